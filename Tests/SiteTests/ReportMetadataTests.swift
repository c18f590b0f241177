import Building
import Content
import Linking
import Site
import Testing

/// The JSON-LD of a briefing's page.
@Suite struct ReportMetadataTests {
  private static let base = "https://example.org/site"

  private static let files = [
    "content/site.yml": """
    title: Arms & men
    language: en-GB
    kinds: {place: {folder: places, singular: Place, plural: Places}}
    """,
    "content/sources.yml": """
    one: {publisher: organisation:works, title: A report, author: B. Author, issued: 2025-12-01,
      url: "https://example.com/?a=1&b=2"}
    two: {publisher: Agency, issued: 2025-12}
    """,
    "content/briefings/a.md": """
    ---
    title: The "first" </script><!--
    date: 2026-01-05
    updated: 2026-01-06
    status: developing
    authors: [A. Author]
    tags: [guns, "a & b"]
    language: fr
    summary: "*Iran* > Chad."
    entities: [Oman, Iran]
    sources: [one, two]
    corrections: [{date: 2026-01-08, text: It was "12".}]
    ---
    Iran, the Gun, the A Port, A. Person and Works met.
    """,
    "content/briefings/b.md": "# Plain\n\nNothing.\n",
    "content/briefings/withdrawn.md": """
    ---
    title: Taken back
    date: 2026-01-01
    status: withdrawn
    reason: Wrong.
    tags: [guns]
    ---
    Niger.
    """,
    "content/weapons/gun.md": "---\nname: Gun\nwikidata: Q42\n---\n",
    "content/people/p.md": "---\nname: A. Person\n---\n",
    "content/organisations/works.md": "---\nname: Works\n---\n",
    "content/places/port.md": "---\nname: A Port\n---\n",
  ]

  private func json(
    _ slug: String, _ files: [String: String] = files, baseURL: String? = base
  ) async throws -> (text: String, tree: JSONTree) {
    let site = try TemporarySite(files)
    var options = SiteBuilder.Options(site: site.path, output: site.path + "/public", clock: 0)
    options.now = TemporarySite.now
    options.baseURL = baseURL
    let graph = try await SiteBuilder(options).read(locatesMentions: false).graph
    let index = try #require(
      graph.book.briefings.firstIndex { $0.permalink.path == "/briefings/\(slug)/" })
    let text = await ReportMetadata(graph).json(for: index)
    return (text, try JSONTree(text))
  }

  @Test func describesABriefing() async throws {
    let report = try await json("a").tree
    #expect(report["@context"].string == "https://schema.org")
    #expect(report["@type"].string == "Report")
    #expect(report.headline.string == #"The "first" </script><!--"#)
    #expect(report.abstract.string == "Iran > Chad.")
    #expect(report.datePublished.string == "2026-01-05T00:00:00Z")
    #expect(report.dateModified.string == "2026-01-08T00:00:00Z")
    #expect(report.inLanguage.string == "fr")
    #expect(report.creativeWorkStatus.string == "Developing")
    #expect(report.keywords.strings == ["guns", "a & b"])
    #expect(report.url.string == Self.base + "/briefings/a/")
    #expect(report.mainEntityOfPage.string == Self.base + "/briefings/a/")
    #expect(report.author.all.map { $0["@type"].string } == ["Person"])
    #expect(report.author.all.map(\.name.string) == ["A. Author"])
    #expect(report.publisher["@type"].string == "Organization")
    #expect(report.publisher.name.string == "Arms & men")
    #expect(report.isPartOf["@type"].string == "WebSite")
    #expect(report.isPartOf.url.string == Self.base + "/")
  }

  /// What front matter names it is about; what the text names besides, it mentions.
  @Test func namesTheEntities() async throws {
    let report = try await json("a").tree
    let about = report.about.all
    #expect(about.map { $0["@type"].string } == ["Country", "Country"])
    #expect(about.map(\.name.string) == ["Iran", "Oman"])
    #expect(about.first?.url.string == Self.base + "/countries/iran/")
    let mentions = report.mentions.all
    #expect(
      mentions.map { [$0["@type"].string, $0.name.string] } == [
        ["Country", "Chad"], ["Product", "Gun"], ["Person", "A. Person"],
        ["Organization", "Works"], ["Thing", "A Port"],
      ])
    #expect(
      mentions.map(\.sameAs.string) == [nil, "https://www.wikidata.org/wiki/Q42", nil, nil, nil])
  }

  @Test func citesTheSources() async throws {
    let cited = try await json("a").tree.citation.all
    #expect(cited.map { $0["@type"].string } == ["CreativeWork", "CreativeWork"])
    #expect(cited.map(\.name.string) == ["A report", "Agency"])
    #expect(cited.map(\.url.string) == ["https://example.com/?a=1&b=2", nil])
    #expect(cited.map(\.publisher.name.string) == ["Works", "Agency"])
    #expect(cited.map(\.author.name.string) == ["B. Author", nil])
    // A month is no date for schema.org.
    #expect(cited.map(\.datePublished.string) == ["2025-12-01", nil])
  }

  @Test func tellsOfCorrections() async throws {
    let corrections = try await json("a").tree.correction.all
    #expect(corrections.map { $0["@type"].string } == ["CorrectionComment"])
    #expect(corrections.map(\.text.string) == [#"It was "12"."#])
    #expect(corrections.map(\.datePublished.string) == ["2026-01-08T00:00:00Z"])
  }

  @Test func leavesOutWhatIsNotKnown() async throws {
    let report = try await json("b", baseURL: nil).tree
    #expect(
      report.keys == [
        "@context", "@type", "headline", "inLanguage", "author", "publisher", "isPartOf",
      ])
    #expect(report.inLanguage.string == "en-GB")
    #expect(report.author.all.map { $0["@type"].string } == ["Organization"])
    #expect(report.author.all.map(\.name.string) == ["Arms & men"])
    var files = Self.files
    files["content/site.yml"] = "authors: [The Desk]\n"
    files["content/places/port.md"] = nil
    let authors = try await json("b", files, baseURL: nil).tree.author.all
    #expect(authors.map { $0["@type"].string } == ["Person"])
    #expect(authors.map(\.name.string) == ["The Desk"])
  }

  @Test func holdsNoAddressOfTheSiteWithoutABaseURL() async throws {
    let (text, report) = try await json("a", baseURL: nil)
    #expect(report.url.value == nil)
    #expect(report.mentions.all.allSatisfy { $0.url.value == nil })
    #expect(!text.contains("/countries/"))
  }

  @Test func ofAWithdrawnBriefingTellsThatItIs() async throws {
    let report = try await json("withdrawn").tree
    #expect(
      report.keys == ["@context", "@type", "headline", "datePublished", "creativeWorkStatus"])
    #expect(report.headline.string == "Taken back")
    #expect(report.creativeWorkStatus.string == "Withdrawn")
  }

  /// It stands in an element that ends at `</script`, and as a script's line.
  @Test func cannotEndItsElement() async throws {
    var files = Self.files
    files["content/briefings/b.md"] =
      "---\ntitle: \"</SCRIPT><!--<script>&lt;]]>\\u2028\\u2029\\té😀\"\n---\nNothing.\n"
    for slug in ["a", "b"] {
      let text = try await json(slug, files).text
      for scalar in "<>&\u{2028}\u{2029}\n\t".unicodeScalars {
        #expect(!text.unicodeScalars.contains(scalar))
      }
    }
    let title = try await json("b", files).tree.headline.string
    #expect(title == "</SCRIPT><!--<script>&lt;]]>\u{2028}\u{2029}\té😀")
  }
}
