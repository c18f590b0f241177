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

  private static func range(of needle: String, in text: ArraySlice<UInt8>) -> Range<Int>? {
    let needle = Array(needle.utf8)
    for start in text.indices where text[start...].starts(with: needle) {
      return start..<start + needle.count
    }
    return nil
  }
}
