import Building
import Site
import Testing

/// `dossier export`: the tables of `/data/` in any format, on standard output.
@Suite struct ExportCommandTests {
  private static let files = [
    "content/site.yml": "base_url: https://example.org\n",
    "content/weapons/gun.md":
      "---\nname: The Gun\naliases: [Gun, Cannon]\ncalibre_mm: 122.5\n---\n",
    "content/people/p.md":
      "---\nname: A. Person\npositions: [{role: Head, organisation: A club}]\n---\n",
    "content/briefings/2026-01-05-a.md": "# Of Iran\n\nIran, \"Korea\" and the Gun of Oman.\n",
    "content/briefings/2026-01-05-a.claims.yml": """
    claims:
      - id: guns
        kind: transfer
        text: Guns, for Oman
        supplier: Iran
        recipient: Oman
        weapon: The Gun
        delivered: {min: 8, max: 12}
        assertions:
          - {stance: asserts, by: A. Person, on: 2026-01-04}
          - {stance: confirms, by: Iran, on: 2026-02-04}

    """,
    "content/briefings/2026-03-05-b.md":
      "---\nclaims: [{id: later, kind: transfer, supplier: Chad}]\n---\n# B\n\nChad.\n",
  ]

  private func run(
    _ arguments: [String], in site: TemporarySite
  ) throws -> DossierProgram.Result {
    try DossierProgram.run(["export"] + arguments, in: site.path)
  }

  @Test(arguments: [
    (DataExport.Table.transfers, "data/transfers.csv"), (.claims, "data/claims.jsonl"),
    (.entities, "data/entities.json"), (.mentions, "data/mentions.csv"),
  ])
  func printsTheBytesOfTheSitesOwnFile(table: DataExport.Table, path: String) async throws {
    let site = try TemporarySite(Self.files)
    try await site.build()
    let file = try #require(site.output[path])
    #expect(file.split(whereSeparator: \.isNewline).count > 1)
    let result = try run([table.rawValue], in: site)
    #expect(result.output == file)
    #expect(result.status == 0)
    let named = try run([table.rawValue, "--format", table.ownFormat.rawValue], in: site)
    #expect(named.output == file)
  }

  /// The same records with the same keys, whatever the format.
  @Test(arguments: DataExport.Table.allCases)
  func writesEachTableInEachFormat(table: DataExport.Table) async throws {
    let export = try await RegisterExport(Self.files)
    let list = try JSONTree(await export.text(table, as: .json)).all
    let lines = try await export.text(table, as: .jsonl).split(separator: "\n")
      .map { try JSONTree(String($0)) }
    let rows = try CSVTable(await export.text(table, as: .csv))
    #expect(list.count > 1)
    #expect(lines.count == list.count)
    #expect(rows.rows.count == list.count)
    for (index, record) in list.enumerated() {
      #expect(lines[index].keys == record.keys)
      #expect(record.keys.subtracting(rows.header) == [])
      for (place, key) in rows.header.enumerated() {
        #expect(lines[index][key].string == record[key].string)
        guard let text = record[key].string else { continue }
        let cell = rows.rows[index][place]
        #expect(cell == text || cell == "'" + text)
      }
    }
  }

  @Test func writesNestedValuesAsJSONInACell() async throws {
    let export = try await RegisterExport(Self.files)
    let claims = try CSVTable(await export.text(.claims, as: .csv))
    let guns = try #require(claims["id"].firstIndex(of: "guns"))
    #expect(claims["weapon"][guns] == #"["weapon:gun"]"#)
    #expect(claims["delivered"][guns] == #"{"min":8,"max":12}"#)
    let assertions = try JSONTree(claims["assertions"][guns]).all
    #expect(assertions.map(\.by.string) == ["person:p", "country:ir"])
    #expect(claims["origins"][guns] == "2")
    #expect(claims["lifecycle"][guns] == "")
    let entities = try CSVTable(await export.text(.entities, as: .csv))
    let gun = try #require(entities["id"].firstIndex(of: "weapon:gun"))
    #expect(entities["aliases"][gun] == #"["Gun","Cannon"]"#)
    #expect(entities["calibre_mm"][gun] == "122.5")
    let person = try #require(entities["id"].firstIndex(of: "person:p"))
    #expect(
      entities["positions"][person] == #"[{"role":"Head","organisation":"A club"}]"#)
    let mentions = try JSONTree(await export.text(.mentions, as: .json)).all
    #expect(mentions.contains { $0.linked.number == 1 })
    #expect(mentions.contains { $0.entity.isNull && $0.surface.string == "Korea" })
  }

