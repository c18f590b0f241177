import Testing

@testable import Linking

/// Designations of weapons: where one ends, and which longer ones are another weapon's.
struct DesignationTests {
  private static let site = NoteReading([
    "weapons/d-30": "{name: D-30, aliases: [2A18]}",
    "weapons/d-30a": "{name: D-30A, variant_of: d-30}",
    "weapons/t-72": "{name: T-72}",
    "weapons/t-72b3": "{name: T-72B3}",
    "weapons/s-300": "{name: S-300}",
    "weapons/s-300pmu2": "{name: S-300PMU2}",
    "weapons/m777": "{name: M777}",
    "weapons/f-16": "{name: F-16 Fighting Falcon, aliases: [F-16]}",
    "weapons/aim": "{name: AIM-120}",
    "weapons/tor": "{name: Tor-M2, weak_aliases: [Tor]}",
    "weapons/grad": "{name: BM-21, aliases: [BM-21 Grad], weak_aliases: [Grad]}",
    "weapons/patriot": "{name: MIM-104 Patriot, weak_aliases: [Patriot]}",
    "weapons/leopard": "{name: Leopard 2}",
    "weapons/kilo": "{name: Kilo-class submarine}",
    "weapons/kornet": "{name: Kornet, designation: 9M133}",
    "weapons/shell": "{name: 155 mm artillery shell}",
    "people/may": "{name: T. May}",
  ])

  @Test(arguments: [
    ("a T-72AV burned", "T-72AV ? weapon:t-72"),
    ("a T-72B burned", "T-72B ? weapon:t-72b3"),
    ("a T-72B4 burned", "T-72B4 ? weapon:t-72b3"),
    ("a T-72M1M burned", "T-72M1M ? weapon:t-72"),
    ("M777A2 howitzers", "M777A2 ? weapon:m777"),
    ("a D-30M gun", "D-30M ? weapon:d-30"),
    ("a D-30AM gun", "D-30AM ? weapon:d-30a"),
    ("a 2A18M gun", "2A18M ? weapon:d-30"),
    ("an AIM-120C-7 round", "AIM-120C-7 ? weapon:aim"),
    ("an AIM-120-C7 round", "AIM-120-C7 ? weapon:aim"),
    ("an F-16C/D jet", "F-16C/D ? weapon:f-16"),
    ("the S-300PMU1 system", "S-300PMU1 ? weapon:s-300pmu2"),
    ("the S-300 PMU1 system", "S-300 PMU1 ? weapon:s-300pmu2"),
    ("the S-300PMU-1 system", "S-300PMU-1 ? weapon:s-300pmu2"),
    ("the S-300V4 system", "S-300V4 ? weapon:s-300"),
    ("a Leopard 2A7 tank", "Leopard 2A7 ? weapon:leopard"),
    ("a Leopard 2 A7 tank", "Leopard 2 A7 ? weapon:leopard"),
    ("a T\u{2011}72AV", "T\u{2011}72AV ? weapon:t-72"),
    ("a T72AV tank", "T72AV ? weapon:t-72"),
    ("a 9M133M round", "9M133M ? weapon:kornet"),
    ("a Tor-M2E launcher", "Tor-M2E ? weapon:tor"),
    ("a Tor-M1 launcher", "Tor-M1 ? weapon:tor"),
    ("a Grad-1 launcher", "Grad-1 ? weapon:grad"),
    ("a BM-21V Grad-V", "BM-21V ? weapon:grad"),
    ("THE T-72AV BURNED", "T-72AV ? weapon:t-72"),
  ])
  func aLongerOneIsReportedWithTheNearest(text: String, name: String) async throws {
    let names = try await Self.site.names(text)
    #expect(names.first == name)
    #expect(try await Self.site.links(text).count == names.count { $0.contains(" → ") })
  }

