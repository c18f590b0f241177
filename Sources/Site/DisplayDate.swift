import Content

/// Dates as readers see them.
enum DisplayDate {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// `20 November 2026`
  static func words(_ day: CalendarDay) -> String {
    "\(day.day) \(months[day.month - 1]) \(day.year)"
  }

  /// A whole day in words; partial and uncertain dates as they were written, an unknown one so.
  static func words(_ date: FuzzyDate) -> String {
    if date.isUnknown { return "undated" }
    if let first = date.earliest, first == date.latest, first.iso == date.text {
      return words(first)
    }
    return date.text
  }
}
