/// Numbers a note's sources: those its front matter lists in their order, then those that only the
/// text cites as they come.
struct CitationCounter {
  private(set) var sources: [CitedSource]
  private var numbers: [Int: Int]

  init(_ listed: [Int]) {
    sources = listed.map { CitedSource(source: $0, citations: 0) }
    numbers = Dictionary(
      listed.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The source's number, from 1, and which of its citations this one is, from 1.
  mutating func cite(_ source: Int) -> (number: Int, ordinal: Int) {
    let index = numbers[source] ?? sources.count
    if index == sources.count {
      numbers[source] = index
      sources.append(CitedSource(source: source, citations: 0))
    }
    let ordinal = sources[index].citations + 1
    sources[index] = CitedSource(source: source, citations: ordinal)
    return (index + 1, ordinal)
  }
}
