package import Content
import Linking
package import Register

/// What pages of the register need to know of each claim's place in it.
package struct RegisterPlan: Sendable {
  /// A key judgement that rests on a claim.
  struct Judgement: Sendable {
    /// An index in the book's `briefings`.
    let briefing: Int
    /// Which of its key judgements.
    let judgement: Int
  }

  /// What became of one claim on one day.
  struct Change: Sendable {
    /// Nil for what was always known.
    let day: CalendarDay?
    /// An index of the register's claims.
    let claim: Int
    /// At least one.
    var changes: [RegisterChange]
  }

  package static let changes = Register.permalink.folder("changes")
  /// The rows of one page: a table can be sorted and searched as a whole only on one.
  package static let pageSize = 500

  /// The claims in the order in which tables show them: transfers by supplier, recipient and weapon,
  /// then the others by kind.
  package let order: [Int]
  /// For each claim its place in `order`.
  let places: [Int]
  /// For each transfer the index of its pair.
  let pairOfClaim: [Int?]
  /// For each pair that of the same two the other way round.
  let oppositePairs: [Int?]
  /// For each claim those that depend on it, or are about it.
  let claimsAbout: [[Int]]
  /// For each claim the judgements that rest on it.
  let judgements: [[Judgement]]
  /// For each claim what became of it, oldest first.
  let histories: [[ClaimStep]]
  /// What became of each claim on each day on which the register changed, newest first.
  let changes: [Change]

  package init(_ register: Register) {
    let claims = register.claims
    let words = RegisterWords(register.book)
    let keys = claims.map { claim -> (Int, String) in
      let facts = claim.facts
      let kind = facts.kind.flatMap { Claim.Kind.allCases.firstIndex(of: $0) } ?? .max
      func sorted(_ party: Party?) -> String {
        // What nobody knows comes last.
        party.map { $0 == .unknown ? "\u{10FFFD}" : words.name($0) } ?? "\u{10FFFD}"
      }
      let names = [sorted(facts.supplier), sorted(facts.recipient), words.names(facts.weapons)]
      return (kind, facts.isTransfer ? (names + [claim.id]).joined(separator: "\u{0}") : claim.id)
    }
    let order = claims.indices.sorted { keys[$0] < keys[$1] }
    self.order = order
    var places = [Int](repeating: 0, count: claims.count)
    for (place, claim) in order.enumerated() { places[claim] = place }
    self.places = places
    var pairOfClaim = [Int?](repeating: nil, count: claims.count)
    for (index, pair) in register.pairs.enumerated() {
      for claim in pair.transfers { pairOfClaim[claim] = index }
    }
    self.pairOfClaim = pairOfClaim
    oppositePairs = Self.opposites(of: register.pairs)
    var claimsAbout = [[Int]](repeating: [], count: claims.count)
    for (index, claim) in claims.enumerated() {
      for other in Set(claim.facts.about + claim.facts.dependsOn).compactMap(register.claim) {
        claimsAbout[other].append(index)
      }
    }
    self.claimsAbout = claimsAbout
    var judgements = [[Judgement]](repeating: [], count: claims.count)
    for (briefing, note) in register.book.briefings.enumerated() {
      for (index, judgement) in note.keyJudgements.enumerated() {
        for claim in Set(judgement.basis.map(\.value)).compactMap(register.claim) {
          judgements[claim].append(Judgement(briefing: briefing, judgement: index))
        }
      }
    }
    self.judgements = judgements
    histories = register.histories()
    var changes: [Change] = []
    for (claim, step) in Register.history(of: histories) {
      if let last = changes.last, last.claim == claim, last.day == step.day {
        changes[changes.count - 1].changes += step.changes
      } else {
        changes.append(Change(day: step.day, claim: claim, changes: step.changes))
      }
    }
    self.changes = changes
  }

  private static func opposites(of pairs: [TransferPair]) -> [Int?] {
    let places = Dictionary(
      pairs.enumerated().map { ([$1.supplier, $1.recipient], $0) },
      uniquingKeysWith: { first, _ in first })
    return pairs.map { pair in
      pair.supplier == pair.recipient ? nil : places[[pair.recipient, pair.supplier]]
    }
  }

  /// Claims in the order in which tables show them.
  func inOrder(_ claims: some Sequence<Int>) -> [Int] {
    claims.sorted { places[$0] < places[$1] }
  }
}
