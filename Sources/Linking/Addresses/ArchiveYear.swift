package import Content

/// The briefings of a year.
package struct ArchiveYear: Sendable {
  package let year: Int
  /// Indices in the book's `briefings`, newest first.
  package fileprivate(set) var briefings: [Int]

  package var permalink: Permalink { Self.index.folder(String(year)) }

  /// The page of all briefings.
  package static let index = Permalink("/archive/")

  /// The years of the dated briefings among `listed`, newest first.
  static func years(of briefings: [Briefing], listed: [Int]) -> [ArchiveYear] {
    var years: [ArchiveYear] = []
    for index in listed {
      guard let year = briefings[index].date?.day.year else { continue }
      if years.last?.year == year {
        years[years.count - 1].briefings.append(index)
      } else {
        years.append(ArchiveYear(year: year, briefings: [index]))
      }
    }
    return years
  }
}
