/// Finds where the text of a block stands in the file. One serves a whole document; it works only
/// when asked, and remembers what it found for the block at hand.
final class BlockLocator {
  /// Where a block begins in the author's text.
  struct Place {
    /// Counted from 0.
    var line: Int
    /// The byte in the line at which the block's text begins, counted from 0.
    var byte: Int
    /// The last line, counted from 0.
    var lastLine: Int
    /// For a table cell its number in the row that begins at `byte`, counted from 0.
    var cell: Int?
    var isHeading = false
  }

  private let source: MarkdownSource
  private var place = Place(line: 0, byte: 0, lastLine: 0)
  private var lines: SourceLines?
  private var alignment: SourceAlignment?
  private var row: (line: Int, byte: Int, cells: [Range<Int>])?
  private var columns: LineColumns?

  init(source: MarkdownSource) {
    self.source = source
  }

  /// The line of the file, counted from 1, for a line of the text, counted from 0.
  func fileLine(_ line: Int) -> Int { source.firstLine + line }

  /// Turns to the next block.
  func move(to place: Place) {
    self.place = place
    alignment = nil
  }

  /// The place of an offset of the block's text.
  func position(of offset: Int, text: [UInt8], items: [InlineItem]) -> SourcePosition {
    let (alignment, lines) = alignment(of: text, items)
    return position(ofSource: alignment.sourceOffset(of: offset), in: lines)
  }

  /// The place of the text of a link or an image; of an image without any, that of the image.
  ///
  /// - Parameter index: of the item that opens it.
  func position(ofLabel index: Int, text: [UInt8], items: [InlineItem]) -> SourcePosition {
    let (alignment, lines) = alignment(of: text, items)
    return position(
      ofSource: alignment.emptyImages[index] ?? alignment.sourceOffset(of: items[index].start),
      in: lines)
  }

  private func alignment(
    of text: [UInt8], _ items: [InlineItem]
  ) -> (SourceAlignment, SourceLines) {
    let lines = self.lines ?? SourceLines(of: source.bytes)
    self.lines = lines
    let alignment = self.alignment ?? align(text, items, lines: lines)
    self.alignment = alignment
    return (alignment, lines)
  }

  private func position(ofSource sourceOffset: Int, in lines: SourceLines) -> SourcePosition {
    let line = lines.line(containing: min(sourceOffset, max(0, source.bytes.count - 1)))
    let columns: LineColumns
    if let known = self.columns, known.line == line {
      columns = known
    } else {
      columns = LineColumns(line: line, range: lines[line], in: source.bytes)
      self.columns = columns
    }
    return SourcePosition(
      line: fileLine(line), column: columns.column(of: sourceOffset, in: source.bytes))
  }

  private func align(
    _ text: [UInt8], _ items: [InlineItem], lines: SourceLines
  ) -> SourceAlignment {
    let line = min(place.line, lines.starts.count - 1)
    var start = lines[line].lowerBound + place.byte
    var end = lines[min(max(place.lastLine, line), lines.starts.count - 1)].upperBound
    if let cell = place.cell {
      if row?.line != line || row?.byte != place.byte {
        let range = min(start, lines[line].upperBound)..<lines[line].upperBound
        row = (line, place.byte, Table.cells(in: source.bytes, row: range))
      }
      if let cells = row?.cells, cell < cells.count {
        start = cells[cell].lowerBound
        end = cells[cell].upperBound
      }
    }
    return SourceAlignment(
      of: text, items: items, in: source.bytes, range: min(start, end)..<end,
      isHeading: place.isHeading)
  }
}

/// Columns of one line, which stay cheap to find in a very long one.
private struct LineColumns {
  private static let stride = 256

  let line: Int
  private let start: Int
  /// Code points before every 256th byte of the line.
  private var before: [Int] = []

  init(line: Int, range: Range<Int>, in text: [UInt8]) {
    self.line = line
    start = range.lowerBound
    var count = 0
    for index in range {
      if (index - start) % Self.stride == 0 { before.append(count) }
      if text[index] & 0xC0 != 0x80 { count += 1 }
    }
    before.append(count)
  }

  /// Counted from 1.
  func column(of offset: Int, in text: [UInt8]) -> Int {
    let chunk = min((offset - start) / Self.stride, before.count - 1)
    var column = before[chunk] + 1
    for index in (start + chunk * Self.stride)..<max(offset, start + chunk * Self.stride)
    where index < text.count && text[index] & 0xC0 != 0x80 {
      column += 1
    }
    return column
  }
}
