import Building
import Testing

/// What readers of feeds get: Atom (RFC 4287) and JSON Feed 1.1.
@Suite struct FeedTests {
  private static let base = "https://example.org/site"

  private static let files = [
    "content/site.yml": """
    title: Arms & men
    description: What is "known"
    language: en-GB
    authors: [The Desk]
    publish: {tlp: GREEN}
    """,
    "content/sources.yml": "agency: {publisher: Agency}\n",
    "content/briefings/first.md": """
    ---
    title: The <first>
    date: 2026-01-05 08:30:00 +0100
    updated: 2026-01-06
    authors: [A. Author, B. Author]
    tags: [guns, "a & b"]
    language: fr
    summary: Iran *may* have [guns](#a-heading), "x" & more.
    sources: [agency]
    corrections:
      - {date: 2026-01-09, text: A number.}
      - {date: 2026-01-08, text: A name.}
    ---
    Iran sent guns to [[second]]. [@agency] ![map](maps/a%20b.png)

    ## A heading

    See [it](#a-heading), [out](https://example.com/x/?a=1&b=2), [mail](mailto:a@example.org)[^1].

    [^1]: A note.
    """,
    "content/briefings/maps/a b.png": "picture",
    "content/briefings/second.md":
      "---\ndate: 2026-01-04\ntlp: GREEN\n---\n# Second\n\nChad. Niger no.\n",
    "content/briefings/undated.md": "# Undated\n\nIran and Chad.\n",
    "content/briefings/withdrawn.md":
      "---\ntitle: Taken back\ndate: 2026-02-01\nstatus: withdrawn\nreason: Wrong.\n---\nIran.\n",
    "content/weapons/unused.md": "---\nname: Unused\n---\n",
  ]

  private func output(_ files: [String: String] = files) async throws -> FileTree {
    let site = try TemporarySite(files)
    return try await site.buildCleanly { $0.baseURL = Self.base }
  }

  private func feed(
    _ path: String = "feed.xml", _ files: [String: String] = files
  ) async throws -> XMLTree.Element {
    try XMLTree(try await output(files)[path]).root
  }

  private func json(_ files: [String: String] = files) async throws -> JSONTree {
    try JSONTree(try await output(files)["feed.json"])
  }

  @Test func holdDatedBriefingsNewestFirst() async throws {
    let atom = try await feed()
    #expect(atom.all("entry").map { $0["title"] } == ["The <first>", "Second"])
    #expect(try await json().items.all.map(\.title.string) == ["The <first>", "Second"])
  }

  @Test func holdTheNewestTwenty() async throws {
    var files: [String: String] = [:]
    for day in 1...25 {
      let date = "2026-01-" + (day < 10 ? "0\(day)" : "\(day)")
      files["content/briefings/\(date)-n\(day).md"] = "# Number \(day)\n\nIran.\n"
    }
    let expected = (6...25).reversed().map { "Number \($0)" }
    #expect(try await feed("feed.xml", files).all("entry").map { $0["title"] } == expected)
    #expect(try await json(files).items.all.map(\.title.string) == expected)
    let iran = try await feed("countries/iran/feed.xml", files)
    #expect(iran.all("entry").map { $0["title"] } == expected)
  }

  @Test func tellOfTheSite() async throws {
    let atom = try await feed()
    #expect(atom.name == "feed")
    #expect(atom.attributes["xmlns"] == "http://www.w3.org/2005/Atom")
    #expect(atom.attributes["xml:lang"] == "en-GB")
    #expect(atom["id"] == Self.base + "/feed.xml")
    #expect(atom["title"] == "Arms & men")
    #expect(atom["subtitle"] == #"What is "known""#)
    #expect(atom["updated"] == "2026-01-09T00:00:00Z")
    #expect(atom.all("author").map { $0["name"] } == ["The Desk"])
    #expect(atom["rights"] == "TLP:GREEN")
    let links = atom.all("link").map { [$0.attributes["rel"], $0.attributes["href"]] }
    #expect(links == [["self", Self.base + "/feed.xml"], ["alternate", Self.base + "/"]])

    let feed = try await json()
    #expect(feed.version.string == "https://jsonfeed.org/version/1.1")
    #expect(feed.title.string == "Arms & men")
    #expect(feed.description.string == #"What is "known""#)
    #expect(feed.home_page_url.string == Self.base + "/")
    #expect(feed.feed_url.string == Self.base + "/feed.json")
    #expect(feed.language.string == "en-GB")
    #expect(feed.authors.all.map(\.name.string) == ["The Desk"])
    #expect(feed._dossier.tlp.string == "GREEN")
    #expect(feed._dossier.about.string?.hasPrefix("https://") == true)
  }

  @Test func tellOfABriefing() async throws {
    let entry = try #require(try await feed().all("entry").first)
    let address = Self.base + "/briefings/first/"
    let summary = #"Iran may have guns, "x" & more."#
    #expect(entry["id"] == address)
    #expect(entry.all("link").map { $0.attributes["href"] } == [address])
    #expect(entry["published"] == "2026-01-05T08:30:00+01:00")
    #expect(entry["updated"] == "2026-01-09T00:00:00Z")
    #expect(entry.all("author").map { $0["name"] } == ["A. Author", "B. Author"])
    #expect(entry.all("category").map { $0.attributes["term"] } == ["guns", "a & b"])
    #expect(entry.attributes["xml:lang"] == "fr")
    #expect(entry["summary"] == summary)
    #expect(entry.all("content").first?.attributes["type"] == "html")

    let item = try #require(try await json().items.all.first)
    #expect(item.id.string == address)
    #expect(item.url.string == address)
    #expect(item.date_published.string == "2026-01-05T08:30:00+01:00")
    #expect(item.date_modified.string == "2026-01-09T00:00:00Z")
    #expect(item.authors.all.map(\.name.string) == ["A. Author", "B. Author"])
    #expect(item.tags.strings == ["guns", "a & b"])
    #expect(item.language.string == "fr")
    #expect(item.summary.string == summary)
    #expect(item.content_html.string == entry["content"])
  }

