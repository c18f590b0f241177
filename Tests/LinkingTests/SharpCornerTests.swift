import Content
import Diagnostics
import Testing

@testable import Linking

/// Names beside which something stands that a hasty rule would take for evidence.
struct SharpCornerTests {
  private static let people = NoteReading([
    "people/salman": "name: Mohammed bin Salman",
    "people/kim": "name: Kim Jong Un\ncountry: North Korea",
    "people/erdogan": "name: Recep Tayyip Erdoğan", "people/young": "name: John Young",
    "people/leyen": "name: Ursula von der Leyen", "people/katz": "name: Israel Katz",
    "people/kalashnikov": "name: Mikhail Kalashnikov", "weapons/t-72": "name: T-72",
    "organisations/kalashnikov":
      "name: Kalashnikov Concern\nweak_aliases: [Kalashnikov]\ntype: company",
  ])

  @Test(arguments: [
    ("Mohammed bin Salman rules. King Salman is ill.", ["Mohammed bin Salman → person:salman"]),
    (
      "Mohammed bin Salman rules, and bin Salman said so.",
      [
        "Mohammed bin Salman → person:salman",
        "bin Salman → person:salman (short-name: Mohammed bin Salman)",
      ]
    ),
    (
      "Kim Jong-un came. Kim left.",
      ["Kim Jong-un → person:kim", "Kim → person:kim (short-name: Kim Jong-Un)"]
    ),
    (
      "Recep Tayyip Erdogan came. Then Erdogan left.",
      [
        "Recep Tayyip Erdogan → person:erdogan",
        "Erdogan → person:erdogan (short-name: Recep Tayyip Erdogan)",
      ]
    ),
    (
      "Ursula von der Leyen came. Von der Leyen left.",
      [
        "Ursula von der Leyen → person:leyen",
        "Von der Leyen → person:leyen (short-name: Ursula von der Leyen)",
      ]
    ),
    (
      "John Young came. Young people fled. Young said so.",
      ["John Young → person:young", "Young → person:young (short-name: John Young)"]
    ),
    (
      "Mikhail Kalashnikov spoke. Kalashnikov said more.",
      [
        "Mikhail Kalashnikov → person:kalashnikov",
        "Kalashnikov ? organisation:kalashnikov person:kalashnikov",
      ]
    ),
  ])
  func peopleAreCalledAsThePressCallsThem(text: String, names: [String]) async throws {
    #expect(try await Self.people.names(text) == names)
  }

  @Test(arguments: [
    ("In Australia, Virginia-class submarines came.", ["Australia → country:au"]),
    ("In China, Texas Instruments sold it.", ["China → country:cn"]),
    ("They met in Lebanon, Pennsylvania, again.", []),
    ("According to SIPRI, Georgia imported it.", ["Georgia → country:ge"]),
    ("Turkey is carving out a zone.", ["Turkey → country:tr"]),
    ("We ate roast turkey and Turkey breast.", []),
    ("The Georgian legislature voted.", ["Georgian → country:ge"]),
    ("Take U.S. 27 to the U.S. border.", ["U.S. → country:us"]),
    ("Washington, D.C. was quiet.", []),
  ])
  func countriesAreNotWhatOnlyStandsBesideThem(text: String, names: [String]) async throws {
    #expect(try await Self.people.names(text) == names)
  }

  @Test func whatIsNotToBeLinkedTeachesNothing() async throws {
    let names = try await Self.people.names(
      "Israel Katz came. Then Katz left.", frontMatter: "nolink: [Israel Katz]")
    #expect(names == ["Katz ? person:katz"])
  }

  @Test func aDesignationsAlternativesAreReportedWhole() async throws {
    #expect(try await Self.people.names("T-72M1/M2 tanks") == ["T-72M1/M2 ? weapon:t-72"])
  }

  @Test func aLinkByHandSettlesADoubt() async throws {
    let names = try await Self.people.names(
      "In Atlanta they met. [[country:ge|Georgia]] signed, and Georgia paid.")
    #expect(names.last == "Georgia → country:ge")
  }

  @Test func aReportSaysWhatPutsANameInDoubt() async throws {
    let note = try await Self.people.read("Michael Jordan came. Jordan won.")
    #expect(
      note.diagnostics.lines.first?.contains(
        #""Jordan" may be country:jo or what "Michael Jordan" in this note speaks of"#) == true)
  }

  @Test func aClaimThatAddsToAWithheldOneNamesNobody() async throws {
    let found = try await graph([
      "content/briefings/secret.md": note(
        "draft: true\nclaims:\n  - {id: deal, kind: transfer, supplier: Mali, recipient: Chad}"),
      "content/briefings/open.md": note(
        "claims:\n  - {extends: deal, supplier: Oman}\n  - {id: own, kind: transfer, supplier: Iran}"
      ),
    ])
    let ids = found.briefings.flatMap(\.mentions).compactMap { found.book.registry.id($0.entity) }
    #expect(ids == ["country:ir"])
  }

  @Test func aSentenceWithoutEndIsQuotedInPart() async throws {
    let note = try await Self.people.read(String(repeating: "Iran and Käse, ", count: 1000))
    let quotations = Set(note.mentions.map { note.quotation(of: $0).utf8.count })
    #expect(quotations.max().map { $0 < 2_100 } == true)
    #expect(note.mentions.allSatisfy { note.quotation(of: $0).contains("Iran") })
  }
}
