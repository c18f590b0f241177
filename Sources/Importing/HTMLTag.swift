/// A tag of HTML as it stands in a text.
struct HTMLTag {
  /// In lower case.
  let name: String
  let isClosing: Bool
  let attributes: [String: String]
  /// Behind its `>`.
  let end: Int

  private static let limit = 2000

  /// Nil where no tag begins.
  init?(_ text: [UInt8], at start: Int) {
    let bound = min(text.count, start + Self.limit)
    var index = start + 1
    isClosing = index < bound && text[index] == UInt8(ascii: "/")
    if isClosing { index += 1 }
    let nameStart = index
    while index < bound, text[index].isAlphanumeric || text[index] == UInt8(ascii: "-") {
      index += 1
    }
    guard index > nameStart, (text[nameStart] | 0x20) &- 0x61 < 26 else { return nil }
    name = String(decoding: text[nameStart..<index], as: UTF8.self).lowercased()
    var attributes: [String: String] = [:]
    while index < bound {
      switch text[index] {
      case UInt8(ascii: ">"):
        self.attributes = attributes
        end = index + 1
        return
      case 0x20, 0x09, 0x0A, UInt8(ascii: "/"): index += 1
      case UInt8(ascii: "<"): return nil
      default:
        let key = Self.word(text, &index, bound) { "=> \t\n/<\"'".utf8.contains($0) }
        if key.isEmpty {
          index += 1
          continue
        }
        guard index < bound, text[index] == UInt8(ascii: "=") else {
          // Of an attribute that stands twice the first counts.
          if attributes[key.lowercased()] == nil { attributes[key.lowercased()] = "" }
          continue
        }
        index += 1
        guard index < bound else { return nil }
        let quote = text[index]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
          index += 1
          let value = Self.word(text, &index, bound) { $0 == quote }
          if attributes[key.lowercased()] == nil { attributes[key.lowercased()] = value }
          index += 1
        } else {
          let value = Self.word(text, &index, bound) { "> \t\n".utf8.contains($0) }
          if attributes[key.lowercased()] == nil { attributes[key.lowercased()] = value }
        }
      }
    }
    return nil
  }

  private static func word(
    _ text: [UInt8], _ index: inout Int, _ bound: Int, endsAt: (UInt8) -> Bool
  ) -> String {
    let start = index
    while index < bound, !endsAt(text[index]) { index += 1 }
    return String(decoding: text[start..<index], as: UTF8.self)
  }

  /// An attribute's value with the references that addresses hold resolved.
  func value(_ key: String) -> String? {
    attributes[key].map { value in
      value.replacing("&quot;", with: "\"").replacing("&#39;", with: "'")
        .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
        .trimmed
    }
  }
}
