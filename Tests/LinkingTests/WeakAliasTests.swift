import Testing

@testable import Linking

/// Names that link only with other evidence in the note.
struct WeakAliasTests {
  private static let site = NoteReading([
    "weapons/patriot":
      "{name: MIM-104 Patriot, weak_aliases: [Patriot, Pac Three], not: [Patriot Act]}",
    "weapons/javelin": "{name: FGM-148 Javelin, weak_aliases: [Javelin]}",
    "weapons/yars": "{name: RS-24 Yars, weak_aliases: [Yars]}",
    "weapons/rockets": "{name: 107 mm rocket, weak_aliases: [YARS]}",
    "organisations/apa": "{name: APA news agency, weak_aliases: [APA], type: media}",
    "organisations/guard": "{name: Home Guard, weak_aliases: [Guard], type: armed-force}",
    "organisations/works": "{name: Oak Works, weak_aliases: [Oak], type: company}",
    "organisations/bureau": "{name: Elm Bureau, weak_aliases: [Elm], type: public-body}",
    "organisations/club": "{name: Ash Club, weak_aliases: [Ash]}",
    "organisations/hawk": "{name: Hawk House, weak_aliases: [Hawk], cues: [kite, Tail Feather]}",
    "people/steel": "{name: Anna Steel, weak_aliases: [Iron Lady]}",
  ])

  @Test(arguments: [
    "He is a Patriot.", "Patriot", "Patriots met.", "A Javelin was thrown far.",
    "He called himself a Patriot. Missiles flew.", "A Patriot, it is said! Missiles flew.",
    "Missiles: a Patriot would not.",
    "The launcher that was filmed there is a Patriot one.",
    "A Patriot who never saw any launcher.", "APA style is for references.",
    "The javelin launcher", "PATRIOTIC missiles",
  ])
  func staysTextWithoutEvidence(text: String) async throws {
    #expect(try await Self.site.names(text) == [])
    #expect(try await Self.site.warnings(text) == [])
  }

  @Test(arguments: [
    ("a Patriot battery", "battery"), ("two Patriot batteries", "batteries"),
    ("a Patriot fire control radar", "radar"), ("a battery of the Patriot", "battery"),
    ("Missile after Patriot", "Missile"), ("Patriot-armed ships", "armed"),
    ("launched by a Patriot", "launched"), ("a Patriot anti-tank round", "anti-tank"),
    ("a PATRIOT BATTERY", "BATTERY"), ("a Patriot (missile)", "missile"),
    ("a Patriot, a launcher", "launcher"), ("the U.S. Patriot launcher", "launcher"),
    ("missiles for U.S. Patriot", "missiles"),
    ("missiles of a *Patriot*", "missiles"), ("The Patriot\nbattery fired.", "battery"),
    ("A Patriot’s launcher", "launcher"),
  ])
  func linksWithACueWithinThreeWords(text: String, cue: String) async throws {
    let names = try await Self.site.names(text).filter {
      $0.hasPrefix("Patriot") || $0.hasPrefix("PATRIOT")
    }
    #expect(names.map { $0.dropFirst(7) } == [" → weapon:patriot (weak: \(cue))"])
    #expect(try await Self.site.links(text).contains { $0.contains("atriot") || $0 == "PATRIOT" })
  }

  @Test(arguments: [
    ("a Patriot one two launcher", true), ("a Patriot one two three launcher", false),
    ("launcher one two Patriot", true), ("launcher one two three Patriot", false),
  ])
  func threeWordsAreTheLimit(text: String, isFound: Bool) async throws {
    #expect(try await Self.site.names(text).isEmpty != isFound)
  }

  @Test(arguments: [
    ("Hawk reported", []), ("a kite near Hawk", ["Hawk → organisation:hawk (weak: kite)"]),
    ("Hawk kites", ["Hawk → organisation:hawk (weak: kites)"]),
    ("tail feathers of Hawk", ["Hawk → organisation:hawk (weak: tail feathers)"]),
    ("Hawk statement", ["Hawk → organisation:hawk (weak: statement)"]),
  ])
  func cuesOfItsNoteAddToThoseOfItsKind(text: String, names: [String]) async throws {
    let found = try await Self.site.names(text)
    #expect(found == names)
  }

