extension RandomAccessCollection where Self: Sendable, Element: Sendable, Index == Int {
  /// The results of `transform`, in order, worked out on all cores.
  ///
  /// Work is dealt out in runs of neighbours, several for each core, so that one long item holds up
  /// no more than its run.
  package func parallelMap<Result: Sendable>(
    _ transform: @Sendable @escaping (Element) -> Result
  ) async -> [Result] {
    let runLength = Swift.max(1, Swift.min(64, count / 16))
    guard count > runLength else { return map(transform) }
    return await withTaskGroup(of: (Int, [Result]).self) { group in
      var starts = stride(from: startIndex, to: endIndex, by: runLength).makeIterator()
      var runs: [(Int, [Result])] = []
      func addRun() -> Bool {
        guard let start = starts.next() else { return false }
        group.addTask {
          (start, self[start..<Swift.min(start + runLength, self.endIndex)].map(transform))
        }
        return true
      }
      for _ in 0..<64 where !addRun() { break }
      while let run = await group.next() {
        runs.append(run)
        _ = addRun()
      }
      runs.sort { $0.0 < $1.0 }
      var results: [Result] = []
      results.reserveCapacity(count)
      for run in runs { results += run.1 }
      return results
    }
  }
}
