import Content
import Register
import Site
import Testing

/// `/data/claims.jsonl`: the register for programs.
@Suite struct ClaimDataTests {
  private static let notes = [
    "content/site.yml": "publish: {tlp: AMBER}\n",
    "content/sources.yml": """
    wire: {publisher: The Wire, issued: 2026-01-01, reliability: B}
    copy: {publisher: Copy News, origin: wire, issued: 2026-01-02}
    other: {publisher: Nobody Known, issued: 2026-01~}
    """,
    "content/organisations/wire.md": "---\nname: The Wire\n---\n",
    "content/organisations/copy.md": "---\nname: Copy News\n---\n",
    "content/weapons/gun.md": "---\nname: Gun\n---\n",
    "content/people/p.md": "---\nname: A. Person\n---\n",
    "content/briefings/a.md": "---\ndate: 2026-02-01\n---\n# A\n\nText.\n",
  ]

  private static let claims = #"""
    claims:
      - id: full
        kind: transfer
        text: "A \"quoted\", text: with\nlines # and — signs\u2028é 😀 'x' </script>"
        supplier: Iran
        recipient: country:az
        via: The = Company, Ltd.
        weapon: [Gun, "122 mm, shells", ..]
        when: 2016-04~
        where: Oman
        ordered: {min: 8, max: 12}
        delivered: {estimate: 10}
        order_date: 2015?
        delivery_dates: [2016, 2016-04-02, 201X, 2016/2018, ..]
        lifecycle: ongoing
        mode: licence
        condition: second-hand-modernised
        depends_on: [gap]
        rank: deprecated
        reason: "No: it is wrong"
        assertions:
          - {stance: asserts, source: wire, grade: 2}
          - {stance: asserts, source: copy, grade: C3, quote: "They said: 'yes', \"no\""}
          - {stance: denies, by: A. Person, for: Iran, source: other, on: 2026-01-10}
          - {stance: no-comment, by: "a man, of Chad", source: other, on: 2026-01?}
          - {stance: speculates, by: .., on: ..}
          - {stance: confirms, by: The Wire, source: wire}
          - {stance: retracts, by: A. Person, source: other, on: 2026-01-11}
      - {id: gap, kind: gap, about: full, actor: Oman, target: Somebody, weapon: .., ordered: 0}
      - {id: open, kind: transfer, supplier: .., ordered: {min: 3}, delivered: {max: 4}, rank: preferred}
      - {id: unknown, kind: transfer, ordered: .., delivered: 1200, rank: normal, reason: Just so}
      - {id: bare, kind: event}

