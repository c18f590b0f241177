import Diagnostics
import Markdown

/// Names that stand often in the notes and that no entity has.
enum UnregisteredNames {
  /// More would be a list to scroll past; they show when the first of them have a note.
  private static let mostToldOf = 20

  static func diagnostics(
    _ notes: [(file: String, survey: NameSurvey)], registered: RegisteredNames
  ) -> [Diagnostic] {
    let census = NameCensus(notes, isKnown: registered.contains)
    let often = census.entries.values.filter(\.isOften).sorted { left, right in
      (right.count, right.counts.count, left.text) < (left.count, left.counts.count, right.text)
    }
    let told = often.prefix(mostToldOf).map { entry in
      let kind = NameKind(of: entry.text, titled: entry.titled)
      return note(
        at: entry, "\"\(entry.text)\" stands \(numbers(of: entry)) and is registered nowhere",
        fix: "if it is one, \"dossier new \(kind) \(quoted(entry.text))\" gives it a page")
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

  private static func numbers(of entry: NameCensus.Entry) -> String {
    let notes = entry.counts.count
    return "\(entry.count) times in \(notes == 1 ? "one note" : "\(notes) notes")"
  }

  /// As a shell takes it for one word.
  private static func quoted(_ text: String) -> String {
    "'" + text.replacing("'", with: "'\\''") + "'"
  }
}
