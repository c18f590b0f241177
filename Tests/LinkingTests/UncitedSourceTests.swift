import Linking
import Testing

/// Sources that support nothing.
struct UncitedSourceTests {
  private static let definition = ["content/sources.yml": "afp:\n  title: T\n"]
  private static let atDefinition =
    "content/sources.yml:1:1: warning: nothing cites the source \"afp\" [sources]; cite it, [@afp], or "
    + "leave it out"

  private func lines(_ files: [String: String]) async throws -> [String] {
    try await review(files.merging(Self.definition) { one, _ in one })
  }

  @Test func areToldOfWhereTheyAreDescribed() async throws {
    #expect(try await lines([:]) == [Self.atDefinition])
    let own = note("sources:\n  - {title: T, id: own}")
    #expect(
      try await review(["content/briefings/x.md": own]) == [
        "content/briefings/x.md:3:20: warning: nothing cites the source \"own\" [sources]; cite it, "
          + "[@own], or leave it out"
      ])
  }

  @Test(arguments: ["content/briefings/x.md", "content/pages/x.md", "content/countries/iran.md"])
  func areNoneThatATextCites(file: String) async throws {
    #expect(try await lines([file: "See [@afp]."]) == [])
    #expect(try await lines([file: note("summary: See [@afp].")]) == [])
  }

  @Test func areNoneThatAJudgementCites() async throws {
    #expect(
      try await lines(["content/briefings/x.md": note("key_judgements: [{text: 'It [@afp]'}]")])
        == [])
  }

  private static let claim = "{id: c, kind: event, assertions: [{stance: asserts"

  @Test(arguments: [
    ("sources: [afp]\nclaims: [\(claim)}]}]", 0), ("claims: [\(claim), source: afp}]}]", 0),
    ("sources: [afp]\nclaims: [{id: c, kind: event}]", 2),
    ("sources: [afp, {id: o}]\nclaims: [\(claim), source: o}]}]", 2),
    ("sources: [afp, {id: o}]\nclaims: [\(claim)}]}]", 3),
  ])
  func areNoneThatAnAssertionIsTakenFrom(yaml: String, count: Int) async throws {
    #expect(try await lines(["content/briefings/x.md": note(yaml)]).count == count)
  }

  @Test func areNoneThatAnAssertionBesideTheBriefingIsTakenFrom() async throws {
    #expect(
      try await lines([
        "content/briefings/x.md": "Text.",
        "content/briefings/x.claims.yml": "sources: [afp]\nclaims: [\(Self.claim)}]}]\n",
      ]) == [])
  }

  @Test(arguments: ["origin", "via"])
  func areNoneThatAnotherRepeatsOrPassesOn(key: String) async throws {
    let sources = "afp:\n  title: T\nb:\n  \(key): afp\n"
    #expect(
      try await lines(["content/sources.yml": sources, "content/pages/x.md": "[@b]"]) == [])
    let alone = try await lines(["content/sources.yml": sources])
    #expect(alone.count == 1)
    #expect(alone.first?.hasPrefix("content/sources.yml:3:1: ") == true)
  }

  @Test func areToldOfWhereABriefingListsOneThatOnlyOthersCite() async throws {
    #expect(
      try await lines([
        "content/briefings/x.md": note("sources: [afp]"), "content/pages/y.md": "[@afp]",
      ]) == [
        "content/briefings/x.md:2:11: warning: nothing in this briefing cites the source \"afp\" "
          + "[sources]; cite it, [@afp], or leave it out"
      ])
  }

  @Test func areOneWithWhatHasTheirAddress() async throws {
    #expect(
      try await lines([
        "content/sources.yml": "a:\n  url: https://example.org/\nb:\n  url: https://example.org/\n",
        "content/pages/x.md": "[@b]",
      ]) == [])
  }
}
