import Testing

/// A request that no browser on this machine would send for its user, and what becomes of it.
struct HostileRequest: Sendable, CustomTestStringConvertible {
  let name: String
  let bytes: @Sendable (_ port: UInt16) -> [UInt8]
  /// 0: the connection is closed without an answer.
  let status: Int

  var testDescription: String { name }

  private init(_ name: String, _ status: Int, _ bytes: @escaping @Sendable (UInt16) -> [UInt8]) {
    self.name = name
    self.status = status
    self.bytes = bytes
  }

  /// A GET of an address as it stands.
  private static func path(_ path: String, _ status: Int = 400) -> HostileRequest {
    HostileRequest("GET \(path)", status) { port in
      Array("GET \(path) HTTP/1.1\r\nHost: localhost:\(port)\r\n\r\n".utf8)
    }
  }

  /// An honest GET with further header lines; `PORT` stands for the server's port.
  private static func fields(
    _ name: String, _ status: Int, _ lines: String..., path: String = "/",
    host: String? = "localhost:PORT", method: String = "GET", body: String = ""
  ) -> HostileRequest {
    HostileRequest(name, status) { port in
      let all = ["\(method) \(path) HTTP/1.1"] + (host.map { ["Host: \($0)"] } ?? []) + lines
      let text = (all + ["", body]).joined(separator: "\r\n")
      return Array(text.replacing("PORT", with: "\(port)").utf8)
    }
  }

  private static func raw(_ name: String, _ status: Int, _ bytes: [UInt8]) -> HostileRequest {
    HostileRequest(name, status) { _ in bytes }
  }

  private static func text(_ name: String, _ status: Int, _ text: String) -> HostileRequest {
    HostileRequest(name, status) { port in
      Array(text.replacing("PORT", with: "\(port)").utf8)
    }
  }

  static let all: [HostileRequest] = paths + hosts + origins + methods + bodies + framing

  /// Ways out of the site's folder. `disk/` is served from disk without a look by the site itself.
  private static let paths: [HostileRequest] = [
    path("/disk/../../secret.txt"), path("/disk/../secret.txt"), path("/disk/..%2fsecret.txt"),
    path("/disk/..%2Fsecret.txt"), path("/disk/%2e%2e/secret.txt"),
    path("/disk/%2E%2E/secret.txt"), path("/disk/.%2e/secret.txt"),
    path("/disk/%252e%252e/secret.txt", 404), path("/disk/..%252fsecret.txt", 404),
    path("/disk/..%5csecret.txt"), path("/disk/..\\secret.txt"),
    path("/disk/....//secret.txt"), path("/disk/./link.txt"), path("/disk/a/%2e/b"),
    path("//etc/passwd"), path("///etc/passwd"), path("/disk//etc/passwd"),
    path("/disk/%2fetc%2fpasswd"), path("/disk/%00secret.txt"), path("/disk/page.txt%00.html"),
    path("/disk/..%c0%afsecret.txt"), path("/disk/%c0%ae%c0%ae/secret.txt"),
    path("/disk/%e0%80%ae%e0%80%ae/secret.txt"), path("/disk/%ff%fe"), path("/disk/%"),
    path("/disk/%2"), path("/disk/%zz"), path("/disk/%u002e%u002e/secret.txt"),
    path("/disk/..%ef%bc%8fsecret.txt", 404), path("/disk/a%0d%0aSet-Cookie:x"),
    path("/disk/link.txt", 404), path("/disk/linked/secret.txt", 404),
    path("/disk/loop", 404), path("/disk/fifo", 404), path("/disk/folder", 404),
    path("/.git/config", 404), path("/disk/secret.txt?../secret.txt", 404), path("/#../secret"),
    path("etc/passwd"), path("http://localhost/"), path("http://evil.example/"),
    path("file:///etc/passwd"), path("*"),
    path("/_dossier/../disk/link.txt"), path("/_dossier/secret", 404),
    path("/_dossier/view?view=published&to=//evil.example/"),
    path("/_dossier/view?view=published&to=https://evil.example/"),
    path("/_dossier/view?view=published&to=/%5Cevil.example"),
    path("/_dossier/view?view=published&to=/x%0d%0aSet-Cookie:%20a=b"),
    path("/_dossier/view?view=other&to=/"), path("/_dossier/events?view=other"),
    path("/_dossier/events"),
  ]

