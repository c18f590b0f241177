import Synchronization

/// Tells every open page of a view when the site changes.
///
/// A state is written once for all of them. Who listens gets no states but signals to look for the
/// newest: one who reads slowly skips those in between and costs no memory. The states of a view that
/// nobody looks at are not written.
final class EventHub: Sendable {
  let instance: String
  private let site: any PreviewedSite
  private let views: Mutex<[PreviewView: Followed]>

  private struct Followed {
    var newest: StateMessage?
    var listeners: [Int: AsyncStream<Void>.Continuation] = [:]
    var nextListener = 0
    var task: Task<Void, Never>?
  }

  init(_ site: any PreviewedSite) {
    self.site = site
    instance = String(UInt64.random(in: .min ... .max), radix: 36)
    views = Mutex([:])
  }

  /// The newest state of a view that is followed; nil until the first is known.
  func newest(of view: PreviewView) -> StateMessage? {
    views.withLock { $0[view]?.newest }
  }

  /// A signal whenever there may be a new state, and now and then without one. It ends when the one
  /// who listens stops, or with the hub.
  func signals(of view: PreviewView) -> AsyncStream<Void> {
    let (stream, continuation) = AsyncStream.makeStream(
      of: Void.self, bufferingPolicy: .bufferingNewest(1))
    let id = views.withLock { views in
      var followed = views[view] ?? Followed()
      let id = followed.nextListener
      followed.nextListener += 1
      followed.listeners[id] = continuation
      if followed.task == nil { followed.task = Task { [self] in await follow(view) } }
      if followed.newest != nil { continuation.yield() }
      views[view] = followed
      return id
    }
    continuation.onTermination = { [self] _ in leave(id, view) }
    return stream
  }

  /// Wakes everybody, so that those whose page is gone are noticed.
  func beat() {
    for listener in views.withLock({ $0.values.flatMap(\.listeners.values) }) { listener.yield() }
  }

  /// How many pages are open.
  var listenerCount: Int { views.withLock { $0.values.reduce(0) { $0 + $1.listeners.count } } }

  /// Ends all streams.
  func stop() {
    let (tasks, listeners) = views.withLock { views in
      defer { views = [:] }
      return (views.values.compactMap(\.task), views.values.flatMap(\.listeners.values))
    }
    for task in tasks { task.cancel() }
    for listener in listeners { listener.finish() }
  }

  private func follow(_ view: PreviewView) async {
    // The stream first: what changes while the state is asked for is in it.
    let states = await site.states(of: view)
    publish(await site.state(of: view), of: view)
    for await state in states { publish(state, of: view) }
  }

  private func publish(_ state: PreviewState, of view: PreviewView) {
    let message = StateMessage(state, view: view, instance: instance)
    let listeners = views.withLock { views -> [AsyncStream<Void>.Continuation] in
      guard !Task.isCancelled, views[view] != nil else { return [] }
      if let known = views[view]?.newest, known.generation > message.generation { return [] }
      views[view]?.newest = message
      return views[view].map { Array($0.listeners.values) } ?? []
    }
    for listener in listeners { listener.yield() }
  }

  private func leave(_ id: Int, _ view: PreviewView) {
    let task = views.withLock { views -> Task<Void, Never>? in
      views[view]?.listeners[id] = nil
      guard let followed = views[view], followed.listeners.isEmpty else { return nil }
      views[view] = nil
      return followed.task
    }
    task?.cancel()
  }
}
