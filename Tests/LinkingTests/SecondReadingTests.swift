import Content
import Testing

@testable import Linking

/// Evidence that stands elsewhere in the note, wherever that is.
struct SecondReadingTests {
  private static let site = NoteReading([
    "weapons/patriot": "{name: MIM-104 Patriot, weak_aliases: [Patriot]}",
    "weapons/tor": "{name: Tor-M2, weak_aliases: [Tor]}",
    "people/katz": "{name: Israel Katz}",
    "people/aliyev": "{name: Ilham Aliyev}",
  ])

  @Test(arguments: [
    ("A Patriot came.\n\nIt was an MIM-104.", ""),
    ("A Patriot came.\n\n## The MIM-104\n", ""),
    ("A Patriot came.[^1]\n\n[^1]: An MIM-104.", ""),
    ("A Patriot came.\n\n| a | b |\n|---|---|\n| c | MIM-104 |", ""),
    ("A Patriot came.\n\n- an MIM-104", ""), ("A Patriot came.\n\n> an MIM-104", ""),
    ("A Patriot came: [[weapon:patriot|it]].", ""), ("A Patriot came: [it](weapon:patriot).", ""),
    ("A Patriot came.", "title: The MIM-104"), ("A Patriot came.", "summary: The MIM-104"),
    ("A Patriot came.", "key_judgements: [{text: The MIM-104 came.}]"),
    ("# The MIM-104\n\nA Patriot came.", ""),
    ("The MIM-104 came.", "title: A Patriot comes"), ("The MIM-104 came.", "summary: A Patriot"),
    ("The MIM-104 came.", "key_judgements: [{text: A Patriot came.}]"),
    ("## A Patriot\n\nThe MIM-104 came.", ""),
    ("| a | b |\n|---|---|\n| A | Patriot |\n\nThe MIM-104 came.", ""),
  ])
  func aWeakAliasIsBorneOutFromAnywhere(body: String, frontMatter: String) async throws {
    let names = try await Self.site.names(
      body, frontMatter: frontMatter.isEmpty ? "tags: [a]" : frontMatter)
    let weak = names.filter { $0.hasPrefix("Patriot →") }
    #expect(weak.count == 1)
    #expect(weak.first?.hasPrefix("Patriot → weapon:patriot (weak: MIM-104") == true)
  }

  @Test(arguments: [
    "`MIM-104` and a Patriot", "```\nMIM-104\n```\n\nA Patriot", "<b title=\"MIM-104\">A Patriot",
    "https://example.org/MIM-104 A Patriot", "<!-- MIM-104 -->\n\nA Patriot",
    "[[!MIM-104]] A Patriot",
  ])
  func whatNobodyReadsBearsNothingOut(body: String) async throws {
    #expect(try await Self.site.names(body) == [])
  }

  @Test func theLinkGoesToTheFirst() async throws {
    #expect(
      try await Self.site.links("A Patriot came. The MIM-104 Patriot left.") == ["Patriot"])
  }

  @Test func nothingIsCountedOrReportedTwice() async throws {
    let body =
      "Then Katz left.\n\nA Patriot and a Korea. Iran.[^1]\n\nThe MIM-104.\n\n[^1]: Oman.\n"
    let note = try await Self.site.read(body)
    #expect(
      note.mentions.map(\.surface) == ["Katz", "Patriot", "Korea", "Iran", "MIM-104", "Oman"])
    #expect(note.diagnostics.count == 2)
  }

  /// A name that a cue bears out stays so; a later one of the note itself says more.
  @Test func aCueGivesWayToTheNotesOwnName() async throws {
    #expect(
      try await Self.site.names("A Patriot battery came. The MIM-104 left.").first
        == "Patriot → weapon:patriot (weak: MIM-104)")
  }

  @Test(arguments: [
    ("Israel Katz came. Then Katz left.", "title: Katz leaves", "short-name: Israel Katz"),
    ("Israel Katz came.", "title: Why Katz came", "short-name: Israel Katz"),
    ("## Then Katz\n\nIsrael Katz came.", "tags: [a]", "short-name: Israel Katz"),
  ])
  func aSurnameInATitleIsMadePlainBelow(
    body: String, frontMatter: String, evidence: String
  ) async throws {
    #expect(
      try await Self.site.names(body, frontMatter: frontMatter).first
        == "Katz → person:katz (\(evidence))")
    #expect(try await Self.site.warnings(body, frontMatter: frontMatter) == [])
  }

  @Test func aSurnameInTheTextWaitsForNothing() async throws {
    #expect(
      try await Self.site.names("Then Katz left. Israel Katz came.") == [
        "Katz ? person:katz", "Israel Katz → person:katz",
      ])
    #expect(
      try await Self.site.names(
        "Israel Katz came.", frontMatter: "title: A\nsummary: Then Katz left."
      ).first
        == "Katz ? person:katz")
  }

  @Test func aWithdrawnNoteSaysNothing() async throws {
    let found = try await graph([
      "content/briefings/x.md": note("status: withdrawn\nreason: Wrong.", body: "Iran")
    ])
    #expect(found.briefings[0].mentions.isEmpty)
  }

  // MARK: Other notes

  private static let files = [
    "content/weapons/patriot.md": note(
      "name: MIM-104 Patriot\nweak_aliases: [Patriot]\nsummary: The Patriot of Iran.",
      body: "The Patriot is feared by Tor, Iran and Iran."),
    "content/weapons/tor.md": note("name: Tor-M2\nweak_aliases: [Tor]"),
    "content/pages/about.md": note(
      "title: About", body: "# Our MIM-104\n\nThe Patriot. No Tor. Korea."),
  ]

  @Test func anEntitysOwnNoteBearsItsNamesOut() async throws {
    let found = try await graph(Self.files)
    let index = try #require(found.book.registry.entity(ofFile: "content/weapons/patriot.md"))
    let own = try #require(found.entityNotes[index])
    #expect(own.mentions.map(\.surface) == ["Patriot", "Iran", "Patriot", "Iran", "Iran"])
    #expect(own.mentions.map(\.isLinked) == [false, true, false, true, false])
  }

  @Test func aPageIsReadLikeABriefing() async throws {
    let page = try await graph(Self.files).pages[0]
    #expect(page.mentions.map(\.surface) == ["MIM-104", "Patriot", "Korea"])
    #expect(page.mentions.map(\.isLinked) == [false, true, false])
    #expect(page.diagnostics.lines.count == 1)
  }

  @Test func aNoteByItselfIsReadLikeOneOfTheSite() async throws {
    let book = try await book(Self.files)
    for text in [
      "A Patriot came. The MIM-104 left.", note("entities: [weapon:patriot]", body: "Patriot"),
    ] {
      let note = LooseNote(Array(text.utf8), file: "x.md", in: book)
      #expect(String(decoding: note.html, as: UTF8.self).contains(">Patriot</a>"))
    }
  }
}
