/// What a wide screen shows beside one block of a note's body.
package struct Margin: Sendable, Equatable {
  /// A footnote, to be read without going to the end.
  package struct Footnote: Sendable, Equatable {
    /// As printed in the text.
    package let number: Int
    /// The `id` of the footnote at the end.
    package let id: String
    /// Its text without markup and links, escaped for HTML; on one line.
    package let text: String
  }

  /// The block's place in `LinkedNote.html`, in bytes.
  package let block: Range<Int>
  /// The entities that the block, or a heading before it, is the first of the body to mention:
  /// indices in the registry, in reading order. An entity's own page leaves it out.
  package let entities: [Int]
  /// The numbers of the sources that the block, or a heading before it, cites for the first time in
  /// its section, in reading order. A section begins at each heading.
  package let sources: [Int]
  /// The footnotes that the block, or a heading before it, is the first to refer to.
  package let footnotes: [Footnote]
}
