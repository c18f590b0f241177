/// Where the nodes and bands of a flow stand, in pixels from above.
struct FlowLayout {
  struct Column {
    /// The nodes from top to bottom.
    var order: [Int] = []
    /// By node.
    var labels: [[String]] = []
    /// Where a node's bar begins, and how high it is, by node.
    var tops: [Double] = []
    var heights: [Double] = []
  }

  struct Band {
    let supplier: Int
    let recipient: Int
    let standing: Standing
    let count: Int
    let height: Double
    var left = 0.0
    var right = 0.0
  }

  /// All bars of a column together, in pixels, if a transfer is not more than `widestTransfer`.
  private static let barTotal = 420.0
  private static let widestTransfer = 14.0
  private static let thinnestBand = 2.0
  private static let gap = 10.0
  static let lineHeight = 15.0

  private(set) var suppliers = Column()
  private(set) var recipients = Column()
  private(set) var bands: [Band]
  /// The lower end of the lowest label or bar.
  let bottom: Double

  /// - Parameters:
  ///   - counts: transfers by supplier, recipient and standing.
  ///   - labels: of each column's nodes, in lines.
  ///   - top: where the columns begin.
  init(
    counts: [FlowLink: Int], supplierLabels: [[String]], recipientLabels: [[String]],
    restOfRecipients: Int?, top: Double
  ) {
    let total = counts.values.reduce(0, +)
    let unit = min(Self.widestTransfer, Self.barTotal / Double(max(1, total)))
    let links = counts.sorted { $0.key < $1.key }
    bands = links.map { link, count in
      Band(
        supplier: link.supplier, recipient: link.recipient, standing: link.standing, count: count,
        height: max(Self.thinnestBand, Double(count) * unit))
    }
    suppliers.labels = supplierLabels
    recipients.labels = recipientLabels
    suppliers.heights = Array(repeating: 0, count: supplierLabels.count)
    recipients.heights = Array(repeating: 0, count: recipientLabels.count)
    var weights = Array(repeating: 0.0, count: recipientLabels.count)
    for band in bands {
      suppliers.heights[band.supplier] += band.height
      recipients.heights[band.recipient] += band.height
      weights[band.recipient] += band.height * Double(band.supplier)
    }
    suppliers.order = Array(supplierLabels.indices)
    // Each recipient beside the middle of its suppliers: so bands cross little.
    let middles = zip(weights, recipients.heights).map { $0 / max(1, $1) }
    recipients.order = middles.indices.sorted { left, right in
      if left == restOfRecipients || right == restOfRecipients { return right == restOfRecipients }
      return middles[left] == middles[right] ? left < right : middles[left] < middles[right]
    }
    let height = max(Self.height(of: suppliers), Self.height(of: recipients))
    bottom = top + height
    Self.spread(&suppliers, top: top, height: height)
    Self.spread(&recipients, top: top, height: height)
    attach()
  }

  /// How much room a node takes: for its bar or its label, whichever is higher.
  private static func room(of node: Int, in column: Column) -> Double {
    max(column.heights[node], Double(column.labels[node].count) * lineHeight) + gap
  }

  private static func height(of column: Column) -> Double {
    column.order.reduce(0) { $0 + room(of: $1, in: column) }
  }

  /// Puts the nodes under each other, with what height is left over between them.
  private static func spread(_ column: inout Column, top: Double, height: Double) {
    let spare = (height - self.height(of: column)) / Double(max(1, column.order.count))
    column.tops = Array(repeating: 0, count: column.order.count)
    var next = top
    for node in column.order {
      let room = room(of: node, in: column) + spare
      column.tops[node] = next + (room - column.heights[node]) / 2
      next += room
    }
  }

  /// Puts each band's ends at its bars: at a bar in the order in which the other ends lie.
  private mutating func attach() {
    var left = suppliers.tops
    var right = recipients.tops
    let byRecipient = bands.indices.sorted { first, second in
      (recipients.tops[bands[first].recipient], first)
        < (recipients.tops[bands[second].recipient], second)
    }
    for index in byRecipient {
      bands[index].left = left[bands[index].supplier]
      left[bands[index].supplier] += bands[index].height
    }
    let bySupplier = bands.indices.sorted { first, second in
      (suppliers.tops[bands[first].supplier], first)
        < (suppliers.tops[bands[second].supplier], second)
    }
    for index in bySupplier {
      bands[index].right = right[bands[index].recipient]
      right[bands[index].recipient] += bands[index].height
    }
  }
}

/// What the transfers of one band have in common: the nodes at both ends and their standing.
struct FlowLink: Hashable, Comparable {
  let supplier: Int
  let recipient: Int
  let standing: Standing

  static func < (left: FlowLink, right: FlowLink) -> Bool {
    (left.supplier, left.recipient, left.standing.rank)
      < (right.supplier, right.recipient, right.standing.rank)
  }
}
