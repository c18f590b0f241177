/// Which of several descriptions are of one source: those with one id or one URL, and those that a
/// third makes one.
package struct SourceTwins: Sendable {
  /// For each description the first of its source: indices of the descriptions.
  package let firsts: [Int]

  package init(_ descriptions: [Source]) {
    var leaders = Array(descriptions.indices)
    func leader(of index: Int) -> Int {
      var index = index
      while leaders[index] != index {
        // Halving the way keeps the next one short (Tarjan, van Leeuwen 1984).
        leaders[index] = leaders[leaders[index]]
        index = leaders[index]
      }
      return index
    }
    var byID: [String: Int] = [:]
    var byURL: [String: Int] = [:]
    for (index, source) in descriptions.enumerated() {
      let named = byID[source.id.value]
      let addressed = source.url.flatMap { byURL[$0.value] }
      for other in [named, addressed].compactMap({ $0 }) {
        let (one, two) = (leader(of: index), leader(of: other))
        leaders[max(one, two)] = min(one, two)
      }
      byID[source.id.value] = named ?? index
      if let url = source.url { byURL[url.value] = addressed ?? index }
    }
    firsts = descriptions.indices.map { leader(of: $0) }
  }
}
