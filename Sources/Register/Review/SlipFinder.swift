import Linking

/// Finds the names that differ from a text by one slip of the pen: a letter too many, too few, another
/// one, or two neighbours swapped.
///
/// Each name stands under the hash of itself and of what is left of it without each of its letters; a
/// text is looked up likewise (Garbe, "Symmetric Delete spelling correction", 2012). So a text costs
/// its length, however many names there are.
struct SlipFinder {
  private let names: [(text: String, key: [Unicode.Scalar])]
  private var candidates: [Int: [Int]] = [:]

  init(_ names: [String]) {
    self.names = names.map { ($0, Array(NameFolding.key($0).unicodeScalars)) }
    for (index, name) in self.names.enumerated() where (4...80).contains(name.key.count) {
      for hash in Self.hashes(name.key) { candidates[hash, default: []].append(index) }
    }
  }

  /// The names one slip away from a text that is none of them, in their order. A word with a digit is
  /// a designation or a number: another one is another thing, and no slip.
  func names(near text: String) -> [String] {
    let key = Array(NameFolding.key(text).unicodeScalars)
    guard (5...80).contains(key.count) else { return [] }
    let found = Set(Self.hashes(key).flatMap { candidates[$0] ?? [] })
    return found.sorted().filter { Self.isSlip(key, names[$0].key) }.map { names[$0].text }
  }

  /// Of the whole and of the whole without each of its letters.
  private static func hashes(_ key: [Unicode.Scalar]) -> Set<Int> {
    var hashes: Set<Int> = []
    for left in -1..<key.count {
      var hasher = Hasher()
      for (index, scalar) in key.enumerated() where index != left { hasher.combine(scalar) }
      hashes.insert(hasher.finalize())
    }
    return hashes
  }

  private static func isSlip(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Bool {
    let shorter = min(one.count, other.count)
    let head = zip(one, other).prefix { $0 == $1 }.count
    let tail = min(
      zip(one.reversed(), other.reversed()).prefix { $0 == $1 }.count, shorter - head)
    let middles = [one, other].map { Array($0[head..<$0.count - tail]) }
    let isOneLetter = middles.allSatisfy { $0.count <= 1 }
    let isSwap = middles.allSatisfy { $0.count == 2 } && middles[0] == middles[1].reversed()
    return (isOneLetter || isSwap)
      && ![one, other].contains { hasDigit($0, near: head..<$0.count - tail) }
  }

  /// Whether the word in which a part lies, or which it touches, holds a digit.
  private static func hasDigit(_ key: [Unicode.Scalar], near part: Range<Int>) -> Bool {
    func isInWord(_ scalar: Unicode.Scalar) -> Bool {
      scalar == "-" || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
    let start = key[..<part.lowerBound].lastIndex { !isInWord($0) }.map { $0 + 1 } ?? 0
    let end = key[part.upperBound...].firstIndex { !isInWord($0) } ?? key.count
    return key[start..<end].contains { $0.properties.numericType != nil }
  }
}
