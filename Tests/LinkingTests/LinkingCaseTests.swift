import Content
import Linking
import Testing

/// What becomes of the names in a sentence, table by table: one note a line, all in one site.
struct LinkingCaseTests {
  private static let tables = [
    "cases.tsv", "likely.tsv", "countries.tsv", "arguable.tsv", "prose.tsv",
  ]
  private static let cases = tables.flatMap(LinkingCase.table)

  /// Linked once for all tests, in the order of the cases.
  private static let site = Task { () async throws -> SiteGraph in
    var files = LinkingCase.registry
    files["content/site.yml"] = "linking: {occurrences: section, metonyms: count}\n"
    for item in cases {
      files[item.file] = note("title: A case\ndate: 2026-01-01", body: "\n\(item.text)\n")
    }
    return try await graph(files)
  }

  @Test func everyTableIsRead() throws {
    for table in Self.tables {
      let cases = LinkingCase.table(table)
      #expect(cases.count > 20, "\(table)")
    }
    #expect(LinkingCase.registry.count > 20)
  }

  @Test(arguments: cases)
  func namesBecomeWhatAReaderExpects(item: LinkingCase) async throws {
    let site = try await Self.site.value
    let briefing = try #require(site.book.briefings.firstIndex { $0.file == item.file })
    let found = site.briefings[briefing].outcome(in: site.book.registry)
    #expect(found == item.expected, "\(item)")
  }
}
