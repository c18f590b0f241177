/// Leads from the lines that libcmark saw back to those of the author's text.
struct LineMap {
  /// By line of the rewritten text, the author's line; both counted from 0. Empty where the
  /// rewriting kept every line in its place.
  private var origins: [Int] = []
  /// By line of the author's text: how many bytes further to the right its content stands there.
  private var shifts: [Int: Int] = [:]

  /// Records the next line of the rewritten text.
  mutating func append(line: Int, shift: Int = 0) {
    origins.append(line)
    if shift != 0 { shifts[line] = shift }
  }

  func origin(of line: Int) -> Int {
    line < origins.count ? origins[line] : line
  }

  /// The author's line, counted from 0, and the byte in it, for a place that libcmark gave.
  func origin(ofLine line: Int, byte: Int) -> (line: Int, byte: Int) {
    let origin = origin(of: line)
    return (origin, max(0, byte + (shifts[origin] ?? 0)))
  }

  /// This map after one more rewriting, whose own map is `later`.
  func followed(by later: LineMap) -> LineMap {
    guard !later.origins.isEmpty else { return self }
    var map = LineMap()
    map.origins = later.origins.map(origin(of:))
    map.shifts = shifts
    return map
  }
}
