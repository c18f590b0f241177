/// The shape of one band of a flow, in a box 100 units wide that is stretched to the room between
/// the bars: strokes keep their widths.
struct FlowBand {
  /// From this height on, in pixels, a band is drawn as an area.
  private static let thinnestArea = 5.0
  /// Between strands, in pixels.
  private static let strandDistance = 3.0

  let standing: Standing
  /// The upper ends, and the height of both, in pixels.
  let left: Double
  let right: Double
  let height: Double

  /// Confirmed: an area. Unconfirmed: a light one with a dashed edge. Disputed: strands with nothing
  /// between them. Thin bands are one line: solid, dashed or dotted.
  var path: String {
    guard height >= Self.thinnestArea else {
      return "<path class=\"\(standing) line\" stroke-width=\"\(Drawing.number(height))\" "
        + "d=\"\(line(at: height / 2))\"/>"
    }
    switch standing {
    case .confirmed, .unconfirmed:
      let lower = Drawing.number(left + height)
      let area =
        "\(line(at: 0))V\(Drawing.number(right + height))"
        + "C50 \(Drawing.number(right + height)) 50 \(lower) 0 \(lower)Z"
      return "<path class=\"\(standing)\" d=\"\(area)\"/>"
    case .disputed:
      let gaps = max(1, (height - 1) / Self.strandDistance).rounded(.down)
      let strands = (0...Int(gaps)).map { line(at: 0.5 + Double($0) * (height - 1) / gaps) }
      return "<path class=\"disputed\" d=\"\(strands.joined())\"/>"
    }
  }

  /// A curve along the band, so many pixels below its upper edge.
  private func line(at depth: Double) -> String {
    let start = Drawing.number(left + depth)
    let end = Drawing.number(right + depth)
    return "M0 \(start)C50 \(start) 50 \(end) 100 \(end)"
  }
}
