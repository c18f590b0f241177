package import Content
import Markdown

/// Something briefings speak of: a country, a weapon, a person, an organisation, or one of the
/// site's own kinds.
package struct Entity: Sendable {
  package let kind: EntityKind
  /// `country:az`, `weapon:d-30a`
  package let id: String
  package let name: String
  package let permalink: Permalink
  /// The permalink without its first slash, as it may stand in an `href`.
  let escapedPath: String
  /// What the author wrote about it.
  package let note: EntityNote?
  /// What Dossier knows of it by itself.
  package let builtIn: BuiltInCountry?

  /// Of a country that only a note knows, id and page are as those of the others.
  init(note: EntityNote) {
    var slug = note.slug
    var pageSlug = note.slug
    if case .country(let facts) = note.facts {
      slug = facts.iso2?.value.lowercased() ?? slug
      pageSlug = Slug.make(note.name.value)
    }
    self.init(
      kind: note.kind, slug: slug, pageSlug: pageSlug, name: note.name.value, note: note,
      builtIn: nil)
  }

  /// A country's page is at its name, whatever its note's file is called; a note that does not say
  /// a name leaves the one it has.
  init(country: BuiltInCountry, note: EntityNote?) {
    let written = note.flatMap { $0.nameIsFileName ? nil : $0.name.value }
    let name = written ?? country.name
    self.init(
      kind: .country, slug: country.id, pageSlug: Slug.make(name), name: name, note: note,
      builtIn: country)
  }

  private init(
    kind: EntityKind, slug: String, pageSlug: String, name: String, note: EntityNote?,
    builtIn: BuiltInCountry?
  ) {
    self.kind = kind
    id = "\(kind.id):\(slug)"
    self.name = name
    permalink = Permalink("/\(kind.folder)/\(pageSlug)/")
    escapedPath = HTMLEscape.address("\(kind.folder)/\(pageSlug)/")
    self.note = note
    self.builtIn = builtIn
  }

  /// Everything that the entity is called and that links on its own, each with its rule.
  var strongNames: [EntityName] {
    var names = [EntityName(name, rule: EntityName.isDesignation(name) ? .designation : .name)]
    if let note {
      names += note.aliases.map { EntityName($0.value, rule: .alias) }
      names += note.demonyms.map { EntityName($0.value, rule: .demonym) }
      if case .weapon(let facts) = note.facts, let designation = facts.designation {
        names.append(EntityName(designation.value, rule: .designation))
      }
    }
    if let builtIn {
      if builtIn.name != name { names.append(EntityName(builtIn.name, rule: .alias)) }
      names += (builtIn.aliases + builtIn.ambiguous).map { EntityName($0, rule: .alias) }
      names += builtIn.demonyms.map { EntityName($0, rule: .demonym) }
    }
    let caseSensitive = note?.caseSensitive ?? builtIn?.caseSensitive
    var seen: Set<String> = []
    return names.filter { seen.insert($0.text).inserted }.map { $0.with(caseSensitive) }
  }

  /// Longer phrases that hold one of its names and do not mean it.
  var phrasesToLeave: [String] {
    (note?.not.map(\.value) ?? []) + (builtIn?.not ?? [])
  }

  /// Every name by which front matter and wikilinks may call it.
  var namesForReference: [String] {
    strongNames.map(\.text) + (note?.weakAliases.map(\.value) ?? [])
  }
}

/// One name of an entity, and how it is to be matched.
package struct EntityName: Sendable, Hashable {
  package let text: String
  package let rule: Mention.Rule
  /// Whether the letters' case must be as written; text all in capitals matches all the same.
  package let isCaseSensitive: Bool

  init(_ text: String, rule: Mention.Rule) {
    self.init(text, rule: rule, isCaseSensitive: Self.isCaseSensitiveByDefault(text, rule: rule))
  }

  private init(_ text: String, rule: Mention.Rule, isCaseSensitive: Bool) {
    self.text = text
    self.rule = rule
    self.isCaseSensitive = isCaseSensitive
  }

  /// The same name under what the entity's note says of case; demonyms keep theirs, for they are
  /// often ordinary words (polish).
  func with(_ caseSensitive: Bool?) -> EntityName {
    guard let caseSensitive, rule != .demonym else { return self }
    return EntityName(text, rule: rule, isCaseSensitive: caseSensitive)
  }

  /// Letters and digits in one name: `D-30A`, `M777`, `122 mm`.
  static func isDesignation(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0.properties.numericType != nil }
      && text.unicodeScalars.contains(where: \.properties.isAlphabetic)
  }

  /// A single word may be an ordinary one (turkey, patriot), an acronym too (US, us); names of
  /// several words and designations are not mistaken for anything else.
  private static func isCaseSensitiveByDefault(_ text: String, rule: Mention.Rule) -> Bool {
    let isOneWord = !text.unicodeScalars.contains { $0.properties.isWhitespace || $0 == "-" }
    return rule == .demonym || (isOneWord && !isDesignation(text))
  }
}
