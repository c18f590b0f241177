/// The third rewriting of a text in the extended dialect: tables become runs of headings.
///
/// A table is a paragraph to libcmark, whose inline rules know no cells. So its lines are replaced,
/// and the text is parsed again: one heading with the table's number, then one a cell that has
/// text. A heading isolates its inline text, may interrupt a paragraph, needs no blank lines around
/// it (a list stays tight) and begins its text at the start of a line, which is what the rules for
/// emphasis want of a cell. A mark at the end keeps closing `#`s from being taken away.
struct TableRewriting {
  /// A text in which tables were replaced.
  struct Result {
    let text: [UInt8]
    /// All tables so far, in the order of their numbers.
    let tables: [Table]
    let lines: LineMap
    /// Whether lines were left over that followed a table in its paragraph without belonging to it.
    /// Parsed again they may be a table of their own.
    let isPartial: Bool
  }

  private var tables: [Table]
  private var isPartial = false
  private let text: [UInt8]
  private let lines: SourceLines
  private let marks: ReservedMarks
  private let earlierLines: LineMap
  private var output: [UInt8] = []
  private var map = LineMap()
  private var copiedLines = 0
  /// Cells that short rows may still be filled up with: as many as the text has bytes.
  private var padding: Int

  /// Rewrites the tables of a text; nil where it has none.
  ///
  /// - Parameters:
  ///   - tables: those that an earlier pass has replaced.
  ///   - earlierLines: leads from the text's lines to those of the author.
  static func rewrite(
    _ text: [UInt8], parsedAs document: CMarkNode, marks: ReservedMarks, after tables: [Table],
    earlierLines: LineMap
  ) -> Result? {
    var rewriting = TableRewriting(
      text: text, marks: marks, tables: tables, earlierLines: earlierLines)
    var node = document.firstChild
    while let block = node {
      switch block.kind {
      case .paragraph, .heading:
        if block.endLine > block.startLine { rewriting.rewriteTables(of: Region(block)) }
      default: break
      }
      node = block.nextBlock(within: document)
    }
    guard rewriting.tables.count > tables.count else { return nil }
    rewriting.copyLines(before: rewriting.lines.starts.count)
    return Result(
      text: rewriting.output, tables: rewriting.tables, lines: rewriting.map,
      isPartial: rewriting.isPartial)
  }

  /// Rewrites the tables of a text without parsing it, where all that could be a table begins after
  /// a blank line, ends before one and has a pipe at the start of each of its lines; nil otherwise.
  /// The text must hold no fenced code and no HTML: then such lines are a paragraph.
  static func rewritePlainTables(
    of text: [UInt8], marks: ReservedMarks, earlierLines: LineMap
  ) -> Result? {
    var rewriting = TableRewriting(text: text, marks: marks, tables: [], earlierLines: earlierLines)
    let lines = rewriting.lines
    var line = 0
    var isAfterBlank = true
    while line < lines.starts.count {
      let start = line
      while line < lines.starts.count, text[lines.starts[line]...].first == UInt8(ascii: "|") {
        line += 1
      }
      let isBlank = line < lines.starts.count && rewriting.isBlank(line)
      if line > start {
        guard isAfterBlank, isBlank || line == lines.starts.count else { return nil }
        rewriting.rewriteTables(of: Region(firstLine: start, end: line))
      } else {
        if rewriting.mayBeDelimiterRow(line) { return nil }
        isAfterBlank = isBlank
        line += 1
      }
    }
    guard !rewriting.tables.isEmpty else { return nil }
    rewriting.copyLines(before: lines.starts.count)
    return Result(
      text: rewriting.output, tables: rewriting.tables, lines: rewriting.map, isPartial: false)
  }

  /// Lines that are one paragraph to libcmark, counted from 0, or one underlined heading.
  private struct Region {
    let firstLine: Int
    /// After the last line.
    let end: Int
    /// The byte of the first line at which the text begins.
    var firstByte = 0
    /// Nil where the lines lie in no container.
    var block: CMarkNode?

