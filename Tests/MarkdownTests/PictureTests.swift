import Markdown
import Testing

@Suite("Images")
struct PictureTests {
  private static let map = Picture(address: "maps/a b.png", width: 300, height: 200)

  private func html(_ text: String, _ destinations: [String: Destination]) -> String {
    var recorder = Recorder()
    recorder.destinations = destinations
    return render(text, with: &recorder)
  }

  @Test(arguments: [
    ("![A *map*](m)", "alt=\"A map\" width=\"300\" height=\"200\""),
    ("![](m)", "alt=\"\" width=\"300\" height=\"200\""),
    (
      "![a](m \"T & \\\"U\\\"\")",
      "alt=\"a\" title=\"T &amp; &quot;U&quot;\" width=\"300\" height=\"200\""
    ),
  ])
  func pictureSaysItsSizeAndWaitsForTheReader(_ text: String, _ attributes: String) {
    let found = html(text, ["m": .picture(Self.map)])
    #expect(
      found == "<p><img src=\"maps/a%20b.png\" \(attributes) loading=\"lazy\" "
        + "decoding=\"async\" /></p>\n")
  }

  @Test func unknownSizeIsNotSaid() {
    let picture = Picture(address: "m", width: 300, height: nil)
    #expect(
      html("![a](m)", ["m": .picture(picture)])
        == "<p><img src=\"m\" alt=\"a\" width=\"300\" loading=\"lazy\" decoding=\"async\" /></p>\n")
    #expect(
      picture.html(alternative: "\"<&")
        == "<img src=\"m\" alt=\"&quot;&lt;&amp;\" width=\"300\" loading=\"lazy\" "
        + "decoding=\"async\" />")
  }

  @Test(arguments: [
    ("![A *map* & \\*](i)", "<a href=\"u&amp;v\">A map &amp; *</a>"),
    ("![a](i \"T\")", "<a href=\"u&amp;v\" title=\"T\">a</a>"),
    ("![](i)", "<a href=\"u&amp;v\">i</a>"),
    ("![](<i j&k>)", "<a href=\"w\">i j&amp;k</a>"),
    ("*![a](i)*", "<em><a href=\"u&amp;v\">a</a></em>"),
    ("[![a](i) b](l)", "<a href=\"l\">a b</a>"),
    ("[![](i)](l) ![a](i)", "<a href=\"l\">i</a> <a href=\"u&amp;v\">a</a>"),
    ("[![a](i)](gone)", "<a href=\"u&amp;v\">a</a>"),
  ])
  func linkTakesTheImagesPlaceWithItsWords(_ text: String, _ inner: String) {
    let found = html(
      text,
      [
        "i": .address("u&v", class: nil), "i j&k": .address("w", class: nil), "gone": .plainText,
      ])
    #expect(found == "<p>\(inner)</p>\n")
  }

  @Test(arguments: [
    ("![X](m)", "!"), ("![see X & Y](m)", "see ! &amp; Y"), ("![X Y X](m)", "! Y !"),
    ("![*X* Y](m)", "! Y"), ("![`X` Y](m)", "X Y"), ("![a](m) X", "a"),
  ])
  func whatIsReplacedInAnAlternativeTextIsShownAsText(_ text: String, _ alternative: String) {
    var recorder = Recorder()
    recorder.actions["X"] = .replace(html: "<b>!</b>", text: "!")
    recorder.actions["Y"] = .wrap(open: "<m>", close: "</m>")
    #expect(render(text, with: &recorder).contains("alt=\"\(alternative)\""))
  }

  @Test func replacementMayReachOverALineBreak() {
    var recorder = Recorder()
    recorder.actions["a\nb"] = .replace(html: "x", text: "x")
    #expect(render("![1 a\nb 2](m)", with: &recorder) == "<p><img src=\"m\" alt=\"1 x 2\" /></p>\n")
  }

  @Test(arguments: [
    ("![](u)", 1), ("a ![](u)", 3), ("a ![](<u v> \"t\") ![](w)", 3), ("*é* ![](u)", 5),
    ("![a](u)", 3), ("[![](u)](v)", 2),
  ])
  func imageIsFoundWhereItStands(_ text: String, _ column: Int) {
    var recorder = Recorder()
    _ = render(text, with: &recorder)
    let images = recorder.links.filter { $0.kind != .link }
    #expect(images.first?.position == SourcePosition(line: 1, column: column))
  }

  @Test(arguments: [
    ("![a b](u)", ["a b"]), ("x ![a](u) y ![b\nc](v)", ["a", "b\nc"]),
    ("![a `b` c](u)", ["a ", " c"]),
    ("![a [b](c) d](u)", ["a b d"]), ("![a\\[b](u)", ["a", "b"]), ("![a ![b](v) c](u)", ["a b c"]),
    ("[![a](u) b](v)", ["a"]), ("![](u) ![a](v)", ["a"]), ("a [b](u)", []),
  ])
  func alternativeTextsAreShown(_ text: String, _ alternatives: [String]) {
    struct Reader: BlockAnnotator {
      var found: [String] = []
      func destination(
        for url: String, kind: LinkKind, position: () -> SourcePosition
      ) -> Destination { .unchanged }
      mutating func annotations(for block: borrowing TextBlock) -> [Annotation] {
        let text = block.text
        found += block.alternatives.map { String(decoding: text[$0], as: UTF8.self) }
        return []
      }
    }
    var reader = Reader()
    _ = MarkdownRenderer.render(
      MarkdownSource(Array(text.utf8)), dialect: .extended, annotator: &reader)
    #expect(reader.found == alternatives)
  }
}
