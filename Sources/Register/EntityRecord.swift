import Content

/// What the register holds of one entity: indices of its claims, each list in their order.
package struct EntityRecord: Sendable {
  /// A stance that the entity took, or that was taken for it.
  package struct Statement: Sendable, Hashable {
    /// An index of the register's claims.
    package let claim: Int
    /// An index of the claim's assertions.
    package let assertion: Int
  }

  /// Transfers of which it is the supplier.
  package fileprivate(set) var supplied: [Int] = []
  /// Transfers of which it is the recipient.
  package fileprivate(set) var received: [Int] = []
  /// Transfers that go by way of it.
  package fileprivate(set) var passedOn: [Int] = []
  /// Claims of every kind that are about it as a weapon.
  package fileprivate(set) var asWeapon: [Int] = []
  /// Other claims in which it acts: makes, holds, uses, decides, threatens, says.
  package fileprivate(set) var acted: [Int] = []
  /// Claims against or towards it, or of what happened there.
  package fileprivate(set) var concerned: [Int] = []
  /// Newest first; of those of one day, and of no day, as the claims stand.
  package fileprivate(set) var statements: [Statement] = []

  static func records(of claims: [RegisteredClaim]) -> [Int: EntityRecord] {
    var records: [Int: EntityRecord] = [:]
    for (index, claim) in claims.enumerated() {
      let facts = claim.facts
      func add(_ party: Party?, _ list: WritableKeyPath<EntityRecord, [Int]>) {
        guard let entity = party?.entity else { return }
        // A claim that names an entity twice in one place stands there once.
        guard records[entity]?[keyPath: list].last != index else { return }
        records[entity, default: EntityRecord()][keyPath: list].append(index)
      }
      if facts.isTransfer {
        add(facts.supplier, \.supplied)
        add(facts.recipient, \.received)
        add(facts.via, \.passedOn)
      }
      for weapon in facts.weapons { add(weapon, \.asWeapon) }
      add(facts.actor, \.acted)
      add(facts.target, \.concerned)
      add(facts.place, \.concerned)
      for (place, assertion) in claim.assertions.enumerated() {
        let speakers = [assertion.speaker.party.entity, assertion.spokenFor?.entity]
        for entity in Set(speakers.compactMap { $0 }) {
          records[entity, default: EntityRecord()].statements.append(
            Statement(claim: index, assertion: place))
        }
      }
    }
    func day(_ statement: Statement) -> CalendarDay? {
      claims[statement.claim].assertions[statement.assertion].date.day
    }
    return records.mapValues { record in
      var record = record
      record.statements = record.statements.enumerated().sorted { one, other in
        switch (day(one.element), day(other.element)) {
        case (let a?, let b?) where a != b: a > b
        case (.some, nil): true
        case (nil, .some): false
        default: one.offset < other.offset
        }
      }.map(\.element)
      return record
    }
  }
}
