import Content
import Register
import Testing

@testable import Site

@Suite struct PicturesTimelineTests {
  private func draw(
    _ stances: [ClaimTimeline.Stance], _ changes: [ClaimTimeline.Change] = []
  ) throws -> DrawnPicture {
    try DrawnPicture(
      ClaimTimeline(
        stances, changes: changes,
        words: SamplePictures.timelineWords)?.svg(SamplePictures.caption()))
  }

  /// Where the marks of a stance stand: percent from the left, pixels from above.
  private func places(_ drawn: DrawnPicture, titled title: String) -> [String] {
    drawn.elements.dropFirst().filter { $0["title"] == title }
      .flatMap { $0.all("svg") }
      .map { "\($0.attributes["x"] ?? "") \($0.attributes["y"] ?? "")" }
  }

  @Test func givesEachSpeakerALane() throws {
    let drawn = try draw([
      SamplePictures.stance("Aliyev", .asserts, "2016-06-07"),
      SamplePictures.stance("Embassy", .denies, "2016-08-01"),
      SamplePictures.stance("Aliyev", .confirms, "2018-02-11"),
    ])
    #expect(drawn.texts(class: "label") == ["Aliyev", "Embassy"])
    #expect(
      drawn.titles == [
        "Aliyev: sagt: asserts, 2016-06-07", "Aliyev: sagt: confirms, 2018-02-11",
        "Embassy: sagt: denies, 2016-08-01",
      ])
  }

  @Test func explainsTheMarksThatOccur() throws {
    let drawn = try draw(
      [
        SamplePictures.stance("Aliyev", .denies, "2016-06-07"),
        SamplePictures.stance("Embassy", .noComment, nil),
      ], [SamplePictures.change(.denied, "2016-06-07")])
    let legend = drawn.all(class: "legend").flatMap { $0.descendants.filter { $0.name == "text" } }
    #expect(legend.map(\.text) == ["sagt: denies", "sagt: no-comment", "Stand: denied"])
  }

  @Test func eachStanceHasAShapeOfItsOwn() {
    let shapes = Set(Assertion.Stance.allCases.map { StanceMark($0).group })
    #expect(shapes.count == Assertion.Stance.allCases.count)
  }

  @Test(arguments: [2, 5, 30])
  func hidesNoneOfManyMarksOnOneDay(_ count: Int) throws {
    let drawn = try draw(
      (0..<count).map { _ in SamplePictures.stance("APA", .asserts, "2016-06-07") })
    let places = places(drawn, titled: "APA: sagt: asserts, 2016-06-07")
    #expect(places.count == count)
    #expect(Set(places).count == count)
    let lowest = places.compactMap { $0.split(separator: " ").last.flatMap { Double($0) } }.max()
    #expect((lowest ?? 0) + 8 < (drawn.root.number("height") ?? 0))
  }

  @Test func keepsWhatHasNoDateBeforeTheAxis() throws {
    let drawn = try draw([
      SamplePictures.stance("APA", .asserts, nil),
      SamplePictures.stance("APA", .denies, "2016-06-07"),
      SamplePictures.stance("APA", .asserts, "2018-06-07"),
    ])
    #expect(drawn.texts(class: "tick").first == "undatiert")
    #expect(places(drawn, titled: "APA: sagt: asserts, ..").first?.hasPrefix("0% ") == true)
    let dated = drawn.part(titled: "APA: sagt: denies, 2016-06-07")?.all("svg").first
    #expect((dated?.number("x") ?? 0) > 24)
  }

  @Test func hasNoColumnForTheUndatedWithoutAny() throws {
    let drawn = try draw([SamplePictures.stance("APA", .asserts, "2016-06-07")])
    #expect(!drawn.texts.contains("undatiert"))
  }

  @Test func drawsNoAxisWithoutADate() throws {
    let drawn = try draw(
      [SamplePictures.stance("APA", .asserts, nil)], [SamplePictures.change(.reported, nil)])
    #expect(drawn.texts(class: "tick") == ["undatiert"])
    #expect(drawn.all("line").isEmpty)
    #expect(drawn.part(titled: "Stand: reported, ..") != nil)
  }

  @Test func showsTheStateFromEachChangeToTheNext() throws {
    let drawn = try draw(
      [
        SamplePictures.stance("APA", .asserts, "2016-01-01"),
        SamplePictures.stance("Embassy", .noComment, "2022-01-01"),
      ],
      [
        SamplePictures.change(.reported, "2016-01-01"),
        SamplePictures.change(.partyConfirmed, "2018-01-01"),
        SamplePictures.change(.contested, "2020-01-01"),
      ])
    let bands = drawn.all(class: "bands")
    #expect(
      bands.map { $0.children.first?.attributes["class"] } == [
        "unconfirmed", "confirmed", "disputed",
      ])
    for (band, next) in zip(bands, bands.dropFirst()) {
      let end = (band.number("x") ?? 0) + (band.number("width") ?? 0)
      #expect(abs(end - (next.number("x") ?? 0)) < 0.2)
    }
    let last = try #require(bands.last)
    #expect(abs((last.number("x") ?? 0) + (last.number("width") ?? 0) - 97.8) < 0.2)
    #expect(drawn.texts(class: "word").contains("Stand: contested"))
  }

  @Test func writesLongNamesInTwoLines() throws {
    let name = "Ministry of Foreign Affairs of the Islamic Republic of Iran"
    let drawn = try draw([SamplePictures.stance(name, .asserts, "2016-06-07")])
    let lines = drawn.all(class: "label")
    #expect(lines.map(\.text).joined(separator: " ") == name)
    #expect(lines.count == 2)
    #expect(drawn.titles.first == name)
    let mark = drawn.part(titled: "\(name): sagt: asserts, 2016-06-07")?.all("svg").first
    #expect((mark?.number("y") ?? 0) > (lines.last?.number("y") ?? 0))
  }

  @Test func growsWithItsLanes() throws {
    let few = try draw([SamplePictures.stance("A", .asserts, "2016-06-07")])
    let many = try draw(
      (0..<40).map { SamplePictures.stance("Speaker \($0)", .asserts, "2016-06-07") })
    #expect(many.texts(class: "label").count == 40)
    #expect((many.root.number("height") ?? 0) > (few.root.number("height") ?? 0) + 39 * 30)
  }

  @Test(arguments: [
    ("2016-04-02", "2016-04-02", ["2016-04-01", "2016-04-02", "2016-04-03"]),
    ("2016-04-02", "2016-04-08", ["2016-04-02", "2016-04-05", "2016-04-08"]),
    ("2016-04-02", "2016-05-08", ["2016-04-02", "2016-04-16", "2016-04-30"]),
    ("2016-04-02", "2016-07-08", ["2016-04", "2016-05", "2016-06", "2016-07"]),
    ("2015-12-12", "2017-03-01", ["2015-07", "2016-01", "2016-07", "2017-01"]),
    ("2015-12-12", "2019-03-01", ["2015", "2016", "2017", "2018", "2019"]),
    ("1991-12-26", "2026-11-21", ["1990", "2000", "2010", "2020"]),
    ("0000-01-01", "9999-12-31", ["0000", "2000", "4000", "6000", "8000"]),
  ])
  func writesYearsMonthsOrDaysByTheLengthOfTime(
    _ first: String, _ last: String, _ labels: [String]
  ) throws {
    let days = try #require(SamplePictures.day(first))...#require(SamplePictures.day(last))
    #expect(DateAxis(days).ticks.map(\.label) == labels)
  }

  @Test(arguments: [0, 1, 3, 6, 20, 41, 43, 90, 130, 360, 400, 800, 2000, 5000, 40_000, 700_000])
  func writesDaysThatHaveRoomBesideEachOther(_ length: Int) {
    for start in stride(from: 16_000, to: 16_400, by: 13) {
      let axis = DateAxis(
        CalendarDay(daysSince1970: start)...CalendarDay(daysSince1970: start + length))
      #expect(axis.ticks.count >= 2)
      for (tick, next) in zip(axis.ticks, axis.ticks.dropFirst()) {
        // The axis beside a column of undated stances on a phone, letters of 11 px.
        #expect((next.position - tick.position) * 255 > TextWidth.ems(tick.label) * 11 + 4)
      }
      #expect(axis.position(of: CalendarDay(daysSince1970: start)) >= 0)
      #expect(axis.position(of: CalendarDay(daysSince1970: start + length)) <= 1)
    }
  }

  @Test func putsMarksThatAreCloseIntoRows() {
    var rows = MarkRows(distance: 10)
    #expect([0, 4, 8, 12, 14, 30, 31].map { rows.row(at: $0) } == [0, 1, 2, 0, 1, 0, 1])
    #expect(rows.count == 3)
  }
}
