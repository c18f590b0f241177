import Register

/// How a picture draws what a claim says: solid, dashed or as separate strands.
enum PicturedStanding: String, Sendable, CaseIterable {
  /// A party confirms it and none denies it: solid.
  case confirmed
  /// Nobody denies it, but no party confirms it: dashed.
  case unconfirmed
  /// Denied, contested or retracted: strands.
  case disputed

  init(_ state: ClaimState) {
    self =
      switch state {
      case .bothConfirmed, .partyConfirmed: .confirmed
      case .corroborated, .reported, .speculated, .unattested: .unconfirmed
      case .contested, .denied, .retracted: .disputed
      }
  }

  /// Confirmed before unconfirmed before disputed.
  var rank: Int {
    switch self {
    case .confirmed: 0
    case .unconfirmed: 1
    case .disputed: 2
    }
  }

  /// The words of the three in the site's language.
  struct Words: Sendable {
    let confirmed: String
    let unconfirmed: String
    let disputed: String

    subscript(standing: PicturedStanding) -> String {
      switch standing {
      case .confirmed: confirmed
      case .unconfirmed: unconfirmed
      case .disputed: disputed
      }
    }
  }

  /// What the bands of a picture mean.
  /// - Parameter standings: those that occur in it.
  static func legend(of standings: Set<PicturedStanding>, words: Words) -> Legend {
    Legend(
      allCases.filter(standings.contains).map { standing in
        let mark = FlowBand(standing: standing, left: -5, right: -5, height: 10).path
        return Legend.Entry(
          mark: "<g class=\"bands\" transform=\"translate(-9)scale(.18 1)\">\(mark)</g>",
          word: words[standing])
      })
  }
}
