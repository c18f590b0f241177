import Content
import Testing

/// What a note's path and `slug:` make of its address.
struct PermalinkTests {
  @Test(arguments: [
    ("content/briefings/shells.md", "/briefings/shells/"),
    ("content/briefings/2025-08-11-shells.md", "/briefings/shells/"),
    ("content/briefings/2025/08/2025-08-11-shells.md", "/briefings/2025/08/shells/"),
    ("content/briefings/2025-08-11.md", "/briefings/2025-08-11/"),
    ("content/briefings/2025-08-11-.md", "/briefings/2025-08-11/"),
    ("content/briefings/2025-02-30-shells.md", "/briefings/2025-02-30-shells/"),
    ("content/briefings/2025-08-11shells.md", "/briefings/2025-08-11shells/"),
    ("content/briefings/Guns & Butter (2).md", "/briefings/guns-butter-2/"),
    ("content/briefings/Été/Ça va.MD", "/briefings/ete/ca-va/"),
    ("content/briefings/Баку.md", "/briefings/баку/"),
    ("content/briefings/v1.2.md", "/briefings/v1-2/"),
    ("content/briefings/2025/index.md", "/briefings/2025/"),
    ("content/briefings/2025/_index.md", "/briefings/2025/"),
    ("content/briefings/2025/gulf/index.md", "/briefings/2025/gulf/"),
    ("content/briefings/index.md", "/briefings/"),
    ("content/pages/about.md", "/about/"),
    ("content/pages/method/index.md", "/method/"),
    ("content/pages/method/sources.md", "/method/sources/"),
    ("content/pages/index.md", "/"),
  ])
  func comesFromThePath(path: String, permalink: String) async {
    let found = await manuscript([path: "Text"])
    #expect(
      (found.briefings.map(\.permalink) + found.pages.map(\.permalink)).map(\.path) == [permalink])
  }

  @Test(arguments: [
    ("content/briefings/2025/2025-08-11-shells.md", "Big Guns", "/briefings/2025/big-guns/"),
    ("content/briefings/2025/gulf/index.md", "straits", "/briefings/2025/straits/"),
    ("content/briefings/x.md", "2026", "/briefings/2026/"),
    ("content/pages/about.md", "us", "/us/"),
  ])
  func aSlugReplacesTheLastPart(path: String, slug: String, permalink: String) async {
    let found = await manuscript([path: note("slug: \(slug)")])
    #expect(
      (found.briefings.map(\.permalink) + found.pages.map(\.permalink)).map(\.path) == [permalink])
  }

  @Test(arguments: [
    ("content/weapons/D-30A.md", "title: x", "d-30a"),
    ("content/weapons/artillery/d-30a.md", "title: x", "d-30a"),
    ("content/weapons/d-30a/index.md", "title: x", "d-30a"),
    ("content/weapons/howitzer.md", "slug: D-30A", "d-30a"),
  ])
  func anEntitysSlugIsItsFileNameOrWritten(path: String, yaml: String, slug: String) async {
    let found = await manuscript([path: note(yaml)])
    #expect(found.entityNotes.map(\.slug) == [slug])
  }

  @Test(arguments: [
    ("/", "/briefings/x/", "./briefings/x/"), ("/briefings/x/", "/", "../../"),
    ("/briefings/x/", "/countries/iran/", "../../countries/iran/"),
    ("/feed.xml", "/briefings/x/", "./briefings/x/"),
    ("/a/", "/data/claims.jsonl", "../data/claims.jsonl"),
  ])
  func linksAreRelative(page: String, target: String, link: String) {
    #expect(Permalink(page).link(to: Permalink(target)) == link)
  }

  @Test(arguments: [
    ("/briefings/x/", "../../about/", "/about/"), ("/briefings/x/", "/about", "/about/"),
    ("/briefings/x/", "../y", "/briefings/y/"), ("/", "../../../a", "/a/"),
    ("/a/", "./b/", "/a/b/"),
    ("/a/", "..", "/"),
  ])
  func resolvesLinksOnAPage(page: String, link: String, target: String) {
    #expect(Permalink(resolving: link, on: Permalink(page)).path == target)
  }

  @Test(arguments: [
    ("/", "index.html"), ("/briefings/x/", "briefings/x/index.html"), ("/feed.xml", "feed.xml"),
  ])
  func everyAddressHasItsFile(path: String, file: String) {
    #expect(Permalink(path).file == file)
  }

  @Test func pagesOfAListAreNumberedFromTwo() {
    #expect(Permalink("/archive/").page(1).path == "/archive/")
    #expect(Permalink("/archive/").page(2).path == "/archive/page/2/")
  }
}
