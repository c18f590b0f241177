/// A footnote's HTML as running text.
enum FootnoteText {
  /// The text without markup, still escaped, on one line. References to other footnotes go; citations
  /// keep their numbers.
  static func plain(_ html: ArraySlice<UInt8>) -> String {
    var text: [UInt8] = []
    var rest = html
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "<"):
        // Our own HTML: text and attributes hold no bare sign of markup.
        let isReference = rest.starts(with: "sup class=\"footnote-ref\"".utf8)
        let isCitation = rest.starts(with: "sup class=\"citation\"".utf8)
        if isCitation, text.last != 0x20 { text.append(0x20) }
        let end = isReference ? self.end(ofElement: "sup", in: rest) : nil
        let close = end ?? rest.firstIndex(of: UInt8(ascii: ">")) ?? rest.endIndex - 1
        rest = rest[(close + 1)...]
      case 0x20, 0x0A, 0x09:
        if let last = text.last, last != 0x20 { text.append(0x20) }
      default: text.append(byte)
      }
    }
    if text.last == 0x20 { text.removeLast() }
    return String(decoding: text, as: UTF8.self)
  }

  /// The index of the sign that ends an element's end tag.
  private static func end(ofElement name: String, in html: ArraySlice<UInt8>) -> Int? {
    let tag = Array("</\(name)>".utf8)
    var index = html.startIndex
    while let open = html[index...].firstIndex(of: UInt8(ascii: "<")) {
      if html[open...].starts(with: tag) { return open + tag.count - 1 }
      index = open + 1
    }
    return nil
  }
}
