import Content
import Testing

@testable import Site

@Suite struct PicturesMentionTests {
  private func draw(_ days: [String]) throws -> DrawnPicture {
    try DrawnPicture(
      MentionTimeline(days.compactMap(SamplePictures.day))?.svg(SamplePictures.caption()))
  }

  @Test func countsBriefingsByMonth() throws {
    let drawn = try draw(["2025-08-11", "2025-10-01", "2025-08-01", "2025-08-31"])
    #expect(drawn.titles == ["2025-08: 3", "2025-10: 1"])
    let bars = drawn.all(class: "bar")
    #expect(bars.count == 2)
    #expect(bars.first?.number("height") == bars.last?.number("height").map { $0 * 3 })
    #expect(drawn.texts(class: "number") == ["3", "1"])
  }

  @Test func drawsASingleMonthAsANarrowBarWithItsName() throws {
    let drawn = try draw(["2025-08-11"])
    #expect(drawn.titles == ["2025-08: 1"])
    #expect(drawn.texts == ["1", "2025-08"])
    #expect((drawn.all(class: "bar").first?.number("width") ?? 100) < 10)
  }

  @Test(arguments: [
    ("2025-08-11", MentionTimeline.Period.month, "2025-08: 1"),
    ("2023-10-11", .month, "2023-10: 1"),
    ("2021-02-11", .quarter, "2021-01/2021-03: 1"),
    ("2010-02-11", .years(1), "2010: 1"),
    ("1970-02-11", .years(2), "1970/1971: 1"),
    ("1000-02-11", .years(50), "1000/1049: 1"),
    ("0000-02-11", .years(100), "0000/0099: 1"),
  ])
  func takesLongerPeriodsForLongerTimes(
    _ first: String, _ period: MentionTimeline.Period, _ name: String
  ) throws {
    let days = [first, "2025-09-01"].compactMap(SamplePictures.day)
    #expect(MentionTimeline(days)?.period == period)
    #expect(try draw([first, "2025-09-01"]).titles.first == name)
  }

  @Test func addsUpToAllBriefings() throws {
    let days = (0..<3000).map { CalendarDay(daysSince1970: 18_000 + $0 * 37 % 2500) }
    let drawn = try DrawnPicture(MentionTimeline(days)?.svg(SamplePictures.caption()))
    let counts = drawn.titles.compactMap { $0.split(separator: " ").last.flatMap { Int($0) } }
    #expect(counts.reduce(0, +) == 3000)
  }

  @Test(arguments: [1, 3, 7, 14, 25, 36, 37, 80, 140, 500, 1200])
  func namesPeriodsThatHaveRoomBesideEachOther(_ months: Int) throws {
    for start in 0..<12 {
      let first = CalendarDay(daysSince1970: 16_000 + start * 31)
      let last = CalendarDay(daysSince1970: 16_000 + start * 31 + months * 30)
      let drawn = try DrawnPicture(MentionTimeline([first, last])?.svg(SamplePictures.caption()))
      let ticks = drawn.all(class: "tick")
      #expect(!ticks.isEmpty)
      for (tick, next) in zip(ticks, ticks.dropFirst()) {
        let distance = (next.number("x") ?? 0) - (tick.number("x") ?? 0)
        #expect(distance / 100 * 350 > TextWidth.ems(tick.text) * 11)
      }
    }
  }
}

@Suite struct TextWidthTests {
  @Test func breaksAfterSpacesAndHyphens() {
    #expect(TextWidth.lines("Guinea-Bissau", ems: 5, limit: 3) == ["Guinea-", "Bissau"])
    #expect(TextWidth.lines("Papua New Guinea", ems: 6.5, limit: 3) == ["Papua New", "Guinea"])
    #expect(TextWidth.lines("Iran", ems: 5, limit: 3) == ["Iran"])
  }

  @Test func breaksAWordThatIsTooLong() {
    let lines = TextWidth.lines("Donaudampfschifffahrtsgesellschaft", ems: 6, limit: 9)
    #expect(lines.joined() == "Donaudampfschifffahrtsgesellschaft")
    #expect(lines.allSatisfy { TextWidth.ems($0) <= 6 })
  }

  @Test(arguments: [
    "aaaa bbbb cccc dddd eeee ffff", "中华人民共和国中央人民政府国防部", "xxxxxxxxxxxxxxxxxxxxxxxxxxxx",
  ])
  func endsWhatDoesNotFitWithDots(_ text: String) {
    let lines = TextWidth.lines(text, ems: 5, limit: 2)
    #expect(lines.count == 2)
    #expect(lines.last?.hasSuffix("…") == true)
    #expect(lines.allSatisfy { TextWidth.ems($0) <= 5 })
  }

  @Test func countsWideLettersAsWideAndMarksAsNothing() {
    #expect(TextWidth.ems("中国") == 2)
    #expect(TextWidth.ems("e\u{301}") == TextWidth.ems("e"))
    #expect(TextWidth.ems("W") > TextWidth.ems("i"))
  }
}
