import Markdown
import Testing

@Suite("Annotations")
struct AnnotationTests {
  private let mark = Annotation.Action.wrap(open: "<m>", close: "</m>")

  @Test(arguments: [
    ("a T-72 b", "T-72", "<p>a <m>T-72</m> b</p>\n"),
    ("*T-72*B3", "T-72B3", "<p><m><em>T-72</em>B3</m></p>\n"),
    ("*T-72 x*", "T-72", "<p><em><m>T-72</m> x</em></p>\n"),
    ("*x T-72*", "T-72", "<p><em>x <m>T-72</m></em></p>\n"),
    ("**T-72**", "T-72", "<p><m><strong>T-72</strong></m></p>\n"),
    ("***T-72***", "T-72", "<p><m><em><strong>T-72</strong></em></m></p>\n"),
    ("United\nStates", "United\nStates", "<p><m>United\nStates</m></p>\n"),
    ("*a T*-72", "T-72", "<p><em>a T</em>-72</p>\n"),
    ("T-*72 b*", "T-72", "<p>T-<em>72 b</em></p>\n"),
    ("T-[72](x)", "T-72", "<p>T-<a href=\"x\">72</a></p>\n"),
    ("`T-72` a", "T-72", "<p><m><code>T-72</code></m> a</p>\n"),
    ("T<b>-72", "T-72", "<p><m>T<!-- raw HTML omitted -->-72</m></p>\n"),
    ("![T-72](i)", "T-72", "<p><img src=\"i\" alt=\"T-72\" /></p>\n"),
    ("<&>", "<&>", "<p><m>&lt;&amp;&gt;</m></p>\n"),
  ])
  func rangeIsWrappedWhereElementsAllow(_ text: String, _ word: String, _ html: String) {
    var recorder = Recorder()
    recorder.actions[word] = mark
    #expect(render(text, with: &recorder) == html)
  }

  @Test func footnoteReferenceIsNotEnclosed() {
    var recorder = Recorder()
    recorder.actions["ab"] = mark
    let html = render("a[^1]b\n\n[^1]: x\n", with: &recorder)
    #expect(!html.contains("<m>"))
    #expect(recorder.wrappable["ab"] == false)
  }

  @Test(arguments: [
    ("[[D-30A]] x", "[[D-30A]]", "<p>! x</p>\n"),
    ("[[*D*-30A|_the_ `gun`]]", "[[D-30A|the gun]]", "<p>!</p>\n"),
    ("*a [[b]]*", "[[b]]", "<p><em>a !</em></p>\n"),
    ("![[map.png]]", "![[map.png]]", "<p>!</p>\n"),
    (
      "| [[a]] |\n|---|\n", "[[a]]",
      "<table>\n<thead>\n<tr>\n<th>!</th>\n</tr>\n</thead>\n</table>\n"
    ),
  ])
  func rangeIsReplacedWithAllThatItHolds(_ text: String, _ word: String, _ html: String) {
    var recorder = Recorder()
    recorder.actions[word] = .replace(html: "!", text: "!")
    #expect(render(text, with: &recorder) == html)
  }

  @Test(arguments: [
    ("a *b* c", ["a b c"]),
    ("a `b` c", ["a ", " c"]),
    ("a [b *c*](u) d", ["a ", " d"]),
    ("a <http://x.y> b www.x.yz c", ["a ", " b ", " c"]),
    ("a ![b](u) c", ["a ", " c"]),
    ("a\nb  \nc", ["a\nb\nc"]),
    ("a\\[b\\] \\*c", ["a", "b", " *c"]),
    ("a<b>c", ["a", "c"]),
    ("a[^1]b\n\n[^1]: `x`", ["ab"]),
  ])
  func proseIsWhatTheAuthorWroteAsText(_ text: String, _ prose: [String]) {
    var recorder = Recorder()
    _ = render(text, with: &recorder)
    #expect(recorder.blocks.first?.prose == prose)
  }

