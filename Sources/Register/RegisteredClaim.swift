package import Content
package import Markdown

/// A claim of an edition: what its briefings state, everyone's stance over time, and how sure it is.
package struct RegisteredClaim: Sendable {
  /// What one briefing says of the claim.
  package struct Entry: Sendable {
    /// An index in the book's `briefings`.
    package let briefing: Int
    /// Which of that briefing's claims it is.
    package let claim: Int
    /// The briefing's file, or the sidecar beside it.
    package let file: String
    /// Where its `id` or `extends` stands.
    package let place: SourcePosition
    /// The first of them has an id, the others extend it.
    package let isExtension: Bool
    /// From when on the briefing was published; nil where it is undated.
    package let published: Moment?
    /// When it ceases to be published.
    package let expires: Moment?
    /// What this briefing states.
    package let facts: ClaimFacts

    fileprivate func isPublished(at moment: Moment) -> Bool {
      (published.map { $0 <= moment } ?? true) && (expires.map { $0 > moment } ?? true)
    }
  }

  package let id: String
  package let permalink: Permalink
  /// Oldest first, the one with the claim's id before what extends it on one day.
  package let entries: [Entry]
  /// Oldest first; of two on one day the one that is written first.
  package let assertions: [RecordedAssertion]
  /// What is held now: of each fact the newest statement.
  package let facts: ClaimFacts
  /// How sure it is now.
  package let standing: Standing
  /// For each source the entity that is its publisher.
  private let publishers: [Int: Int]

  package var state: ClaimState { standing.state }

  /// The entry in which the claim has its id.
  package var definition: Entry { entries.first { !$0.isExtension } ?? entries[0] }

  /// Every entity that it names now or named once, or that speaks of it: indices in the registry.
  package var namedEntities: Set<Int> {
    let parties = entries.flatMap { entry -> [Party?] in
      let facts = entry.facts
      return [
        facts.supplier, facts.recipient, facts.via, facts.actor, facts.target, facts.place,
      ] + facts.weapons
    }
    let speakers = assertions.flatMap { [$0.speaker.party, $0.spokenFor] }
    return Set((parties + speakers).compactMap { $0?.entity })
  }

  init(
    id: String, permalink: Permalink, entries: [Entry], assertions: [RecordedAssertion],
    publishers: [Int: Int]
  ) {
    self.id = id
    self.permalink = permalink
    self.entries = entries
    self.assertions = assertions
    self.publishers = publishers
    facts = Self.merged(entries.map(\.facts))
    standing = Standing(
      of: facts, assertions, among: Array(assertions.indices), publishers: { publishers[$0] })
  }

  /// The claim as it stood at a moment: of the briefings that had been published, the assertions that
  /// had been made. Nil where none had told of it yet. Sources and entities are as they are known now,
  /// like the text of an edition of that day.
  package func snapshot(at moment: Moment) -> ClaimSnapshot? {
    let isKnown = entries.map { $0.isPublished(at: moment) }
    let known = entries.indices.filter { isKnown[$0] }
    guard known.contains(where: { !entries[$0].isExtension }) else { return nil }
    let facts = Self.merged(known.map { entries[$0].facts })
    let made = assertions.indices.filter {
      isKnown[assertions[$0].entry] && assertions[$0].date.isKnown(by: moment)
    }
    return ClaimSnapshot(facts: facts, standing: standing(of: facts, among: made))
  }

  func standing(of facts: ClaimFacts, among made: [Int]) -> Standing {
    Standing(of: facts, assertions, among: made, publishers: { publishers[$0] })
  }

  /// The claim as it stands now.
  package var snapshot: ClaimSnapshot { ClaimSnapshot(facts: facts, standing: standing) }

  private static func merged(_ statements: [ClaimFacts]) -> ClaimFacts {
    statements.dropFirst().reduce(statements[0]) { $0.restated(by: $1) }
  }
}

/// What a claim says and how sure it is at one time.
package struct ClaimSnapshot: Sendable, Hashable {
  package let facts: ClaimFacts
  package let standing: Standing
}
