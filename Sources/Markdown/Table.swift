/// A table found in the source, and how to read its cells back from the parsed tree.
struct Table {
  enum Alignment {
    case none, left, center, right
  }

  struct Row {
    /// The author's line, counted from 0, and the byte in it at which the row begins.
    let line: Int
    let byte: Int
    /// Whether each cell has text. Only those that have it stand in the tree.
    let hasText: [Bool]
    /// Cells to write: as many as the table has columns, or fewer where filling up short rows would
    /// make a small source a huge table.
    let width: Int
  }

  let alignments: [Alignment]
  /// The header first.
  let rows: [Row]

  /// The cells of a row, white space around them left out. A pipe divides them unless a backslash
  /// stands before it; pipes at the ends are optional.
  static func cells(in text: [UInt8], row: Range<Int>) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var end = row.upperBound
    while end > row.lowerBound, CharacterClass.isSpace(text[end - 1]) { end -= 1 }
    var start = row.lowerBound
    if start < end, text[start] == UInt8(ascii: "|") { start += 1 }
    while start < end {
      var divider = start
      while divider < end,
        text[divider] != UInt8(ascii: "|")
          || (divider > start && text[divider - 1] == UInt8(ascii: "\\"))
      {
        divider += 1
      }
      var first = start
      var last = divider
      while first < last, CharacterClass.isSpace(text[first]) { first += 1 }
      while last > first, CharacterClass.isSpace(text[last - 1]) { last -= 1 }
      cells.append(first..<last)
      start = divider + 1
    }
    return cells
  }

  /// The alignments that a delimiter row gives; nil where the row is none.
  static func alignments(in text: [UInt8], row: Range<Int>) -> [Alignment]? {
    var alignments: [Alignment] = []
    for cell in cells(in: text, row: row) {
      var dashes = cell
      let isLeft = text[cell].first == UInt8(ascii: ":")
      let isRight = text[cell].last == UInt8(ascii: ":") && cell.count > 1
      if isLeft { dashes = (dashes.lowerBound + 1)..<dashes.upperBound }
      if isRight { dashes = dashes.lowerBound..<(dashes.upperBound - 1) }
      guard !dashes.isEmpty, text[dashes].allSatisfy({ $0 == UInt8(ascii: "-") }) else {
        return nil
      }
      switch (isLeft, isRight) {
      case (true, true): alignments.append(.center)
      case (true, false): alignments.append(.left)
      case (false, true): alignments.append(.right)
      case (false, false): alignments.append(.none)
      }
    }
    return alignments.isEmpty ? nil : alignments
  }
}