  /// Assertions and briefings of later days are not told.
  @Test func goesBackToADay() throws {
    let site = try TemporarySite(Self.files)
    func claims(_ day: String) throws -> [JSONTree] {
      let result = try run(
        ["claims", "--as-of", day, "--now", TemporarySite.now], in: site)
      return try result.output.split(separator: "\n").map { try JSONTree(String($0)) }
    }
    #expect(try claims("2026-01-04").map(\.id.string) == [])
    #expect(try claims("2026-01-06").map(\.id.string) == ["guns"])
    #expect(try claims("2026-01-06").map(\.state.string) == ["reported"])
    #expect(try claims("2026-02-05").map(\.state.string) == ["party-confirmed"])
    #expect(try claims("2026-03-06").map(\.id.string) == ["later", "guns"])
    let transfers = try run(
      ["transfers", "--as-of", "2026-01-06", "--now", TemporarySite.now], in: site)
    #expect(try CSVTable(transfers.output)["State"] == ["reported"])
  }

  @Test(arguments: DataExport.Table.allCases)
  func printsNothingOfASiteWithErrors(table: DataExport.Table) throws {
    let site = try TemporarySite(Self.files)
    try site.write(["content/briefings/c.md": "---\ntlp: GREN\n---\nChad.\n"])
    let result = try run([table.rawValue], in: site)
    #expect(result.status == 1)
    #expect(result.output == "")
    #expect(result.errorLines.filter { $0.contains(": error: ") }.count == 1)
  }

  @Test(arguments: [
    ["export"], ["export", "weapons"], ["export", "claims", "--format", "xml"],
    ["export", "claims", "--as-of", "soon"], ["export", "claims", "transfers"],
  ])
  func refusesWhatItDoesNotKnow(arguments: [String]) throws {
    let site = try TemporarySite(Self.files)
    let result = try DossierProgram.run(arguments, in: site.path)
    #expect(result.status == 64)
    #expect(result.output == "")
  }

  @Test func saysWhereThereIsNoSite() throws {
    let site = try TemporarySite()
    let result = try run(["claims", "--site", "nowhere"], in: site)
    #expect(result.status == 74)
  }

  @Test(arguments: [
    (DataExport.Table.transfers, DataFormat.json, "[\n]\n"), (.claims, .jsonl, ""),
    (.claims, .json, "[\n]\n"), (.entities, .json, "[\n]\n"), (.mentions, .jsonl, ""),
    (.mentions, .csv, "briefing,entity,kind,surface,rule,evidence,linked,sentence,tlp\r\n"),
  ])
  func isEmptyForASiteOfNothing(
    table: DataExport.Table, format: DataFormat, text: String
  ) async throws {
    #expect(try await RegisterExport([:]).text(table, as: format) == text)
  }

  /// Neither a withheld note nor its claims, nor what others would have taken from it.
  @Test(arguments: WithholdingTests.reasons)
  func tellsNothingOfWithheldNotes(reason: String) async throws {
    let without = try await RegisterExport(Self.files)
    let with = try await RegisterExport(
      Self.files.merging([
        "content/briefings/zyx.md": """
        ---
        title: The zyxquill
        \(reason)
        sources: [{id: zyxquill-source, publisher: Zyxquill}]
        ---
        Iran has the zyxquill, says Mali.
        """,
        "content/briefings/zyx.claims.yml": """
        claims:
          - {id: zyxquill, kind: transfer, supplier: Zyxquill Works, recipient: Mali}
          - extends: guns
            delivered: 99
            assertions: [{stance: denies, by: Oman, source: zyxquill-source}]
        """,
      ]) { $1 })
    for table in DataExport.Table.allCases {
      for format in DataFormat.allCases {
        let text = await with.text(table, as: format)
        #expect(text == (await without.text(table, as: format)))
        #expect(!text.lowercased().contains("zyxquill"))
      }
    }
  }
}
