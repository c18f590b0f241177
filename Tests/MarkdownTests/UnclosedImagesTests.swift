import Markdown
import Testing

/// Texts with thousands of brackets that never close are rewritten for libcmark's sake.
struct UnclosedImagesTests {
  @Test(arguments: [
    String(repeating: "![[]()", count: 5000),
    String(repeating: "![a [b](c)\n", count: 5000),
    String(repeating: "![x](y) \\![ [\n\n![", count: 4500),
    "![a](b)\n\n" + String(repeating: "![", count: 5000) + "](c) ![d](e)",
    String(repeating: "[", count: 5000) + "\n\n    ![code\n\n![[]()",
    String(repeating: "[", count: 5000) + " `![` ![[]()",
  ])
  func theyShowAsLibcmarkShowsThem(text: String) {
    var nobody = NoAnnotator()
    let rendered = MarkdownRenderer.render(
      MarkdownSource(Array(text.utf8)), dialect: .commonMark, annotator: &nobody)
    #expect(String(decoding: rendered.html, as: UTF8.self) == oracleHTML(of: text))
  }
}
