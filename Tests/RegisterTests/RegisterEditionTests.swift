import Content
import Diagnostics
import Linking
import Register
import Testing

/// What of the claims is in an edition: nothing that is withheld, nothing that was said later.
@Suite struct RegisterEditionTests {
  private static let definition =
    "claims: [{id: c, kind: event, text: First., assertions: [{stance: asserts, by: a witness}]}]"
  private static let addition =
    "claims: [{extends: c, text: Second., assertions: [{stance: denies, by: Iran}]}]"

  private func site(_ first: String, _ second: String) -> [String: String] {
    [
      "content/briefings/first.md": note(first + Self.definition),
      "content/briefings/second.md": note(second + Self.addition),
    ]
  }

  private static let withholding = [
    "draft: true\n", "date: 2031-01-01\n", "embargoed_until: 2031-01-01\n", "expires: 2029-01-01\n",
    "tlp: AMBER\n", "status: withdrawn\nreason: wrong\n",
  ]

  @Test(arguments: withholding)
  func aClaimOfAWithheldBriefingIsNowhere(withheld: String) async throws {
    let found = try await register(site(withheld, ""))
    #expect(found.claims.isEmpty)
    #expect(found.records.isEmpty)
    #expect(
      found.book.diagnostics.lines == [
        "content/briefings/second.md:2:20: warning: the claim \"c\" is withheld: it is left out [extends]"
      ])
  }

  @Test(arguments: withholding)
  func whatAWithheldBriefingAddsIsNowhere(withheld: String) async throws {
    let found = try await register(site("", withheld))
    #expect(found.claims.map(\.facts.text) == ["First."])
    #expect(found.claims.map(\.entries.count) == [1])
    #expect(found.claims.map(\.assertions.count) == [1])
    #expect(found.records.isEmpty)
    #expect(found.book.diagnostics.isEmpty)
  }

  @Test func theNewestBriefingsFactsCountAndOlderOnesAreKept() async throws {
    let found = try await register([
      "content/briefings/a.md": note(
        "date: 2020-01-02\nclaims: [{id: c, kind: use, text: One., actor: Iran, when: 2019}]"),
      "content/briefings/b.md": note("date: 2020-01-04\nclaims: [{extends: c, text: Three.}]"),
      "content/briefings/c.md": note(
        "date: 2020-01-03\nclaims: [{extends: c, text: Two., when: 2018}]"),
      "content/briefings/d.md": note(
        "date: 2020-01-01\nembargoed_until: 2020-01-05\nclaims: [{extends: c, where: Iran}]"),
    ])
    let claim = try #require(found.claims.first)
    #expect(claim.facts.text == "Three.")
    #expect(claim.facts.when?.text == "2018")
    #expect(claim.facts.kind == .use)
    #expect(claim.facts.actor == claim.facts.place)
    #expect(claim.entries.map(\.facts.text) == ["One.", "Two.", "Three.", nil])
    #expect(claim.definition.file == "content/briefings/a.md")
  }

  @Test func anOlderBriefingMayAddToAClaim() async throws {
    let found = try await register([
      "content/briefings/a.md": note(
        "date: 2020-01-02\nclaims: [{id: c, kind: use, text: Newer.}]"),
      "content/briefings/b.md": note(
        "date: 2020-01-01\nclaims: [{extends: c, text: Older., where: Iran}]"),
    ])
    let claim = try #require(found.claims.first)
    #expect(claim.facts.text == "Newer.")
    #expect(claim.definition.file == "content/briefings/a.md")
    #expect(claim.snapshot(at: try moment("2020-01-01")) == nil)
  }

  private static let saidLater = [
    "content/briefings/x.md": note(
      """
      date: 2020-01-01
      claims:
        - id: c
          kind: transfer
          supplier: Iran
          assertions:
            - {stance: asserts, by: a witness}
            - {stance: denies, by: Iran, on: 2020-02-01}
            - {stance: confirms, by: Armenia, on: 2020-02-01}
      """)
  ]

  @Test(arguments: [
    (nil, 3, ClaimState.contested), ("2020-02-01", 3, .contested), ("2020-01-31", 1, .reported),
  ])
  func whatWasSaidLaterIsLeftOut(asOf: String?, count: Int, state: ClaimState) async throws {
    let found = try await register(Self.saidLater, asOf: asOf)
    #expect(found.claims.map(\.assertions.count) == [count])
    #expect(found.claims.map(\.state) == [state])
    // Whoever speaks later alone has no record, and is not mentioned.
    let armenia = try #require(found.book.registry.entities.firstIndex { $0.id == "country:am" })
    #expect((found.records[armenia] == nil) == (count == 1))
    let graph = await SiteGraph(found.book)
    #expect(graph.appearances[armenia].isEmpty == (count == 1))
  }

  @Test func aClaimOfALaterDayIsNotThereYet() async throws {
    let files = site("date: 2020-01-01\n", "date: 2020-01-03\n")
    #expect(try await register(files, asOf: "2019-12-31").claims.isEmpty)
    #expect(try await register(files, asOf: "2020-01-02").claims.map(\.facts.text) == ["First."])
    #expect(try await register(files, asOf: "2020-01-03").claims.map(\.facts.text) == ["Second."])
  }

  @Test func whatRefersToAWithheldClaimLosesIt() async throws {
    let found = try await register([
      "content/briefings/x.md": note(
        "claims: [{id: g, kind: gap, about: [a, c], depends_on: [c, a]}, {id: a, kind: use}]"),
      "content/briefings/y.md": note("draft: true\n" + Self.definition),
    ])
    let gap = found.claims[try #require(found.claim("g"))]
    #expect(gap.facts.about == ["a"])
    #expect(gap.facts.dependsOn == ["a"])
  }

  @Test func aSourceThatIsWithheldIsLeftOut() async throws {
    let found = try await register([
      "content/briefings/x.md": note(
        "claims: [{id: c, kind: event, assertions: [{stance: asserts, source: s}, {stance: asserts, source: t}]}]"
      ),
      "content/briefings/y.md": note(
        "draft: true\nsources: [{id: s, publisher: Secret}, {id: t, publisher: Hidden}]"),
    ])
    let claim = try #require(found.claims.first)
    #expect(claim.assertions.map(\.source) == [nil, nil])
    #expect(claim.assertions.map(\.speaker.party) == [.unknown, .unknown])
    #expect(claim.state == .reported)
  }
}
