import Content
import Testing

struct ParallelMapTests {
  private struct Fault: Error, Equatable {
    let item: Int
  }

  @Test(arguments: [0, 1, 15, 16, 17, 64, 1000, 5000])
  func resultsStandInTheOrderOfTheItems(count: Int) async {
    let items = Array(0..<count)
    #expect(await items.parallelMap { $0 * 2 } == items.map { $0 * 2 })
    #expect(await items.dropFirst(3).parallelMap { $0 } == Array(items.dropFirst(3)))
  }

  @Test(arguments: [(0, 10, [0]), (10, 10, [10]), (11, 10, [10, 1]), (25, 10, [10, 10, 5])])
  func chunksAreRunsOfNeighbours(count: Int, size: Int, sizes: [Int]) async {
    let chunks = await mapChunks(of: Array(0..<count), size: size) { Array($0) }
    #expect(chunks.map(\.count) == sizes)
    #expect(chunks.flatMap { $0 } == Array(0..<count))
  }

  @Test func anErrorComesBackAndCancelsTheRest() async {
    let error = await #expect(throws: Fault.self) {
      try await mapChunks(of: Array(0..<100), size: 1) { chunk in
        if chunk.first == 0 { throw Fault(item: 0) }
        for _ in 0..<1_000_000 where !Task.isCancelled { await Task.yield() }
        #expect(Task.isCancelled)
        return 1
      }
    }
    #expect(error == Fault(item: 0))
  }
}
