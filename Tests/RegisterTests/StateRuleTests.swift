import Content
import Register
import Testing

/// The rules by which stances make a state, each alone and each against its neighbour: the first that
/// fits counts.
@Suite struct StateRuleTests {
  @Test func each() async throws {
    try await expectStates([
      (["stance: asserts, source: afp", "stance: retracts, source: afp"], .retracted),
      (["stance: denies, by: Iran"], .denied),
      (["stance: denies, by: Iran", "stance: asserts, source: afp"], .contested),
      (["stance: denies, by: Iran", "stance: speculates, source: afp"], .contested),
      (["stance: asserts, by: Iran", "stance: asserts, by: Azerbaijan"], .bothConfirmed),
      (["stance: asserts, by: Iran"], .partyConfirmed),
      (["stance: asserts, by: Azerbaijan"], .partyConfirmed),
      (["stance: asserts, source: afp", "stance: asserts, source: bbc"], .corroborated),
      (["stance: asserts, source: afp"], .reported),
      (["stance: speculates, source: afp"], .speculated),
      (["stance: no-comment, by: Iran"], .unattested),
      ([], .unattested),
    ])
  }

  /// What fits two rules that follow each other has the state of the first; without the stance that
  /// makes the first fit it has that of the second.
  private static let neighbours: [(String, [String], ClaimState, ClaimState)] = [
    // 1–2: all who said so have taken it back, and a party denies.
    (
      "stance: retracts, source: afp, on: 2020-03-01",
      ["stance: asserts, source: afp", "stance: denies, by: Iran"], .retracted, .contested
    ),
    ("stance: retracts, source: bbc", ["stance: denies, by: Iran"], .retracted, .denied),
    // 2–3: a party denies, and somebody else says so.
    ("stance: asserts, source: afp", ["stance: denies, by: Azerbaijan"], .contested, .denied),
    ("stance: speculates, source: afp", ["stance: denies, by: Azerbaijan"], .contested, .denied),
    // 3–4: both have said so, and somebody denies it for one of them.
    (
      "stance: denies, by: Ann Example, for: Iran",
      ["stance: asserts, by: Iran", "stance: asserts, by: Azerbaijan"], .contested, .bothConfirmed
    ),
    // 4–5
    (
      "stance: asserts, by: Azerbaijan", ["stance: asserts, by: Iran"], .bothConfirmed,
      .partyConfirmed
    ),
    // 5–6: one party is more than two others.
    (
      "stance: asserts, by: Iran",
      ["stance: asserts, source: afp", "stance: asserts, source: bbc"],
      .partyConfirmed, .corroborated
    ),
    // 6–7
    ("stance: asserts, source: bbc", ["stance: asserts, source: afp"], .corroborated, .reported),
    // 7–8
    ("stance: asserts, source: bbc", ["stance: speculates, source: afp"], .reported, .speculated),
    // 8–9
    (
      "stance: speculates, source: bbc", ["stance: denies, by: Bob Example"], .speculated,
      .unattested
    ),
  ]

  @Test func theFirstThatFitsCounts() async throws {
    try await expectStates(
      Self.neighbours.flatMap { first, others, with, without in
        [([first] + others, with), (others + [first], with), (others, without)]
      })
  }

  @Test func aPartySpeaksItselfOrThroughOthers() async throws {
    for who in [
      "by: Iran", "by: country:ir", "by: iran", "by: Ann Example, for: Iran",
      "by: Ann Example, for: Azerbaijan", "by: an official, for: Iran, source: afp",
      "for: Iran, source: afp",
    ] {
      try await expectStates([
        (["stance: asserts, \(who)"], .partyConfirmed), (["stance: denies, \(who)"], .denied),
      ])
    }
  }

  @Test func othersDenyInVain() async throws {
    try await expectStates(
      [
        "by: Ann Example", "by: Ann Example, for: Bob Example", "by: Armenia", "source: afp",
        "by: an Iranian official, source: afp", "by: .., source: afp",
        "by: .., for: .., source: afp",
      ].flatMap { who -> [([String], ClaimState)] in
        [
          (["stance: denies, \(who)"], .unattested),
          (["stance: asserts, by: Bob Example", "stance: denies, \(who)"], .reported),
          (["stance: asserts, by: Iran", "stance: denies, \(who)"], .partyConfirmed),
        ]
      })
  }

