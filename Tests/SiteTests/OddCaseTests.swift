import Building
import Testing

/// What no theme is drawn for (`Sites/odd-cases` is to be looked at; here is what must hold).
@Suite struct OddCaseTests {
  @Test func anEntityWithThreeThousandMentionsHasPagesOfABearableLength() async throws {
    let site = try TemporarySite()
    var files = ["content/weapons/d-30.md": "---\nname: D-30\n---\nA howitzer.\n"]
    for number in 0..<3000 {
      files["content/briefings/\(number).md"] =
        "---\ndate: 20\(10 + number / 300)-01-01\n---\nThe D-30 was seen, number \(number).\n"
    }
    try site.write(files)
    let output = try await site.buildCleanly()
    let first = try #require(output.page("/weapons/d-30/"))
    #expect(first.contains("Mentioned in 3,000 briefings"))
    #expect(first.contains("from 1 January 2010 to 1 January 2019"))
    #expect(first.contains("Page 1 of 30"))
    #expect(output.page("/weapons/d-30/page/30/") != nil)
    #expect(output.page("/weapons/d-30/page/31/") == nil)
    let shown = (1...30).reduce(0) { count, number in
      let address = number == 1 ? "/weapons/d-30/" : "/weapons/d-30/page/\(number)/"
      return count + (output.page(address)?.components(of: "<li class=\"card\">") ?? 0)
    }
    #expect(shown == 3000)
    #expect((output["weapons/d-30/index.html"]?.utf8.count ?? .max) < 60_000)
  }

  @Test func oneHeadingOfTheFirstLevelOnEveryPage() async throws {
    let site = try TemporarySite([
      "content/briefings/a.md": "---\ntitle: A\n---\n# One\n\n## Two\n\n# Three\n",
      "content/pages/p.md": "# P\n\n# Q\n", "content/pages/index.md": "# Home\n\n# More\n",
      "content/weapons/w.md": "---\nname: W\n---\n# What it is\n",
    ])
    for (path, text) in try await site.buildCleanly().pages {
      #expect(text.components(of: "<h1") == 1, "\(path)")
    }
  }
}

extension String {
  /// How often a text stands in it.
  fileprivate func components(of text: String) -> Int {
    ranges(of: text).count
  }
}
