import FlyingSocks
import Glibc

/// A client's socket: reads and writes that wait for it without holding a thread.
struct Connection: Sendable {
  /// The client is gone, or does what no client should.
  struct Broken: Error {}

  private let file: Int32
  private let pool: any AsyncSocketPool
  private let id: Int
  private let table: ConnectionTable

  /// - Parameter file: an open socket that does not block.
  init(file: Int32, pool: any AsyncSocketPool, id: Int, table: ConnectionTable) {
    self.file = file
    self.pool = pool
    self.id = id
    self.table = table
  }

  /// Ends the connection's task unless something happens within this time; nil: bear with it.
  func expect(within duration: Duration?) {
    table.expect(id, within: duration)
  }

  /// What has come, at most 4 KB, after waiting for it; nothing at the end.
  func read() async throws -> [UInt8] {
    try await retrying(.read) {
      var count = 0
      let bytes = [UInt8](unsafeUninitializedCapacity: 4096) { buffer, filled in
        count = Glibc.read(file, buffer.baseAddress, buffer.count)
        filled = max(0, count)
      }
      return count < 0 ? nil : bytes
    }
  }

  /// - Parameter stall: how long the client may take to accept more.
  func write(_ bytes: [UInt8], stall: Duration) async throws {
    var sent = 0
    while sent < bytes.count {
      expect(within: stall)
      sent += try await retrying(.write) {
        let count = bytes.withUnsafeBytes { buffer in
          send(file, buffer.baseAddress.map { $0 + sent }, buffer.count - sent, Int32(MSG_NOSIGNAL))
        }
        return count < 0 ? nil : count
      }
    }
  }

  /// Sends what fits at once, for a last word to a client that took too long.
  func writeWhatFits(_ bytes: [UInt8]) {
    _ = bytes.withUnsafeBytes { send(file, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
  }

  /// Waits until the client hangs up; what it still sends is thrown away, up to a bound.
  func waitForEnd() async throws {
    var taken = 0
    while taken < 256 << 10 {
      let bytes = try await read()
      if bytes.isEmpty { return }
      taken += bytes.count
    }
  }

  /// Says that nothing more follows. Closing at once would make the system throw away an answer
  /// whose client has not yet sent all it wanted to.
  func endWriting() {
    shutdown(file, Int32(SHUT_WR))
  }

  func close() {
    Glibc.close(file)
  }

  /// Repeats a call until it is not refused for want of bytes or room (`EAGAIN`).
  private func retrying<Result>(
    _ events: Socket.Events, _ call: () -> Result?
  ) async throws -> Result {
    var refusals = 0
    while true {
      try Task.checkCancellation()
      if let result = call() { return result }
      switch errno {
      case EINTR: continue
      case EAGAIN: break
      default: throw Broken()
      }
      do {
        try await pool.suspendSocket(
          Socket(file: Socket.FileDescriptor(rawValue: file)), untilReadyFor: events)
        refusals = 0
      } catch is CancellationError {
        throw CancellationError()
      } catch {
        // The pool may speak of a socket that was closed and had the same number: the next call
        // tells. It is asked again a few times only, for the pool may be at its end.
        refusals += 1
        if refusals > 3 { throw Broken() }
      }
    }
  }
}
