import Content
import Register
import Testing

/// Each speaker's newest stance is in force; the others stay in the history.
@Suite struct StanceInForceTests {
  private func inForce(_ found: RegisteredClaim) -> [String] {
    found.standing.inForce.sorted().map { found.assertions[$0].stance.rawValue }
  }

  /// Each of the first stance, of 1 January, and the second, of the 2nd, by one speaker.
  private static let changesOfMind: [(String, String, String, ClaimState)] = [
    ("by: Iran", "denies", "confirms", .partyConfirmed),
    ("by: Iran", "confirms", "denies", .denied),
    ("by: Ann Example", "asserts", "speculates", .speculated),
    ("by: Ann Example", "asserts", "denies", .unattested),
    ("by: Ann Example", "asserts", "retracts", .retracted),
    ("by: Ann Example", "speculates", "retracts", .retracted),
    ("by: Ann Example", "retracts", "asserts", .reported),
    // Whoever takes back a denial has asserted nothing.
    ("by: Iran", "denies", "retracts", .unattested),
    ("by: Ann Example", "denies", "retracts", .unattested),
    // A refusal to comment takes nothing back.
    ("by: Iran", "asserts", "no-comment", .partyConfirmed),
    ("by: Iran", "denies", "no-comment", .denied),
    ("source: afp", "asserts", "no-comment", .reported),
  ]

  @Test func theNewestOfEachSpeakerCounts() async throws {
    try await expectStates(
      Self.changesOfMind.flatMap { speaker, first, second, state -> [([String], ClaimState)] in
        let list = [
          "stance: \(first), \(speaker), on: 2020-01-01",
          "stance: \(second), \(speaker), on: 2020-01-02",
        ]
        // Where they stand in the list does not matter.
        return [(list, state), (list.reversed(), state)]
      })
  }

  @Test func allMustHaveTakenItBack() async throws {
    let ann = [
      "stance: asserts, by: Ann Example, on: 2020-01-01",
      "stance: retracts, by: Ann Example, on: 2020-01-02",
    ]
    try await expectStates([
      (ann + ["stance: speculates, by: Bob Example"], .speculated),
      (ann + ["stance: asserts, by: Bob Example"], .reported),
      (ann + ["stance: retracts, by: Bob Example"], .retracted),
      // Nobody asks those who never said so.
      (ann + ["stance: denies, by: Bob Example", "stance: no-comment, by: Iran"], .retracted),
    ])
  }

  @Test func whatIsSupersededStaysInTheHistory() async throws {
    let found = try await claims([
      [
        "stance: confirms, by: Iran, on: 2020-01-03", "stance: denies, by: Iran, on: 2020-01-01",
        "stance: no-comment, by: Iran, on: 2020-01-02",
      ]
    ])
    #expect(found[0].assertions.map(\.stance) == [.denies, .noComment, .confirms])
    #expect(inForce(found[0]) == ["confirms"])
  }

  /// By `on`, else the day its source was issued, else that of its briefing (1 February 2020).
  private static let olderAndNewer = [
    ("on: 2020-01-05, source: bbc", "on: 2020-01-06, source: bbc"),
    ("on: 2020-01-05", "on: 2020-01-06"),
    ("source: afp", "on: 2020-01-02"),
    ("on: 2019-12-31", "source: afp"),
    ("source: afp", "source: bbc"),
    ("source: bbc", "on: 2020-01-31"),
    ("on: 2020-01-31", "source: dateless"),
    ("source: dateless", "on: 2020-02-02"),
    // Nobody knows when: as if it were not said.
    ("on: .., source: afp", "source: bbc"),
    ("on: .., source: unknown-day", "on: 2020-02-02"),
    ("on: 2020-01-31", "on: .., source: unknown-day"),
    // Of a partial date the first day that it may mean.
    ("on: 2019?", "on: 2019-02"), ("on: 2019-02-01", "on: 2019-03~"),
    ("on: 2019-01-01/2020-01-02", "on: 2020-01-01"), ("on: ../2019-03", "on: 2019-04"),
  ]

  @Test func olderAndNewerGoByTheDayOfTheStance() async throws {
    let files = [
      "content/sources.yml": bystanders["content/sources.yml", default: ""]
        + "dateless: {publisher: Almanac}\nunknown-day: {publisher: Someone, issued: ..}\n"
    ]
    let lists = Self.olderAndNewer.flatMap { older, newer in
      let list = ["stance: denies, by: Iran, \(older)", "stance: asserts, by: Iran, \(newer)"]
      return [list, list.reversed()]
    }
    let found = try await claims(lists, sources: "afp, bbc, dateless, unknown-day", files: files)
    for (list, claim) in zip(lists, found) {
      #expect(claim.state == .partyConfirmed, "\(list)")
    }
  }

  @Test func ofTwoOnOneDayTheOneThatIsWrittenLast() async throws {
    let (yes, no) = (
      "stance: asserts, by: Iran, on: 2020-01-05", "stance: denies, by: Iran, on: 2020-01-05"
    )
    try await expectStates([([yes, no], .denied), ([no, yes], .partyConfirmed)])
  }

  @Test func whatHasNoDateAtAllIsOldest() async throws {
    let found = try await register([
      "content/briefings/undated.md": note(
        "claims: [{id: c, kind: use, actor: Iran, assertions: [{stance: asserts, by: Iran}]}]"),
      "content/briefings/dated.md": note(
        "date: 1990-01-01\nclaims: [{extends: c, assertions: [{stance: denies, by: Iran}]}]"),
    ])
    #expect(found.claims.map(\.state) == [.denied])
    #expect(found.claims[0].assertions.map(\.date.day?.iso) == [nil, "1990-01-01"])
  }

  /// Of whom nobody knows anything nobody knows that they are one.
  @Test func unnamedPeopleOfTwoBriefingsAreTwo() async throws {
    let found = try await register([
      "content/briefings/one.md": note(
        "date: 2020-01-01\nclaims: [{id: c, kind: event, assertions: [{stance: asserts, by: ..}]}]"),
      "content/briefings/two.md": note(
        "date: 2020-01-02\nclaims: [{extends: c, assertions: [{stance: retracts, by: ..}]}]"),
    ])
    #expect(found.claims.map(\.state) == [.reported])
    #expect(inForce(found.claims[0]) == ["asserts", "retracts"])
  }

  private static let speakers = [
    // One whom the registry knows is one speaker everywhere, however called.
    ("by: Ann Example, source: afp", "by: person:ann, source: bbc", true),
    ("by: Iran, source: afp", "by: country:ir", true),
    ("by: Ann Example", "by: Bob Example", false),
    // Text is one speaker in each source.
    ("by: an official, source: afp", "by: an official, source: afp", true),
    ("by: an official, source: afp", "by: an official, source: bbc", false),
    ("by: an official, source: afp", "by: a general, source: afp", false),
    ("by: .., source: afp", "by: .., source: bbc", false),
    // Who publishes speaks where nobody is named.
    ("source: afp", "by: AFP, source: afp", true),
    ("source: afp", "by: an official, source: afp", false),
  ]

  @Test func oneSpeakerHasOneStance() async throws {
    let lists = Self.speakers.map { one, other, _ in
      ["stance: speculates, \(one), on: 2020-01-01", "stance: asserts, \(other), on: 2020-01-02"]
    }
    for (speakers, claim) in zip(Self.speakers, try await claims(lists)) {
      #expect(
        inForce(claim) == (speakers.2 ? ["asserts"] : ["speculates", "asserts"]), "\(speakers)")
    }
  }
}
