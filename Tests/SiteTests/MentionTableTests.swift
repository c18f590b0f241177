import Building
import Testing

/// `/data/mentions.csv`: every mention in the briefings, as RFC 4180 has tables.
@Suite struct MentionTableTests {
  private static let header = [
    "briefing", "entity", "kind", "surface", "rule", "evidence", "linked", "sentence", "tlp",
  ]

  private func table(_ files: [String: String]) async throws -> [[String]] {
    let site = try TemporarySite(files)
    try await site.build()
    let table = try CSVTable(site.output["data/mentions.csv"])
    #expect(table.header == Self.header)
    return table.rows
  }

  @Test func holdsARowForEachMention() async throws {
    let table = try await table([
      "content/briefings/2026-01-02-new.md": """
      ---
      title: Iran, again
      tlp: CLEAR
      entities: [Oman]
      summary: Of the "Gun", says Chad.
      ---
      Iran and Iranian guns. [[weapon:gun|The gun]] is old.
      """,
      "content/briefings/2026-01-01-old.md": "# Old\n\nChad is \"near\".\n",
      "content/briefings/withdrawn.md":
        "---\ntitle: Taken back\nstatus: withdrawn\nreason: Wrong.\n---\nNiger.\n",
      "content/weapons/gun.md": "---\nname: The Long Gun\naliases: [Gun]\n---\nOf Niger.\n",
      "content/pages/about.md": "# About\n\nNiger.\n",
    ])
    let new = "/briefings/new/"
    let summary = #"Of the "Gun", says Chad."#
    let sentence = "Iran and Iranian guns."
    #expect(
      table == [
        [new, "country:ir", "country", "Iran", "name", "Iran", "false", "Iran, again", "CLEAR"],
        [new, "weapon:gun", "weapon", "Gun", "alias", "Gun", "true", summary, "CLEAR"],
        [new, "country:td", "country", "Chad", "name", "Chad", "true", summary, "CLEAR"],
        [new, "country:ir", "country", "Iran", "name", "Iran", "true", sentence, "CLEAR"],
        [
          new, "country:ir", "country", "Iranian", "demonym", "Iranian", "false", sentence, "CLEAR",
        ],
        [
          new, "weapon:gun", "weapon", "The gun", "explicit", "weapon:gun", "true",
          "The gun is old.", "CLEAR",
        ],
        [new, "country:om", "country", "Oman", "about", "Oman", "false", summary, "CLEAR"],
        [
          "/briefings/old/", "country:td", "country", "Chad", "name", "Chad", "true",
          "Chad is \"near\".", "CLEAR",
        ],
      ])
  }

  @Test func leavesTheEntityEmptyWhereItIsNotKnown() async throws {
    let table = try await table(["content/briefings/a.md": "Korea said so.\n"])
    #expect(
      table == [
        [
          "/briefings/a/", "", "", "Korea", "ambiguous", "Korea", "false", "Korea said so.",
          "CLEAR",
        ]
      ])
  }

  /// A spreadsheet would run what looks like a formula.
  @Test(arguments: ["=", "+", "-", "@"])
  func disarmsFormulas(sign: String) async throws {
    let table = try await table([
      "content/briefings/a.md": "---\ntitle: A\nsummary: '\(sign)1,\"2\" & Iran'\n---\n",
      "content/weapons/gun.md": "---\nname: '\(sign)Gun'\n---\n",
      "content/briefings/b.md": "---\ntitle: B\n---\nx\n\n\(sign)[[weapon:gun|\(sign)Gun]] here\n",
    ])
    #expect(table.map { $0[7] } == ["'\(sign)1,\"2\" & Iran", "'\(sign)\(sign)Gun here"])
    #expect(table.last?[3] == "'\(sign)Gun")
  }

  @Test func carriesTheHighestMarkingOfNoteAndEntity() async throws {
    let table = try await table([
      "content/site.yml": "publish: {tlp: AMBER}\n",
      "content/briefings/a.md": "---\ntlp: GREEN\n---\n# A\n\nIran and the Gun.\n",
      "content/weapons/gun.md": "---\nname: Gun\ntlp: AMBER\n---\n",
    ])
    #expect(table.map { [$0[1], $0[8]] } == [["country:ir", "GREEN"], ["weapon:gun", "AMBER"]])
  }
}
