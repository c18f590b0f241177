import Register

/// Every supplier against every recipient: how many transfers, and the state of the surest of them.
/// It is as wide as it needs and stands in a box that scrolls.
struct TransferMatrix: Sendable {
  struct Words: Sendable {
    /// What the rows and the columns are.
    let supplier: String
    let recipient: String
    /// Names the parties past forty by their number: `other (28)`.
    let other: @Sendable (Int) -> String
    /// A state's word, for the title of a cell.
    let state: @Sendable (ClaimState) -> String
  }

  /// Parties that stand by themselves in each direction.
  static let limit = 40

  /// Cells in pixels.
  private static let cellWidth = 38.0
  private static let cellHeight = 28.0
  private static let letterSize = 12.0
  private static let lineHeight = 12.5
  /// Room for a name, in pixels: longer ones have two lines.
  private static let nameRoom = 140.0
  private static let mostLines = 2

  private struct Cell: Hashable, Comparable {
    let row: Int
    let column: Int

    static func < (left: Cell, right: Cell) -> Bool {
      (left.row, left.column) < (right.row, right.column)
    }
  }

  private struct Content {
    var count = 0
    var surest = ClaimState.unattested
  }

  private let suppliers: FlowNodes
  private let recipients: FlowNodes
  private let cells: [Cell: Content]
  private let words: Words
  private let pairAddress: PairAddress

  /// Nil where there are no transfers.
  /// - Parameter pairAddress: where a cell leads.
  init?(
    _ transfers: [PicturedTransfer], words: Words,
    pairAddress: @escaping PairAddress = { _, _ in nil }
  ) {
    guard !transfers.isEmpty else { return nil }
    self.words = words
    self.pairAddress = pairAddress
    suppliers = FlowNodes(
      transfers.lazy.map(\.supplier), limit: Self.limit, other: words.other)
    recipients = FlowNodes(
      transfers.lazy.map(\.recipient), limit: Self.limit, other: words.other)
    var cells: [Cell: Content] = [:]
    for transfer in transfers {
      let cell = Cell(row: suppliers[transfer.supplier], column: recipients[transfer.recipient])
      cells[cell, default: Content()].count += 1
      if Self.sureness(transfer.state) > Self.sureness(cells[cell, default: Content()].surest) {
        cells[cell, default: Content()].surest = transfer.state
      }
    }
    self.cells = cells
  }

  /// Which of a cell's states it shows: the highest.
  private static func sureness(_ state: ClaimState) -> Int {
    switch state {
    case .bothConfirmed: 8
    case .partyConfirmed: 7
    case .corroborated: 6
    case .reported: 5
    case .contested: 4
    case .speculated: 3
    case .denied: 2
    case .retracted: 1
    case .unattested: 0
    }
  }

  func svg(_ caption: PictureCaption) -> String {
    let left = max(
      room(for: suppliers), TextWidth.ems(words.recipient + " →") * Self.letterSize + 14)
    let top = max(room(for: recipients), 48)
    let width = left + Double(recipients.nodes.count) * Self.cellWidth
    let height = top + Double(suppliers.nodes.count) * Self.cellHeight
    var drawing = Drawing()
    drawing.add(grid(left: left, top: top, width: width, height: height))
    drawing.text("\(words.recipient) →", x: left - 8, y: top - 28, class: "head", anchor: .end)
    drawing.text("\(words.supplier) ↓", x: left - 8, y: top - 8, class: "head", anchor: .end)
    for (row, node) in suppliers.nodes.enumerated() {
      let baseline = top + (Double(row) + 0.5) * Self.cellHeight + 4.5
      label(node, x: left - 8, y: baseline, isTurned: false, in: &drawing)
    }
    for (column, node) in recipients.nodes.enumerated() {
      let middle = left + (Double(column) + 0.5) * Self.cellWidth + 4.5
      label(node, x: middle, y: top - 8, isTurned: true, in: &drawing)
    }
    for (cell, content) in cells.sorted(by: { $0.key < $1.key }) {
      draw(
        content, of: cell, x: left + (Double(cell.column) + 0.5) * Self.cellWidth,
        y: top + (Double(cell.row) + 0.5) * Self.cellHeight, in: &drawing)
    }
    return drawing.svg(class: "matrix", caption: caption, width: width, height: height)
  }

