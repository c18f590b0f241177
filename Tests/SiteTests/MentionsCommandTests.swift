import Foundation
import Testing

/// `dossier mentions`: JSON Lines for other programs.
@Suite struct MentionsCommandTests {
  private struct Line: Decodable, Equatable {
    let file: String
    let line: Int
    let column: Int
    let surface: String
    let entity: String?
    let kind: String?
    let rule: String
    let linked: Bool
    let sentence: String
    var candidates: [String]?
  }

  private static let files = [
    "content/weapons/d-30.md": "---\nname: D-30\naliases: [Grad]\n---\nSeen in Chad.\n",
    "content/weapons/bm-21.md": "---\nname: BM-21\naliases: [Grad]\n---\n",
    "content/briefings/a.md": """
    ---
    title: Guns for Iran
    entities: [Mali]
    summary: 'In "Oman" it is so.'
    ---
    Käse: “Iran’s” guns. A *D 30*
    and [the state](country:AZ), [[BM-21]].

    ## Of Iran

    A Grad of Iran; Iran again.
    """,
    "content/briefings/b.md": "Nothing.\n",
    "content/briefings/secret.md": "---\ndraft: true\n---\nOman.\n",
    "content/pages/p.md": "Georgia.\n",
  ]

  private func run(
    _ arguments: [String], in site: TemporarySite
  ) throws -> (lines: [Line], raw: [Substring], result: DossierProgram.Result) {
    let result = try DossierProgram.run(["mentions"] + arguments, in: site.path)
    let raw = result.output.split(separator: "\n")
    let lines = try raw.map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) }
    return (lines, raw, result)
  }

  @Test func tellsEachMentionWithItsPlaceInReadingOrder() throws {
    let site = try TemporarySite(Self.files)
    let (lines, _, result) = try run(["content/briefings/a.md"], in: site)
    #expect(result.status == 0)
    let briefs = lines.map { line in
      "\(line.line):\(line.column) \(line.surface) \(line.entity ?? "?") \(line.rule)"
        + (line.linked ? " linked" : "")
    }
    #expect(
      briefs == [
        "2:17 Iran country:ir name", "4:15 Oman country:om name linked",
        "6:8 Iran country:ir name linked",
        "6:25 D 30 weapon:d-30 designation linked", "7:6 the state country:az explicit linked",
        "7:30 BM-21 weapon:bm-21 explicit linked", "9:7 Iran country:ir name",
        "11:3 Grad ? ambiguous", "11:11 Iran country:ir name linked", "11:17 Iran country:ir name",
        "3:12 Mali country:ml about",
      ])
    #expect(lines.allSatisfy { $0.file == "content/briefings/a.md" })
    #expect(
      lines.filter { $0.entity != nil }.allSatisfy { $0.entity?.hasPrefix($0.kind ?? "-") == true })
    func sentence(_ line: Int, _ surface: String) -> String? {
      lines.first { $0.line == line && $0.surface == surface }?.sentence
    }
    #expect(sentence(6, "Iran") == "Käse: “Iran’s” guns.")
    #expect(sentence(6, "D 30") == "A D 30 and the state, BM-21.")
    #expect(sentence(7, "the state") == "A D 30 and the state, BM-21.")
    #expect(sentence(11, "Iran") == "A Grad of Iran; Iran again.")
    #expect(sentence(3, "Mali") == #"In "Oman" it is so."#)
    let grad = try #require(lines.first { $0.rule == "ambiguous" })
    #expect(grad.candidates == ["weapon:bm-21", "weapon:d-30"])
    #expect(
      result.errorLines.map { $0.split(separator: " ").prefix(2).joined(separator: " ") }
        == ["content/briefings/a.md:11:3: warning:"])
  }

  /// Whoever reads the lines finds every key in each of them, and null rather than nothing.
  @Test func hasTheKeysOfTheContractInTheirOrder() throws {
    let site = try TemporarySite(Self.files)
    let (_, raw, _) = try run([], in: site)
    let keys = [
      "file", "line", "column", "surface", "entity", "kind", "rule", "evidence", "linked",
      "sentence",
    ]
    #expect(raw.count > 10)
    for line in raw {
      let places = keys.map { line.range(of: "\"\($0)\":")?.lowerBound }
      #expect(places.allSatisfy { $0 != nil }, "\(line)")
      #expect(places.compactMap { $0 }.sorted() == places.compactMap { $0 }, "\(line)")
    }
    #expect(raw.contains { $0.contains("\"entity\":null,\"kind\":null,\"rule\":\"ambiguous\"") })
  }

  @Test func showsAllPublishedNotesAndNoOthers() throws {
    let site = try TemporarySite(Self.files)
    let (lines, _, result) = try run([], in: site)
    #expect(result.status == 0)
    #expect(
      Set(lines.map(\.file)) == [
        "content/briefings/a.md", "content/pages/p.md", "content/weapons/d-30.md",
      ])
    #expect(lines.map(\.file) == lines.map(\.file).sorted())
  }

  @Test func takesSeveralFilesAndPathsOfTheSite() throws {
    let site = try TemporarySite(Self.files)
    let some = try run(["content/pages/p.md", "./content/weapons/d-30.md"], in: site).lines
    #expect(some.map(\.surface) == ["Georgia", "Chad"])
    let result = try DossierProgram.run(
      ["mentions", "--site", site.path, "\(site.path)/content/pages/p.md"], in: "/")
    #expect(result.status == 0 && result.output.contains("\"Georgia\""))
    #expect(try run(["content/briefings/b.md"], in: site).lines.isEmpty)
  }
}
