import FlyingSocks
import Glibc

/// Serves a site to browsers on this machine, and to nobody else.
///
/// FlyingFox's server bounds neither the size of a request's head nor the time that a client takes
/// for it, so that its sockets and its pool alone are used (one thread waits with epoll for all
/// sockets), and the rest is ours: see `RequestHeadReader` and `ConnectionTable`.
package final class PreviewServer: Sendable {
  /// The port that is listened at.
  package let port: UInt16
  /// Whether the machine has IPv6: without it only 127.0.0.1 is listened at.
  package let hasIPv6: Bool

  private let listeners: Listeners
  private let hub: EventHub
  private let responder: Responder
  private let limits: ServerLimits
  private let table: ConnectionTable
  private let stops: AsyncStream<Never>
  private let stopping: AsyncStream<Never>.Continuation

  /// Begins to listen; answers come when it runs.
  ///
  /// - Parameters:
  ///   - root: the site's folder; no file outside is ever sent.
  ///   - port: 0 for one that is free.
  /// - Throws: `Refusal`.
  package convenience init(site: any PreviewedSite, root: String, port: UInt16) throws {
    try self.init(site: site, root: root, port: port, limits: ServerLimits())
  }

  init(site: any PreviewedSite, root: String, port: UInt16, limits: ServerLimits) throws {
    guard let folder = realpath(root, nil) else { throw Refusal(folder: root) }
    defer { free(folder) }
    listeners = try Listeners(port: port)
    self.port = listeners.port
    hasIPv6 = listeners.hasIPv6
    hub = EventHub(site)
    responder = Responder(
      site: site, root: String(cString: folder), port: listeners.port, instance: hub.instance)
    self.limits = limits
    let most = DescriptorLimit.raise()
    table = ConnectionTable(most: limits.connections ?? most)
    (stops, stopping) = AsyncStream.makeStream(of: Never.self)
  }

  /// `http://localhost:8000/`
  package var address: String { "http://localhost:\(port)/" }

  /// How many pages hear of changes.
  package var openPages: Int { hub.listenerCount }

  /// How many clients are connected.
  package var connectionCount: Int { table.count }

  /// Answers requests until `stop()` is called or the task is cancelled. To be called once.
  package func run() async throws {
    defer { listeners.close() }
    var failure: (any Error)?
    do { try await serve() } catch { failure = error }
    hub.stop()
    await table.close()
    // Cancelling is how a server ends, whatever its parts say of it.
    if let failure, !Task.isCancelled { throw failure }
  }

  /// Ends `run()`, and with it all connections.
  package func stop() {
    stopping.finish()
  }

  private func serve() async throws {
    let pool: any AsyncSocketPool = SocketPool.make(maxEvents: 128)
    try await pool.prepare()
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await pool.run() }
      for listener in listeners.sockets {
        group.addTask { [self] in try await accept(from: listener, pool) }
      }
      group.addTask { [self] in try await keepTime() }
      group.addTask { [stops] in for await _ in stops {} }
      defer { group.cancelAll() }
      try await group.next()
    }
  }

  private func accept(from listener: Socket, _ pool: any AsyncSocketPool) async throws {
    while true {
      try Task.checkCancellation()
      let file = Glibc.accept(listener.file.rawValue, nil, nil)
      if file >= 0 {
        // Programs that are started, as a browser is, get none of them.
        _ = fcntl(file, F_SETFD, FD_CLOEXEC)
        _ = fcntl(file, F_SETFL, O_NONBLOCK)
        let isAdmitted = table.admit { [self] id in
          await Conversation(
            connection: Connection(file: file, pool: pool, id: id, table: table),
            responder: responder, hub: hub, limits: limits
          ).run()
        }
        if !isAdmitted { Glibc.close(file) }
        await Task.yield()
        continue
      }
      switch errno {
      case EAGAIN: try await pool.suspendSocket(listener, untilReadyFor: .read)
      case EMFILE, ENFILE, ENOBUFS, ENOMEM:
        // Out of descriptors: the client that did nothing for longest goes, and others are let in.
        table.dropOldest()
        try await Task.sleep(for: .milliseconds(20))
      case EBADF, EINVAL, ENOTSOCK: throw SocketError.disconnected
      default: continue  // The client is gone already.
      }
    }
  }

  private func keepTime() async throws {
    let clock = ContinuousClock()
    var beat = clock.now + limits.heartbeat
    while true {
      try await Task.sleep(for: limits.tick, tolerance: limits.tick / 4)
      table.sweep()
      if clock.now >= beat {
        hub.beat()
        beat = clock.now + limits.heartbeat
      }
    }
  }
}
