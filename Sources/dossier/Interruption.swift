import ArgumentParser
import Dispatch
import Glibc
import Synchronization

/// Lets a build clean up behind itself when somebody stops it.
enum Interruption {
  /// Runs work that Ctrl-C (SIGINT) and SIGTERM cancel; the program then ends with 128 and the
  /// signal's number, as shells expect.
  static func cancelling<Result: Sendable>(
    _ work: @escaping @Sendable () async throws -> Result
  ) async throws -> Result {
    let task = Task { try await work() }
    let received = Signal()
    let sources = [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        received.number.withLock { $0 = number }
        task.cancel()
      }
      source.resume()
      return source
    }
    defer { for source in sources { source.cancel() } }
    do {
      return try await task.value
    } catch is CancellationError {
      throw ExitCode(128 + received.number.withLock { $0 })
    }
  }

  private final class Signal: Sendable {
    let number = Mutex<Int32>(0)
  }
}
