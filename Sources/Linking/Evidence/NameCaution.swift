/// What speaks against taking a country's name for the country: people, states and dishes are called
/// the same.
struct NameCaution: Sendable {
  let counterCues: Set<String>
  let givenNames: Set<String>
  let surnames: Set<String>
  let states: Set<String>
  let cities: Set<String>
  /// The names that a namesake elsewhere in the note puts in doubt.
  let doubtfulNames: Set<String>

  /// Nil for a country whose names are nobody else's.
  init?(of country: BuiltInCountry) {
    counterCues = Set(country.counterCues.map { $0.lowercased() })
    givenNames = Set(country.givenNames)
    surnames = Set(country.surnames)
    states = Set(country.states)
    cities = Set(country.cities)
    let names = [country.name] + country.aliases + country.demonyms
    let borne = names.filter { name in
      country.namesakes.contains { $0.split(separator: " ").joined(separator: " ").contains(name) }
    }
    doubtfulNames = Set(borne + country.surnames + country.states)
      .union(country.namesakes.isEmpty ? [] : [country.name])
    if counterCues.isEmpty, givenNames.isEmpty, doubtfulNames.isEmpty { return nil }
  }
}
