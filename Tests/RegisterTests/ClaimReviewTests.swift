import Content
import Testing

/// What `dossier check` says of claims, besides their faults.
@Suite struct ClaimReviewTests {
  @Test func whatATransferNamesNotIsMissed() async throws {
    #expect(
      try await review([
        "kind: transfer, \(said)",
        "kind: transfer, supplier: .., recipient: .., weapon: .., \(said)",
      ]) == [
        "5:10: warning: the transfer \"c0\" names no recipient [recipient]; write `recipient: ..` where nobody knows",
        "5:10: warning: the transfer \"c0\" names no supplier [supplier]; write `supplier: ..` where nobody knows",
        "5:10: warning: the transfer \"c0\" names no weapon [weapon]; write `weapon: ..` where nobody knows",
      ])
  }

  @Test func whoActsIsMissedWhereSomebodyMust() async throws {
    let kinds = Claim.Kind.allCases.filter { $0 != .transfer }
    let missing = try await review(kinds.map { "kind: \($0.rawValue), \(said)" })
    let named = ["production", "holding", "use", "policy", "threat"]
    #expect(missing.count == named.count)
    for (line, kind) in zip(missing, named) {
      #expect(line.contains("the \(kind) \""))
      #expect(line.contains("names no actor [actor]; write `actor: ..` where nobody knows"))
    }
    #expect(try await review(kinds.map { "kind: \($0.rawValue), actor: .., \(said)" }) == [])
    #expect(try await review(["kind: policy, target: Iran, \(said)"]) == [])
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
          "sources: [{id: s}]\nclaims: [{id: c, kind: event, \(said)}]", body: body),
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
        "kind: event, rank: deprecated, \(said)",
        "kind: event, rank: deprecated, reason: a slip, \(said)",
        "kind: event, rank: preferred, \(said)",
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
    let transfer = "kind: transfer, weapon: .., \(said)"
    let policy = "kind: policy, \(said)"
    let (iran, azerbaijan) = ("supplier: Iran", "recipient: Azerbaijan")
    #expect(
      try await review([
        "\(transfer), \(iran), \(azerbaijan), actor: Iran",
        "\(transfer), \(iran), \(azerbaijan), target: Iran",
        "\(policy), actor: Iran, supplier: Iran", "\(policy), actor: Iran, recipient: Iran",
        "\(policy), target: Iran, recipient: Iran", "\(policy), target: Iran, supplier: Iran",
        "\(policy), actor: Iran, via: Iran", "kind: event, supplier: Iran, \(said)",
      ]).map { String($0.drop { $0 != "w" }) } == [
        "warning: a transfer has no actor [actor]; remove it",
        "warning: a transfer has no target [target]; remove it",
        "warning: a policy has no supplier [supplier]; remove it",
        "warning: a policy has no recipient [recipient]; write target",
        "warning: a policy has no recipient [recipient]; remove it",
        "warning: a policy has no supplier [supplier]; write actor",
        "warning: a policy has no via [via]; only transfers go by way of somebody",
        "warning: an event has no supplier [supplier]; write actor",
      ])
    let amiss = try await review([
      "\(transfer), actor: Iran", "\(transfer), \(iran), actor: Iran", "\(transfer), target: Iran",
    ]).filter { $0.contains(" has no ") }.map { String($0.drop { $0 != ";" }) }
    #expect(
      amiss == ["; write supplier or recipient", "; write recipient", "; write recipient"])
    #expect(
      try await review([
        "\(transfer), \(iran), \(azerbaijan), via: Iran", "\(policy), actor: Iran, target: Iran",
      ]) == [])
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
        "kind: event, \(slip.hasPrefix("assert") ? slip : "\(slip), \(said)")"
      })
    #expect(found.count == slips.count)
    for ((slip, name), line) in zip(slips, found) {
      #expect(line.hasSuffix("did you mean \"\(name)\"?"), "\(slip)")
    }
  }

  /// Front matter knows people by their full names; authors by their last.
  @Test func aLastNameAloneIsReportedWhereSomebodySpeaksOrActs() async throws {
    let names = ["Exampleton", "exampleton", "Exampelton", "Examplton", "Ann Exampletom"]
    let found = try await review(
      names.flatMap { name in
        [
          "kind: event, actor: \(name), \(said)", "kind: event, target: \(name), \(said)",
          "kind: event, assertions: [{stance: asserts, by: \(name), for: \(name)}]",
        ]
      }, files: ["content/people/ann-exampleton.md": note("name: Ann Exampleton")])
    #expect(found.count == 4 * names.count)
    for line in found {
      #expect(line.hasSuffix("; did you mean \"Ann Exampleton\"?"))
    }
    #expect(
      try await review(
        ["Exampletown hall", "Ann", "Mr Exampleton", "Exampleton plc"].map {
          "kind: event, actor: \($0), \(said)"
        }, files: ["content/people/ann-exampleton.md": note("name: Ann Exampleton")]) == [])
    #expect(
      try await review(
        ["where", "weapon"].map { "kind: event, \($0): Exampleton, \(said)" },
        files: ["content/people/ann-exampleton.md": note("name: Ann Exampleton")]) == [])
  }

  @Test func whatIsPlainlyAnotherNameIsNot() async throws {
    #expect(
      try await review(
        [
          "Azerbaijan", "AZERBAIJAN", "Azerbaidzhan", "the Armenian side", "unnamed reports",
          "Iram", "D-30B", "D-20A", "BM-22 Grad", "Ann", "Anne Exemple", "a large number of others",
          "..",
        ].map { "kind: event, target: \($0), \(said)" }) == [])
  }
}