  /// The first briefing links to the second and so names it.
  @Test func carryTheHighestMarkingOfWhatTheyShow() async throws {
    #expect(try await feed().all("entry").map { $0["rights"] } == ["TLP:GREEN", "TLP:GREEN"])
    #expect(try await json().items.all.map(\._dossier.tlp.string) == ["GREEN", "GREEN"])
    var files = Self.files
    files["content/briefings/first.md"] = "---\ndate: 2026-01-05\n---\n# First\n\nIran.\n"
    #expect(
      try await feed("feed.xml", files).all("entry").map { $0["rights"] }
        == ["TLP:CLEAR", "TLP:GREEN"])
    #expect(try await feed("countries/iran/feed.xml", files)["rights"] == "TLP:CLEAR")
    #expect(try await feed("countries/chad/feed.xml", files)["rights"] == "TLP:GREEN")
  }

  /// The text stands in the feed without its page, so no address in it may be relative.
  @Test func holdTextWithAbsoluteAddresses() async throws {
    let entry = try #require(try await feed().all("entry").first)
    let markup = MarkupReader(try #require(entry["content"]))
    let page = Self.base + "/briefings/first/"
    #expect(markup.faults == [])
    #expect(
      markup.addresses == [
        Self.base + "/countries/iran/", Self.base + "/briefings/second/", page + "#source-1",
        Self.base + "/briefings/maps/a%20b.png", page + "#a-heading",
        "https://example.com/x/?a=1&b=2", "mailto:a@example.org", page + "#fn-1",
        page + "#fnref-1",
      ])
  }

  @Test func nameTheSitesAuthorsElseTheSite() async throws {
    func authors(_ files: [String: String]) async throws -> [String?] {
      let entry = try #require(try await feed("feed.xml", files).all("entry").last)
      #expect(
        try await json(files).items.all.last?.authors.all.map(\.name.string)
          == entry.all("author").map { $0["name"] })
      return entry.all("author").map { $0["name"] }
    }
    #expect(try await authors(Self.files) == ["The Desk"])
    var files = Self.files
    files["content/site.yml"] = "title: Untended\npublish: {tlp: GREEN}\n"
    #expect(try await authors(files) == ["Untended"])
  }

  @Test func ofAnEntityQuoteTheSentenceThatMentionsIt() async throws {
    let iran = try await feed("countries/iran/feed.xml")
    #expect(iran["id"] == Self.base + "/countries/iran/feed.xml")
    #expect(iran["title"] == "Iran · Arms & men")
    let links = iran.all("link").map { $0.attributes["href"] }
    #expect(links == [Self.base + "/countries/iran/feed.xml", Self.base + "/countries/iran/"])
    #expect(iran.all("entry").map { $0["id"] } == [Self.base + "/briefings/first/"])
    #expect(iran.all("entry").first?["summary"] == #"Iran may have guns, "x" & more."#)
    #expect(iran.all("entry").first?.all("content").count == 0)
    let chad = try await feed("countries/chad/feed.xml")
    #expect(chad.all("entry").map { $0["summary"] } == ["Chad."])
    let niger = try await feed("countries/niger/feed.xml")
    #expect(niger.all("entry").map { $0["summary"] } == ["Niger no."])
  }

  /// The date is that of the newest briefing, which may be withdrawn; the clock has no say.
  @Test func withoutEntriesTellADate() async throws {
    let unused = try await feed("weapons/unused/feed.xml")
    #expect(unused.all("entry").count == 0)
    #expect(unused["updated"] == "2026-02-01T00:00:00Z")
    let files = ["content/weapons/unused.md": "---\nname: Unused\n---\n"]
    for path in ["feed.xml", "weapons/unused/feed.xml"] {
      let feed = try await feed(path, files)
      #expect(feed.all("entry").count == 0)
      #expect(feed["updated"] == "1970-01-01T00:00:00Z")
      #expect(feed.all("author").map { $0["name"] } == ["Briefings"])
    }
    #expect(try await json(files).items.all.count == 0)
  }

  @Test func lieBesideEveryEntitysPage() async throws {
    let output = try await output()
    let entities = output.files.keys.filter {
      ($0.hasPrefix("countries/") || $0.hasPrefix("weapons/"))
        && $0.split(separator: "/").count == 3
    }
    let pages = entities.filter { $0.hasSuffix("index.html") }.map { $0.dropLast(10) }
    #expect(pages.count == 4)
    #expect(Set(entities.filter { $0.hasSuffix("feed.xml") }.map { $0.dropLast(8) }) == Set(pages))
  }

  @Test func areLeftOutWithoutABaseURL() async throws {
    let site = try TemporarySite(Self.files)
    let output = try await site.buildCleanly()
    #expect(output.paths(holding: "feed.") == [])
    #expect(output["sitemap.xml"] == nil)
  }

  /// Letters of other scripts stand in addresses percent-encoded.
  @Test func encodeAddresses() async throws {
    let entry = try #require(
      try await feed(
        "feed.xml",
        ["content/briefings/2026-01-01-ایران.md": "# Title\n\n[[#A é]]\n\n## A é\n\nText.\n"]
      ).all("entry").first)
    let address = Self.base + "/briefings/%D8%A7%DB%8C%D8%B1%D8%A7%D9%86/"
    #expect(entry["id"] == address)
    let addresses = MarkupReader(entry["content"] ?? "").addresses
    #expect(addresses.map { String($0.prefix(address.count)) } == [address])
  }
}
