import Building
import Diagnostics
import Foundation
import Testing

/// Old addresses that lead to where a note is now.
@Suite struct RedirectTests {
  private static let files = [
    "content/site.yml": "language: de\npublish: {tlp: GREEN}\n",
    "content/briefings/2026/moved.md": """
    ---
    title: Moved
    date: 2026-01-01
    tlp: GREEN
    redirects:
      - /old/path/
      - /without-slash
      - /2019/page.html
      - /index.php
      - /top.htm
      - /caf%C3%A9/Ünï code/
      - //double//slashes
      - /v1.2/
    ---
    Iran.
    """,
    "content/briefings/gone.md":
      "---\ntitle: Taken back\nstatus: withdrawn\nreason: Wrong.\nredirects: [/gone/]\n---\n",
    "content/pages/about.md": "---\nredirects: /us/\n---\n# About\n\nUs.\n",
    "content/weapons/gun.md": "---\nname: Gun\nredirects: [/arms/gun]\n---\n",
    "content/countries/mm.md": "---\niso2: MM\nredirects: [/countries/burma/]\n---\n",
  ]

  /// Where a browser goes from a page, by each of the two ways.
  private func targets(_ page: String?) throws -> [String?] {
    let tags = MarkupReader(try #require(page)).tags
    let refresh = tags.first { $0.name == "meta" && $0["http-equiv"] == "refresh" }?["content"]
    let link = tags.first { $0.name == "a" }?["href"]
    return [refresh, link.map { "0; url=\($0)" }]
  }

  @Test(arguments: [
    ("old/path/index.html", "../../briefings/2026/moved/"),
    ("without-slash/index.html", "../briefings/2026/moved/"),
    ("2019/page.html", "../briefings/2026/moved/"),
    ("index.php", "./briefings/2026/moved/"),
    ("top.htm", "./briefings/2026/moved/"),
    ("café/Ünï code/index.html", "../../briefings/2026/moved/"),
    ("double/slashes/index.html", "../../briefings/2026/moved/"),
    ("v1.2/index.html", "../briefings/2026/moved/"),
    ("gone/index.html", "../briefings/gone/"),
    ("us/index.html", "../about/"),
    ("arms/gun/index.html", "../../weapons/gun/"),
    ("countries/burma/index.html", "../../countries/myanmar/"),
    ("briefings/index.html", "../archive/"),
  ])
  func leadOn(file: String, target: String) async throws {
    let output = try await TemporarySite(Self.files).buildCleanly()
    let found = try targets(output[file])
    #expect(found == ["0; url=\(target)", "0; url=\(target)"])
    #expect(LinkAudit(output).faults == [])
  }

  @Test func tellSearchEnginesTheNewAddress() async throws {
    let site = try TemporarySite(Self.files)
    func links(_ output: FileTree) throws -> [String?] {
      let tags = MarkupReader(try #require(output.page("/old/path/"))).tags
      #expect(tags.contains { $0["name"] == "robots" && $0["content"] == "noindex" })
      return tags.filter { $0["rel"] == "canonical" }.map { $0["href"] }
    }
    #expect(try links(try await site.buildCleanly()) == [])
    let output = try await site.buildCleanly { $0.baseURL = "https://example.org/s" }
    #expect(try links(output) == ["https://example.org/s/briefings/2026/moved/"])
  }

  /// Of a withdrawn note nothing is said but its address.
  @Test func carryTheNotesMarkingAndTheSitesLanguage() async throws {
    let output = try await TemporarySite(Self.files).buildCleanly()
    for (page, marking) in [("/old/path/", "GREEN"), ("/gone/", "CLEAR"), ("/us/", "CLEAR")] {
      let text = try #require(output.page(page))
      #expect(text.contains("TLP:\(marking)<"))
      #expect(text.contains("<html lang=\"de\">"))
      #expect(MarkupReader(text).faults == [])
    }
    #expect(output.page("/gone/")?.contains("Taken back") == false)
  }

  /// A note at /briefings/, or an old address there, takes the place of the one that always is.
  @Test func leaveBriefingsToANoteThatLivesThere() async throws {
    let note = ["content/briefings/index.md": "# All of them\n"]
    let own = try await TemporarySite(note).buildCleanly()
    #expect(own.page("/briefings/")?.contains("All of them") == true)
    let old = ["content/pages/x.md": "---\nredirects: [/briefings]\n---\n# X\n"]
    let moved = try await TemporarySite(old).buildCleanly()
    #expect(try targets(moved.page("/briefings/")) == ["0; url=../x/", "0; url=../x/"])
  }

  @Test func areThoseOfTheThemeOfTheSite() async throws {
    var files = Self.files
    files["templates/redirect.mustache"] = "{{marking}} {{{href}}} {{canonical}}{{site}}\n"
    let output = try await TemporarySite(files).buildCleanly()
    #expect(output.page("/us/") == "TLP:CLEAR ../about/ Briefings\n")
  }

  /// An old address that something has: the page itself, any other page or file, the same address
  /// in other letters, a folder that is a file elsewhere.
  @Test(arguments: [
    ("/briefings/a/", "content/briefings/a.md"), ("/Briefings/B", "content/briefings/b.md"),
    ("/briefings/b/index.html", "content/briefings/b.md"), ("/about", "content/pages/about.md"),
    ("/weapons/gun/", "content/weapons/gun.md"), ("/countries/iran/", "country:ir"),
    ("/", "a page of this site"), ("/archive/", "a page of this site"),
    ("/archive/page/2/", "a page of this site"), ("/404.html", "a file of every site"),
    ("/weapons/", "a page of this site"), ("/robots.txt", "a file of every site"),
    ("/feed.xml", "a file of every site"), ("/countries/iran/feed.xml", "a file of every site"),
    ("/data/mentions.csv", "a file of every site"), ("/Data/entities.json", "a file of every site"),
    ("/robots.txt/x/", "a file of every site"), ("/cname", "content/static/CNAME"),
    ("/briefings/map.png", "content/briefings/map.png"), ("/%61bout/", "content/pages/about.md"),
  ])
  func areRefusedWhereSomethingIs(address: String, owner: String) async throws {
    let site = try TemporarySite([
      "content/site.yml": "page_size: 1\n",
      "content/briefings/a.md": "---\ntitle: A\nredirects: [/fine/, \(address)]\n---\nIran.\n",
      "content/briefings/b.md": "# B\n\nIran. ![[map.png|A map]]\n",
      "content/briefings/map.png": "picture",
      "content/pages/about.md": "# About\n",
      "content/weapons/gun.md": "---\nname: Gun\n---\n",
      "content/static/CNAME/index.html": "x",
    ])
    let report = try await site.build { $0.baseURL = "https://example.org" }
    #expect(
      report.diagnostics.map(\.text) == [
        "content/briefings/a.md:3:21: error: the redirect \(address) is also the address of "
          + "\(owner == "content/static/CNAME" ? owner + "/index.html" : owner) [redirects]; "
          + "write an old address that nothing has any more, or take it out"
      ])
    #expect(report.written == nil)
    #expect(site.output.files.isEmpty)
  }

  /// Each of the two is an error at its place.
  @Test(arguments: [
    ("/old/", "/old"), ("/old/", "/OLD/index.html"), ("/x.html", "/x.html"),
    ("/caf%C3%A9/", "/café/"), ("/x.html", "/x.html/y/"), ("/x.html/y/", "/X.html"),
  ])
  func areRefusedWhereTwoAreOne(one: String, other: String) async throws {
    let site = try TemporarySite([
      "content/briefings/a.md": "---\nredirects:\n  - \(one)\n---\n# A\n",
      "content/weapons/gun.md": "---\nname: Gun\nredirects: [\(other)]\n---\n",
    ])
    let report = try await site.build()
    #expect(
      report.diagnostics.map { $0.text.components(separatedBy: " [redirects]")[0] } == [
        "content/briefings/a.md:3:5: error: the redirect \(one) is also the address of "
          + "a redirect in content/weapons/gun.md:3",
        "content/weapons/gun.md:3:13: error: the redirect \(other) is also the address of "
          + "a redirect in content/briefings/a.md:3",
      ])
    #expect(report.written == nil)
  }

