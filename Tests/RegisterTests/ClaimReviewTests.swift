import Content
import Diagnostics
import Linking
import Register
import Testing

/// What `dossier check` says of claims, besides their faults.
@Suite struct ClaimReviewTests {
  /// What is said of a site, each with its file's name left out.
  private func review(_ files: [String: String]) async throws -> [String] {
    let found = try await register(files)
    try #require(found.book.diagnostics.lines == [])
    try #require(found.diagnostics.lines == [])
    let graph = await SiteGraph(found.book)
    return ClaimReview(found, graph).diagnostics.lines.map {
      $0.replacing("content/briefings/x.md:", with: "")
    }
  }

  /// What is said of claims with these keys, each tied to a sentence, in a note with one source.
  private func review(_ claims: [String]) async throws -> [String] {
    let list = claims.enumerated().map { "  - {id: c\($0), \($1)}\n" }.joined()
    let ties = claims.indices.map { "It is said. [#c\($0)]" }.joined(separator: "\n\n")
    return try await review([
      "content/briefings/x.md": note(
        "date: 2020-01-01\nsources: [{id: s, publisher: AFP}]\nclaims:\n" + list, body: ties),
      "content/weapons/d-30a.md": note("name: D-30A"),
      "content/weapons/grad.md": note("name: BM-21 Grad"),
      "content/people/ann.md": note("name: Ann Example"),
    ])
  }

  private static let said = "assertions: [{stance: asserts}]"

