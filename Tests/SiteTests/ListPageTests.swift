import Building
import Testing

/// The pages that list: years, tags, publishers, regions, categories, letters.
@Suite struct ListPageTests {
  private static let files = [
    "content/site.yml": "page_size: 2\npublish: {tlp: AMBER}\n",
    "content/sources.yml": """
    shared: {publisher: Verlag & Sohn, title: A report, reliability: B, url: "https://example.org/r"}
    unused: {publisher: Nobody}
    alone: {title: Without a publisher}
    """,
    "content/organisations/agency.md":
      "---\nname: The Agency\naliases: [TA]\ntags: [press]\n---\nAn agency [@shared].\n",
    "content/weapons/d-30.md": "---\nname: D-30\ncategory: Artillery\n---\n",
    "content/weapons/t-72.md": "---\nname: T-72\nunroca: I\n---\n",
    "content/weapons/zu-23.md": "---\nname: ZU-23\ncategory: artillery\n---\n",
    "content/briefings/a.md": """
    ---
    title: First
    date: 2024-05-01
    tags: [Cluster munitions, iran]
    sources: [shared]
    ---
    Iran, Chad and Mali [@shared]. Again [@shared].
    """,
    "content/briefings/b.md": """
    ---
    title: Second
    date: 2025-05-01
    tlp: AMBER
    tags: [cluster-munitions]
    sources: [{id: own, publisher: TA, title: Wire}, {id: other, publisher: organisation:agency}]
    ---
    Iran [@own] [@alone].
    """,
    "content/briefings/c.md": "---\ntitle: Third\ndate: 2025-06-01\ntags: ['!']\n---\nIran.\n",
    "content/briefings/d.md": "No date, and nothing of note.\n",
    "content/briefings/e.md":
      "---\ntitle: Gone\ndate: 2023-01-01\nstatus: withdrawn\nreason: Wrong\ntags: [gone]\n---\n",
  ]

  private func output() async throws -> FileTree {
    try await TemporarySite(Self.files).buildCleanly()
  }

  @Test func areThereForEachYearWithABriefing() async throws {
    let output = try await output()
    let year = try #require(output.page("/archive/2025/"))
    #expect(MarkupReader(year).text.contains("2 briefings"))
    #expect(year.contains("Second"))
    #expect(year.contains("Third"))
    #expect(!year.contains("First"))
    #expect(output.page("/archive/2024/") != nil)
    #expect(output.page("/archive/2023/") == nil, "a withdrawn briefing is in no list")
    #expect(output.page("/archive/page/2/")?.contains("../../../archive/2024/") == true)
  }

  @Test func joinTheSpellingsOfATag() async throws {
    let output = try await output()
    let tag = try #require(output.page("/tags/cluster-munitions/"))
    #expect(tag.contains("First"))
    #expect(tag.contains("Second"))
    #expect(tag.contains("TLP:AMBER"))
    #expect(output.page("/tags/press/")?.contains("The Agency") == true)
    #expect(output.page("/tags/gone/") == nil)
    let tags = try #require(output.page("/tags/"))
    #expect(MarkupReader(tags).text.contains("3 tags"))
    // A tag without a letter has no page, and stays on the briefing's.
    #expect(output.page("/briefings/c/")?.contains("<li>!</li>") == true)
  }

  @Test func tellWhoIsCitedAndWhere() async throws {
    let output = try await output()
    let all = try #require(output.page("/sources/"))
    #expect(MarkupReader(all).text.contains("3 publishers"))
    let publisher = try #require(output.page("/sources/verlag-sohn/"))
    #expect(publisher.contains("Verlag &amp; Sohn"))
    #expect(publisher.contains(#"href="../../briefings/a/#source-1""#))
    #expect(publisher.contains("Cited 2 times"))
    #expect(publisher.contains(#"href="../../organisations/agency/#source-1""#))
    #expect(publisher.contains("usually reliable"))
    #expect(output.page("/sources/nobody/") == nil, "what nobody cites is not told of")
  }

