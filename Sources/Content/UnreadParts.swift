/// Of which parts of a site some could not be read at all: what names something unknown may mean one of
/// these, and what seems to be missing may stand there. For diagnostics alone.
package struct UnreadParts: Sendable, Hashable {
  /// Some note's front matter, and so its text.
  package var notes = false
  package var claims = false
  package var sources = false

  static func + (one: UnreadParts, other: UnreadParts) -> UnreadParts {
    UnreadParts(
      notes: one.notes || other.notes, claims: one.claims || other.claims,
      sources: one.sources || other.sources)
  }
}
