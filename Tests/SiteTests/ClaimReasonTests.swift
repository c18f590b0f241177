import Testing

/// Why a claim has its state, in words: who denied or confirmed it, and where it comes from.
@Suite struct ClaimReasonTests {
  private static let files = [
    "content/sources.yml": """
    s1: {publisher: Alpha, issued: 2020-01-01}
    s2: {publisher: Beta, origin: s1, issued: 2020-01-02}
    s3: {publisher: Gamma, via: s2, issued: 2020-01-03}
    s4: {publisher: Delta, issued: 2020-01-04}
    s5: {publisher: The Wire, issued: 2020-01-05}
    s6: {publisher: Omega, origin: s5, issued: 2020-01-06}
    s7: {publisher: Alpha, origin: s1, issued: 2020-01-07}
    s8: {publisher: Eta, via: s4, issued: 2020-01-08}
    s9: {publisher: Theta, origin: s8, issued: 2020-01-09}
    s10: {publisher: Iota, via: s4, issued: 2020-01-10}

    """,
    "content/organisations/wire.md": "---\nname: The Wire\n---\n",
    "content/people/ann.md": "---\nname: Ann Example\n---\n",
  ]
  private static let transfer = "kind: transfer, supplier: Iran, recipient: Azerbaijan"
  private static let threat = "kind: threat, actor: Iran, target: Azerbaijan"

  private func reason(
    _ facts: String, _ stances: [String], language: String = "en"
  ) async throws -> String {
    let list = stances.map { "{stance: \($0)}" }.joined(separator: ", ")
    let export = try await RegisterExport(
      Self.files.merging([
        "content/site.yml": "language: \(language)\n",
        "content/briefings/a.md": """
        ---
        date: 2026-02-01
        sources: [s1, s2, s3, s4, s5, s6, s7, s8, s9, s10]
        claims: [{id: c, \(facts), assertions: [\(list)]}]
        ---
        """,
      ]) { $1 })
    #expect(export.messages == [])
    return try #require(try await export.claim("c").reason.string)
  }

  @Test(arguments: [
    // Who was first, not who repeated it last.
    (["asserts, source: s1", "asserts, source: s2"], "reported: one origin: Alpha"),
    (
      ["asserts, source: s1, on: 2020-01-08", "asserts, source: s2, on: 2020-02-01"],
      "reported: one origin: Alpha on 8 January 2020"
    ),
    (["asserts, source: s3", "asserts, source: s1"], "reported: one origin: Alpha"),
    // Who was first says nothing here itself.
    (["asserts, source: s2"], "reported: one origin: Alpha, through Beta"),
    (
      ["asserts, source: s2, on: 2020-02-01"],
      "reported: one origin: Alpha on 1 February 2020, through Beta"
    ),
    // What reached us through others was said by one and is known through another.
    (["asserts, source: s8"], "reported: one origin: Eta, through Delta"),
    (["asserts, source: s9"], "reported: one origin: Eta, through Delta"),
    (["asserts, source: s3"], "reported: one origin: Gamma, through Alpha"),
    (["asserts, source: s8", "asserts, source: s4"], "reported: one origin: Delta"),
    (["asserts, source: s8", "asserts, source: s10"], "reported: one origin: Delta"),
    (["asserts, source: s7"], "reported: one origin: Alpha"),
    (["asserts, source: s6"], "reported: one origin: The Wire, through Omega"),
    (["asserts, source: s6", "asserts, source: s5"], "reported: one origin: The Wire"),
    (
      ["asserts, by: The Wire, source: s4", "asserts, source: s6"],
      "reported: one origin: The Wire"
    ),
    (["asserts, by: Ann Example, source: s2"], "reported: one origin: Ann Example"),
    // Who has no name speaks from a source; several are that source.
    (["asserts, by: A spy, source: s1"], "reported: one origin: A spy (Alpha)"),
    (["asserts, by: A spy, source: s2"], "reported: one origin: A spy (Alpha), through Beta"),
    (
      ["asserts, by: A spy, source: s1", "asserts, by: Another spy, source: s1"],
      "reported: one origin: Alpha"
    ),
    (
      ["asserts, by: A spy, source: s1", "asserts, source: s1"], "reported: one origin: Alpha"
    ),
    (
      ["asserts, by: A spy, source: s1", "denies, by: Another spy, source: s1"],
      "reported: one origin: A spy (Alpha)"
    ),
    (
      ["asserts, by: A spy, for: Ann Example, source: s2"],
      "reported: one origin: A spy (Alpha) for Ann Example, through Beta"
    ),
    // Each origin once.
    (
      ["asserts, source: s1", "asserts, source: s2", "asserts, source: s4", "asserts, source: s3"],
      "corroborated: 2 origins: Delta; Alpha"
    ),
    (
      ["asserts, source: s2", "asserts, source: s4"],
      "corroborated: 2 origins: Delta; Alpha, through Beta"
    ),
    (["speculates, source: s2"], "speculated: Alpha speculates, through Beta"),
    (
      ["speculates, source: s2", "speculates, source: s1", "speculates, by: Ann Example"],
      "speculated: Ann Example speculates; Alpha speculates"
    ),
  ])
  func namesTheOrigin(stances: [String], reason: String) async throws {
    #expect(try await self.reason(Self.transfer, stances) == reason)
  }

  @Test(arguments: [
    (
      ["denies, by: Iran, on: 2020-01-01", "denies, by: Azerbaijan, on: 2020-01-02"],
      "denied: Iran denied on 1 January 2020; Azerbaijan denied on 2 January 2020"
    ),
    (
      [
        "denies, by: Azerbaijan", "asserts, source: s1", "denies, by: Ann Example, for: Iran",
        "denies, by: Bob",
      ],
      "contested: Ann Example for Iran denied; Azerbaijan denied"
    ),
    (
      ["denies, by: Iran, for: Azerbaijan", "asserts, source: s1"],
      "contested: Iran for Azerbaijan denied"
    ),
    (
      [
        "denies, by: Iran, on: 2020-01-01",
        "denies, by: Ann Example, for: Iran, on: 2020-01-03",
      ],
      "denied: Ann Example for Iran denied on 3 January 2020"
    ),
  ])
  func namesEachPartyThatDenies(stances: [String], reason: String) async throws {
    #expect(try await self.reason(Self.transfer, stances) == reason)
  }

  @Test(arguments: [
    (threat, ["asserts, by: Ann Example, for: Iran"], "party: Ann Example for Iran said so"),
    (
      threat, ["asserts, by: Iran, on: 2020-01-01"], "party: Iran said so on 1 January 2020"
    ),
    (threat, ["confirms, by: Iran"], "party: Iran confirmed"),
    (
      transfer, ["asserts, by: Iran", "confirms, by: Azerbaijan"],
      "both: Iran said so; Azerbaijan confirmed"
    ),
  ])
  func saysOnlyOfAConfirmationThatItIsOne(
    facts: String, stances: [String], reason: String
  ) async throws {
    let found = try await self.reason(facts, stances)
    #expect(found.hasPrefix("confirmed by "))
    #expect(found.hasSuffix(reason))
  }

  @Test(arguments: [
    (["asserts, source: s2"], "berichtet: eine Quelle: Alpha, bekannt durch Beta"),
    (["asserts, by: Iran"], "von einer Seite bestätigt: Iran sagte es"),
    (["denies, by: Iran", "denies, by: Azerbaijan"], "Iran bestritt es; Azerbaijan bestritt es"),
  ])
  func speaksGerman(stances: [String], reason: String) async throws {
    #expect(try await self.reason(Self.transfer, stances, language: "de").hasSuffix(reason))
  }
}
