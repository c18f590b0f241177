package import Markdown

/// A note about an entity: what it is called, what is known of it, and its body, still Markdown.
///
/// By reference, though nothing in it ever changes: one that is the same object says the same.
package final class EntityNote: Sendable {
  /// What belongs to one kind alone.
  package enum Facts: Sendable, Hashable {
    case country(CountryFacts)
    case weapon(WeaponFacts)
    case person(PersonFacts)
    case organisation(OrganisationFacts)
    /// A kind of the site's own.
    case other
  }

  /// ISO 3166.
  package struct CountryFacts: Sendable, Hashable {
    /// Two capital letters.
    package let iso2: Located<String>?
    /// Three capital letters.
    package let iso3: String?
    /// Three digits.
    package let numeric: String?
    package let capital: String?
    package let validFrom: FuzzyDate?
    package let validUntil: FuzzyDate?
  }

  package struct WeaponFacts: Sendable, Hashable {
    package let designation: Located<String>?
    package let description: String?
    package let variantOf: Located<String>?
    package let calibre: Double?
    /// SIPRI's armament category, in words.
    package let category: String?
    /// UN Register of Conventional Arms: I–VII or SALW.
    package let unroca: UNROCACategory?
    package let producer: Located<String>?
  }

  package struct PersonFacts: Sendable, Hashable {
    package struct Position: Sendable, Hashable {
      package let role: String
      package let organisation: Located<String>?
      package let start: FuzzyDate?
      package let end: FuzzyDate?
    }

    package let honorific: String?
    package let positions: [Position]
  }

  package struct OrganisationFacts: Sendable, Hashable {
    package enum OrganisationType: String, Sendable, Hashable, CaseIterable {
      case publicBody = "public-body"
      case company, media
      case armedForce = "armed-force"
      case other
    }

    package let type: OrganisationType?
    package let parent: Located<String>?
  }

  package let file: String
  package let kind: EntityKind
  /// The part of the id after the colon, from `slug:`, else the file's name.
  package let slug: String
  package let release: Release
  package let name: Located<String>
  package let nameIsFirstHeading: Bool
  /// Whether nobody has written a name, so that it is the file's.
  package let nameIsFileName: Bool
  package let aliases: [Located<String>]
  package let weakAliases: [Located<String>]
  package let cues: [Located<String>]
  package let demonyms: [Located<String>]
  package let metonyms: [Located<String>]
  package let not: [Located<String>]
  package let caseSensitive: Bool?
  package let summary: Located<String>?
  package let wikidata: String?
  package let country: Located<String>?
  package let url: String?
  package let facts: Facts
  package let language: String?
  package let tags: [String]
  package let nolink: [Located<String>]
  package let redirects: [Located<String>]
  package let extra: [String: YAMLNode]
  package let body: MarkdownSource

  init(
    file: String,
    kind: EntityKind,
    slug: String,
    release: Release,
    name: Located<String>,
    nameIsFirstHeading: Bool,
    nameIsFileName: Bool,
    aliases: [Located<String>],
    weakAliases: [Located<String>],
    cues: [Located<String>],
    demonyms: [Located<String>],
    metonyms: [Located<String>],
    not: [Located<String>],
    caseSensitive: Bool?,
    summary: Located<String>?,
    wikidata: String?,
    country: Located<String>?,
    url: String?,
    facts: Facts,
    language: String?,
    tags: [String],
    nolink: [Located<String>],
    redirects: [Located<String>],
    extra: [String: YAMLNode],
    body: MarkdownSource
  ) {
    self.file = file
    self.kind = kind
    self.slug = slug
    self.release = release
    self.name = name
    self.nameIsFirstHeading = nameIsFirstHeading
    self.nameIsFileName = nameIsFileName
    self.aliases = aliases
    self.weakAliases = weakAliases
    self.cues = cues
    self.demonyms = demonyms
    self.metonyms = metonyms
    self.not = not
    self.caseSensitive = caseSensitive
    self.summary = summary
    self.wikidata = wikidata
    self.country = country
    self.url = url
    self.facts = facts
    self.language = language
    self.tags = tags
    self.nolink = nolink
    self.redirects = redirects
    self.extra = extra
    self.body = body
  }
}

