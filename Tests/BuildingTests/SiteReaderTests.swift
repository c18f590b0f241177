import Content
import Diagnostics
import Foundation
import Glibc
import Testing

@testable import Building

@Suite struct SiteReaderTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder.withSite()
  }

  private func read() async throws -> (tree: SourceTree, diagnostics: [Diagnostic]) {
    try await SiteReader(site: folder.path("site")).read()
  }

  @Test func tellsWhatDossierReadsFromWhatItCopies() async throws {
    for path in [
      "content/site.yml", "content/sources.yaml", "content/briefings/a.md",
      "content/briefings/a.claims.yml", "content/briefings/B.MD", "content/briefings/map.PNG",
      "content/briefings/report.pdf", "content/static/CNAME", "content/static/notes.md",
      "content/static/data.yml", "templates/page.mustache", "templates/site.css", "README.md",
      "public/index.html", "content/briefings-2/z.md",
    ] {
      try folder.write(path, to: "site/\(path)")
    }
    let (tree, diagnostics) = try await read()
    #expect(
      tree.texts.map(\.path) == [
        "content/briefings-2/z.md", "content/briefings/B.MD", "content/briefings/a.claims.yml",
        "content/briefings/a.md", "content/site.yml", "content/sources.yaml",
        "templates/page.mustache", "templates/site.css",
      ])
    #expect(tree.texts.allSatisfy { $0.bytes.elementsEqual($0.path.utf8) })
    #expect(
      tree.assets.map(\.path) == [
        "content/briefings/map.PNG", "content/briefings/report.pdf", "content/static/CNAME",
        "content/static/data.yml", "content/static/notes.md",
      ])
    #expect(tree.assets.allSatisfy { $0.size == $0.path.utf8.count })
    #expect(tree.assets.allSatisfy { $0.location == folder.path("site/\($0.path)") })
    #expect(diagnostics.isEmpty)
  }

  @Test(arguments: [
    ("png", 100_000, 65_536), ("JPEG", 10, 10), ("svg", 65_536, 65_536), ("avif", 0, 0),
    ("pdf", 100, 0), ("xpng", 100, 0),
  ])
  func readsOnlyTheBeginningOfImages(ending: String, size: Int, expected: Int) async throws {
    try folder.write(String(repeating: "x", count: size), to: "site/content/a.\(ending)")
    let asset = try #require(try await read().tree.assets.first)
    #expect(asset.size == size)
    #expect(asset.header == [UInt8](repeating: UInt8(ascii: "x"), count: expected))
  }

  @Test func readsManyFilesEachToItsEnd() async throws {
    let texts = (0..<700).map { String(repeating: "\($0) ", count: $0 * 5) }
    for (number, text) in texts.enumerated() {
      try folder.write(text, to: "site/content/briefings/\(number)/index.md")
    }
    let tree = try await read().tree
    #expect(tree.texts.count == 700)
    for (number, text) in texts.enumerated() {
      let file = tree.text(at: "content/briefings/\(number)/index.md")
      #expect(file?.bytes == Array(text.utf8))
    }
  }

  @Test func passesOverHiddenFilesAndEditorsLeftovers() async throws {
    for path in [
      "content/.obsidian/x.md", "content/.x.md", "content/x.md~", "content/x.md.swp",
      "content/#x.md#", "templates/.page.mustache", "content/static/.git/config",
      "content/static/.gitkeep", "content/static/.DS_Store", "content/static/.x.swp",
      "content/static/x~",
    ] {
      try folder.write("x", to: "site/\(path)")
    }
    let (tree, diagnostics) = try await read()
    #expect(tree.texts.isEmpty && tree.assets.isEmpty && diagnostics.isEmpty)
  }

  @Test func copiesHiddenFilesThatAHostReads() async throws {
    try folder.write("", to: "site/content/static/.nojekyll")
    try folder.write("", to: "site/content/static/.well-known/security.txt")
    #expect(
      try await read().tree.assets.map(\.path)
        == ["content/static/.nojekyll", "content/static/.well-known/security.txt"])
  }

  @Test func followsLinksWithinTheSite() async throws {
    try folder.write("shared", to: "site/shared/a.md")
    try folder.write("map", to: "site/shared/map.png")
    try folder.link("site/content/briefings", to: "../shared")
    try folder.link("site/content/weapons/a.md", to: folder.path("site/shared/a.md"))
    let (tree, diagnostics) = try await read()
    #expect(tree.texts.map(\.path) == ["content/briefings/a.md", "content/weapons/a.md"])
    #expect(tree.assets.map(\.location) == [folder.path("site/shared/map.png")])
    #expect(diagnostics.isEmpty)
  }

  @Test(arguments: [
    ("/etc/hostname", "leads out of the site"), ("../../secret.md", "leads out of the site"),
    ("../../site-2", "leads out of the site"), ("gone.md", "leads nowhere"),
    ("x.md", "leads nowhere"), ("..", "leads back"), (".", "leads back"),
  ])
  func skipsOtherLinksWithAWarning(target: String, reason: String) async throws {
    try folder.write("secret", to: "secret.md")
    try folder.write("secret", to: "site-2/secret.md")
    try folder.write("a", to: "site/content/a.md")
    try folder.link("site/content/x.md", to: target)
    let (tree, diagnostics) = try await read()
    #expect(tree.texts.map(\.path) == ["content/a.md"] && tree.assets.isEmpty)
    let text = try #require(diagnostics.first?.text)
    #expect(text.hasPrefix("content/x.md:1:1: warning: ") && text.contains(reason))
    #expect(diagnostics.count == 1)
  }

  @Test(.timeLimit(.minutes(1)))
  func neverOpensAFifo() async throws {
    try #require(mkfifo(folder.path("site/content/pipe.md"), 0o644) == 0)
    let (tree, diagnostics) = try await read()
    #expect(tree.texts.isEmpty)
    #expect(
      diagnostics.map(\.text)
        == ["content/pipe.md:1:1: warning: skipped: it is neither a file nor a folder"])
  }

  @Test func reportsANameThatIsNotUTF8() async throws {
    let name: [CChar] = Array(folder.path("site/content/").utf8CString.dropLast()) + [97, -1, 0]
    let file = open(name, O_WRONLY | O_CREAT, 0o644)
    try #require(file >= 0)
    close(file)
    let diagnostics = try await read().diagnostics
    #expect(
      diagnostics.map(\.text) == [
        "content/a\u{FFFD}:1:1: error: the file name is not UTF-8; rename it"
      ])
  }

  @Test(arguments: ["removed", "a file", "a link out of the site"])
  func saysThatAFolderWithoutContentIsNoSite(content: String) async throws {
    try FileManager.default.removeItem(atPath: folder.path("site/content"))
    if content == "a file" { try folder.write("", to: "site/content") }
    if content == "a link out of the site" { try folder.link("site/content", to: "/tmp") }
    let error = await #expect(throws: SiteReader.NoContent.self) { _ = try await read() }
    #expect(error?.path == folder.path("site/content"))
  }

  @Test func namesASiteThatIsNotThere() async throws {
    let error = await #expect(throws: FileError.self) {
      _ = try await SiteReader(site: folder.path("gone")).read()
    }
    #expect(error?.description == "cannot read \(folder.path("gone")): No such file or directory")
  }

  @Test(.enabled(if: geteuid() != 0, "root may read everything"), arguments: ["a.md", "a/b.md"])
  func namesAFileThatItMayNotRead(path: String) async throws {
    try folder.write("x", to: "site/content/\(path)")
    let closed = folder.path("site/content/" + (path.split(separator: "/").first ?? ""))
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: closed)
    let error = await #expect(throws: FileError.self) { _ = try await read() }
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: closed)
    #expect(error?.path == closed)
    #expect(error?.description.hasSuffix("Permission denied") == true)
  }
}
