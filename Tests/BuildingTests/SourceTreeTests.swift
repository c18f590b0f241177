import Content
import Testing

@Suite struct SourceTreeTests {
  /// `-` and `.` stand before `/` in ASCII, letters after it.
  let tree = SourceTree(
    texts: [
      "content/briefings/b.md", "content/briefings.md", "content/briefings-old/a.md",
      "content/briefings/a/index.md", "content/briefings0.md", "content/briefings/A.md",
    ].map { SourceTree.TextFile(path: $0, text: $0) },
    assets: [
      SourceTree.Asset(path: "content/x.png", size: 1, location: "/x.png"),
      SourceTree.Asset(path: "content/static/x", size: 1, location: "/x"),
    ])

  @Test func putsFilesInByteOrder() {
    #expect(
      tree.texts.map(\.path) == [
        "content/briefings-old/a.md", "content/briefings.md", "content/briefings/A.md",
        "content/briefings/a/index.md", "content/briefings/b.md", "content/briefings0.md",
      ])
  }

  @Test(arguments: [("content/briefings", 3), ("content", 6), ("content/brief", 0), ("z", 0)])
  func findsTheFilesOfAFolder(folder: String, count: Int) {
    #expect(tree.texts(under: folder).count == count)
    #expect(tree.texts(under: folder).allSatisfy { $0.path.hasPrefix(folder + "/") })
    #expect(tree.assets(under: "content/static").map(\.path) == ["content/static/x"])
  }

  @Test func findsAFileByItsPath() {
    #expect(tree.text(at: "content/briefings/b.md")?.path == "content/briefings/b.md")
    #expect(tree.text(at: "content/briefings/c.md") == nil)
    #expect(tree.text(at: "z") == nil)
    #expect(tree.asset(at: "content/x.png")?.location == "/x.png")
    #expect(tree.asset(at: "content/x.pn") == nil)
  }

  @Test func keepsNamesApartThatDifferOnlyInHowTheyAreComposed() {
    let tree = SourceTree(texts: [
      SourceTree.TextFile(path: "content/\u{E9}.md", text: "composed"),
      SourceTree.TextFile(path: "content/e\u{301}.md", text: "decomposed"),
    ])
    #expect(tree.text(at: "content/\u{E9}.md")?.bytes == Array("composed".utf8))
    #expect(tree.text(at: "content/e\u{301}.md")?.bytes == Array("decomposed".utf8))
  }
}
