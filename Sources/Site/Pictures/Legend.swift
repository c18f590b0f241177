/// What the marks of a picture mean: each with its word, in rows as wide as a phone.
struct Legend {
  struct Entry {
    /// Around the point 0 0, 16 pixels wide at most.
    let mark: String
    let word: String
  }

  private static let width = 340.0
  static let rowHeight = 20.0
  private static let letterSize = 12.0

  private let rows: [[(left: Double, entry: Entry)]]

  init(_ entries: [Entry]) {
    var rows: [[(left: Double, entry: Entry)]] = []
    var left = 0.0
    for entry in entries {
      let width = 24 + TextWidth.ems(entry.word) * Self.letterSize + 14
      if rows.isEmpty || left + width - 14 > Self.width {
        rows.append([])
        left = 0
      }
      rows[rows.count - 1].append((left, entry))
      left += width
    }
    self.rows = rows
  }

  /// In pixels.
  var height: Double { Double(rows.count) * Self.rowHeight }

  /// - Parameter top: in pixels.
  func draw(in drawing: inout Drawing, top: Double) {
    drawing.group(class: "legend") { drawing in
      for (index, row) in rows.enumerated() {
        let middle = top + (Double(index) + 0.5) * Self.rowHeight
        for (left, entry) in row {
          drawing.place(entry.mark, percent: 0, dx: left + 9, y: middle)
          drawing.text(entry.word, percent: 0, dx: left + 24, baseline: middle + 4, class: "word")
        }
      }
    }
  }
}