    """#

  private static let sidecar = "content/briefings/a.claims.yml"

  private static var site: [String: String] {
    notes.merging([sidecar: claims]) { $1 }
  }

  /// All that the register holds of a stance but where it stands.
  private struct Stance: Equatable {
    let assertion: RecordedAssertion

    static func == (one: Stance, other: Stance) -> Bool {
      let (a, b) = (one.assertion, other.assertion)
      return a.stance == b.stance && a.speaker == b.speaker && a.spokenFor == b.spokenFor
        && a.source == b.source && a.origin == b.origin && a.date.day == b.date.day
        && a.grade == b.grade && a.quote == b.quote
    }
  }

  /// A line is a claim as authors write them, and what follows from it does not get into its way.
  @Test(arguments: [DataFormat.json, .jsonl])
  func readsBackAsItWas(format: DataFormat) async throws {
    let before = try await RegisterExport(Self.site)
    #expect(before.messages == [])
    #expect(before.register.claims.count == 5)
    let exported = await before.text(.claims, as: format)
    let list =
      format == .json
      ? exported : "\n" + exported.split(separator: "\n").map { "  - \($0)\n" }.joined()
    let after = try await RegisterExport(
      Self.notes.merging([Self.sidecar: "claims: " + list]) { $1 })
    #expect(after.messages == [])
    #expect(after.register.claims.map(\.id) == before.register.claims.map(\.id))
    for (old, new) in zip(before.register.claims, after.register.claims) {
      #expect(new.facts == old.facts)
      #expect(
        new.assertions.map { Stance(assertion: $0) } == old.assertions.map { Stance(assertion: $0) }
      )
      #expect(new.standing == old.standing)
    }
    #expect(await after.text(.claims, as: format) == exported)
  }

  @Test func tellsWhatTheClaimSays() async throws {
    let export = try await RegisterExport(Self.site)
    let full = try await export.claim("full")
    #expect(full.kind.string == "transfer")
    #expect(
      full.text.string == "A \"quoted\", text: with\nlines # and — signs\u{2028}é 😀 'x' </script>")
    #expect(full.supplier.string == "country:ir")
    #expect(full.recipient.string == "country:az")
    #expect(full.via.string == "The = Company, Ltd.")
    #expect(full.weapon.strings == ["weapon:gun", "122 mm, shells", ".."])
    #expect(full.when.string == "2016-04~")
    #expect(full["where"].string == "country:om")
    #expect(full.order_date.string == "2015?")
    #expect(full.delivery_dates.strings == ["2016", "2016-04-02", "201X", "2016/2018", ".."])
    #expect(full.lifecycle.string == "ongoing")
    #expect(full.mode.string == "licence")
    #expect(full.condition.string == "second-hand-modernised")
    #expect(full.depends_on.strings == ["gap"])
    #expect(full.rank.string == "deprecated")
    #expect(full.rank_reason.string == "No: it is wrong")
    let gap = try await export.claim("gap")
    #expect(gap.about.strings == ["full"])
    #expect(gap.actor.string == "country:om")
    #expect(gap.target.string == "Somebody")
    #expect(gap.weapon.strings == [".."])
    // What a claim does not say is not there.
    let bare = try await export.claim("bare")
    #expect(
      bare.keys == ["id", "kind", "state", "reason", "origins", "briefing", "url", "tlp"])
  }

  @Test(arguments: [
    ("full", #""ordered":{"min":8,"max":12},"delivered":{"estimate":10}"#),
    ("open", #""ordered":{"min":3},"delivered":{"max":4}"#),
    ("unknown", #""ordered":"..","delivered":1200"#), ("gap", #""ordered":0"#),
  ])
  func writesNumbersAsAuthorsDo(id: String, json: String) async throws {
    let lines = try await RegisterExport(Self.site).text(.claims).split(separator: "\n")
    let line = try #require(lines.first { $0.hasPrefix("{\"id\":\"\(id)\"") })
    #expect(line.contains(json))
  }

  @Test func tellsWhoSaidWhatWithWhatWasToBeUnderstood() async throws {
    let assertions = try await RegisterExport(Self.site).claim("full").assertions.all
    func column(_ key: String) -> [String?] { assertions.map { $0[key].string } }
    #expect(
      column("stance") == [
        "asserts", "no-comment", "confirms", "asserts", "denies", "retracts", "speculates",
      ])
    #expect(
      column("by") == [
        "organisation:wire", "a man, of Chad", "organisation:wire", "organisation:copy",
        "person:p", "person:p", "..",
      ])
    #expect(column("for") == [nil, nil, nil, nil, "country:ir", nil, nil])
    #expect(column("source") == ["wire", "other", "wire", "copy", "other", "other", nil])
    #expect(column("on") == [nil, "2026-01?", nil, nil, "2026-01-10", "2026-01-11", nil])
    #expect(column("grade") == ["B2", nil, nil, "C3", nil, nil, nil])
    #expect(
      column("date") == [
        "2026-01-01", "2026-01-01", "2026-01-01", "2026-01-02", "2026-01-10", "2026-01-11",
        "2026-02-01",
      ])
    #expect(column("quote").compactMap { $0 } == ["They said: 'yes', \"no\""])
    let inForce = assertions.filter { $0.in_force.number == 1 }.map(\.stance.string)
    #expect(inForce == ["no-comment", "confirms", "asserts", "retracts", "speculates"])
    // Who publishes the source speaks where nobody is named, and is no origin of its own.
    let unnamed = assertions.filter { $0.named.number == 0 }.map(\.by.string)
    #expect(unnamed == ["organisation:wire", "organisation:copy"])
  }

  @Test func tellsWhatFollowsFromIt() async throws {
    let files = Self.site.merging([
      Self.sidecar: """
      claims:
        - id: told
          kind: transfer
          supplier: Iran
          assertions:
            - {stance: asserts, source: wire}
            - {stance: asserts, source: copy}
            - {stance: asserts, source: other}
        - id: denied
          kind: transfer
          supplier: Iran
          assertions:
            - {stance: asserts, source: wire}
            - {stance: denies, by: Iran, source: other, on: 2026-01-10}

      """
    ]) { $1 }
    let export = try await RegisterExport(files)
    let told = try await export.claim("told")
    #expect(told.state.string == "corroborated")
    #expect(told.origins.number == 2)
    #expect(told.briefing.string == "/briefings/a/")
    #expect(told.url.string == "/register/claims/told/")
    #expect(told.reason.string?.hasPrefix("corroborated: ") == true)
    let denied = try await export.claim("denied")
    #expect(denied.state.string == "contested")
    #expect(denied.reason.string == "contested: Iran denied on 10 January 2026")
    #expect(denied.origins.number == 1)
  }

  @Test func carriesTheHighestMarkingOfWhatItTells() async throws {
    let claim =
      "claims: [{id: c, kind: transfer, weapon: Gun, assertions: [{stance: asserts, by: A. Person, source: wire}]}]"
    func marking(_ file: String, _ text: String) async throws -> String? {
      let files = Self.notes.merging([Self.sidecar: claim + "\n", file: text]) { $1 }
      return try await RegisterExport(files).claim("c").tlp.string
    }
    #expect(try await marking("content/pages/x.md", "---\ntlp: AMBER\n---\n# X\n") == "CLEAR")
    #expect(
      try await marking("content/weapons/gun.md", "---\nname: Gun\ntlp: AMBER\n---\n") == "AMBER")
    #expect(
      try await marking("content/people/p.md", "---\nname: A. Person\ntlp: GREEN\n---\n") == "GREEN"
    )
    #expect(
      try await marking("content/briefings/a.md", "---\ndate: 2026-02-01\ntlp: GREEN\n---\n")
        == "GREEN")
    #expect(
      try await marking(
        "content/briefings/b.md",
        "---\ndate: 2026-03-01\ntlp: AMBER\nclaims: [{extends: c, lifecycle: ordered}]\n---\n")
        == "AMBER")
    #expect(
      try await marking(
        "content/organisations/wire.md", "---\nname: The Wire\ntlp: AMBER\n---\n") == "AMBER")
  }
}