/// The categories of the UN Register of Conventional Arms; SALW are small arms and light weapons.
package enum UNROCACategory: String, Sendable, Hashable, CaseIterable {
  case battleTanks = "I"
  case armouredCombatVehicles = "II"
  case largeCalibreArtillery = "III"
  case combatAircraft = "IV"
  case attackHelicopters = "V"
  case warships = "VI"
  case missilesAndLaunchers = "VII"
  case smallArms = "SALW"

  /// `large-calibre artillery systems`
  package var words: String {
    switch self {
    case .battleTanks: "battle tanks"
    case .armouredCombatVehicles: "armoured combat vehicles"
    case .largeCalibreArtillery: "large-calibre artillery systems"
    case .combatAircraft: "combat aircraft"
    case .attackHelicopters: "attack helicopters"
    case .warships: "warships"
    case .missilesAndLaunchers: "missiles and missile launchers"
    case .smallArms: "small arms and light weapons"
    }
  }
}

extension EntityNote.Facts {
  static func read(_ reader: inout FieldReader, kind: EntityKind) -> EntityNote.Facts {
    switch kind {
    case .country:
      .country(
        EntityNote.CountryFacts(
          iso2: reader.code("iso2", letters: 2),
          iso3: reader.code("iso3", letters: 3)?.value,
          numeric: reader.value("numeric", wanted: "a code of three digits") { text in
            text.utf8.count == 3 && text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? text : nil
          }?.value,
          capital: reader.text("capital")?.value,
          validFrom: reader.fuzzyDate("valid_from")?.value,
          validUntil: reader.fuzzyDate("valid_until")?.value))
    case .weapon:
      .weapon(
        EntityNote.WeaponFacts(
          designation: reader.text("designation"),
          description: reader.text("description")?.value,
          variantOf: reader.text("variant_of"), calibre: reader.number("calibre_mm")?.value,
          category: reader.text("category")?.value,
          unroca: reader.word("unroca", of: UNROCACategory.self, called: "UNROCA category")?.value,
          producer: reader.text("producer")))
    case .person:
      .person(
        EntityNote.PersonFacts(
          honorific: reader.text("honorific")?.value,
          positions: reader.readers("positions").compactMap { item in
            var item = item
            let position = EntityNote.PersonFacts.Position.read(&item)
            reader.add(item.diagnostics)
            return position
          }))
    case .organisation:
      .organisation(
        EntityNote.OrganisationFacts(
          type: reader.word(
            "type", of: EntityNote.OrganisationFacts.OrganisationType.self,
            called: "type of organisation")?.value,
          parent: reader.text("parent")))
    default:
      .other
    }
  }
}

extension EntityNote.PersonFacts.Position {
  static func read(_ reader: inout FieldReader) -> Self? {
    let role = reader.text("role")
    let organisation = reader.text("organisation")
    let start = reader.fuzzyDate("start")?.value
    let end = reader.fuzzyDate("end")?.value
    _ = reader.extra()
    guard let role else {
      reader.error("a position needs a role", at: reader.place, key: "role")
      return nil
    }
    return Self(role: role.value, organisation: organisation, start: start, end: end)
  }
}

extension FieldReader {
  /// An ISO 3166 letter code, in capitals.
  mutating func code(_ key: String, letters: Int) -> Located<String>? {
    value(key, wanted: "a code of \(letters) letters") { text in
      let upper = text.uppercased()
      let isCode =
        upper.utf8.count == letters && upper.utf8.allSatisfy { (0x41...0x5A).contains($0) }
      return isCode ? upper : nil
    }
  }
}
