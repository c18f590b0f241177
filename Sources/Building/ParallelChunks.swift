/// Maps items in parallel, a chunk a task, and returns the results in the order of the items. Few
/// items make one chunk, which runs in the task that asks. The first error ends it all, once
/// running chunks have noticed that they are cancelled or are done.
func mapChunks<Item: Sendable, Result: Sendable>(
  of items: [Item], size: Int,
  _ transform: @escaping @Sendable (ArraySlice<Item>) async throws -> Result
) async throws -> [Result] {
  guard items.count > size else { return [try await transform(items[...])] }
  return try await withThrowingTaskGroup(of: (start: Int, result: Result).self) { group in
    for start in stride(from: 0, to: items.count, by: size) {
      let chunk = items[start..<min(start + size, items.count)]
      group.addTask { (start, try await transform(chunk)) }
    }
    var results: [(start: Int, result: Result)] = []
    for try await result in group { results.append(result) }
    results.sort { $0.start < $1.start }
    return results.map(\.result)
  }
}
