/// When a stance was taken: by the assertion's own `on`, else the day its source was issued, else
/// that of the briefing which tells of it. A date that nobody knows (`..`) is passed over.
package struct AssertionDate: Sendable, Hashable {
  /// What the day is taken from.
  package enum Basis: Sendable, Hashable {
    case on(FuzzyDate)
    case issued(FuzzyDate)
    case briefing
    /// The briefing has no date either: older than all that have one.
    case none
  }

  /// The day by which stances are put in order; nil where none is known.
  package let day: CalendarDay?
  package let basis: Basis
  /// From when on a briefing's own word stands.
  private let briefing: Moment?

  /// - Parameters:
  ///   - issued: when the assertion's source was published.
  ///   - briefing: the date of the briefing.
  package init(_ assertion: Assertion, issued: FuzzyDate?, briefing: Moment?) {
    self.briefing = briefing
    if let on = assertion.on?.value, let day = on.dayInOrder {
      (self.day, basis) = (day, .on(on))
    } else if let issued, let day = issued.dayInOrder {
      (self.day, basis) = (day, .issued(issued))
    } else {
      (day, basis) = (briefing?.day, briefing == nil ? .none : .briefing)
    }
  }

  /// Whether it is that of the speaker or of the source, and not our own.
  package var isStated: Bool {
    switch basis {
    case .on, .issued: true
    case .briefing, .none: false
    }
  }

  /// Whether the stance had been taken by a moment. A briefing's own word stands from its hour on, in
  /// whatever offset its author wrote.
  package func isKnown(by moment: Moment) -> Bool {
    if basis == .briefing, let briefing { return briefing <= moment }
    return day.map { $0 <= moment.day } ?? true
  }
}

/// When the sources of an edition were issued, each by its ids; what is told of one source counts for
/// all its names.
struct IssueDates {
  private var issued: [Int: FuzzyDate] = [:]
  private var byID: [String: Int] = [:]

  init(_ descriptions: [Source]) {
    for (source, first) in zip(descriptions, SourceTwins(descriptions).firsts) {
      byID[source.id.value] = first
      issued[first] = issued[first] ?? source.issued?.value
    }
  }

  subscript(id: String) -> FuzzyDate? {
    byID[id].flatMap { issued[$0] }
  }
}
