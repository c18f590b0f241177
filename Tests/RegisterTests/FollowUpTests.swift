import Content
import Testing

/// Of one fault `dossier check` says one thing: what would only follow from it is not said.
@Suite struct FollowUpTests {
  private static let fine = """
    date: 2020-01-01
    sources: [{id: s, publisher: AFP}]
    key_judgements: [{text: So it is., basis: [lost]}]
    claims:
      - {id: c, kind: event, about: [lost], depends_on: [lost], assertions: [{stance: asserts, source: t}]}
      - {extends: lost, assertions: [{stance: asserts}]}
    """

  /// What is said of a note that names a claim and a source of another one, with that one's files.
  private func lines(_ files: [String: String]) async throws -> [String] {
    try await check(
      [
        "content/briefings/x.md": note(
          Self.fine,
          body: "It is said. [#c] It is lost. [#lost] Nobody knows. [@t] But he does. [@s]")
      ].merging(files) { $1 })
  }

  private static let claims = "claims:\n  - {id: lost, kind: gap}\nsources:\n  - {id: t}\n"

  /// Whoever breaks them: the author mends the file first.
  @Test(arguments: [
    "claims:\n\t- {id: lost, kind: gap}\n",
    "claims: none\n", "- claims\n", "claim: [{id: lost, kind: gap}]\nsource: [{id: t}]\n",
    "claims: [{ids: lost, kind: gap}]\nsources: [{ids: t}]\n",
    "claims: [{id: [lost], kind: gap}]\nsources: [{id: [t]}]\n", claims + "claims: []\n",
    "claims: \u{1}\n",
  ])
  func aSidecarThatCannotBeReadIsOneFault(sidecar: String) async throws {
    let sources = sidecar.contains("source") ? "" : "t: {publisher: BBC}\n"
    let found = try await lines([
      "content/sources.yml": sources,
      "content/briefings/y.md": note("date: 2020-01-02", body: "Text."),
      "content/briefings/y.claims.yml": sidecar,
    ])
    #expect(found.contains { $0.hasPrefix("y.claims.yml:") })
    #expect(found.filter { !$0.hasPrefix("y.claims.yml:") } == [])
  }

  @Test(arguments: [
    "title: a: b\n\(claims)", "claims:\n\t- {id: lost, kind: gap}\n",
    "claim: [{id: lost, kind: gap}]",
    claims + "title: A\ntitle: B\n",
  ])
  func frontMatterThatCannotBeReadIsOneFault(yaml: String) async throws {
    let sources = yaml.hasPrefix("claim: ") ? "t: {publisher: BBC}\n" : ""
    let found = try await lines([
      "content/sources.yml": sources, "content/briefings/y.md": note(yaml, body: "Text."),
    ])
    #expect(found.contains { $0.hasPrefix("y.md:") })
    #expect(
      found.filter { !$0.hasPrefix("y.md:") && !$0.contains("is withheld: it is left out") } == [])
  }

  @Test func aSidecarWithoutItsBriefingIsOneFault() async throws {
    let found = try await lines(["content/briefings/y.claims.yml": Self.claims])
    #expect(
      found == [
        "y.claims.yml:1:1: warning: there is no briefing beside this file, so its claims are left out"
      ])
  }

  @Test func sourcesThatCannotBeReadAreOneFault() async throws {
    for sources in ["t:\n\t- a\n", "t: BBC\n", "text\n"] {
      let found = try await lines([
        "content/sources.yml": sources,
        "content/briefings/y.md": note("claims: [{id: lost, kind: gap}]", body: "Text. [#lost]"),
      ])
      #expect(found.count == 1)
      #expect(found.first?.hasPrefix("content/sources.yml:") == true)
    }
  }

  /// Where everything could be read, what names nothing is told.
  @Test func whatIsNotThereIsToldOtherwise() async throws {
    let found = try await lines([:])
    #expect(found.filter { $0.contains("there is no claim \"lost\"") }.count == 5)
    #expect(found.filter { $0.contains("there is no source \"t\"") }.count == 2)
  }

  /// A text that cannot be read may state the claim and cite the source.
  @Test func aNoteThatCannotBeReadLeavesNothingMissing() async throws {
    let found = try await check([
      "content/sources.yml": "s: {publisher: AFP}\nt: {publisher: BBC}\n",
      "content/briefings/x.md": note(
        "sources: [s]\nclaims: [{id: c, kind: transfer, assertions: []}]"),
      "content/briefings/y.md": note("tlp: GREN", body: "Said. [#c] [@s] [@t]"),
    ])
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("y.md:2:6: error: unknown TLP marking \"GREN\"") == true)
  }

  /// The claim lacks what its fault has taken from it.
  @Test(arguments: [
    "id: b, kind: transfer, supplier: Iran, recipient: [Russia, Belarus], weapon: .., assertions: [{stance: asserts, source: s}]",
    "id: b, kind: event, assertions: [{stance: Asserts, source: s}]",
    "id: b, kind: transfer, suplier: Iran, recipient: Oman, weapon: .., assertions: [{stance: asserts, source: s}]",
    "id: b 1, kind: event, assertions: [{stance: asserts, source: s}]",
    "id: b, kind: event, assertions: [{stance: asserts, sorce: s}]",
    "id: b, kind: event, assertions: [{stance: assert, source: s}, {stance: retracts, source: s}]",
  ])
  func aFaultyClaimLacksNothingElse(claim: String) async throws {
    let found = try await check([
      "content/sources.yml": "s: {publisher: AFP}\nt: {publisher: BBC}\n",
      "content/briefings/x.md": note(
        "sources: [s, t]\nclaims:\n  - {\(claim)}", body: "Text. [@t]"),
    ])
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("x.md:4:") == true)
  }

  /// What is wrong with it besides is told at once.
  @Test func aFaultyClaimIsReviewedForTheRest() async throws {
    let found = try await check([
      "content/briefings/x.md": note(
        """
        sources: [{id: s}]
        claims:
          - {id: a, kind: event, suplier: Iran, actor: Irann, \(said)}
          - {id: b, kind: threat, \(said)}
        """, body: "Text. [#a] [@s]")
    ])
    #expect(
      found.map { String($0.prefix { $0 != ";" }) } == [
        "x.md:4:26: warning: unknown key \"suplier\"",
        "x.md:4:48: warning: nothing that is registered is called \"Irann\" [actor]",
        "x.md:5:10: warning: no sentence states the claim \"b\" [id]",
        "x.md:5:10: warning: the threat \"b\" names no actor [actor]",
      ])
  }
}
