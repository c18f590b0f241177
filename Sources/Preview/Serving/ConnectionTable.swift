import Synchronization

/// The open connections, each with the task that serves it and the time until which it is borne.
///
/// One look over all of them now and then takes the place of a timer a connection.
final class ConnectionTable: Sendable {
  private struct Entry {
    let task: Task<Void, Never>
    var deadline: ContinuousClock.Instant?
    /// When it last sent a whole request or took something of an answer.
    var lastActive: ContinuousClock.Instant
  }

  private struct Table {
    var entries: [Int: Entry] = [:]
    var next = 0
    var isOpen = true
  }

  private let table = Mutex(Table())
  private let most: Int

  init(most: Int) {
    self.most = most
  }

  var count: Int { table.withLock { $0.entries.count } }

  /// Serves a connection, and sends away the one that did nothing for longest if there are too many.
  /// False if the server is closing.
  func admit(_ serve: @escaping @Sendable (_ id: Int) async -> Void) -> Bool {
    let (isOpen, dropped) = table.withLock { table -> (Bool, Task<Void, Never>?) in
      guard table.isOpen else { return (false, nil) }
      let dropped = table.entries.count >= most ? Self.oldest(&table) : nil
      let id = table.next
      table.next += 1
      let task = Task { [self] in
        await serve(id)
        self.table.withLock { $0.entries[id] = nil }
      }
      table.entries[id] = Entry(task: task, deadline: nil, lastActive: .now)
      return (true, dropped)
    }
    dropped?.cancel()
    return isOpen
  }

  /// Bears with a connection for so long; nil: until it ends.
  func expect(_ id: Int, within duration: Duration?) {
    let now = ContinuousClock.now
    table.withLock { table in
      table.entries[id]?.deadline = duration.map { now + $0 }
      table.entries[id]?.lastActive = now
    }
  }

  /// Ends what took too long.
  func sweep(at now: ContinuousClock.Instant = .now) {
    let late = table.withLock { table in
      table.entries.values.filter { $0.deadline.map { $0 <= now } ?? false }.map(\.task)
    }
    for task in late { task.cancel() }
  }

  /// Ends the connection that did nothing for longest: descriptors have run out.
  func dropOldest() {
    table.withLock { Self.oldest(&$0) }?.cancel()
  }

  /// Ends all connections, and admits no more.
  func close() async {
    let tasks = table.withLock { table in
      table.isOpen = false
      return table.entries.values.map(\.task)
    }
    for task in tasks { task.cancel() }
    for task in tasks { await task.value }
  }

  /// Marked as the youngest, so that the next call finds another.
  private static func oldest(_ table: inout Table) -> Task<Void, Never>? {
    guard let id = table.entries.min(by: { $0.value.lastActive < $1.value.lastActive })?.key
    else { return nil }
    table.entries[id]?.lastActive = .now
    return table.entries[id]?.task
  }
}
