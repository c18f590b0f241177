import Content
import Diagnostics
import Markdown

/// The mentions of one note, as `dossier mentions` prints them.
package struct NoteMentions: Sendable {
  /// `content/briefings/x.md`
  package let file: String
  private let note: LinkedNote

  init(file: String, note: LinkedNote) {
    self.file = file
    self.note = note
  }

  /// A line of JSON for each mention, in reading order.
  package func lines(registry: EntityRegistry) -> String {
    var lines = ""
    for mention in note.mentions {
      var json = JSONText()
      json.add("file", file)
      json.add("line", mention.position.line)
      json.add("column", mention.position.column)
      json.add("surface", mention.surface)
      json.add("entity", mention.entity.map { registry.entities[$0].id })
      json.add("kind", mention.entity.map { registry.entities[$0].kind.id })
      json.add("rule", mention.rule.rawValue)
      json.add("evidence", mention.evidence)
      json.add("linked", mention.isLinked)
      if mention.rule == .unknownVariant {
        json.add("nearest", mention.candidates.first.map { registry.entities[$0].id })
      } else if !mention.candidates.isEmpty {
        json.add("candidates", mention.candidates.map { registry.entities[$0].id })
      }
      json.add("sentence", note.quotation(of: mention))
      lines += json.object + "\n"
    }
    return lines
  }

  /// A line in words for each mention, and for each name that was not taken for its entity:
  /// `content/briefings/x.md:3:5: "Baku" is country:az, Azerbaijan: …`
  package func explanations(registry: EntityRegistry) -> String {
    let explanation = Explanation(registry: registry)
    let told =
      note.mentions.map { ($0.position, explanation.words(for: $0)) }
      + note.passedOver.map { ($0.position, explanation.words(for: $0)) }
      + note.openReferences.map {
        ($0.position, explanation.words(for: $0.reference, $0.surface))
      }
    return told.enumerated()
      .sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }
      .map { "\(file):\($0.element.0.line):\($0.element.0.column): \($0.element.1)\n" }
      .joined()
  }
}

extension SiteGraph {
  /// The mentions of every briefing, page and entity note, by file.
  package var mentionsByFile: [NoteMentions] {
    var notes = zip(book.briefings, briefings).map { NoteMentions(file: $0.file, note: $1) }
    notes += zip(book.edition.pages, pages).map { NoteMentions(file: $0.file, note: $1) }
    notes += zip(book.registry.entities, entityNotes).compactMap { entity, note in
      guard let file = entity.note?.file, let note else { return nil }
      return NoteMentions(file: file, note: note)
    }
    return notes.sorted { $0.file < $1.file }
  }
}
