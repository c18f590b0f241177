import Diagnostics
import Testing

/// The source line and the caret that stand below a diagnostic.
@Suite struct SourceExcerptTests {
  private func shown(
    _ bytes: [UInt8], _ line: Int, _ column: Int, width: Int = SourceExcerpt.usualWidth
  ) -> SourceExcerpt? {
    let diagnostic = Diagnostic(.error, file: "a.md", line: line, column: column, "m")
    return SourceExcerpt(of: diagnostic, in: bytes, width: width)
  }

  private func shown(
    _ text: String, _ line: Int, _ column: Int, width: Int = SourceExcerpt.usualWidth
  ) -> SourceExcerpt? {
    shown(Array(text.utf8), line, column, width: width)
  }

  @Test(arguments: [
    ("a\nbc: d\ne\n", 2, 5, "bc: d", "    ^"),
    ("a\r\nbc: d\r\ne", 2, 5, "bc: d", "    ^"),
    ("a\rbc: d\re", 2, 5, "bc: d", "    ^"),
    ("\u{FEFF}abc", 1, 2, "abc", " ^"),
    ("abc", 1, 4, "abc", "   ^"),
    ("abc\nd", 1, 900, "abc", "   ^"),
    ("a\n", 2, 1, "", "^"),
    ("", 1, 1, "", "^"),
    ("\t- \tx", 1, 5, "\t- \tx", "\t  \t^"),
    ("阿塞拜疆 x", 1, 6, "阿塞拜疆 x", "         ^"),
    ("ｆｕ x", 1, 4, "ｆｕ x", "     ^"),
    ("e\u{301}e\u{301}x", 1, 5, "e\u{301}e\u{301}x", "  ^"),
    ("ae\u{301}x", 1, 3, "ae\u{301}x", " ^"),
    ("🚀 x", 1, 3, "🚀 x", "   ^"),
    ("🇦🇿 x", 1, 4, "🇦🇿 x", "   ^"),
    ("각\u{1100}\u{1161}\u{11A8}x", 1, 5, "각\u{1100}\u{1161}\u{11A8}x", "    ^"),
  ])
  func pointsAtTheCharacterThatIsMeant(
    text: String, line: Int, column: Int, wanted: String, underline: String
  ) throws {
    let excerpt = try #require(shown(text, line, column))
    #expect(excerpt.line == wanted)
    #expect(excerpt.underline == underline)
  }

  @Test(arguments: [("a\nb", 3), ("a\n", 3), ("", 2), ("a", 0), ("a", -1)])
  func isNoneWhereThereIsNoSuchLine(text: String, line: Int) {
    #expect(shown(text, line, 1) == nil)
  }

  @Test func aColumnBelowOneIsTheFirst() {
    #expect(shown("abc", 1, 0)?.underline == "^")
  }

  @Test func showsWhatATerminalWouldObeyAsPictures() throws {
    let excerpt = try #require(
      shown("\u{1B}[2J\u{7}\u{0}\u{7F}\u{9B}31m\u{202E}x\u{2066}\u{2028}y", 1, 7))
    #expect(excerpt.line == "␛[2J␇␀␡\u{FFFD}31m\u{FFFD}x\u{FFFD}\u{FFFD}y")
    #expect(excerpt.underline == "      ^")
  }

  @Test(arguments: [
    ([0x61, 0xFF, 0x62] as [UInt8], 2, "a\u{FFFD}b"),
    ([0xC3, 0xA4, 0x80, 0x62], 2, "ä\u{FFFD}b"),
    ([0xE2, 0x82], 1, "\u{FFFD}"),
    ([0xF0, 0x9F, 0x0A, 0x61], 1, "\u{FFFD}"),
  ])
  func bearsWhatIsNotUTF8(bytes: [UInt8], column: Int, wanted: String) throws {
    let excerpt = try #require(shown(bytes, 1, column))
    #expect(excerpt.line == wanted)
    #expect(excerpt.caret == column)
  }

  @Test(arguments: [[0xFF, 0xFE, 0x61, 0x00], [0xFE, 0xFF, 0x00, 0x61]] as [[UInt8]])
  func showsNothingOfUTF16(bytes: [UInt8]) {
    #expect(shown(bytes, 1, 1) == nil)
  }

  /// What is left of a long line stands around the place and takes no more cells than there are.
  @Test(arguments: [1, 2, 30, 500, 990, 1000, 1001])
  func cutsLongLinesAroundThePlace(column: Int) throws {
    let digits = (0..<1000).map { String($0 % 10) }.joined()
    let excerpt = try #require(shown(digits, 1, column, width: 60))
    #expect(excerpt.line.count <= 60)
    #expect(excerpt.line.count >= 58)
    #expect(excerpt.line.hasPrefix("…") == (column > 60))
    #expect(excerpt.line.hasSuffix("…") == (column < 960))
    #expect(excerpt.underline.count == excerpt.caret)
    if column <= 1000 {
      let meant = Array(excerpt.line)[excerpt.caret - 1]
      #expect(String(meant) == String((column - 1) % 10))
    }
  }

  @Test func cutsByTheRoomThatCharactersTake() throws {
    let wide = String(repeating: "疆", count: 500) + "x" + String(repeating: "疆", count: 500)
    let excerpt = try #require(shown(wide, 1, 501, width: 40))
    #expect(excerpt.line.count <= 23)
    #expect(excerpt.underline.count <= 40)
    #expect(Array(excerpt.line)[excerpt.caret - 1] == "x")
    // No mark is left without its letter.
    let marked = String(repeating: "e\u{301}", count: 500)
    for column in 300...301 {
      let cut = try #require(shown(marked, 1, column, width: 40))
      #expect(cut.line.hasPrefix("…e\u{301}"))
    }
  }

  /// The places of a file one after the other, and back.
  @Test func aCursorGivesWhatEachExcerptWouldBeAlone() {
    let bytes = Array("äb\r\n\u{1F680}cd\n\nlast".utf8)
    var cursor = SourceCursor(bytes)
    for (line, column) in [(1, 2), (2, 1), (2, 3), (2, 3), (4, 9), (1, 1), (9, 1), (3, 1)] {
      let diagnostic = Diagnostic(.error, file: "a.md", line: line, column: column, "m")
      #expect(
        SourceExcerpt(of: diagnostic, at: &cursor) == SourceExcerpt(of: diagnostic, in: bytes),
        "line \(line), column \(column)")
    }
  }
}
