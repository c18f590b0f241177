/// Decides which requests may be answered at all.
///
/// The preview shows what is not published yet, so that a page of another host must not read it:
/// not by a name of its own that leads here (DNS rebinding: the Host header tells), not by a request
/// that a browser sends for it (Origin and Sec-Fetch-Site tell).
struct RequestGuard: Sendable {
  let port: UInt16

  /// The names that browsers have for this machine.
  private static let names: Set<String> = ["localhost", "127.0.0.1", "[::1]"]

  /// Throws what the request is to be answered with instead.
  func check(_ head: RequestHead) throws(RequestFault) {
    let hosts = head.values("host")
    guard hosts.count == 1 else {
      throw RequestFault(400, hosts.isEmpty ? "the Host header is missing" : "two Host headers")
    }
    guard isOurs(hosts[0].lowercased()) else {
      throw RequestFault(421, "this is the preview of localhost, and of no other host")
    }
    guard head.method == "GET" || head.method == "HEAD" else {
      throw RequestFault(405, "a preview is only read: GET and HEAD")
    }
    guard head.values("transfer-encoding").isEmpty,
      head.values("content-length").allSatisfy({ $0 == "0" })
    else { throw RequestFault(400, "a request to read has no body") }
    for origin in head.values("origin") {
      guard origin.hasPrefix("http://"), isOurs(String(origin.dropFirst(7))) else {
        throw RequestFault(403, "the request comes from a page of another host")
      }
    }
    guard !isForeign(head) || isVisit(head) else {
      throw RequestFault(403, "the request comes from a page of another host")
    }
  }

  /// Throws unless the request comes from a page of the preview or from the address bar: for what
  /// is more than a page.
  func checkIsOwn(_ head: RequestHead) throws(RequestFault) {
    guard !isForeign(head) else {
      throw RequestFault(403, "the request comes from a page of another host")
    }
  }

  private func isOurs(_ host: String) -> Bool {
    let suffix = ":\(port)"
    return Self.names.contains(host)
      || host.hasSuffix(suffix) && Self.names.contains(String(host.dropLast(suffix.count)))
  }

  /// Whether the browser says that a page of another host, or of another port, wants this. Browsers
  /// before 2023 and other programs say nothing: the other checks are for these.
  private func isForeign(_ head: RequestHead) -> Bool {
    head.values("sec-fetch-site").contains { $0 != "same-origin" && $0 != "none" }
  }

  /// Whether somebody followed a link to a page: what it shows stays with the reader.
  private func isVisit(_ head: RequestHead) -> Bool {
    head.single("sec-fetch-mode") == "navigate" && head.single("sec-fetch-dest") == "document"
  }
}
