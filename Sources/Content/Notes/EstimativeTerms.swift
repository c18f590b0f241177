/// The words of estimative probability and confidence in a judgement, by the table of ICD 203
/// (Office of the Director of National Intelligence, "Analytic Standards", 2015, D.6.e.2).
///
/// The table has two rows of terms for the same seven ranges, and analysts are not to mix them; nor
/// to put a level of confidence and a degree of likelihood into one sentence.
struct EstimativeTerms {
  /// A sentence's words, in small letters.
  private let sentences: [[String]]

  init(_ text: String) {
    sentences = Self.sentences(of: text)
  }

  var mixesLikelihoodAndConfidence: Bool {
    sentences.contains { words in
      Self.namesConfidence(words)
        && (Self.firstTerm(of: Self.firstRow, in: words)
          ?? Self.firstTerm(of: Self.secondRow, in: words)) != nil
    }
  }

  /// The first term of each row, where the text has terms of both.
  var mixedRows: (first: String, second: String)? {
    let words = Array(sentences.joined())
    guard let first = Self.firstTerm(of: Self.firstRow, in: words),
      let second = Self.firstTerm(of: Self.secondRow, in: words)
    else { return nil }
    return (first, second)
  }

  // MARK: Terms

  /// Longer terms before those that end them.
  private static let firstRow = terms([
    "almost no chance", "very unlikely", "unlikely", "roughly even chance", "very likely", "likely",
    "almost certain", "almost certainly",
  ])

  /// "Remote" is as often a control or a place: it counts beside words for a chance alone.
  private static let secondRow = terms([
    "remote chance", "remote possibility", "remote prospect", "remote likelihood",
    "possibility is remote", "chance is remote", "chances are remote", "highly improbable",
    "improbable", "roughly even odds", "highly probable", "probable", "probably", "nearly certain",
    "nearly certainly",
  ])

  private static func terms(_ terms: [String]) -> [[String]] {
    terms.map { $0.split(separator: " ").map(String.init) }
  }

  private static func firstTerm(of row: [[String]], in words: [String]) -> String? {
    for start in words.indices {
      if let term = row.first(where: { words[start...].starts(with: $0) }) {
        return term.joined(separator: " ")
      }
    }
    return nil
  }

  /// Whether a sentence speaks of confidence in a judgement; measures that build it, votes and
  /// statistics are other things.
  private static func namesConfidence(_ words: [String]) -> Bool {
    words.indices.contains { index in
      guard words[index] == "confidence" else { return false }
      let next = index + 1 < words.count ? words[index + 1] : ""
      let before = words[..<index].suffix(2)
      return !["building", "interval", "intervals", "motion", "vote"].contains(next)
        && before.last != "no"
        && !["vote of", "votes of", "motion of"]
          .contains(before.joined(separator: " "))
    }
  }

  // MARK: Sentences

  private static func sentences(of text: String) -> [[String]] {
    var sentences: [[String]] = []
    var words: [String] = []
    var word = ""
    // The full stops of "U.S." and "12.5" end nothing.
    var isBehindStop = false
    var hasEnded = false
    for character in text {
      if character.isLetter || character.isNumber {
        if hasEnded {
          sentences.append(words)
          words = []
        }
        (isBehindStop, hasEnded) = (false, false)
        word.append(contentsOf: character.lowercased())
        continue
      }
      if character.isWhitespace {
        hasEnded = hasEnded || isBehindStop
      } else if character == "!" || character == "?" || (character == "." && word.count > 1) {
        isBehindStop = true
      }
      if !word.isEmpty { words.append(word) }
      word = ""
    }
    if !word.isEmpty { words.append(word) }
    return sentences + [words]
  }
}
