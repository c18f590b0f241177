import Content

/// The one place that writes an author's dates for readers.
extension Interface {
  /// `2 April 2016`, `about December 2025`, `2022 (uncertain)`, `2010s`, `2022–2025`,
  /// `from March 2022`; what nobody knows stays `..`.
  func date(_ date: FuzzyDate) -> String {
    switch date.shape {
    case .unknown: date.text
    case .one(let part): words(part)
    case .between(let start, let end): span(start, end)
    case .from(let start): self(.fromDate, words(start))
    case .until(let end): self(.untilDate, words(end))
    }
  }

  /// From when until when something was, as far as it is known: `2003–2010`, `from 2003`; nothing
  /// where neither is said.
  func span(from start: FuzzyDate?, until end: FuzzyDate?) -> String {
    switch (start.flatMap(known), end.flatMap(known)) {
    case (let start?, let end?):
      guard case .one(let first) = start.shape, case .one(let last) = end.shape else {
        return self(.fromTo, date(start), date(end))
      }
      return span(first, last)
    case (let start?, nil): return self(.fromDate, date(start))
    case (nil, let end?): return self(.untilDate, date(end))
    case (nil, nil): return (start ?? end)?.text ?? ""
    }
  }

  private func known(_ date: FuzzyDate) -> FuzzyDate? { date.isUnknown ? nil : date }

  private func span(_ start: FuzzyDate.Part, _ end: FuzzyDate.Part) -> String {
    start.isPlainYear && end.isPlainYear
      ? "\(words(start))–\(words(end))" : self(.fromTo, words(start), words(end))
  }

  private func words(_ part: FuzzyDate.Part) -> String {
    let month = part.month.map { language.months[$0 - 1] } ?? part.season.map { self[$0.phrase] }
    var words = language.date(day: part.day, month: month, year: year(part.year))
    if part.isApproximate { words = self(.aboutDate, words) }
    if part.isUncertain { words = self(.uncertainDate, words) }
    return words
  }

  /// `2016`, `2010s`, `1900–1999`
  private func year(_ digits: String) -> String {
    let known = Int(digits.prefix { $0 != "X" }) ?? 0
    return switch digits.count(where: { $0 == "X" }) {
    case 0: "\(known)"
    case 1: self(.decade, "\(known * 10)")
    default: "\(known * 100)–\(known * 100 + 99)"
    }
  }
}

extension FuzzyDate.Season {
  fileprivate var phrase: Phrase {
    switch self {
    case .spring: .spring
    case .summer: .summer
    case .autumn: .autumn
    case .winter: .winter
    }
  }
}
