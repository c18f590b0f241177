import Building
import Content
import Diagnostics
import Register
import Site
import Testing

/// What is withheld leaves no trace in the register: neither what it says of claims, sources and
/// entities of its own, nor what it adds to those of others, nor that others refer to it.
@Suite struct RegisterWithholdingTests {
  /// Stands in every text of withheld notes; what published notes refer to them by is spelt
  /// otherwise.
  private static let word = "zyxquill"

  /// Names in it that withheld entities bear are text as printed.
  private static let published = [
    "content/site.yml": "base_url: https://example.org\n",
    "content/sources.yml": """
    agency: {publisher: Agency, issued: 2025-01-01, url: "https://example.org/agency"}
    wire: {publisher: Wire, origin: agency}
    """,
    "content/weapons/gun.md": "---\nname: Gun\n---\n",
    "content/briefings/first.md": """
    ---
    title: First
    date: 2026-01-05
    sources: [agency, wire]
    key_judgements: [{text: It is likely., likelihood: likely, basis: [deal]}]
    claims:
      - id: deal
        kind: transfer
        text: Iran sends guns
        supplier: Iran
        recipient: Oman
        weapon: [Gun, Big Gun]
        ordered: 5
        assertions:
          - {stance: asserts, source: agency}
          - {stance: asserts, source: wire, by: A. Speaker, on: 2025-03-01}
      - {id: old, kind: transfer, supplier: Works, recipient: Oman, delivered: {min: 2, max: 3}}
    ---
    Iran sends guns to Oman. [#deal] Nobody knows more. [#asked] [@agency]
    """,
    "content/briefings/second.md": """
    ---
    title: Second
    date: 2026-02-05
    claims:
      - {extends: deal, delivered: {estimate: 4}, assertions: [{stance: confirms, by: Oman}]}
      - {id: asked, kind: gap, text: Who asked, about: [deal], actor: A. Speaker}
    ---
    Oman confirms it. [#deal]
    """,
  ]

  /// Notes that change every part of the register where they are published.
  private static func withheld(_ reason: String) -> [String: String] {
    [
      "content/briefings/hidden.md": """
      ---
      title: The \(word) title
      \(reason)
      supersedes: second
      key_judgements: [{text: The \(word) judgement., basis: [deal, hidden-claim]}]
      sources:
        - {id: hidden-source, publisher: \(word) Agency, url: "https://example.org/\(word)"}
        - {id: agency, reliability: F, origin: hidden-source, note: \(word)}
        - {id: other, url: "https://example.org/agency", archive_url: "https://example.org/\(word)"}
      claims:
        - extends: deal
          text: The \(word) text
          supplier: Chad
          recipient: \(word) land
          via: Mali
          weapon: [\(word) gun]
          about: [hidden-claim]
          ordered: 99
          delivered: 98
          lifecycle: cancelled
          rank: deprecated
          reason: \(word)
          assertions:
            - {stance: denies, by: Oman, quote: \(word), source: hidden-source, on: 2026-02-07}
            - {stance: asserts, by: \(word) man, for: Iran, on: 2024-01-01}
        - {extends: asked, assertions: [{stance: asserts, by: Peru}, {stance: asserts, by: Cuba}]}
        - {extends: old, assertions: [{stance: asserts, by: Oman}], depends_on: [hidden-claim]}
        - {id: hidden-claim, kind: statement, text: A \(word) claim, about: [deal, old]}
        - {id: back, kind: transfer, supplier: Oman, recipient: Iran, text: \(word)}
        - {id: more, kind: transfer, supplier: Iran, recipient: Oman, text: \(word)}
      ---
      The \(word) sentence. [#deal] Another \(word) sentence of Iran. [#asked]
      """,
      "content/briefings/hidden.claims.yml":
        "claims:\n  - {id: hidden-second, kind: gap, about: [deal], text: \(word)}\n",
      "content/people/hidden-man.md": """
      ---
      name: \(word) man
      \(reason)
      aliases: [A. Speaker]
      ---
      As he says. [#deal]
      """,
      "content/organisations/hidden-firm.md":
        "---\nname: \(word) firm\n\(reason)\naliases: [Works, Agency]\n---\n",
      "content/weapons/hidden-gun.md": """
      ---
      name: \(word) gun
      \(reason)
      aliases: [Big Gun]
      category: \(word)
      calibre_mm: 60
      ---
      """,
      "content/countries/hidden-land.md":
        "---\niso2: OM\nname: \(word) land\n\(reason)\naliases: [Oman]\ncapital: \(word)\n---\n",
      "content/pages/hidden-page.md": "---\ntitle: \(word)\n\(reason)\n---\nTold. [#deal] [#old]\n",
    ]
  }

  @Test(arguments: WithholdingTests.reasons)
  func leavesNoTraceOfANote(reason: String) async throws {
    let site = try TemporarySite(Self.published)
    let without = try await site.buildCleanly()
    try site.write(Self.withheld("tlp: CLEAR"))
    try await site.build()
    let shown = site.output.paths(holding: Self.word)
    #expect(shown.contains("register/claims/deal/index.html"), "it should have been published")

    try site.write(Self.withheld(reason))
    let with = try await site.buildCleanly()
    #expect(with.differences(from: without) == [])
    #expect(with.paths(holding: Self.word) == [])
  }

  /// As of a day before it was written.
  @Test func leavesNoTraceOfALaterNote() async throws {
    let site = try TemporarySite(Self.published)
    let without = try await site.buildCleanly { $0.asOf = "2026-02-06" }
    try site.write(Self.withheld("date: 2026-02-06T00:00:01Z"))
    let with = try await site.buildCleanly { $0.asOf = "2026-02-06" }
    #expect(with.differences(from: without) == [])
  }

