/// A date that may be partial, uncertain, approximate, open or unknown: EDTF level 1
/// (Library of Congress, "Extended Date/Time Format Specification", 2019; ISO 8601-2:2019).
/// `2016?`, `2016-04~`, `201X`, `2016-04-02/..`; and the house's `..` for a date nobody knows.
package struct FuzzyDate: Sendable, Hashable {
  /// As written.
  package let text: String
  /// The first day it may mean; nil where it is unknown or open.
  package let earliest: CalendarDay?
  /// The last day it may mean; nil where it is unknown or open.
  package let latest: CalendarDay?

  /// `..`: nobody knows.
  package var isUnknown: Bool { text == ".." }

  /// By which it is put in order: the first day it may mean, of one that is open there the last.
  package var dayInOrder: CalendarDay? { earliest ?? latest }

  package init?(_ text: String) {
    self.text = text
    if text == ".." {
      (earliest, latest) = (nil, nil)
      return
    }
    let ends = text.split(separator: "/", omittingEmptySubsequences: false)
    if ends.count == 1 {
      guard let range = Self.range(ends[0]) else { return nil }
      (earliest, latest) = (range.lowerBound, range.upperBound)
    } else if ends.count == 2, !Self.isOpen(ends[0]) || !Self.isOpen(ends[1]) {
      let start = Self.range(ends[0])
      let end = Self.range(ends[1])
      guard start != nil || Self.isOpen(ends[0]), end != nil || Self.isOpen(ends[1]) else {
        return nil
      }
      if let start, let end, end.upperBound < start.lowerBound { return nil }
      (earliest, latest) = (start?.lowerBound, end?.upperBound)
    } else {
      return nil
    }
  }

  private static func isOpen(_ text: Substring) -> Bool { text.isEmpty || text == ".." }

  /// The days that one date of the notation may mean.
  private static func range(_ text: Substring) -> ClosedRange<CalendarDay>? {
    var text = text
    if let last = text.last, "?~%".contains(last) { text.removeLast() }
    if let time = text.firstIndex(of: "T") {
      guard Moment(String(text), zone: .utc) != nil else { return nil }
      text = text[..<time]
    }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count <= 3, parts[0].utf8.count == 4,
      let years = numbers(parts[0], digits: 4, unspecified: 2)
    else { return nil }
    var months = 1...12
    if parts.count > 1 {
      if ["21", "22", "23", "24"].contains(parts[1]), parts.count == 2 {
        // 21 spring … 24 winter: which months these are depends on the hemisphere.
        months = 1...12
      } else if let found = numbers(parts[1], digits: 2, unspecified: 2) {
        months = parts[1] == "XX" ? 1...12 : found
      } else {
        return nil
      }
    }
    guard months.lowerBound >= 1, months.upperBound <= 12 else { return nil }
    var days = 1...CalendarDay.length(ofMonth: months.upperBound, year: years.upperBound)
    if parts.count > 2, parts[2] != "XX" {
      guard let found = numbers(parts[2], digits: 2, unspecified: 0) else { return nil }
      days = found
    }
    guard
      let first = CalendarDay(
        year: years.lowerBound, month: months.lowerBound, day: days.lowerBound),
      let last = CalendarDay(year: years.upperBound, month: months.upperBound, day: days.upperBound)
    else { return nil }
    return first...last
  }

  /// The numbers that digits with unspecified ones (`X`) at their end may mean.
  private static func numbers(
    _ text: Substring, digits: Int, unspecified: Int
  ) -> ClosedRange<Int>? {
    guard text.utf8.count == digits else { return nil }
    let unknown = text.utf8.reversed().prefix { $0 == UInt8(ascii: "X") }.count
    guard unknown <= unspecified, let known = Int("0" + text.dropLast(unknown)),
      text.dropLast(unknown).utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    let scale = [1, 10, 100][unknown]
    return known * scale...(known * scale + scale - 1)
  }
}
