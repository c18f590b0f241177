import Content
import Register

// The words of what a claim says.

extension Claim.Kind {
  var phrase: Phrase {
    switch self {
    case .transfer: .transfer
    case .production: .production
    case .holding: .holding
    case .use: .use
    case .policy: .policy
    case .threat: .threat
    case .statement: .statement
    case .event: .event
    case .relation: .relation
    case .judgement: .judgement
    case .gap: .gap
    }
  }
}

extension Claim.Lifecycle {
  var phrase: Phrase {
    switch self {
    case .hypothetical: .hypothetical
    case .considered: .considered
    case .committed: .committed
    case .allocated: .allocated
    case .ordered: .orderedStage
    case .ongoing: .ongoing
    case .delivered: .deliveredStage
    case .suspended: .suspended
    case .cancelled: .cancelled
    }
  }
}

extension Claim.Mode {
  var phrase: Phrase {
    switch self {
    case .sale: .sale
    case .aid: .aid
    case .licence: .licence
    case .indirect: .indirect
    case .reExport: .reExport
    }
  }
}

extension Claim.Condition {
  var phrase: Phrase {
    switch self {
    case .new: .newCondition
    case .secondHand: .secondHand
    case .secondHandModernised: .secondHandModernised
    }
  }
}

extension Claim.Rank {
  var phrase: Phrase {
    switch self {
    case .preferred: .preferred
    case .normal: .normal
    case .deprecated: .deprecated
    }
  }
}

extension Assertion.Stance {
  var phrase: Phrase {
    switch self {
    case .asserts: .asserts
    case .confirms: .confirms
    case .denies: .denies
    case .noComment: .noComment
    case .speculates: .speculates
    case .retracts: .retracts
    }
  }
}

extension ClaimState {
  var phrase: Phrase {
    switch self {
    case .retracted: .retracted
    case .denied: .denied
    case .contested: .contested
    case .bothConfirmed: .bothConfirmed
    case .partyConfirmed: .partyConfirmed
    case .corroborated: .corroborated
    case .reported: .reported
    case .speculated: .speculated
    case .unattested: .unattested
    }
  }
}

extension ClaimFacts.Key {
  /// What a fact is called on pages.
  var phrase: Phrase {
    switch self {
    case .kind: .kindOfClaim
    case .text: .claimText
    case .supplier: .supplier
    case .recipient: .recipient
    case .via: .byWayOf
    case .weapon: .weapon
    case .actor: .actor
    case .target: .target
    case .about: .aboutClaims
    case .when: .time
    case .place: .placeOfClaim
    case .ordered: .ordered
    case .delivered: .delivered
    case .orderDate: .orderDate
    case .deliveryDates: .deliveryDates
    case .lifecycle: .stage
    case .mode: .mode
    case .condition: .condition
    case .dependsOn: .dependsOn
    case .rank: .rank
    }
  }
}
