import Content
import Diagnostics
import Markdown

/// Reads TOML 1.0 (toml.io) to the nodes that YAML is read to, so that front matter is one thing
/// whatever it was written in: every key and value knows its place, dates stay as they were written.
///
/// Reading goes on in the next line after a fault, so that one bad line does not cost the others.
struct TOMLReader {
  /// A table while it grows: keys in the order of the file.
  private final class Table {
    var keys: [String] = []
    var values: [String: Value] = [:]
    let place: SourcePosition
    /// An array of tables: the last of them grows.
    init(at place: SourcePosition) { self.place = place }

    func set(_ key: String, _ value: Value, at place: SourcePosition) {
      keys.append(key)
      values[key] = value
      keyPlaces[key] = place
    }

    var keyPlaces: [String: SourcePosition] = [:]
  }

  /// An array of tables, which grows in place.
  private final class TableList {
    var tables: [Table]
    init(_ first: Table) { tables = [first] }
  }

  private enum Value {
    case node(YAMLNode)
    case table(Table)
    case tables(TableList)
  }

  private struct Fault: Error {
    let message: String
    let place: SourcePosition
  }

  private static let depthLimit = 64

  private var cursor: TextCursor
  private let file: String
  private var diagnostics: [Diagnostic] = []

  private init(_ bytes: ArraySlice<UInt8>, file: String, firstLine: Int) {
    cursor = TextCursor(bytes, firstLine: firstLine)
    self.file = file
  }

  /// The table at the root, and what could not be read.
  static func read(
    _ bytes: ArraySlice<UInt8>, file: String, firstLine: Int
  ) -> (root: YAMLNode, diagnostics: [Diagnostic]) {
    var reader = TOMLReader(bytes, file: file, firstLine: firstLine)
    let root = Table(at: SourcePosition(line: firstLine, column: 1))
    reader.readLines(into: root)
    return (node(of: root), reader.diagnostics)
  }

  private mutating func readLines(into root: Table) {
    var current = root
    while !cursor.isAtEnd {
      do {
        cursor.skip { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A }
        guard let byte = cursor.peek else { return }
        if byte == UInt8(ascii: "#") {
          cursor.skipLine()
          continue
        }
        if byte == UInt8(ascii: "[") {
          current = try header(from: root)
        } else {
          try pair(into: current, depth: 0)
        }
        try endLine()
      } catch {
        diagnostics.append(
          Diagnostic(
            .error, file: file, line: error.place.line, column: error.place.column,
            "TOML: \(error.message)"))
        cursor.skipLine()
      }
    }
  }

  private mutating func endLine() throws(Fault) {
    cursor.skip { $0 == 0x20 || $0 == 0x09 }
    guard let byte = cursor.peek, byte != 0x0A else { return }
    guard byte == UInt8(ascii: "#") else { throw fault("this line should end here") }
    cursor.skipLine()
  }

  private func fault(_ message: String) -> Fault {
    Fault(message: message, place: cursor.place)
  }

  // MARK: Tables

  /// `[a.b]` and `[[a.b]]`: the table that the lines below it fill.
  private mutating func header(from root: Table) throws(Fault) -> Table {
    let place = cursor.place
    cursor.advance()
    let isArray = cursor.take(UInt8(ascii: "["))
    let path = try key()
    guard cursor.take(UInt8(ascii: "]")), !isArray || cursor.take(UInt8(ascii: "]")) else {
      throw fault("the header of a table is not closed")
    }
    var table = root
    for (index, name) in path.enumerated() {
      let isLast = index == path.count - 1
      if isLast, isArray {
        let new = Table(at: place)
        switch table.values[name] {
        case nil: table.set(name, .tables(TableList(new)), at: place)
        case .tables(let list): list.tables.append(new)
        default: throw Fault(message: "the key \"\(name)\" stands twice", place: place)
        }
        return new
      }
      table = try self.table(named: name, in: table, at: place)
    }
    return table
  }

  private func table(
    named name: String, in table: Table, at place: SourcePosition
  ) throws(Fault) -> Table {
    switch table.values[name] {
    case nil:
      let new = Table(at: place)
      table.set(name, .table(new), at: place)
      return new
    case .table(let found): return found
    case .tables(let found):
      guard let last = found.tables.last else { break }
      return last
    case .node: break
    }
    throw Fault(message: "\"\(name)\" is a value, and no table", place: place)
  }

  private mutating func pair(into table: Table, depth: Int) throws(Fault) {
    let place = cursor.place
    var path = try key()
    guard cursor.take(UInt8(ascii: "=")) else { throw fault("a key needs = and a value") }
    cursor.skip { $0 == 0x20 || $0 == 0x09 }
    let value = try value(depth: depth)
    let last = path.removeLast()
    var target = table
    for name in path { target = try self.table(named: name, in: target, at: place) }
    guard target.values[last] == nil else {
      throw Fault(message: "the key \"\(last)\" stands twice", place: place)
    }
    target.set(last, .node(value), at: place)
  }

