/// Maps items on all cores, a run of neighbours a task, and returns the runs' results in the order of
/// the items. Few items make one run, in the task that asks. The first error ends it all, once
/// running tasks have noticed that they are cancelled or are done.
///
/// - Parameter size: how many items make a run.
package func mapChunks<Items: RandomAccessCollection & Sendable, Result: Sendable, Fault: Error>(
  of items: Items, size: Int,
  _ transform: @escaping @Sendable (Items.SubSequence) async throws(Fault) -> Result
) async throws(Fault) -> [Result] where Items.Index == Int, Items.SubSequence: Sendable {
  guard items.count > size else { return [try await transform(items[...])] }
  var fault: Fault?
  var runs = await withTaskGroup(of: (start: Int, result: Swift.Result<Result, Fault>).self) {
    group in
    for start in stride(from: items.startIndex, to: items.endIndex, by: size) {
      let run = items[start..<min(start + size, items.endIndex)]
      group.addTask {
        do throws(Fault) {
          return (start, .success(try await transform(run)))
        } catch {
          return (start, .failure(error))
        }
      }
    }
    var runs: [(start: Int, result: Result)] = []
    for await run in group {
      switch run.result {
      case .success(let result): runs.append((run.start, result))
      case .failure(let error):
        fault = fault ?? error
        group.cancelAll()
      }
    }
    return runs
  }
  if let fault { throw fault }
  runs.sort { $0.start < $1.start }
  return runs.map(\.result)
}

extension RandomAccessCollection
where Self: Sendable, SubSequence: Sendable, Element: Sendable, Index == Int {
  /// The results of `transform`, in order, worked out on all cores.
  ///
  /// Runs are several for each core, so that one long item holds up no more than its run.
  package func parallelMap<Result: Sendable>(
    _ transform: @Sendable @escaping (Element) -> Result
  ) async -> [Result] {
    let size = Swift.max(1, Swift.min(64, count / 16))
    let runs = await mapChunks(of: self, size: size) { $0.map(transform) }
    var results: [Result] = []
    results.reserveCapacity(count)
    for run in runs { results += run }
    return results
  }
}
