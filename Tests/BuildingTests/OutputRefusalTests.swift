import Foundation
import Glibc
import Site
import Testing

@testable import Building

@Suite struct OutputRefusalTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder.withSite()
    try folder.write("# A", to: "site/content/briefings/a.md")
    try folder.makeFolder("site/templates")
  }

  private func message(_ path: String, _ files: [OutputFile] = []) async -> String? {
    let before = folder.tree("")
    do {
      _ = try await OutputFolder(path: folder.path(path), site: folder.path("site")).publish(files)
      return nil
    } catch {
      #expect(folder.tree("") == before, "a refused build must leave everything as it was")
      return "\(error)"
    }
  }

  @Test(arguments: [
    "site", "site/", "site/content", "site/content/..", "", "site/content/briefings",
    "site/content/new", "site/templates", "site/templates/new/er", "link",
  ])
  func neverReplacesWhatTheSiteIsMadeOf(path: String) async throws {
    try folder.link("link", to: "site/content")
    #expect(try #require(await message(path)).contains("which the site is made of"))
  }

  @Test func neverReplacesAFolderThatALinkedContentFolderLiesIn() async throws {
    try FileManager.default.removeItem(atPath: folder.path("site/templates"))
    try folder.write("x", to: "site/docs/templates/page.mustache")
    try folder.link("site/templates", to: "docs/templates")
    #expect(try #require(await message("site/docs")).contains("which the site is made of"))
  }

  @Test func neverReplacesTheSiteEvenIfItsFoldersLieElsewhere() async throws {
    for name in ["content", "templates"] {
      try FileManager.default.removeItem(atPath: folder.path("site/\(name)"))
      try folder.makeFolder("elsewhere/\(name)")
      try folder.link("site/\(name)", to: "../elsewhere/\(name)")
    }
    #expect(try #require(await message("site")).contains("which the site is made of"))
  }

  @Test(arguments: ["index.html", "a/b.txt", ".git/config", ".cache/x"])
  func refusesAFolderWithSomebodyElsesFiles(file: String) async throws {
    try folder.write("precious", to: "public/.gitignore")
    try folder.write("precious", to: "public/\(file)")
    let message = try #require(await message("public"))
    #expect(message.contains(folder.path("public")))
    #expect(message.contains(file.hasPrefix(".git/") ? "repository" : "not written by Dossier"))
  }

  @Test func refusesAMarkerThatIsNotOurs() async throws {
    try folder.write("something else", to: "public/.dossier")
    try folder.write("precious", to: "public/index.html")
    #expect(try #require(await message("public")).contains("not written by Dossier"))
  }

  @Test func takesAFolderOfHiddenFilesForEmpty() async throws {
    try folder.write("*", to: "public/.gitignore")
    #expect(await message("public", [OutputFile(path: "a", bytes: [])]) == nil)
    #expect(folder.names("public") == [".dossier", ".gitignore", "a"])
  }

  @Test func neverDeletesARepositoryInItsOwnOutput() async throws {
    #expect(await message("public", [OutputFile(path: "a", bytes: [])]) == nil)
    try folder.write("[core]", to: "public/.git/config")
    #expect(try #require(await message("public")).contains("public/.git is a repository"))
    #expect(folder.text("public/.git/config") == "[core]")
  }

  @Test func refusesWhatIsNoFolder() async throws {
    try folder.write("precious", to: "public")
    #expect(try #require(await message("public")).contains("is not a folder"))
    try folder.link("dangling", to: "gone")
    #expect(try #require(await message("dangling")).contains("leads nowhere"))
  }

  @Test(arguments: [
    "", "/a", "a//b", "a/", "../a", "a/../b", "a/..", ".", "a/./b", "a\0b",
  ])
  func refusesPathsThatLeadElsewhere(path: String) async throws {
    let message = try #require(await message("public", [OutputFile(path: path, bytes: [])]))
    #expect(message.contains("cannot be the path of a file"))
  }

  @Test func namesBothOfTwoFilesWithOnePath() async throws {
    let message = try #require(
      await message(
        "public",
        [
          OutputFile(path: "a/b", bytes: []), OutputFile(path: "a", bytes: []),
          OutputFile(path: "c", content: .copy(from: "/x/c.png")), OutputFile(path: "c", bytes: []),
        ]))
    // Folders stand after files, so the file in the place of a folder may be told first.
    #expect(message.contains("a (generated)"))
    #expect(message.contains("a/b (generated)"))
    let twins = try #require(
      await self.message(
        "public",
        [
          OutputFile(path: "c", content: .copy(from: "/x/c.png")),
          OutputFile(path: "c", bytes: []),
        ]))
    #expect(twins.contains("copied from /x/c.png"))
    #expect(twins.contains("generated"))
  }

  @Test(arguments: [["a", "a/b"], ["a", "a-b", "a.b", "a/b"], ["x/a/c/d", "x/a", "x/a-"]])
  func refusesAFileThatIsAFolderToo(paths: [String]) async throws {
    let message = await message("public", paths.map { OutputFile(path: $0, bytes: []) })
    #expect(try #require(message).contains("cannot be both a file and a folder"))
  }

  @Test(arguments: [
    OutputFile(path: "b/" + String(repeating: "x", count: 300), bytes: []),
    OutputFile(path: "b", content: .copy(from: "/nonexistent/map.png")),
  ])
  func namesTheFileThatFailsAndKeepsTheOldOutput(file: OutputFile) async throws {
    #expect(await message("public", [OutputFile(path: "a", bytes: [1])]) == nil)
    let names = folder.names()
    let old = try folder.identity("public")
    let message = try #require(await message("public", [OutputFile(path: "c", bytes: []), file]))
    #expect(
      message.contains("public/b/xxx") && message.contains("File name too long")
        || message.contains("/nonexistent/map.png: No"))
    #expect(folder.names() == names)
    #expect(try folder.identity("public") == old)
    // The same where the output and the folder that holds it are yet to be made.
    #expect(try #require(await self.message("new/er/public", [file])).contains("cannot"))
    #expect(folder.names() == names)
  }

  @Test(.enabled(if: geteuid() != 0, "root may write everywhere"))
  func saysThatItMayNotWrite() async throws {
    try folder.makeFolder("closed")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o555], ofItemAtPath: folder.path("closed"))
    let message = try #require(await message("closed/public", [OutputFile(path: "a", bytes: [])]))
    #expect(message.contains("closed") && message.contains("Permission denied"))
  }
}
