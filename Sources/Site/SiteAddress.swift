package import Content

/// Where the site will be, for what needs an absolute address: feeds, the sitemap, canonical links.
package struct SiteAddress: Sendable {
  /// `https://example.org/site`, without a closing slash; nil where nobody has said it.
  package let base: String?

  package init(_ configuration: SiteConfiguration) {
    base = configuration.baseURL
  }

  /// The absolute address of a page or file, its path percent-encoded (RFC 3986, section 3.3):
  /// `https://example.org/site/countries/%D8%A7/`. Nil where the site has no base URL.
  package func absolute(_ permalink: Permalink) -> String? {
    base.map { $0 + Self.encoded(permalink.path) }
  }

  /// A path with every byte in its percent form that may not stand for itself in a path.
  static func encoded(_ path: String) -> String {
    guard path.utf8.contains(where: { !mayStand($0) }) else { return path }
    var encoded: [UInt8] = []
    for byte in path.utf8 {
      if mayStand(byte) {
        encoded.append(byte)
      } else {
        let digits = Array("0123456789ABCDEF".utf8)
        encoded += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 0xF)]]
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }

  /// RFC 3986's `pchar`, and the slash between segments.
  private static func mayStand(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "-._~!$&'()*+,;=:@/".utf8.contains(byte)
    }
  }
}
