import Building
import Diagnostics
import Testing

/// What published notes say of withheld ones.
@Suite struct WithheldReferenceTests {
  private static let withheld = [
    "content/briefings/secret.md": """
    ---
    title: The zyxquill report
    draft: true
    sources: [{id: cloaked-source, publisher: Zyxquill Agency}]
    claims: [{id: cloaked-claim, kind: gap}]
    ---
    """,
    "content/weapons/zyxquill.md": "---\nname: Zyxquill gun\ntlp: RED\n---\n",
  ]

  private func site(body: String, frontMatter: String = "") throws -> TemporarySite {
    let site = try TemporarySite(Self.withheld)
    try site.write([
      "content/briefings/a.md": "---\ntitle: A\ndate: 2026-01-01\n\(frontMatter)---\n\(body)\n"
    ])
    return site
  }

  @Test(arguments: [
    ("See [[secret|the words]].", "See the words."),
    ("See [[The zyxquill report|the words]].", "See the words."),
    ("See [[secret#part|the words]].", "See the words."),
    ("See [the words](secret.md).", "See the words."),
    ("See [the *words*](../briefings/secret.md#part).", "See the <em>words</em>."),
    ("See [the words](/briefings/secret/).", "See the words."),
    ("See [the words](weapon:zyxquill).", "See the words."),
    ("See [[weapon:zyxquill|the words]].", "See the words."),
    ("See [[Zyxquill gun|the words]].", "See the words."),
    ("Stated. [@cloaked-source]", "Stated."), ("Stated. [#cloaked-claim]", "Stated."),
  ])
  func keepsTheLabelAndWarns(body: String, html: String) async throws {
    let site = try site(body: body)
    let report = try await site.build()
    #expect(report.diagnostics.map(\.severity) == [.warning])
    #expect(report.diagnostics.map(\.file) == ["content/briefings/a.md"])
    #expect(report.diagnostics.allSatisfy { $0.message.contains("withheld") })
    #expect(site.output.page("/briefings/a/")?.contains("<p>\(html)</p>") == true)
    #expect(site.output.paths(holding: "zyxquill") == [])
    #expect(site.output.paths(holding: "cloaked") == [])
    #expect(site.output.paths(holding: "secret") == [])
  }

  @Test(arguments: ["[[secret]]", "[[weapon:zyxquill]]", "[[Zyxquill gun]]"])
  func isAnErrorWithoutALabel(body: String) async throws {
    let report = try await site(body: body).build()
    #expect(report.written == nil)
    #expect(report.diagnostics.map(\.severity) == [.error])
    #expect(report.diagnostics.first?.line == 5)
  }

  @Test(arguments: [
    "entities: [weapon:zyxquill]\n", "entities: [Zyxquill gun]\n", "supersedes: secret\n",
    "key_judgements: [{text: It is so., basis: [cloaked-claim]}]\n",
    "claims: [{extends: cloaked-claim}]\n",
    "claims: [{id: own, kind: gap, about: [cloaked-claim]}]\n",
    "sources: [cloaked-source]\n",
  ])
  func leavesOutWhatFrontMatterRefersTo(frontMatter: String) async throws {
    let site = try site(body: "Text.", frontMatter: frontMatter)
    let report = try await site.build()
    #expect(report.diagnostics.map(\.severity) == [.warning])
    #expect(report.diagnostics.allSatisfy { $0.line == 4 && $0.message.contains("withheld") })
    #expect(report.written != nil)
    #expect(site.output.paths(holding: "zyxquill") == [])
    #expect(site.output.paths(holding: "cloaked") == [])
  }

  /// Wherever in a note the link stands, nothing on any page tells its target.
  @Test(arguments: [
    ("briefings", "title: A\nsummary: See [[secret|the words]].\nentities: [Iran]", "Text."),
    ("briefings", "title: A\nkey_judgements: [{text: 'See [[secret|the words]].'}]", "Text."),
    ("briefings", "title: A", "## One\n\n## Two\n\n## On [[secret|the words]]\n\nText."),
    ("briefings", "title: A", "## One\n\n## Two\n\n## On [the words](secret.md)\n\nText."),
    ("briefings", "date: 2026-01-01", "# On [[secret|the words]]\n\nText."),
    (
      "briefings", "title: A",
      "Iran saw [[secret|the words]] and [the words](secret.md) [@cloaked-source]."
    ),
    ("briefings", "title: A", "| [[secret\\|the words]] |\n| --- |\n| b |"),
    ("briefings", "title: A", "Text[^1].\n\n[^1]: Iran, [[secret|the words]]."),
    ("briefings", "title: A", "![the words](../briefings/secret.md) ![the words](x.png)"),
    ("briefings", "title: A", "[the words]\n\n[the words]: secret.md \"Title\""),
    ("briefings", "title: A", "[the words](secret.md \"The title\"), [the words](weapon:zyxquill)"),
    (
      "weapons", "name: Gun\nsummary: See [[secret|the words]].",
      "Iran. [the words](../briefings/secret.md)"
    ),
    ("countries", "iso2: IR\nsummary: See [[secret|the words]].", "See [[secret|the words]]."),
    ("pages", "title: P\nsummary: See [[secret|the words]].", "See [[weapon:zyxquill|the words]]."),
  ])
  func leavesNoTraceOfALink(folder: String, frontMatter: String, body: String) async throws {
    let site = try TemporarySite(Self.withheld)
    try site.write([
      "content/\(folder)/a.md": "---\n\(frontMatter)\n---\n\(body)\n",
      "content/\(folder)/x.png": "picture",
    ])
    let report = try await site.build()
    try #require(report.written != nil, "\(report.diagnostics.map(\.text))")
    #expect(!report.diagnostics.isEmpty)
    #expect(!site.output.paths(holding: "the words").isEmpty)
    for trace in ["secret", "zyxquill", "cloaked"] {
      #expect(site.output.paths(holding: trace) == [])
    }
  }

  /// Only the gate's words tell that something is withheld, never the page.
  @Test func showsNoNumberOfWithheldNotes() async throws {
    let site = try site(body: "Iran.")
    let output = try await site.buildCleanly()
    #expect(output.page("/archive/")?.contains("1 briefing,") == true)
    #expect(output.paths(holding: "withheld") == [])
  }
}
