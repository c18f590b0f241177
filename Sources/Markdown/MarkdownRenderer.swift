/// Text to HTML in one walk of the parsed tree.
package enum MarkdownRenderer {
  package static func render<A: BlockAnnotator>(
    _ source: MarkdownSource, dialect: Dialect, annotator: inout A,
    omitsFirstHeading: Bool = false
  ) -> RenderedMarkdown {
    RenderedMarkdown(html: [], headings: [])
  }

  /// The plain text of the first heading, or nil where the text has none.
  package static func firstHeading(in source: MarkdownSource) -> String? {
    nil
  }
}