    init(firstLine: Int, end: Int) {
      self.firstLine = firstLine
      self.end = end
    }

    init(_ block: CMarkNode) {
      firstLine = block.startLine - 1
      end = block.endLine
      firstByte = block.startColumn - 1
      self.block = block
    }
  }

  private init(
    text: [UInt8], marks: ReservedMarks, tables: [Table], earlierLines: LineMap
  ) {
    self.text = text
    self.marks = marks
    self.tables = tables
    self.earlierLines = earlierLines
    lines = SourceLines(of: text)
    padding = text.count
  }

  private mutating func rewriteTables(of region: Region) {
    let end = self.end(of: region)
    // The underline of a heading is no delimiter row, but may be a row.
    let delimiterEnd = region.block?.kind == .heading ? end - 1 : end
    var path: ContainerPath?
    var line = region.firstLine + 1
    while line < delimiterEnd {
      guard mayBeDelimiterRow(line) else {
        line += 1
        continue
      }
      if path == nil {
        path = ContainerPath(around: region.block, in: text, lines: lines)
        if path == nil { return }
      }
      guard let path, let next = rewriteTable(delimiterLine: line, of: region, path: path, end: end)
      else {
        line += 1
        continue
      }
      if next < end { isPartial = true }
      line = next + 1
    }
  }

  /// The line after a block's last one. That of an underlined heading libcmark mostly puts one line
  /// too low, where it noticed the heading's end.
  private func end(of region: Region) -> Int {
    let end = min(region.end, lines.starts.count)
    guard let block = region.block, block.kind == .heading, end >= 2 else { return end }
    let underline = UInt8(ascii: block.headingLevel == 1 ? "=" : "-")
    let isUnderline = text[lines[end - 2]].allSatisfy { byte in
      byte == underline || byte == UInt8(ascii: ">") || CharacterClass.isSpace(byte)
    }
    return isUnderline && text[lines[end - 2]].contains(underline) ? end - 1 : end
  }

  /// Replaces the table whose delimiter row stands in a line; gives the line after the table, nil
  /// where there is none.
  private mutating func rewriteTable(
    delimiterLine: Int, of region: Region, path: ContainerPath, end: Int
  ) -> Int? {
    let headerLine = delimiterLine - 1
    let isFirstLine = headerLine == region.firstLine
    guard headerLine >= copiedLines, let delimiter = row(delimiterLine, path: path),
      let alignments = Table.alignments(in: text, row: delimiter),
      let headerStart = isFirstLine
        ? lines[headerLine].lowerBound + region.firstByte
        : path.content(ofLine: headerLine, in: text, lines: lines)?.start
    else { return nil }
    let header = headerStart..<contentEnd(of: headerLine)
    let headerCells = Table.cells(in: text, row: header)
    guard headerCells.count == alignments.count else { return nil }

    copyLines(before: headerLine)
    let prefix = path.prefix
    output +=
      isFirstLine ? text[lines[headerLine].lowerBound..<headerStart] : prefix[...]
    output += "###### ".utf8
    marks.append(.table, to: &output)
    output += String(tables.count).utf8
    output.append(0x0A)
    map.append(line: headerLine)

    var rows = [append(headerCells, of: header, line: headerLine, to: alignments, prefix: prefix)]
    var line = delimiterLine + 1
    while line < end, let row = row(line, path: path), !interruptsTable(row) {
      let cells = Table.cells(in: text, row: row)
      if cells.isEmpty { break }
      rows.append(append(cells, of: row, line: line, to: alignments, prefix: prefix))
      line += 1
    }
    tables.append(Table(alignments: alignments, rows: rows))
    copiedLines = line
    return line
  }

