/// Where the nodes and bands of a flow stand, in pixels from above.
struct FlowLayout {
  struct Column {
    /// The nodes from top to bottom.
    let order: [Int]
    /// By node.
    let labels: [[String]]
    /// Where a node's bar begins, and how high it is, by node.
    var tops: [Double]
    var heights: [Double]

    init(order: [Int], labels: [[String]]) {
      self.order = order
      self.labels = labels
      tops = Array(repeating: 0, count: order.count)
      heights = tops
    }
  }

  struct Band {
    let link: FlowLink
    /// How many transfers.
    let count: Int
    let height: Double
    /// The upper ends.
    var left = 0.0
    var right = 0.0
  }

  /// All bars of a column together, in pixels, if a transfer is not more than `widestTransfer`.
  private static let barTotal = 420.0
  private static let widestTransfer = 14.0
  private static let thinnestBand = 2.0
  private static let gap = 10.0
  static let lineHeight = 15.0

  private(set) var suppliers: Column
  private(set) var recipients: Column
  private(set) var bands: [Band]
  /// The lower end of the lowest label or bar.
  let bottom: Double

  /// - Parameters:
  ///   - counts: how many transfers each band stands for.
  ///   - labels: of each column's nodes, in lines.
  ///   - top: where the columns begin.
  init(
    counts: [FlowLink: Int], order: FlowOrder, supplierLabels: [[String]],
    recipientLabels: [[String]], top: Double
  ) {
    let total = counts.values.reduce(0, +)
    let unit = min(Self.widestTransfer, Self.barTotal / Double(max(1, total)))
    bands = counts.sorted { $0.key < $1.key }.map { link, count in
      Band(link: link, count: count, height: max(Self.thinnestBand, Double(count) * unit))
    }
    suppliers = Column(order: order.suppliers, labels: supplierLabels)
    recipients = Column(order: order.recipients, labels: recipientLabels)
    for band in bands {
      suppliers.heights[band.link.supplier] += band.height
      recipients.heights[band.link.recipient] += band.height
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
      (recipients.tops[bands[first].link.recipient], first)
        < (recipients.tops[bands[second].link.recipient], second)
    }
    for index in byRecipient {
      bands[index].left = left[bands[index].link.supplier]
      left[bands[index].link.supplier] += bands[index].height
    }
    let bySupplier = bands.indices.sorted { first, second in
      (suppliers.tops[bands[first].link.supplier], first)
        < (suppliers.tops[bands[second].link.supplier], second)
    }
    for index in bySupplier {
      bands[index].right = right[bands[index].link.recipient]
      right[bands[index].link.recipient] += bands[index].height
    }
  }
}
