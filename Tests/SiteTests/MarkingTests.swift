import Building
import Content
import Testing

/// Every page carries the highest marking of what it shows.
@Suite struct MarkingTests {
  private static let files = [
    "content/site.yml": "publish: {tlp: AMBER}\n",
    "content/briefings/clear.md": "---\ndate: 2026-01-01\n---\n# Clear\n\nIran.\n",
    "content/briefings/green.md": "---\ndate: 2026-01-02\ntlp: GREEN\n---\n# Green\n\nChad.\n",
    "content/briefings/amber.md":
      "---\ndate: 2026-01-03\ntlp: AMBER\n---\n# Amber\n\nChad, Mali.\n",
    "content/weapons/gun.md": "---\nname: Gun\ntlp: AMBER\ncountry: Oman\n---\n",
    "content/briefings/gun.md": "---\ndate: 2026-01-04\n---\n# Of arms\n\nThe Gun of Niger.\n",
    "content/briefings/replaced.md": "---\ndate: 2025-01-01\n---\n# Replaced\n\nCuba.\n",
    "content/briefings/new.md":
      "---\ndate: 2025-01-02\ntlp: GREEN\nsupersedes: replaced\n---\n# New\n\nPeru.\n",
    "content/briefings/linking.md": "---\ndate: 2025-01-03\n---\n# Linking\n\n[[Green]]\n",
    "content/briefings/plain.md": "---\ndate: 2024-01-03\n---\n# Plain\n\nNothing.\n",
    "content/pages/about.md": "---\ntlp: GREEN\n---\n# About\n\nUs.\n",
    "content/pages/method.md": "# Method\n\nHow. [[Amber]]\n",
    "content/people/a.md": "---\nname: A. Person\n---\nSee [[Green|that]].\n",
  ]

  @Test(arguments: [
    ("/briefings/clear/", "CLEAR"), ("/briefings/green/", "AMBER"), ("/briefings/amber/", "AMBER"),
    ("/countries/iran/", "CLEAR"), ("/countries/chad/", "AMBER"), ("/countries/mali/", "AMBER"),
    ("/countries/", "AMBER"), ("/archive/", "AMBER"), ("/", "AMBER"), ("/weapons/", "AMBER"),
    ("/weapons/gun/", "AMBER"), ("/about/", "GREEN"), ("/people/", "CLEAR"),
    // Their pages name the other note.
    ("/briefings/gun/", "AMBER"), ("/countries/niger/", "AMBER"), ("/countries/oman/", "CLEAR"),
    ("/briefings/replaced/", "GREEN"), ("/briefings/linking/", "GREEN"), ("/method/", "AMBER"),
    ("/briefings/plain/", "CLEAR"), ("/people/a/", "GREEN"),
  ])
  func isThatOfTheHighestShown(address: String, marking: String) async throws {
    let site = try TemporarySite(Self.files)
    let output = try await site.buildCleanly { $0.baseURL = "https://example.org" }
    let page = try #require(output.page(address))
    // The first and the last are those of the page; those of single briefings stand between them.
    let shown = page.split(separator: "TLP:").dropFirst().map { $0.prefix { $0.isUppercase } }
    #expect(shown.first == Substring(marking))
    #expect(shown.last == Substring(marking))
  }

  /// What leaves the site without its page takes the marking along.
  @Test(arguments: [
    ("clear", "CLEAR"), ("green", "GREEN"), ("amber", "AMBER"), ("gun", "AMBER"),
    ("linking", "GREEN"), ("plain", "CLEAR"),
  ])
  func standsInFeedsAndData(slug: String, marking: String) async throws {
    let site = try TemporarySite(Self.files)
    let output = try await site.buildCleanly { $0.baseURL = "https://example.org" }
    let address = "https://example.org/briefings/\(slug)/"
    let feed = try XMLTree(output["feed.xml"]).root
    #expect(feed["rights"] == "TLP:AMBER")
    let entry = try #require(feed.all("entry").first { $0["id"] == address })
    #expect(entry["rights"] == "TLP:\(marking)")
    let json = try JSONTree(output["feed.json"])
    #expect(json._dossier.tlp.string == "AMBER")
    let item = try #require(json.items.all.first { $0.id.string == address })
    #expect(item._dossier.tlp.string == marking)
    let briefings = try JSONTree(output["data/briefings.json"]).all
    let briefing = try #require(briefings.first { $0.url.string == "/briefings/\(slug)/" })
    #expect(briefing.tlp.string == marking)
  }

