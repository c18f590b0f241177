import Markdown
import Testing

@Suite("Ends of blocks")
struct BlockEndTests {
  /// The pieces of the HTML between the ends of blocks, and the footnotes of each.
  private func pieces(_ text: String) -> [(html: String, footnotes: [Int])] {
    var recorder = Recorder()
    let rendered = MarkdownRenderer.render(
      MarkdownSource(Array(text.utf8)), dialect: .extended, annotator: &recorder)
    var start = 0
    return recorder.ends.map { end in
      defer { start = end.offset }
      return (String(decoding: rendered.html[start..<end.offset], as: UTF8.self), end.footnotes)
    }
  }

  @Test func everyBlockOfTheTopLevelEndsBehindItsHTML() {
    let found = pieces(
      "a\nb\n\n- c\n\n  d\n- e\n\n> f\n>\n> - g\n\n```\nh\n```\n\n| i |\n|---|\n| j |\n\n1. k\n")
    #expect(
      found.map(\.html) == [
        "<p>a\nb</p>\n", "<ul>\n<li>\n<p>c</p>\n<p>d</p>\n</li>\n<li>\n<p>e</p>\n</li>\n</ul>\n",
        "<blockquote>\n<p>f</p>\n<ul>\n<li>g</li>\n</ul>\n</blockquote>\n",
        "<pre><code>h\n</code></pre>\n",
        "<table>\n<thead>\n<tr>\n<th>i</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>j</td>\n</tr>\n"
          + "</tbody>\n</table>\n",
        "<ol>\n<li>k</li>\n</ol>\n",
      ])
  }

  @Test func headingsRulesAndFootnotesEndNoBlock() {
    let found = pieces("# A\n\n---\n\n[^1]: x\n\nb[^1]\n\n<div>\n\n## C\n")
    #expect(found.count == 1)
    #expect(found[0].html.hasSuffix("</sup></p>\n"))
  }

  @Test func footnoteBelongsToTheBlockThatFirstRefersToIt() {
    let found = pieces(
      "a[^b] c[^a]\n\nd[^b]\n\n## e[^c]\n\nf[^a] g[^d]\n\n[^a]: 1[^e]\n[^b]: 2\n[^c]: 3\n[^d]: 4\n[^e]: 5\n"
    )
    #expect(found.map(\.footnotes) == [[1, 2], [], [3, 4]])
  }

  @Test(arguments: [
    ("a HERE", 1), ("a  HERE", 1), ("a\nHERE", 1), ("a  \nHERE", 2), ("*a* HERE", 1),
    ("a *HERE*", 2), ("`a` HERE", 1), ("[a](u) HERE", 1), ("HERE", 0), ("a[^1] HERE", 1),
    ("a [^1]HERE", 2), ("a[^1] [^1] HERE", 2), ("a <b> HERE", 2),
  ])
  func spaceBeforeAWordEndsAtMarkup(_ text: String, _ start: Int) {
    var recorder = Recorder()
    recorder.actions["HERE"] = .wrap(open: "", close: "")
    _ = render(text + "\n\n[^1]: x\n", with: &recorder)
    #expect(recorder.spaces["HERE"] == start)
  }
}
