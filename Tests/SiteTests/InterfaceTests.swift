import Content
import Testing

@testable import Site

/// The words, dates and numbers of pages.
@Suite struct InterfaceTests {
  @Test(arguments: Phrase.allCases)
  func hasEveryPhraseInEveryLanguage(phrase: Phrase) {
    let texts = PhraseTable.text(of: phrase)
    #expect(texts.count == InterfaceLanguage.allCases.count)
    #expect(texts.values.allSatisfy { !$0.isEmpty })
    let gaps = Set(texts.values.map { text in text.count { $0 == "%" } })
    #expect(gaps.count == 1, "each language fills in as much as the others")
  }

  @Test(arguments: [
    ("en", "20 November 2026", "3,000 briefings"), ("en-GB", "20 November 2026", "3,000 briefings"),
    ("de", "20. November 2026", "3.000 Briefings"),
    ("de-AT", "20. November 2026", "3.000 Briefings"),
    ("az", "20 November 2026", "3,000 briefings"),
  ])
  func speaksTheSitesLanguageOrEnglish(tag: String, date: String, count: String) throws {
    let interface = Interface(language: tag)
    #expect(interface.date(try #require(CalendarDay(year: 2026, month: 11, day: 20))) == date)
    #expect(interface.count(3000, .oneBriefing, .manyBriefings) == count)
    #expect(
      interface.count(1, .oneBriefing, .manyBriefings)
        == "1 \(count.split(separator: " ")[1].dropLast())")
  }

  @Test(arguments: [
    (0, "0"), (999, "999"), (1000, "1,000"), (12_345, "12,345"), (1_234_567, "1,234,567"),
    (-1234, "-1,234"), (-123, "-123"),
  ])
  func groupsDigitsByThousands(number: Int, text: String) {
    #expect(Interface(language: "en").number(number) == text)
  }

  @Test(arguments: [
    ("ar", true), ("he-IL", true), ("fa", true), ("ur-PK", true), ("en", false), ("az-Arab", true),
    ("ar-Latn", false), ("ru", false),
  ])
  func knowsWhatIsWrittenFromRightToLeft(tag: String, isRightToLeft: Bool) {
    #expect(Interface.isRightToLeft(tag) == isRightToLeft)
  }
}
