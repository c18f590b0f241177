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

  /// - Parameters:
  ///   - issued: when the assertion's source was published.
  ///   - briefing: the date of the briefing.
  package init(_ assertion: Assertion, issued: FuzzyDate?, briefing: Moment?) {
    if let on = assertion.on, let day = on.dayInOrder {
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

  /// Whether the stance had been taken by a moment.
  package func isKnown(by moment: Moment) -> Bool {
    day.map { $0 <= moment.day } ?? true
  }
}

/// When the sources of an edition were issued, each by its id; what is told of one URL is one source.
struct IssueDates {
  private var byID: [String: FuzzyDate] = [:]
  private var byURL: [String: FuzzyDate] = [:]
  private var urlOfID: [String: String] = [:]

  init(_ sources: [Source]) {
    for source in sources {
      if let url = source.url?.value {
        urlOfID[source.id.value] = urlOfID[source.id.value] ?? url
        byURL[url] = byURL[url] ?? source.issued?.value
      }
      byID[source.id.value] = byID[source.id.value] ?? source.issued?.value
    }
  }

  subscript(id: String) -> FuzzyDate? {
    byID[id] ?? urlOfID[id].flatMap { byURL[$0] }
  }
}
