import Markdown
import Testing

@Suite("Footnotes")
struct FootnoteTests {
  private func notes(_ html: String) -> [String] {
    html.matches(of: #/<li id="fn-([^"]*)">/#).map { String($0.output.1) }
  }

  @Test func footnotesAreNumberedByFirstReference() {
    let html = extendedHTML(of: "a[^b] c[^A]\n\n[^a]: first\n\n[^b]: second\n")
    #expect(notes(html) == ["b", "a"])
    #expect(html.contains("id=\"fnref-b\" data-footnote-ref>1</a>"))
    #expect(html.contains("id=\"fnref-a\" data-footnote-ref>2</a>"))
  }

  @Test func labelsAreComparedWithoutRegardToCase() {
    #expect(notes(extendedHTML(of: "x[^Straße]\n\n[^STRASSE]: y\n")) == ["STRASSE"])
  }

  @Test func urlInADefinitionIsText() {
    let html = extendedHTML(of: "a[^1]\n\n[^1]: https://example.org/a_b_c\n")
    #expect(
      html.contains("<p><a href=\"https://example.org/a_b_c\">https://example.org/a_b_c</a> <a"))
  }

  @Test func definitionEndsAParagraphAndTheItemBeforeIt() {
    let html = extendedHTML(of: "- a[^1]\n[^1]: x\n- b\n")
    #expect(html.contains("</sup></li>\n</ul>\n<ul>\n<li>b</li>\n</ul>\n<section"))
  }

  @Test(arguments: ["+ a\n", "* a\n", "1) a\n", "- a\n", "1. a\n", "> a\n"])
  func whatFollowsADefinitionStaysApartFromIt(_ next: String) {
    let html = extendedHTML(of: "x[^1]\n\n[^1]: y\n\(next)")
    let body = html.split(separator: "<section").first.map(String.init) ?? ""
    #expect(body.hasSuffix(oracleHTML(of: next)))
    #expect(html.contains("<p>y <a"))
  }

  @Test(arguments: [
    ("[^1]: one\n\n    two\n\n    - three\n", ["<p>one</p>", "<p>two</p>", "<li>three</li>"]),
    ("[^1]: one\nlazy\n", ["<p>one\nlazy "]),
    ("[^1]:\n    one\n", ["<p>one "]),
    ("[^1]: ```\n    code\n    ```\n", ["<pre><code>code\n</code></pre>"]),
    ("[^1]: | a |\n    |---|\n    | b |\n", ["<th>a</th>", "<td>b</td>"]),
  ])
  func definitionHoldsBlocks(_ definition: String, _ expected: [String]) {
    let html = extendedHTML(of: "x[^1]\n\n\(definition)")
    for piece in expected { #expect(html.contains(piece), "\(html)") }
  }

  @Test(arguments: [
    "x[^2]\n\n[^1]: y\n", "`x[^1]`\n\n[^1]: y\n", "\\[^1]\n\n[^1]: y\n", "[\\^1]\n\n[^1]: y\n",
    "[^1]\n\n```\n[^1]: y\n```\n", "[^1]\n\n    [^1]: y\n", "[^1]\n\n<div>\n[^1]: y\n</div>\n",
    "[^a b]\n\n[^a b]: y\n",
  ])
  func withoutReferenceOrDefinitionThereIsNone(_ text: String) {
    let html = extendedHTML(of: text)
    #expect(!html.contains("footnote"), "\(html)")
  }

  @Test func footnoteReferredToOnlyByAnotherIsShown() {
    let html = extendedHTML(of: "x[^1]\n\n[^2]: z\n[^1]: y[^2]\n")
    #expect(notes(html) == ["1", "2"])
  }

  @Test func everyReferenceHasItsWayBack() {
    let html = extendedHTML(of: "x[^1] y[^1]\n\n[^1]: note[^1]\n")
    for id in ["fnref-1", "fnref-1-2", "fnref-1-3"] {
      #expect(html.ranges(of: "id=\"\(id)\"").count == 1)
      #expect(html.ranges(of: "href=\"#\(id)\"").count == 1)
    }
  }

  @Test func markupInALabelDoesNoHarm() {
    let html = extendedHTML(of: "a[^_x] b[^y_] c[^\"><b>]\n\n[^_x]: 1\n[^y_]: 2\n[^\"><b>]: 3\n")
    #expect(notes(html) == ["_x", "y_", "%22%3E%3Cb%3E"])
  }

  @Test(arguments: [
    ("> [^1]: note\n", ["<p>note "]), ("> text\n> [^1]: note\n", ["<p>text</p>", "<p>note "]),
    ("> [^1]: one\n>\n>     two\n", ["<p>one</p>", "<p>two "]),
    (">[^1]: one\nlazy\n", ["<p>one\nlazy "]),
    (">> [^1]: one\n> two\n", ["<p>one\ntwo "]), ("   >   [^1]: one\n", ["<p>one "]),
    ("> - a\n>\n>   [^1]: one\n> - b\n", ["<p>one ", "<p>a</p>"]),
    ("> [^1]: | a |\n>     |---|\n>     | b |\n", ["<th>a</th>", "<td>b</td>"]),
    ("> [^1]:\n>     one\n", ["<p>one "]), ("- x\n\n  > [^1]: one\n", ["<p>one "]),
  ])
  func definitionMayStandInAQuotation(_ definition: String, _ expected: [String]) {
    let html = extendedHTML(of: "x[^1]\n\n\(definition)")
    #expect(notes(html) == ["1"])
    for piece in expected { #expect(html.contains(piece), "\(html)") }
    let body = html.split(separator: "<section").first ?? ""
    #expect(!body.contains("one"))
    #expect(!body.contains("note<"))
  }

  @Test(arguments: [
    "x[^1]\n\n>     [^1]: y\n", "x[^1]\n\n> ```\n> [^1]: y\n> ```\n",
    "x[^1]\n\n```\n> [^1]: y\n```\n",
    "x[^1]\n\n> y [^1]: z\n", "x[^1]\n\n    > [^1]: y\n",
  ])
  func quotationsCodeAndTextDefineNone(_ text: String) {
    #expect(!extendedHTML(of: text).contains("footnote"))
  }

  @Test func contentIsToldWithoutTheWayBack() {
    var recorder = Recorder()
    let rendered = MarkdownRenderer.render(
      MarkdownSource(Array("a[^x] b[^ä]\n\n[^ä]: one\n\n    - two\n\n[^x]: *three*[^ä]\n".utf8)),
      dialect: .extended, annotator: &recorder)
    #expect(rendered.footnotes.map(\.id) == ["fn-x", "fn-%C3%A4"])
    let contents = rendered.footnotes.map {
      String(decoding: rendered.html[$0.content], as: UTF8.self)
    }
    #expect(contents[0].hasPrefix("<p><em>three</em><sup "))
    #expect(contents[0].hasSuffix(">2</a></sup>"))
    #expect(contents[1] == "<p>one</p>\n<ul>\n<li>two</li>\n</ul>\n")
  }

  @Test func footnotesAreAnnotatedLast() {
    var recorder = Recorder()
    _ = render("[^1]: note\n\ntext[^1] end\n", with: &recorder)
    #expect(recorder.blocks.map(\.text) == ["text end", "note"])
    #expect(recorder.blocks.map(\.line) == [3, 1])
  }
}
