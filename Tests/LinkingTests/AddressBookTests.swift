import Content
import Diagnostics
import Linking
import Testing

/// Two pages at one address, and references of front matter that lead nowhere or to several.
struct AddressBookTests {
  private func faults(_ files: [String: String]) async throws -> [String] {
    try await book(files).diagnostics.lines
  }

  private static let fix = "[slug]; rename the file or give it a slug"

  @Test(arguments: [
    ("content/briefings/2025-01-01-a.md", "content/briefings/2025-02-01-a.md", "/briefings/a/"),
    ("content/briefings/a.md", "content/briefings/a/index.md", "/briefings/a/"),
    (
      "content/briefings/Baku Talks.md", "content/briefings/baku-talks.md", "/briefings/baku-talks/"
    ),
    ("content/briefings/ÉTÉ.md", "content/briefings/ete.md", "/briefings/ete/"),
    ("content/pages/About.md", "content/pages/about/index.md", "/about/"),
  ])
  func twoNotesAtOneAddressAreAnErrorAtEach(
    one: String, other: String, permalink: String
  ) async throws {
    #expect(
      try await faults([one: "Text", other: "Text"])
        == [
          "\(one):1:1: error: the permalink \(permalink) is also that of \(other) \(Self.fix)",
          "\(other):1:1: error: the permalink \(permalink) is also that of \(one) \(Self.fix)",
        ].sorted())
  }

  @Test func threeNotesAtOneAddressAreThreeErrors() async throws {
    let paths = [
      "content/briefings/a.md", "content/briefings/A.md", "content/briefings/2025-01-01-a.md",
    ]
    let found = try await book(Dictionary(uniqueKeysWithValues: paths.map { ($0, "Text") }))
    #expect(found.diagnostics.map(\.file).sorted() == paths.sorted())
  }

  @Test(arguments: [
    ("content/pages/archive.md", "/archive/", "the pages that Dossier makes in /archive/"),
    ("content/pages/tags/Iran.md", "/tags/iran/", "the pages that Dossier makes in /tags/"),
    ("content/pages/countries.md", "/countries/", "the pages that Dossier makes in /countries/"),
    (
      "content/pages/countries/azerbaijan.md", "/countries/azerbaijan/",
      "the pages that Dossier makes in /countries/"
    ),
  ])
  func noNoteTakesAPageThatEverySiteHas(path: String, permalink: String, owner: String) async throws
  {
    #expect(
      try await faults([path: "Text"]) == [
        "\(path):1:1: error: the permalink \(permalink) is also that of \(owner) \(Self.fix)"
      ])
  }

  @Test func thePageOfTheRootIntroducesTheHomePage() async throws {
    #expect(try await faults(["content/pages/index.md": "Text"]) == [])
  }

  @Test func theBriefingsFolderMayHaveAPage() async throws {
    #expect(try await faults(["content/briefings/index.md": "Text"]) == [])
  }

  @Test(
    arguments: [
      (
        "entities: [Azerbaijan, Irran]",
        #"2:24: error: no entity is called "Irran" [entities]; did you mean "Iran"?"#
      ),
      (
        "entities: [Korea]",
        #"2:12: error: "Korea" may be country:kp or country:kr [entities]; write one of these ids"#
      ),
      (
        "entities:\n  - Wakanda\n  - iran",
        #"3:5: error: no entity is called "Wakanda" [entities]"#
      ),
      (
        "supersedes: secnd",
        #"2:13: error: no briefing is called "secnd" [supersedes]; did you mean "second"?"#
      ),
      (
        "supersedes: about",
        #"2:13: error: "about" is no briefing but content/pages/about.md [supersedes]"#
      ),
      (
        "supersedes: twin",
        #"2:13: error: "twin" may be /briefings/a/twin/ or /briefings/b/twin/ [supersedes]; "#
          + "write one of these permalinks"
      ),
      ("supersedes: hidden", #"2:13: warning: "hidden" is withheld: it is left out [supersedes]"#),
      (
        "entities: [Secret Gun]",
        #"2:12: warning: "Secret Gun" is withheld: it is left out [entities]"#
      ),
      ("supersedes: /briefings/second/", nil), ("supersedes: briefings/second", nil),
      ("supersedes: Second", nil), ("supersedes: a second title", nil), ("entities: [IRAN]", nil),
      ("entities: [country:ir]", nil),
    ] as [(String, String?)])
  func aBriefingsReferences(yaml: String, message: String?) async throws {
    let found = try await faults([
      "content/briefings/x.md": note(yaml),
      "content/briefings/second.md": note("title: A Second Title"),
      "content/briefings/a/twin.md": "Text", "content/briefings/b/twin.md": "Text",
      "content/briefings/hidden.md": note("draft: true"),
      "content/weapons/secret-gun.md": note("tlp: RED\nname: Secret Gun"),
      "content/pages/about.md": "Text",
    ])
    #expect(found == (message.map { ["content/briefings/x.md:\($0)"] } ?? []))
  }

  @Test(arguments: [
    ("content/weapons/x.md", "country: Irann", "2:10", "country", "Irann", "Iran"),
    ("content/weapons/x.md", "variant_of: D-31", "2:13", "variant_of", "D-31", "D-30"),
    ("content/weapons/x.md", "producer: Arsenall", "2:11", "producer", "Arsenall", "Arsenal"),
    ("content/organisations/x.md", "parent: Arsenall", "2:9", "parent", "Arsenall", "Arsenal"),
  ])
  func anEntitysReferences(
    path: String, yaml: String, place: String, key: String, name: String, nearest: String
  ) async throws {
    let found = try await faults([
      path: note(yaml), "content/weapons/d-30.md": note("name: D-30"),
      "content/organisations/arsenal.md": note("name: Arsenal"),
    ])
    #expect(
      found == [
        "\(path):\(place): error: no entity is called \"\(name)\" [\(key)]; "
          + "did you mean \"\(nearest)\"?"
      ])
  }

  @Test func variantsAndSuccessorsKnowEachOther() async throws {
    let found = try await book([
      "content/weapons/d-30.md": note("name: D-30"),
      "content/weapons/d-30a.md": note("name: D-30A\nvariant_of: D-30"),
      "content/briefings/old.md": note("date: 2025-01-01"),
      "content/briefings/new.md": note("date: 2025-02-01\nsupersedes: old"),
    ])
    let ids = found.registry.entities.map(\.id)
    let gun = try #require(ids.firstIndex(of: "weapon:d-30"))
    let variant = try #require(ids.firstIndex(of: "weapon:d-30a"))
    #expect(found.variants[gun] == [variant])
    #expect(found.relations[variant].variantOf == gun)
    #expect(found.briefings.map(\.title) == ["new", "old"])
    #expect(found.supersedes == [1, nil])
    #expect(found.supersededBy == [nil, 0])
  }

  @Test func briefingsAreNewestFirstAndThoseWithoutADateLast() async throws {
    let found = try await book([
      "content/briefings/none-b.md": "Text", "content/briefings/none-a.md": "Text",
      "content/briefings/2025-01-01-b.md": "Text", "content/briefings/2025-01-01-a.md": "Text",
      "content/briefings/2025-06-01-c.md": "Text",
    ])
    #expect(found.briefings.map(\.title) == ["c", "a", "b", "none a", "none b"])
  }

  @Test(arguments: [
    ("by: Ann Example", true), ("by: person:ann", true), ("by: Arsenal", true),
    ("by: an official", false),
    ("by: Iran", false), ("for: Ann Example", false),
  ])
  func underTheChathamHouseRuleNobodyIsNamed(speaker: String, isFault: Bool) async throws {
    let found = try await faults([
      "content/people/ann.md": note("name: Ann Example"),
      "content/organisations/arsenal.md": note("name: Arsenal"),
      "content/briefings/x.md": note(
        "attribution: chatham-house\nclaims:\n  - id: c\n    kind: use\n    assertions:\n"
          + "      - stance: asserts\n        \(speaker)"),
    ])
    let name = speaker.dropFirst("by: ".count)
    #expect(
      found
        == (isFault
          ? [
            "content/briefings/x.md:8:13: error: \"\(name)\" is named as a speaker under the "
              + "Chatham House rule [by]; say in general words who spoke: `by: an official`"
          ] : []))
  }
}
