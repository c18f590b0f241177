import Content
import Linking
import Testing

/// Names that two entities have, told of at each note's name.
struct SharedNameTests {
  private func weapons(_ one: String, _ other: String) -> [String: String] {
    ["content/weapons/a.md": note(one), "content/weapons/b.md": note(other)]
  }

  @Test func strongWithStrongIsAlwaysAmbiguous() async throws {
    #expect(
      try await review(
        weapons("name: Grad\naliases: [x, BM 21]", "name: Hail\ndesignation: bm-21")) == [
          "content/weapons/a.md:3:14: warning: \"BM 21\" is also a name of weapon:b: every text with "
            + "it is reported as ambiguous and not linked [aliases]; leave it to one of them, or make it "
            + "a weak alias of each",
          "content/weapons/b.md:3:14: warning: \"bm-21\" is also a name of weapon:a: every text with "
            + "it is reported as ambiguous and not linked [designation]; leave it to one of them, or "
            + "make it a weak alias of each",
        ])
  }

  @Test func weakWithWeakIsAmbiguousWithEvidence() async throws {
    #expect(
      try await review(
        weapons("name: A\nweak_aliases: [Grad]", "name: B\nweak_aliases: [Grad]")
      ).first
        == "content/weapons/a.md:3:16: warning: \"Grad\" is also a weak alias of weapon:b: where both "
        + "have evidence it is reported as ambiguous [weak_aliases]; see that no cue is evidence for both"
    )
  }

  @Test func weakWithStrongIsTheStrongOnes() async throws {
    #expect(
      try await review(weapons("name: Grad", "name: B\nweak_aliases: [Grad]")) == [
        "content/weapons/a.md:2:7: warning: \"Grad\" is also a weak alias of weapon:b: here it is a "
          + "strong name and always wins [name]; take it out of the weak aliases there",
        "content/weapons/b.md:3:16: warning: \"Grad\" is also a name of weapon:a: there it is a strong "
          + "name and always wins [weak_aliases]; take it out here",
      ])
  }

  @Test func aCountryThatNoNoteWritesAboutIsToldOfAtTheOther() async throws {
    #expect(
      try await review(["content/people/jordan.md": note("name: Jordan")]) == [
        "content/people/jordan.md:2:7: warning: \"Jordan\" is also a name of country:jo: every text "
          + "with it is reported as ambiguous and not linked [name]; leave it to one of them, or make "
          + "it a weak alias of each"
      ])
  }

  @Test func threeAreToldOfEachOther() async throws {
    var files = weapons("name: Grad", "name: B\naliases: [Grad]")
    files["content/weapons/c.md"] = note("name: C\naliases: [Grad]")
    let lines = try await review(files)
    #expect(lines.count == 3)
    #expect(lines.first?.contains("a name of weapon:b and weapon:c") == true)
  }

  @Test(arguments: [
    // A surname that two people have is none's alias.
    ("people", "name: Ilham Aliyev", "name: Heydar Aliyev"),
    // A phrase that is not to link is no name.
    ("weapons", "name: Grad", "name: B\nnot: [Grad]"),
    // One word in another case is another word.
    ("weapons", "name: A\nweak_aliases: [YARS]", "name: B\nweak_aliases: [Yars]"),
    ("weapons", "name: Grad\naliases: [Grad]\ndesignation: Grad", "name: B"),
    ("organisations", "name: A\nmetonyms: [The Hill]", "name: B\nmetonyms: [The Hill]"),
  ])
  func othersShareNothing(folder: String, one: String, other: String) async throws {
    let files = ["content/\(folder)/a.md": note(one), "content/\(folder)/b.md": note(other)]
    #expect(try await review(files) == [])
  }

  /// Built-in countries know what they share.
  @Test func countriesByThemselvesAreNotToldOf() async throws {
    #expect(try await review([:]) == [])
    #expect(try await review(["content/countries/az.md": note("name: Azerbaijan")]) == [])
  }
}
