/// Takes the markup out of an HTML fragment that Markdown made.
enum PlainHTML {
  /// The fragment's text, still escaped, so that it is HTML again; numbers of citations and
  /// footnotes go.
  static func text(_ html: [UInt8]) -> String {
    var text: [UInt8] = []
    var rest = html[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
      text += rest[..<open]
      rest = rest[open...]
      if rest.starts(with: "<sup".utf8), let end = range(of: "</sup>", in: rest) {
        rest = rest[end.upperBound...]
        if text.last == 0x20 { text.removeLast() }
      } else {
        let close = rest.firstIndex(of: UInt8(ascii: ">")) ?? rest.index(before: rest.endIndex)
        rest = rest[(close + 1)...]
      }
    }
    text += rest
    while text.last == 0x0A { text.removeLast() }
    return String(decoding: text, as: UTF8.self)
  }

  /// The fragment's text in one line, its character references resolved: no HTML.
  static func plainText(_ html: [UInt8]) -> String {
    var plain: [UInt8] = []
    var rest = text(html).utf8[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "&"),
        let (reference, sign) = references.first(where: { rest.starts(with: $0.0) })
      {
        plain.append(sign)
        rest = rest.dropFirst(reference.count)
      } else {
        plain.append(byte == UInt8(ascii: "\n") ? UInt8(ascii: " ") : byte)
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }

  /// What stands for the signs that HTML escapes, without the ampersand.
  private static let references: [([UInt8], UInt8)] = [
    (Array("amp;".utf8), UInt8(ascii: "&")), (Array("lt;".utf8), UInt8(ascii: "<")),
    (Array("gt;".utf8), UInt8(ascii: ">")), (Array("quot;".utf8), UInt8(ascii: "\"")),
  ]

  private static func range(of needle: String, in text: ArraySlice<UInt8>) -> Range<Int>? {
    let needle = Array(needle.utf8)
    for start in text.indices where text[start...].starts(with: needle) {
      return start..<start + needle.count
    }
    return nil
  }
}
