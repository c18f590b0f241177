import Importing
import Testing

@Suite struct JekyllImportTests {
  private static let site: [String: String] = [
    "_config.yml": """
    title: Log
    url: https://example.org
    baseurl: /blog
    exclude: [notes.md]
    collections:
      recipes: {output: true}
      cellar: {output: false}
    """,
    "_posts/2020-01-02-hello-world.md": """
    ---
    title: Hello: World
    tags: one two
    redirect_from: /old/hello/
    ---
    * TOC
    {:toc}

    [next]({% post_url 2020-02-03-next %}) ![i]({{ "/assets/a.png" | relative_url }}){: .wide}
    [about]({{ site.baseurl }}/about/) {{ site.title }}
    """,
    "_posts/2020-02-03-next.markdown": "---\n---\nnext",
    "_drafts/idea.md": "secret idea",
    "_recipes/soup.md": "---\ntitle: Soup\n---\nx",
    "_cellar/wine.md": "---\ntitle: Wine\n---\nsecret wine",
    "about.md": "---\ntitle: About\npermalink: /about/\n---\nx",
    "notes.md": "x",
    "assets/a.png": "PNG",
    "assets/b.css": "x",
    "assets/main.scss": "---\n---\nx",
    "_includes/x.html": "x",
    "old.html": "---\n---\n<p>x</p>",
  ]

  @Test func postsKeepTheirDatesAndOldAddresses() async throws {
    let imported = try await ImportedFolder(Self.site, from: .jekyll)
    let built = try await imported.build()
    #expect(built.errors == [])
    let page = try #require(built.page("briefings/hello-world/index.html"))
    #expect(page.contains("Hello: World"))
    #expect(page.contains("2020-01-02"))
    #expect(built.page("2020/01/02/hello-world.html") != nil)
    #expect(built.page("old/hello/index.html") != nil)
    #expect(built.page("about/index.html") != nil)
    #expect(built.page("assets/b.css") == "x")
  }

  @Test func aPermalinkWrittenOutKeepsItsEnding() async throws {
    let imported = try await ImportedFolder(
      [
        "_config.yml": "permalink: /:categories/:year/:month/:day/:title:output_ext",
        "_posts/2020-01-02-a.md": "x", "index.md": "---\nlayout: home\n---\n",
      ], from: .jekyll)
    #expect(try await imported.build().page("2020/01/02/a.html") != nil)
    #expect(imported.says("index.md:1:1", "left out: it has no text of its own"))
    #expect(imported.paths == ["briefings/2020-01-02-a.md", "site.yml"])
  }

  @Test func whatIsSaidStandsWhereItStood() async throws {
    let imported = try await ImportedFolder(
      ["a.md": "x {% comment %}y\nz{% endcomment %} [gone](/gone/)\n\n{{ w }}"], from: .jekyll)
    #expect(imported.says("a.md:1:3", "a comment is left out"))
    #expect(imported.says("a.md:2:19", "leads nowhere"))
    #expect(imported.says("a.md:4:1", "means nothing here"))
  }

  @Test func liquidMeansWhatItMeant() async throws {
    let imported = try await ImportedFolder(Self.site, from: .jekyll)
    let body = try imported.body("briefings/2020-01-02-hello-world.md")
    #expect(body.contains("[next](/briefings/2020-02-03-next.md)"))
    #expect(body.contains("![i](/assets/a.png)\n"))
    #expect(body.contains("[about](/pages/about.md) Log"))
    #expect(!body.contains("TOC"))
  }

  @Test func whatWasNoPageIsWithheld() async throws {
    let built = try await ImportedFolder(Self.site, from: .jekyll).build()
    #expect(!built.everything.contains("secret"))
    #expect(built.page("briefings/recipes/soup/index.html") != nil)
  }

  @Test(arguments: ["notes.md:1:1", "old.html:1:1", "assets/main.scss:1:1", "_includes:1:1"])
  func whatIsLeftOutIsNamed(place: String) async throws {
    let imported = try await ImportedFolder(Self.site, from: .jekyll)
    #expect(imported.says(place, "left out"))
  }

  private static let cases = [
    ("{% highlight ruby linenos %}\nputs 1\n{% endhighlight %}", "```ruby\nputs 1\n```"),
    ("- a\n  {% highlight c %}\n  x\n  {% endhighlight %}", "- a\n  ```c\n  x\n  ```"),
    ("{% raw %}{{ x }} {% y %}{% endraw %}", "{{ x }} {% y %}"),
    ("```\n{% raw %}{{ x }}{% endraw %}\n```", "```\n{{ x }}\n```"),
    ("{% comment %}hidden{% endcomment %}shown", "shown"),
    ("{::comment}hidden{:/comment}shown", "shown"),
    ("{% include x.html %}", "`{% include x.html %}`"),
    ("{% assign a = 1 %}shown", "shown"),
    ("{% include a %}{{ x }}", "`{% include a %}` `{{ x }}`"),
    ("{{ x }}{% assign a = 1 %}{{ y }}`z`", "`{{ x }}` `{{ y }}` `z`"),
    ("{{ page.title }}", "Note"),
    ("## H {#id}", "## H "),
    ("{{ site.posts }}", "`{{ site.posts }}`"),
    ("{% link b.md %}", "[b.md](/pages/b.md)"),
    ("[[a]] {{ \"[[b]]\" }}", "\\[[a]] \\[\\[b]]"),
  ]
  private static let imported = ImportedFolder.sharing(
    cases.map { "---\ntitle: Note\n---\n" + $0.0 }, named: { "n\($0).md" },
    beside: ["b.md": "b"], from: .jekyll)

  @Test(arguments: cases.indices)
  func syntaxMeansWhatItMeant(number: Int) async throws {
    let body = try await Self.imported.value.body("pages/n\(number).md")
    #expect(body == Self.cases[number].1)
  }

  @Test func whatIsImportedBuilds() async throws {
    #expect(try await Self.imported.value.build().errors == [])
  }
}
