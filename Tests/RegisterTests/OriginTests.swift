import Diagnostics
import Linking
import Register
import Testing

/// Origins are counted, not outlets.
@Suite struct OriginTests {
  /// Outlets that a registry knows: a news agency that two sources quote.
  private static let outlets = [
    "content/organisations/agency.md": note("name: Agency of News"),
    "content/sources.yml": """
    wire: {publisher: Agency of News}
    feature: {publisher: Agency of News}
    paper: {publisher: Paper, origin: wire}
    blog: {publisher: Blog, via: feature}
    other: {publisher: Other}
    hear: {publisher: Hear, via: other, origin: wire}

    """,
  ]

  private static let speakers = [
    (["source: afp"], 1), (["source: afp", "source: bbc"], 2),
    // Chains of `origin` and `via`, to their end.
    (["source: afp", "source: repeat"], 1), (["source: repeat", "source: late"], 1),
    (["source: afp", "source: late"], 1), (["source: bbc", "source: late"], 2),
    (["source: afp", "source: bbc", "source: repeat", "source: late"], 2),
    // A named speaker is one over all sources, and another than the source.
    (["by: Ann Example, source: afp", "by: Ann Example, source: bbc"], 1),
    (["by: Ann Example, source: afp", "source: afp"], 2),
    (["by: Ann Example, source: afp", "by: Bob Example, source: afp"], 2),
    (["by: Ann Example", "by: Bob Example"], 2),
    // One without a name is as good as its source.
    (["by: an official, source: afp", "by: a general, source: afp"], 1),
    (["by: an official, source: afp", "by: an official, source: repeat"], 1),
    (["by: an official, source: afp", "by: an official, source: bbc"], 2),
    (["by: an official, source: afp", "source: afp"], 1),
  ]

  @Test func areCounted() async throws {
    let asserted = try await claims(Self.speakers.map { $0.0.map { "stance: asserts, \($0)" } })
    for ((speakers, origins), claim) in zip(Self.speakers, asserted) {
      #expect(claim.standing.origins == origins, "\(speakers)")
      #expect(claim.state == (origins == 1 ? .reported : .corroborated), "\(speakers)")
      #expect(claim.standing.because.count == origins, "\(speakers)")
    }
  }

  /// However many speculate, it is not corroborated.
  @Test func areCountedOfThoseWhoSpeculate() async throws {
    let speculated = try await claims(
      Self.speakers.map { $0.0.map { "stance: speculates, \($0)" } })
    for ((speakers, origins), claim) in zip(Self.speakers, speculated) {
      #expect(claim.standing.origins == origins, "\(speakers)")
      #expect(claim.state == .speculated, "\(speakers)")
    }
  }

  @Test func thoseWhoSpeculateAreNotCountedBesideThoseWhoAssert() async throws {
    let found = try await claims([
      ["stance: asserts, source: afp", "stance: speculates, source: bbc"]
    ])
    #expect(found.map(\.standing.origins) == [1])
    #expect(found.map(\.state) == [.reported])
  }

  private static let repetitions = [
    // Who speaks and publishes is one origin.
    (["by: Agency of News, source: other", "source: wire"], 1),
    (["by: Agency of News, source: other", "source: paper"], 1),
    (["by: Agency of News, source: other", "source: paper", "source: blog"], 1),
    (["by: Agency of News, source: other", "source: other"], 2),
    (["source: wire", "source: paper"], 1),
    // Where a source has both, `origin` goes before `via`.
    (["source: hear", "source: wire"], 1), (["source: hear", "source: other"], 2),
  ]

  @Test func anOutletsOwnWordAndWhatRepeatsItAreOne() async throws {
    let found = try await claims(
      Self.repetitions.map { $0.0.map { "stance: asserts, \($0)" } },
      sources: "wire, feature, paper, blog, other, hear", files: Self.outlets)
    for ((speakers, origins), claim) in zip(Self.repetitions, found) {
      #expect(claim.standing.origins == origins, "\(speakers)")
    }
  }

  @Test func aBriefingWithoutSourcesIsOneItself() async throws {
    let found = try await register([
      "content/briefings/a.md": note(
        "claims: [{id: c, kind: event, assertions: [{stance: asserts, by: a witness}, {stance: asserts, by: another}]}]"
      ),
      "content/briefings/b.md": note(
        "claims: [{extends: c, assertions: [{stance: asserts, by: a third}]}]"),
    ])
    #expect(found.claims.map(\.standing.origins) == [2])
  }

  /// Two ids that only a later description shows to be one source.
  @Test func aSourceOfTwoNamesIsOne() async throws {
    let found = try await register([
      "content/sources.yml": """
      a: {publisher: AFP, url: 'https://a.example/'}
      b: {title: Report}
      c: {publisher: BBC, url: 'https://c.example/'}

      """,
      "content/briefings/x.md": note(
        """
        sources: [a, {id: b, url: 'https://a.example/'}, c]
        claims:
          - {id: x, kind: event, assertions: [{stance: asserts, source: a}, {stance: asserts, source: b}]}
          - {id: y, kind: event, assertions: [{stance: asserts, source: b}, {stance: asserts, source: c}]}
        """),
    ])
    #expect(found.claims.map(\.standing.origins) == [1, 2])
    #expect(found.book.sources.sources.count == 2)
    #expect(found.claims[0].assertions.map(\.speaker.party) == [.text("AFP"), .text("AFP")])
  }

  @Test func sourcesThatRepeatThemselvesAreRefused() async throws {
    let found = try await register([
      "content/sources.yml": """
      a: {publisher: A, origin: b}
      b: {publisher: B, via: c}
      c: {publisher: C, origin: a}
      d: {publisher: D, origin: a}
      e: {publisher: E, origin: e}

      """,
      "content/briefings/x.md": note(
        "sources: [a, b, c, d]\nclaims: [{id: x, kind: event, assertions: [{stance: asserts, source: a}, {stance: asserts, source: c}, {stance: asserts, source: d}]}]"
      ),
    ])
    func fault(_ place: String, _ id: String, _ key: String) -> String {
      "content/sources.yml:\(place): error: the source \"\(id)\" repeats itself by way of others "
        + "[\(key)]; say which was first: that one has no \(key)"
    }
    #expect(
      found.diagnostics.lines == [
        fault("1:27", "a", "origin"), fault("2:24", "b", "via"), fault("3:27", "c", "origin"),
        fault("5:27", "e", "origin"),
      ])
    // All are one.
    #expect(found.claims.map(\.standing.origins) == [1])
  }
}
