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

  // MARK: Any text

  @Test func readsStandardInputWithTheSitesNames() throws {
    let site = try TemporarySite(Self.files)
    let result = try DossierProgram.run(
      ["mentions", "-"], in: site.path, input: "A D-30 for\nOman.\n")
    #expect(result.status == 0)
    let lines = try result.output.split(separator: "\n").map {
      try JSONDecoder().decode(Line.self, from: Data($0.utf8))
    }
    #expect(
      lines.map { "\($0.file):\($0.line):\($0.column) \($0.entity ?? "?")" }
        == ["standard input:1:3 weapon:d-30", "standard input:2:1 country:om"])
  }

  @Test func readsPlainTextAsItStands() throws {
    var files = Self.files
    files["dispatch.txt"] = "# *Iran*\r\n    sold it\n\n    to United\n States, Käse Chad.\n"
    let site = try TemporarySite(files)
    let lines = try run(["dispatch.txt"], in: site).lines
    #expect(
      lines.map { "\($0.line):\($0.column) \($0.surface)" }
        == ["1:4 Iran", "4:8 United  States", "5:15 Chad"])
  }

  @Test func readsANoteThatIsNotPublished() throws {
    let site = try TemporarySite(Self.files)
    let (lines, _, result) = try run(["content/briefings/secret.md"], in: site)
    #expect(result.status == 0)
    #expect(
      lines.map { "\($0.file):\($0.line) \($0.surface)" } == ["content/briefings/secret.md:4 Oman"])
  }

  @Test func knowsTheCountriesWithoutASite() throws {
    let site = try TemporarySite(["text.md": "---\ntitle: Of Chad\n---\nA D-30 of Oman.\n"])
    let lines = try run(["text.md"], in: site).lines
    #expect(lines.map(\.surface) == ["Chad", "Oman"])
  }

  @Test func aFileThatIsNotThereIsAnErrorOfReading() throws {
    let site = try TemporarySite(Self.files)
    let result = try DossierProgram.run(["mentions", "nothing.md"], in: site.path)
    #expect(result.status == 74)
    #expect(result.errorLines.contains { $0.contains("nothing.md") })
  }

  // MARK: In words

  @Test func explainsEachNameInWords() throws {
    var files = Self.files
    files["content/people/a.md"] = "---\nname: Ann Example\n---\n"
    files["content/weapons/tor.md"] = "---\nname: Tor-M2\nweak_aliases: [Tor]\n---\n"
    let site = try TemporarySite(files)
    let text = """
      # Iran

      Ann Example saw a Tor launcher in Baku. Then Example said: "We told Tehran."
      A T 90 and a Tor browser of Iran, and the Tor-M1 of the president; Iran, Korea.
      """
    let result = try DossierProgram.run(["mentions", "--explain", "-"], in: site.path, input: text)
    #expect(
      result.output.split(separator: "\n").map { String($0.dropFirst("standard input:".count)) }
        == [
          #"1:3: "Iran" is country:ir: its name; counted: titles and headings are not linked"#,
          #"3:1: "Ann Example" is person:a: its name; linked"#,
          #"3:19: "Tor" is weapon:tor, Tor-M2: its weak alias "Tor", borne out by "launcher" beside it; "#
            + "linked",
          #"3:35: "Baku" is not taken for country:az: a place here, by "in""#,
          #"3:46: "Example" is person:a, Ann Example: the surname of "Ann Example", who stands before "#
            + "it; counted: linked before",
          #"3:61: "We" is left as text: the first person, and the words do not say who speaks"#,
          #"3:69: "Tehran" is country:ir, Iran: "Tehran" stands for its government; counted: the site "#
            + "does not link metonyms",
          #"4:14: "Tor" is not taken for weapon:tor: a weak alias, and neither the front matter nor "#
            + "another of its names nor a cue within three words bears it out",
          #"4:29: "Iran" is country:ir: its name; linked"#,
          #"4:53: "the president" is left as text: a role, and the words do not say whose"#,
          #"4:68: "Iran" is country:ir: its name; counted: linked before"#,
          #"4:74: "Korea" may be country:kp or country:kr, and nothing in the note decides; reported"#,
        ])
  }
}
