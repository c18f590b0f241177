/// The address at which a site will be, to which the paths of its pages are appended.
package enum BaseURL {
  /// What an address must be to serve as one, for messages.
  package static let wanted =
    "an address to which paths can be appended, such as https://example.org/site"

  /// The address without a closing slash, its scheme in lower case. Nil for one without a host, with
  /// a query, a fragment or a user's name, or with what may not stand in an address; a host outside
  /// ASCII is to be written in Punycode (RFC 3492).
  package static func read(_ text: String) -> String? {
    let lower = text.lowercased()
    guard let scheme = ["https", "http"].first(where: { lower.hasPrefix("\($0)://") }) else {
      return nil
    }
    var rest = text.dropFirst(scheme.count + "://".count)
    while rest.hasSuffix("/") { rest.removeLast() }
    let host = rest.prefix { $0 != "/" }
    let path = rest.dropFirst(host.count)
    guard !host.isEmpty, host.utf8.allSatisfy(isOfHost),
      path.utf8.allSatisfy({ $0 > 0x20 && !"\"<>\\^`{|}?#".utf8.contains($0) }),
      !path.contains("//"), !path.split(separator: "/").contains("..")
    else { return nil }
    return "\(scheme)://\(rest)"
  }

  /// Letters, digits, `.`, `-`, a port's colon, and an IPv6 address' brackets.
  private static func isOfHost(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x3A).contains(byte)
      || ".-[]".utf8.contains(byte)
  }
}
