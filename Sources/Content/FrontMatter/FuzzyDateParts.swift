// What a fuzzy date is made of, for those who write it in words.

extension FuzzyDate {
  /// One date of the notation, as far as it is told: `2016-04~`, `201X`, `2016-21`.
  package struct Part: Sendable, Hashable {
    /// Four digits, of which the last one or two may be `X`: any year of the decade, the century.
    package let year: String
    package let season: Season?
    /// 1–12
    package let month: Int?
    /// 1–31; only where there is a month.
    package let day: Int?
    /// `?`: it may be another.
    package let isUncertain: Bool
    /// `~`: it is about that one.
    package let isApproximate: Bool

    /// Whether it is a year, and certain.
    package var isPlainYear: Bool {
      season == nil && month == nil && !isUncertain && !isApproximate && !year.contains("X")
    }
  }

  /// Of neither hemisphere, in the order of the notation (21–24).
  package enum Season: String, Sendable, Hashable, CaseIterable {
    case spring = "21"
    case summer = "22"
    case autumn = "23"
    case winter = "24"
  }

  package enum Shape: Sendable, Hashable {
    /// `..`
    case unknown
    case one(Part)
    case between(Part, Part)
    /// `2016/..`
    case from(Part)
    /// `../2016`
    case until(Part)
  }

  package var shape: Shape {
    let ends = text.split(separator: "/", omittingEmptySubsequences: false)
    let parts = ends.map { $0.isEmpty || $0 == ".." ? nil : Part($0) }
    switch (parts.first ?? nil, parts.dropFirst().first ?? nil) {
    case (let one?, nil): return parts.count == 1 ? .one(one) : .from(one)
    case (let start?, let end?): return .between(start, end)
    case (nil, let end?): return .until(end)
    case (nil, nil): return .unknown
    }
  }

  /// The day, where it is written as one and as certain.
  package var wholeDay: CalendarDay? {
    guard case .one(let part) = shape, part.day != nil, !part.isUncertain, !part.isApproximate,
      earliest == latest
    else { return nil }
    return earliest
  }
}

extension FuzzyDate.Part {
  /// - Parameter text: one date that a `FuzzyDate` has found to be one.
  fileprivate init(_ text: Substring) {
    let qualifier = text.last ?? " "
    isUncertain = "?%".contains(qualifier)
    isApproximate = "~%".contains(qualifier)
    let date = text.prefix { !"?~%T".contains($0) }
    let parts = date.split(separator: "-")
    year = String(parts.first ?? "")
    season = parts.count == 2 ? FuzzyDate.Season(rawValue: String(parts[1])) : nil
    // `XX` is no number: a month or a day that is not told.
    let month = season == nil && parts.count > 1 ? Int(parts[1]) : nil
    self.month = month
    day = month != nil && parts.count > 2 ? Int(parts[2]) : nil
  }
}
