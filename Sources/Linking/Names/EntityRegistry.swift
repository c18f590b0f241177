package import Content
package import Diagnostics
import Markdown

/// Every entity of a site, found by id, by name, or in running text.
package struct EntityRegistry: Sendable {
  /// The outcome of looking a reference up.
  package enum Resolution: Sendable, Equatable {
    case entity(Int)
    case nothing
    case several([Int])
  }

  /// By kind, then by name.
  package private(set) var entities: [Entity]
  package let matcher: NameMatcher
  package let diagnostics: [Diagnostic]
  /// For each entity, the words that are evidence for its weak aliases.
  let cues: [CueWords]
  /// For each entity, what speaks against taking a name for it.
  let cautions: [NameCaution?]
  let designations: DesignationFamilies
  private let byID: [String: Int]
  private let byName: [String: [Int]]
  private let byFile: [String: Int]
  private let byPermalink: [Permalink: Int]
  private let kinds: Set<String>

  package init(_ notes: [EntityNote], kinds: [EntityKind]) {
    let (countries, faults) = Self.countries(notes)
    let others = notes.filter { $0.kind != .country }.map(Entity.init(note:))
    let rank = Dictionary(
      kinds.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let sorted = (countries + others).sorted { left, right in
      let ranks = (rank[left.kind.id] ?? kinds.count, rank[right.kind.id] ?? kinds.count)
      return ranks.0 == ranks.1
        ? (Slug.make(left.name), left.id) < (Slug.make(right.name), right.id)
        : ranks.0 < ranks.1
    }
    var unique: [Entity] = []
    var ids: [String: Int] = [:]
    var diagnostics = faults
    for entity in sorted {
      if let first = ids[entity.id] {
        diagnostics += Self.sharedID(entity, unique[first])
      } else {
        ids[entity.id] = unique.count
        unique.append(entity)
      }
    }
    entities = unique
    byID = ids
    byFile = Dictionary(
      unique.enumerated().compactMap { index, entity in
        entity.note.map { ($0.file, index) }
      }, uniquingKeysWith: { first, _ in first })
    byPermalink = Dictionary(
      unique.enumerated().map { ($1.permalink, $0) }, uniquingKeysWith: { first, _ in first })
    self.kinds = Set(kinds.map(\.id))
    var byName: [String: [Int]] = [:]
    var names: [(entity: Int, name: EntityName)] = []
    for (index, entity) in unique.enumerated() {
      names += entity.names.map { (index, $0) }
      for key in Set(entity.namesForReference.map(NameFolding.key)) {
        byName[key, default: []].append(index)
      }
    }
    self.byName = byName
    let guards = unique.enumerated().flatMap { index, entity in
      entity.phrasesToLeave.map {
        NameMatcher.Guard(entity: index, isNamesake: false, text: $0)
      }
        + (entity.builtIn?.namesakes ?? []).map {
          NameMatcher.Guard(entity: index, isNamesake: true, text: $0)
        }
    }
    matcher = NameMatcher(names, guards: guards)
    cues = unique.map(CueWords.init(of:))
    cautions = unique.map { $0.builtIn.flatMap(NameCaution.init(of:)) }
    designations = DesignationFamilies(names)
    self.diagnostics = diagnostics
  }

  /// Puts what a note says now in the place of what it said; it must call its entity as before.
  mutating func rewrite(_ note: EntityNote, at index: Int) {
    entities[index].rewrite(note)
  }

  /// The built-in countries with what notes add to them, and countries that only notes know.
  private static func countries(_ notes: [EntityNote]) -> ([Entity], [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    var noteOf: [String: EntityNote] = [:]
    var own: [Entity] = []
    let byCode = Dictionary(
      BuiltInCountry.all.compactMap { country in country.iso2.map { ($0, country.id) } },
      uniquingKeysWith: { first, _ in first })
    let byName = Dictionary(
      BuiltInCountry.all.flatMap { country in
        ([country.name] + country.aliases).map { (NameFolding.key($0), country.id) }
      }, uniquingKeysWith: { first, _ in first })
    for note in notes where note.kind == .country {
      var code: Located<String>?
      if case .country(let facts) = note.facts { code = facts.iso2 }
      let id = code.flatMap { byCode[$0.value] } ?? byName[NameFolding.key(note.name.value)]
      if let id, let first = noteOf[id] {
        diagnostics += [(note, first), (first, note)].map { note, other in
          Diagnostic(
            .error, file: note.file, line: note.name.place.line, column: note.name.place.column,
            "\(other.file) is about the same country", key: "name")
        }
      } else if let id {
        noteOf[id] = note
      } else {
        own.append(Entity(note: note))
      }
    }
    let builtIn = BuiltInCountry.all.map { Entity(country: $0, note: noteOf[$0.id]) }
    return (builtIn + own, diagnostics)
  }

  private static func sharedID(_ one: Entity, _ other: Entity) -> [Diagnostic] {
    [(one, other), (other, one)].compactMap { entity, twin in
      entity.note.map { note in
        Diagnostic(
          .error, file: note.file, line: 1, column: 1,
          "the id \(entity.id) is also that of \(twin.note?.file ?? "a built-in country")",
          key: "slug", suggestion: "rename the file or give it a slug")
      }
    }
  }

  /// Finds what an author calls by id, name or alias, without regard to case: `country:az`,
  /// `weapon:D-30A`, `Azerbaijan`.
  package func resolve(_ reference: String) -> Resolution {
    if let index = byID[reference.lowercased()] { return .entity(index) }
    var key = reference
    var kind: String?
    if let colon = reference.firstIndex(of: ":"), isKind(String(reference[..<colon])) {
      kind = String(reference[..<colon]).lowercased()
      key = String(reference[reference.index(after: colon)...])
    }
    let found = (byName[NameFolding.key(key)] ?? []).filter { index in
      kind == nil || entities[index].kind.id == kind
    }
    switch found.count {
    case 0: return .nothing
    case 1: return .entity(found[0])
    default: return .several(found)
    }
  }

  /// The entity whose note this file is.
  package func entity(ofFile file: String) -> Int? { byFile[file] }

  func entity(at permalink: Permalink) -> Int? { byPermalink[permalink] }

  /// The people of each last name, which stands in lower case and with one kind of hyphen and space: they
  /// go by it in running text alone.
  package var peopleByLastName: [String: [Int]] {
    var people: [String: [Int]] = [:]
    for (index, entity) in entities.enumerated() where entity.kind == .person {
      let names = entity.names.filter { $0.rule == .shortName }.map { NameFolding.key($0.text) }
      for name in Set(names) { people[name, default: []].append(index) }
    }
    return people
  }

  /// Whether this is what ids of some kind begin with.
  package func isKind(_ id: String) -> Bool { kinds.contains(id.lowercased()) }

  /// The ids and names nearest to one that leads nowhere.
  package func suggestion(for reference: String) -> String? {
    NearestName.suggestion(
      for: reference,
      among: reference.contains(":")
        ? entities.map(\.id) : Set(entities.flatMap(\.namesForReference)).sorted())
  }

  /// `"Korea" may be country:kp or country:kr`
  package func ids(of indices: [Int]) -> String {
    let shown = indices.prefix(5).map { entities[$0].id }.joined(separator: " or ")
    return indices.count > 5 ? "\(shown) or \(indices.count - 5) more" : shown
  }

  /// Whether a country's own name stands at an atom of a text.
  func beginsCountry(at atom: Int, in text: ScannedText) -> Bool {
    matcher.names(at: atom, in: text).contains { name in
      name.name.rule.isStrong && name.entity.map { entities[$0].kind == .country } == true
    }
  }
}
