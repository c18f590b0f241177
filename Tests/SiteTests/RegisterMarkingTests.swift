import Building
import Content
import Diagnostics
import Testing

/// What the register shows takes the highest marking along of all that it is made of: on pages, in
/// data, and where nothing but a number or a state comes from a marked note.
@Suite struct RegisterMarkingTests {
  private static func briefing(
    _ name: String, _ tlp: String, day: Int, _ claims: String, sources: String = "",
    body: String = ""
  ) -> (String, String) {
    (
      "content/briefings/\(name).md",
      """
      ---
      title: Title of \(name) \(word(tlp))
      date: 2026-03-\(day)
      tlp: \(tlp)
      \(sources)
      claims:
      \(claims)
      ---
      \(body)
      """
    )
  }

  /// A word that stands in the notes of one marking alone.
  private static func word(_ tlp: String) -> String { "zyx\(tlp.lowercased())word" }

  private static let markings: [TLP] = [.clear, .green, .amber]

  /// Clear notes, each of its own claims, and what green and amber ones do to them.
  private static let files = Dictionary(
    uniqueKeysWithValues: [
      ("content/site.yml", "publish: {tlp: AMBER}\nbase_url: https://example.org\npage_size: 1\n"),
      (
        "content/sources.yml",
        """
        radio: {publisher: Radio}
        relay: {publisher: Relay, via: radio}
        echo: {publisher: Echo, origin: relay}
        paper: {publisher: Paper, issued: 2025-01-01}
        """
      ),
      ("content/weapons/gun.md", "---\nname: Gun\nvariant_of: weapon:mother\n---\n"),
      (
        "content/weapons/mother.md",
        "---\nname: \(word("AMBER"))\ntlp: AMBER\ncategory: Artillery\ncalibre_mm: 60\n---\n"
      ),
      ("content/weapons/tube.md", "---\nname: Tube\n---\n"),
      (
        "content/people/speaker.md",
        "---\nname: \(word("GREEN"))\naliases: [A. Speaker]\ntlp: GREEN\n---\n"
      ),
      ("content/people/other.md", "---\nname: B. Speaker\n---\n"),
      ("content/organisations/firm.md", "---\nname: Firm\n---\nIt waits. [#extended]\n"),
      ("content/pages/about.md", "---\ntitle: About\n---\nTold. [#extended]\n"),
      briefing(
        "still", "CLEAR", day: 11,
        "  - {id: still, kind: transfer, supplier: Chad, recipient: Mali, weapon: Tube}",
        sources: "sources: [paper]", body: "Chad gives. [#still]"),
      briefing(
        "extended", "CLEAR", day: 12,
        "  - {id: extended, kind: transfer, supplier: Iran, recipient: Oman, ordered: 5}",
        body: "Iran gives. [#extended]"),
      briefing("citing", "CLEAR", day: 13, "  []", body: "As was told. [#extended]"),
      briefing(
        "asking", "CLEAR", day: 14,
        "  - {id: asking, kind: gap, about: [hidden, still], depends_on: [hidden]}",
        body: "Who knows? [#asking]"),
      briefing(
        "one-way", "CLEAR", day: 15,
        "  - {id: one-way, kind: transfer, supplier: Peru, recipient: Cuba}"),
      briefing(
        "shared", "CLEAR", day: 16,
        "  - {id: shared, kind: transfer, supplier: Niger, recipient: Togo}"),
      briefing(
        "chain", "CLEAR", day: 17,
        """
          - id: chain
            kind: event
            text: A chain
            assertions: [{stance: asserts, source: echo}, {stance: asserts, source: wire}]
        """, sources: "sources: [{id: wire, publisher: Wire}, echo]"),
      briefing(
        "variant", "CLEAR", day: 18,
        "  - {id: variant, kind: transfer, supplier: Laos, recipient: Nepal, weapon: Gun}"),
      briefing(
        "spoken", "CLEAR", day: 19,
        """
          - {id: spoken, kind: event, assertions: [{stance: asserts, by: A. Speaker}]}
          - {id: for, kind: event, assertions: [{stance: asserts, for: A. Speaker}]}
        """),
      briefing("quiet", "CLEAR", day: 20, "  []", body: "Fiji rests."),
      briefing(
        "amber", "AMBER", day: 21,
        """
          - {id: hidden-\(word("AMBER")), kind: event, text: \(word("AMBER"))}
          - {id: hidden, kind: event, text: \(word("AMBER"))}
          - {id: back, kind: transfer, supplier: Cuba, recipient: Peru, text: \(word("AMBER"))}
          - {id: more, kind: transfer, supplier: Niger, recipient: Togo, text: \(word("AMBER"))}
          - extends: extended
            lifecycle: ordered
            via: \(word("AMBER")) harbour
            assertions: [{stance: asserts, by: Iran, quote: \(word("AMBER")), on: 2026-03-02}]
        """,
        sources: """
          sources:
            - {id: deep, publisher: \(word("AMBER")) Agency}
            - {id: radio, origin: deep}
          key_judgements: [{text: \(word("AMBER")) judged it., basis: [extended]}]
          """, body: "Told. [#extended]"),
      briefing(
        "green", "GREEN", day: 22,
        """
          - {id: green, kind: gap, text: \(word("GREEN")), about: [shared]}
        """, body: "Iran and \(word("GREEN")). [#green]"),
    ])

