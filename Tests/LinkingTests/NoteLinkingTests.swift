import Content
import Diagnostics
import Linking
import Markdown
import Testing

/// A note's names as links: where, how often, and what is said of each.
struct NoteLinkingTests {
  private static let weapons = [
    "content/weapons/d-30a.md": note("name: D-30A"), "content/weapons/t-72.md": note("name: T-72"),
    "content/people/jordan.md": note("name: Ann Jordan"),
  ]

  private func linked(
    _ text: String, site: String = "", at path: String = "content/briefings/x.md"
  ) async throws -> LinkedNote {
    var files = Self.weapons
    files["content/site.yml"] = site
    files[path] = text
    let found = try await graph(files)
    try #require(found.book.diagnostics.lines == [])
    return path.hasPrefix("content/briefings") ? found.briefings[0] : found.pages[0]
  }

  private func html(_ text: String, site: String = "") async throws -> String {
    String(decoding: try await linked(text, site: site).html, as: UTF8.self)
  }

  private static func link(_ text: String, _ page: String) -> String {
    "<a class=\"entity\" href=\"../../\(page)/\">\(text)</a>"
  }

  private static let iran = link("Iran", "countries/iran")

  @Test func theFirstMentionInEachSectionIsLinked() async throws {
    let body = "Iran and Iran.\n\nIran.\n\n## More\n\nIran, Iran.\n\n### Still more\n\nIran.\n"
    #expect(
      try await html(body) == """
        <p>\(Self.iran) and Iran.</p>
        <p>Iran.</p>
        <h2 id="more">More</h2>
        <p>\(Self.iran), Iran.</p>
        <h3 id="still-more">Still more</h3>
        <p>\(Self.iran).</p>

        """)
  }

  @Test(arguments: [("note", 1), ("section", 2), ("all", 4)])
  func theSiteSaysHowManyMentionsAreLinked(occurrences: String, links: Int) async throws {
    let html = try await html(
      "Iran and Iran.\n\n## More\n\nIran, Iran.\n", site: "linking: {occurrences: \(occurrences)}")
    #expect(html.split(separator: Self.iran, omittingEmptySubsequences: false).count - 1 == links)
  }

  @Test func headingsAreCountedAndNotLinked() async throws {
    let note = try await linked("# Guns for Iran\n\n## Iran *and* Iraq\n\nText.\n")
    #expect(!String(decoding: note.html, as: UTF8.self).contains("<a "))
    #expect(note.mentions.map(\.surface) == ["Iran", "Iran", "Iraq"])
    #expect(note.mentions.allSatisfy { !$0.isLinked && !$0.isInProse })
  }

  @Test(arguments: [
    "`Iran`", "```\nIran\n```", "    Iran", "<b title=\"Iran\">", "<https://iran.example/Iran>",
    "[Iran](https://example.org)", "![Iran](https://example.org/a.png)", "https://example.org/Iran",
    "[x]: /Iran",
  ])
  func codeLinksAddressesAndHTMLStayAsTheyAre(body: String) async throws {
    #expect(!(try await html(body)).contains("class=\"entity\""))
  }

  @Test(arguments: [
    ("*Iran*", link("<em>Iran</em>", "countries/iran")),
    ("**Iran**'s", link("<strong>Iran</strong>", "countries/iran") + "'s"),
    ("(Iran)", "(\(iran))"), ("> Iran", "<p>\(iran)</p>"), ("- Iran", "<li>\(iran)</li>"),
    ("| a |\n|---|\n| Iran |", "<td>\(iran)</td>"),
    ("United\nStates", link("United\nStates", "countries/united-states")),
    ("the D\u{2011}30A &amp; Iran", "&amp; \(iran)"),
    ("AT&amp;T, Côte d'Ivoire", link("Côte d'Ivoire", "countries/ivory-coast")),
  ])
  func namesAreLinkedWhereverTextRuns(body: String, expected: String) async throws {
    let html = try await html(body)
    #expect(html.contains(expected), "\(html)")
  }

  @Test(arguments: ["*T-72*B3", "T-**72**", "Ir*an*ian"])
  func aNameThatMarkupCutsInTwoIsNotLinkedInPart(body: String) async throws {
    let html = try await html(body)
    #expect(!html.contains("<a class=\"entity\" href=\"../../weapons/t-72/\">T-72</a></em>B3"))
    #expect(html.split(separator: "<a ").count == html.split(separator: "</a>").count)
  }

  @Test func namesOfNolinkStayText() async throws {
    let note = try await linked(note("nolink: [iran, D-30A]", body: "Iran, Iraq and a D-30A"))
    #expect(note.mentions.map(\.surface) == ["Iraq"])
  }

  @Test func aBracketKeepsAWordUnlinked() async throws {
    #expect(try await html("[[!Iran]] and Iran") == "<p>Iran and \(Self.iran)</p>\n")
  }

  @Test func summariesAndJudgementsAreLinked() async throws {
    let note = try await linked(
      note("summary: Iran *buys*\nkey_judgements:\n  - text: Iran sells", body: "Iran"))
    #expect(
      note.summaryHTML.map { String(decoding: $0, as: UTF8.self) }
        == "<p>\(Self.iran) <em>buys</em></p>\n")
    #expect(
      note.judgementsHTML.map { String(decoding: $0, as: UTF8.self) } == ["<p>Iran sells</p>\n"])
    #expect(String(decoding: note.html, as: UTF8.self) == "<p>\(Self.iran)</p>\n")
  }

  @Test func anAmbiguousNameIsReportedAndStaysText() async throws {
    let note = try await linked("First line.\n\nIn Korea, they say.\n")
    #expect(
      note.diagnostics.lines == [
        "content/briefings/x.md:3:4: warning: \"Korea\" may be country:kp or country:kr; "
          + "link it by hand, [[country:kp|Korea]], or keep it plain, [[!Korea]]"
      ])
    #expect(note.mentions.map(\.rule) == [.ambiguous])
    #expect(note.mentions[0].entity == nil && note.mentions[0].candidates.count == 2)
    #expect(!String(decoding: note.html, as: UTF8.self).contains("<a "))
  }

  @Test func aMentionSaysWhereWhatAndWhy() async throws {
    let body = """
      # Title

      Ə 🚀 Iranians fired. Then a *D-30A* and
        the United
      States did, they say.

      - Ann Jordan left.
      """
    let found = try await graph(
      Self.weapons.merging(["content/briefings/x.md": body]) { _, new in new })
    let lines = try #require(found.mentionsByFile.first).lines(registry: found.book.registry)
    #expect(
      lines.split(separator: "\n") == [
        #"{"file":"content/briefings/x.md","line":3,"column":5,"surface":"Iranians","entity":"country:ir","kind":"country","rule":"demonym","evidence":"Iranian","linked":true,"sentence":"Ə 🚀 Iranians fired."}"#,
        #"{"file":"content/briefings/x.md","line":3,"column":29,"surface":"D-30A","entity":"weapon:d-30a","kind":"weapon","rule":"designation","evidence":"D-30A","linked":true,"sentence":"Then a D-30A and the United States did, they say."}"#,
        #"{"file":"content/briefings/x.md","line":4,"column":7,"surface":"United States","entity":"country:us","kind":"country","rule":"name","evidence":"United States","linked":true,"sentence":"Then a D-30A and the United States did, they say."}"#,
        #"{"file":"content/briefings/x.md","line":7,"column":3,"surface":"Ann Jordan","entity":"person:jordan","kind":"person","rule":"name","evidence":"Ann Jordan","linked":true,"sentence":"Ann Jordan left."}"#,
      ])
  }

  @Test func mentionsOfFrontMatterHaveTheirPlaceInTheFile() async throws {
    let note = try await linked(
      note(
        "date: 2025-01-01\ntitle: Guns for Iran\nsummary: 'Now Iraq'\nkey_judgements:\n"
          + "  - text: Then Oman\n", body: "Text"))
    #expect(
      note.mentions.map { "\($0.position.line):\($0.position.column) \($0.surface)" } == [
        "3:17 Iran", "4:15 Iraq", "6:16 Oman",
      ])
  }

  @Test func whatOnlyFrontMatterNamesIsMentionedWithTheSummary() async throws {
    let note = try await linked(
      note("entities: [Iran, Iraq]\nsummary: They met.", body: "Iraq was there."))
    #expect(note.mentions.map(\.rule) == [.name, .about])
    #expect(note.mentions[1].surface == "Iran")
    #expect(note.sentences[note.mentions[1].sentence] == "They met.")
  }

  @Test func anEntitysOwnPageDoesNotLinkToItself() async throws {
    let found = try await graph([
      "content/weapons/d-30a.md": note("name: D-30A", body: "The D-30A of Iran.")
    ])
    let index = try #require(found.book.registry.entity(ofFile: "content/weapons/d-30a.md"))
    let html = try #require(found.entityNotes[index]).html
    #expect(
      String(decoding: html, as: UTF8.self) == "<p>The D-30A of \(Self.iran).</p>\n")
  }

  @Test func aWithheldEntityLeavesNoLinkMentionOrPage() async throws {
    let found = try await graph([
      "content/weapons/d-30a.md": note("name: D-30A\ndraft: true"),
      "content/briefings/x.md": "The D-30A of Iran.",
    ])
    #expect(
      String(decoding: found.briefings[0].html, as: UTF8.self)
        == "<p>The D-30A of \(Self.iran).</p>\n")
    #expect(found.briefings[0].mentions.map(\.surface) == ["Iran"])
    #expect(found.book.registry.entities.allSatisfy { $0.kind != .weapon })
  }

  @Test func appearancesQuoteTheFirstMentionInRunningText() async throws {
    let found = try await graph([
      "content/briefings/2025-01-01-a.md": "# Iran\n\nText.\n\nThen Iran spoke. Iran!",
      "content/briefings/2025-02-01-b.md": "Iran and Iraq",
    ])
    let ids = found.book.registry.entities.map(\.id)
    let iran = try #require(ids.firstIndex(of: "country:ir"))
    let iraq = try #require(ids.firstIndex(of: "country:iq"))
    let appearances = found.appearances[iran]
    #expect(appearances.map(\.briefing) == [0, 1])
    #expect(appearances.map(\.count) == [1, 3])
    let note = found.briefings[1]
    #expect(note.sentences[note.mentions[appearances[1].mention].sentence] == "Then Iran spoke.")
    #expect(found.companions(of: iran).map(\.entity) == [iraq])
    #expect(found.related(to: 0) == [1])
    #expect(found.related(to: 1) == [0])
    #expect(found.hasPage[iran] && found.hasPage[iraq])
    #expect(found.hasPage.count { $0 } == 2)
  }
}
