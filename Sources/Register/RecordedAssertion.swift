package import Content
package import Markdown

/// A stance on a claim with everything that its brevity left to be understood: who speaks, from which
/// source, when.
package struct RecordedAssertion: Sendable, Hashable {
  /// Whoever speaks: one whom the registry knows is one speaker everywhere, others are one in each
  /// source; of those whom nobody names there is one in each briefing that names no source.
  package struct Speaker: Sendable, Hashable {
    package let party: Party
    /// An index in the book's sources; nil of an entity, and where there is no source.
    package let source: Int?
    /// An index in the book's briefings, where there is neither a name nor a source.
    package let briefing: Int?
  }

  /// Where a statement comes from, however many outlets carry it.
  package enum Origin: Sendable, Hashable {
    /// A speaker whom the registry knows, and whom the author names.
    case speaker(Int)
    /// The end of a chain of sources that repeat each other: an index in the book's sources.
    case source(Int)
    /// The briefing that names neither: an index in the book's `briefings`.
    case briefing(Int)
  }

  package let stance: Assertion.Stance
  package let speaker: Speaker
  /// The party spoken for.
  package let spokenFor: Party?
  /// An index in the book's sources.
  package let source: Int?
  /// The source that says what `source` repeats, often itself.
  package let teller: Int?
  package let origin: Origin
  package let date: AssertionDate
  /// An Admiralty grade, `B2`; the digit alone where nobody grades the source.
  package let grade: String?
  package let quote: String?
  /// Which of the claim's entries tells of it.
  package let entry: Int
  /// Where it stands in the file of that entry.
  package let place: SourcePosition

  /// Whether it bears on the claim's state: a refusal to comment does not.
  package var isStatement: Bool { stance != .noComment }

  /// `confirms` counts as `asserts`.
  package var asserts: Bool { stance == .asserts || stance == .confirms }

  /// Whether it is the stance of a party.
  package func speaks(for party: Party?) -> Bool {
    speaker.party.isSame(as: party) || spokenFor?.isSame(as: party) == true
  }
}
