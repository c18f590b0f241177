import Content
import Markdown

/// Makes the relative addresses in a page's text absolute, so that the text can stand elsewhere.
struct AbsoluteLinks {
  /// The site's address, then that of the page, as they may stand in an attribute.
  private let base: [UInt8]
  private let page: [UInt8]
  /// The folders from the site's address to the page.
  private let folders: [[UInt8]]

  /// - Parameters:
  ///   - page: where the text stands; what it links to is meant from there.
  ///   - base: the site's address, without a closing slash; or the way to it from another page.
  init(on page: Permalink, base: String) {
    var bytes: [UInt8] = []
    HTMLEscape.appendText(base, to: &bytes)
    self.base = bytes
    HTMLEscape.appendText(SiteAddress.encoded(page.path), to: &bytes)
    self.page = bytes
    folders = SiteAddress.encoded(page.path).utf8
      .split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      .dropFirst().dropLast().map(Array.init)
  }

  /// An HTML fragment with the addresses of its links and pictures made absolute.
  func absolute(_ html: [UInt8]) -> [UInt8] {
    MarkupAddresses.rewritten(html, attributes: ["href", "src"], resolved)
  }

  /// What a relative address means on the page (RFC 3986, section 5.2), a path from the root
  /// meaning the site's. Nil for an address that is absolute, and for an empty one, which stands
  /// where an unsafe one was taken out.
  private func resolved(_ address: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    guard let first = address.first else { return nil }
    if first == UInt8(ascii: "#") || first == UInt8(ascii: "?") { return page + address }
    if address.starts(with: "//".utf8) { return nil }
    let end = Self.endOfPath(address)
    let path = address[..<end]
    let firstSegment = path.prefix { $0 != UInt8(ascii: "/") }
    if firstSegment.contains(UInt8(ascii: ":")) { return nil }
    var segments = first == UInt8(ascii: "/") ? [] : folders
    let parts = path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      let isLast = index == parts.count - 1
      if part.elementsEqual("..".utf8) {
        _ = segments.popLast()
        if isLast { segments.append([]) }
      } else if part.elementsEqual(".".utf8) {
        if isLast { segments.append([]) }
      } else if !part.isEmpty || isLast {
        segments.append(Array(part))
      }
    }
    var absolute = base
    for segment in segments {
      absolute.append(UInt8(ascii: "/"))
      absolute += segment
    }
    return absolute + address[end...]
  }

  /// Where a query or a fragment begins; the number sign of `&#39;` begins none.
  private static func endOfPath(_ address: UnsafeBufferPointer<UInt8>) -> Int {
    address.indices.first { index in
      address[index] == UInt8(ascii: "?")
        || (address[index] == UInt8(ascii: "#")
          && (index == 0 || address[index - 1] != UInt8(ascii: "&")))
    } ?? address.count
  }
}
