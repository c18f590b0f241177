import Content
import Register

/// What each speaker said of a claim and when, a lane a speaker, and under them the claim's state
/// over time. What has no date stands in a column of its own before the axis.
struct ClaimTimeline: Sendable {
  struct Stance: Sendable {
    let speaker: PicturedParty
    let stance: Assertion.Stance
    /// Where it stands on the axis; nil where nobody knows.
    let day: CalendarDay?
    /// The date in words, or as uncertain as it was written.
    let date: String
  }

  struct Change: Sendable {
    let state: ClaimState
    /// From when on; nil for what follows from undated stances alone.
    let day: CalendarDay?
    /// The date in words.
    let date: String
  }

  struct Words: Sendable {
    /// Heads the column of what has no date.
    let undated: String
    /// Names the band of states.
    let state: String
    let stances: @Sendable (Assertion.Stance) -> String
    let states: @Sendable (ClaimState) -> String
  }

  private static let laneHead = 17.0
  private static let lineHeight = 15.0
  private static let rowHeight = 16.0
  private static let wordRoom = 18.0
  private static let axisHeight = 22.0
  private static let laneGap = 9.0

  private struct Lane {
    let speaker: PicturedParty
    var stances: [Stance] = []
  }

  private let lanes: [Lane]
  private let changes: [Change]
  private let words: Words
  private let scale: TimelineScale

  /// Nil where nobody has said anything.
  /// - Parameters:
  ///   - stances: lanes stand in the order in which their speakers come first.
  ///   - changes: in the order of time.
  init?(_ stances: [Stance], changes: [Change], words: Words) {
    guard !stances.isEmpty else { return nil }
    self.words = words
    self.changes = changes
    var places: [PicturedParty: Int] = [:]
    var lanes: [Lane] = []
    for stance in stances {
      let place = places[stance.speaker] ?? lanes.count
      if place == lanes.count {
        places[stance.speaker] = place
        lanes.append(Lane(speaker: stance.speaker))
      }
      lanes[place].stances.append(stance)
    }
    self.lanes = lanes
    let days = stances.compactMap(\.day) + changes.compactMap(\.day)
    scale = TimelineScale(
      days: days,
      hasUndated: stances.contains { $0.day == nil } || changes.contains { $0.day == nil })
  }

  func svg(_ caption: PictureCaption) -> String {
    var lower = Drawing()
    var top = Self.axisHeight
    for lane in lanes {
      top += draw(lane, in: &lower, top: top) + Self.laneGap
    }
    if !changes.isEmpty {
      top += 4
      top += drawStates(in: &lower, top: top) + Self.laneGap
    }
    var drawing = Drawing()
    scale.draw(in: &drawing, height: top, undated: words.undated)
    drawing.add(lower)
    let legend = legend
    legend.draw(in: &drawing, top: top + 2)
    return drawing.svg(class: "timeline", caption: caption, height: top + 2 + legend.height)
  }

  /// Returns the lane's height.
  private func draw(_ lane: Lane, in drawing: inout Drawing, top: Double) -> Double {
    let head = drawName(of: lane.speaker, in: &drawing, top: top)
    let dated = lane.stances.compactMap { stance in stance.day.map { (day: $0, stance) } }
      .sorted { $0.day < $1.day }
    let undated = lane.stances.filter { $0.day == nil }
    var rows = MarkRows(distance: TimelineScale.markDistance)
    let middle = top + head + Self.rowHeight / 2
    scale.drawLine(in: &drawing, y: middle)
    for (index, stance) in undated.enumerated() {
      let (dx, row) = scale.undatedPlace(of: index)
      mark(stance, percent: 0, dx: dx, y: middle + Double(row) * Self.rowHeight, in: &drawing)
    }
    for (day, stance) in dated {
      let percent = scale.percent(of: day)
      let row = rows.row(at: percent)
      mark(stance, percent: percent, dx: 0, y: middle + Double(row) * Self.rowHeight, in: &drawing)
    }
    let count = max(1, rows.count, scale.undatedRows(undated.count))
    return head + Double(count) * Self.rowHeight
  }

