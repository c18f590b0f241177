import Content

/// Dates as other programs take them, beyond those that Dossier reads: `2020-1-2`, `2020/01/02 9:30`,
/// `January 2, 2006`, `2 Jan 2006 15:04:05 GMT`, `Mon, 02 Jan 2006 15:04:05 -0700` (RFC 5322).
enum ForeignDate {
  /// Nil where the text is no date.
  static func read(_ text: String, zone: SiteZone) -> Moment? {
    if let moment = Moment(text, zone: zone) { return moment }
    var words = text.split { $0 == " " || $0 == "," || $0 == "\t" }.map(String.init)
    if words.count > 1, let first = words.first,
      weekdays.contains(where: first.lowercased().hasPrefix),
      first.utf8.allSatisfy({ $0 >= 0x41 })
    {
      words.removeFirst()
    }
    guard let (day, rest) = day(words) else { return nil }
    guard !rest.isEmpty else { return Moment(day.iso, zone: zone) }
    guard let clock = clock(rest[0], isAfternoon: rest.dropFirst().first?.lowercased()) else {
      return nil
    }
    let halves: Set<String> = ["am", "pm"]
    let after = rest.dropFirst().filter { !halves.contains($0.lowercased()) }
    guard let offset = after.first else { return Moment("\(day.iso) \(clock)", zone: zone) }
    let known = zones[offset.uppercased()] ?? offset
    return Moment("\(day.iso) \(clock) \(known)", zone: zone)
      ?? Moment("\(day.iso) \(clock)", zone: zone)
  }

  /// The day that the words begin with, and the words behind it.
  private static func day(_ words: [String]) -> (CalendarDay, [String])? {
    guard let first = words.first else { return nil }
    // A time may hang at the day by a T.
    let head = first.split(separator: "T", maxSplits: 1).map(String.init)
    let numbers = (head.first ?? "").split { $0 == "-" || $0 == "/" || $0 == "." }.map { Int($0) }
    if numbers.count == 3, let year = numbers[0], let month = numbers[1], let day = numbers[2],
      year > 999, let found = CalendarDay(year: year, month: month, day: day)
    {
      return (found, Array(head.dropFirst()) + words.dropFirst())
    }
    guard words.count >= 3, let year = Int(words[2]) else { return nil }
    let pairs = [(words[0], words[1]), (words[1], words[0])]
    for (name, number) in pairs {
      guard let month = month(name), let day = Int(number.prefix { $0.isNumber }),
        let found = CalendarDay(year: year, month: month, day: day)
      else { continue }
      return (found, Array(words.dropFirst(3)))
    }
    return nil
  }

  private static func month(_ name: String) -> Int? {
    let name = name.lowercased().prefix { $0 != "." }
    guard name.count >= 3 else { return nil }
    return months.firstIndex { $0.hasPrefix(name) }.map { $0 + 1 }
  }

  /// `9:30`, `09:30:15.5`, `9:30Z`, as Dossier reads it.
  private static func clock(_ text: String, isAfternoon half: String?) -> String? {
    let parts = text.split(separator: ":", maxSplits: 1)
    guard parts.count == 2, var hour = Int(parts[0]), hour < 24 else { return nil }
    if half == "pm", hour < 12 { hour += 12 }
    if half == "am", hour == 12 { hour = 0 }
    return (hour < 10 ? "0" : "") + "\(hour):\(parts[1])"
  }

  private static let weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  /// RFC 5322, section 4.3: the zones that had names.
  private static let zones = [
    "GMT": "+0000", "UT": "+0000", "UTC": "+0000", "EST": "-0500", "EDT": "-0400", "CST": "-0600",
    "CDT": "-0500", "MST": "-0700", "MDT": "-0600", "PST": "-0800", "PDT": "-0700",
    "CET": "+0100", "CEST": "+0200",
  ]
}
