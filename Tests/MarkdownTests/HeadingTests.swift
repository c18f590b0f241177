import Markdown
import Testing

@Suite("Headings and slugs")
struct HeadingTests {
  private func render(
    _ text: String, omitsFirstHeading: Bool = false, leavesLevelOneFree: Bool = false
  ) -> RenderedMarkdown {
    var recorder = Recorder()
    return MarkdownRenderer.render(
      MarkdownSource(Array(text.utf8), firstLine: 3), dialect: .extended, annotator: &recorder,
      omitsFirstHeading: omitsFirstHeading, leavesLevelOneFree: leavesLevelOneFree)
  }

  @Test func headingsAreListedWithTheirIDs() {
    let rendered = render("# A *b* `c`\n\ntext\n\nD\n---\n")
    #expect(
      rendered.headings == [
        Heading(level: 1, id: "a-b-c", text: "A b c", line: 3),
        Heading(level: 2, id: "d", text: "D", line: 7),
      ])
    #expect(
      String(decoding: rendered.html, as: UTF8.self).hasPrefix(
        "<h1 id=\"a-b-c\">A <em>b</em> <code>c</code></h1>\n"))
  }

  @Test(arguments: [
    (["a", "a", "a"], ["a", "a-1", "a-2"]),
    (["a-1", "a", "a"], ["a-1", "a", "a-2"]),
    (["a-1", "a-2", "a", "a", "a-3"], ["a-1", "a-2", "a", "a-3", "a-3-1"]),
    (["a", "a", "a-1"], ["a", "a-1", "a-1-1"]),
    (["!", "?", "section"], ["section", "section-1", "section-2"]),
  ])
  func idsAreUnique(_ headings: [String], _ ids: [String]) {
    let text = headings.map { "# \($0)\n" }.joined()
    #expect(render(text).headings.map(\.id) == ids)
  }

  @Test func idsDoNotMeetThoseOfFootnotes() {
    let ids = render("# fn 1\n\n# fnref 1\n\nx[^1]\n\n[^1]: y\n").headings.map(\.id)
    #expect(ids == ["fn-1-1", "fnref-1-1"])
  }

  @Test func manyEqualHeadingsHaveIDs() {
    let headings = render(String(repeating: "# a\n", count: 50_000)).headings
    #expect(headings.last?.id == "a-49999")
  }

  @Test(arguments: [
    ("# A\n\ntext\n", "<p>text</p>\n"), ("A\n===\n\ntext\n", "<p>text</p>\n"),
    ("text\n\n# A\n", "<p>text</p>\n<h1 id=\"a\">A</h1>\n"),
    ("[^1]: x\n\n# A\n\ntext\n", "<p>text</p>\n"), ("[r]: /u\n\n# A\n", ""),
    ("| a |\n|---|\n", "<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n</table>\n"),
  ])
  func firstBlockIsOmittedIfItIsAHeading(_ text: String, _ html: String) {
    let rendered = render(text, omitsFirstHeading: true)
    #expect(String(decoding: rendered.html, as: UTF8.self) == html)
    #expect(rendered.headings.count == html.ranges(of: "<h1").count)
  }

  @Test(arguments: [
    ("# A\n## B\n", true, [2]), ("# A\n## B\n", false, [2, 3]), ("# A\n# B\n", true, [2]),
    ("## A\n\nB\n===\n", false, [3, 2]), ("## A\n### B\n", false, [2, 3]),
    ("# A\n##### B\n###### C\n", false, [2, 6, 6]), ("## A\n\n> - # B\n", false, [3, 2]),
    ("text\n\n# A\n## B\n", true, [2, 3]), ("## A\n\n| b |\n|---|\n", false, [2]),
    ("## A[^1]\n\n[^1]: x\n\n    # B\n", false, [3, 2]), ("## A[^1]\n\n[^1]: x\n", false, [2]),
  ])
  func headingsMoveDownBelowThePagesTitle(_ text: String, _ omitsFirst: Bool, _ levels: [Int]) {
    let rendered = render(text, omitsFirstHeading: omitsFirst, leavesLevelOneFree: true)
    #expect(rendered.headings.map(\.level) == levels)
    let html = String(decoding: rendered.html, as: UTF8.self)
    #expect(html.matches(of: #/<h(\d) /#).map { Int($0.output.1) } == levels)
    #expect(html.matches(of: #/<\/h(\d)>/#).map { Int($0.output.1) } == levels)
  }

  @Test func headingsStayWhereNothingIsAsked() {
    #expect(render("# A\n## B\n").headings.map(\.level) == [1, 2])
  }

  @Test(arguments: [
    ("# A *b* \\[c\\]\n", "A b [c]"), ("text\n\nB\n---\n", "B"), ("- # C\n", "C"),
    ("| a |\n|---|\n\n## D\n", "D"), ("# E[^1]\n\n[^1]: x\n", "E"), ("text\n", nil), ("", nil),
    ("#no\n", nil), ("- a\n- b\n", nil), ("```\n# x\n```\n", nil),
  ])
  func firstHeadingIsFound(_ text: String, _ heading: String?) {
    #expect(MarkdownRenderer.firstHeading(in: MarkdownSource(Array(text.utf8))) == heading)
  }

  @Test(arguments: [
    ("Hello, World!", "hello-world"), ("  --a--b--  ", "a-b"), ("D-30A", "d-30a"), ("", ""),
    ("!?", ""), ("São Tomé", "sao-tome"), ("Sa\u{303}o", "sao"), ("Łódź Øresund", "lodz-oresund"),
    ("İstanbul ılık", "istanbul-ilik"), ("Đà Nẵng", "da-nang"), ("Ħal Ŧ", "hal-t"),
    ("Æther ß Əliyev", "æther-ß-əliyev"), ("Москва́ Й", "москва\u{301}-й"),
    ("Ελλάδα", "ελλάδα"), ("日本 2025", "日本-2025"), ("हिन्दी", "हिन्दी"), ("한국", "한국"),
    ("تهران", "تهران"), ("a’b–c", "a-b-c"), ("Türkiye’nin", "turkiye-nin"), ("٢٠٢٥", "٢٠٢٥"),
  ])
  func slugKeepsLettersAndDigits(_ text: String, _ slug: String) {
    #expect(Slug.make(text) == slug)
    #expect(Slug.make(slug) == slug)
  }
}
