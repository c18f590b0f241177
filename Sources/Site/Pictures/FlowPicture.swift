/// Who supplies whom: suppliers on the left, recipients on the right, between them bands as wide as
/// there are transfers. A country may stand in both columns.
struct FlowPicture: Sendable {
  struct Words: Sendable {
    /// The heads of the columns.
    let supplier: String
    let recipient: String
    /// Names the parties past twelve by their number: `other (28)`.
    let other: @Sendable (Int) -> String
    let standing: PicturedStanding.Words
  }

  /// Where the bars stand, in percent of the width.
  private static let leftBar = 39.0
  private static let rightBar = 61.0
  private static let barWidth = 5.0
  private static let letterSize = 13.0
  /// What a phone of 350 px leaves to a label beside its bar.
  private static let labelRoom = 128.0
  private static let labelLines = 3
  private static let headHeight = 28.0

  private let suppliers: FlowNodes
  private let recipients: FlowNodes
  private let counts: [FlowLink: Int]
  private let words: Words
  private let pairAddress: PairAddress

  /// Nil where there are no transfers.
  /// - Parameter pairAddress: where a band leads.
  init?(
    _ transfers: [PicturedTransfer], words: Words,
    pairAddress: @escaping PairAddress = { _, _ in nil }
  ) {
    guard !transfers.isEmpty else { return nil }
    self.words = words
    self.pairAddress = pairAddress
    suppliers = FlowNodes(transfers.lazy.map(\.supplier), other: words.other)
    recipients = FlowNodes(transfers.lazy.map(\.recipient), other: words.other)
    var counts: [FlowLink: Int] = [:]
    for transfer in transfers {
      let link = FlowLink(
        supplier: suppliers[transfer.supplier], recipient: recipients[transfer.recipient],
        standing: PicturedStanding(transfer.state))
      counts[link, default: 0] += 1
    }
    self.counts = counts
  }

  func svg(_ caption: PictureCaption) -> String {
    let order = FlowOrder(counts, suppliers: suppliers.extent, recipients: recipients.extent)
    let layout = FlowLayout(
      counts: counts, order: order, supplierLabels: labels(of: suppliers),
      recipientLabels: labels(of: recipients), top: Self.headHeight)
    var drawing = Drawing()
    drawing.text(
      words.supplier, percent: Self.leftBar, dx: Self.barWidth, baseline: 12, class: "head",
      anchor: .end)
    drawing.text(
      words.recipient, percent: Self.rightBar, baseline: 12, class: "head")
    draw(layout.bands, in: &drawing, height: layout.bottom)
    draw(suppliers, layout.suppliers, in: &drawing, isLeft: true)
    draw(recipients, layout.recipients, in: &drawing, isLeft: false)
    let legend = PicturedStanding.legend(
      of: Set(counts.keys.map(\.standing)), words: words.standing)
    legend.draw(in: &drawing, top: layout.bottom + 8)
    return drawing.svg(
      class: "flow", caption: caption, height: layout.bottom + 8 + legend.height)
  }

  private func draw(_ bands: [FlowLayout.Band], in drawing: inout Drawing, height: Double) {
    drawing.add(
      "<svg class=\"bands\" x=\"\(Drawing.number(Self.leftBar))%\" "
        + "width=\"\(Drawing.number(Self.rightBar - Self.leftBar))%\" "
        + "height=\"\(Drawing.number(height))\" viewBox=\"0 0 100 \(Drawing.number(height))\" "
        + "preserveAspectRatio=\"none\">")
    // The widest first, so that none hides a narrow one.
    for band in bands.sorted(by: { $0.height > $1.height }) {
      let supplier = suppliers.nodes[band.link.supplier]
      let recipient = recipients.nodes[band.link.recipient]
      let standing = words.standing[band.link.standing]
      drawing.group(
        title: "\(supplier.name) → \(recipient.name): \(band.count) (\(standing))",
        href: address(supplier, recipient)
      ) { drawing in
        drawing.add(
          FlowBand(
            standing: band.link.standing, left: band.left, right: band.right, height: band.height
          ).path)
      }
    }
    drawing.add("</svg>")
  }

  private func address(_ supplier: FlowNodes.Node, _ recipient: FlowNodes.Node) -> String? {
    guard let supplier = supplier.party, let recipient = recipient.party else { return nil }
    return pairAddress(supplier, recipient)
  }

  private func draw(
    _ nodes: FlowNodes, _ column: FlowLayout.Column, in drawing: inout Drawing, isLeft: Bool
  ) {
    let percent = isLeft ? Self.leftBar : Self.rightBar
    let digits = digitsWidth(of: nodes)
    for index in column.order {
      let node = nodes.nodes[index]
      let lines = column.labels[index]
      let top = column.tops[index]
      let height = column.heights[index]
      drawing.add(
        "<rect class=\"bar\" x=\"\(Drawing.number(percent))%\" y=\"\(Drawing.number(top))\" "
          + "width=\"\(Drawing.number(Self.barWidth))\" height=\"\(Drawing.number(height))\"/>")
      let labelHeight = Double(lines.count) * FlowLayout.lineHeight
      let first = top + (height - labelHeight) / 2 + 11.5
      let beside = isLeft ? -7 : Self.barWidth + 7
      let anchor = isLeft ? Drawing.Anchor.end : .start
      drawing.text(
        String(node.count), percent: percent, dx: beside, baseline: first, class: "number",
        anchor: anchor)
      drawing.group(
        class: node.isRest ? "rest" : nil, title: lines == [node.name] ? nil : node.name,
        href: node.party?.href
      ) { drawing in
        for (line, text) in lines.enumerated() {
          drawing.text(
            text, percent: percent, dx: isLeft ? beside - digits : beside + digits,
            baseline: first + Double(line) * FlowLayout.lineHeight, class: "label", anchor: anchor)
        }
      }
    }
  }

  private func labels(of nodes: FlowNodes) -> [[String]] {
    let width = (Self.labelRoom - digitsWidth(of: nodes)) / Self.letterSize
    return nodes.nodes.map { TextWidth.lines($0.name, ems: width, limit: Self.labelLines) }
  }

  /// Room for the longest number of a column, in pixels, with the space after it.
  private func digitsWidth(of nodes: FlowNodes) -> Double {
    let longest = nodes.nodes.map { String($0.count).utf8.count }.max() ?? 1
    return Double(longest) * 0.63 * Self.letterSize + 6
  }
}
