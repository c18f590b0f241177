import Markdown
import Testing

@Suite("CommonMark")
struct CommonMarkTests {
  static let examples = SpecificationExample.all(in: "commonmark-0.30.txt")

  @Test func everyExampleOfTheSpecificationIsRead() {
    #expect(Self.examples.count == 652)
  }

  @Test(arguments: examples)
  func exampleComesOutAsSpecified(_ example: SpecificationExample) {
    let html = commonMarkHTML(of: example.markdown)
    let oracle = oracleHTML(of: example.markdown)
    #expect(html == oracle)
    // The specification shows raw HTML and unsafe URLs, which the safe mode leaves out.
    if !oracle.contains("<!-- raw HTML omitted -->"), !oracle.contains("=\"\"") {
      #expect(html == example.html)
    }
  }

  @Test func examplesAreComparedWithTheSpecificationItself() {
    let compared = Self.examples.count { oracleHTML(of: $0.markdown) == $0.html }
    #expect(compared > 500)
  }

  @Test(arguments: 0..<40)
  func randomTextComesOutAsFromLibcmark(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let noncharacter = String(decoding: [0xEF, 0xB7, 0x90] as [UInt8], as: UTF8.self)
    let pieces = [
      "*", "**", "_", "`", "``", "[", "]", "(", ")", "![", "<", ">", "\\", "&amp;", "&", "\n",
      "\n\n", "  \n", "    ", "\t", "- ", "1. ", "> ", "# ", "===\n", "---\n", "```\n", "~~~\n",
      "<b>", "<!-- -->", "</div>\n", "<div>\n", "[a]: /u \"t\"\n", "[a]", "(/u \"\")", "\"", "'",
      "a", "word ", "é", "“", noncharacter, "javascript:", "<http://a.b>", "<x@y.z>", "\r\n", "\r",
      "|", "|-|\n", "[^1]", "~", "www.a.b", "{", "}",
    ]
    for _ in 0..<50 {
      var text = ""
      for _ in 0..<Int.random(in: 1...25, using: &random) {
        text += pieces.randomElement(using: &random) ?? ""
      }
      #expect(commonMarkHTML(of: text) == oracleHTML(of: text), "\(text.debugDescription)")
    }
  }

  @Test func annotatorIsNotAskedAndHeadingsHaveNoIDs() {
    var recorder = Recorder()
    let rendered = MarkdownRenderer.render(
      MarkdownSource(Array("# Title\n\n[a](b)\n".utf8)), dialect: .commonMark,
      annotator: &recorder)
    #expect(recorder.blocks.isEmpty && recorder.links.isEmpty)
    #expect(rendered.headings.isEmpty)
    #expect(String(decoding: rendered.html, as: UTF8.self).hasPrefix("<h1>Title</h1>\n"))
  }

  @Test func emptyTitleIsTitle() {
    #expect(commonMarkHTML(of: "[a](b \"\")") == "<p><a href=\"b\" title=\"\">a</a></p>\n")
    #expect(commonMarkHTML(of: "[a](b)") == "<p><a href=\"b\">a</a></p>\n")
  }

  @Test(arguments: [">", "- ", "*a _b ", "[", "![", "~", "<", "| "])
  func deepOrRepeatedMarkupNeedsNoStack(_ piece: String) {
    let text = String(repeating: piece, count: 20_000) + "x\n"
    #expect(commonMarkHTML(of: text) == oracleHTML(of: text))
    #expect(extendedHTML(of: text).utf8.count >= 8)
  }
}

/// A linear congruential generator: the same numbers in every run.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
  }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}