  /// What Dossier writes of its own accord: canonical names, titles, publishers, counts.
  private static let names = [
    "content/site.yml": "publish: {tlp: AMBER}\npage_size: 1\n",
    "content/organisations/bureau.md":
      "---\nname: Secret Bureau\naliases: [SB Press]\ntlp: AMBER\n---\n",
    "content/briefings/hidden-op.md":
      "---\ntitle: Hidden\ndate: 2019-01-01\ntlp: AMBER\ntags: [ops, all]\nsources: [{id: deep, publisher: Deep}]\n---\n",
    "content/sources.yml":
      "press: {publisher: SB Press, title: R}\nthrough: {publisher: Foo, title: R, via: deep}\nopen: {publisher: Open, title: R}\n",
    "content/briefings/publisher.md": "---\ndate: 2025-01-01\nsources: [press]\n---\nChad.\n",
    "content/briefings/via.md": "---\ndate: 2025-01-02\nsources: [through]\n---\nMali.\n",
    "content/briefings/id.md":
      "---\ndate: 2025-01-03\n---\nPeru and [[organisation:bureau]] met.\n",
    "content/briefings/picture.md":
      "---\ndate: 2025-01-04\n---\nCuba. ![see [[hidden-op]]](https://example.org/m.png)\n",
    "content/briefings/open.md":
      "---\ndate: 2025-01-05\ntags: [open, all]\nsources: [open]\n---\nOman.\n",
    "content/weapons/gun.md": "---\nname: Gun\n---\nMade for the SB Press.\n",
    "content/people/p.md":
      "---\nname: P\npositions: [{role: Head, organisation: organisation:bureau}]\n---\n",
  ]

  @Test(arguments: [
    ("/briefings/publisher/", "AMBER"), ("/sources/secret-bureau/", "AMBER"),
    ("/briefings/via/", "AMBER"), ("/sources/foo/", "AMBER"), ("/briefings/id/", "AMBER"),
    ("/countries/peru/", "AMBER"), ("/briefings/picture/", "AMBER"), ("/countries/cuba/", "AMBER"),
    ("/weapons/gun/", "AMBER"), ("/people/p/", "AMBER"), ("/archive/", "AMBER"),
    ("/archive/2025/", "AMBER"), ("/archive/page/2/", "AMBER"), ("/tags/", "AMBER"),
    ("/tags/ops/", "AMBER"), ("/tags/all/page/2/", "AMBER"), ("/organisations/", "AMBER"),
    ("/sources/page/2/", "AMBER"), ("/countries/page/4/", "AMBER"),
    ("/tags/open/", "CLEAR"), ("/sources/open/", "CLEAR"), ("/countries/oman/", "CLEAR"),
  ])
  func countsWhatDossierWritesOfItself(address: String, marking: String) async throws {
    let site = try TemporarySite(Self.names)
    try await site.build()
    let page = try #require(site.output.page(address))
    let shown = page.split(separator: "TLP:").dropFirst().map { $0.prefix { $0.isUppercase } }
    #expect(shown.first == Substring(marking))
    #expect(shown.last == Substring(marking))
  }

  @Test func isTheSitesDefaultForNotesWithoutOne() async throws {
    let site = try TemporarySite(Self.files)
    try site.write(["content/site.yml": "publish: {tlp: AMBER}\ndefault_tlp: GREEN\n"])
    let output = try await site.buildCleanly()
    #expect(output.page("/briefings/clear/")?.contains("TLP:GREEN") == true)
    #expect(output.page("/countries/iran/")?.contains("TLP:GREEN") == true)
  }