  private func draw(
    _ content: Content, of cell: Cell, x: Double, y: Double, in drawing: inout Drawing
  ) {
    let supplier = suppliers.nodes[cell.row]
    let recipient = recipients.nodes[cell.column]
    let state = words.state(content.surest)
    var href: String?
    if let supplier = supplier.party, let recipient = recipient.party {
      href = pairAddress(supplier, recipient)
    }
    drawing.group(
      class: "cell \(PicturedStanding(content.surest))",
      title: "\(supplier.name) → \(recipient.name): \(content.count) (\(state))", href: href
    ) { drawing in
      drawing.add(
        "<rect fill=\"none\" x=\"\(Drawing.number(x - Self.cellWidth / 2 + 1))\" "
          + "y=\"\(Drawing.number(y - Self.cellHeight / 2 + 1))\" "
          + "width=\"\(Drawing.number(Self.cellWidth - 2))\" "
          + "height=\"\(Drawing.number(Self.cellHeight - 2))\"/>"
          + "<g transform=\"translate(\(Drawing.number(x - 9)) \(Drawing.number(y)))\">"
          + "\(StateSymbol(content.surest).group)</g>")
      drawing.text(String(content.count), x: x + 2, y: y + 4.5, class: "number")
    }
  }

  /// A row's total and name, ending at a place, or a column's from there upwards.
  private func label(
    _ node: FlowNodes.Node, x: Double, y: Double, isTurned: Bool, in drawing: inout Drawing
  ) {
    drawing.text(
      String(node.count), x: x, y: y, isTurned: isTurned, class: "number",
      anchor: isTurned ? .start : .end)
    let lines = Self.lines(node)
    let total = Self.totalWidth(node)
    drawing.group(
      class: node.isRest ? "rest" : nil, title: lines == [node.name] ? nil : node.name,
      href: node.party?.href
    ) { drawing in
      for (index, line) in lines.enumerated() {
        let offset = (Double(index) - Double(lines.count - 1) / 2) * Self.lineHeight
        drawing.text(
          line, x: isTurned ? x + offset : x - total, y: isTurned ? y - total : y + offset,
          isTurned: isTurned, class: "label", anchor: isTurned ? .start : .end)
      }
    }
  }

  private static func lines(_ node: FlowNodes.Node) -> [String] {
    TextWidth.lines(node.name, ems: nameRoom / letterSize, limit: mostLines)
  }

  /// Room for a row's or column's total and the space after it, in pixels.
  private static func totalWidth(_ node: FlowNodes.Node) -> Double {
    Double(String(node.count).utf8.count) * 0.63 * letterSize + 7
  }

  /// Room for the names of one side, in pixels.
  private func room(for nodes: FlowNodes) -> Double {
    let names = nodes.nodes.map { node in
      (Self.lines(node).map { TextWidth.ems($0) }.max() ?? 0) * Self.letterSize
        + Self.totalWidth(node)
    }
    return (names.max() ?? 0) + 14
  }

  /// Hairlines between rows and columns.
  private func grid(left: Double, top: Double, width: Double, height: Double) -> String {
    let rows = (0...suppliers.nodes.count).map { row in
      "M0 \(Drawing.number(top + Double(row) * Self.cellHeight))H\(Drawing.number(width))"
    }
    let columns = (0...recipients.nodes.count).map { column in
      "M\(Drawing.number(left + Double(column) * Self.cellWidth)) 0V\(Drawing.number(height))"
    }
    return
      "<path class=\"grid\" fill=\"none\" stroke=\"currentColor\" d=\"\((rows + columns).joined())\"/>"
  }
}