  /// What was withdrawn keeps title, date and reason, whatever it had told of claims.
  @Test func keepsNothingOfAWithdrawnNoteInTheRegister() async throws {
    let notice = "date: 2026-02-06\nstatus: withdrawn\nreason: Wrong.\n"
    let site = try TemporarySite(Self.published)
    try site.write([
      "content/briefings/hidden.md": "---\ntitle: The \(Self.word) title\n\(notice)---\n"
    ])
    let without = try await site.buildCleanly()
    var notes = Self.withheld("draft: true")
    notes["content/briefings/hidden.md"] = Self.withheld(notice)["content/briefings/hidden.md"]
    try site.write(notes)
    #expect(try await site.buildCleanly().differences(from: without) == [])
  }

  /// What a published note refers to, and the note as it is built.
  private static let references: [(String, String)] = [
    ("claims: [{extends: hidden-claim, actor: Fiji, text: Fiji}]", ""),
    (
      "claims: [{extends: hidden-claim, assertions: [{stance: denies, by: Fiji, source: wire}]}]",
      ""
    ),
    (
      "claims: [{id: own, kind: gap, about: [hidden-claim, deal], depends_on: hidden-second}]",
      "claims: [{id: own, kind: gap, about: [deal]}]"
    ),
    (
      "key_judgements: [{text: So it is., basis: [hidden-claim, deal]}]",
      "key_judgements: [{text: So it is., basis: [deal]}]"
    ),
    ("sources: [wire, hidden-source, agency]", "sources: [wire, agency]"),
    (
      "claims: [{id: own, kind: gap, assertions: [{stance: asserts, source: hidden-source}]}]",
      "claims: [{id: own, kind: gap, assertions: [{stance: asserts}]}]"
    ),
    (
      """
      sources: [{id: far, via: hidden-source}, {id: near, via: far}, {id: next, origin: hidden-source}]
      claims: [{id: own, kind: gap, assertions: [{stance: asserts, source: near}, {stance: asserts, source: next}]}]
      """,
      """
      sources: [{id: far}, {id: near, via: far}, {id: next}]
      claims: [{id: own, kind: gap, assertions: [{stance: asserts, source: near}, {stance: asserts, source: next}]}]
      """
    ),
    ("supersedes: hidden", ""), ("supersedes: The zyxquill title", ""),
    ("entities: [person:hidden-man, weapon:hidden-gun]", ""),
    (
      """
      claims:
        - id: own
          kind: transfer
          supplier: organisation:hidden-firm
          via: organisation:hidden-firm
          where: organisation:hidden-firm
          weapon: [Gun, weapon:hidden-gun]
          assertions: [{stance: asserts, by: person:hidden-man, for: organisation:hidden-firm}]
      """,
      """
      claims:
        - id: own
          kind: transfer
          supplier: ..
          via: ..
          where: ..
          weapon: [Gun, ..]
          assertions: [{stance: asserts, by: .., for: ..}]
      """
    ),
  ]

  @Test(arguments: references, ["draft: true", "tlp: RED", "expires: 2026-05-31"])
  func leavesNoTraceOfAReference(reference: (String, String), reason: String) async throws {
    func note(_ frontMatter: String) -> [String: String] {
      ["content/briefings/third.md": "---\ndate: 2026-03-01\n\(frontMatter)\n---\nText.\n"]
    }
    let site = try TemporarySite(Self.published)
    try site.write(note(reference.1))
    let without = try await site.buildCleanly()
    try site.write(Self.withheld(reason))
    try site.write(note(reference.0))
    let report = try await site.build()
    #expect(Set(report.diagnostics.map(\.severity)) == [.warning])
    #expect(Set(report.diagnostics.map(\.file)) == ["content/briefings/third.md"])
    // The message tells what the author wrote, and nothing of the note itself.
    let said = report.diagnostics.map(\.text).joined()
    #expect(said.contains(Self.word) == reference.0.contains(Self.word))
    #expect(site.output.differences(from: without) == [])
  }

  /// The mark at a sentence goes, the sentence stays.
  @Test(arguments: ["Told [#hidden-claim].", "Told [#hidden-second].", "Told [@hidden-source]."])
  func leavesNoTraceOfAMark(body: String) async throws {
    let site = try TemporarySite(Self.published)
    let note = "content/briefings/third.md"
    try site.write([note: "Told.\n"])
    let without = try await site.buildCleanly()
    try site.write(Self.withheld("draft: true"))
    try site.write([note: body + "\n"])
    #expect(try await site.build().diagnostics.map(\.severity) == [.warning])
    #expect(site.output.differences(from: without) == [])
  }

  @Test(arguments: WithholdingTests.reasons)
  func leavesNoTraceInExportsAndChanges(reason: String) async throws {
    let without = try await RegisterExport(Self.published)
    let with = try await RegisterExport(Self.published.merging(Self.withheld(reason)) { $1 })
    for table in DataExport.Table.allCases {
      for format in DataFormat.allCases {
        #expect(await with.text(table, as: format) == without.text(table, as: format))
      }
    }
    let days = try ["2020-01-01", "2027-01-01"].map { try #require(Moment($0, zone: .utc)) }
    let (before, after) = (
      RegisterDiff(without.register, from: days[0], to: days[1]),
      RegisterDiff(with.register, from: days[0], to: days[1])
    )
    #expect(after.text == before.text)
    #expect(after.json == before.json)
    #expect(before.text.contains("Iran sends guns"))
  }
}
