/// Finds the name that somebody most likely meant.
package enum NearestName {
  /// The candidates nearest to `name`, best first: within a third of its length in edits (insert,
  /// delete, replace, swap of neighbours) and hardly further than the best, compared without regard to case. Nothing is near to a
  /// name of one or two letters but itself.
  package static func candidates(
    for name: String, among names: some Sequence<String>, limit: Int = 3
  ) -> [String] {
    let wanted = Array(name.lowercased().unicodeScalars)
    let bound = wanted.count / 3
    var found: [(distance: Int, name: String)] = []
    for candidate in names {
      let scalars = Array(candidate.lowercased().unicodeScalars)
      guard abs(scalars.count - wanted.count) <= bound else { continue }
      let distance = editDistance(wanted, scalars)
      if distance <= bound { found.append((distance, candidate)) }
    }
    found.sort { ($0.distance, $0.name) < ($1.distance, $1.name) }
    // Beside a name that is one edit away, one of three edits is no suggestion.
    let nearest = found.prefix { $0.distance <= found[0].distance + 1 }
    return nearest.prefix(limit).map(\.name)
  }

  /// `did you mean "GREEN"?`, or nil where nothing is near.
  package static func suggestion(
    for name: String, among names: some Sequence<String>
  ) -> String? {
    let nearest = candidates(for: name, among: names)
    guard !nearest.isEmpty else { return nil }
    return "did you mean \(nearest.map { "\"\($0)\"" }.joined(separator: " or "))?"
  }

  /// Edits that turn one into the other, a swap of neighbours counted once.
  private static func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for i in 0..<left.count {
      var current = [i + 1] + [Int](repeating: 0, count: right.count)
      for j in 0..<right.count {
        let cost = left[i] == right[j] ? 0 : 1
        var best = min(last[j + 1] + 1, current[j] + 1, last[j] + cost)
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          best = min(best, beforeLast[j - 1] + 1)
        }
        current[j + 1] = best
      }
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }
}