  /// By id, alias or name: the registry knows that they are one.
  /// Names that differ are told apart, also where their addresses would be one.
  @Test func mixNoTwoPublishersOrTags() async throws {
    let output = try await TemporarySite([
      "content/briefings/a.md": """
      ---
      tags: [C, "C#", C++]
      sources:
        - {id: a, publisher: ÄB, title: One}
        - {id: b, publisher: AB, title: Two}
        - {id: c, publisher: \(String(repeating: "ö", count: 300)), title: Three}
      ---
      Chad.
      """
    ]).buildCleanly()
    let text = MarkupReader(try #require(output.page("/briefings/a/"))).text
    #expect(text.contains("One. ÄB."))
    #expect(text.contains("Two. AB."))
    #expect(output.page("/sources/ab/")?.contains("<h1>AB</h1>") == true)
    #expect(output.page("/sources/ab-2/")?.contains("<h1>ÄB</h1>") == true)
    #expect(output.page("/tags/c/")?.contains("<h1>C</h1>") == true)
    #expect(output.page("/tags/c-2/")?.contains("<h1>C#</h1>") == true)
    #expect(output.page("/tags/c-3/")?.contains("<h1>C++</h1>") == true)
  }

  @Test func tellThatASourceRepeatsAnother() async throws {
    let output = try await TemporarySite([
      "content/sources.yml":
        "one: {publisher: Wire, title: T}\ntwo: {publisher: Paper, title: U, origin: one}\n",
      "content/briefings/a.md": "---\nsources: [two]\n---\nChad.\n",
    ]).buildCleanly()
    #expect(output.page("/briefings/a/")?.contains("Repeats Wire") == true)
    #expect(output.page("/sources/paper/")?.contains("Repeats Wire") == true)
  }

  @Test func joinTheNamesOfAPublisher() async throws {
    let output = try await output()
    let agency = try #require(output.page("/sources/the-agency/"))
    #expect(MarkupReader(agency).text.contains("2 sources"))
    #expect(agency.contains(#"href="../../organisations/agency/""#))
    #expect(agency.contains("TLP:AMBER"), "only a briefing that is so marked cites it")
    #expect(output.page("/sources/ta/") == nil)
  }

  @Test func showTheSourcesWithoutAPublisher() async throws {
    let page = try #require(try await output().page("/sources/page/2/"))
    #expect(page.contains("Without a publisher"))
    #expect(page.contains(#"href="../../../briefings/b/#source-3""#))
  }

  @Test func gatherCountriesByRegionAndWeaponsByCategory() async throws {
    let output = try await output()
    let africa = try #require(output.page("/countries/region/africa/"))
    #expect(africa.contains("Chad"))
    #expect(africa.contains("Mali"))
    #expect(!africa.contains(">Iran<"))
    let artillery = try #require(output.page("/weapons/category/artillery/"))
    #expect(artillery.contains("D-30"))
    #expect(artillery.contains("ZU-23"))
    #expect(output.page("/weapons/category/battle-tanks/")?.contains("T-72") == true)
  }

  /// The bar leads to the page that the letter is on.
  @Test func leadFromEveryLetterToItsPage() async throws {
    let output = try await output()
    let first = try #require(output.page("/weapons/"))
    #expect(first.contains(##"href="#letter-d""##))
    #expect(first.contains(##"href="#letter-t""##))
    #expect(first.contains(#"href="../weapons/page/2/#letter-z""#))
    let second = try #require(output.page("/weapons/page/2/"))
    #expect(second.contains(#"href="../../../weapons/#letter-d""#))
    #expect(LinkAudit(output).faults == [])
  }

  @Test func offerNoMoreGroupsThanAReaderCanChooseFrom() async throws {
    var files: [String: String] = [:]
    for number in 0..<60 {
      files["content/weapons/w\(number).md"] =
        "---\nname: W\(number)\ncategory: C\(number < 3 ? 0 : number)\n---\n"
    }
    let output = try await TemporarySite(files).buildCleanly()
    let groups = output.files.keys.filter { $0.hasPrefix("weapons/category/") }
    #expect(groups.count == 40)
    #expect(groups.contains("weapons/category/c0/index.html"), "the largest is among them")
  }

  /// What authors call a category becomes a folder, whose name a file system limits to 255 bytes.
  @Test func cutTheAddressOfALongCategory() async throws {
    let category = String(repeating: "long ", count: 80)
    let output = try await TemporarySite([
      "content/weapons/w.md": "---\nname: W\ncategory: \(category)\n---\n"
    ]).buildCleanly()
    #expect(output.files.keys.contains { $0.hasPrefix("weapons/category/long-long-") })
    #expect(LinkAudit(output).faults == [])
  }

  @Test func showASourceThatHasNoTitle() async throws {
    let site = try TemporarySite([
      "content/briefings/a.md": """
      ---
      sources:
        - {id: a, publisher: P, url: "https://example.org/only"}
        - {id: b, title: Only a title, issued: 2020}
      ---
      Chad.
      """
    ])
    let page = try #require(try await site.buildCleanly().page("/briefings/a/"))
    let text = MarkupReader(page).text
    #expect(page.contains(#"<a href="https://example.org/only""#))
    #expect(text.contains("Only a title. 2020."))
    #expect(text.contains("https://example.org/only. P. "))
  }

  @Test func areThereWhenThereIsNothingToList() async throws {
    let output = try await TemporarySite(["content/site.yml": "title: Nothing\n"]).buildCleanly()
    for address in ["/archive/", "/sources/", "/tags/", "/countries/", "/weapons/"] {
      #expect(output.page(address) != nil, "\(address)")
    }
    #expect(output.page("/")?.contains("../sources/") == false)
    #expect(LinkAudit(output).faults == [])
  }
}
