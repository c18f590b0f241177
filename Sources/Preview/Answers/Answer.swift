import FlyingFox

/// What a request is answered with.
struct Answer: Sendable {
  enum Body: Sendable {
    case bytes([UInt8])
    /// A part of a file, which is read as it is sent.
    case file(SiteFile, Range<Int>)
    /// States of a view from the one behind the given id on; it ends with the connection.
    case events(PreviewView, after: String?)
  }

  let status: HTTPStatusCode
  /// Without what every answer has.
  var fields: [(name: String, value: String)]
  let body: Body
  /// The connection ends with the answer: what follows the request may not be one.
  var closes = false

  init(_ status: HTTPStatusCode, _ fields: [(name: String, value: String)] = [], body: Body) {
    self.status = status
    self.fields = fields
    self.body = body
  }

  /// A line of plain text, for those who see it in a terminal.
  init(_ status: HTTPStatusCode, text: String) {
    self.init(
      status, [("Content-Type", "text/plain; charset=utf-8")],
      body: .bytes(Array((text + "\n").utf8)))
  }

  init(_ fault: RequestFault) {
    self.init(Self.status(fault.status), text: "dossier: \(fault.reason)")
    if fault.status == 405 { fields.append(("Allow", "GET, HEAD")) }
    closes = true
  }

  /// The head as it is sent.
  ///
  /// Every answer keeps to its own host: it may not be framed, read by pages of others, or taken
  /// for another type than it says; none has a CORS header. `no-cache` and not `no-store`: browsers
  /// ask each time, and still go back to a page where its reader left it.
  func head(closes: Bool) -> [UInt8] {
    var lines = ["HTTP/1.1 \(status.code) \(status.phrase)"]
    for field in fields { lines.append("\(field.name): \(field.value)") }
    if !fields.contains(where: { $0.name == "Content-Security-Policy" }) {
      lines.append("Content-Security-Policy: \(ContentPolicy.file)")
    }
    if let count = byteCount { lines.append("Content-Length: \(count)") }
    lines += [
      "Cache-Control: no-cache", "Vary: Cookie", "X-Content-Type-Options: nosniff",
      "X-Frame-Options: DENY", "Referrer-Policy: no-referrer",
      "Cross-Origin-Resource-Policy: same-origin",
      "Connection: \(closes ? "close" : "keep-alive")", "", "",
    ]
    return Array(lines.joined(separator: "\r\n").utf8)
  }

  /// 304 ends with its head.
  var hasBody: Bool { status != .notModified }

  /// Nil for a stream, which ends with the connection.
  private var byteCount: Int? {
    guard hasBody else { return nil }
    return switch body {
    case .bytes(let bytes): bytes.count
    case .file(_, let range): range.count
    case .events: nil
    }
  }

  private static func status(_ code: Int) -> HTTPStatusCode {
    switch code {
    case 403: .forbidden
    case 404: .notFound
    case 405: .methodNotAllowed
    case 408: .requestTimeout
    case 414: .uriTooLong
    case 421: .misdirectedRequest
    case 431: .requestHeaderFieldsTooLarge
    case 505: .httpVersionNotSupported
    default: .badRequest
    }
  }
}
