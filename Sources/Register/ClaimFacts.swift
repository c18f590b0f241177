package import Content

/// What a claim says, besides who stands by it: as one briefing states it, or as it stands when all
/// that restated it are put together.
package struct ClaimFacts: Sendable, Hashable {
  /// The facts by the keys that authors write.
  package enum Key: String, Sendable, Hashable, CaseIterable {
    case kind, text, supplier, recipient, via, weapon, actor, target, about, when
    case place = "where"
    case ordered, delivered
    case orderDate = "order_date"
    case deliveryDates = "delivery_dates"
    case lifecycle, mode, condition
    case dependsOn = "depends_on"
    case rank
  }

  package let kind: Claim.Kind?
  package let text: String?
  package let supplier: Party?
  package let recipient: Party?
  package let via: Party?
  package let weapons: [Party]
  package let actor: Party?
  package let target: Party?
  /// Ids of claims of this edition.
  package let about: [String]
  package let when: FuzzyDate?
  package let place: Party?
  package let ordered: Quantity?
  package let delivered: Quantity?
  package let orderDate: FuzzyDate?
  package let deliveryDates: [FuzzyDate]
  package let lifecycle: Claim.Lifecycle?
  package let mode: Claim.Mode?
  package let condition: Claim.Condition?
  /// Ids of claims of this edition.
  package let dependsOn: [String]
  package let rank: Claim.Rank?
  /// Why it has its rank.
  package let rankReason: String?

  package var isTransfer: Bool { kind == .transfer }
  package var isDeprecated: Bool { rank == .deprecated }

  /// These facts, where a newer briefing states some of them anew.
  func restated(by newer: ClaimFacts) -> ClaimFacts {
    ClaimFacts(
      kind: newer.kind ?? kind, text: newer.text ?? text, supplier: newer.supplier ?? supplier,
      recipient: newer.recipient ?? recipient, via: newer.via ?? via,
      weapons: newer.weapons.isEmpty ? weapons : newer.weapons, actor: newer.actor ?? actor,
      target: newer.target ?? target, about: newer.about.isEmpty ? about : newer.about,
      when: newer.when ?? when, place: newer.place ?? place, ordered: newer.ordered ?? ordered,
      delivered: newer.delivered ?? delivered, orderDate: newer.orderDate ?? orderDate,
      deliveryDates: newer.deliveryDates.isEmpty ? deliveryDates : newer.deliveryDates,
      lifecycle: newer.lifecycle ?? lifecycle, mode: newer.mode ?? mode,
      condition: newer.condition ?? condition,
      dependsOn: newer.dependsOn.isEmpty ? dependsOn : newer.dependsOn, rank: newer.rank ?? rank,
      rankReason: newer.rank == nil ? rankReason : newer.rankReason)
  }

  /// The facts in which these differ from older ones.
  package func keys(unlike older: ClaimFacts) -> [Key] {
    Key.allCases.filter { !equals(older, in: $0) }
  }

  private func equals(_ other: ClaimFacts, in key: Key) -> Bool {
    switch key {
    case .kind: kind == other.kind
    case .text: text == other.text
    case .supplier: supplier == other.supplier
    case .recipient: recipient == other.recipient
    case .via: via == other.via
    case .weapon: weapons == other.weapons
    case .actor: actor == other.actor
    case .target: target == other.target
    case .about: about == other.about
    case .when: when == other.when
    case .place: place == other.place
    case .ordered: ordered == other.ordered
    case .delivered: delivered == other.delivered
    case .orderDate: orderDate == other.orderDate
    case .deliveryDates: deliveryDates == other.deliveryDates
    case .lifecycle: lifecycle == other.lifecycle
    case .mode: mode == other.mode
    case .condition: condition == other.condition
    case .dependsOn: dependsOn == other.dependsOn
    case .rank:
      (rank ?? .normal) == (other.rank ?? .normal) && rankReason == other.rankReason
    }
  }
}
