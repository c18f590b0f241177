package import Markdown

/// A place in a note that speaks of an entity, or that could not be resolved.
package struct Mention: Sendable {
  /// Why it is taken for the entity.
  package enum Rule: String, Sendable, Hashable {
    case name, alias, demonym, designation
    /// A weak alias with other evidence in the note.
    case weak
    /// A capital that stands for its government.
    case metonym
    /// A surname whose full name stands in the note.
    case shortName = "short-name"
    /// A link by hand.
    case explicit
    /// Only the front matter names it.
    case about
    /// Only a claim names it.
    case claim
    /// Several entities may be meant.
    case ambiguous
    /// A designation that goes on behind a registered one.
    case unknownVariant = "unknown-variant"

    /// Whether names of this rule link on their own.
    var isStrong: Bool {
      switch self {
      case .name, .alias, .demonym, .designation: true
      default: false
      }
    }
  }

  /// Whether it became a link, else why not.
  package enum Link: Sendable, Hashable {
    case made
    /// Titles and headings hold no links.
    case inTitle
    /// The entity has its link already, in this section or in this note.
    case repeated
    /// It is the entity's own page.
    case ownPage
    /// A metonym where the site counts them.
    case counted
    /// Markup begins or ends inside it.
    case cutByMarkup
    /// There is nothing to lead to, or no text to be a link.
    case nothingToLink
  }

  /// The entity's index in the registry; nil where the rule is `ambiguous` or `unknown-variant`.
  package let entity: Int?
  /// The entities it may be; of an unknown variant the nearest.
  package let candidates: [Int]
  package let rule: Rule
  /// The name that was found, as the registry has it; of a link by hand what it was written to lead
  /// to.
  package let name: String
  package let grounds: Grounds
  /// As printed.
  package let surface: String
  package let position: SourcePosition
  package let link: Link
  /// The sentence it stands in: an index in `LinkedNote.sentences`.
  package let sentence: Int
  /// Where in that sentence the surface stands, in UTF-8 bytes.
  package let rangeInSentence: Range<Int>
  /// Whether it stands in running text; titles and headings are counted after it.
  package let isInProse: Bool

  package var isLinked: Bool { link == .made }

  /// What the rule rests on: the registered name; of weak aliases and surnames what bears them out.
  package var evidence: String {
    switch grounds {
    case .name, .byHand: name
    case .frontMatter: "front matter"
    case .otherName(let words), .cue(let words), .fullName(let words), .laterFullName(let words):
      words
    }
  }
}
