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
  package private(set) var note: EntityNote?
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

  /// Puts what its note says now in the place of what it said; it must call the entity as before.
  mutating func rewrite(_ note: EntityNote) {
    self.note = note
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

  /// Everything that the entity is called, each name with the rule of its mentions; a text that is
  /// two of them is the first.
  var names: [EntityName] {
    var seen: Set<String> = []
    let caseSensitive = note?.caseSensitive ?? builtIn?.caseSensitive
    return (strongNames + otherNames).filter { seen.insert($0.text).inserted }
      .map { $0.with(caseSensitive) }
  }

  /// The names that link on their own.
  private var strongNames: [EntityName] {
    let isWeapon = kind == .weapon
    func named(_ text: String, _ rule: Mention.Rule) -> EntityName {
      EntityName(
        text, rule: rule, ofWeapon: isWeapon,
        hasPlural: builtIn.map { $0.name != text && !$0.aliases.contains(text) } ?? true)
    }
    var names = [named(name, Designation.isOne(name) ? .designation : .name)]
    if let builtIn, builtIn.caseSensitive == nil, !Self.namesLikeWords.contains(name) {
      names[0] = names[0].with(false)
    }
    if let note {
      if isWeapon, let designation = Designation.leading(name) {
        names.append(named(designation, .designation))
      }
      names += note.aliases.map { named($0.value, .alias) }
      if kind == .person {
        names += names.flatMap { PersonSpelling.others(of: $0.text) }.map { named($0, .alias) }
      }
      names += note.demonyms.map { named($0.value, .demonym) }
      if case .weapon(let facts) = note.facts, let designation = facts.designation {
        names.append(named(designation.value, .designation))
      }
    }
    if let builtIn {
      if builtIn.name != name { names.append(named(builtIn.name, .alias)) }
      names += (builtIn.aliases + builtIn.ambiguous).map { named($0, .alias) }
      names += builtIn.demonyms.map { named($0, .demonym) }
    }
    return names
  }

  /// The names that link with other evidence, or are counted.
  private var otherNames: [EntityName] {
    var names = weakAliases.map {
      EntityName($0, rule: .weak, ofWeapon: kind == .weapon)
    }
    names += ((note?.metonyms.map(\.value) ?? []) + (builtIn?.metonyms ?? []))
      .map { EntityName($0, rule: .metonym) }
    if kind == .person { names += shortNames.map { EntityName($0, rule: .shortName) } }
    return names
  }

  /// Names of countries that in small letters are ordinary words.
  private static let namesLikeWords: Set<String> = [
    "Bermuda", "Brazil", "Chad", "China", "Georgia", "Guinea", "Jersey", "Jordan", "Morocco",
    "Niger", "Panama", "Turkey",
  ]

  var weakAliases: [String] {
    (note?.weakAliases.map(\.value) ?? []) + (builtIn?.weakAliases ?? [])
  }

  /// The surnames of a person's names.
  private var shortNames: [String] {
    let putsSurnameFirst = Surname.standsFirst(inCountry: note?.country?.value)
    let aliases = (note?.aliases.map(\.value) ?? []).filter {
      Surname.isSpelling($0, of: name)
    }
    let spellings = [name] + aliases
    return (spellings + spellings.compactMap(PersonSpelling.withoutAccents))
      .flatMap { Surname.forms(of: $0, standsFirst: putsSurnameFirst) }
  }

  /// Longer phrases that hold one of its names and do not mean it.
  var phrasesToLeave: [String] {
    (note?.not.map(\.value) ?? []) + (builtIn?.not ?? [])
  }

  /// Every name by which front matter and wikilinks may call it.
  package var namesForReference: [String] { strongNames.map(\.text) + weakAliases }
}
