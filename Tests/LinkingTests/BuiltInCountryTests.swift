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
      "demonyms", "metonyms", "weak_aliases", "cues", "demonym_counter_cues", "counter_cues",
      "given_names", "surnames",
      "states", "cities", "languages", "roads", "towns", "not", "namesakes", "valid_from",
      "valid_until", "case_sensitive",
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

  @Test func whatElseANameMayBeIsSaidOfNamesAlone() {
    for country in BuiltInCountry.all {
      let names = Set([country.name] + country.aliases + country.demonyms)
      #expect(names.isSuperset(of: country.givenNames), "\(country.name)")
      #expect(names.isSuperset(of: country.surnames), "\(country.name)")
      #expect(names.isSuperset(of: country.states), "\(country.name)")
      #expect(names.isDisjoint(with: country.weakAliases), "\(country.name)")
      #expect(Set(country.not).isDisjoint(with: country.namesakes), "\(country.name)")
      #expect(country.states.isEmpty == country.cities.isEmpty, "\(country.name)")
    }
  }

  /// The countries that a text of one note speaks of, without the capitals that stand for them.
  private func countries(in text: String) async throws -> [String] {
    let found = try await graph(["content/briefings/x.md": note("date: 2026-01-01", body: text)])
    return found.briefings[0].mentions.filter { $0.rule != .metonym }.compactMap { mention in
      found.book.registry.id(mention.entity).map { id in
        "\(mention.surface) \(id.replacing("country:", with: ""))"
      }
    }
  }

  @Test(arguments: [
    // States, counties and towns.
    "Gov. Brian Kemp said Georgia would wait. The University of Georgia closed.",
    "ATLANTA, Ga. - Georgia lawmakers debated a bill.",
    "People in Jersey are tired, a New Jersey driver said.",
    "Statistics from the Guernsey County court and Lebanon High School.",
    "The Holland City Council met in Holland, Mich.",
    // Persons, teams and bodies.
    "Michael Jordan scored 45 points. Jordan's teammates cheered.",
    "Terry Jolly, 60, Lebanon, was held in the Boone County Jail. Felix Trinidad won.",
    "Chad Miller, 34, and Jordan Smith were in the car.",
    "I support Mark Jordan for sheriff. Jordan is 57.",
    "Gov. Brian Kemp promised bills to hardworking Georgians. Georgia is proud.",
    "The Cleveland Indians won. The Indians have won four in a row.",
    "Notre Dame beat Michigan. The Irish scored three times.",
    "The University of Kentucky won. UK fans cheered.",
    "The Macedonia Baptist Church and St. Vincent Hospital burned.",
    "A first-team All-American guard.",
    // Dishes, roads and languages.
    "The Rotary club will serve a Turkey Dinner with stuffing.",
    "A truck left U.S. Highway 441; the crash closed U.S. 27 and US 1 North.",
    "She speaks Chinese, and it was translated into Russian.",
    "It was printed in Chinese, then read in Russian.",
    "CONTACT US or JOIN US.",
    // Other names and other places of the name.
    "The Panama City News Herald wrote of the Kuwait City Times.",
    "Frances McDormand, Lawton Chiles and the Jordans came.",
    "Peru, Ind., Cuba, N.Y., and Lebanon, N.H., are small. Lebanon is in New Hampshire.",
    "Thomasville is in South Georgia. South Georgia farmers grow pecans.",
  ])
  func whatIsNoCountry(text: String) async throws {
    #expect(try await countries(in: text).filter { $0 != "US us" } == [])
  }

  @Test(arguments: [
    (
      "The Georgian army left Batumi, Georgia. Atlanta sent help.", ["Georgian ge", "Georgia ge"]
    ),
    ("Jordan's king met Jordan Prime Minister Ali.", ["Jordan jo", "Jordan jo"]),
    (
      "N.Korea, SKorea and S. African miners",
      ["N.Korea kp", "SKorea kr", "S. African za"]
    ),
    ("Swiss francs, Australian dollars", ["Swiss ch", "Australian au"]),
    ("The Czechs, a Brit and Afghani refugees", ["Czechs cz", "Brit gb", "Afghani af"]),
    (
      "Russo-Turkish and Sino-US talks, not Rene Russo's",
      ["Russo- ru", "Turkish tr", "Sino- cn", "US us"]
    ),
    ("A volcano in St. Vincent threatens Barbados.", ["St. Vincent vc", "Barbados bb"]),
    ("All American banks, US banks and US 10-year bonds", ["American us", "US us", "US us"]),
    ("French officials speak French.", ["French fr"]),
    ("Israel Says US Must Pay US$5 Million", ["Israel il", "US us"]),
    ("In Tbilisi, Georgia met a guest from Atlanta.", ["Georgia ge"]),
    (
      "Talks in Russian cities, in Turkish, Syrian and Iraqi towns",
      ["Russian ru", "Turkish tr", "Syrian sy", "Iraqi iq"]
    ),
    (
      "He came to the U.S. Israel was glad. Israel Radio said so, and Miss Israel.",
      ["U.S. us", "Israel il", "Israel il", "Israel il"]
    ),
    (
      "However, Georgia said no. On Tuesday, Georgia said yes. Saakashvili, Georgia's leader",
      ["Georgia ge", "Georgia ge", "Georgia ge"]
    ),
    ("American Indians sued. India watched, Indian papers say.", ["India in", "Indian in"]),
  ])
  func whatThePressCallsThem(text: String, found: [String]) async throws {
    #expect(try await countries(in: text) == found)
  }
}
