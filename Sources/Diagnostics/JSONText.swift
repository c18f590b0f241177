/// Writes a JSON object (RFC 8259) without reflection: keys stay in the order in which they are
/// added.
package struct JSONText: Sendable {
  /// What else than JSON the text must be safe in.
  package enum Surroundings: Sendable {
    /// A file of its own.
    case file
    /// A `<script>` element, which ends at the first `</script` whatever JSON says: `<`, `>` and
    /// `&` are written as `\u003C` and so on (HTML Living Standard, section 4.12.1.3).
    case scriptElement
  }

  package private(set) var text = "{"
  private let surroundings: Surroundings

  package init(in surroundings: Surroundings = .file) {
    self.surroundings = surroundings
  }

  package mutating func add(_ key: String, _ value: String?) {
    addKey(key)
    if let value { append(value) } else { text += "null" }
  }

  package mutating func add(_ key: String, _ value: Int) {
    addKey(key)
    text += String(value)
  }

  /// A number must be finite: JSON knows no other.
  package mutating func add(_ key: String, _ value: Double) {
    addKey(key)
    text += Self.number(value)
  }

  /// A finite number as JSON has it, a whole one without a point.
  package static func number(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
  }

  package mutating func add(_ key: String, _ value: Bool) {
    addKey(key)
    text += value ? "true" : "false"
  }

  package mutating func add(_ key: String, _ values: [String]) {
    addKey(key)
    append(values)
  }

  /// A list of texts by itself.
  package static func list(_ values: [String]) -> String {
    var json = JSONText()
    json.text = ""
    json.append(values)
    return json.text
  }

  /// An object in this one; it must have been made for the same surroundings.
  package mutating func add(_ key: String, _ value: JSONText) {
    addKey(key)
    text += value.object
  }

  /// A list of objects, made for the same surroundings.
  package mutating func add(_ key: String, _ values: [JSONText]) {
    addKey(key)
    text += "["
    for (index, value) in values.enumerated() {
      if index > 0 { text += "," }
      text += value.object
    }
    text += "]"
  }

  /// Adds a text that is known; a key without a value does not appear.
  package mutating func addKnown(_ key: String, _ value: String?) {
    if let value { add(key, value) }
  }

  /// Adds a list that holds something.
  package mutating func addKnown(_ key: String, _ values: [JSONText]) {
    if !values.isEmpty { add(key, values) }
  }

  /// The object, closed.
  package var object: String { text + "}" }

  private mutating func addKey(_ key: String) {
    if text.utf8.count > 1 { text += "," }
    append(key)
    text += ":"
  }

  private mutating func append(_ values: [String]) {
    text += "["
    for (index, value) in values.enumerated() {
      if index > 0 { text += "," }
      append(value)
    }
    text += "]"
  }

  /// Copies what needs no escape in runs: most texts are one.
  private mutating func append(_ value: String) {
    text += "\""
    let bytes = value.utf8
    var start = bytes.startIndex
    var index = start
    while index < bytes.endIndex {
      guard needsLook(bytes[index]), let escape = escape(value.unicodeScalars[index]) else {
        index = bytes.index(after: index)
        continue
      }
      text += value[start..<index]
      text += escape
      index = value.unicodeScalars.index(after: index)
      start = index
    }
    text += value[start...]
    text += "\""
  }

  /// Whether a byte begins something that may need an escape; 0xE2 begins U+2028 and U+2029.
  private func needsLook(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0xE2: true
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"): surroundings == .scriptElement
    default: false
    }
  }

  private func escape(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "\"": return "\\\""
    case "\\": return "\\\\"
    case "\n": return "\\n"
    case "\t": return "\\t"
    case "\r": return "\\r"
    case "\u{0}"..."\u{1F}", "\u{2028}", "\u{2029}", "<", ">", "&":
      let digits = String(scalar.value, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: return nil
    }
  }
}
