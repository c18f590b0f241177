/// What speaks against taking a country's name for the country: people, states and dishes are called
/// the same.
struct NameCaution: Sendable {
  let counterCues: Set<String>
  /// Whether these speak against its demonyms, too: "Cherokee Indians".
  let doubtsDemonyms: Bool
  let givenNames: Set<String>
  let surnames: Set<String>
  let states: Set<String>
  let cities: Set<String>
  let roads: Set<String>
  /// The demonyms that are also languages.
  let languages: Set<String>
  /// The names that a namesake elsewhere in the note puts in doubt.
  let doubtfulNames: Set<String>

  /// Nil for a country whose names are nobody else's.
  init?(of country: BuiltInCountry) {
    counterCues = Set(country.counterCues.map { $0.lowercased() })
    doubtsDemonyms = country.counterCuesDoubtDemonyms
    givenNames = Set(country.givenNames)
    surnames = Set(country.surnames)
    states = Set(country.states)
    cities = Set(country.cities)
    roads = Set(country.roads)
    languages = Set(country.languages)
    let names = [country.name] + country.aliases + country.demonyms
    var borne: Set<String> = []
    for namesake in country.namesakes {
      let held = names.filter { Self.holds(namesake, $0) }
      // "Atlanta" has no name of Georgia in it, but tells which one is meant.
      borne.formUnion(held.isEmpty ? [country.name] : held)
    }
    doubtfulNames = borne.union(country.surnames + country.states)
    if counterCues.isEmpty, givenNames.isEmpty, roads.isEmpty, doubtfulNames.isEmpty,
      languages.isEmpty
    {
      return nil
    }
  }

  /// Whether a phrase has a name in it as a word, or its plural: Indians, but no India.
  private static func holds(_ phrase: String, _ name: String) -> Bool {
    phrase.ranges(of: name).contains { range in
      let behind = phrase[range.upperBound...].drop { $0 == "s" }
      return phrase[..<range.lowerBound].last?.isLetter != true && behind.first?.isLetter != true
    }
  }
}
