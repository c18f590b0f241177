import Content

/// A country that every site knows: what a country note of FORMAT could say of it.
package struct BuiltInCountry: Sendable {
  /// The part of the id after the colon: `az`, `su`.
  package let id: String
  package let name: String
  package let iso2: String?
  package let iso3: String?
  package let numeric: String?
  /// The UN M49 region.
  package let region: String?
  package let capital: String?
  package let validFrom: String?
  package let validUntil: String?
  package let aliases: [String]
  /// Names it shares with others: each is reported where it stands, never guessed.
  package let ambiguous: [String]
  package let demonyms: [String]
  /// Longer phrases that hold one of its names and mean something else.
  package let not: [String]
  package let caseSensitive: Bool?
  /// Names that link with other evidence in the note.
  package let weakAliases: [String]
  /// Words that are evidence for these.
  package let cues: [String]
  /// Capitals and seats that stand for its government.
  package let metonyms: [String]
  /// Words that within three words of a name speak against it: "roast" beside "turkey".
  package let counterCues: [String]
  /// Whether they speak against its demonyms, too.
  package let counterCuesDoubtDemonyms: Bool
  /// Phrases for others of the name, which put the bare name in doubt for a note: "Michael Jordan".
  package let namesakes: [String]
  /// Those of its names that are also given names.
  package let givenNames: [String]
  /// Those of its names that are also surnames.
  package let surnames: [String]
  /// Those of its names that are also a state's or a county's: "Atlanta, Georgia".
  package let states: [String]
  /// Its own cities, for `states`.
  package let cities: [String]
  /// Those of its demonyms that are also languages.
  package let languages: [String]

  /// Those of its names that stand before the numbers of roads: "U.S. 27".
  package let roads: [String]

  /// ISO 3166-1, the dissolved states of ISO 3166-3, and Kosovo, in the order of the table.
  package static let all: [BuiltInCountry] = parse(BuiltInCountryTable.text)

  /// Reads stanzas of `key: value` lines; lists are separated by `; `, and a key may stand again to
  /// continue its list.
  static func parse(_ table: String) -> [BuiltInCountry] {
    table.split(separator: "\n\n").compactMap { stanza in
      var fields: [Substring: [String]] = [:]
      for line in stanza.split(separator: "\n") {
        guard let colon = line.firstIndex(of: ":") else { continue }
        let value = line[line.index(after: colon)...].drop { $0 == " " }
        let items = value.split(separator: ";").map { item in
          String(item.drop { $0 == " " })
        }
        fields[line[..<colon], default: []] += items
      }
      return BuiltInCountry(fields)
    }
  }

  private init?(_ fields: [Substring: [String]]) {
    func one(_ key: Substring) -> String? { fields[key]?.first }
    guard let name = one("name"), let id = one("id") ?? one("iso2")?.lowercased() else {
      return nil
    }
    self.id = id
    self.name = name
    iso2 = one("iso2")
    iso3 = one("iso3")
    numeric = one("numeric")
    region = one("region")
    capital = one("capital")
    validFrom = one("valid_from")
    validUntil = one("valid_until")
    aliases = fields["aliases"] ?? []
    ambiguous = fields["ambiguous"] ?? []
    demonyms = fields["demonyms"] ?? []
    not =
      (fields["not"] ?? [])
      + (fields["languages"] ?? []).flatMap(EverydayGuards.phrases(ofLanguage:))
    caseSensitive = one("case_sensitive").map { $0 == "true" }
    weakAliases = fields["weak_aliases"] ?? []
    cues = fields["cues"] ?? []
    metonyms = fields["metonyms"] ?? []
    counterCuesDoubtDemonyms = fields["demonym_counter_cues"] != nil
    counterCues = (fields["counter_cues"] ?? []) + (fields["demonym_counter_cues"] ?? [])
    namesakes =
      (fields["namesakes"] ?? [])
      + (fields["towns"] ?? []).flatMap(EverydayGuards.phrases(ofTown:))
    givenNames = fields["given_names"] ?? []
    surnames = fields["surnames"] ?? []
    states = fields["states"] ?? []
    cities = fields["cities"] ?? []
    roads = fields["roads"] ?? []
    languages = fields["languages"] ?? []
  }
}
