import Linking
import Testing

/// Letters of other scripts that look Latin.
struct HomoglyphTests {
  @Test(arguments: [
    ("\u{422}-72", "T-72"), ("\u{421}-400", "C-400"), ("P\u{430}triot", "Patriot"),
    ("\u{410}\u{43A}", nil), ("\u{39C}-16", "M-16"), ("R\u{3BF}me", "Rome"),
    ("\u{420}\u{410}\u{421}", "PAC"), ("\u{440}\u{430}\u{441}", "pac"),
    ("Лавров", nil), ("T-72", nil), ("Əliyev", nil), ("\u{421}im, Yaşar", "Cim, Yaşar"), ("", nil),
    ("\u{623}T", nil), ("\u{422}\u{623}", nil),
  ])
  func areReadAsLatin(text: String, reading: String?) {
    #expect(Homoglyphs.latinReading(of: text) == reading)
  }

  @Test(arguments: [
    ("T-72\u{412}", "\"\u{412}\" (U+0412, Cyrillic)"),
    ("\u{39F}slo", "\"\u{39F}\" (U+039F, Greek)"),
  ])
  func areNamed(text: String, words: String) {
    #expect(Homoglyphs.culprit(in: text)?.words == words)
  }

  @Test func areMissedWhereThereAreNone() {
    #expect(Homoglyphs.culprit(in: "T-72 жд") == nil)
  }
}