  /// Names that lead here and are not ours.
  private static let hosts: [HostileRequest] = [
    fields("no Host", 400, host: nil),
    fields("empty Host", 421, host: ""),
    fields("two Hosts", 400, "Host: localhost:PORT"),
    fields("two Hosts, one foreign", 400, "Host: evil.example"),
    fields("foreign Host", 421, host: "evil.example"),
    fields("foreign Host with our port", 421, host: "evil.example:PORT"),
    fields("rebinding name", 421, host: "127.0.0.1.evil.example:PORT"),
    fields("name that ends in ours", 421, host: "evil-localhost:PORT"),
    fields("subdomain of localhost", 421, host: "evil.localhost:PORT"),
    fields("userinfo in Host", 421, host: "evil@localhost:PORT"),
    fields("Host as userinfo", 421, host: "localhost:PORT@evil.example"),
    fields("other port", 421, host: "localhost:1"),
    fields("port that begins as ours", 421, host: "localhost:PORT0"),
    fields("any address", 421, host: "0.0.0.0:PORT"),
    fields("other loopback address", 421, host: "127.0.0.2:PORT"),
    fields("number as Host", 421, host: "2130706433:PORT"),
    fields("mapped address", 421, host: "[::ffff:127.0.0.1]:PORT"),
    fields("list in Host", 421, host: "localhost:PORT, evil.example"),
    fields("trailing dot", 421, host: "localhost.:PORT"),
  ]

  /// Pages of other hosts that ask for ours.
  private static let origins: [HostileRequest] = [
    fields("foreign Origin on events", 403, "Origin: https://evil.example", path: events),
    fields("null Origin on events", 403, "Origin: null", path: events),
    fields("Origin of another port", 403, "Origin: http://localhost:1", path: events),
    fields("https Origin", 403, "Origin: https://localhost:PORT", path: events),
    fields("Origin that begins as ours", 403, "Origin: http://localhost:PORT.evil.example"),
    fields("two Origins", 403, "Origin: http://localhost:PORT", "Origin: https://evil.example"),
    fields("cross-site events", 403, "Sec-Fetch-Site: cross-site", path: events),
    fields("events for another port's page", 403, "Sec-Fetch-Site: same-site", path: events),
    fields(
      "link of a foreign page that changes the view", 403, "Sec-Fetch-Site: cross-site",
      "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: document",
      path: "/_dossier/view?view=published&to=/"),
    fields(
      "picture in a foreign page", 403, "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: no-cors",
      "Sec-Fetch-Dest: image"),
    fields(
      "frame in a foreign page", 403, "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate",
      "Sec-Fetch-Dest: iframe"),
    fields("foreign fetch", 403, "Origin: https://evil.example", "Sec-Fetch-Mode: cors"),
  ]

  private static let methods: [HostileRequest] =
    ["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PATCH", "get", "PROPFIND"].map {
      fields("\($0) method", 405, method: $0)
    } + [
      text(
        "CONNECT to a host", 405, "CONNECT evil.example:443 HTTP/1.1\r\nHost: localhost\r\n\r\n"),
      fields(
        "preflight", 405, "Origin: https://evil.example", "Access-Control-Request-Method: GET",
        method: "OPTIONS"),
      fields(
        "WebSocket of a foreign page", 403, "Upgrade: websocket", "Connection: Upgrade",
        "Origin: https://evil.example", path: events),
    ]

