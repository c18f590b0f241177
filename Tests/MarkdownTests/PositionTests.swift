import Foundation
import Markdown
import Testing

@Suite("Positions")
struct PositionTests {
  @Test(arguments: [
    "HERE", "a HERE", "a\nb HERE", "a\n   b HERE", "é “ü” HERE", "[a](u) HERE",
    "[a](<u v> \"t HERE\") HERE!", "[a][r] HERE\n\n[r]: /u", "[r]: /u\nHERE", "[]: HERE",
    "[r]: /u\n\\[HERE", "![a](b) HERE",
    "`a` HERE", "`` ` `` HERE", "`a\n  b` HERE", "`HERE`", "`` HERE ``", "*a* **b** HERE",
    "***HERE*** x", "a\\*b HERE", "\\[a\\] HERE", "a &amp; &copy; &#x41; HERE", "<http://x.y> HERE",
    "<b>x</b> HERE", "<b\nc> HERE", "~~a~~ HERE", "a  \nHERE", "a\\\nHERE", "- HERE",
    "- a\n\n  HERE",
    "1. a\n   HERE", "> HERE", "> a\n> HERE", "> a\nHERE", "> > a\n>  HERE", "-\tHERE",
    "\t- a\n\nHERE",
    "# HERE", "##   a HERE ##", "a HERE\n===", "- [x] HERE", "| a | HERE |\n|---|---|",
    "| a |\n|---|\n| *b* HERE |", "> | a | b |\n> |---|---|\n> | `x\\|y` | c\\|d HERE |",
    "- | a |\n  |---|\n  | HERE |", "a[^1] HERE\n\n[^1]: x", "a[^1]\n\n[^1]: HERE",
    "a[^1]\n\n[^1]: x\n\n    HERE", "a[^1]\n\n[^1]: | a |\n    |---|\n    | HERE |",
    "https://x.org/a_b HERE", "a\r\nb HERE", "a\rb HERE", "x\n\n| a |\n|---|\n\nHERE",
    "[^1]: x\n\ny[^1]\n\n| a |\n|---|\n| b |\n\nHERE", "> [^1]: x\n\n[HERE](u)",
    "a[^1]\n\n> [^1]: HERE", "a[^1]\n\n>> b\n>>  [^1]: x\n>>      HERE",
  ])
  func wordIsFoundWhereItStands(_ text: String) throws {
    var recorder = Recorder()
    recorder.actions["HERE"] = .wrap(open: "", close: "")
    _ = render(text, with: &recorder, firstLine: 5)
    let position = try #require(recorder.found["HERE"]?.last)
    // A word in a title is not text: the last occurrence is meant.
    let before = try #require(text.range(of: "HERE", options: .backwards)).lowerBound
    let lines = text[..<before].split(
      separator: #/\r\n|\r|\n/#, omittingEmptySubsequences: false)
    #expect(position.line == lines.count + 4)
    #expect(position.column == (lines.last?.unicodeScalars.count ?? 0) + 1)
  }

  @Test func everyOffsetOfPlainTextIsExact() {
    struct Counter: BlockAnnotator {
      var positions: [SourcePosition] = []
      func destination(
        for url: String, kind: LinkKind, position: () -> SourcePosition
      ) -> Destination { .unchanged }
      mutating func annotations(for block: borrowing TextBlock) -> [Annotation] {
        for offset in 0...block.text.count { positions.append(block.position(of: offset)) }
        return []
      }
    }
    var counter = Counter()
    _ = MarkdownRenderer.render(
      MarkdownSource(Array("ab\ncd\n".utf8)), dialect: .extended, annotator: &counter)
    #expect(
      counter.positions.map { "\($0.line):\($0.column)" } == [
        "1:1", "1:2", "1:3", "2:1", "2:2", "2:3",
      ])
  }
}
