import Content
import Testing

@testable import Linking

/// The keys of an entity note that say what the entity is called.
struct EntityNameKeyTests {
  private static let site = NoteReading(
    [
      "weapons/lance": "{name: Long Lance, aliases: [Type 93, Lance], demonyms: [Lancer]}",
      "organisations/press": "{name: Press, case_sensitive: false}",
      "organisations/who": "{name: World Health Organization, aliases: [WHO]}",
      "organisations/loud": "{name: Loud House, case_sensitive: true}",
      "organisations/soft":
        "{name: Soft, case_sensitive: false, weak_aliases: [sfx], metonyms: [Hillside]}",
      "countries/abkhazia":
        "{name: Abkhazia, demonyms: [Abkhaz, Abkhazian], metonyms: [Sukhumi], not: [Abkhaz bow]}",
      "countries/tl": "{iso2: TL, name: Timor Lorosae}",
      "countries/pl": "{iso2: PL, case_sensitive: false}",
      "countries/az": "{iso2: AZ, aliases: [Land of Fire], demonyms: [Fireman], not: [Baku Open]}",
      "places/gap":
        "{name: Suwalki Gap, aliases: [the Gap], demonyms: [Gapper], weak_aliases: [Gapland]}",
      "people/may": "{name: Ann May, aliases: [Annie], not: [Ann May Street]}",
    ], settings: "kinds: {place: {folder: places, singular: Place, plural: Places}}")

  @Test(arguments: [
    ("a Long Lance", ["Long Lance → weapon:lance"]), ("a Lance", ["Lance → weapon:lance"]),
    ("Type 93", ["Type 93 → weapon:lance"]), ("a type 93", ["type 93 → weapon:lance"]),
    ("Lancers", ["Lancers → weapon:lance"]), ("Annie", ["Annie → person:may"]),
    ("the Abkhaz side", ["Abkhaz → country:abkhazia"]),
    ("Abkhazians", ["Abkhazians → country:abkhazia"]),
    ("Sukhumi denied it", ["Sukhumi → country:abkhazia (metonym: Sukhumi)"]),
    ("in Sukhumi", []), ("an Abkhaz bow", []),
    ("Land of Fire", ["Land of Fire → country:az"]), ("Firemen", []),
    ("a Fireman", ["Fireman → country:az"]),
    (
      "East Timor, now Timor Lorosae",
      ["East Timor → country:tl", "Timor Lorosae → country:tl"]
    ),
    ("Azerbaijan", ["Azerbaijan → country:az"]), ("the Baku Open", []),
    ("the Suwalki Gap", ["Suwalki Gap → place:gap"]), ("Gappers", ["Gappers → place:gap"]),
    ("villages of Gapland", ["Gapland → place:gap (weak: of)"]),
    ("the Gapland", []), ("Ann May Street", []),
  ])
  func namesOfEachSort(text: String, names: [String]) async throws {
    #expect(try await Self.site.names(text) == names)
  }

  @Test(arguments: [
    ("the press and THE PRESS, Press", 3), ("who said so", 0), ("the WHO said so", 1),
    ("Who said so", 0), ("loud house", 0), ("Loud House, LOUD HOUSE", 2), ("soft and Soft", 2),
    ("a lancer and a lance", 0), ("the long lance", 1), ("LANCERS", 1),
    ("the world health organization", 1), ("The SFX statement", 1), ("the Sfx statement", 1),
    ("an abkhazian", 0), ("polish in poland", 1), ("hillside said", 1),
  ])
  func caseIsReadAsTheNoteSays(text: String, count: Int) async throws {
    #expect(try await Self.site.names(text).count == count)
  }

  @Test func theNameIsTheHeadingOrTheFileWhereNoneIsWritten() async throws {
    let found = try await graph([
      "content/weapons/a.md": "# The *Big* Gun\n", "content/weapons/grey-wolf.md": "Text.\n",
      "content/briefings/x.md": "The Big Gun and the grey-wolf and Grey Wolf.",
    ])
    #expect(
      found.briefings[0].outcome(in: found.book.registry) == ["weapon:a", "weapon:grey-wolf"])
  }

  @Test func aNameThatIsWrittenTakesTheHeadingsPlace() async throws {
    let found = try await graph([
      "content/weapons/a.md": note("name: Oak", body: "# The Big Gun\n"),
      "content/briefings/x.md": "The Big Gun and Oak.",
    ])
    #expect(found.briefings[0].mentions.map(\.surface) == ["Oak"])
  }
}
