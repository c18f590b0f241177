/// Writes JSON (RFC 8259) without reflection: keys stay in the order in which they are added.
package struct JSONText {
  package private(set) var text = "{"

  package init() {}

  package mutating func add(_ key: String, _ value: String?) {
    addKey(key)
    if let value { Self.append(value, to: &text) } else { text += "null" }
  }

  package mutating func add(_ key: String, _ value: Int) {
    addKey(key)
    text += String(value)
  }

  package mutating func add(_ key: String, _ value: Bool) {
    addKey(key)
    text += value ? "true" : "false"
  }

  package mutating func add(_ key: String, _ values: [String]) {
    addKey(key)
    text += "["
    for (index, value) in values.enumerated() {
      if index > 0 { text += "," }
      Self.append(value, to: &text)
    }
    text += "]"
  }

  /// The object, closed.
  package var object: String { text + "}" }

  private mutating func addKey(_ key: String) {
    if text.utf8.count > 1 { text += "," }
    Self.append(key, to: &text)
    text += ":"
  }

  private static func append(_ value: String, to text: inout String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      case "\r": text += "\\r"
      case "\u{0}"..."\u{1F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
