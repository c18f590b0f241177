/// Reads a request's head byte by byte, strictly (RFC 9112) and within bounds.
///
/// FlyingFox's own decoder takes heads of any size and lets line ends and repeated fields pass, by
/// which one request can be read as two; a head that is not plainly right is refused here.
struct RequestHeadReader {
  static let longestLine = 8 << 10
  static let longestHead = 16 << 10
  static let mostFields = 100

  private var line: [UInt8] = []
  private var byteCount = 0
  private var start: (method: String, target: [UInt8], isVersion11: Bool)?
  private var fields: [RequestHead.Field] = []

  /// Whether anything of a head has come.
  var hasBegun: Bool { byteCount > 0 }

  /// Takes the next byte; gives the head with its last one.
  mutating func take(_ byte: UInt8) throws(RequestFault) -> RequestHead? {
    byteCount += 1
    if byteCount == 1, byte != CR, !Self.isToken(byte) {
      throw RequestFault(400, "this is no HTTP request")
    }
    if line.count >= Self.longestLine || byteCount > Self.longestHead {
      throw start == nil
        ? RequestFault(414, "the address is too long")
        : RequestFault(431, "the header is too large")
    }
    guard byte == LF else {
      if line.last == CR { throw RequestFault(400, "a line ends in CR alone") }
      line.append(byte)
      return nil
    }
    guard line.popLast() == CR else { throw RequestFault(400, "a line ends in LF alone") }
    defer { line.removeAll(keepingCapacity: true) }
    guard let start else {
      // An empty line before a request is what old clients send after a body (section 2.2).
      if line.isEmpty, byteCount == 2 { return nil }
      self.start = try Self.requestLine(line)
      return nil
    }
    guard line.isEmpty else {
      guard fields.count < Self.mostFields else {
        throw RequestFault(431, "the header has too many fields")
      }
      fields.append(try Self.field(line))
      return nil
    }
    return RequestHead(
      method: start.method, target: start.target, isVersion11: start.isVersion11, fields: fields)
  }

  private static func requestLine(
    _ line: [UInt8]
  ) throws(RequestFault) -> (method: String, target: [UInt8], isVersion11: Bool) {
    let parts = line.split(separator: SP, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[2].starts(with: "HTTP/".utf8) else {
      throw RequestFault(400, "the request line is not METHOD, address and HTTP/1.1")
    }
    guard parts[2].elementsEqual("HTTP/1.1".utf8) || parts[2].elementsEqual("HTTP/1.0".utf8) else {
      throw RequestFault(505, "only HTTP/1.1 is spoken here")
    }
    guard !parts[0].isEmpty, parts[0].allSatisfy(isToken) else {
      throw RequestFault(400, "the method is no word")
    }
    guard !parts[1].isEmpty, parts[1].allSatisfy({ $0 > SP && $0 != DEL }) else {
      throw RequestFault(400, "the address holds control characters")
    }
    return (
      String(decoding: parts[0], as: UTF8.self), Array(parts[1]),
      parts[2].last == UInt8(ascii: "1")
    )
  }

  private static func field(_ line: [UInt8]) throws(RequestFault) -> RequestHead.Field {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > 0,
      line[..<colon].allSatisfy(isToken)
    else { throw RequestFault(400, "a header's name is no word") }
    let value = line[(colon + 1)...]
    guard value.allSatisfy({ ($0 >= SP && $0 != DEL) || $0 == TAB }) else {
      throw RequestFault(400, "a header holds control characters")
    }
    let trimmed = value.drop(while: isBlank).reversed().drop(while: isBlank).reversed()
    return RequestHead.Field(
      name: String(decoding: line[..<colon], as: UTF8.self).lowercased(),
      value: String(decoding: Array(trimmed), as: UTF8.self))
  }

  /// tchar of RFC 9110, section 5.6.2.
  private static func isToken(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == SP || byte == TAB }
}

private let CR = UInt8(ascii: "\r")
private let LF = UInt8(ascii: "\n")
private let SP = UInt8(ascii: " ")
private let TAB = UInt8(ascii: "\t")
private let DEL: UInt8 = 0x7F
