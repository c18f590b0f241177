import Importing
import Testing

/// What another program kept back stays kept back.
@Suite struct WithholdingImportTests {
  private static let heads = [
    "---\ndraft: true\n---", "---\nDraft: yes\n---", "---\ndraft: perhaps\n---",
    "+++\ndraft = true\n+++", "{\"draft\": true}", "---\npublished: false\n---",
    "---\ndate: 2030-01-01\n---", "---\npublishDate: 2030-01-01\n---",
    "---\nexpiryDate: 2020-01-01\n---", "---\nexpiryDate: someday\n---", "---\ndate: someday\n---",
    "---\nheadless: true\n---", "---\nbuild: {render: never}\n---",
    "---\n_build:\n  list: never\n---", "---\nprivate: true\n---", "---\nvisibility: private\n---",
    "---\ntlp: RDE\n---", "---\nclassification: SECRET\n---", "---\npublished: flase\n---",
    "---\nprivate: ja\n---", "---\nvisibility: internal\n---",
    "---\ntlp: RED\nclassification: clear\n---",
    "---\nstatus: draft\n---", "---\npassword: x\n---", "---\ntlp: RED\n---",
    "---\ndraft: false\ndraft: true\n---", "---\ndraft: true\ntitle: x",
    "---\ndraft true\ntitle: x\n---", "---\ndraft:true\n---", "---\ntitle: x\ndraft:true\n---",
    "---\n<<: *base\ntitle: x\n---", "+++\ndraft = tru e\n+++",
  ]
  private static let imported = ImportedFolder.sharing(
    heads.map { $0 + "\n\nsecret\n" }, named: { "content/posts/n\($0).md" },
    beside: [
      "content/posts/m.md": heads.indices.map { "[n](n\($0).md) [[n\($0)]]" }.joined(
        separator: "\n")
    ], from: .hugo)

  @Test(arguments: heads.indices)
  func aNoteThatWasKeptBackIsADraft(number: Int) async throws {
    let text = try #require(try await Self.imported.value.text("briefings/posts/n\(number).md"))
    #expect(text.contains("secret"))
    let keys = ["draft: true", "date: 2030", "embargoed_until: 2030", "expires: 2020", "tlp: RED"]
    #expect(keys.contains { text.contains($0) }, "\(text)")
  }

  @Test func nothingThatWasKeptBackIsPublished() async throws {
    let built = try await Self.imported.value.build()
    #expect(built.errors == [])
    #expect(!built.everything.contains("secret"))
    #expect(built.page("briefings/posts/m/index.html") != nil)
  }

  @Test func aSectionHandsItsDraftsDown() async throws {
    let built = try await ImportedFolder(
      [
        "content/s/_index.md": "---\ncascade: {draft: true}\n---\n",
        "content/s/deep/n.md": "secret", "content/t/n.md": "shown",
      ], from: .hugo
    ).build()
    #expect(!built.everything.contains("secret"))
    #expect(built.everything.contains("shown"))
  }

  @Test func partsOfABundleAreNoPages() async throws {
    let built = try await ImportedFolder(
      ["content/s/b/index.md": "shown", "content/s/b/part.md": "secret"], from: .hugo
    ).build()
    #expect(!built.everything.contains("secret"))
  }

  /// A folder of which all may be published but what is called a secret.
  private struct Folder: Sendable, CustomTestStringConvertible {
    let system: ForeignSystem
    let files: [String: String]

    init(_ system: ForeignSystem, _ files: [String: String]) {
      self.system = system
      self.files = files
    }

    var testDescription: String { "\(system) \(files)" }

    static func jekyll(_ body: String) -> Folder { Folder(.jekyll, ["a.md": body]) }

    static func configured(_ settings: String, _ path: String) -> Folder {
      Folder(.jekyll, ["_config.yml": settings, path: "secret"])
    }

    static func hugo(_ settings: String, _ path: String, _ body: String = "secret") -> Folder {
      Folder(.hugo, ["hugo.toml": settings, "content/" + path: body])
    }
  }

