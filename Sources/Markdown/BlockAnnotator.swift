/// What a caller makes of a note's text while the note is being rendered: it is shown the text of
/// each block in reading order (footnotes last) and answers with what to write into it.
///
/// This is the one door between Markdown and whoever links: Markdown knows nothing of sites.
package protocol BlockAnnotator {
  /// Where a link or an image written in Markdown leads. Called for each of a block's links, in
  /// order, before `annotations(for:)` is called for the block.
  ///
  /// - Parameters:
  ///   - url: the destination as the author wrote it, unescaped by CommonMark's rules.
  ///   - kind: whether a link or an image asks.
  ///   - position: where the link's text begins in the file (of an image without alternative text,
  ///     where the image does); worked out only when called.
  mutating func destination(
    for url: String, kind: LinkKind, position: () -> SourcePosition
  ) -> Destination

  /// What to write into a block's text: sorted by place, without overlaps. In an image's alternative
  /// text (`TextBlock.alternatives`) only what replaces text, and of it what a reader sees.
  mutating func annotations(for block: borrowing TextBlock) -> [Annotation]

  /// Told, in reading order, that a block of the text's top level is written: a paragraph, a list, a
  /// quotation, a table or code. Headings are not told of, nor what lies in a footnote.
  ///
  /// - Parameters:
  ///   - block: where it lies in `RenderedMarkdown.html`, in bytes.
  ///   - footnotes: the numbers of those footnotes that the text refers to for the first time in
  ///     this block or in the headings before it.
  mutating func finishBlock(at block: Range<Int>, footnotes: Range<Int>)

  /// Whether an id is, or may be, that of something else on the page: no heading gets it.
  func isTaken(id: String) -> Bool
}

extension BlockAnnotator {
  package func isTaken(id: String) -> Bool { false }

  package mutating func finishBlock(at block: Range<Int>, footnotes: Range<Int>) {}
}

/// A link or an image.
package enum LinkKind: Sendable, Equatable {
  case link
  /// With its alternative text as written, without markup.
  case image(alternative: String)
}

/// What becomes of a link's or an image's destination.
package enum Destination: Sendable, Equatable {
  /// As CommonMark has it.
  case unchanged
  /// A link to another address, not yet escaped, and its class where it has one.
  ///
  /// In the place of an image stands a link with the alternative text or, where that is empty, the
  /// address as written; inside a link, these words alone.
  case address(String, class: String?)
  /// An image; of a link, the same as `address`.
  case picture(Picture)
  /// No link: the label (of an image, the alternative text) stays as plain text.
  case plainText
}

/// Something to write into a block's text. Ranges are UTF-8 offsets into `TextBlock.text`.
package struct Annotation: Sendable, Equatable {
  package enum Action: Sendable, Equatable {
    /// The text stays, between these two pieces of HTML.
    case wrap(open: String, close: String)
    /// This HTML stands in the place of the text, and a reader sees this of it: a heading's id and
    /// its entry in a table of contents are made of what is seen.
    case replace(html: String, text: String)
  }

  package let range: Range<Int>
  package let action: Action

  package init(range: Range<Int>, action: Action) {
    self.range = range
    self.action = action
  }
}

/// A place in a file, both counted from 1; columns count Unicode code points.
package struct SourcePosition: Sendable, Hashable, Comparable {
  package let line: Int
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
