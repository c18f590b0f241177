/// A text parsed in one of the dialects. In the extended one libcmark sees a rewritten text, in
/// which what it does not know is expressed by what it knows; this value says how to read it back.
struct ParsedDocument: ~Copyable {
  /// More nested misunderstandings than a person would write.
  private static let tablePasses = 4

  let tree: CMarkTree
  let dialect: Dialect
  let features: SourceFeatures
  /// The marks in the tree's texts; nil where nothing was rewritten.
  let marks: ReservedMarks?
  let footnotes: FootnoteDefinitions
  let tables: [Table]
  /// From the tree's lines to those of the text.
  let lines: LineMap

  init(_ text: [UInt8], dialect: Dialect) {
    self.dialect = dialect
    var features: SourceFeatures = dialect == .extended ? SourceFeatures(of: text) : []
    var tree: CMarkTree?
    var footnotes = FootnoteDefinitions()
    var tables: [Table] = []
    var lines = LineMap()
    var marks: ReservedMarks?
    var isRewritten = false

    let rewritable: SourceFeatures = [.escapes, .urls, .footnotes, .tables]
    if !features.isDisjoint(with: rewritable) {
      marks = ReservedMarks(avoiding: text, mayContainMarks: features.contains(.marks))
    }
    if let marks {
      var current = text
      if !features.isDisjoint(with: [.escapes, .urls, .footnotes]),
        let shielded = MarkupShield.rewrite(text, with: marks)
      {
        current = shielded
        isRewritten = true
      }
      if features.contains(.footnotes),
        let rewritten = FootnoteDefinitions.rewrite(
          current, marks: marks, mayHoldLiteralBlocks: features.contains(.literalBlocks))
      {
        (current, footnotes, lines) = rewritten
        isRewritten = true
      }
      if features.contains(.tables) {
        if !features.contains(.literalBlocks),
          let rewritten = TableRewriting.rewritePlainTables(
            of: current, marks: marks, earlierLines: lines)
        {
          (current, tables) = (rewritten.text, rewritten.tables)
          lines = lines.followed(by: rewritten.lines)
          isRewritten = true
        } else {
          // Once, and again for tables that a table before them hid.
          var passes = 0
          var isPartial = true
          while isPartial, passes < Self.tablePasses {
            passes += 1
            let parsed = CMarkTree(parsing: current)
            let rewritten = parsed.withDocument { [tables, lines] document in
              document.flatMap {
                TableRewriting.rewrite(
                  current, parsedAs: $0, marks: marks, after: tables, earlierLines: lines)
              }
            }
            isPartial = rewritten?.isPartial ?? false
            guard let rewritten else {
              tree = consume parsed
              break
            }
            (current, tables) = (rewritten.text, rewritten.tables)
            lines = lines.followed(by: rewritten.lines)
            isRewritten = true
          }
        }
      }
      self.tree = tree.take() ?? CMarkTree(parsing: current)
    } else {
      features.remove(.footnotes)
      self.tree = CMarkTree(parsing: text)
    }
    self.features = features
    self.marks = isRewritten ? marks : nil
    self.footnotes = footnotes
    self.tables = tables
    self.lines = lines
  }

  /// Whether a heading of the tree stands for a table, a cell or a footnote definition.
  func isStandIn(_ heading: CMarkNode) -> Bool {
    tableNumber(of: heading) != nil || isCell(heading)
      || number(after: .footnote, in: heading) != nil
  }

  /// The number of the table that a heading stands for.
  func tableNumber(of heading: CMarkNode) -> Int? {
    guard !tables.isEmpty, let number = number(after: .table, in: heading), number < tables.count
    else { return nil }
    return number
  }

  /// The number of the footnote definition that a list item stands for.
  func footnoteNumber(of item: CMarkNode) -> Int? {
    guard !footnotes.isEmpty, let heading = item.firstChild else { return nil }
    return number(after: .footnote, in: heading)
  }

  /// Whether a heading stands for a table cell.
  func isCell(_ heading: CMarkNode) -> Bool {
    guard !tables.isEmpty, let marks, heading.kind == .heading, let text = heading.lastChild,
      text.kind == .text
    else { return false }
    return marks.mark(at: text.literal.count - 3, in: text.literal) == .cellEnd
  }

  private func number(after mark: ReservedMarks.Mark, in heading: CMarkNode) -> Int? {
    guard let marks, heading.kind == .heading, let text = heading.firstChild, text.kind == .text
    else { return nil }
    return marks.number(after: mark, in: text.literal)
  }
}
