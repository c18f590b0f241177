import Content

/// A year of a transfer as a register of years has it.
struct DatedYear: Sendable {
  /// `2016`; of a date that may lie in several years the first and the last: `2010–2019`, `2016–`.
  let text: String
  /// Whether the year is not certain.
  let isEstimate: Bool
  /// By which years are put in order.
  private let first: Int

  /// Nil of a date that nobody knows.
  init?(_ date: FuzzyDate) {
    let (earliest, latest) = (date.earliest?.year, date.latest?.year)
    guard let first = earliest ?? latest else { return nil }
    self.first = first
    func digits(_ year: Int?) -> String {
      year.map { String(repeating: "0", count: 4 - String($0).count) + String($0) } ?? ""
    }
    text = earliest == latest ? digits(earliest) : "\(digits(earliest))–\(digits(latest))"
    isEstimate = earliest != latest || date.text.contains { "?~%".contains($0) }
  }

  private init(text: String, isEstimate: Bool, first: Int) {
    (self.text, self.isEstimate, self.first) = (text, isEstimate, first)
  }

  /// The years of dates, oldest first, each once; certain where one of its dates is.
  static func each(of dates: [FuzzyDate]) -> [DatedYear] {
    var years: [String: DatedYear] = [:]
    for year in dates.compactMap({ DatedYear($0) }) {
      let isEstimate = year.isEstimate && years[year.text]?.isEstimate ?? true
      years[year.text] = DatedYear(text: year.text, isEstimate: isEstimate, first: year.first)
    }
    return years.values.sorted { ($0.first, $0.text) < ($1.first, $1.text) }
  }
}
