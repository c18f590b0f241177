/// Makes a page's links to folders links to their `index.html`, so that they work where no server
/// answers for a folder: on a USB stick, from `file://`.
enum PortableLinks {
  /// The page with `index.html` in the links (and the targets of forms) that lead to a folder of
  /// the site; in text and scripts nothing changes.
  static func rewritten(_ html: [UInt8]) -> [UInt8] {
    MarkupAddresses.rewritten(html, attributes: ["href", "action"], portable)
  }

  /// A relative link as it stands on a portable page: `../x/` becomes `../x/index.html`.
  static func link(_ address: String) -> String {
    var address = address
    return address.withUTF8 { portable($0) }.map { String(decoding: $0, as: UTF8.self) } ?? address
  }

  /// Nil for a link that stays: to another host or scheme, from the root, to a file, within a page.
  private static func portable(_ address: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    var end = address.count
    for (index, byte) in address.enumerated() {
      if byte == UInt8(ascii: ":"), !address[..<index].contains(UInt8(ascii: "/")) { return nil }
      // The number sign of a character reference, `&#39;`, begins no fragment.
      let isReference = index > 0 && address[index - 1] == UInt8(ascii: "&")
      if byte == UInt8(ascii: "?") || (byte == UInt8(ascii: "#") && !isReference) {
        end = index
        break
      }
    }
    let path = address[..<end]
    guard let last = path.last, path.first != UInt8(ascii: "/") else { return nil }
    let isSlashed = last == UInt8(ascii: "/")
    let lastSegment = path.reversed().prefix { $0 != UInt8(ascii: "/") }
    let isDots = lastSegment.count <= 2 && lastSegment.allSatisfy { $0 == UInt8(ascii: ".") }
    guard isSlashed || isDots else { return nil }
    return Array(path) + Array((isSlashed ? "index.html" : "/index.html").utf8)
      + Array(address[end...])
  }
}
