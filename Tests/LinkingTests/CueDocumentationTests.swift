import Foundation
import Linking
import Testing

/// The README lists the cues that entities have without their notes naming any.
struct CueDocumentationTests {
  @Test(arguments: CueDefaults.table.map(\.kind))
  func theReadmeListsTheCuesOfEachKind(kind: String) throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    let cues = try #require(CueDefaults.table.first { $0.kind == kind }).words
    #expect(
      readme.split(separator: "\n").contains("| \(kind) | \(cues.joined(separator: ", ")) |"))
  }
}
