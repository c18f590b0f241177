/// The text of one paragraph, heading or table cell, flat, as an annotator reads it.
///
/// Lives for one call of `BlockAnnotator.annotations(for:)`; offsets are UTF-8 offsets into `text`.
package struct TextBlock: ~Copyable {
  package enum Kind: Sendable, Equatable {
    case paragraph
    case heading(level: Int, id: String)
    case tableCell
  }

  package let kind: Kind
  /// The inline text without markup: prose, code spans, link labels, alternative texts of images.
  /// A soft or hard line break is one line feed; footnote references, raw HTML and the box of a
  /// task take no room.
  package let text: [UInt8]
  /// Where annotations may be made: sorted maximal ranges of `text` that lie outside code, links
  /// and images. A bracket (or another sign of markup) that the author escaped belongs to none,
  /// and raw HTML divides two.
  package let prose: [Range<Int>]
  /// The line of the file, counted from 1, in which the block begins.
  package let line: Int

  /// Whether one HTML element can enclose the range: no element opens in it and closes after it
  /// or the reverse, and no link or footnote reference lies in it.
  package func canWrap(_ range: Range<Int>) -> Bool {
    true
  }

  /// Where the text at an offset (or, for `text.count`, its end) stands in the file.
  package func position(of offset: Int) -> SourcePosition {
    SourcePosition(line: line, column: 1)
  }
}
