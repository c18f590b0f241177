import Content
package import Diagnostics
import Markdown

/// Weak aliases that never become a link: they cost an author's attention and give nothing.
package enum SilentAliases {
  /// A weak alias as an entity's note writes it.
  package struct Alias: Hashable {
    /// The entity's index in the registry.
    package let entity: Int
    package let text: String

    package init(entity: Int, text: String) {
      self.entity = entity
      self.text = text
    }
  }

  /// A note at each weak alias of a note that nothing fired; none on a site without briefings.
  ///
  /// - Parameters:
  ///   - fired: the weak aliases that were taken for their entity somewhere.
  ///   - standing: how often the others stand in the notes without evidence.
  package static func diagnostics(
    _ entities: [Entity], fired: Set<Alias>, standing: [Alias: Int], hasBriefings: Bool
  ) -> [Diagnostic] {
    guard hasBriefings else { return [] }
    return entities.enumerated().flatMap { index, entity in
      (entity.note?.weakAliases ?? []).compactMap { alias in
        let id = Alias(entity: index, text: alias.value)
        guard !fired.contains(id), let note = entity.note else { return nil }
        let count = standing[id] ?? 0
        let times = count == 1 ? "once" : "\(count) times"
        return Diagnostic(
          .note, file: note.file, line: alias.place.line, column: alias.place.column,
          count == 0
            ? "the weak alias \"\(alias.value)\" stands nowhere"
            : "the weak alias \"\(alias.value)\" stands \(times), never with evidence",
          key: "weak_aliases", suggestion: count == 0 ? nil : "add cues")
      }
    }
  }
}
