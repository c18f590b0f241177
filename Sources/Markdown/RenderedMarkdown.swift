/// What a text becomes.
package struct RenderedMarkdown: Sendable {
  /// An HTML fragment in UTF-8: blocks, each ended by a line feed, and the footnotes after them.
  package let html: [UInt8]
  /// The headings in the order of the HTML, without one that was omitted; empty in
  /// `Dialect.commonMark`, which gives headings no ids.
  package let headings: [Heading]
  /// The footnotes that the text refers to, in the order of their numbers, which count from 1.
  package let footnotes: [Footnote]
}

/// A footnote at the end of the HTML.
package struct Footnote: Sendable, Equatable {
  /// The value of its `id` attribute.
  package let id: String
  /// Where its content lies in `RenderedMarkdown.html`: its blocks without what leads back to the
  /// text, and without the end tag of a paragraph that this stands in.
  package let content: Range<Int>
}

/// A heading as a table of contents needs it.
package struct Heading: Sendable, Equatable {
  /// From 1 to 6, as in the HTML.
  package let level: Int
  /// Unique in the text; the value of the `id` attribute.
  package let id: String
  /// The heading without markup.
  package let text: String
  /// The line of the file, counted from 1, in which the heading begins.
  package let line: Int

  package init(level: Int, id: String, text: String, line: Int) {
    self.level = level
    self.id = id
    self.text = text
    self.line = line
  }
}