  /// Every kind and type of organisation has words of its own.
  @Test(arguments: [
    ("APA quoted him", "APA → organisation:apa (weak: quoted)"),
    ("the Guard deployed", "Guard → organisation:guard (weak: deployed)"),
    ("Oak delivered", "Oak → organisation:works (weak: delivered)"),
    ("Elm officials", "Elm → organisation:bureau (weak: officials)"),
    ("the chairman of Ash", "Ash → organisation:club (weak: chairman)"),
    ("the Iron Lady told him", "Iron Lady → person:steel (weak: told)"),
  ])
  func eachKindHasItsCues(text: String, name: String) async throws {
    #expect(try await Self.site.names(text) == [name])
  }

  @Test(arguments: [
    "Oak quoted him", "APA deployed", "Elm delivered", "the Iron Lady battery",
  ])
  func cuesOfOtherKindsSayNothing(text: String) async throws {
    #expect(try await Self.site.names(text) == [])
  }

  @Test(arguments: ["weapon:patriot", "MIM-104 Patriot", "Patriot", "mim-104 patriot"])
  func linksWhereTheFrontMatterNamesTheEntity(reference: String) async throws {
    let names = try await Self.site.names(
      "The Patriot and the Patriot.", frontMatter: "entities: ['\(reference)']")
    let name = "Patriot → weapon:patriot (weak: front matter)"
    #expect(names == [name, name])
  }

  @Test func anotherEntityOfTheFrontMatterIsNoEvidence() async throws {
    #expect(try await Self.site.names("The Patriot.", frontMatter: "entities: [weapon:yars]") == [])
  }

  @Test(arguments: [
    "The MIM-104 Patriot came. A Patriot left.", "The MIM-104 came. A Patriot left.",
    "[[weapon:patriot|It]] came. A Patriot left.", "[It](weapon:patriot) came. A Patriot left.",
  ])
  func linksWhereAStrongNameStands(text: String) async throws {
    #expect(
      try await Self.site.names(text).last?.hasPrefix("Patriot → weapon:patriot (weak: MIM-104")
        == true)
  }

  @Test func aWeakAliasIsNoEvidenceForAnother() async throws {
    let text = "A Patriot battery came. Pac Three left."
    #expect(try await Self.site.names(text) == ["Patriot → weapon:patriot (weak: battery)"])
  }

  /// A cue says little where another name goes on behind the alias.
  @Test(arguments: [
    ("They launched the Patriot Browser.", 0), ("the Patriot Missile battery", 1),
    ("the Patriot Air Defence System", 1), ("the Patriot SAM battery", 1),
    ("## They Launched Patriot Browsers", 1), ("The MIM-104 launched the Patriot Browser.", 2),
  ])
  func aLongerNameBehindItOutweighsACue(text: String, count: Int) async throws {
    #expect(try await Self.site.names(text).count == count)
  }

  @Test func evidenceIsOfOneNoteAlone() async throws {
    let found = try await graph([
      "content/weapons/patriot.md": note("name: MIM-104 Patriot\nweak_aliases: [Patriot]"),
      "content/briefings/a.md": "The MIM-104 Patriot came.",
      "content/briefings/b.md": "A Patriot came.",
    ])
    #expect(found.briefings.map(\.mentions.count).sorted() == [0, 1])
  }

  @Test(arguments: [
    ("a Patriot battery and the Patriot Act", ["Patriot → weapon:patriot (weak: battery)"]),
    ("missiles and the Patriot Act", []), ("missiles and the\nPatriot Acts", []),
    ("The patriot act and the MIM-104", ["MIM-104 → weapon:patriot"]),
  ])
  func longerPhrasesSwallowIt(text: String, names: [String]) async throws {
    #expect(try await Self.site.names(text) == names)
  }

  /// In capitals one is the other: the cue speaks for both.
  @Test func oneNameOfTwoIsReportedWhereBothHaveEvidence() async throws {
    #expect(try await Self.site.names("YARS rockets") == ["YARS ? weapon:rockets weapon:yars"])
    #expect(
      try await Self.site.warnings("First.\n\nTwo YARS rockets") == [
        "content/briefings/x.md:3:5: warning: \"YARS\" may be weapon:rockets or weapon:yars; "
          + "link it by hand, [[weapon:rockets|YARS]], or keep it plain, [[!YARS]]"
      ])
  }

  @Test(arguments: [
    ("The RS-24 fired. YARS rockets burned.", "YARS → weapon:yars (weak: RS-24)"),
    ("A 107 mm rocket. Many YARS", "YARS → weapon:rockets (weak: 107 mm rocket)"),
  ])
  func theNotesOwnNamesDecideBeforeAWordNearby(text: String, name: String) async throws {
    #expect(try await Self.site.names(text).last == name)
  }
}
