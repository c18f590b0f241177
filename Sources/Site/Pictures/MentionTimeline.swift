import Content

/// How many briefings mention an entity over time: a bar a month, a quarter, a year or a number of
/// years, by how long the time is.
struct MentionTimeline: Sendable {
  /// What one bar stands for.
  enum Period: Sendable, Hashable {
    case month
    case quarter
    /// Of one year or more.
    case years(Int)

    var months: Int {
      switch self {
      case .month: 1
      case .quarter: 3
      case .years(let years): years * 12
      }
    }
  }

  private static let mostBars = 36
  private static let plotTop = 19.0
  private static let plotHeight = 72.0
  /// A briefing is not higher than this.
  private static let highestBriefing = 18.0
  private static let axisHeight = 20.0
  /// In percent of the width.
  private static let widestBar = 9.0
  /// Labels that stand beside each other on a phone: `2016` and `2016-04`, in percent.
  private static let yearRoom = 10.0
  private static let monthRoom = 17.0

  let period: Period
  /// Of the first bar: months since January of the year 0.
  private let start: Int
  /// Briefings in each period, from the first to the last that has any.
  private let counts: [Int]

  /// Nil without days.
  /// - Parameter days: of each briefing that mentions the entity; those without a date are left out.
  init?(_ days: [CalendarDay]) {
    let months = days.map { $0.year * 12 + $0.month - 1 }
    guard let first = months.min(), let last = months.max() else { return nil }
    let periods = [Period.month, .quarter] + [1, 2, 5, 10, 25, 50, 100, 500].map(Period.years)
    let period =
      periods.first { last / $0.months - first / $0.months < Self.mostBars } ?? .years(500)
    self.period = period
    let firstBar = first / period.months
    var counts = Array(repeating: 0, count: last / period.months - firstBar + 1)
    for month in months { counts[month / period.months - firstBar] += 1 }
    start = firstBar * period.months
    self.counts = counts
  }

  func svg(_ caption: PictureCaption) -> String {
    var drawing = Drawing()
    let most = counts.max() ?? 1
    let step = min(Self.widestBar, 100 / Double(counts.count))
    let unit = min(Self.highestBriefing, Self.plotHeight / Double(most))
    let bottom = Self.plotTop + Double(most) * unit
    var isPeakNamed = false
    for (index, count) in counts.enumerated() where count > 0 {
      let height = max(2, Double(count) * unit)
      drawing.group(title: "\(name(of: index)): \(count)") { drawing in
        drawing.add(
          "<rect class=\"bar\" x=\"\(Drawing.number((Double(index) + 0.1) * step))%\" "
            + "y=\"\(Drawing.number(bottom - height))\" "
            + "width=\"\(Drawing.number(0.8 * step))%\" height=\"\(Drawing.number(height))\"/>")
        if counts.count <= 12 || (count == most && !isPeakNamed) {
          drawing.text(
            String(count), percent: (Double(index) + 0.5) * step,
            baseline: bottom - height - 4, class: "number", anchor: .middle)
          isPeakNamed = isPeakNamed || count == most
        }
      }
    }
    let line = Drawing.number(bottom)
    drawing.add(
      "<line class=\"axis\" x1=\"0\" x2=\"\(Drawing.number(step * Double(counts.count)))%\" y1=\"\(line)\" y2=\"\(line)\"/>"
    )
    drawLabels(in: &drawing, step: step, baseline: bottom + 15)
    return drawing.svg(class: "mentions", caption: caption, height: bottom + Self.axisHeight)
  }

  /// Under the bars: years where one begins, otherwise months, as many as there is room for.
  private func drawLabels(in drawing: inout Drawing, step: Double, baseline: Double) {
    let years = counts.indices.filter { month(of: $0) % 12 == 0 }
    let hasYears = counts.count > 5 && !years.isEmpty
    let room = hasYears ? Self.yearRoom : Self.monthRoom
    var free = 0.0
    if hasYears, let first = years.first, Double(first) * step > Self.monthRoom {
      drawing.text(Self.iso(month(of: 0)), percent: 0, baseline: baseline, class: "tick")
      free = Self.monthRoom
    }
    for index in hasYears ? years : Array(counts.indices) {
      let place = Double(index) * step
      guard place >= free, place + room <= 103 else { continue }
      drawing.text(
        hasYears ? year(of: index) : name(of: index), percent: place, baseline: baseline,
        class: "tick")
      free = place + room
    }
  }

  private func month(of index: Int) -> Int { start + index * period.months }

  private func year(of index: Int) -> String { String(Self.iso(month(of: index)).prefix(4)) }

  /// `2016-04`, `2016-04/2016-06`, `2016`, `2010/2014`: intervals as ISO 8601 writes them.
  private func name(of index: Int) -> String {
    let first = month(of: index)
    let last = first + period.months - 1
    switch period {
    case .month: return Self.iso(first)
    case .quarter: return "\(Self.iso(first))/\(Self.iso(last))"
    case .years(1): return year(of: index)
    case .years: return "\(year(of: index))/\(Self.iso(last).prefix(4))"
    }
  }

  private static func iso(_ month: Int) -> String {
    String((CalendarDay(year: month / 12, month: month % 12 + 1, day: 1)?.iso ?? "").dropLast(3))
  }
}
