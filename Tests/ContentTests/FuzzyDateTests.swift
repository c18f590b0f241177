import Content
import Testing

/// EDTF level 1, as far as sources and claims need it.
struct FuzzyDateTests {
  @Test(arguments: [
    ("2016", "2016-01-01", "2016-12-31"),
    ("2016-04", "2016-04-01", "2016-04-30"),
    ("2016-02", "2016-02-01", "2016-02-29"),
    ("2016-04-02", "2016-04-02", "2016-04-02"),
    ("2016-04-02T12:00:00Z", "2016-04-02", "2016-04-02"),
    ("2016?", "2016-01-01", "2016-12-31"),
    ("2016-04~", "2016-04-01", "2016-04-30"),
    ("2016-04-02%", "2016-04-02", "2016-04-02"),
    ("201X", "2010-01-01", "2019-12-31"),
    ("20XX", "2000-01-01", "2099-12-31"),
    ("2016-XX", "2016-01-01", "2016-12-31"),
    ("2016-04-XX", "2016-04-01", "2016-04-30"),
    ("2016-XX-XX", "2016-01-01", "2016-12-31"),
    ("2016-21", "2016-01-01", "2016-12-31"),
    ("2016-24", "2016-01-01", "2016-12-31"),
    ("2016/2018", "2016-01-01", "2018-12-31"),
    ("2016-04-02/2016-05", "2016-04-02", "2016-05-31"),
    ("2016?/2018~", "2016-01-01", "2018-12-31"),
  ])
  func meansTheDaysBetween(text: String, earliest: String, latest: String) throws {
    let date = try #require(FuzzyDate(text))
    #expect(date.earliest?.iso == earliest)
    #expect(date.latest?.iso == latest)
    #expect(date.text == text)
    #expect(!date.isUnknown)
  }

  @Test(
    arguments: [
      ("2016/..", "2016-01-01", nil), ("../2016", nil, "2016-12-31"), ("2016/", "2016-01-01", nil),
      ("/2016-04", nil, "2016-04-30"), ("..", nil, nil),
    ] as [(String, String?, String?)])
  func mayBeOpenOrUnknown(text: String, earliest: String?, latest: String?) throws {
    let date = try #require(FuzzyDate(text))
    #expect(date.earliest?.iso == earliest)
    #expect(date.latest?.iso == latest)
    #expect(date.isUnknown == (text == ".."))
  }

  @Test(arguments: [
    "", "?", "X", "/", "../..", "./2016", "16", "2016-", "2016-4", "2016-13", "2016-00", "2016-20",
    "2016-25",
    "2016-+21", "2016-021", "2016-04-31", "2015-02-29", "2016-04-1X", "2016-1X", "2X16", "XXXX",
    "2XXX",
    "2016-04-02-01", "2018/2016", "2016/2017/2018", "2016 ", "April 2016", "2016-04-02T25:00",
    "2016-21-01", "2016??", "0-16", "+016", "２０１６",
  ])
  func isNothingElse(text: String) {
    #expect(FuzzyDate(text) == nil)
  }
}
