import Content
import Diagnostics
import Linking

/// Retractions by speakers who asserted and speculated nothing before in the claim, so that they take
/// nothing back: mostly the speaker is written otherwise than where the statement stands.
enum Retractions {
  static func diagnostics(_ register: Register) -> [Diagnostic] {
    register.claims.filter { register.book.isReadWhole($0) }.flatMap { claim in
      claim.assertions.filter { $0.stance == .retracts && takesNothingBack($0, in: claim) }.map {
        warning($0, in: claim, register.book)
      }
    }
  }

  /// Whether whatever the speaker said is for certain said later.
  private static func takesNothingBack(
    _ retraction: RecordedAssertion, in claim: RegisteredClaim
  ) -> Bool {
    // Nobody knows who it is: it may be somebody who said so.
    guard retraction.speaker.party != .unknown else { return false }
    return claim.assertions.allSatisfy { other in
      guard other.speaker == retraction.speaker, other.asserts || other.stance == .speculates else {
        return true
      }
      return isSurelyLater(other, than: retraction)
    }
  }

  private static func isSurelyLater(
    _ one: RecordedAssertion, than other: RecordedAssertion
  ) -> Bool {
    let end: CalendarDay? =
      switch other.date.basis {
      case .on(let date), .issued(let date): date.latest
      case .briefing, .none: other.date.day
      }
    guard let end, let start = one.date.day else { return false }
    return start > end
  }

  private static func warning(
    _ retraction: RecordedAssertion, in claim: RegisteredClaim, _ book: AddressBook
  ) -> Diagnostic {
    let speaker = retraction.speaker
    let name: String
    let fix: String
    switch speaker.party {
    case .entity(let index):
      name = book.registry.entities[index].name
      fix = "write who said it in `by`, there and here: an entity is one speaker everywhere"
    case .text(let text):
      name = text
      fix =
        "write the same `by` and `source` as there: text is one speaker a source, an entity one "
        + "everywhere"
    case .unknown:
      name = ".."
      fix = "write who said it"
    }
    return ClaimReview.warning(
      "\"\(name)\" retracts and asserted or speculated nothing before in \"\(claim.id)\"",
      at: retraction.place, claim.entries[retraction.entry].file, key: "stance", fix: fix)
  }
}
