import Foundation
import Glibc

/// A socket to the preview, without any of the care that a browser takes.
///
/// It blocks, on threads of its own: the server under test has the tasks' threads for itself.
final class RawClient: Sendable {
  struct Failure: Error { let call: String }

  /// No test waits longer for an answer.
  static let patience = 30

  private let file: Int32

  init(port: UInt16, isIPv6: Bool = false) throws {
    file = socket(isIPv6 ? AF_INET6 : AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard file >= 0 else { throw Failure(call: "socket") }
    var patience = timeval(tv_sec: Self.patience, tv_usec: 0)
    setsockopt(
      file, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    setsockopt(
      file, SOL_SOCKET, SO_SNDTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    let result: Int32
    if isIPv6 {
      var address = sockaddr_in6()
      address.sin6_family = sa_family_t(AF_INET6)
      address.sin6_port = port.bigEndian
      address.sin6_addr = in6addr_loopback
      result = withUnsafePointer(to: &address) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          connect(file, $0, socklen_t(MemoryLayout<sockaddr_in6>.size))
        }
      }
    } else {
      var address = sockaddr_in()
      address.sin_family = sa_family_t(AF_INET)
      address.sin_port = port.bigEndian
      address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
      result = withUnsafePointer(to: &address) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          connect(file, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
        }
      }
    }
    guard result == 0 else { throw Failure(call: "connect") }
  }

  deinit {
    close(file)
  }

  /// Sends as much as the server takes.
  func send(_ bytes: [UInt8]) {
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.send(file, $0.baseAddress! + sent, $0.count - sent, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return }
      sent += count
    }
  }

  func send(_ text: String) { send(Array(text.utf8)) }

  /// What comes next, or nothing at the end; nil if nothing came for too long.
  func receive() -> [UInt8]? {
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    let count = recv(file, &buffer, buffer.count, 0)
    if count < 0 { return errno == EAGAIN ? nil : [] }
    return Array(buffer[..<count])
  }

  /// Reads until a text has come, the connection ends, or nothing comes for too long.
  func receive(until text: String) -> String {
    var bytes: [UInt8] = []
    while !String(decoding: bytes, as: UTF8.self).contains(text), let more = receive(),
      !more.isEmpty
    { bytes += more }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Reads one answer: to the end that its length tells, or to that of the connection.
  func answer(isHead: Bool = false) -> RawAnswer {
    var bytes: [UInt8] = []
    while true {
      if let answer = RawAnswer(bytes), isHead || answer.isComplete { return answer }
      guard let more = receive() else { return RawAnswer(bytes) ?? RawAnswer.none }
      if more.isEmpty { return RawAnswer(bytes) ?? RawAnswer.none }
      bytes += more
    }
  }

  /// Waits for the server to hang up; false if it does not.
  func waitForEnd() -> Bool {
    while let bytes = receive() {
      if bytes.isEmpty { return true }
    }
    return false
  }

  /// Runs blocking work on a thread that may wait.
  static func blocking<Result: Sendable>(
    _ work: @escaping @Sendable () throws -> Result
  ) async throws -> Result {
    try await withCheckedThrowingContinuation { continuation in
      let thread = Thread { continuation.resume(with: Swift.Result { try work() }) }
      thread.start()
    }
  }

  /// One request on a connection of its own.
  static func exchange(
    _ request: [UInt8], port: UInt16, isIPv6: Bool = false, isHead: Bool = false
  ) async throws -> RawAnswer {
    try await blocking {
      let client = try RawClient(port: port, isIPv6: isIPv6)
      client.send(request)
      return client.answer(isHead: isHead)
    }
  }
}

/// An answer as it came.
struct RawAnswer: Sendable {
  /// 0 if the connection ended without one.
  let status: Int
  /// Names in lower case.
  let fields: [(name: String, value: String)]
  let body: [UInt8]

  static let none = RawAnswer(status: 0, fields: [], body: [])

  private init(status: Int, fields: [(name: String, value: String)], body: [UInt8]) {
    self.status = status
    self.fields = fields
    self.body = body
  }

  /// Nil until the head is whole.
  init?(_ bytes: [UInt8]) {
    guard let end = bytes.firstRange(of: Array("\r\n\r\n".utf8)) else { return nil }
    var lines = String(decoding: bytes[..<end.lowerBound], as: UTF8.self)
      .split(separator: "\r\n", omittingEmptySubsequences: false)
    let start = lines.removeFirst().split(separator: " ", maxSplits: 2)
    status = start.count > 1 ? Int(start[1]) ?? 0 : 0
    fields = lines.map { line in
      let parts = line.split(separator: ":", maxSplits: 1)
      return (
        parts[0].lowercased(), parts.count > 1 ? String(parts[1].drop { $0 == " " }) : ""
      )
    }
    body = Array(bytes[end.upperBound...])
  }

  subscript(name: String) -> String? { fields.first { $0.name == name }?.value }
  var text: String { String(decoding: body, as: UTF8.self) }

  var isComplete: Bool {
    if status == 304 { return true }
    return self["content-length"].flatMap(Int.init).map { body.count >= $0 } ?? false
  }
}
