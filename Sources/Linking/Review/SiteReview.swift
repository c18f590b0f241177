import Content
package import Diagnostics

/// What only `dossier check` says of a site's names and sources: nothing of it is wrong by the
/// format, and an author wants to know.
package struct SiteReview: Sendable {
  package let diagnostics: [Diagnostic]

  /// - Parameter graph: linked with `surveysNames`; without it nothing is said of names in texts.
  package init(_ graph: SiteGraph) {
    let entities = graph.book.registry.entities
    let surveys = graph.surveys
    diagnostics =
      UnregisteredNames.diagnostics(
        surveys, registered: RegisteredNames(entities),
        kinds: graph.book.edition.configuration.kinds)
      + MixedScripts.diagnostics(surveys) + MixedScripts.diagnostics(entities)
      + SharedNames.diagnostics(entities) + UncitedSources.diagnostics(graph)
      + graph.silentAliases
  }
}

extension SiteGraph {
  fileprivate var silentAliases: [Diagnostic] {
    var fired: Set<SilentAliases.Alias> = []
    var standing: [SilentAliases.Alias: Int] = [:]
    for note in briefings + pages + entityNotes.compactMap({ $0 }) {
      for mention in note.mentions where mention.rule == .weak {
        guard let entity = mention.entity else { continue }
        fired.insert(SilentAliases.Alias(entity: entity, text: mention.name))
      }
      for mention in note.mentions where mention.rule == .ambiguous {
        for entity in mention.candidates {
          fired.insert(SilentAliases.Alias(entity: entity, text: mention.name))
        }
      }
      for name in note.passedOver where name.name.rule == .weak {
        standing[SilentAliases.Alias(entity: name.entity, text: name.name.text), default: 0] += 1
      }
    }
    return SilentAliases.diagnostics(
      book.registry.entities, fired: fired, standing: standing,
      hasBriefings: !book.briefings.isEmpty)
  }

  /// The survey of every note, by file.
  fileprivate var surveys: [(file: String, survey: NameSurvey)] {
    var notes = zip(book.briefings, briefings).map { ($0.file, $1.nameSurvey) }
    notes += zip(book.edition.pages, pages).map { ($0.file, $1.nameSurvey) }
    notes += zip(book.registry.entities, entityNotes).compactMap { entity, linked in
      entity.note.map { ($0.file, linked?.nameSurvey) }
    }
    return notes.compactMap { file, survey in survey.map { (file, $0) } }
      .sorted { $0.file < $1.file }
  }
}
