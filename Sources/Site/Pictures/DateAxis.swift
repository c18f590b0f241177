import Content

/// A stretch of days with the days that stand written on it: years, months or days by its length.
/// It begins at a written day. Days are written as ISO 8601 has them, which every language
/// reads.
struct DateAxis: Sendable {
  struct Tick: Sendable {
    /// From 0 at the beginning to 1 at the end.
    let position: Double
    /// `2016`, `2016-04` or `2016-04-02`
    let label: String
  }

  private enum Step {
    case days(Int)
    case months(Int)

    /// Labels that stand beside each other on a phone, 11 px high.
    var mostLabels: Int {
      switch self {
      case .days: 3
      case .months(let months): months < 12 ? 4 : 6
      }
    }
  }

  private static let steps: [Step] =
    [1, 2, 3, 5, 7, 10, 14].map(Step.days)
    + [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000, 24_000].map(Step.months)

  let ticks: [Tick]
  /// Days since 1970 began.
  private let first: Int
  private let last: Int

  /// - Parameters:
  ///   - days: from the first to the last that stand on it.
  init(_ days: ClosedRange<CalendarDay>) {
    let lone = days.lowerBound == days.upperBound ? 1 : 0
    let first = days.lowerBound.daysSince1970 - lone
    let last = days.upperBound.daysSince1970 + lone
    var ticks: [(day: Int, label: String)] = []
    for step in Self.steps {
      ticks = Self.ticks(from: first, to: last, by: step)
      if ticks.count <= step.mostLabels { break }
    }
    let start = ticks.first?.day ?? first
    let end = max(last, start + 1)
    self.first = start
    self.last = end
    self.ticks = ticks.map { day, label in
      Tick(position: Double(day - start) / Double(end - start), label: label)
    }
  }

  /// From 0 at the beginning to 1 at the end; days beyond stand there.
  func position(of day: CalendarDay) -> Double {
    min(1, max(0, Double(day.daysSince1970 - first) / Double(last - first)))
  }

  /// From the step's last day before the first one on; one more than fit at most.
  private static func ticks(
    from first: Int, to last: Int, by step: Step
  ) -> [(day: Int, label: String)] {
    var ticks: [(day: Int, label: String)] = []
    switch step {
    case .days(let length):
      var day = first
      repeat {
        ticks.append((day, CalendarDay(daysSince1970: day).iso))
        day += length
      } while day <= last && ticks.count <= step.mostLabels
    case .months(let length):
      let start = CalendarDay(daysSince1970: first)
      var month = (start.year * 12 + start.month - 1) / length * length
      var day = self.day(ofMonth: month)
      repeat {
        let iso = CalendarDay(daysSince1970: day).iso
        ticks.append((day, String(iso.dropLast(length < 12 ? 3 : 6))))
        month += length
        day = self.day(ofMonth: month)
      } while day <= last && ticks.count <= step.mostLabels
    }
    return ticks
  }

  /// The first day of a month, counted from January of the year 0; after 9999 later than any day.
  private static func day(ofMonth month: Int) -> Int {
    CalendarDay(year: month / 12, month: month % 12 + 1, day: 1)?.daysSince1970 ?? .max
  }
}