  @Test func whomNobodyKnowsIsNoParty() async throws {
    let stances = ["stance: asserts, by: .., source: afp", "stance: denies, by: .., source: bbc"]
    let found = try await claims([
      ("kind: transfer\nsupplier: ..\nrecipient: ..", stances), ("kind: transfer", stances),
    ])
    #expect(found.map(\.state) == [.reported, .reported])
  }

  @Test func aPartyThatIsTextConfirmsInItsWords() async throws {
    let found = try await claims([
      (
        "kind: transfer\nsupplier: the old regime\nrecipient: Azerbaijan",
        ["stance: asserts, by: the old regime, source: afp"]
      )
    ])
    #expect(found.map(\.state) == [.partyConfirmed])
  }

  @Test func inOtherClaimsWhoActsIsTheParty() async throws {
    // Whoever it is done to is no party.
    let stances: [([String], ClaimState)] = [
      (["stance: asserts, by: Iran"], .partyConfirmed), (["stance: denies, by: Iran"], .denied),
      (["stance: asserts, by: Azerbaijan"], .reported),
      (["stance: denies, by: Azerbaijan"], .unattested),
      (["stance: asserts, by: Iran", "stance: asserts, by: Azerbaijan"], .partyConfirmed),
    ]
    for kind in Claim.Kind.allCases where kind != .transfer {
      let facts = "kind: \(kind.rawValue)\nactor: Iran\ntarget: Azerbaijan"
      let found = try await claims(stances.map(\.0), facts: facts)
      #expect(found.map(\.state) == stances.map(\.1), "\(kind)")
    }
  }

  @Test func whoActsInATransferIsNoParty() async throws {
    let found = try await claims(
      [["stance: asserts, by: Armenia"]], facts: transferFacts + "\nactor: Armenia")
    #expect(found.map(\.state) == [.reported])
  }

  @Test func toConfirmIsToAssert() async throws {
    let speakers = [
      ["by: Iran", "by: Azerbaijan"], ["by: Iran"], ["source: afp", "source: bbc"], ["source: afp"],
    ]
    let asserted = try await claims(speakers.map { $0.map { "stance: asserts, \($0)" } })
    let confirmed = try await claims(speakers.map { $0.map { "stance: confirms, \($0)" } })
    #expect(asserted.map(\.standing) == confirmed.map(\.standing))
  }

  @Test func theStateSaysWhy() async throws {
    let cases = [
      (
        [
          "stance: asserts, by: Iran, on: 2020-01-05", "stance: asserts, source: afp",
          "stance: denies, by: Azerbaijan, on: 2020-01-07",
        ], ["denies 2020-01-07"]
      ),
      (
        [
          "stance: denies, by: Azerbaijan, on: 2020-01-05",
          "stance: denies, by: Ann Example, for: Iran, on: 2020-01-06",
          "stance: denies, by: Bob Example, on: 2020-01-07",
        ], ["denies 2020-01-06", "denies 2020-01-05"]
      ),
      (
        ["stance: asserts, source: afp", "stance: asserts, source: repeat"], ["asserts 2020-01-01"]
      ),
      (
        [
          "stance: asserts, by: Iran, on: 2020-01-05",
          "stance: confirms, by: Azerbaijan, on: 2020-01-06", "stance: asserts, source: afp",
        ], ["asserts 2020-01-05", "confirms 2020-01-06"]
      ),
      (
        ["stance: asserts, source: afp", "stance: asserts, source: bbc"],
        ["asserts 2020-01-02", "asserts 2020-01-01"]
      ),
      (["stance: no-comment, by: Iran"], []),
    ]
    for ((_, because), claim) in zip(cases, try await claims(cases.map(\.0))) {
      let words = claim.standing.because.map { index in
        let assertion = claim.assertions[index]
        return "\(assertion.stance.rawValue) \(assertion.date.day?.iso ?? "")"
      }
      #expect(words == because)
    }
  }
}
