import Content
import Testing

struct MomentTests {
  @Test(arguments: [
    ("2025-08-11", "2025-08-11T00:00:00Z"),
    ("2023-02-22 12:00:00 +0800", "2023-02-22T12:00:00+08:00"),
    ("2023-02-22 12:00:00 -03:30", "2023-02-22T12:00:00-03:30"),
    ("2023-02-22T12:00:00+05", "2023-02-22T12:00:00+05:00"),
    ("2023-02-22T12:00Z", "2023-02-22T12:00:00Z"),
    ("2023-02-22t12:00:07.123456z", "2023-02-22T12:00:07Z"),
    ("2023-02-22 23:59", "2023-02-22T23:59:00Z"),
    ("2016-12-31T23:59:60Z", "2016-12-31T23:59:59Z"),
    ("2024-02-29", "2024-02-29T00:00:00Z"),
    ("0001-01-01", "0001-01-01T00:00:00Z"),
  ])
  func readsDatesAsPeopleWriteThem(text: String, iso: String) {
    #expect(Moment(text, zone: .utc)?.iso == iso)
  }

  @Test(arguments: [
    "", "2025", "2025-08", "2025-8-1", "2025-13-01", "2025-00-01", "2025-02-29", "2025-04-31",
    "2025-08-11x", "2025-08-11T", "2025-08-11 24:00", "2025-08-11 12", "2025-08-11 12:60",
    "2025-08-11 12:00:99", "2025-08-11 12:00:00.", "2025-08-11 12:00 +2", "2025-08-11 12:00 CET",
    "2025-08-11 12:00 +24:00", "2025-08-11 12:00 +02:60", "11.08.2025", "08/11/2025", "٢٠٢٥-٠٨-١١",
    "2025-08-11 12:00:00 +0200 x", "2025-08-11 12:00 +02:",
  ])
  func refusesEverythingElse(text: String) {
    #expect(Moment(text, zone: .utc) == nil)
  }

  @Test(arguments: [
    ("1970-01-01", 0), ("2000-03-01", 951_868_800), ("1969-12-31 23:59:59", -1),
    ("2023-02-22 12:00:00 +0800", 1_677_038_400), ("2038-01-19T03:14:08Z", 2_147_483_648),
  ])
  func countsSecondsSince1970(text: String, seconds: Int) {
    #expect(Moment(text, zone: .utc)?.seconds == seconds)
  }

  /// What a change of the clocks skips or repeats is read with the offset from before it.
  @Test(arguments: [
    ("Europe/Berlin", "2025-01-15", "2025-01-15T00:00:00+01:00"),
    ("Europe/Berlin", "2025-07-15", "2025-07-15T00:00:00+02:00"),
    ("Europe/Berlin", "2025-03-30 01:59", "2025-03-30T01:59:00+01:00"),
    ("Europe/Berlin", "2025-03-30 02:30", "2025-03-30T02:30:00+01:00"),
    ("Europe/Berlin", "2025-03-30 03:00", "2025-03-30T03:00:00+02:00"),
    ("Europe/Berlin", "2025-10-26 02:30", "2025-10-26T02:30:00+02:00"),
    ("Europe/Berlin", "2025-10-26 03:00", "2025-10-26T03:00:00+01:00"),
    // Cairo's clocks go from 24:00 to 1:00: this midnight does not exist.
    ("Africa/Cairo", "2025-04-25", "2025-04-25T00:00:00+02:00"),
    ("Asia/Kathmandu", "2025-01-01", "2025-01-01T00:00:00+05:45"),
    ("America/St_Johns", "2025-01-01", "2025-01-01T00:00:00-03:30"),
    ("Pacific/Kiritimati", "2025-01-01", "2025-01-01T00:00:00+14:00"),
    ("UTC", "2025-01-01", "2025-01-01T00:00:00Z"),
  ])
  func readsDatesWithoutOffsetInTheSitesZone(zone: String, text: String, iso: String) throws {
    #expect(Moment(text, zone: try #require(SiteZone(named: zone)))?.iso == iso)
  }

  @Test func anOffsetOfItsOwnGoesBeforeTheZone() throws {
    let zone = try #require(SiteZone(named: "Europe/Berlin"))
    #expect(Moment("2025-07-15T12:00Z", zone: zone)?.iso == "2025-07-15T12:00:00Z")
  }

  @Test(arguments: ["Mars/Olympus", "", "Berlin", "Europe/Berlinn", "+02:00"])
  func knowsIANAZonesOnly(name: String) {
    #expect(SiteZone(named: name) == nil)
  }

  @Test(arguments: [
    (0, "1970-01-01T04:00:00+04:00"), (-14_401, "1969-12-31T23:59:59+04:00"),
    (1_754_899_199, "2025-08-11T11:59:59+04:00"),
  ])
  func showsAnInstantAsTheClocksOfAZone(seconds: Int, iso: String) throws {
    let zone = try #require(SiteZone(named: "Asia/Baku"))
    #expect(Moment(seconds: seconds, zone: zone).iso == iso)
  }

  @Test func daysAndTheirNumbersAreOneToOne() {
    var last: CalendarDay?
    for number in stride(from: -719_000, to: 200_000, by: 97) {
      let day = CalendarDay(daysSince1970: number)
      #expect(day.daysSince1970 == number)
      if let last { #expect(last < day) }
      last = day
    }
  }
}
