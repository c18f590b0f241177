/// A text parsed in one of the dialects. In the extended one libcmark sees a rewritten text, in which
/// what it does not know is expressed by what it knows; this value says how to read it back.
struct ParsedDocument: ~Copyable {
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
      if features.contains(.footnotes) {
        let parsed = CMarkTree(parsing: current)
        let rewritten = parsed.withDocument { document in
          document.flatMap { FootnoteDefinitions.rewrite(current, parsedAs: $0, marks: marks) }
        }
        if let rewritten {
          (current, footnotes, lines) = rewritten
          isRewritten = true
        } else {
          tree = consume parsed
        }
      }
      if features.contains(.tables) {
        let parsed = tree.take() ?? CMarkTree(parsing: current)
        let earlierLines = lines
        let rewritten = parsed.withDocument { document in
          document.flatMap {
            TableRewriting.rewrite(
              current, parsedAs: $0, marks: marks, earlierLines: earlierLines)
          }
        }
        if let rewritten {
          current = rewritten.text
          isRewritten = true
          tables = rewritten.tables
          lines = lines.followed(by: rewritten.lines)
        } else {
          tree = consume parsed
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
}
