// What stands in the front matter of notes about entities.

extension FieldTable {
  /// The keys of a note about an entity of a kind; kinds of a site's own have those alone that all
  /// have.
  package static func entity(_ kind: EntityKind) -> FieldTable {
    switch kind {
    case .country: country
    case .weapon: weapon
    case .person: person
    case .organisation: organisation
    default: entity
    }
  }

  package static let entity = note(of: "An entity of one of the site's own kinds", [])

  package static let country = note(
    of: "A country",
    [
      Field(
        "iso2", .pattern(FieldPattern.letters(2)),
        "Its two letters in ISO 3166-1, by which the note belongs to a built-in country.",
        example: "AZ"),
      Field(
        "iso3", .pattern(FieldPattern.letters(3)), "Its three letters in ISO 3166-1.",
        example: "AZE"),
      Field(
        "numeric", .pattern("^[0-9]{3}$", numbers: 0...999), "Its three digits in ISO 3166-1.",
        example: "\"031\""),
      Field("capital", .text, "Its capital.", example: "Baku"),
      Field("valid_from", .fuzzyDate, "Since when there is such a state.", example: "1991-10-18"),
      Field("valid_until", .fuzzyDate, "Until when there was.", example: "1991-12-26"),
    ])

  package static let weapon = note(
    of: "A weapon",
    [
      Field(
        "designation", .text, "Its designation, which links like a name.", example: "D-30 sample"),
      Field(
        "description", .text, "What it is, as SIPRI's register has it.",
        example: "122 mm towed howitzer"),
      Field(
        "variant_of", .text, "The weapon of which it is a variant: id or name.",
        example: "the-older-model"),
      Field("calibre_mm", .number, "Its calibre in millimetres.", example: "122"),
      Field("category", .text, "SIPRI's armament category.", example: "Artillery"),
      Field(
        "unroca", .words(UNROCACategory.self) { $0.words },
        "Its category in the UN Register of Conventional Arms.", example: "III"),
      Field("producer", .text, "Who makes it: id or name.", example: "Azerbaijan"),
    ])

  package static let person = note(
    of: "A person",
    [
      Field(
        "honorific", .text, "What stands before the name.", example: "Dr"),
      Field(
        "positions", .mappings(position), "What offices the person holds or held.",
        example: "[{role: Minister, start: 2020-01, end: 2024-06}]"),
    ])

  package static let organisation = note(
    of: "An organisation",
    [
      Field(
        "type", .words(EntityNote.OrganisationFacts.OrganisationType.self),
        "What sort of organisation it is; its cues are those of its type.", example: "media"),
      Field(
        "parent", .text, "What it belongs to: id or name.", example: "Azerbaijan"),
    ])

  private static func note(of what: String, _ own: [Field]) -> FieldTable {
    FieldTable("entity", what, names + own + common)
  }

  private static let names = [
    Field(
      "name", .text, "What it is called. Without it the first heading, else the file's name.",
      example: "A sample name"),
    // Notes that come from elsewhere call it so.
    Field("title", .text, "Read as name where there is none.", example: "A sample name"),
    Field(
      "aliases", .texts(), "Other names, each of which links on its own.",
      example: "[A sample alias]"),
    Field(
      "weak_aliases", .texts(),
      "Names that link only with other evidence in the note: the front matter, another of its names, a cue.",
      example: "[Sample]"),
    Field(
      "cues", .texts(), "Words that are such evidence within three words of a weak alias.",
      example: "[sample word]"),
    Field("demonyms", .texts(), "What comes from it is called so.", example: "[Samplian]"),
    Field(
      "metonyms", .texts(), "What stands for it: the capital for a government.",
      example: "[Sample City]"),
    Field(
      "not", .texts(), "Longer phrases with a name in them that must not link.",
      example: "[a sample name plate]"),
    Field(
      "case_sensitive", .flag,
      "Whether its names need their capitals. Without it acronyms and common words do.",
      example: "true"),
    Field(
      "summary", .text, "What it is, in one paragraph of Markdown.",
      example: "A sample of what it is."),
    Field(
      "wikidata", .pattern(FieldPattern.wikidata), "Its id in Wikidata.", example: "Q1"),
    Field("country", .text, "The country it belongs to: id or name.", example: "Azerbaijan"),
    Field(
      "url", .pattern(FieldPattern.webAddress), "Its own site.", example: "https://example.org/"),
  ]

  private static let common = [tags, language, nolink, slug, redirects] + release

  static let position = FieldTable(
    "position", "An office (FollowTheMoney's Position)",
    [
      Field("role", .text, "What the office is called.", example: "Minister", isRequired: true),
      Field("organisation", .text, "Where: id or name.", example: "the-ministry"),
      Field("start", .fuzzyDate, "Since when (EDTF).", example: "2020-01"),
      Field("end", .fuzzyDate, "Until when (EDTF).", example: "2024-06"),
    ])
}
