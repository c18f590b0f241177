/// Text to HTML, through libcmark.
///
/// 1. In the extended dialect `SourceFeatures` looks for what CommonMark does not know. Where there
///    is any, `MarkupShield`, `FootnoteDefinitions` and `TableRewriting` express it by what
///    CommonMark knows.
/// 2. libcmark parses (`CMarkTree`).
/// 3. `DocumentWriter` walks the tree once. It reads each block's inline nodes into a `FlatText`,
///    shows that to the annotator as a `TextBlock`, and writes HTML (`InlineWriter`).
package enum MarkdownRenderer {
  /// Renders a text. Raw HTML and unsafe URLs are left out as cmark's safe mode does.
  ///
  /// - Parameters:
  ///   - annotator: asked about each block in reading order, footnotes last; not at all in
  ///     `Dialect.commonMark`.
  ///   - omitsFirstHeading: leaves out the first block if it is a heading, which the page then
  ///     shows as its title.
  ///   - leavesLevelOneFree: for a page whose title is its heading of level 1: if the text still
  ///     holds a heading of that level, all its headings move one level down, those of level 6
  ///     excepted. The annotator is shown the level as written.
  package static func render<A: BlockAnnotator>(
    _ source: MarkdownSource, dialect: Dialect, annotator: inout A,
    omitsFirstHeading: Bool = false, leavesLevelOneFree: Bool = false
  ) -> RenderedMarkdown {
    DocumentWriter.write(
      ParsedDocument(source.bytes, dialect: dialect), of: source, annotator: &annotator,
      omitsFirstHeading: omitsFirstHeading, leavesLevelOneFree: leavesLevelOneFree)
  }

  /// The text of the first heading without markup, or nil where there is none.
  ///
  /// Costs a parse only where some line could make a heading.
  package static func firstHeading(in source: MarkdownSource) -> String? {
    guard mayHoldHeading(source.bytes) else { return nil }
    let document = ParsedDocument(source.bytes, dialect: .extended)
    return document.tree.withDocument { root in
      guard let root else { return nil }
      var content = FlatText()
      var node = root.firstChild
      while let block = node {
        if block.kind == .heading, !document.isStandIn(block) {
          content.read(block, of: document, isCell: false)
          return String(decoding: content.text, as: UTF8.self)
        }
        node = block.nextBlock(within: root)
      }
      return nil
    }
  }

  /// Whether some line holds `#` at its start, or nothing but `=` or `-`.
  private static func mayHoldHeading(_ text: [UInt8]) -> Bool {
    var isAtStart = true
    for byte in text {
      switch byte {
      case UInt8(ascii: "#"), UInt8(ascii: "="), UInt8(ascii: "-"): if isAtStart { return true }
      case 0x0A, 0x0D: isAtStart = true
      case 0x20, 0x09, UInt8(ascii: ">"), UInt8(ascii: "*"), UInt8(ascii: "+"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: ")"), 0xEF, 0xBB,
        0xBF:
        break
      default: isAtStart = false
      }
    }
    return false
  }
}
