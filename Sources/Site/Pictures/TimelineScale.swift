import Content

/// The width of a timeline: what has no date at the left, then the axis; in percent.
struct TimelineScale: Sendable {
  /// The narrowest picture, in pixels: what fits there fits everywhere.
  private static let phone = 350.0
  /// The column of what has no date.
  private static let undatedWidth = 24.0
  /// Room for half a mark at both ends of the axis.
  private static let markRoom = 2.2
  /// Two marks beside each other, on a phone: 15 px.
  static let markDistance = 15 / phone * 100
  /// Names have the whole width, in letters of this size.
  static let nameRoom = phone
  static let nameSize = 13.0
  /// Wide enough for a mark, in pixels.
  private static let undatedStep = 17.0
  private static let wordSize = 12.0

  private let axis: DateAxis?
  private let hasUndated: Bool

  /// - Parameter days: all that stand on the axis; there is none without any.
  init(days: [CalendarDay], hasUndated: Bool) {
    self.hasUndated = hasUndated
    if let first = days.min(), let last = days.max() {
      axis = DateAxis(first...last)
    } else {
      axis = nil
    }
  }

  private var start: Double { (hasUndated ? Self.undatedWidth : 0) + Self.markRoom }

  /// Where the axis ends: at the last day.
  var end: Double { 100 - Self.markRoom }

  func percent(of day: CalendarDay) -> Double {
    start + (end - start) * (axis?.position(of: day) ?? 0)
  }

  /// Where one of the marks without a date stands: pixels from the left, and the row.
  func undatedPlace(of index: Int) -> (dx: Double, row: Int) {
    (8 + Double(index % marksPerRow) * Self.undatedStep, index / marksPerRow)
  }

  func undatedRows(_ count: Int) -> Int { (count + marksPerRow - 1) / marksPerRow }

  private var marksPerRow: Int {
    let width = axis == nil ? 100 : Self.undatedWidth - Self.markRoom
    return Int(width / 100 * Self.phone / Self.undatedStep)
  }

  /// Whether a word fits above the axis between two places.
  func fits(_ word: String, from start: Double, to end: Double) -> Bool {
    TextWidth.ems(word) * Self.wordSize < (end - start) / 100 * Self.phone
  }

  /// The axis with its days above, its lines through all lanes, and the head of the undated column.
  func draw(in drawing: inout Drawing, height: Double, undated: String) {
    if hasUndated {
      let room = Self.undatedWidth / 100 * Self.phone - 4
      drawing.group(title: undated) { drawing in
        drawing.text(
          TextWidth.shortened(undated, ems: room / 11), percent: 0, baseline: 11, class: "tick")
      }
    }
    guard let axis else { return }
    for tick in axis.ticks {
      let percent = start + (end - start) * tick.position
      let x = Drawing.number(percent)
      drawing.add(
        "<line class=\"grid\" x1=\"\(x)%\" x2=\"\(x)%\" y1=\"17\" y2=\"\(Drawing.number(height))\"/>"
      )
      // At the ends the day stands inside the picture.
      let half = TextWidth.ems(tick.label) * 11 / 2 / Self.phone * 100
      let (side, dx) =
        tick.position == 0
        ? (Drawing.Anchor.start, -4.0) : percent + half > 100 ? (.end, 7) : (.middle, 0)
      drawing.text(tick.label, percent: percent, dx: dx, baseline: 11, class: "tick", anchor: side)
    }
  }

  /// A lane's line, along the axis alone.
  func drawLine(in drawing: inout Drawing, y: Double) {
    guard axis != nil else { return }
    drawing.add(
      "<line class=\"lane\" x1=\"\(Drawing.number(start))%\" x2=\"\(Drawing.number(end))%\" "
        + "y1=\"\(Drawing.number(y))\" y2=\"\(Drawing.number(y))\"/>")
  }
}
