/// Suppliers, or recipients, by how many transfers they have: a bar each, in parts by how sure these
/// are. It stays readable where a flow no longer is.
struct PartyBars: Sendable {
  struct Words: Sendable {
    /// Names the parties past twenty-four by their number: `other (28)`.
    let other: @Sendable (Int) -> String
    let standing: PicturedStanding.Words
  }

  /// Parties that stand by themselves.
  static let limit = 24

  /// Places in percent of the width; heights and letters in pixels.
  private static let barStart = 44.0
  private static let barRoom = 47.0
  private static let rowHeight = 24.0
  private static let lineHeight = 14.0
  private static let barHeight = 12.0
  private static let letterSize = 13.0
  /// What a phone of 350 px leaves to a name.
  private static let nameRoom = 148.0

  private let nodes: FlowNodes
  /// Transfers by party and standing.
  private let counts: [[PicturedStanding: Int]]
  private let words: Words

  /// Nil where there are no transfers.
  /// - Parameter party: which of the two the bars are of.
  init?(
    _ transfers: [PicturedTransfer], by party: (PicturedTransfer) -> PicturedParty, words: Words
  ) {
    guard !transfers.isEmpty else { return nil }
    self.words = words
    let nodes = FlowNodes(transfers.map(party), limit: Self.limit, other: words.other)
    var counts = Array(repeating: [PicturedStanding: Int](), count: nodes.nodes.count)
    for transfer in transfers {
      counts[nodes[party(transfer)]][PicturedStanding(transfer.state), default: 0] += 1
    }
    self.nodes = nodes
    self.counts = counts
  }

  func svg(_ caption: PictureCaption) -> String {
    var drawing = Drawing()
    var bottom = 0.0
    for (row, node) in nodes.nodes.enumerated() {
      let name = TextWidth.lines(node.name, ems: Self.nameRoom / Self.letterSize, limit: 2)
      let height = Self.rowHeight + Double(name.count - 1) * (Self.lineHeight - 2)
      draw(row, node, name: name, middle: bottom + height / 2, in: &drawing)
      bottom += height
    }
    let legend = PicturedStanding.legend(of: Set(counts.flatMap(\.keys)), words: words.standing)
    bottom += 6
    legend.draw(in: &drawing, top: bottom)
    return drawing.svg(class: "parties", caption: caption, height: bottom + legend.height)
  }

  private func draw(
    _ row: Int, _ node: FlowNodes.Node, name: [String], middle: Double, in drawing: inout Drawing
  ) {
    drawing.group(
      class: node.isRest ? "rest" : nil, title: name == [node.name] ? nil : node.name,
      href: node.party?.href
    ) { drawing in
      let first = middle + 4.5 - Double(name.count - 1) * Self.lineHeight / 2
      for (index, line) in name.enumerated() {
        drawing.text(
          line, percent: 0, baseline: first + Double(index) * Self.lineHeight, class: "label")
      }
    }
    drawing.text(
      String(node.count), percent: 100, baseline: middle + 4.5, class: "number",
      anchor: .end)
    // The rest has many parties: its bar would press all others to the edge.
    guard !node.isRest else { return }
    var start = Self.barStart
    for standing in PicturedStanding.allCases {
      guard let count = counts[row][standing] else { continue }
      let width = Self.barRoom * Double(count) / Double(nodes.nodes[0].count)
      drawing.group(title: "\(node.name): \(count) (\(words.standing[standing]))") {
        $0.band(standing, percent: start, width: width, middle: middle, height: Self.barHeight)
      }
      start += width
    }
  }
}
