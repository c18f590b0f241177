/// Where front matter and body of a note lie, by the rules of Hugo, Jekyll and Obsidian together.
struct FrontMatterSplit {
  enum Form {
    case yaml, toml, json
  }

  /// Nil where there is none.
  private(set) var form: Form?
  /// The front matter without its fences.
  private(set) var range: Range<Int>
  /// The line in which `range` begins, counted from 1.
  private(set) var line = 1
  private(set) var isClosed = true
  private(set) var bodyStart: Int

  init(_ text: [UInt8]) {
    range = 0..<0
    bodyStart = 0
    var start = 0
    while start < text.count, text[start] == 0x20 || text[start] == 0x09 || text[start] == 0x0A {
      if text[start] == 0x0A { line += 1 }
      start += 1
    }
    let lineStart = text[..<start].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    if start < text.count, text[start] == UInt8(ascii: "{") {
      readJSON(text, from: start)
    } else if Self.isFence(text, at: lineStart, of: "---") {
      read(text, from: lineStart, as: .yaml, closedBy: ["---", "..."])
    } else if Self.isFence(text, at: lineStart, of: "+++") {
      read(text, from: lineStart, as: .toml, closedBy: ["+++"])
    }
  }

  private mutating func read(
    _ text: [UInt8], from start: Int, as form: Form, closedBy fences: [String]
  ) {
    let first = Self.nextLine(text, after: start)
    // What begins with a rule and goes on like a text is a text.
    guard form == .toml || Self.holdsKey(text, from: first) else { return }
    var index = first
    while index < text.count {
      let next = Self.nextLine(text, after: index)
      if fences.contains(where: { Self.isFence(text, at: index, of: $0) }) {
        (self.form, range, bodyStart) = (form, first..<index, next)
        line += 1
        return
      }
      index = next
    }
    // It does not end: the lines up to the first blank one.
    index = first
    while index < text.count, text[index] != 0x0A { index = Self.nextLine(text, after: index) }
    (self.form, range, bodyStart, isClosed) = (form, first..<index, index, false)
    line += 1
  }

  /// Whether the lines up to a fence are front matter: the first of them reads like `key:`, or one of
  /// them begins with a key that every program knows.
  private static func holdsKey(_ text: [UInt8], from start: Int) -> Bool {
    var index = start
    var isFirst = true
    while index < text.count, !isFence(text, at: index, of: "---") {
      let next = nextLine(text, after: index)
      let line = text[index..<next]
      let content = line.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A }
      index = next
      guard let byte = content.first, byte != UInt8(ascii: "#") else { continue }
      if isFirst, byte == UInt8(ascii: "{") || byte == UInt8(ascii: "\"") { return true }
      if let key = key(of: content) {
        if isFirst || NoteKeys.ours.contains(key) || NoteKeys.mayWithhold(key) { return true }
      } else if isFirst, line.first == UInt8(ascii: "-") || line.first == UInt8(ascii: ">") {
        return false
      }
      isFirst = false
    }
    // Fences around nothing are front matter, too.
    return isFirst && index < text.count
  }

  /// `title` of `title: x`, in lower case.
  private static func key(of line: ArraySlice<UInt8>) -> String? {
    guard let colon = line.prefix(200).firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let behind = colon + 1 < line.endIndex ? line[colon + 1] : 0x0A
    let name = String(decoding: line[..<colon], as: UTF8.self).trimmed.lowercased()
    guard behind == 0x20 || behind == 0x0A || behind == 0x09 || NoteKeys.mayWithhold(name),
      !line[..<colon].contains(where: { $0 == UInt8(ascii: "`") || $0 == UInt8(ascii: "[") })
    else { return nil }
    return name
  }

  /// The object that the text begins with.
  private mutating func readJSON(_ text: [UInt8], from start: Int) {
    let inner = text[(start + 1)...].first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A }
    guard inner == UInt8(ascii: "\"") || inner == UInt8(ascii: "}") else { return }
    var depth = 0
    var isInString = false
    var index = start
    while index < text.count {
      let byte = text[index]
      index += 1
      if isInString {
        if byte == UInt8(ascii: "\\") { index += 1 }
        if byte == UInt8(ascii: "\"") { isInString = false }
      } else if byte == UInt8(ascii: "\"") {
        isInString = true
      } else if byte == UInt8(ascii: "{") {
        depth += 1
      } else if byte == UInt8(ascii: "}") {
        depth -= 1
        guard depth > 0 else { break }
      }
    }
    index = min(index, text.count)
    guard depth == 0 else {
      (form, range, bodyStart, isClosed) = (.json, start..<text.count, text.count, false)
      return
    }
    (form, range) = (.json, start..<index)
    bodyStart = index < text.count && text[index] == 0x0A ? index + 1 : index
  }

  private static func nextLine(_ text: [UInt8], after index: Int) -> Int {
    text[index...].firstIndex(of: 0x0A).map { $0 + 1 } ?? text.count
  }

  private static func isFence(_ text: [UInt8], at start: Int, of fence: String) -> Bool {
    guard text[start...].starts(with: fence.utf8) else { return false }
    let rest = text[(start + fence.utf8.count)...].prefix { $0 != 0x0A }
    return rest.allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }
}
