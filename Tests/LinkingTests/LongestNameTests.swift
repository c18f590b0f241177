import Testing

@testable import Linking

/// Of several names at one place, the longest that the text bears out.
struct LongestNameTests {
  private static let site = NoteReading([
    "organisations/iriaf": "{name: Islamic Republic of Iran Air Force}",
    "organisations/armed": "{name: Russian Armed Forces}",
    "organisations/times": "{name: Tehran Times}",
    "organisations/iai": "{name: Israel Aerospace Industries}",
    "organisations/weakling": "{name: Volga Group, weak_aliases: [Iran Trade Fund]}",
    "organisations/antilles": "{name: Antilles Oil Company of Curacao}",
    "people/heydar": "{name: Heydar Aliyev, not: [Heydar Aliyev Airport]}",
    "weapons/storm": "{name: Iran Storm, weak_aliases: [Storm Front of Iran]}",
    "weapons/kiev": "{name: Baku-class cruiser, aliases: [Baku class]}",
    "organisations/twin-a": "{name: Silk Road Bank}",
    "organisations/twin-b": "{name: Bank of Silk, aliases: [Silk Road Bank]}",
  ])

  @Test(arguments: [
    (
      "The Islamic Republic of Iran Air Force flew.",
      ["Islamic Republic of Iran Air Force → organisation:iriaf"]
    ),
    ("The Islamic Republic of Iran flew.", ["Islamic Republic of Iran → country:ir"]),
    ("Iran Air Force flew.", ["Iran → country:ir"]),
    ("the Russian Armed Forces", ["Russian Armed Forces → organisation:armed"]),
    ("the Russian armed men", ["Russian → country:ru"]),
    (
      "the Tehran Times and Tehran",
      ["Tehran Times → organisation:times", "Tehran → country:ir (metonym: Tehran)"]
    ),
    ("Israel Aerospace Industries", ["Israel Aerospace Industries → organisation:iai"]),
    ("Israel aerospace firms", ["Israel → country:il"]),
    ("in the Baku class", ["Baku class → weapon:kiev"]),
    ("Papua New Guinea", ["Papua New Guinea → country:pg"]),
    ("South Sudan’s Sudan", ["South Sudan → country:ss", "Sudan → country:sd"]),
  ])
  func winsAcrossKinds(text: String, names: [String]) async throws {
    #expect(try await Self.site.names(text) == names)
  }

  @Test(arguments: [
    ("The Iran Trade Fund paid.", ["Iran → country:ir"]),
    (
      "The Iran Trade Fund, a Volga Group firm",
      [
        "Iran Trade Fund → organisation:weakling (weak: Volga Group)",
        "Volga Group → organisation:weakling",
      ]
    ),
    ("A Storm Front of Iran came.", ["Iran → country:ir"]),
  ])
  func leavesItsPlaceToShorterOnesWhereNothingBearsItOut(text: String, names: [String]) async throws
  {
    #expect(try await Self.site.names(text) == names)
  }

  @Test(arguments: [
    "@iran_news", "@Iran", "iran.example", "press@iran.example", "Iran_2024.xlsx", "old_Iran",
    "iran@example.org", "Iran.pdf", "iran-report.pdf", "Iran-2024_x", "US$40",
  ])
  func addressesHandlesAndFilesAreNoNames(text: String) async throws {
    #expect(try await Self.site.names("See \(text) for more.") == [])
  }

  @Test(arguments: [
    "#Iran", "Iran.", "Iran.The", "Iran...", "(Iran)", "Iran/Iraq", "Iran-2024",
    "Iran-backed. Then",
  ])
  func otherSignsBesideANameAreNoHindrance(text: String) async throws {
    #expect(try await Self.site.names("See \(text)").first == "Iran → country:ir")
  }

  @Test func twoEntitiesOfOneNameAreReported() async throws {
    #expect(
      try await Self.site.names("The Silk Road Bank paid.") == [
        "Silk Road Bank ? organisation:twin-b organisation:twin-a"
      ])
    #expect(
      try await Self.site.names(
        "The Silk Road Bank paid.", frontMatter: "entities: [organisation:twin-a]") == [
          "Silk Road Bank → organisation:twin-a"
        ])
  }

  @Test(arguments: [
    "They landed at Heydar Aliyev Airport.", "Heydar Aliyev\nAirport", "HEYDAR ALIYEV AIRPORT",
  ])
  func aPhraseOfNotSwallowsWhatIsInIt(text: String) async throws {
    #expect(try await Self.site.names(text) == [])
    #expect(try await Self.site.warnings(text) == [])
  }
}