  /// Above the lane, in two lines at most. Returns their height.
  private func drawName(
    of speaker: PicturedParty, in drawing: inout Drawing, top: Double
  ) -> Double {
    let lines = TextWidth.lines(
      speaker.name, ems: TimelineScale.nameRoom / TimelineScale.nameSize, limit: 2)
    let height = Self.laneHead + Double(lines.count - 1) * Self.lineHeight
    // So that the lines of the axis do not run through the name.
    let width = (lines.map { TextWidth.ems($0) }.max() ?? 0) * TimelineScale.nameSize
    drawing.add(
      "<rect class=\"ground\" fill=\"none\" y=\"\(Drawing.number(top))\" "
        + "width=\"\(Drawing.number(width))\" height=\"\(Drawing.number(height))\"/>")
    drawing.group(title: lines == [speaker.name] ? nil : speaker.name, href: speaker.href) {
      for (index, line) in lines.enumerated() {
        $0.text(
          line, percent: 0, baseline: top + 12 + Double(index) * Self.lineHeight, class: "label")
      }
    }
    return height
  }

  private func mark(
    _ stance: Stance, percent: Double, dx: Double, y: Double, in drawing: inout Drawing
  ) {
    let title = "\(stance.speaker.name): \(words.stances(stance.stance)), \(stance.date)"
    drawing.group(title: title) { drawing in
      drawing.place(StanceMark(stance.stance).group, percent: percent, dx: dx, y: y)
    }
  }

  /// Returns the band's height.
  private func drawStates(in drawing: inout Drawing, top: Double) -> Double {
    drawing.text(words.state, percent: 0, baseline: top + 12, class: "head")
    let dated = changes.compactMap { change in change.day.map { (day: $0, change) } }
    let undated = changes.filter { $0.day == nil }
    // Words stand above the band, and only there.
    let wordRoom = dated.isEmpty ? 0 : Self.wordRoom
    let middle = top + Self.laneHead + wordRoom + Self.rowHeight / 2
    var rows = MarkRows(distance: TimelineScale.markDistance)
    for (index, change) in undated.enumerated() {
      let (dx, row) = scale.undatedPlace(of: index)
      mark(change, percent: 0, dx: dx, y: middle + Double(row) * Self.rowHeight, in: &drawing)
    }
    for (index, (day, change)) in dated.enumerated() {
      let start = scale.percent(of: day)
      let end = index + 1 < dated.count ? scale.percent(of: dated[index + 1].day) : scale.end
      let row = rows.row(at: start)
      if end > start {
        drawing.band(
          PicturedStanding(change.state), percent: start, width: end - start, middle: middle,
          height: 8)
      }
      let word = words.states(change.state)
      if scale.fits(word, from: start, to: end) {
        drawing.text(word, percent: start, dx: -6, baseline: middle - 12, class: "word")
      }
      mark(change, percent: start, dx: 0, y: middle + Double(row) * Self.rowHeight, in: &drawing)
    }
    let count = max(1, rows.count, scale.undatedRows(undated.count))
    return Self.laneHead + wordRoom + Double(count) * Self.rowHeight
  }

  private func mark(
    _ change: Change, percent: Double, dx: Double, y: Double, in drawing: inout Drawing
  ) {
    drawing.group(class: "change", title: "\(words.states(change.state)), \(change.date)") {
      drawing in
      drawing.place(
        "<circle class=\"ground\" fill=\"none\" r=\"9\"/>" + StateSymbol(change.state).group,
        percent: percent,
        dx: dx, y: y)
    }
  }

  /// The marks that occur.
  private var legend: Legend {
    let stances = Set(lanes.flatMap { $0.stances.map(\.stance) })
    let states = Set(changes.map(\.state))
    return Legend(
      Assertion.Stance.allCases.filter(stances.contains).map {
        Legend.Entry(mark: StanceMark($0).group, word: words.stances($0))
      }
        + ClaimState.allCases.filter(states.contains).map {
          Legend.Entry(mark: StateSymbol($0).group, word: words.states($0))
        })
  }
}
