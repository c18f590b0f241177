import Content
import Diagnostics
import Markdown

/// Names that two entities have: where an author can see, before a text is written, that it will be
/// reported there and not linked.
enum SharedNames {
  private struct Use {
    let entity: Int
    let isWeak: Bool
    /// Nil of what Dossier knows by itself.
    let written: (key: String, name: Located<String>)?
  }

  /// A warning at each name in a note that is also another entity's. What built-in countries share
  /// (Korea, Congo) is known, and reported where it stands.
  static func diagnostics(_ entities: [Entity]) -> [Diagnostic] {
    var uses: [String: [Use]] = [:]
    for (index, entity) in entities.enumerated() {
      var seen: Set<String> = []
      for use in self.uses(of: entity, index) where seen.insert(use.name).inserted {
        uses[use.name, default: []].append(use.use)
      }
    }
    return uses.values.flatMap { sharing in
      sharing.count < 2
        ? [] : sharing.compactMap { diagnostic(of: $0, sharing, entities: entities) }
    }
  }

  private static func uses(of entity: Entity, _ index: Int) -> [(name: String, use: Use)] {
    let caseSensitive = entity.note?.caseSensitive ?? entity.builtIn?.caseSensitive
    func key(_ text: String) -> String { Self.key(text, caseSensitive: caseSensitive) }
    var uses: [(name: String, use: Use)] = []
    for (field, name) in entity.note?.writtenNames ?? [] where field != "metonyms" {
      uses.append(
        (
          key(name.value),
          Use(entity: index, isWeak: field == "weak_aliases", written: (field, name))
        ))
    }
    if let country = entity.builtIn {
      for name in [country.name] + country.aliases + country.ambiguous + country.demonyms {
        uses.append((key(name), Use(entity: index, isWeak: false, written: nil)))
      }
    }
    return uses
  }

  /// Names are the same if the matcher takes one's text for the other: a single word in its own
  /// case, others in any, with or without a hyphen between letters and digits.
  private static func key(_ text: String, caseSensitive: Bool?) -> String {
    let key = NameFolding.key(text)
    let isOneWord = !key.contains { $0 == " " || $0 == "-" || $0.isNumber }
    if caseSensitive ?? isOneWord { return text }
    var atoms = ""
    var gap = ""
    for character in key {
      if character == " " || character == "-" {
        gap.append(character)
        continue
      }
      let meetsNumber = atoms.last.map { $0.isNumber != character.isNumber } ?? true
      if !meetsNumber { atoms += gap }
      gap = ""
      atoms.append(character)
    }
    return atoms
  }

  private static func diagnostic(
    of use: Use, _ sharing: [Use], entities: [Entity]
  ) -> Diagnostic? {
    guard let (key, name) = use.written, let file = entities[use.entity].note?.file else {
      return nil
    }
    let others = sharing.filter { $0.entity != use.entity }
    let rivals = others.filter { !$0.isWeak }
    let (told, consequence, fix) =
      switch (use.isWeak, rivals.isEmpty) {
      case (false, false):
        (
          rivals, "every text with it is reported as ambiguous and not linked",
          "leave it to one of them, or make it a weak alias of each"
        )
      case (false, true):
        (
          others, "here it is a strong name and always wins",
          "take it out of the weak aliases there"
        )
      case (true, false):
        (rivals, "there it is a strong name and always wins", "take it out here")
      case (true, true):
        (
          others, "where both have evidence it is reported as ambiguous",
          "see that no cue is evidence for both"
        )
      }
    let ids = told.map { entities[$0.entity].id }.joined(separator: " and ")
    let relation = told.allSatisfy(\.isWeak) ? "a weak alias" : "a name"
    return Diagnostic(
      .warning, file: file, line: name.place.line, column: name.place.column,
      "\"\(name.value)\" is also \(relation) of \(ids): \(consequence)", key: key, suggestion: fix)
  }
}
