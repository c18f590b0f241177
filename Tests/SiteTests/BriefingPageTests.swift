import Building
import Foundation
import Testing

/// What a briefing's page shows beside its text.
@Suite struct BriefingPageTests {
  private static let briefing = """
    ---
    title: A title
    date: 2026-01-02
    attribution: background
    key_judgements:
      - {text: It will come., likelihood: very-likely, confidence: moderate}
    corrections: [{date: 2026-01-03, text: "A \\"number\\" was wrong."}]
    byline: The desk
    sources: [{id: s, publisher: Verlag, title: Titel, reliability: E, language: fr}]
    ---
    Chad said so [@s][^1]. Chad said so again [@s].

    ## A part

    Mali and Chad deny it [@s].

    | A | B |
    | --- | ---: |
    | Niger | 2 |

    [^1]: A *foot*note.
    """

  private func page(_ files: [String: String] = [:]) async throws -> String {
    let site = try TemporarySite(["content/briefings/a.md": Self.briefing])
    try site.write(files)
    return try #require(try await site.buildCleanly().page("/briefings/a/"))
  }

  @Test func showsBesideAParagraphWhatItIsFirstToName() async throws {
    let page = try await page()
    let margins = page.split(separator: "<ul class=\"margin\">").dropFirst().map { part in
      MarkupReader("<ul>" + part[..<(part.range(of: "</ul>")?.upperBound ?? part.endIndex)]).text
        .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    #expect(
      margins == [
        "Chad country [1] Verlag E 1 A footnote.", "Mali country [1] Verlag E", "Niger country",
      ])
    let first = try #require(page.range(of: "<ul class=\"margin\">"))
    let paragraph = try #require(page.range(of: "<p><a class=\"entity\""))
    #expect(first.upperBound < paragraph.lowerBound, "the margin floats beside what follows it")
  }

  @Test func tellsLikelihoodAndConfidenceInWordsAndOnAScale() async throws {
    let page = try await page()
    #expect(page.contains("very likely"))
    #expect(page.contains("80–95\u{A0}%"))
    #expect(page.contains(#"<path class="on" d="M80 4H95"/>"#))
    #expect(page.contains("moderate"))
  }

  @Test func boxesTablesSoThatTheyScrollByThemselves() async throws {
    let page = try await page()
    #expect(
      page.contains(#"<div class="table" role="region" aria-label="Table 1" tabindex="0"><table>"#))
    #expect(page.contains(#"<th scope="col">A</th>"#))
    #expect(page.contains(#"<th scope="col" class="right">B</th>"#))
    #expect(MarkupReader(page).faults == [])
  }

  @Test func leadsFromASourceToEachPlaceThatCitesIt() async throws {
    let page = try await page()
    #expect(page.contains("<summary>Cited 3 times</summary>"))
    #expect(page.contains(##"<a href="#cite-1-3" aria-label="Back to citation c">c</a>"##))
    #expect(page.contains("<strong>E</strong> unreliable"))
    #expect(page.contains(#"<cite lang="fr" dir="ltr">Titel</cite>"#))
  }

  @Test func showsAttributionAndCorrections() async throws {
    let page = try await page()
    #expect(page.contains("On background"))
    #expect(
      page.contains(
        #"<time datetime="2026-01-03T00:00:00Z">3 January 2026</time> A &quot;number&quot; was wrong."#
      ))
  }

  /// A heading may be called like a part of the page.
  @Test func givesEachIdOnce() async throws {
    let headings = ["Main", "Sources", "Contents", "Tags", "Entities", "Related", "Judgements"]
    let page = try await page([
      "content/briefings/a.md": Self.briefing
        + headings.map { "\n\n## \($0)\n\nChad [@s].\n" }.joined()
    ])
    let ids = MarkupReader(page).tags.flatMap { tag in
      tag.attributes.filter { $0.name == "id" }.map(\.value)
    }
    #expect(ids.count == Set(ids).count)
  }

  @Test func handsUnknownKeysToTemplates() async throws {
    let page = try await page([
      "templates/page.mustache": "x",
      "templates/briefing.mustache":
        "<b>{{extra.byline}}</b>{{#extra.nothing}}no{{/extra.nothing}}",
    ])
    #expect(page == "<b>The desk</b>")
  }

  @Test func forbidsWhatThePageDoesNotNeed() async throws {
    let page = try await page()
    #expect(page.contains(#"http-equiv="Content-Security-Policy" content="default-src 'none';"#))
    let markup = MarkupReader(page)
    #expect(markup.tags.allSatisfy { tag in !tag.attributes.contains { $0.name == "style" } })
    #expect(!markup.tags.contains { $0.name == "style" })
  }

  /// A browser may keep a style sheet for good: another one has another address.
  @Test func namesTheStyleSheetByItsContent() async throws {
    let one = try await TemporarySite(["templates/style.css": "a{}"]).buildCleanly()
    let other = try await TemporarySite(["templates/style.css": "b{}"]).buildCleanly()
    let names = [one, other].map { $0.files.keys.filter { $0.hasPrefix("assets/") } }
    #expect(names[0].count == 1)
    #expect(names[0] != names[1])
    #expect(one["index.html"]?.contains("./\(names[0][0])\"") == true)
  }

  @Test func showsAFamilyOfWeaponsAsATree() async throws {
    let site = try TemporarySite([
      "content/weapons/a.md": "---\nname: Alpha\n---\n",
      "content/weapons/b.md": "---\nname: Bravo\nvariant_of: weapon:a\n---\n",
      "content/weapons/c.md": "---\nname: Charlie\nvariant_of: weapon:b\n---\n",
      "content/weapons/d.md": "---\nname: Delta\nvariant_of: weapon:a\n---\n",
      "content/weapons/e.md": "---\nname: Echo\nvariant_of: weapon:e\n---\n",
    ])
    let page = try #require(
      try await site.build().written.flatMap { _ in site.output.page("/weapons/b/") })
    #expect(
      page.contains(
        "<ul class=\"family\"><li><a href=\"../../weapons/a/\">Alpha</a><ul><li>"
          + "<strong aria-current=\"true\">Bravo</strong><ul><li><a href=\"../../weapons/c/\">Charlie</a>"
          + "</li></ul></li><li><a href=\"../../weapons/d/\">Delta</a></li></ul></li></ul>"))
  }
}
