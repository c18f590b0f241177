import Content

/// The probability that a word of likelihood stands for, in words and as a thin scale from 0 to
/// 100 percent (ICD 203, Office of the Director of National Intelligence, 2015).
struct LikelihoodScale {
  /// In percent.
  let range: ClosedRange<Int>
  let phrase: Phrase

  init(_ likelihood: KeyJudgement.Likelihood) {
    switch likelihood {
    case .almostNoChance: (range, phrase) = (1...5, .almostNoChance)
    case .veryUnlikely: (range, phrase) = (5...20, .veryUnlikely)
    case .unlikely: (range, phrase) = (20...45, .unlikely)
    case .roughlyEven: (range, phrase) = (45...55, .roughlyEven)
    case .likely: (range, phrase) = (55...80, .likely)
    case .veryLikely: (range, phrase) = (80...95, .veryLikely)
    case .almostCertain: (range, phrase) = (95...99, .almostCertain)
    }
  }

  /// `55–80 %`
  var words: String { "\(range.lowerBound)–\(range.upperBound)\u{A0}%" }

  /// A line with the range thick on it. It says nothing that the words beside it do not.
  var svg: String {
    """
    <svg class="scale" viewBox="0 0 100 8" width="100" height="8" aria-hidden="true" \
    focusable="false"><path d="M0 4H100"/><path class="on" d="M\(range.lowerBound) \
    4H\(range.upperBound)"/></svg>
    """
  }
}

extension KeyJudgement.Confidence {
  var phrase: Phrase {
    switch self {
    case .low: .low
    case .moderate: .moderate
    case .high: .high
    }
  }

  /// One, two or three of three bars.
  var svg: String {
    let filled =
      switch self {
      case .low: 1
      case .moderate: 2
      case .high: 3
      }
    let bars = (0..<3).map { index in
      "<path\(index < filled ? " class=\"on\"" : "") d=\"M\(index * 11) 4h9\"/>"
    }
    return
      "<svg class=\"scale\" viewBox=\"0 0 31 8\" width=\"31\" height=\"8\" aria-hidden=\"true\" "
      + "focusable=\"false\">\(bars.joined())</svg>"
  }
}
