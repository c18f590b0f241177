import Content
import Testing

@testable import Linking

/// The countries that every site has.
struct BuiltInCountryTests {
  private static let registry = Task { try await book([:]).registry }

  @Test func everyStanzaIsRead() {
    let table = BuiltInCountryTable.text
    let names = table.split(separator: "\n").count { $0.hasPrefix("name:") }
    #expect(BuiltInCountry.all.count == names)
    #expect(BuiltInCountry.all.count { $0.validUntil == nil } == 250)
    #expect(Set(BuiltInCountry.all.map(\.id)).count == names)
    #expect(
      Set(BuiltInCountry.all.compactMap(\.iso2)).count
        == BuiltInCountry.all.compactMap(\.iso2).count)
  }

  @Test func everyLineHasAKnownKeyAndAValue() {
    let keys: Set<Substring> = [
      "id", "name", "iso2", "iso3", "numeric", "region", "capital", "aliases", "ambiguous",
      "demonyms", "metonyms", "weak_aliases", "cues", "counter_cues", "given_names", "surnames",
      "states", "cities", "languages", "roads", "not", "namesakes", "valid_from", "valid_until",
      "case_sensitive",
    ]
    for line in BuiltInCountryTable.text.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      let isKnown = keys.contains(parts[0])
      #expect(parts.count == 2 && isKnown && parts[1].hasPrefix(" "), "\(line)")
      #expect(!line.hasSuffix(" ") && !line.hasSuffix(";"), "\(line)")
    }
  }

  @Test func codesHaveTheFormOfISO3166() {
    for country in BuiltInCountry.all {
      #expect(country.iso2.map { $0.utf8.count == 2 } ?? true, "\(country.name)")
      #expect(country.iso3.map { $0.utf8.count == 3 } ?? true, "\(country.name)")
      #expect(
        country.numeric.map { $0.utf8.count == 3 && Int($0) != nil } ?? true, "\(country.name)")
      #expect(country.validFrom.map { FuzzyDate($0) != nil } ?? true, "\(country.name)")
      #expect(country.validUntil.map { FuzzyDate($0) != nil } ?? true, "\(country.name)")
    }
  }

  @Test(arguments: [
    ("su", "Soviet Union"), ("yu", "Yugoslavia"), ("dd", "East Germany"), ("cs", "Czechoslovakia"),
    ("csxx", "Serbia and Montenegro"), ("xk", "Kosovo"), ("az", "Azerbaijan"),
    ("kp", "North Korea"),
    ("kr", "South Korea"), ("cd", "DR Congo"), ("cg", "Republic of the Congo"),
  ])
  func idsAreThoseOfTheContract(id: String, name: String) async throws {
    let registry = try await Self.registry.value
    guard case .entity(let index) = registry.resolve("country:\(id)") else {
      Issue.record("no country:\(id)")
      return
    }
    let entity = registry.entities[index]
    #expect(entity.id == "country:\(id)")
    let names = [entity.name] + (entity.builtIn?.aliases ?? [])
    #expect(names.contains(name))
  }

  @Test func everyNameFindsItsCountry() async throws {
    let registry = try await Self.registry.value
    for country in BuiltInCountry.all {
      for name in [country.name] + country.aliases {
        #expect(
          registry.found(in: "Near \(name), they say") == ["\(name) → country:\(country.id)"])
      }
    }
  }

  @Test(arguments: [
    ("Niger and Nigeria", ["Niger → country:ne", "Nigeria → country:ng"]),
    ("Nigerians and Nigeriens", ["Nigerians → country:ng", "Nigeriens → country:ne"]),
    (
      "Guinea, Equatorial Guinea, Papua New Guinea",
      [
        "Guinea → country:gn", "Equatorial Guinea → country:gq", "Papua New Guinea → country:pg",
      ]
    ),
    ("South Sudan and Sudan", ["South Sudan → country:ss", "Sudan → country:sd"]),
    ("Northern Ireland and Ireland", ["Ireland → country:ie"]),
    (
      "Dominica, the Dominican Republic",
      ["Dominica → country:dm", "Dominican Republic → country:do"]
    ),
    ("North Macedonia", ["North Macedonia → country:mk"]),
    ("New Mexico, Mexico", ["Mexico → country:mx"]),
    ("Georgia Tech", []),
    ("a turkey, fine china", []),
    ("polish the swiss cheese", []),
    ("Hong Kong, Taiwan", ["Hong Kong → country:hk", "Taiwan → country:tw"]),
    ("the Soviet Union and Russia", ["Soviet Union → country:su", "Russia → country:ru"]),
    ("Burma, now Myanmar", ["Burma → country:mm", "Myanmar → country:mm"]),
    ("Türkiye and Tu\u{308}rkiye", ["Türkiye → country:tr", "Tu\u{308}rkiye → country:tr"]),
    ("the Congolese", ["Congolese → country:cd country:cg"]),
  ])
  func knownTraps(text: String, found: [String]) async throws {
    #expect(try await Self.registry.value.found(in: text) == found)
  }
}
