/// How sure a claim is at one time: what follows from the stances in force. `Standing` tells which
/// of them it is.
package enum ClaimState: String, Sendable, Hashable, CaseIterable {
  /// All who asserted or speculated have retracted.
  case retracted
  /// A party denies, and nobody asserts or speculates.
  case denied
  /// A party denies what others say.
  case contested
  /// Supplier and recipient assert it.
  case bothConfirmed = "both-confirmed"
  /// One party asserts it.
  case partyConfirmed = "party-confirmed"
  /// Two or more origins assert it.
  case corroborated
  /// One origin asserts it.
  case reported
  /// Somebody speculates.
  case speculated
  /// Nobody says it.
  case unattested

  /// Whether totals may add it: reported or better.
  package var isCounted: Bool {
    switch self {
    case .bothConfirmed, .partyConfirmed, .corroborated, .reported: true
    case .retracted, .denied, .contested, .speculated, .unattested: false
    }
  }

  /// Whether a party confirms it and none denies it: pictures draw the others dashed.
  package var isConfirmed: Bool { self == .bothConfirmed || self == .partyConfirmed }
}
