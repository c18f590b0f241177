import Building
import Diagnostics
import Foundation
import Importing
import Testing

/// What became of each file of the old folder can be found without asking: by its name in the output,
/// or by its path at the beginning of a diagnostic.
@Suite struct AccountedImportTests {
  private static let hugo = [
    "hugo.toml": "title = 'x'", "content/_index.md": "home", "content/about.md": "about",
    "content/posts/_index.md": "posts", "content/posts/Plain name.md": "x",
    "content/posts/2020-01-02-dated.md": "x", "content/posts/other.md": "---\nslug: else\n---\n",
    "content/posts/bundle/index.md": "![](used.png)", "content/posts/bundle/used.png": "P",
    "content/posts/bundle/unused.png": "P", "content/posts/bundle/part.md": "x",
    "content/posts/draft.md": "---\ndraft: true\n---\n![](of-draft.png)",
    "content/posts/of-draft.png": "P", "content/posts/late.md": "---\ndate: 2099-01-01\n---\n",
    "content/posts/over.md": "---\nexpiryDate: 2001-01-01\n---\n", "content/posts/x.org": "x",
    "content/posts/.DS_Store": "x", "content/posts/Name.md": "x", "content/posts/name.md": "x",
    "static/a.txt": "x", "static/used.png": "P", "static/.hidden": "x", "assets/a.scss": "x",
    "themes/t/theme.toml": "x", "themes/t/layouts/a/b.html": "x", "layouts/a.html": "x",
    "layouts/b/c.html": "x", "public/index.html": "x", "public/a/b.html": "x",
    "resources/_gen/x": "x", "data/a.yaml": "x", "i18n/en.yaml": "x", "archetypes/default.md": "x",
    "README.md": "x", ".github/workflows/a.yml": "x", ".gitignore": "x", ".git/HEAD": "x",
    "themes/t/node_modules/a/b.js": "x", "config/production/hugo.toml": "x", "scripts/a/b.sh": "x",
  ]

  private static let jekyll = [
    "_config.yml": "title: x\nexclude: [tmp]", "index.md": "home", "about.md": "about",
    "_posts/2020-01-02-one.md": "x", "_posts/2020-01-03-one.md": "y", "_posts/undated.md": "x",
    "_posts/2020-01-02-page.html": "x", "_drafts/d.md": "x", "_layouts/a.html": "x",
    "_includes/a/b.html": "x", "_includes/note.md": "x", "_data/a.yml": "x", "_sass/a/b.scss": "x",
    "_plugins/a.rb": "x", "_site/index.html": "x", "_site/a/b.html": "x", "vendor/a/b.rb": "x",
    "vendor/bundle/README.md": "x", "tmp/a.txt": "x", "_other/a.md": "x", "feed.xml": "---\n---\n",
    "assets/a.png": "P", "assets/a.css": "x", "Gemfile": "x", ".travis.yml": "x",
    ".jekyll-cache/a/b": "x", ".sass-cache/a/b": "x", "docs/guide.md": "x", "docs/_b/c.md": "x",
  ]

  private static let obsidian = [
    "A.md": "[[b]] ![[used.png]]", "b.md": "x", "C++.md": "x", "2020-01-02.md": "x",
    "Folder/A.md": "x", "Folder/index.md": "x", "used.png": "P", "unused.png": "P",
    "private.md": "---\npublish: false\n---\n", ".obsidian/app.json": "{}",
    ".obsidian/templates.json": "{}", ".obsidian/plugins/p/main.js": "x", ".trash/old.md": "x",
    "Templates/t.md": "x", "Templates/sub/u.txt": "x", "board.canvas": "{}", "x.base": "x",
    "d.excalidraw.md": "x", "a.yml": "x", ".DS_Store": "x", "Folder/.DS_Store": "x",
    "sheet.csv": "x",
  ]

