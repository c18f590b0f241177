import Diagnostics
import Testing

/// How diagnostics are shown to people at a terminal, and to programs.
@Suite struct DiagnosticListingTests {
  private static let files = [
    "content/a.md": "---\ntlp: GREN\n---\n[[Nowhere]]\n\n", "content/b.md": "\tü: \u{1B}[31mx\n",
  ]

  private static let found = [
    Diagnostic(
      .error, file: "content/a.md", line: 2, column: 6, "unknown TLP marking \"GREN\"", key: "tlp",
      suggestion: "did you mean \"GREEN\"?"),
    Diagnostic(.warning, file: "content/a.md", line: 4, column: 1, "leads nowhere"),
    Diagnostic(.note, file: "content/b.md", line: 1, column: 6, "an \u{1B}[31m escape\tand a tab"),
    Diagnostic(.error, file: "content/none.md", line: 1, column: 1, "is no file"),
  ]

  private func listing(
    _ style: DiagnosticListing.Style, of diagnostics: [Diagnostic] = found
  ) -> String {
    DiagnosticListing(diagnostics, style: style) { Self.files[$0].map { Array($0.utf8) } }.text
  }

  @Test func withoutColourShowsSourceLineAndCaretAndTheNumbers() {
    #expect(
      listing(.terminal(width: 80, isColoured: false)) == """
        content/a.md:2:6: error: unknown TLP marking "GREN" [tlp]; did you mean "GREEN"?
           2 | tlp: GREN
             |      ^
        content/a.md:4:1: warning: leads nowhere
           4 | [[Nowhere]]
             | ^
        content/b.md:1:6: note: an ␛[31m escape␉and a tab
           1 | \tü: ␛[31mx
             | \t    ^
        content/none.md:1:1: error: is no file
        2 errors, 1 warning, 1 note in 3 files

        """)
  }

  @Test func coloursTakeNothingFromTheText() {
    let coloured = listing(.terminal(width: 80, isColoured: true))
    #expect(coloured.contains("\u{1B}[1mcontent/a.md:2:6:\u{1B}[0m \u{1B}[1;31merror:\u{1B}[0m "))
    #expect(coloured.contains(" \u{1B}[2m[tlp]\u{1B}[0m; did you mean"))
    #expect(coloured.contains("\u{1B}[1;33mwarning:\u{1B}[0m"))
    #expect(coloured.contains("\u{1B}[1;36mnote:\u{1B}[0m"))
    #expect(coloured.contains("\u{1B}[1;31m     ^\u{1B}[0m\n"))
    let bare = coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "")
    #expect(bare == listing(.terminal(width: 80, isColoured: false)))
  }

  @Test func programsGetALineForEachAndNothingElse() {
    #expect(listing(.plain) == Self.found.map { $0.text + "\n" }.joined())
  }

  @Test func ofNothingNothingIsSaid() {
    #expect(listing(.terminal(width: 80, isColoured: true), of: []) == "")
    #expect(listing(.plain, of: []) == "")
  }

  @Test func blankLinesAreNotShown() {
    let blank = Diagnostic(.error, file: "content/a.md", line: 5, column: 1, "m")
    #expect(
      listing(.terminal(width: 80, isColoured: false), of: [blank]) == """
        content/a.md:5:1: error: m
        1 error in 1 file

        """)
  }

  @Test(arguments: [30, 80, 200])
  func keepsToTheTerminalsWidth(width: Int) {
    let text = Array(String(repeating: "word ", count: 200).utf8)
    let found = (1...900).map { Diagnostic(.error, file: "x", line: 1, column: $0, "m") }
    let listing = DiagnosticListing(
      found, style: .terminal(width: width, isColoured: false)
    ) { _ in text }
    #expect(listing.text.split(separator: "\n").allSatisfy { $0.count <= width })
  }

  /// Each file is read once, however much is wrong with it.
  @Test func asksForAFileOnce() {
    var asked: [String] = []
    _ = DiagnosticListing(Self.found, style: .terminal(width: 80, isColoured: false)) { file in
      asked.append(file)
      return nil
    }
    #expect(asked == ["content/a.md", "content/b.md", "content/none.md"])
  }
}