  private static let folders = [
    Folder.configured(
      "defaults: [{scope: {path: 'gl/*'}, values: {published: false}}]", "gl/a/n.md"),
    .configured(
      "defaults: [{scope: {path: '', type: posts}, values: {published: false}}]",
      "_posts/2020-01-01-n.md"),
    .configured("defaults: [{scope: {path: g}, values: {date: 2099-01-01}}]", "g/n.md"),
    .configured("exclude: ['ex/**/no.md']", "ex/a/b/no.md"),
    .configured("title: x", "_posts/nodate.md"),
    .jekyll("{% comment %}{% comment %}a{% endcomment %}secret{% endcomment %}"),
    .jekyll("{% comment %}{% raw %}{% endcomment %}{% endraw %}secret{% endcomment %}"),
    .jekyll("`{% comment %}secret{% endcomment %}`"),
    .jekyll("```\n{%- comment -%}\nsecret\n{%- endcomment -%}\n```"),
    .jekyll("{% capture x %}secret{% endcapture %}"), .jekyll("{% # secret %}"),
    .jekyll("{% doc %}secret{% enddoc %}"), .jekyll("{% liquid\n # secret\n%}"),
    .jekyll("```\n{% if x %}secret{% endif %}\n```"), .jekyll("{% for x in y %}secret{% endfor %}"),
    .jekyll("secret\n{: style=\"display: none\"}"),
    .hugo("[[cascade]]\ndraft = true\n", "posts/n.md"),
    .hugo("[[cascade]]\ndraft = true\n[cascade.target]\npath = '{/s,/s/**}'\n", "s/n.md"),
    .hugo("[[cascade]]\n[cascade.build]\nrender = 'never'\n", "posts/n.md"),
    .hugo(
      "[frontmatter]\ndate = ['goes_out', ':default']", "p/n.md",
      "---\ngoes_out: 2099-01-01\n---\nsecret"),
    .hugo("[frontmatter]\nexpiryDate = ['ends']", "p/n.md", "---\nends: 2001-01-01\n---\nsecret"),
    .hugo(
      "[frontmatter]\npublishDate = ['lastmod']", "p/n.md", "---\nlastmod: some day\n---\nsecret"),
    .hugo("ignoreFiles = ['\\.hid\\.md$', 'x+']", "p/n.hid.md"),
    .hugo("ignoreFiles = ['/(old|gone)/[a-z]+\\.md$']", "p/gone/n.md"),
    .hugo("ignoreFiles = ['(?=p)']", "p/n.md"), .hugo("title = 'x'", "p/.b.md"),
    .hugo("", "p/n.md", "<div hidden>secret</div>"),
    .hugo("", "p/n.md", "<div hidden>\n<div>\n\n</div>\n\nsecret\n\n</div>"),
    .hugo("", "p/n.md", "a <span style=\"Display: none\" style=\"\">secret</span>"),
    .hugo("", "p/n.md", "<x>\n<div hidden>\n\nsecret\n\n</div></x>"),
    .hugo("", "p/n.md", "a <!-- secret --> b"),
    .hugo("", "p/n.md", "<div><!--\n\nsecret\n\n--></div>"),
    .hugo("", "p/n.md", "a <script>secret</script>"),
    Folder(.obsidian, ["a.md": "$$ %% $$ and %% secret %%"]),
    Folder(.obsidian, ["a.md": "$%%$ and %% secret %%"]),
    Folder(.obsidian, ["a.md": "$$\n\n%% $$ secret %%"]),
  ]

  @Test(arguments: folders)
  private func whatWasNotShownThereIsNotShownHere(folder: Folder) async throws {
    let other = folder.system == .hugo ? "content/other/m.md" : "m.md"
    let imported = try await ImportedFolder(
      folder.files.merging([other: "plain words"]) { $1 }, from: folder.system)
    let built = try await imported.build()
    #expect(built.errors == [])
    #expect(!built.everything.contains("secret"))
  }

  @Test(arguments: [
    Folder.configured("defaults: [{scope: {path: x}, values: {published: false}}]", "xy/n.md"),
    .configured(
      "defaults: [{scope: {path: '', type: drafts}, values: {published: false}}]", "n.md"),
    .configured("exclude: ['ex/*.md']", "ey/n.md"), .jekyll("{{ \"{% comment %}\" }} secret"),
    .hugo("[[cascade]]\ndraft = true\n[cascade.target]\npath = '/s/**'\n", "p/n.md"),
    .hugo("ignoreFiles = ['\\.hid\\.md$', '\\.(foo|bar)$']", "p/n.md"),
    .hugo("[frontmatter]\ndate = ['seen']", "p/n.md", "---\nseen: 2020-01-01\n---\nsecret"),
    Folder(.obsidian, ["a.md": "$$ a $$ %% b %% secret $$ c $$ costs $5 %% x %% or $6"]),
  ])
  private func whatWasShownThereIsShownHere(folder: Folder) async throws {
    let built = try await ImportedFolder(folder.files, from: folder.system).build()
    #expect(built.everything.contains("secret"))
  }

  @Test func jekyllsDefaultsAndConditionsKeepBack() async throws {
    let built = try await ImportedFolder(
      [
        "_config.yml":
          "defaults:\n  - scope: {path: internal}\n    values: {published: false}\n",
        "internal/a.md": "secret",
        "_posts/2020-01-01-b.md": "---\n---\n{% if x %}secret{% endif %}",
        "c.md": "shown",
      ], from: .jekyll
    ).build()
    #expect(!built.everything.contains("secret"))
    #expect(built.everything.contains("shown"))
  }

  @Test func aNoteThatWasPublishedIs() async throws {
    let heads = ["publish: true", "draft: false", "status: done", "private: no"]
    let files = Dictionary(
      uniqueKeysWithValues: heads.enumerated().map { ("n\($0).md", "---\n\($1)\n---\nshown") })
    let built = try await ImportedFolder(files, from: .obsidian).build()
    for number in heads.indices {
      #expect(built.page("briefings/n\(number)/index.html") != nil)
    }
  }
}
