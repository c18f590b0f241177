import Diagnostics
import Linking
import Markdown
import Testing

/// What stands beside the blocks of a note's body, and its headings below the page's title.
struct MarginTests {
  private struct Beside: Equatable {
    /// The text of the last line of HTML before the margin.
    var line: String
    var entities: [String] = []
    var sources: [Int] = []
    var footnotes: [String] = []
  }

  private static let files = [
    "content/sources.yml": "afp: {publisher: AFP}\nbbc: {publisher: BBC}\n",
    "content/weapons/d-30.md": note("name: D-30", body: "The D-30 of Iran.\n"),
  ]

  private func linked(_ text: String) async throws -> (graph: SiteGraph, note: LinkedNote) {
    let found = try await graph(Self.files.merging(["content/briefings/x.md": text]) { $1 })
    try #require(found.diagnostics.filter { $0.severity == .error }.lines == [])
    return (found, found.briefings[0])
  }

  private func margins(_ text: String) async throws -> [Beside] {
    let (graph, note) = try await linked(text)
    return note.margins.map { margin in
      let before = String(decoding: note.html[..<margin.block.upperBound], as: UTF8.self)
      return Beside(
        line: before.split(separator: "\n").last.map { String($0.replacing(#/<[^>]*>/#, with: "")) }
          ?? "",
        entities: margin.entities.compactMap { graph.book.registry.id($0) },
        sources: margin.sources,
        footnotes: margin.footnotes.map { "\($0.number) \($0.id) \($0.text)" })
    }
  }

  @Test func entitiesStandBesideTheBlockThatNamesThemFirst() async throws {
    let found = try await margins(
      note(
        "title: Guns for Chad\nsummary: Oman and Chad\nentities: [Mali]",
        body:
          "Iran and [[iraq|it]], Korea.\n\nIran.\n\n- Iran\n- Chad\n\n> Oman\n\n```\nTogo\n```\n"))
    #expect(
      found == [
        Beside(line: "Iran and it, Korea.", entities: ["country:ir", "country:iq"]),
        Beside(line: "", entities: ["country:td"]),
        Beside(line: "", entities: ["country:om"]),
      ])
  }

  @Test func whatIsNamedInAHeadingStandsBesideTheBlockAfterIt() async throws {
    let found = try await margins(
      "# Togo\n\n## Iran [@afp]\n\n### Iraq[^1]\n\n---\n\nText.\n\n## Oman\n\n[^1]: note\n")
    #expect(
      found == [
        Beside(
          line: "Text.", entities: ["country:ir", "country:iq"], sources: [1],
          footnotes: ["1 fn-1 note"])
      ])
  }

  @Test func sourcesStandBesideTheFirstBlockOfEachSectionThatCitesThem() async throws {
    let found = try await margins(
      note(
        "sources: [afp, bbc]\nsummary: S [@afp]",
        body:
          "One [@bbc] [@afp] [@bbc].\n\nTwo [@afp].\n\n## A\n\nThree [@bbc].\n\nFour [@bbc] [@afp].\n"
      ))
    #expect(
      found == [
        Beside(line: "One[2][1][2].", sources: [2, 1]), Beside(line: "Three[2].", sources: [2]),
        Beside(line: "Four[2][1].", sources: [1]),
      ])
  }

  @Test func aSourceThatTwoHeadingsCiteStandsThereOnce() async throws {
    let found = try await margins(
      note("title: T", body: "## A [@afp]\n\n## B [@afp]\n\nText [@afp].\n"))
    #expect(found == [Beside(line: "Text[1].", sources: [1])])
  }

  @Test func footnotesStandBesideTheirFirstReferenceAsPlainText() async throws {
    let body = """
      One[^b] two[^a].

      Three[^b].

      [^a]: *See* <b>x</b> [Iran & so](https://x.org/?a&b) [@afp][^c].

          > `a < b`
      [^b]: ![A map](https://x.org) Iraq
      [^c]: Third

      """
    let found = try await graph(
      Self.files.merging(["content/briefings/x.md": body]) { $1 })
    let note = found.briefings[0]
    #expect(note.margins.count == 1)
    #expect(note.margins[0].entities == [])
    #expect(note.margins[0].sources == [])
    #expect(
      note.margins[0].footnotes.map { "\($0.number) \($0.id) \($0.text)" } == [
        "1 fn-b A map Iraq", "2 fn-a See x Iran &amp; so [1]. a &lt; b",
      ])
  }

  @Test func offsetsAscendAndLieBehindBlocks() async throws {
    let (_, note) = try await linked(
      "Iran\n\n- Iraq\n\n  Oman\n\n| Chad |\n|---|\n| Mali |\n\n1. > Togo\n\n# T\n\nPeru[^1]\n\n[^1]: Cuba\n"
    )
    let pieces = note.margins.map {
      String(decoding: note.html[..<$0.block.upperBound], as: UTF8.self)
    }
    let ends = ["</p>\n", "</ul>\n", "</table>\n", "</ol>\n", "</p>\n"]
    #expect(pieces.count == ends.count)
    for (piece, end) in zip(pieces, ends) { #expect(piece.hasSuffix(end)) }
    #expect(note.margins.map(\.block.upperBound) == note.margins.map(\.block.upperBound).sorted())
    #expect(note.margins.map(\.entities.count) == [1, 2, 2, 1, 1])
  }

  @Test func anEntitysOwnPageLeavesItOut() async throws {
    let (graph, _) = try await linked("Text.\n")
    let index = try #require(
      graph.book.registry.entity(ofFile: "content/weapons/d-30.md"))
    let note = try #require(graph.entityNotes[index])
    #expect(
      note.margins.map { $0.entities.compactMap { graph.book.registry.id($0) } } == [["country:ir"]]
    )
  }

  @Test func blocksWithoutAnythingHaveNone() async throws {
    #expect(try await margins("Text.\n\nMore.\n") == [])
  }

  @Test(arguments: [
    ("# Title\n\n# A\n\n## B\n", "<h2 id=\"a\">A</h2>\n<h3 id=\"b\">B</h3>\n", [2, 3]),
    ("# Title\n\n## A\n", "<h2 id=\"a\">A</h2>\n", [2]),
    (note("title: T", body: "# A\n"), "<h2 id=\"a\">A</h2>\n", [2]),
    ("Text\n\n# A\n", "<p>Text</p>\n<h2 id=\"a\">A</h2>\n", [2]),
  ])
  func aPageHasOneHeadingOfLevelOne(text: String, html: String, levels: [Int]) async throws {
    let (graph, note) = try await linked(text)
    #expect(String(decoding: note.html, as: UTF8.self) == html)
    #expect(note.headings.map(\.level) == levels)
    let page = LooseNote(Array("# A\n".utf8), file: "x.md", in: graph.book)
    #expect(String(decoding: page.html, as: UTF8.self) == "<h1 id=\"a\">A</h1>\n")
  }

  @Test func pagesAndEntityNotesLeaveLevelOneToTheTitleToo() async throws {
    let found = try await graph([
      "content/pages/about.md": note("title: About", body: "# A\n"),
      "content/weapons/d-30.md": note("name: D-30", body: "# A\n"),
    ])
    let index = try #require(found.book.registry.entity(ofFile: "content/weapons/d-30.md"))
    #expect(found.pages[0].headings.map(\.level) == [2])
    #expect(found.entityNotes[index]?.headings.map(\.level) == [2])
  }
}
