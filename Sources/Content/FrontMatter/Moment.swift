import Foundation

/// A calendar day as somebody wrote it (proleptic Gregorian).
package struct CalendarDay: Sendable, Hashable, Comparable {
  package let year: Int
  /// 1–12
  package let month: Int
  /// 1–31
  package let day: Int

  /// Nil where the calendar has no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (0...9999).contains(year), (1...12).contains(month),
      (1...Self.length(ofMonth: month, year: year)).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day that lies so many days after 1 January 1970.
  package init(daysSince1970 days: Int) {
    // Hinnant, "chrono-Compatible Low-Level Date Algorithms": civil_from_days.
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// Days since 1 January 1970.
  package var daysSince1970: Int {
    // Hinnant, as above: days_from_civil.
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  package static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// `2025-08-11`
  package var iso: String {
    "\(Self.padded(year, to: 4))-\(Self.padded(month, to: 2))-\(Self.padded(day, to: 2))"
  }

  package static func < (left: CalendarDay, right: CalendarDay) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  static func padded(_ number: Int, to length: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, length - digits.count)) + digits
  }
}

/// An instant, with the calendar day it was written as.
package struct Moment: Sendable, Hashable, Comparable {
  /// Whole seconds since 1970 began in UTC.
  package let seconds: Int
  /// The day as the author wrote it, whatever the zone.
  package let day: CalendarDay
  /// The instant as ISO 8601 with its offset: `2023-02-22T12:00:00+08:00`.
  package let iso: String

  package static func < (left: Moment, right: Moment) -> Bool { left.seconds < right.seconds }

  /// Reads a date as people write it: `2025-08-11`, `2023-02-22 12:00:00 +0800`,
  /// `2023-02-22T12:00Z`, with or without seconds and their fraction. A date alone is midnight, and
  /// a time without an offset is local time, in `zone`. Nil where the text is none of these.
  package init?(_ text: String, zone: SiteZone) {
    var scanner = DigitScanner(text)
    guard let year = scanner.number(digits: 4), scanner.take("-"),
      let month = scanner.number(digits: 2), scanner.take("-"),
      let dayOfMonth = scanner.number(digits: 2),
      let day = CalendarDay(year: year, month: month, day: dayOfMonth)
    else { return nil }
    var timeOfDay = 0
    var offset: Int?
    if !scanner.isAtEnd {
      guard scanner.take("T") || scanner.take("t") || scanner.takeSpaces() else { return nil }
      guard let hour = scanner.number(digits: 2), hour < 24, scanner.take(":"),
        let minute = scanner.number(digits: 2), minute < 60
      else { return nil }
      timeOfDay = hour * 3600 + minute * 60
      if scanner.take(":") {
        guard let second = scanner.number(digits: 2), second < 61 else { return nil }
        timeOfDay += min(second, 59)
        if scanner.take("."), !scanner.takeDigits() { return nil }
      }
      _ = scanner.takeSpaces()
      if scanner.take("Z") || scanner.take("z") {
        offset = 0
      } else if let sign = scanner.take("+") ? 1 : scanner.take("-") ? -1 : nil {
        guard let hours = scanner.number(digits: 2), hours < 24 else { return nil }
        let hasColon = scanner.take(":")
        let minutes = scanner.isAtEnd && !hasColon ? 0 : scanner.number(digits: 2)
        guard let minutes, minutes < 60 else { return nil }
        offset = sign * (hours * 3600 + minutes * 60)
      }
      guard scanner.isAtEnd else { return nil }
    }
    let local = day.daysSince1970 * 86_400 + timeOfDay
    let resolved = offset ?? zone.offset(atLocal: local)
    self.init(seconds: local - resolved, day: day, offset: resolved)
  }

  /// An instant as the clock on the wall shows it in a zone.
  package init(seconds: Int, zone: SiteZone) {
    let offset = zone.offset(at: seconds)
    let local = seconds + offset
    let days = local >= 0 ? local / 86_400 : (local - 86_399) / 86_400
    self.init(seconds: seconds, day: CalendarDay(daysSince1970: days), offset: offset)
  }

  private init(seconds: Int, day: CalendarDay, offset: Int) {
    self.seconds = seconds
    self.day = day
    let time = seconds + offset - day.daysSince1970 * 86_400
    let clock = [time / 3600, time / 60 % 60, time % 60]
      .map { CalendarDay.padded($0, to: 2) }.joined(separator: ":")
    let minutes = abs(offset) / 60
    let zone =
      offset == 0
      ? "Z"
      : (offset < 0 ? "-" : "+") + CalendarDay.padded(minutes / 60, to: 2) + ":"
        + CalendarDay.padded(minutes % 60, to: 2)
    iso = "\(day.iso)T\(clock)\(zone)"
  }
}

/// The zone in which a site's dates without an offset are meant.
package struct SiteZone: Sendable, Hashable {
  package static let utc = SiteZone(zone: nil)

  /// Nil stands for UTC, which asks nobody.
  private let zone: TimeZone?

  private init(zone: TimeZone?) {
    self.zone = zone
  }

  /// - Parameter name: an IANA name: `Europe/Berlin`. Nil where the zone is unknown.
  package init?(named name: String) {
    if name == "UTC" || name == "Etc/UTC" {
      self = .utc
    } else if name.contains("/"), let zone = TimeZone(identifier: name) {
      self.init(zone: zone)
    } else {
      return nil
    }
  }

  /// Seconds east of UTC at an instant.
  func offset(at seconds: Int) -> Int {
    zone?.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds))) ?? 0
  }

  /// Seconds east of UTC when clocks show this local time. What a change of the clocks skips or
  /// repeats is read with the offset from before it.
  func offset(atLocal local: Int) -> Int {
    guard zone != nil else { return 0 }
    let before = offset(at: local - 86_400)
    let after = offset(at: local - before)
    return before == after ? before : (offset(at: local - after) == after ? after : before)
  }
}

/// Takes a short text of digits and signs apart.
struct DigitScanner {
  private var rest: Substring.UTF8View

  init(_ text: some StringProtocol) {
    rest = Substring(text).utf8
  }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func take(_ sign: Character) -> Bool {
    guard let first = rest.first, first == sign.asciiValue else { return false }
    rest.removeFirst()
    return true
  }

  mutating func takeSpaces() -> Bool {
    let count = rest.prefix { $0 == 0x20 }.count
    rest.removeFirst(count)
    return count > 0
  }

  mutating func takeDigits() -> Bool {
    let count = rest.prefix { (0x30...0x39).contains($0) }.count
    rest.removeFirst(count)
    return count > 0
  }

  /// Exactly so many digits.
  mutating func number(digits: Int) -> Int? {
    let head = rest.prefix(digits)
    guard head.count == digits, head.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    rest.removeFirst(digits)
    return head.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
