import Building
import Diagnostics
import Testing

/// Links between pages, on a site with every sort of page and link.
@Suite struct RelativeLinkTests {
  private static let files = [
    "content/site.yml": """
    title: Links
    page_size: 2
    kinds: {place: {folder: places, singular: Place, plural: Places}}
    """,
    "content/sources.yml": "agency: {publisher: Agency, url: \"https://example.org/?a=1&b=2\"}\n",
    "content/briefings/2026/2026-01-01-first.md": """
    ---
    title: The first
    summary: Iran and [the pages](/method/).
    sources: [agency]
    key_judgements: [{text: "Chad likely agrees, see [[second]].", likelihood: likely}]
    ---
    Côte d'Ivoire and Baku Port met São Tomé and Príncipe. [@agency] ![map](map%20of%20it.png)

    ## A heading & more

    See [[second#Büro]], [it](deep/er/2026-01-02-second.md#büro), [[#A heading & more]], [[Iran]],
    [list](/countries/), [archive](/archive/), [home](/), [same](#a-heading-more),
    [x](../2026/map%20of%20it.png),
    [weapon](weapon:d-30), [mail](mailto:a@example.org), note[^1]. ![[plan.pdf|the plan]]

    [^1]: Russia and [@agency].
    """,
    "content/briefings/2026/map of it.png": "picture",
    "content/briefings/2026/plan.pdf": "plan",
    "content/briefings/2026/deep/er/2026-01-02-second.md": """
    ---
    title: The second
    supersedes: first
    ---
    Iran met Chad, with the D-30s. See [[The first]].

    ## Büro

    Nothing.
    """,
    "content/briefings/third.md": "# Third\n\nIran again, and Россия. [[The first|first]]\n",
    "content/briefings/index.md": "---\ntitle: Fourth\nslug: vierte-äußerung\n---\nIran.\n",
    "content/weapons/d-30.md": "---\nname: D-30\ncountry: Russia\n---\nSee [[third]] and Iran.\n",
    "content/places/baku-port.md":
      "---\nname: Baku Port\ncountry: Azerbaijan\n---\n![[quay.jpg]]\n",
    "content/places/quay.jpg": "picture",
    "content/pages/method.md":
      "---\ntitle: Method\nmenu: 1\n---\nSee [[third]], [[place:baku-port]].\n",
    "content/static/CNAME": "example.org",
  ]

  private func output() async throws -> FileTree {
    let site = try TemporarySite(Self.files)
    let report = try await site.build()
    try #require(report.written != nil, "\(report.diagnostics.map(\.text))")
    return site.output
  }

  @Test func leadToFilesOfTheOutput() async throws {
    let audit = LinkAudit(try await output())
    #expect(audit.faults == [])
    #expect(audit.followed > 100)
  }

  /// A site in a sub-folder of a host is the same site: no link climbs above its root.
  @Test func leadTheSameWayInASubFolder() async throws {
    let output = try await output()
    let moved = FileTree(
      files: Dictionary(
        uniqueKeysWithValues: output.files.filter { $0.key != "404.html" }
          .map { ("group/site/\($0.key)", $0.value) }))
    let audit = LinkAudit(moved)
    #expect(audit.faults == [])
    #expect(audit.followed > 100)
  }

  @Test func beginWithASlashOnThe404PageAlone() async throws {
    for (path, text) in try await output().pages {
      let rooted = MarkupReader(text).addresses.filter { $0.hasPrefix("/") }
      #expect(rooted == (path == "404.html" ? ["/"] : []), "\(path)")
    }
  }

  @Test func leadFromThe404PageToTheBaseAddress() async throws {
    let site = try TemporarySite(["content/briefings/a.md": "# A\n"])
    let output = try await site.buildCleanly { $0.baseURL = "https://example.org/site/" }
    let page = try #require(output["404.html"])
    #expect(MarkupReader(page).addresses.filter { $0 != "https://example.org/site/" } == [])
  }

  @Test func divideLongListsIntoPages() async throws {
    let output = try await output()
    let second = try #require(output.page("/countries/iran/page/2/"))
    #expect(MarkupReader(second).addresses.contains("../../../../countries/iran/"))
    #expect(output.page("/archive/page/2/") != nil)
    #expect(output.page("/archive/page/3/") == nil)
    #expect(output.page("/archive/page/1/") == nil)
    #expect(output.page("/countries/page/3/") != nil)
  }

  @Test func publishOnlyAttachmentsThatAPageUses() async throws {
    let site = try TemporarySite(Self.files)
    try site.write(["content/briefings/unused.png": "picture", "content/places/unused.pdf": "file"])
    try await site.build()
    #expect(site.output.paths(holding: "unused") == [])
    #expect(site.output["briefings/2026/map of it.png"] == "picture")
    #expect(site.output["briefings/2026/plan.pdf"] == "plan")
    #expect(site.output["places/quay.jpg"] == "picture")
    #expect(site.output["CNAME"] == "example.org")
  }
}
