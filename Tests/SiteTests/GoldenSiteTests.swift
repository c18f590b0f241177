import Building
import Diagnostics
import Foundation
import Testing

/// Whole sites, each a folder in `Sites` with what an author wrote (`content`, `templates`) and
/// what a reader gets (`expected`), byte for byte. The sites bring a style sheet of one line, so that a
/// change of the theme's looks changes nothing here.
///
/// `DOSSIER_RECORD=1 swift test --filter GoldenSiteTests` writes `expected` anew; read the
/// difference before you keep it.
@Suite struct GoldenSiteTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Sites").path

  static let cases = (try? FileManager.default.contentsOfDirectory(atPath: folder))?.sorted() ?? []

  @Test func areThere() {
    #expect(Self.cases.count >= 3)
  }

  @Test(arguments: cases)
  func areBuiltAsExpected(name: String) async throws {
    let site = "\(Self.folder)/\(name)"
    let place = try TemporarySite()
    let report = try await place.build { options in
      options.site = site
      options.output = place.path + "/public"
    }
    #expect(report.diagnostics.map(\.text) == [])
    var files = place.output.files
    files[".dossier"] = nil
    let built = FileTree(files: files)
    let expected = site + "/expected"
    if ProcessInfo.processInfo.environment["DOSSIER_RECORD"] == "1" {
      try record(built, in: expected)
    }
    let golden = FileTree(folder: expected)
    try #require(!golden.files.isEmpty, "record it with DOSSIER_RECORD=1")
    #expect(built.differences(from: golden) == [])
    for (path, text) in built.pages where golden[path] != text {
      #expect(Self.firstDifference(text, golden[path] ?? "") == nil, "\(path)")
    }
  }

  private func record(_ tree: FileTree, in folder: String) throws {
    try? FileManager.default.removeItem(atPath: folder)
    for (path, bytes) in tree.files {
      let url = URL(fileURLWithPath: "\(folder)/\(path)")
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: url)
    }
  }

  /// The first line in which two texts differ, of both.
  private static func firstDifference(_ built: String, _ expected: String) -> String? {
    let one = built.split(separator: "\n", omittingEmptySubsequences: false)
    let other = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let count = max(one.count, other.count)
    for line in 0..<count {
      let mine = line < one.count ? one[line] : "(nothing)"
      let theirs = line < other.count ? other[line] : "(nothing)"
      if mine != theirs { return "line \(line + 1) is\n  \(mine)\nand should be\n  \(theirs)" }
    }
    return nil
  }
}
