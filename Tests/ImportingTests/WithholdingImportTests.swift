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
    "---\ndraft true\ntitle: x\n---",
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
