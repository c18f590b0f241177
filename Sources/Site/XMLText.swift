/// Writes XML 1.0 (W3C, fifth edition), in UTF-8: what is given as text is escaped, and characters
/// that XML forbids are left out.
struct XMLText {
  private(set) var bytes: [UInt8] = Array("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n".utf8)

  /// Opens an element that holds others.
  mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:]) {
    startTag(name, attributes)
    bytes.append(contentsOf: ">\n".utf8)
  }

  mutating func close(_ name: String) {
    bytes.append(contentsOf: "</".utf8)
    bytes.append(contentsOf: name.utf8)
    bytes.append(contentsOf: ">\n".utf8)
  }

  /// An element that holds text; attributes without a value do not appear.
  mutating func add(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], text: String
  ) {
    startTag(name, attributes)
    bytes.append(UInt8(ascii: ">"))
    append(text)
    close(name)
  }

  /// An element that holds nothing.
  mutating func add(_ name: String, _ attributes: KeyValuePairs<String, String?>) {
    startTag(name, attributes)
    bytes.append(contentsOf: "/>\n".utf8)
  }

  private mutating func startTag(_ name: String, _ attributes: KeyValuePairs<String, String?>) {
    bytes.append(UInt8(ascii: "<"))
    bytes.append(contentsOf: name.utf8)
    for case (let attribute, let value?) in attributes {
      bytes.append(UInt8(ascii: " "))
      bytes.append(contentsOf: attribute.utf8)
      bytes.append(contentsOf: "=\"".utf8)
      append(value)
      bytes.append(UInt8(ascii: "\""))
    }
  }

  /// Copies what needs no escape in runs: most texts are one.
  private mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { text in
      var start = 0
      for index in text.indices {
        guard let escape = Self.escape(text, at: index) else { continue }
        bytes.append(contentsOf: text[start..<index])
        bytes.append(contentsOf: escape.text.utf8)
        start = index + escape.length
      }
      bytes.append(contentsOf: text[start...])
    }
  }

  /// What stands in the place of so many bytes from an index on; nil where they stay.
  private static func escape(
    _ text: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (text: String, length: Int)? {
    switch text[index] {
    case UInt8(ascii: "&"): ("&amp;", 1)
    case UInt8(ascii: "<"): ("&lt;", 1)
    case UInt8(ascii: ">"): ("&gt;", 1)
    case UInt8(ascii: "\""): ("&quot;", 1)
    case 0x09, 0x0A: nil
    // A bare carriage return would be read back as a line feed.
    case 0x0D: ("&#13;", 1)
    case 0..<0x20: ("", 1)
    // U+FFFE and U+FFFF.
    case 0xEF where text[index + 1] == 0xBF && text[index + 2] >= 0xBE: ("", 3)
    default: nil
    }
  }
}