  @Test func theReportSaysWhereAndWhatToDo() async throws {
    #expect(
      try await Self.site.warnings("First.\n\nÄ six T-72AV tanks") == [
        "content/briefings/x.md:3:7: warning: \"T-72AV\" is no registered weapon; the nearest is "
          + "weapon:t-72; give it a note, dossier new weapon \"T-72AV\", or link it by hand, "
          + "[[weapon:t-72|T-72AV]]"
      ])
  }

  @Test(arguments: [
    ("six T-72s", ["T-72s → weapon:t-72"]), ("T-72’s armour", ["T-72 → weapon:t-72"]),
    ("the T-72-type tank", ["T-72 → weapon:t-72"]), ("T-72 type tanks", ["T-72 → weapon:t-72"]),
    ("the S-300-class system", ["S-300 → weapon:s-300"]),
    ("the T-72-based hull", ["T-72 → weapon:t-72"]),
    ("T-72-armed units", ["T-72 → weapon:t-72"]), ("non-T-72 units", ["T-72 → weapon:t-72"]),
    ("a T-72 A crew", ["T-72 → weapon:t-72"]), ("the T-72 I saw", ["T-72 → weapon:t-72"]),
    ("T-72 MBT units", ["T-72 → weapon:t-72"]), ("an S-300 SAM", ["S-300 → weapon:s-300"]),
    ("T-72 US tests", ["T-72 → weapon:t-72", "US → country:us"]),
    ("D-30/D-30A guns", ["D-30 → weapon:d-30", "D-30A → weapon:d-30a"]),
    ("T-72-D-30 pairs", ["T-72 → weapon:t-72", "D-30 → weapon:d-30"]),
    ("T-72-M777 pairs", ["T-72 → weapon:t-72", "M777 → weapon:m777"]),
    ("T-72-F-35 pairs", ["T-72 → weapon:t-72"]),
    ("T-72 D-30", ["T-72 → weapon:t-72", "D-30 → weapon:d-30"]),
    ("T-72 (M1)", ["T-72 → weapon:t-72"]), ("T-72, A1 said", ["T-72 → weapon:t-72"]),
    ("T-72. BMP came", ["T-72 → weapon:t-72"]), ("T-72: AV", ["T-72 → weapon:t-72"]),
    ("S-300 PMU2", ["S-300 PMU2 → weapon:s-300pmu2"]),
    ("S-300PMU-2", ["S-300PMU-2 → weapon:s-300pmu2"]),
    ("S-300\u{A0}PMU2s", ["S-300\u{A0}PMU2s → weapon:s-300pmu2"]),
    ("a T72", ["T72 → weapon:t-72"]), ("an m777 in chat", ["m777 → weapon:m777"]),
    ("a t-72 in chat", ["t-72 → weapon:t-72"]),
    ("IRAN SELLS T-72 TANKS", ["IRAN → country:ir", "T-72 → weapon:t-72"]),
    ("IRAN BUYS S-300 AS TALKS END", ["IRAN → country:ir", "S-300 → weapon:s-300"]),
    ("an MIM-104 round", ["MIM-104 → weapon:patriot"]),
    ("MIM-104 Patriot", ["MIM-104 Patriot → weapon:patriot"]),
    ("an F-16 Fighting Falcon", ["F-16 Fighting Falcon → weapon:f-16"]),
    ("a Kornet and a 9M133", ["Kornet → weapon:kornet", "9M133 → weapon:kornet"]),
    ("the Leopard 2 tank", ["Leopard 2 → weapon:leopard"]),
    ("Kilo-class submarines", ["Kilo-class submarines → weapon:kilo"]),
    ("a Kilo class submarine", ["Kilo class submarine → weapon:kilo"]),
    ("155 mm artillery shell AV2", ["155 mm artillery shell → weapon:shell"]),
    ("T. May left", ["T. May → person:may"]),
  ])
  func whatOnlyStandsBehindOneIsNoPartOfIt(text: String, names: [String]) async throws {
    let found = try await Self.site.names(text)
    #expect(found == names)
  }

  @Test(arguments: [
    "the D-300 road", "a T-720 phone", "bus M7770", "an XT-72", "an AD-30 tractor", "T-7-2",
    "the Tor Browser", "a Tor-M1 router", "M77", "a 12A18 part", "T-72intheway", "the s in T-",
  ])
  func partsOfOtherWordsAreNone(text: String) async throws {
    #expect(try await Self.site.names(text) == [])
    #expect(try await Self.site.warnings(text) == [])
  }

  @Test(arguments: ["T-72AV", "t-72av"])
  func nolinkKeepsALongerOneFromBeingReported(name: String) async throws {
    #expect(
      try await Self.site.warnings("A T-72AV burned.", frontMatter: "nolink: [\(name)]") == [])
    #expect(try await Self.site.warnings("A [[!T-72AV]] burned.") == [])
    #expect(try await Self.site.warnings("A [[weapon:t-72|T-72AV]] burned.") == [])
  }

  @Test func aLongerOneOfHeadingsAndSummariesIsReportedThere() async throws {
    let text = "## A T-72AV\n"
    let frontMatter = "title: A D-30M\nsummary: An M777A2."
    #expect(
      try await Self.site.warnings(text, frontMatter: frontMatter).map { $0.prefix(36) } == [
        "content/briefings/x.md:2:10: warning", "content/briefings/x.md:3:13: warning",
        "content/briefings/x.md:5:6: warning:",
      ])
  }
}
