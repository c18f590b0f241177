import Content
import Diagnostics
import Markdown

/// Resolves what front matter refers to and says of each reference that leads nowhere, or to
/// several, where it stands and what is near.
struct ReferenceResolver {
  let registry: EntityRegistry
  let withheld: WithheldNames
  private(set) var diagnostics: [Diagnostic] = []

  init(registry: EntityRegistry, withheld: WithheldNames) {
    self.registry = registry
    self.withheld = withheld
  }

  mutating func entity(_ reference: Located<String>, key: String, file: String) -> Int? {
    switch registry.resolve(reference.value) {
    case .entity(let index):
      return index
    case .several(let indices):
      add(
        .error, "\"\(reference.value)\" may be \(registry.ids(of: indices))", reference, key, file,
        "write one of these ids")
    case .nothing where withheld.contains(name: reference.value):
      add(
        .warning, "\"\(reference.value)\" is withheld: it is left out", reference, key, file, nil)
    case .nothing:
      add(
        .error, "no entity is called \"\(reference.value)\"", reference, key, file,
        registry.suggestion(for: reference.value))
    }
    return nil
  }

  mutating func relations(of entity: Entity) -> EntityRelations {
    guard let note = entity.note else {
      return EntityRelations(country: nil, variantOf: nil, producer: nil, parent: nil)
    }
    func find(_ reference: Located<String>?, _ key: String) -> Int? {
      reference.flatMap { self.entity($0, key: key, file: note.file) }
    }
    var variantOf: Located<String>?
    var producer: Located<String>?
    var parent: Located<String>?
    if case .weapon(let facts) = note.facts {
      (variantOf, producer) = (facts.variantOf, facts.producer)
    }
    if case .organisation(let facts) = note.facts { parent = facts.parent }
    return EntityRelations(
      country: find(note.country, "country"), variantOf: find(variantOf, "variant_of"),
      producer: find(producer, "producer"), parent: find(parent, "parent"))
  }

  /// The briefing that another one replaces.
  mutating func briefing(
    _ reference: Located<String>, in notes: NoteIndex, file: String
  ) -> Int? {
    let key = "supersedes"
    switch notes.resolve(reference.value) {
    case .note(let index) where notes.notes[index].file.hasPrefix("content/briefings/"):
      return index
    case .several(let indices):
      let permalinks = indices.map { notes.notes[$0].permalink.path }.joined(separator: " or ")
      add(
        .error, "\"\(reference.value)\" may be \(permalinks)", reference, key, file,
        "write one of these permalinks")
    case .nothing where withheld.contains(name: reference.value):
      add(
        .warning, "\"\(reference.value)\" is withheld: it is left out", reference, key, file, nil)
    case .note(let index):
      add(
        .error, "\"\(reference.value)\" is no briefing but \(notes.notes[index].file)", reference,
        key,
        file, nil)
    case .nothing:
      add(
        .error, "no briefing is called \"\(reference.value)\"", reference, key, file,
        notes.suggestion(for: reference.value))
    }
    return nil
  }

  /// Under the Chatham House rule nobody may be named as a speaker.
  mutating func checkAnonymity(of briefing: Briefing) {
    guard briefing.attribution == .chathamHouse else { return }
    for claim in briefing.claims {
      for by in claim.assertions.compactMap(\.by) {
        guard case .entity(let index) = registry.resolve(by.value),
          [EntityKind.person, .organisation].contains(registry.entities[index].kind)
        else { continue }
        add(
          .error, "\"\(by.value)\" is named as a speaker under the Chatham House rule", by, "by",
          claim.file, "say in general words who spoke: `by: an official`")
      }
    }
  }

  private mutating func add(
    _ severity: Diagnostic.Severity, _ message: String, _ reference: Located<String>, _ key: String,
    _ file: String, _ fix: String?
  ) {
    diagnostics.append(
      Diagnostic(
        severity, file: file, line: reference.place.line, column: reference.place.column, message,
        key: key, suggestion: fix))
  }
}
