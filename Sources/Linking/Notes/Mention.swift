package import Markdown

/// A place in a note that speaks of an entity, or that could not be resolved.
package struct Mention: Sendable {
  /// Why it is taken for the entity.
  package enum Rule: String, Sendable, Hashable {
    case name, alias, demonym, designation
    /// A link by hand.
    case explicit
    /// Only the front matter names it.
    case about
    /// Several entities are called so.
    case ambiguous
  }

  /// The entity's index in the registry; nil where the rule is `ambiguous`.
  package let entity: Int?
  /// The entities it may be.
  package let candidates: [Int]
  package let rule: Rule
  /// The name that was found, as the registry has it.
  package let evidence: String
  /// As printed.
  package let surface: String
  package let position: SourcePosition
  package let isLinked: Bool
  /// The sentence it stands in: an index in `LinkedNote.sentences`.
  package let sentence: Int
  /// Where in that sentence the surface stands, in UTF-8 bytes.
  package let rangeInSentence: Range<Int>
  /// Whether it stands in running text; titles and headings are counted after it.
  package let isInProse: Bool
}
