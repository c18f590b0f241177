import Markdown
import Testing

@Suite("Tables")
struct TableTests {
  @Test(arguments: [
    ("| a | b |\n|:--|--:|\n| 1 | 2 |\n", 2),
    ("text\nh | i\n-|-\n1 | 2\n", 2),
    ("> | a | b |\n> |---|---|\n> | 1 | 2 |\n", 2),
    ("> | a | b |\n>    |---|---|\n>    | 1 | 2 |\n", 2),
    ("- | a | b |\n  |---|---|\n  | 1 | 2 |\n", 2),
    ("1. > - | a | b |\n   >   |---|---|\n   >   | 1 | 2 |\n", 2),
    ("-\t| a | b |\n\t|---|---|\n\t| 1 | 2 |\n", 2),
    ("```\nx\n```\n| a | b |\n|---|---|\n| 1 | 2 |\n", 2),
    ("| a | b |\r\n|---|---|\r\n| 1 | 2 |\r\n", 2),
  ])
  func tableIsFoundWhereItStands(_ text: String, rows: Int) {
    let html = extendedHTML(of: text)
    #expect(html.contains("<table>") && html.ranges(of: "<tr>").count == rows, "\(html)")
    #expect(html.contains(">1</td>") && html.contains(">2</td>"))
  }

  @Test(arguments: [
    "a | b\n---|---|---\n", "    | a |\n    |---|\n", "```\n| a |\n|---|\n```\n", "a\n---\n",
    "<div>\n| a |\n|---|\n</div>\n", "\\| a |\n",
  ])
  func otherTextIsNoTable(_ text: String) {
    let html = extendedHTML(of: text)
    #expect(!html.contains("<table>") && html == oracleHTML(of: text))
  }

  @Test func pipesAreEscapedEvenInCode() {
    let html = extendedHTML(of: "| `a\\|b` | c\\|d |\n|---|---|\n")
    #expect(html.contains("<th><code>a|b</code></th>\n<th>c|d</th>"))
  }

  @Test func cellsAreApart() {
    let html = extendedHTML(of: "| *a | b* | # | `c | d` |\n|---|---|---|---|---|\n")
    for cell in ["*a", "b*", "#", "`c", "d`"] { #expect(html.contains("<th>\(cell)</th>")) }
  }

  @Test func lazyLineEndsTheTable() {
    let html = extendedHTML(of: "> | a |\n> |---|\nlazy\n")
    #expect(html.hasSuffix("</table>\n</blockquote>\n<p>lazy</p>\n"))
  }

  @Test func tableKeepsItsListTight() {
    let html = extendedHTML(of: "- x\n  | a |\n  |---|\n- y\n")
    #expect(html.contains("<li>x\n<table>"))
    #expect(html.contains("<li>y</li>"))
  }

  @Test func tableAfterAnUnrelatedTableIsFound() {
    let html = extendedHTML(of: "> | a |\n> |---|\n| b |\n|---|\n")
    #expect(html.ranges(of: "<table>").count == 2)
  }

  @Test func shortRowsAreFilledUpAndLongOnesCut() {
    let html = extendedHTML(of: "| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |\n")
    #expect(html.contains("<td>1</td>\n<td></td>\n</tr>"))
    #expect(!html.contains("3"))
  }

  @Test func aWideTableOfShortRowsStaysSmall() {
    let columns = 3_000
    let row = String(repeating: "a|", count: columns) + "\n"
    let text =
      row + String(repeating: "-|", count: columns) + "\n"
      + String(repeating: "x\n", count: columns)
    #expect(extendedHTML(of: text).utf8.count < 40 * text.utf8.count)
  }

  @Test func noncharactersOfTheTextSurvive() {
    let all = (0xFDD0...0xFDEF).compactMap { UInt32($0) }.compactMap(Unicode.Scalar.init)
    for scalars in [Array(all.prefix(5)), all] {
      let text = String(String.UnicodeScalarView(scalars))
      let html = extendedHTML(of: "\(text) \\[x\\]\n\n| \(text) |\n|---|\n| b |\n")
      #expect(html.ranges(of: text).count == 2)
      #expect(html.contains("\(text) [x]</p>"))
    }
  }
}