  /// The marking that a page carries: the first and the last that stand on it are the page's own.
  private func marking(_ page: String) throws -> TLP {
    let shown = page.split(separator: "TLP:").dropFirst().map { $0.prefix { $0.isUppercase } }
    let first = try #require(shown.first)
    #expect(shown.last == first)
    return try #require(TLP(rawValue: String(first)))
  }

  private static func output(for tlp: TLP) async throws -> FileTree {
    let site = try TemporarySite(files)
    let report = try await site.build { $0.tlp = tlp }
    #expect(report.diagnostics.filter { $0.severity == .error }.map(\.text) == [])
    return site.output
  }

  /// The site as all see it who may read all of it; built once.
  private static let whole = Task { try await output(for: .amber) }

  @Test(arguments: [
    // What an extension adds or changes.
    ("/register/claims/extended/", "AMBER"), ("/register/pairs/iran/oman/", "AMBER"),
    ("/countries/oman/", "AMBER"), ("/briefings/extended/", "AMBER"),
    // The state stands behind each sentence that states the claim.
    ("/briefings/citing/", "AMBER"), ("/about/", "AMBER"), ("/organisations/firm/", "AMBER"),
    // A claim that another names; the other way round, and beside it.
    ("/register/claims/asking/", "AMBER"), ("/register/claims/still/", "CLEAR"),
    ("/register/pairs/peru/cuba/", "AMBER"), ("/register/claims/one-way/", "CLEAR"),
    ("/register/claims/shared/", "AMBER"), ("/register/pairs/niger/togo/", "AMBER"),
    // How many origins it has follows from what an amber note tells of the end of a chain.
    ("/register/claims/chain/", "AMBER"), ("/briefings/chain/", "AMBER"),
    ("/sources/echo/", "AMBER"), ("/sources/wire/", "CLEAR"), ("/sources/paper/", "CLEAR"),
    // Where its weapon has its calibre from.
    ("/register/claims/variant/", "AMBER"), ("/weapons/gun/", "AMBER"),
    // Who speaks, and for whom.
    ("/register/claims/spoken/", "GREEN"), ("/register/claims/for/", "GREEN"),
    ("/briefings/spoken/", "GREEN"),
    // The register as a whole.
    ("/register/", "AMBER"), ("/register/changes/", "AMBER"), ("/", "AMBER"),
    ("/sources/", "AMBER"),
    // Nothing marked comes near these.
    ("/register/pairs/chad/mali/", "CLEAR"), ("/briefings/quiet/", "CLEAR"),
    ("/weapons/tube/", "CLEAR"), ("/briefings/still/", "CLEAR"), ("/people/other/", "CLEAR"),
  ])
  func pagesCarryTheHighest(address: String, marking: String) async throws {
    let page = try #require(try await Self.whole.value.page(address))
    #expect(try self.marking(page).rawValue == marking)
  }

  /// Each part of a long list tells how many there are.
  @Test(arguments: ["register/changes/", "sources/page/", "countries/page/"])
  func everyPartOfAListCarriesTheHighest(prefix: String) async throws {
    let parts = try await Self.whole.value.pages.filter { $0.path.hasPrefix(prefix) }
    #expect(parts.count > 3)
    for (path, text) in parts { #expect(try marking(text) == .amber, "\(path)") }
  }

  @Test(arguments: [
    ("extended", "AMBER"), ("asking", "AMBER"), ("chain", "AMBER"), ("variant", "AMBER"),
    ("spoken", "GREEN"), ("for", "GREEN"), ("still", "CLEAR"), ("one-way", "CLEAR"),
    ("hidden", "AMBER"), ("green", "GREEN"),
  ])
  func linesOfDataCarryTheHighest(id: String, marking: String) async throws {
    let claim = try await RegisterExport(Self.files).claim(id)
    #expect(claim.tlp.string == marking)
  }

  /// What no page may show that is marked lower, whatever it is there for.
  @Test func noTextStandsUnderALowerMarking() async throws {
    let output = try await Self.whole.value
    for (path, text) in output.pages where path != "404.html" {
      let carried = try marking(text)
      for higher in Self.markings where higher > carried {
        #expect(
          !text.lowercased().contains(Self.word(higher.rawValue)), "\(path) is \(carried)")
      }
    }
    let lines = try #require(output["data/claims.jsonl"]).split(separator: "\n")
    #expect(lines.count > 10)
    let lists = try ["entities", "briefings"].flatMap {
      try JSONTree(output["data/\($0).json"]).all
    }
    let objects = try lines.map { try JSONTree(String($0)) } + lists
    for object in objects {
      let carried = try #require(object.tlp.string.flatMap { TLP(rawValue: $0) })
      for higher in Self.markings where higher > carried {
        #expect(!"\(object)".lowercased().contains(Self.word(higher.rawValue)))
      }
    }
  }

  /// A page that says that all may read it says what they get who may read nothing else: not a
  /// number in it comes from what is marked higher.
  @Test(arguments: [TLP.clear, .green])
  func whatIsMarkedLowIsWhatItsReadersGet(readers: TLP) async throws {
    let all = try await Self.whole.value
    let theirs = try await Self.output(for: readers)
    var count = 0
    for (path, text) in all.pages where path != "404.html" && path.hasPrefix("register/") {
      guard try marking(text) <= readers else { continue }
      count += 1
      let isTheirs = theirs[path] == text
      #expect(isTheirs, "\(path)")
    }
    #expect(count > 2)
  }
}