  @Test(arguments: ["`\\[x\\]`", "    \\[x\\]", "<http://x\\[y>", "```\n\\[\\~\n```"])
  func backslashesStayWhereTheyEscapeNothing(_ text: String) {
    #expect(extendedHTML(of: text) == oracleHTML(of: text))
  }

  @Test(arguments: [
    "\\[a](b)", "[a\\](b)", "[a](b\\[c)", "[a](b \"c\\]d\")", "*\\[a\\]*", "a*\\[x]*", "\\![a](b)",
    "[a\\]]: /u\n\n[a\\]]", "# \\#", "\\# a", "\\~\\~\\~\nx", "``` \\[a\nx\n```", "\\", "\\\n[",
  ])
  func escapesComeOutAsInCommonMark(_ text: String) {
    #expect(extendedHTML(of: text) == oracleHTML(of: text))
  }

  @Test func blocksAreShownInReadingOrder() {
    var recorder = Recorder()
    _ = render("# A\n\n- b\n\n> | c |\n> |---|\n> | d |\n", with: &recorder, firstLine: 10)
    #expect(recorder.blocks.map(\.text) == ["A", "b", "c", "d"])
    #expect(recorder.blocks.map(\.line) == [10, 12, 14, 16])
    #expect(
      recorder.blocks.map(\.kind) == [
        .heading(level: 1), .paragraph, .tableCell, .tableCell,
      ])
  }

  @Test func linksLeadWhereTheAnnotatorSays() {
    var recorder = Recorder()
    recorder.destinations = [
      "a": .address("b&c", class: "x\"y"), "gone": .plainText,
      "i": .picture(Picture(address: "j", width: nil, height: nil)),
      "lost": .plainText, "bad": .address("javascript:x", class: nil),
    ]
    let html = render(
      "[*t*](a \"T\") [*p*](gone) ![q](i) ![*r*](lost) [s](bad) [u](same)", with: &recorder)
    #expect(
      html == """
        <p><a href="b&amp;c" class="x&quot;y" title="T"><em>t</em></a> <em>p</em> \
        <img src="j" alt="q" loading="lazy" decoding="async" /> r <a href="">s</a> <a href="same">u</a></p>

        """)
    #expect(recorder.links.map(\.url) == ["a", "gone", "i", "lost", "bad", "same"])
    #expect(recorder.links[2].kind == .image(alternative: "q"))
    #expect(recorder.links[1].position == SourcePosition(line: 1, column: 16))
  }

  @Test(arguments: 0..<20)
  func randomWrapsLeaveWellFormedHTMLAndTheText(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed) + 100)
    let pieces = [
      "*", "**", "_", "`", "~~", "[x](u)", "![y](i)", "ab", "a b", "b", "<b>", "\n", "[^1]",
      "\\[", "www.a.bc ", "&amp;", "| a | b |\n|---|---|\n", " ",
    ]
    for _ in 0..<60 {
      var text = "[^1]: ab\n\n"
      for _ in 0..<Int.random(in: 1...20, using: &random) {
        text += pieces.randomElement(using: &random) ?? ""
      }
      var plain = Recorder()
      var marked = Recorder()
      marked.actions = ["ab": mark, "b a": mark, "x": mark]
      let html = render(text, with: &marked)
      #expect(
        html.replacing(#/<\/?m>/#, with: "") == render(text, with: &plain),
        "\(text.debugDescription)")
      #expect(isWellFormed(html), "\(text.debugDescription): \(html)")
    }
  }

  private func isWellFormed(_ html: String) -> Bool {
    var open: [Substring] = []
    for match in html.matches(of: #/<(/?)([a-z0-9]+)[^>]*?(/?)>/#) {
      if !match.output.3.isEmpty { continue }
      if match.output.1.isEmpty {
        open.append(match.output.2)
      } else if open.popLast() != match.output.2 {
        return false
      }
    }
    return open.isEmpty
  }
}