  private static func files(of system: ForeignSystem) -> [String: String] {
    switch system {
    case .hugo: hugo
    case .jekyll: jekyll
    case .obsidian: obsidian
    }
  }

  @Test(arguments: ForeignSystem.allCases)
  func everyFileIsInTheOutputOrNamed(system: ForeignSystem) async throws {
    let files = Self.files(of: system)
    let imported = try await ImportedFolder(files, from: system)
    let built = try await imported.build()
    #expect(built.errors == [])
    let named = Set(imported.site.diagnostics.map(\.file))
    for path in files.keys.sorted() where !named.contains(path) {
      let unlisted = [".git/", "node_modules/"].compactMap { path.firstRange(of: $0) }.first
      if let unlisted {
        #expect(named.contains(String(path[..<unlisted.upperBound].dropLast())), "\(path)")
      } else {
        #expect(places(of: path).contains { built.page($0) != nil }, "\(path)")
      }
    }
  }

  /// Where somebody would look in the output for a file of the old folder.
  private func places(of path: String) -> [String] {
    var path = path
    for folder in ["content/", "static/"] where path.hasPrefix(folder) {
      path = String(path.dropFirst(folder.count))
    }
    let stem = path.hasSuffix(".md") ? String(path.dropLast(3)) : path
    let address = stem.lowercased().replacing(" ", with: "-")
    return ["briefings/\(path)", path, "briefings/\(address)/index.html", "\(address)/index.html"]
  }

  @Test(
    arguments: [
      ("posts/2020-01-02-dated.md", "it becomes /briefings/posts/dated/"),
      ("posts/other.md", "it becomes /briefings/posts/else/"),
      ("posts/_index.md", "it becomes /briefings/posts/"),
      ("posts/bundle/unused.png", "no published page uses it"),
      ("posts/of-draft.png", "no published page uses it"),
      ("posts/late.md", "is not published: its date, 2099-01-01, lies in the future"),
      ("posts/over.md", "is not published: it expired on 2001-01-01"),
    ])
  func whereAFileWentIsSaid(path: String, words: String) async throws {
    let imported = try await ImportedFolder(Self.hugo, from: .hugo)
    #expect(imported.says("content/\(path):1:1: note:", words))
    #expect(imported.messages.count { $0.hasPrefix("content/\(path):") } == 1)
  }

  @Test func whatStandsWhereItIsLookedForIsNotNamed() async throws {
    let imported = try await ImportedFolder(Self.hugo, from: .hugo)
    for path in ["posts/Plain name.md", "posts/bundle/used.png"] {
      #expect(!imported.site.diagnostics.contains { $0.file == "content/\(path)" }, "\(path)")
    }
    #expect(imported.site.summary.drafts == 4)
  }

  @Test func filesInAFolderWithoutANameInUTF8AreNamed() async throws {
    let imported = try await ImportedFolder(from: .obsidian) { folder in
      try folder.write(Array("x".utf8), to: "old/a.md")
      try folder.write(Array("x".utf8), to: "old/odd/in/b.md")
      let old = folder.path("old/odd").utf8CString
      let odd = folder.path("old/").utf8CString.dropLast() + [CChar(bitPattern: 0xFF), 0]
      #expect(rename(Array(old), Array(odd)) == 0)
    }
    #expect(imported.says("\u{FFFD}:1:1", "its name is not UTF-8"))
    #expect(imported.says("\u{FFFD}/in/b.md:1:1", "in a folder whose name is not UTF-8"))
  }

  @Test(
    arguments: [
      ("themes/t/layouts/a/b.html", "a file of a theme"),
      ("public/a/b.html", "the other program made it"),
      ("layouts/b/c.html", "templates"),
      (".github/workflows/a.yml", "a tool's own file"),
    ])
  func filesOfFoldersLeftOutAreNamedEach(path: String, words: String) async throws {
    let imported = try await ImportedFolder(Self.hugo, from: .hugo)
    #expect(imported.says("\(path):1:1: note: left out:", words))
  }
}
