import Content
import Diagnostics
import Linking
import Markdown

/// Where the sources of an edition have their statements from: each source's chain of `origin`, else
/// `via`, to its end. Refused: sources that repeat themselves.
struct SourceChains {
  let diagnostics: [Diagnostic]
  private let ends: [Int]
  private let tellers: [Int]

  init(_ register: SourceRegister) {
    let sources = register.sources
    let chains = Self.follow(
      sources.map { source in (source.origin ?? source.via).flatMap { register.source($0.value) } })
    ends = chains.ends
    tellers =
      Self.follow(
        sources.map { source in source.origin.flatMap { register.source($0.value) } }
      ).ends
    diagnostics = chains.circular.map { Self.circular(sources[$0]) }
  }

  /// The source at the end of a source's chain, often itself: indices in the book's sources.
  func end(of source: Int) -> Int { ends[source] }

  /// The source that says what a source repeats, often itself: the end of `origin` alone. How it
  /// reached us, `via`, does not matter here.
  func teller(of source: Int) -> Int { tellers[source] }

  /// - Parameter next: for each source the one that follows it in its chain.
  /// - Returns: for each source the end of its chain, and those of which chains are circles.
  private static func follow(_ next: [Int?]) -> (ends: [Int], circular: [Int]) {
    var ends = [Int?](repeating: nil, count: next.count)
    var circular: [Int] = []
    for start in next.indices where ends[start] == nil {
      var path: [Int] = []
      var onPath: Set<Int> = []
      var current = start
      while ends[current] == nil, onPath.insert(current).inserted {
        path.append(current)
        guard let following = next[current] else { break }
        current = following
      }
      // A chain ends where it ends, at the end of one that is known, or in a circle, where the first
      // of its sources stands for all.
      let isCircle = ends[current] == nil && next[current] != nil
      let circle = isCircle ? path.drop { $0 != current } : []
      let end = ends[current] ?? circle.min() ?? current
      for source in path { ends[source] = end }
      circular += circle
    }
    return (ends.enumerated().map { $1 ?? $0 }, circular)
  }

  private static func circular(_ source: Source) -> Diagnostic {
    let key = source.origin == nil ? "via" : "origin"
    let place = (source.origin ?? source.via ?? source.id).place
    return Diagnostic(
      .error, file: source.file, line: place.line, column: place.column,
      "the source \"\(source.id.value)\" repeats itself by way of others", key: key,
      suggestion: "say which was first: that one has no \(key)")
  }
}