  /// Why a claim is as sure as it is names who was first to say it, however far back.
  @Test(arguments: [
    ("{publisher: Near, via: deep}", "{publisher: Far, via: near}", "Far, through Deep"),
    ("{publisher: Near, origin: deep}", "{publisher: Far, origin: near}", "Deep, through Mouth"),
  ])
  func isThatOfWhereAClaimComesFrom(near: String, far: String, words: String) async throws {
    let hidden = far.contains("via") ? "publisher: Deep" : "publisher: Deep, via: mouth"
    let site = try TemporarySite([
      "content/site.yml": "publish: {tlp: AMBER}\n",
      "content/sources.yml":
        "near: \(near)\nfar: \(far)\nmouth: {publisher: Mouth}\n",
      "content/briefings/hidden.md":
        "---\ndate: 2026-01-01\ntlp: AMBER\nsources: [{id: deep, \(hidden)}]\n---\n# H\n",
      "content/briefings/open.md": """
      ---
      date: 2026-01-02
      sources: [far]
      claims: [{id: c, kind: event, text: It., assertions: [{stance: asserts}]}]
      ---
      """,
    ])
    let page = try #require(try await site.buildCleanly().page("/register/claims/c/"))
    #expect(page.contains(words))
    let shown = page.split(separator: "TLP:").dropFirst().map { $0.prefix { $0.isUppercase } }
    #expect(shown.first == "AMBER")
    #expect(shown.last == "AMBER")
  }

  /// The history of a claim names those that it was about.
  @Test func isThatOfClaimsNamedBefore() async throws {
    let site = try TemporarySite([
      "content/site.yml": "publish: {tlp: AMBER}\n",
      "content/briefings/hidden.md":
        "---\ndate: 2026-01-01\ntlp: AMBER\nclaims: [{id: h, kind: event, text: Hid.}]\n---\n# H\n",
      "content/briefings/first.md":
        "---\ndate: 2026-01-02\nclaims: [{id: c, kind: gap, text: Why?, about: h}, {id: d, kind: gap}]\n---\n",
      "content/briefings/second.md":
        "---\ndate: 2026-01-03\nclaims: [{extends: c, about: d}]\n---\n",
    ])
    let output = try await site.buildCleanly()
    let page = try #require(output.page("/register/claims/c/"))
    #expect(page.contains("Hid."))
    #expect(page.contains("TLP:AMBER"))
    #expect(output.page("/register/claims/d/")?.contains("TLP:CLEAR") == true)
  }

  /// The menu names a page on every page but the one for addresses that are none.
  @Test func isThatOfThePagesInTheMenuAtLeast() async throws {
    let site = try TemporarySite(Self.files)
    try site.write(["content/pages/about.md": "---\nmenu: 1\ntlp: GREEN\n---\n# About\n"])
    let output = try await site.buildCleanly()
    #expect(output.page("/briefings/plain/")?.contains("TLP:GREEN") == true)
    #expect(output.page("/briefings/amber/")?.contains("TLP:AMBER") == true)
    #expect(output["404.html"]?.contains("TLP:") == false)
  }

  /// The option takes the place of site.yml's, in both directions.
  @Test func admitsWhatTheOptionAdmits() async throws {
    let site = try TemporarySite(Self.files)
    var files = Self.files
    for name in ["linking.md", "new.md"] { files["content/briefings/" + name] = nil }
    let clear = try TemporarySite(files)
    try clear.remove(["content/pages/method.md", "content/people/a.md"])
    let output = try await clear.buildCleanly {
      $0.tlp = .clear
      $0.baseURL = "https://example.org"
    }
    #expect(output.page("/briefings/green/") == nil && output.page("/countries/mali/") == nil)
    #expect(output["feed.xml"]?.contains("TLP:CLEAR") == true)
    #expect(output.paths(holding: "TLP:GREEN") == [] && output.paths(holding: "TLP:AMBER") == [])
    #expect(output.paths(holding: "\"tlp\":\"GREEN\"") == [])
    #expect(output.paths(holding: "\"tlp\":\"AMBER\"") == [])
    #expect(output["data/mentions.csv"]?.contains("GREEN") == false)
    let green = try await site.build { $0.tlp = .red }
    #expect(green.written != nil)
  }
}