  /// Bodies, by which one request is passed off as two.
  private static let bodies: [HostileRequest] = [
    fields("body with a GET", 400, "Content-Length: 5", body: "hello"),
    fields(
      "length and chunks", 400, "Content-Length: 4", "Transfer-Encoding: chunked", body: "0\r\n\r\n"
    ),
    fields("negative length", 400, "Content-Length: -1"),
    fields("huge length", 400, "Content-Length: 99999999999999999999"),
    fields("two lengths", 400, "Content-Length: 0", "Content-Length: 30"),
    fields("length that is no number", 400, "Content-Length: 0x0"),
    fields("length with a sign", 400, "Content-Length: +0"),
    fields("chunks that are none", 400, "Transfer-Encoding: chunked", body: "zz\r\nhello"),
    fields("hidden coding", 400, "Transfer-Encoding: xchunked"),
    fields(
      "request in a body", 400, "Content-Length: 60",
      body: "GET /disk/link.txt HTTP/1.1\r\nHost: localhost\r\n\r\n"),
  ]

  /// What is no HTTP, or is not plainly right.
  private static let framing: [HostileRequest] = [
    text("HTTP/0.9", 400, "GET /\r\n"),
    text("HTTP/2 preface", 505, "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"),
    text("HTTP/3.0", 505, "GET / HTTP/3.0\r\nHost: localhost\r\n\r\n"),
    text("HTTP/1.10", 505, "GET / HTTP/1.10\r\nHost: localhost\r\n\r\n"),
    raw("TLS hello", 400, [0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00, 0x01, 0xFC, 0x03, 0x03]),
    raw("zeros", 400, [UInt8](repeating: 0, count: 4096)),
    text("SSH", 400, "SSH-2.0-OpenSSH_9.2\r\n"),
    text("bare LF", 400, "GET / HTTP/1.1\nHost: localhost\n\n"),
    text("bare CR", 400, "GET / HTTP/1.1\rHost: localhost\r\r"),
    text("LF in a header", 400, "GET / HTTP/1.1\r\nHost: localhost\nX: y\r\n\r\n"),
    text("folded header", 400, "GET / HTTP/1.1\r\nHost: localhost\r\n folded\r\n\r\n"),
    text("blank before the colon", 400, "GET / HTTP/1.1\r\nHost : localhost\r\n\r\n"),
    text("header without a colon", 400, "GET / HTTP/1.1\r\nHost localhost\r\n\r\n"),
    text("header without a name", 400, "GET / HTTP/1.1\r\n: x\r\n\r\n"),
    text(
      "control character in a header", 400, "GET / HTTP/1.1\r\nHost: localhost\r\nX: \u{7}\r\n\r\n"),
    text("NUL in a header", 400, "GET / HTTP/1.1\r\nHost: localhost\r\nX: a\0b\r\n\r\n"),
    text("two blanks", 400, "GET  / HTTP/1.1\r\nHost: localhost\r\n\r\n"),
    text("tab for a blank", 400, "GET\t/\tHTTP/1.1\r\nHost: localhost\r\n\r\n"),
    text("blank in the address", 400, "GET /a b HTTP/1.1\r\nHost: localhost\r\n\r\n"),
    text("huge address", 414, "GET /\(String(repeating: "a", count: 100_000)) HTTP/1.1\r\n\r\n"),
    text("endless method", 414, String(repeating: "G", count: 1_000_000)),
    fields("huge header", 431, "X: " + String(repeating: "x", count: 1_000_000)),
    text(
      "10,000 headers", 431,
      "GET / HTTP/1.1\r\nHost: localhost\r\n"
        + String(repeating: "X: y\r\n", count: 10_000) + "\r\n"),
    text(
      "101 short headers", 431,
      "GET / HTTP/1.1\r\nHost: localhost\r\n" + String(repeating: "X: y\r\n", count: 101)
        + "\r\n"),
  ]

  private static let events = "/_dossier/events?view=working"
}
