import Content
import Diagnostics
import Markdown

/// Names that stand often in the notes and that no entity has.
enum UnregisteredNames {
  /// More would be a list to scroll past; they show when the first of them have a note.
  private static let mostToldOf = 20

  /// - Parameter kinds: the site's. What seems to be a place is told of only where one of them is for
  ///   places: else nothing could be done about it.
  static func diagnostics(
    _ notes: [(file: String, survey: NameSurvey)], registered: RegisteredNames, kinds: [EntityKind]
  ) -> [Diagnostic] {
    let census = NameCensus(notes, isKnown: registered.contains)
    let places = kinds.first { Self.kindsOfPlaces.contains($0.id) }
    let often = census.entries.values.filter { entry in
      entry.isOften && (places != nil || NameKind(of: entry) != .place)
    }.sorted { left, right in
      (right.count, right.counts.count, left.text) < (left.count, left.counts.count, right.text)
    }
    let told = often.prefix(mostToldOf).map { entry in
      note(
        at: entry, "\"\(entry.text)\" stands \(numbers(of: entry)) and is registered nowhere",
        fix: fix(for: entry, places: places))
    }
    guard let next = often.dropFirst(mostToldOf).first else { return Array(told) }
    let others = often.count - mostToldOf - 1
    let subject =
      others == 0 ? "\"\(next.text)\" stands" : "\"\(next.text)\" and \(others) more names stand"
    return told + [
      note(
        at: next, "\(subject) often, too, and \(others == 0 ? "is" : "are") registered nowhere",
        fix: "only the \(mostToldOf) most frequent are listed one by one")
    ]
  }

  private static func note(
    at entry: NameCensus.Entry, _ message: String, fix: String
  ) -> Diagnostic {
    Diagnostic(
      .note, file: entry.file, line: entry.place.line, column: entry.place.column, message,
      suggestion: fix)
  }

  private static func fix(for entry: NameCensus.Entry, places: EntityKind?) -> String {
    let kind = NameKind(of: entry)
    if kind == .place, let places {
      return "if it is one of your \(places.plural.lowercased()), a note in "
        + "content/\(places.folder) gives it a page"
    }
    return "if it is one, \"dossier new \(kind) \(quoted(entry.text))\" gives it a page"
  }

  /// What sites call a kind for places.
  private static let kindsOfPlaces: Set<String> = [
    "area", "city", "location", "place", "region", "site", "territory", "town",
  ]

  private static func numbers(of entry: NameCensus.Entry) -> String {
    let notes = entry.counts.count
    return "\(entry.count) times in \(notes == 1 ? "one note" : "\(notes) notes")"
  }

  /// As a shell takes it for one word.
  private static func quoted(_ text: String) -> String {
    "'" + text.replacing("'", with: "'\\''") + "'"
  }
}
