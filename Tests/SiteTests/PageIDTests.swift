import Building
import Testing

/// No id stands twice on a page, whatever its author calls the headings.
@Suite struct PageIDTests {
  private static let headings = [
    "Claim deal", "Claim to fame", "Source 1", "Source code", "Source 1-1", "Cite 1-1", "Cite 1-1",
    "Cite", "Own flow title",
    "_own-flow-title", "Mentions title", "Stances", "All flow title", "Sources", "Main", "fn 1",
  ]

  private static let files: [String: String] = {
    let body =
      "# First\n\nIran. [#deal] Again. [#deal] Once more. [#deal.2] [@agency] [^1]\n\n[^1]: A note.\n\n"
      + headings.map { "## \($0)\n\nText.\n\n" }.joined()
    return [
      "content/sources.yml": "agency: {publisher: Agency}\n",
      "content/briefings/a.md": """
      ---
      title: A
      date: 2026-01-01
      sources: [agency]
      claims:
        - id: deal
          kind: transfer
          supplier: Iran
          recipient: Oman
          assertions:
            - {stance: asserts, by: Oman, on: 2025-01-01}
            - {stance: denies, by: Iran, on: 2025-02-01}
        - {id: deal.2, kind: gap}
        - {id: back, kind: transfer, supplier: Oman, recipient: Iran}
      ---
      \(body)
      """,
      "content/briefings/b.md": "---\ndate: 2026-02-01\n---\nIran and Oman. [#deal]\n",
      "content/countries/iran.md": "---\niso2: IR\nname: Iran\n---\n\(body)",
      "content/pages/about.md": "---\ntitle: About\n---\n\(body)",
    ]
  }()

  @Test func areUnique() async throws {
    let output = try await TemporarySite(Self.files).buildCleanly()
    #expect(LinkAudit(output).faults == [])
    for address in ["/briefings/a/", "/countries/iran/", "/about/"] {
      let page = try #require(output.page(address))
      #expect(page.contains("id=\"claim-deal\" href="))
      #expect(
        page.contains("<h2 id=\"claim-deal-1\">") || page.contains("<h3 id=\"claim-deal-1\">"))
      #expect(page.contains(" id=\"claim-to-fame\">"))
      #expect(page.contains(" id=\"source-code\">"))
    }
    #expect(output.page("/countries/iran/")?.contains("own-flow-title\">Who") == true)
    #expect(output.page("/countries/iran/")?.contains("mentions-title\">") == true)
  }
}
