/// The shape of one band of a flow, in a box 100 units wide that is stretched to the room between
/// the bars: strokes keep their widths.
struct FlowBand {
  /// From this height on, in pixels, a band is drawn as an area.
  private static let thinnestArea = 5.0
  /// Between strands, in pixels.
  private static let strandDistance = 3.0

  let standing: PicturedStanding
  /// The upper ends, and the height of both, in pixels.
  let left: Double
  let right: Double
  let height: Double

  /// Confirmed: an area. Unconfirmed: a light one with a dashed edge. Disputed: strands with nothing
  /// between them. Thin bands are one line: solid, dashed or dotted. So much holds without the style
  /// sheet, too, which a site may replace.
  var path: String {
    guard height >= Self.thinnestArea else {
      let dashes =
        switch standing {
        case .confirmed: ""
        case .unconfirmed: " stroke-dasharray=\"4 3\""
        case .disputed: " stroke-dasharray=\"1 3\""
        }
      return "<path class=\"\(standing) line\" fill=\"none\" stroke=\"currentColor\" "
        + "stroke-width=\"\(Drawing.number(height))\"\(dashes) d=\"\(line(at: height / 2))\"/>"
    }
    switch standing {
    case .confirmed:
      return "<path class=\"confirmed\" fill=\"currentColor\" d=\"\(area)\"/>"
    case .unconfirmed:
      return "<path class=\"unconfirmed\" fill=\"none\" stroke=\"currentColor\" "
        + "stroke-dasharray=\"4 3\" d=\"\(area)\"/>"
    case .disputed:
      let gaps = max(1, (height - 1) / Self.strandDistance).rounded(.down)
      let strands = (0...Int(gaps)).map { line(at: 0.5 + Double($0) * (height - 1) / gaps) }
      return "<path class=\"disputed\" fill=\"none\" stroke=\"currentColor\" "
        + "d=\"\(strands.joined())\"/>"
    }
  }

  private var area: String {
    let end = Drawing.number(right + height)
    let start = Drawing.number(left + height)
    return "\(line(at: 0))V\(end)C50 \(end) 50 \(start) 0 \(start)Z"
  }

  /// A curve along the band, so many pixels below its upper edge.
  private func line(at depth: Double) -> String {
    let start = Drawing.number(left + depth)
    let end = Drawing.number(right + depth)
    return "M0 \(start)C50 \(start) 50 \(end) 100 \(end)"
  }
}