  /// A key, its dots and the blanks around it.
  private mutating func key() throws(Fault) -> [String] {
    var path: [String] = []
    while true {
      cursor.skip { $0 == 0x20 || $0 == 0x09 }
      switch cursor.peek {
      case UInt8(ascii: "\""), UInt8(ascii: "'"): path.append(try string())
      default:
        let bare = cursor.take { byte in
          (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x5F || byte == 0x2D
            || byte >= 0x80
        }
        guard !bare.isEmpty else { throw fault("a key is expected here") }
        path.append(bare)
      }
      cursor.skip { $0 == 0x20 || $0 == 0x09 }
      guard path.count < Self.depthLimit else { throw fault("tables lie too deep") }
      guard cursor.take(UInt8(ascii: ".")) else { return path }
    }
  }

  // MARK: Values

  private mutating func value(depth: Int) throws(Fault) -> YAMLNode {
    let place = cursor.place
    guard depth < Self.depthLimit else { throw fault("values lie too deep") }
    switch cursor.peek {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      return YAMLNode(content: .scalar(try string(), isPlain: false), place: place)
    case UInt8(ascii: "["):
      cursor.advance()
      var items: [YAMLNode] = []
      while true {
        skipBlanksAndComments()
        if cursor.take(UInt8(ascii: "]")) { break }
        items.append(try value(depth: depth + 1))
        skipBlanksAndComments()
        if cursor.take(UInt8(ascii: ",")) { continue }
        guard cursor.take(UInt8(ascii: "]")) else { throw fault("a list needs , or ] here") }
        break
      }
      return YAMLNode(content: .sequence(items), place: place)
    case UInt8(ascii: "{"):
      cursor.advance()
      let table = Table(at: place)
      skipBlanksAndComments()
      if cursor.take(UInt8(ascii: "}")) { return Self.node(of: table) }
      while true {
        skipBlanksAndComments()
        try pair(into: table, depth: depth + 1)
        skipBlanksAndComments()
        if cursor.take(UInt8(ascii: ",")) { continue }
        guard cursor.take(UInt8(ascii: "}")) else { throw fault("a table needs , or } here") }
        return Self.node(of: table)
      }
    default:
      return YAMLNode(content: .scalar(try word(), isPlain: true), place: place)
    }
  }

  /// A number, a date, `true`: as it stands. A date may hold one blank before its time.
  private mutating func word() throws(Fault) -> String {
    func isOfWord(_ byte: UInt8) -> Bool {
      (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || "+-._:".utf8.contains(byte)
    }
    var word = cursor.take(while: isOfWord)
    if word.utf8.count == 10, word.utf8.dropFirst(4).first == UInt8(ascii: "-"),
      cursor.peek == 0x20, let digit = cursor.peek(1), digit &- 0x30 < 10
    {
      cursor.advance()
      word += " " + cursor.take(while: isOfWord)
    }
    guard !word.isEmpty else { throw fault("a value is expected here") }
    let isNumber = word.utf8.allSatisfy { $0 &- 0x30 < 10 || $0 == 0x5F }
    return isNumber ? word.filter { $0 != "_" } : word
  }

  private mutating func skipBlanksAndComments() {
    while true {
      cursor.skip { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A }
      guard cursor.peek == UInt8(ascii: "#") else { return }
      cursor.skipLine()
    }
  }

  private static func node(of table: Table) -> YAMLNode {
    let entries = table.keys.compactMap { key -> YAMLNode.Entry? in
      guard let value = table.values[key] else { return nil }
      let place = table.keyPlaces[key] ?? table.place
      let node =
        switch value {
        case .node(let node): node
        case .table(let inner): node(of: inner)
        case .tables(let list):
          YAMLNode(content: .sequence(list.tables.map(node(of:))), place: place)
        }
      return YAMLNode.Entry(
        key: YAMLNode(content: .scalar(key, isPlain: true), place: place), value: node)
    }
    return YAMLNode(content: .mapping(entries), place: table.place)
  }

  // MARK: Strings

  private mutating func string() throws(Fault) -> String {
    let start = cursor.place
    guard let quote = cursor.next() else { throw fault("a string is expected here") }
    let isLong = cursor.peek == quote && cursor.peek(1) == quote
    if cursor.peek == quote, !isLong {
      cursor.advance()
      return ""
    }
    if isLong {
      cursor.advance()
      cursor.advance()
      _ = cursor.take(0x0A)
    }
    var text: [UInt8] = []
    while let byte = cursor.peek, isLong || byte != 0x0A {
      if byte == quote {
        cursor.advance()
        if !isLong { return String(decoding: text, as: UTF8.self) }
        if cursor.peek == quote, cursor.peek(1) == quote {
          cursor.advance()
          cursor.advance()
          // Up to two quotes may stand before the closing ones.
          while cursor.take(quote) { text.append(quote) }
          return String(decoding: text, as: UTF8.self)
        }
        text.append(byte)
      } else if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        cursor.advance()
        try escape(into: &text)
      } else {
        cursor.advance()
        text.append(byte)
      }
    }
    throw Fault(message: "the string is not closed", place: start)
  }

  private mutating func escape(into text: inout [UInt8]) throws(Fault) {
    let place = cursor.place
    guard let sign = cursor.next() else { throw fault("the string is not closed") }
    switch sign {
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "b"), UInt8(ascii: "f"): text.append(0x20)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(sign)
    case UInt8(ascii: "u"), UInt8(ascii: "U"):
      let length = sign == UInt8(ascii: "u") ? 4 : 8
      var digits = ""
      for _ in 0..<length { digits.unicodeScalars.append(Unicode.Scalar(cursor.next() ?? 0x20)) }
      guard let code = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(code) else {
        throw Fault(message: "\\u is followed by the digits of no character", place: place)
      }
      text += String(scalar).utf8
    case 0x20, 0x09, 0x0A:
      cursor.skip { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A }
    default: throw Fault(message: "\\ is followed by no sign that TOML knows", place: place)
    }
  }
}
