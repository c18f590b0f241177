import Importing
import Testing

@Suite struct HugoImportTests {
  private static let site: [String: String] = [
    "hugo.toml": """
    baseURL = "https://example.org/blog/"
    title = "Field notes"
    languageCode = "en-gb"
    theme = "x"
    [permalinks]
    posts = "/:year/:month/:slug/"
    [params]
    description = "What we saw"
    """,
    "content/_index.md": "Welcome",
    "content/about/index.md": "+++\ntitle = \"About\"\n+++\nHello",
    "content/posts/one.md": """
    +++
    title = "One"
    date = 2020-01-02T10:00:00Z
    tags = ["a"]
    categories = ["Cat"]
    aliases = ["/old/one/"]
    +++
    [two]({{< ref "two.md#part" >}}) [by address](/blog/2020/02/two/) ![map](/images/map.png)
    """,
    "content/posts/two.md": "---\ntitle: Two\ndate: 2020-02-03\n---\n## Part\n",
    "content/posts/trip/index.md": "![p](pic.png)",
    "content/posts/trip/pic.png": "PNG",
    "content/posts/one.fr.md": "---\ntitle: Un\n---\nbonjour",
    "static/images/map.png": "PNG",
    "static/CNAME": "example.org",
    "layouts/index.html": "x",
    "archetypes/default.md": "x",
    "README.md": "x",
    "content/old.org": "x",
  ]

  @Test func settingsBecomeSiteYAML() async throws {
    let imported = try await ImportedFolder(Self.site, from: .hugo)
    let settings = try #require(imported.text("site.yml"))
    #expect(settings.contains("title: \"Field notes\""))
    #expect(settings.contains("base_url: \"https://example.org/blog\""))
    #expect(settings.contains("language: \"en-gb\""))
    #expect(settings.contains("description: \"What we saw\""))
    #expect(imported.says("hugo.toml:4:1", "no place in site.yml"))
  }

  @Test func notesKeepTheirFoldersAndTheirOldAddresses() async throws {
    let imported = try await ImportedFolder(Self.site, from: .hugo)
    let built = try await imported.build()
    #expect(built.errors == [])
    #expect(built.page("briefings/posts/one/index.html") != nil)
    #expect(built.page("about/index.html") != nil)
    #expect(built.page("index.html")?.contains("Welcome") == true)
    #expect(built.page("briefings/fr/posts/one/index.html") != nil)
    let moved = try #require(built.page("2020/01/one/index.html"))
    #expect(moved.contains("briefings/posts/one/"))
    #expect(built.page("old/one/index.html") != nil)
    #expect(built.page("CNAME") == "example.org")
  }

  @Test func linksLeadWhereTheyLed() async throws {
    let imported = try await ImportedFolder(Self.site, from: .hugo)
    let built = try await imported.build()
    let page = try #require(built.page("briefings/posts/one/index.html"))
    #expect(page.contains("href=\"../../../briefings/posts/two/#part\""))
    #expect(page.contains("href=\"../../../briefings/posts/two/\">by address"))
    #expect(page.contains("src=\"../../../images/map.png\""))
    #expect(built.page("images/map.png") == "PNG")
    #expect(built.page("briefings/posts/trip/pic.png") == "PNG")
    #expect(page.contains(">Cat<"))
  }

  @Test(arguments: [
    "layouts:1:1", "archetypes/default.md:1:1", "README.md:1:1", "content/old.org:1:1",
  ])
  func whatIsLeftOutIsNamed(place: String) async throws {
    let imported = try await ImportedFolder(Self.site, from: .hugo)
    #expect(imported.says(place, "left out"))
  }

  private static let cases = [
    (
      "{{< youtube abc >}}",
      "[https://www.youtube.com/watch?v=abc](https://www.youtube.com/watch?v=abc)"
    ),
    ("{{< gist me 12 >}}", "[https://gist.github.com/me/12](https://gist.github.com/me/12)"),
    (#"{{< figure src="a.png" alt="A map" >}}"#, "![A map](/briefings/a.png)"),
    (#"{{< figure src="a.png" caption="Seen" >}}"#, "![Seen](/briefings/a.png)\\\n*Seen*"),
    ("{{< highlight go >}}\nx := a[[1]]\n{{< /highlight >}}", "```go\nx := a[[1]]\n```"),
    ("{{% comment %}}hidden{{% /comment %}}shown", "shown"),
    (#"{{< box "x" >}}in{{< /box >}}"#, #"`{{< box "x" >}}`in`{{< /box >}}`"#),
    ("`{{< ref \"x\" >}}`", "`{{< ref \"x\" >}}`"),
    ("```\n{{< youtube abc >}}\n```", "```\n{{< youtube abc >}}\n```"),
    ("{{</* youtube abc */>}}", "{{< youtube abc >}}"),
    ("## Words {#id .class}", "## Words "),
    ("a<br>b", "a\\\nb"),
    ("<img src=\"a.png\" alt=\"A map\" width=\"300\">", "![A map|300](/briefings/a.png)"),
    ("<a href=\"https://x.org/\">x</a>", "[x](https://x.org/)"),
    (
      "[[wiki]] [@cite] [#claim] [@user](https://x.org/)",
      "\\[[wiki]] \\[@cite] \\[#claim] [@user](https://x.org/)"
    ),
    ("[gone](/void/) ![gone](void.png)", "gone gone"),
    ("[r]\n\n[r]: /b/", "[r]\n\n[r]: /pages/b.md"),
    ("> [!NOTE]\n> x", "> **Note**\n>\n> x"),
  ]
  private static let imported = ImportedFolder.sharing(
    cases.map { $0.0 }, named: { "content/n\($0).md" },
    beside: ["content/a.png": "PNG", "content/b.md": "b"], from: .hugo)

  @Test(arguments: cases.indices)
  func syntaxMeansWhatItMeant(number: Int) async throws {
    let body = try await Self.imported.value.body("pages/n\(number).md")
    #expect(body == Self.cases[number].1)
  }

  @Test func whatIsImportedBuilds() async throws {
    #expect(try await Self.imported.value.build().errors == [])
  }

  @Test func aContentFolderAloneIsImportedToo() async throws {
    let imported = try await ImportedFolder(["posts/a.md": "x", "b.md": "y"], from: .hugo)
    #expect(imported.paths == ["briefings/posts/a.md", "pages/b.md", "site.yml"])
  }
}
