/// Waits for something that other threads do.
enum Patience {
  /// False if it does not become true within half a minute.
  static func until(_ isDone: () async throws -> Bool) async throws -> Bool {
    let end = ContinuousClock.now + .seconds(30)
    while ContinuousClock.now < end {
      if try await isDone() { return true }
      await Task.yield()
    }
    return false
  }
}
