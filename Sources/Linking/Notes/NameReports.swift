import Diagnostics
import Markdown

/// What an author hears of names that nobody can resolve, or that are not what they look like.
extension NoteLinker {
  mutating func reportSeveral(
    _ candidates: [Int], _ name: EntityName, _ surface: String, _ position: SourcePosition
  ) {
    var message = "\"\(surface)\" may be \(book.registry.ids(of: candidates))"
    if candidates.count == 1 {
      if name.rule == .shortName {
        message +=
          evidence.saying(.fullName(candidates[0])) == nil
          ? ", whose full name does not stand in this note"
          : ", whose full name stands only below"
      } else if let namesake = evidence.saying(.namesake(candidates[0])) {
        message += " or what \"\(namesake)\" in this note speaks of"
      }
    }
    report(
      .warning, message, position,
      fix: "link it by hand, [[\(book.registry.entities[candidates[0]].id)|\(surface)]], "
        + "or keep it plain, [[!\(surface)]]")
  }

  mutating func reportLookalike(
    of entity: Int, _ surface: String, _ position: SourcePosition
  ) {
    guard let culprit = Homoglyphs.culprit(in: surface),
      let reading = Homoglyphs.latinReading(of: surface)
    else { return }
    report(
      .warning,
      "\"\(surface)\" is written with \(culprit.words), which looks like a Latin letter; it is taken "
        + "for \(book.registry.entities[entity].id)", position, fix: "write \"\(reading)\"")
  }

  mutating func reportVariant(
    of nearest: Int, _ surface: String, _ position: SourcePosition
  ) {
    let relative = book.registry.entities[nearest]
    report(
      .warning, "\"\(surface)\" is no registered weapon; the nearest is \(relative.id)", position,
      fix: "give it a note, dossier new weapon \"\(surface)\", or link it by hand, "
        + "[[\(relative.id)|\(surface)]]")
  }
}
