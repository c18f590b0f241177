import Foundation
import Diagnostics
import Importing
import Site
import Testing

/// Folders as they are found: odd names, files that are not what they seem, links that lead astray.
@Suite struct OddFolderImportTests {
  private static let tellTales: [(ForeignSystem, String)] = [
    (.hugo, "hugo.toml"), (.jekyll, "_config.yml"), (.obsidian, ".obsidian/app.json"),
  ]

  @Test(arguments: ForeignSystem.allCases, tellTales.indices)
  func aFolderOfAnotherProgramIsToldOf(system: ForeignSystem, number: Int) async throws {
    let (other, path) = Self.tellTales[number]
    let imported = try await ImportedFolder(["a.md": "x", path: ""], from: system)
    let isTold = imported.says("\(path):1:1", "this looks like a folder of \(other.name)")
    #expect(isTold == (system != other))
  }

  @Test func theFolderIsNotChanged() async throws {
    let imported = try await ImportedFolder(
      ["a.md": "---\ntitle: x\n---\n[[b]]", "b.md": "x", "c.png": "PNG"], from: .obsidian)
    let before = imported.folder.tree("old")
    _ = try await imported.build()
    #expect(imported.folder.tree("old") == before)
  }

  @Test func everyFileBecomesSomethingOrIsNamed() async throws {
    let imported = try await ImportedFolder(from: .obsidian) { folder in
      for name in [
        "A.md", "a.md", "!!!.md", "???.md", "x y.md", "[b].md", "c#d.md", "e|f.md", "g%20h.md",
        "index.md", "_index.md", "sub/index.md", "sub.md", ".hidden.md", "z~", "#x#.md", "y.MD",
        "data.yml", "ключ.md", "\(String(repeating: "long", count: 60)).md", "p.png", "q.PNG",
        "noending",
        "folder.md/inner.md", "a/b.c/d.tar.gz", "😀.md", "...md", "e\u{301}.md", "\u{e9}.md",
      ] {
        try folder.write(Array("text of \(name)".utf8), to: "old/\(name)")
      }
      try folder.write([], to: "old/empty.md")
      try folder.write([0x89, 0x50, 0, 0, 1, 2], to: "old/picture.md")
      try folder.link("old/out.md", to: "/etc/hostname")
      try folder.link("old/loop", to: ".")
      try folder.link("old/self.md", to: "self.md")
      try folder.link("old/inside.md", to: "A.md")
    }
    let built = try await imported.build()
    #expect(built.errors == [])
    #expect(try imported.unaccounted() == [])
    #expect(imported.says("picture.md:1:1", "no text"))
    #expect(imported.says("out.md:1:1", "leads out of the folder"))
    #expect(imported.text("briefings/inside.md") != nil)
  }

  @Test func foldersInFoldersWithoutEndAreImported() async throws {
    let deep = (0..<150).map { "level\($0)" }.joined(separator: "/")
    let imported = try await ImportedFolder(
      ["\(deep)/n.md": "deep", "\(deep)/m.md": "[[n]]"], from: .obsidian)
    let built = try await imported.build()
    #expect(built.errors == [])
    #expect(built.everything.contains("deep"))
  }

  private static let signs = [
    "[", "![", "](", "[[a", "{{<", "{{", "{%", "`", "%%", "==a", "<a ", "<a href=\"x\">", "<!--",
    "[a](b)", "[[a]]", "[@a]", "<br>", "{: ", "> ", "\\", "[a](", "({{(", "\n[a]: b\n", "|<br>",
  ]

  @Test(arguments: ForeignSystem.allCases)
  func manyOfOneSignAreRead(system: ForeignSystem) async throws {
    let imported = try await ImportedFolder(from: system) { folder in
      for (number, sign) in Self.signs.enumerated() {
        let text = "---\ntitle: x\n---\n" + String(repeating: sign, count: 500)
        try folder.write(Array(text.utf8), to: "old/posts/n\(number).md")
      }
    }
    #expect(imported.site.summary.briefings == Self.signs.count)
    #expect(try await imported.build().errors == [])
  }
}

extension ImportedFolder {
  /// Files of the original that are neither in the site nor in a diagnostic, by their text.
  func unaccounted() throws -> [String] {
    let texts = try site.files.map { file -> String in
      switch file.content {
      case .bytes(let bytes): String(decoding: bytes, as: UTF8.self)
      case .copy(let path):
        String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
      }
    }
    let all = texts.joined(separator: "\n")
    return folder.tree("old").filter { path, data in
      let text = String(decoding: data, as: UTF8.self)
      let isDirectory =
        data.isEmpty && FileManager.default.contents(atPath: folder.path("old/\(path)")) == nil
      return !isDirectory && !text.isEmpty && !all.contains(text)
        && !site.diagnostics.contains { $0.file == path || path.hasPrefix($0.file + "/") }
    }.map(\.key).sorted()
  }
}