  @Test(arguments: [
    ("/a/../b/", "from its root"), ("/a/%2e%2E/b/", "from its root"), ("/./b/", "from its root"),
    ("/a%00b/", "from its root"), ("/?p=12", "is a path"), ("/a/#b", "is a path"),
    ("old/path", "from its root"), ("https://example.org/x", "from its root"),
  ])
  func areRefusedWhereTheyAreNoPaths(address: String, message: String) async throws {
    let site = try TemporarySite([
      "content/briefings/a.md": "---\nredirects: [\"\(address)\"]\n---\n# A\n"
    ])
    let report = try await site.build()
    #expect(report.diagnostics.count == 1)
    #expect(report.diagnostics.first?.line == 2)
    #expect(report.diagnostics.first?.key == "redirects")
    #expect(report.diagnostics.first?.message.contains(message) == true)
    #expect(site.output.files.isEmpty)
  }

  @Test func areCheckedByCheckToo() throws {
    let site = try TemporarySite([
      "content/briefings/a.md": "---\nredirects: [/archive/]\n---\n# A\n"
    ])
    let result = try DossierProgram.run(["check"], in: site.path)
    #expect(result.status == 1)
    #expect(result.errors.contains("content/briefings/a.md:2:13: error: the redirect /archive/"))
  }
}
