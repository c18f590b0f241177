import Building
import Content
import Site
import Testing

/// What search engines get: sitemap.xml (sitemaps.org) and robots.txt (RFC 9309).
@Suite struct SitemapTests {
  private static let base = "https://example.org/site"

  /// Notes of every marking, and pages that carry one because of what they show.
  private static let files = [
    "content/site.yml": "publish: {tlp: AMBER}\npage_size: 2\n",
    "content/briefings/clear.md": """
    ---
    date: 2026-01-01
    updated: 2026-01-02T10:00Z
    corrections: [{date: 2026-01-03, text: x}]
    redirects: [/old/]
    ---
    # Clear

    Iran, Oman and the Gun.
    """,
    "content/briefings/old.md": "---\ndate: 2025-01-01\n---\n# Old\n\nIran and Oman.\n",
    "content/briefings/older.md": "---\ndate: 2024-01-01\n---\n# Older\n\nIran.\n",
    "content/briefings/undated.md": "# Undated\n\nNiger.\n",
    "content/briefings/green.md": "---\ndate: 2026-01-04\ntlp: GREEN\n---\n# Green\n\nChad.\n",
    "content/briefings/linking.md": "---\ndate: 2023-01-01\n---\n# Linking\n\n[[Green]]\n",
    "content/briefings/withdrawn.md":
      "---\ntitle: Taken back\ndate: 2026-02-01\nstatus: withdrawn\nreason: Wrong.\n---\nIran.\n",
    "content/weapons/gun.md": "---\nname: Gun\ntlp: AMBER\ncountry: Oman\n---\n",
    "content/people/a.md": "---\nname: A. Person\n---\nSee [[Green|that]].\n",
    "content/pages/about.md": "# About\n\nUs.\n",
    "content/pages/method.md": "---\ntlp: GREEN\n---\n# Method\n\nHow.\n",
  ]

  private func output(_ files: [String: String] = files) async throws -> FileTree {
    let site = try TemporarySite(files)
    return try await site.buildCleanly { $0.baseURL = Self.base }
  }

  private func addresses(_ output: FileTree) throws -> [String] {
    let root = try XMLTree(output["sitemap.xml"]).root
    #expect(root.name == "urlset")
    #expect(root.attributes["xmlns"] == "http://www.sitemaps.org/schemas/sitemap/0.9")
    return root.all("url").compactMap { $0["loc"] }
  }

  /// Whatever sort of page it is: a page that says TLP:GREEN of itself is not in the list, and one
  /// that says TLP:CLEAR is.
  @Test func listsThePagesThatAreMarkedClear() async throws {
    let output = try await output()
    let listed = try addresses(output)
    var clear: Set<String> = []
    for (path, text) in output.pages where text.contains("\"marking\">TLP:CLEAR<") {
      if path != "404.html" { clear.insert("\(Self.base)/\(path.dropLast("index.html".count))") }
    }
    let unlisted = ["/briefings/withdrawn/", "/old/", "/briefings/"].map { Self.base + $0 }
    #expect(clear.isSuperset(of: unlisted))
    #expect(Set(listed) == clear.subtracting(unlisted))
    #expect(listed.count == Set(listed).count)
    #expect(listed.contains(Self.base + "/briefings/old/"))
    #expect(listed.contains(Self.base + "/about/"))
    // It tells how many briefings there are, the marked ones among them.
    #expect(!listed.contains(Self.base + "/archive/page/2/"))
    #expect(listed.contains(Self.base + "/countries/niger/"))
    #expect(!listed.contains(Self.base + "/briefings/green/"))
  }

  @Test func tellsWhenABriefingWasLastChanged() async throws {
    let root = try XMLTree(try await output()["sitemap.xml"]).root
    let dates = Dictionary(
      uniqueKeysWithValues: root.all("url").map { ($0["loc"] ?? "", $0["lastmod"]) })
    #expect(dates[Self.base + "/briefings/old/"] == "2025-01-01T00:00:00Z")
    #expect(dates[Self.base + "/briefings/undated/"] == .some(nil))
    #expect(dates[Self.base + "/about/"] == .some(nil))
    var files = Self.files
    files["content/weapons/gun.md"] = nil
    let clear = try XMLTree(try await output(files)["sitemap.xml"]).root
    let changed = clear.all("url").first { $0["loc"] == Self.base + "/briefings/clear/" }
    #expect(changed?["lastmod"] == "2026-01-03T00:00:00Z")
  }

  /// A menu entry with a marking puts it on every page; an empty list is no sitemap.
  @Test func isLeftOutWhereNoPageIsClear() async throws {
    var files = Self.files
    files["content/pages/method.md"] = "---\ntlp: GREEN\nmenu: 1\n---\n# Method\n\nHow.\n"
    let output = try await output(files)
    #expect(output["sitemap.xml"] == nil)
    #expect(output["robots.txt"] == "User-agent: *\nAllow: /\n")
  }

  @Test(arguments: [(5, 5, 1), (6, 5, 3), (10, 5, 3), (11, 5, 4)])
  func isDividedWhereItIsTooLong(pages: Int, limit: Int, files: Int) throws {
    let entries = (1...pages).map {
      Sitemap.Entry(address: "\(Self.base)/\($0)/?a&b", modified: nil)
    }
    let sitemap = Sitemap(entries, base: Self.base, limit: limit).files
    #expect(sitemap.count == files)
    let texts = Dictionary(
      uniqueKeysWithValues: sitemap.map { file -> (String, String) in
        guard case .bytes(let bytes) = file.content else { return (file.path, "") }
        return (file.path, String(decoding: bytes, as: UTF8.self))
      })
    let first = try XMLTree(texts["sitemap.xml"]).root
    var parts = [first]
    if files > 1 {
      #expect(first.name == "sitemapindex")
      let names = first.all("sitemap").compactMap { $0["loc"] }
      #expect(names == (1..<files).map { "\(Self.base)/sitemap-\($0).xml" })
      parts = try names.map { try XMLTree(texts[String($0.dropFirst(Self.base.count + 1))]).root }
    }
    #expect(parts.allSatisfy { $0.all("url").count <= limit })
    #expect(parts.flatMap { $0.all("url") }.map { $0["loc"] } == entries.map(\.address))
  }

  @Test func isNamedByRobots() async throws {
    let output = try await output()
    #expect(
      output["robots.txt"]
        == "User-agent: *\nAllow: /\n\nSitemap: \(Self.base)/sitemap.xml\n")
    let site = try TemporarySite(Self.files)
    #expect(try await site.buildCleanly()["robots.txt"] == "User-agent: *\nAllow: /\n")
  }

  /// A file of the author's own lies where ours would.
  @Test func leavesTheAuthorsOwnFilesInTheirPlace() async throws {
    let names = [
      "robots.txt", "sitemap.xml", "feed.xml", "feed.json", "countries/iran/feed.xml",
      "data/mentions.csv", "data/entities.json", "data/briefings.json",
    ]
    var files = Self.files
    for name in names { files["content/static/" + name] = "own \(name)" }
    let output = try await output(files)
    for name in names { #expect(output[name] == "own \(name)") }
    #expect(output["countries/oman/feed.xml"] != nil)
  }
}
