import Content
import Markdown

/// An entity that a claim of a briefing names.
struct ClaimedEntity {
  /// The entity's index in the registry, where the claim names it.
  let entity: Located<Int>
  /// The claim's id.
  let claim: String
  /// The claim in one sentence.
  let text: String?

  /// Every entity that a briefing's claims name as party, weapon, place or speaker; text that is no
  /// entity's name is left out, for a claim may hold it as printed. A name of several entities is
  /// left out, too, and so is what adds to a claim that is withheld.
  static func all(of briefing: Briefing, in book: AddressBook) -> [ClaimedEntity] {
    briefing.claims.flatMap { claim -> [ClaimedEntity] in
      if case .extends(let id) = claim.identity, !book.claims.contains(id.value) { return [] }
      var references: [Located<String>?] = [claim.supplier, claim.recipient, claim.via]
      references += claim.weapons
      references += [claim.actor, claim.target, claim.place]
      references += claim.assertions.flatMap { [$0.by, $0.spokenFor] }
      // A sidecar's places are not the note's.
      let isOwn = claim.file == briefing.file
      return references.compactMap { reference -> ClaimedEntity? in
        guard let reference, case .entity(let index) = book.registry.resolve(reference.value) else {
          return nil
        }
        return ClaimedEntity(
          entity: Located(
            index, at: isOwn ? reference.place : SourcePosition(line: 1, column: 1)),
          claim: claim.id.value,
          text: claim.text?.value)
      }
    }
  }
}