  @Test func whatATransferNamesNotIsMissed() async throws {
    #expect(
      try await review([
        "kind: transfer, \(Self.said)",
        "kind: transfer, supplier: .., recipient: .., weapon: .., \(Self.said)",
      ]) == [
        "5:10: warning: the transfer \"c0\" names no recipient [recipient]; write `recipient: ..` where nobody knows",
        "5:10: warning: the transfer \"c0\" names no supplier [supplier]; write `supplier: ..` where nobody knows",
        "5:10: warning: the transfer \"c0\" names no weapon [weapon]; write `weapon: ..` where nobody knows",
      ])
  }

  @Test func whoActsIsMissedWhereSomebodyMust() async throws {
    let kinds = Claim.Kind.allCases.filter { $0 != .transfer }
    let missing = try await review(kinds.map { "kind: \($0.rawValue), \(Self.said)" })
    let named = ["production", "holding", "use", "policy", "threat"]
    #expect(missing.count == named.count)
    for (line, kind) in zip(missing, named) {
      #expect(line.contains("the \(kind) \""))
      #expect(line.contains("names no actor [actor]; write `actor: ..` where nobody knows"))
    }
    #expect(try await review(kinds.map { "kind: \($0.rawValue), actor: .., \(Self.said)" }) == [])
    #expect(try await review(["kind: policy, target: Iran, \(Self.said)"]) == [])
  }

  @Test func whatALaterBriefingAddsIsNotMissed() async throws {
    #expect(
      try await review([
        "content/briefings/x.md": note(
          "date: 2020-01-01\nclaims: [{id: c, kind: transfer, supplier: Iran}]", body: "Said. [#c]"),
        "content/briefings/y.md": note(
          """
          date: 2020-01-02
          sources: [{id: s, publisher: AFP}]
          claims: [{extends: c, recipient: Azerbaijan, weapon: .., assertions: [{stance: asserts}]}]
          """),
      ]) == [])
  }

  @Test func aClaimThatNobodySaysIsReported() async throws {
    let fix = "write who says so: `assertions: [{stance: asserts, source: …}]`"
    #expect(
      try await review(["kind: event", "kind: gap", "kind: judgement"]) == [
        "5:10: warning: nobody says \"c0\": it is unattested [assertions]; \(fix)"
      ])
  }

  @Test func aClaimOfNoSentenceIsReported() async throws {
    func lines(_ body: String, page: String = "Text.") async throws -> [String] {
      try await review([
        "content/briefings/x.md": note(
          "sources: [{id: s}]\nclaims: [{id: c, kind: event, \(Self.said)}]", body: body),
        "content/pages/about.md": page,
      ])
    }
    let message =
      "3:15: warning: no sentence states the claim \"c\" [id]; write [#c] at the end of the one that does"
    #expect(try await lines("It is said.") == [message])
    #expect(try await lines("It is said. `[#c]`") == [message])
    #expect(try await lines("It is said [#c].") == [])
  }

  @Test func anAssertionWithoutASourceIsReported() async throws {
    func lines(_ sources: String, _ assertion: String) async throws -> [String] {
      try await review([
        "content/sources.yml": "a: {publisher: AFP}\nb: {publisher: BBC}\n",
        "content/briefings/x.md": note(
          "sources: [\(sources)]\nclaims:\n  - id: c\n    kind: event\n    assertions:\n      - {stance: asserts\(assertion)}",
          body: "Said. [#c]"),
      ])
    }
    let place = "7:9: warning: the assertion names no source, and its briefing lists"
    #expect(
      try await lines("", ", by: Iran") == ["\(place) none [source]; list it under `sources`"])
    #expect(
      try await lines("a, b", ", by: Iran") == [
        "\(place) several [source]; write `source:` and the id of one"
      ])
    #expect(try await lines("a", ", by: Iran") == [])
    #expect(try await lines("a, b", ", source: b") == [])
    #expect(try await lines("", ", source: b") == [])
  }

  @Test func whatIsDeprecatedHasAReason() async throws {
    #expect(
      try await review([
        "kind: event, rank: deprecated, \(Self.said)",
        "kind: event, rank: deprecated, reason: a slip, \(Self.said)",
        "kind: event, rank: preferred, \(Self.said)",
      ]) == [
        "5:10: warning: the claim \"c0\" is deprecated without a reason [reason]; say why it counts no longer: `reason: …`"
      ])
  }

  @Test func aStanceOfADayToComeIsReported() async throws {
    func event(_ on: String) -> String {
      "kind: event, assertions: [{stance: asserts, on: \(on)}]"
    }
    #expect(
      try await review([event("2030-01-01"), event("2030-01-02"), event("2029?"), event("..")]) == [
        "6:62: warning: the assertion is of a day to come, 2030-01-02 [on]; check the year"
      ])
  }

  @Test func partiesOfOtherKindsAreReported() async throws {
    let transfer = "kind: transfer, supplier: Iran, recipient: Azerbaijan, weapon: .., \(Self.said)"
    let policy = "kind: policy, actor: Iran, \(Self.said)"
    #expect(
      try await review([
        "\(transfer), actor: Iran", "\(transfer), target: Iran", "\(policy), supplier: Iran",
        "\(policy), recipient: Iran", "\(policy), via: Iran",
        "kind: event, supplier: Iran, \(Self.said)",
      ]).map { String($0.drop { $0 != "w" }) } == [
        "warning: a transfer has no actor [actor]; write supplier or recipient",
        "warning: a transfer has no target [target]; write recipient",
        "warning: a policy has no supplier [supplier]; write actor",
        "warning: a policy has no recipient [recipient]; write target",
        "warning: a policy has no via [via]; only transfers go by way of somebody",
        "warning: an event has no supplier [supplier]; write actor",
      ])
    #expect(
      try await review([transfer + ", via: Iran", policy + ", target: Iran, weapon: .."]) == [])
  }

  @Test func aSlipForARegisteredNameIsReported() async throws {
    let slips = [
      ("target: Azerbaijian", "Azerbaijan"), ("where: Azerbajan", "Azerbaijan"),
      ("target: Azrebaijan", "Azerbaijan"), ("target: azerbaidjan", "Azerbaijan"),
      ("target: contry:az", "country:az"), ("weapon: [BM-21 Gard]", "BM-21 Grad"),
      ("assertions: [{stance: asserts, by: Anne Example}]", "Ann Example"),
      ("assertions: [{stance: asserts, for: Azerbaijen}]", "Azerbaijan"),
    ]
    let found = try await review(
      slips.map { slip, _ in
        "kind: event, \(slip.hasPrefix("assert") ? slip : "\(slip), \(Self.said)")"
      })
    #expect(found.count == slips.count)
    for ((slip, name), line) in zip(slips, found) {
      #expect(line.hasSuffix("did you mean \"\(name)\"?"), "\(slip)")
    }
  }

  @Test func whatIsPlainlyAnotherNameIsNot() async throws {
    #expect(
      try await review(
        [
          "Azerbaijan", "AZERBAIJAN", "Azerbaidzhan", "the Armenian side", "unnamed reports",
          "Iram", "D-30B", "D-20A", "BM-22 Grad", "Ann", "Anne Exemple", "a large number of others",
          "..",
        ].map { "kind: event, target: \($0), \(Self.said)" }) == [])
  }
}