  private mutating func append(
    _ cells: [Range<Int>], of row: Range<Int>, line: Int, to alignments: [Table.Alignment],
    prefix: [UInt8]
  ) -> Table.Row {
    for cell in cells.prefix(alignments.count) where !cell.isEmpty {
      output += prefix
      output += "###### ".utf8
      for index in cell {
        let isEscapedPipe =
          text[index] == UInt8(ascii: "\\") && index + 1 < cell.upperBound
          && text[index + 1] == UInt8(ascii: "|")
        if !isEscapedPipe { output.append(text[index]) }
      }
      output.append(0x20)
      marks.append(.cellEnd, to: &output)
      output.append(0x0A)
      map.append(line: line)
    }
    let missing = max(0, alignments.count - cells.count)
    let isFilled = missing <= padding
    if isFilled { padding -= missing }
    let origin = earlierLines.origin(ofLine: line, byte: row.lowerBound - lines[line].lowerBound)
    return Table.Row(
      line: origin.line, byte: origin.byte,
      hasText: cells.prefix(alignments.count).map { !$0.isEmpty },
      width: isFilled ? alignments.count : min(cells.count, alignments.count))
  }

  private mutating func copyLines(before line: Int) {
    guard copiedLines < line else { return }
    for copied in copiedLines..<line { map.append(line: copied) }
    output += text[lines.starts[copiedLines]..<lines[line - 1].upperBound]
    copiedLines = line
  }

  /// The content of a line that continues the containers and is not indented as code; nil for a
  /// lazy line or an indented one.
  private func row(_ line: Int, path: ContainerPath) -> Range<Int>? {
    guard let content = path.content(ofLine: line, in: text, lines: lines),
      content.indentation <= 3
    else { return nil }
    return content.start..<max(content.start, contentEnd(of: line))
  }

  private func contentEnd(of line: Int) -> Int {
    let range = lines[line]
    var end = range.upperBound
    while end > range.lowerBound, text[end - 1] == 0x0A || text[end - 1] == 0x0D { end -= 1 }
    return end
  }

  private func isBlank(_ line: Int) -> Bool {
    text[lines[line]].allSatisfy(CharacterClass.isSpace)
  }

  /// Whether a line holds nothing but what a delimiter row and the quote marks before it may hold.
  private func mayBeDelimiterRow(_ line: Int) -> Bool {
    var hasHyphen = false
    var hasDivider = false
    for byte in text[lines[line]] {
      switch byte {
      case UInt8(ascii: "-"): hasHyphen = true
      case UInt8(ascii: "|"), UInt8(ascii: ":"): hasDivider = true
      case UInt8(ascii: ">"): break
      default: if !CharacterClass.isSpace(byte) { return false }
      }
    }
    return hasHyphen && hasDivider
  }

  /// Whether a line begins a block that may follow a table though it may not interrupt a paragraph,
  /// so that libcmark left it in the paragraph: an empty list item, a numbered one, HTML that is
  /// one tag, and a line of hyphens, which was taken as a heading's underline.
  private func interruptsTable(_ row: Range<Int>) -> Bool {
    guard let first = text[row].first else { return true }
    let rest = text[row].drop { $0 != 0x20 && $0 != 0x09 }
    switch first {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
      let isBullet = row.count - rest.count == 1
      let isRule =
        first == UInt8(ascii: "-") && text[row].count(where: { $0 == first }) >= 3
        && text[row].allSatisfy { $0 == first || $0 == 0x20 || $0 == 0x09 }
      return isBullet || isRule
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      let number = text[row].prefix(10).prefix(while: CharacterClass.isDigit)
      let marker = number.endIndex
      guard number.count <= 9, marker < row.upperBound,
        text[marker] == UInt8(ascii: ".") || text[marker] == UInt8(ascii: ")")
      else { return false }
      return marker + 1 == row.upperBound || text[marker + 1] == 0x20 || text[marker + 1] == 0x09
    case UInt8(ascii: "<"):
      let tag = text[row].dropFirst()
      guard let close = tag.firstIndex(of: UInt8(ascii: ">")), let initial = tag.first,
        CharacterClass.isLetter(initial) || initial == UInt8(ascii: "/")
      else { return false }
      return text[(close + 1)..<row.upperBound].allSatisfy(CharacterClass.isSpace)
    default: return false
    }
  }
}
