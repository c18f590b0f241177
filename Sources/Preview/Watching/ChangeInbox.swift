import Synchronization

/// Paths of a site at which something has changed on disk.
struct ChangedPaths: Sendable, Equatable {
  /// Relative to the site: `content/briefings/x.md`.
  var paths: Set<String> = []
  /// Whether more may have changed than is known, so that the whole site must be read.
  var isUnknown = false

  var isEmpty: Bool { paths.isEmpty && !isUnknown }

  mutating func formUnion(_ other: ChangedPaths) {
    paths.formUnion(other.paths)
    isUnknown = isUnknown || other.isUnknown
  }
}

/// Changes that have been noticed and not yet looked at: thousands of them are one when somebody comes
/// to look.
final class ChangeInbox: Sendable {
  private let waiting = Mutex(ChangedPaths())
  private let bell: AsyncStream<Void>.Continuation
  /// Rings when something has come since the last time.
  let rings: AsyncStream<Void>

  init() {
    (rings, bell) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
  }

  var isEmpty: Bool { waiting.withLock(\.isEmpty) }

  func add(_ changes: ChangedPaths) {
    guard !changes.isEmpty else { return }
    waiting.withLock { $0.formUnion(changes) }
    bell.yield()
  }

  func takeAll() -> ChangedPaths {
    waiting.withLock { waiting in
      defer { waiting = ChangedPaths() }
      return waiting
    }
  }
}
