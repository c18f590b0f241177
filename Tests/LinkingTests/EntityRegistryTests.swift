import Content
import Diagnostics
import Linking
import Testing

/// What authors may call an entity, and what notes add to the countries that every site has.
struct EntityRegistryTests {
  private static let files = [
    "content/weapons/howitzers/d-30a.md": note(
      "name: D-30A\naliases: [Lyagushka]\nweak_aliases: [Frog]"),
    "content/people/ann.md": note("name: Ann Example"),
    "content/organisations/frog.md": note("name: Frog"),
  ]
  private static let registry = Task { try await book(files).registry }

  private func resolve(_ reference: String) async throws -> String {
    let registry = try await Self.registry.value
    return switch registry.resolve(reference) {
    case .entity(let index): registry.entities[index].id
    case .nothing: "-"
    case .several(let indices): registry.ids(of: indices)
    }
  }

  @Test(arguments: [
    ("weapon:d-30a", "weapon:d-30a"), ("weapon:D-30A", "weapon:d-30a"), ("D-30A", "weapon:d-30a"),
    ("d\u{2011}30a", "weapon:d-30a"), ("Lyagushka", "weapon:d-30a"), ("lyagushka", "weapon:d-30a"),
    ("weapon:lyagushka", "weapon:d-30a"), ("weapon:frog", "weapon:d-30a"),
    ("organisation:frog", "organisation:frog"), ("ANN  example", "person:ann"),
    ("country:az", "country:az"), ("country:AZ", "country:az"), ("azerbaijan", "country:az"),
    ("country:Azerbaijan", "country:az"), ("Republic of Azerbaijan", "country:az"),
    ("Burma", "country:mm"), ("Zaire", "country:cd"), ("USSR", "country:su"),
    ("Yugoslavia", "country:yu"), ("East Germany", "country:dd"), ("Czechoslovakia", "country:cs"),
    ("Kosovo", "country:xk"), ("Turkey", "country:tr"), ("Türkiye", "country:tr"),
    ("Tu\u{308}rkiye", "country:tr"), ("Côte d’Ivoire", "country:ci"),
    ("Ivory Coast", "country:ci"),
    ("weapon:country:az", "-"), ("person:d-30a", "-"), ("Atlantis", "-"), ("country:", "-"),
    ("", "-"),
  ])
  func findsByIDNameOrAliasWithoutRegardToCase(reference: String, id: String) async throws {
    #expect(try await resolve(reference) == id)
  }

  @Test(arguments: [
    ("Korea", "country:kp or country:kr"), ("Frog", "organisation:frog or weapon:d-30a"),
  ])
  func severalAreSeveral(reference: String, ids: String) async throws {
    let found = try await resolve(reference)
    #expect(found.split(separator: " or ").sorted() == ids.split(separator: " or ").sorted())
  }

  @Test(arguments: [
    ("Afghanistn", #"did you mean "Afghanistan"?"#),
    ("weapon:d-30b", #"did you mean "weapon:d-30a"?"#),
    ("Lyagushko", #"did you mean "Lyagushka"?"#),
  ])
  func suggestsTheNearest(reference: String, suggestion: String) async throws {
    #expect(try await Self.registry.value.suggestion(for: reference) == suggestion)
  }

  // MARK: Country notes

  /// The built-in country that a note at a path is about, its name and its address.
  private func country(_ path: String, _ text: String) async throws -> (String, String, String) {
    let registry = try await book([path: text]).registry
    let index = try #require(registry.entity(ofFile: path))
    let entity = registry.entities[index]
    return (entity.id, entity.name, entity.permalink.path)
  }

  @Test(arguments: [
    ("azerbaijan.md", "Text", "country:az", "Azerbaijan", "/countries/azerbaijan/"),
    ("united-states.md", "Text", "country:us", "United States", "/countries/united-states/"),
    ("az.md", "---\niso2: AZ\n---\n", "country:az", "Azerbaijan", "/countries/azerbaijan/"),
    (
      "x.md", "---\niso2: az\nname: Republic of Azerbaijan\n---\n", "country:az",
      "Republic of Azerbaijan", "/countries/republic-of-azerbaijan/"
    ),
    ("x.md", "# Azerbaijan\n\nText", "country:az", "Azerbaijan", "/countries/azerbaijan/"),
    ("soviet.md", "---\niso2: SU\n---\n", "country:su", "Soviet Union", "/countries/soviet-union/"),
    ("x.md", "---\nname: Kosovo\n---\n", "country:xk", "Kosovo", "/countries/kosovo/"),
    ("abk.md", "---\nname: Abkhazia\n---\n", "country:abk", "Abkhazia", "/countries/abkhazia/"),
    (
      "abk.md", "---\nname: Abkhazia\niso2: XA\n---\n", "country:xa", "Abkhazia",
      "/countries/abkhazia/"
    ),
  ])
  func aCountryNoteBelongsToACountryByItsCodeElseItsName(
    file: String, text: String, id: String, name: String, page: String
  ) async throws {
    let found = try await country("content/countries/\(file)", text)
    #expect(found == (id, name, page))
  }

  @Test func aNoteAddsToWhatIsKnown() async throws {
    let files = [
      "content/countries/az.md": note("iso2: AZ\naliases: [Land of Fire]\nnot: [Baku Open]")
    ]
    let registry = try await book(files).registry
    #expect(
      registry.found(in: "Azerbaijan, Azeris and the Land of Fire") == [
        "Azerbaijan → country:az", "Azeris → country:az", "Land of Fire → country:az",
      ])
  }

  @Test func twoNotesOfOneCountryAreAnErrorAtEach() async throws {
    let files = [
      "content/countries/a.md": note("iso2: AZ"),
      "content/countries/b.md": note("name: Azerbaijan"),
    ]
    #expect(
      try await book(files).diagnostics.lines == [
        "content/countries/a.md:1:1: error: content/countries/b.md is about the same country [name]",
        "content/countries/b.md:2:7: error: content/countries/a.md is about the same country [name]",
      ])
  }

  @Test func twoNotesWithOneIDAreAnErrorAtEach() async throws {
    let files = [
      "content/weapons/d-30.md": note("name: D-30"),
      "content/weapons/soviet/D-30.md": note("name: 2A18"),
    ]
    #expect(
      try await book(files).diagnostics.lines == [
        "content/weapons/d-30.md:1:1: error: the id weapon:d-30 is also that of "
          + "content/weapons/soviet/D-30.md [slug]; rename the file or give it a slug",
        "content/weapons/soviet/D-30.md:1:1: error: the id weapon:d-30 is also that of "
          + "content/weapons/d-30.md [slug]; rename the file or give it a slug",
      ])
  }
}
