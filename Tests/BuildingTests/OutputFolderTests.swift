import Foundation
import Glibc
import Site
import Testing

@testable import Building

@Suite struct OutputFolderTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder.withSite()
  }

  @discardableResult
  private func publish(
    _ files: [String: String], to path: String = "public", swap: TreeSwap = .exchange
  ) async throws -> OutputFolder.Summary {
    let output = try OutputFolder(
      path: folder.path(path), site: folder.path("site"), patience: .seconds(10), swap: swap)
    return try await output.publish(files.map { OutputFile(path: $0, bytes: Array($1.utf8)) })
  }

  @Test(arguments: [TreeSwap.exchange, .twoRenames])
  func showsExactlyTheFilesOfTheLastBuild(swap: TreeSwap) async throws {
    let first = ["index.html": "1", "a/b/index.html": "b", "a/c.txt": "", "ü/Баку.html": "ü"]
    let second = ["index.html": "2", "a/b/index.html": "b", "a": "no folder any more"]
    try await publish(first, swap: swap)
    #expect(folder.tree("public") == first)

    try await publish(["index.html": "2", "a/b/index.html": "b"], swap: swap)
    #expect(folder.tree("public") == ["index.html": "2", "a/b/index.html": "b"])
    #expect(folder.names("public") == [".dossier", "a", "index.html"])

    let replaced = second.filter { $0.key != "a/b/index.html" }
    try await publish(replaced, swap: swap)
    #expect(folder.tree("public") == replaced)
    #expect(folder.names() == ["public", "site"])
  }

  @Test func countsWhatItDid() async throws {
    let first = try await publish(["a": "1", "b/c": "2", "b/x": "", "d/e": "3", "d/f": "4"])
    #expect((first.written, first.unchanged, first.removed) == (5, 0, 0))
    let second = try await publish(["a": "changed", "b/c": "2", "new": "x"])
    #expect((second.written, second.unchanged, second.removed) == (2, 1, 3))
    #expect(second.writtenBytes == 8)
    let third = try await publish(["a": "changed", "b/c": "2", "new": "x"])
    #expect(third == .init(written: 0, unchanged: 3, removed: 0, writtenBytes: 0))
    let fourth = try await publish(["a": "changed", "b/c": "2"])
    #expect((fourth.written, fourth.unchanged, fourth.removed) == (0, 2, 1))
    #expect(folder.tree("public") == ["a": "changed", "b/c": "2"])
  }

  @Test func leavesUnchangedFilesAsTheyWere() async throws {
    try await publish(["same/index.html": "same", "index.html": "1"])
    let same = try folder.identity("public/same/index.html")
    let index = try folder.identity("public/index.html")
    try await publish(["same/index.html": "same", "index.html": "2"])
    #expect(try folder.identity("public/same/index.html") == same)
    #expect(try folder.identity("public/index.html") != index)
  }

  @Test func touchesNothingIfNothingHasChanged() async throws {
    try await publish(["a/index.html": "a", "index.html": "1"])
    try folder.write("kept", to: "public/.nojekyll")
    let paths = ["", "public", "public/a", "public/.dossier", "public/index.html"]
    let before = try paths.map { try folder.identity($0) }
    try await publish(["a/index.html": "a", "index.html": "1"])
    #expect(try paths.map { try folder.identity($0) } == before)
  }

  @Test(arguments: ["short": "x", "same length": "22"])
  func mendsFilesThatSomebodyChanged(kind: String, text: String) async throws {
    try await publish(["index.html": "11", "other": "y"])
    try folder.write(text, to: "public/index.html")
    try await publish(["index.html": "11", "other": "y"])
    #expect(folder.tree("public") == ["index.html": "11", "other": "y"])
  }

  @Test func copiesFilesWholeAndAgainOnlyIfTheyChange() async throws {
    let large = String(repeating: "0123456789", count: 70_000)
    try folder.write(large, to: "site/content/map.png")
    let output = try OutputFolder(path: folder.path("public"), site: folder.path("site"))
    let files = [
      OutputFile(path: "a/map.png", content: .copy(from: folder.path("site/content/map.png")))
    ]
    #expect(try await output.publish(files).written == 1)
    #expect(folder.text("public/a/map.png") == large)
    #expect(try await output.publish(files).unchanged == 1)
    try folder.write(large.dropLast() + "x", to: "site/content/map.png")
    #expect(try await output.publish(files).written == 1)
    #expect(folder.text("public/a/map.png") == large.dropLast() + "x")
  }

  @Test func keepsHiddenFilesAtItsTopAndNothingElse() async throws {
    try await publish(["index.html": "1"])
    try folder.write("*", to: "public/.gitignore")
    try folder.link("public/.link", to: "/nowhere")
    try folder.write("x", to: "public/.cache/x")
    try folder.write("x", to: "public/sub/.hidden")
    try folder.write("x", to: "public/stray.html")
    let kept = try folder.identity("public/.gitignore")
    try await publish(["index.html": "2"])
    #expect(folder.names("public") == [".dossier", ".gitignore", ".link", "index.html"])
    #expect(try folder.identity("public/.gitignore") == kept)
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("public/.link"))
        == "/nowhere")
  }

  @Test func removesStrayFoldersThatHoldNothing() async throws {
    try await publish(["index.html": "1"])
    try folder.makeFolder("public/empty/inner")
    try await publish(["index.html": "1"])
    #expect(folder.names("public") == [".dossier", "index.html"])
  }

  @Test func prefersTheSitesOwnHiddenFileToTheOneThatLiesThere() async throws {
    try await publish(["index.html": "1"])
    try folder.write("theirs", to: "public/.nojekyll")
    try await publish(["index.html": "1", ".nojekyll": "ours"])
    #expect(folder.text("public/.nojekyll") == "ours")
  }

  @Test func leavesAloneWhatLinksInTheOldOutputLeadTo() async throws {
    try folder.write("precious", to: "elsewhere/index.html")
    try await publish(["a/index.html": "1", "b": "1", "c/index.html": "1"])
    for name in ["a", "b", "c"] {
      try FileManager.default.removeItem(atPath: folder.path("public/\(name)"))
    }
    try folder.link("public/a", to: folder.path("elsewhere"))
    try folder.link("public/b", to: folder.path("elsewhere/index.html"))
    try folder.link("public/c/deep", to: "../../elsewhere")
    // The same text as what the links lead to: a link must not pass for an unchanged file.
    try await publish(["a/index.html": "precious", "b": "precious"])
    #expect(folder.tree("elsewhere") == ["index.html": "precious"])
    let kinds = try ["public/a", "public/b"].map {
      try FileManager.default.attributesOfItem(atPath: folder.path($0))[.type] as? FileAttributeType
    }
    #expect(kinds == [.typeDirectory, .typeRegular])
    for path in ["public/b", "public/a/index.html"] {
      #expect(try folder.identity(path) != folder.identity("elsewhere/index.html"))
    }
  }

  @Test(.timeLimit(.minutes(1)))
  func replacesAFifoThatLiesInThePlaceOfAnEmptyFile() async throws {
    try await publish(["empty": "", "index.html": "1"])
    try FileManager.default.removeItem(atPath: folder.path("public/empty"))
    try #require(mkfifo(folder.path("public/empty"), 0o644) == 0)
    #expect(try await publish(["empty": "", "index.html": "1"]).written == 1)
    let kind = try FileManager.default.attributesOfItem(atPath: folder.path("public/empty"))[.type]
    #expect(kind as? FileAttributeType == .typeRegular)
  }

  @Test func publishesThroughALinkIntoTheFolderThatItNames() async throws {
    try folder.makeFolder("www/real")
    try folder.link("public", to: "www/real")
    try await publish(["index.html": "1"])
    #expect(folder.tree("www/real") == ["index.html": "1"])
    #expect(folder.names("www") == ["real"])
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("public")) == "www/real"
    )
  }

  @Test(arguments: ["new/er/public", "public", "public/", "new//public", "site/public"])
  func makesTheFolderAndThoseOnTheWay(path: String) async throws {
    try await publish(["index.html": "1"], to: path)
    #expect(folder.tree(path) == ["index.html": "1"])
  }

  @Test func keepsTheFoldersOwnPermissions() async throws {
    try folder.makeFolder("public")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o750], ofItemAtPath: folder.path("public"))
    try await publish(["index.html": "1"])
    let mode = try FileManager.default.attributesOfItem(atPath: folder.path("public"))
    #expect(mode[.posixPermissions] as? Int == 0o750)
  }

  @Test func replacesTheWholeTreeOfManyFolders() async throws {
    let first = Dictionary(
      uniqueKeysWithValues: (0..<500).map { ("a/\($0)/index.html", "\($0)") })
    let second = Dictionary(
      uniqueKeysWithValues: (250..<750).map { ("a/\($0)/index.html", "\($0 % 400)") })
    try await publish(first)
    let summary = try await publish(second)
    #expect((summary.written, summary.unchanged, summary.removed) == (350, 150, 250))
    #expect(folder.tree("public") == second)
  }
}
