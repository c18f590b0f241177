import Content
import Diagnostics
import Markdown
import Testing

/// Values are read by what the key wants, never by YAML's guess.
struct ValueReadingTests {
  @Test(arguments: ["2026", "1e3", "0x10", "NO", "on", "2025-01-01", "12:30:45", ".5", "null?"])
  func aTitleIsWhatItLooksLike(title: String) async {
    let found = await manuscript(["content/briefings/x.md": note("title: \(title)")])
    #expect(found.faults.isEmpty)
    #expect(found.briefings[0].title == title)
  }

  @Test func texts() async {
    let note = await briefing(note("tags: [2026, NO, off, 1.50]\nauthors: Ann\nlanguage: no"))
    #expect(note.tags == ["2026", "NO", "off", "1.50"])
    #expect(note.authors == ["Ann"])
    #expect(note.language == "no")
  }

  @Test(arguments: [
    ("draft: true", true), ("draft: false", false), ("draft: \"true\"", true),
    ("draft: 'false'", false), ("title: x", false),
  ])
  func aFlagIsTrueOrFalse(yaml: String, draft: Bool) async {
    let found = await manuscript(["content/briefings/x.md": note(yaml)])
    #expect(found.faults.isEmpty)
    #expect(found.briefings[0].release.draft == draft)
    #expect(found.briefings[0].release.isReadable)
  }

  @Test func codesAreNoTruthValues() async throws {
    let found = await manuscript([
      "content/countries/norway.md": note("iso2: NO\niso3: nor\nnumeric: 578"),
      "content/countries/albania.md": note("numeric: 008"),
    ])
    #expect(found.faults.isEmpty)
    guard case .country(let norway) = found.entityNotes[1].facts,
      case .country(let albania) = found.entityNotes[0].facts
    else {
      Issue.record("not read as countries")
      return
    }
    #expect(norway.iso2?.value == "NO")
    #expect(norway.iso3 == "NOR")
    #expect(albania.numeric == "008")
  }

  @Test(arguments: [
    ("CLEAR", TLP.clear), ("green", .green), ("TLP:AMBER", .amber),
    ("tlp:amber+strict", .amberStrict),
    ("Red", .red),
  ])
  func markingsAreReadAsPeopleWriteThem(text: String, marking: TLP) async {
    let found = await manuscript(["content/briefings/x.md": note("tlp: \(text)")])
    #expect(found.faults.isEmpty)
    #expect(found.briefings[0].release.tlp == marking)
  }

  @Test(arguments: [
    ("title: Front", "# Heading", "Front"),
    ("tags: a", "Text\n\n# The *first* heading\n\n# Another", "The first heading"),
    ("tags: a", "Text", "guns for iran"),
  ])
  func aTitleIsWrittenElseTheFirstHeadingElseTheFileName(
    yaml: String, body: String, title: String
  ) async {
    let path = "content/briefings/2025-08-11-guns-for_iran.md"
    let note = await briefing(note(yaml, body: body), at: path)
    #expect(note.title == title)
  }

  @Test(arguments: [
    ("date: 2024-01-02", "content/briefings/2025-08-11-x.md", "2024-01-02T00:00:00Z"),
    ("title: x", "content/briefings/2025-08-11-x.md", "2025-08-11T00:00:00Z"),
    ("title: x", "content/briefings/2025-08-11.md", "2025-08-11T00:00:00Z"),
  ])
  func aDateIsWrittenElseThatOfTheFileName(yaml: String, path: String, iso: String) async {
    let note = await briefing(note(yaml), at: path)
    #expect(note.date?.iso == iso)
  }

  @Test(arguments: ["content/briefings/x.md", "content/briefings/2025-02-30-x.md"])
  func aNoteMayHaveNoDate(path: String) async {
    let note = await briefing("Text", at: path)
    #expect(note.date == nil)
  }

  @Test func aPlacesZoneCountsForDatesWithoutOne() async throws {
    let found = await manuscript([
      "content/site.yml": "timezone: Asia/Baku",
      "content/briefings/2025-08-11-x.md": note("embargoed_until: 2025-08-12"),
    ])
    #expect(found.briefings[0].date?.iso == "2025-08-11T00:00:00+04:00")
    #expect(
      found.briefings[0].release.embargoedUntil?.seconds
        == (try moment("2025-08-11T20:00Z")).seconds)
  }

  @Test(arguments: [
    ("12", Quantity.exactly(12)), ("{min: 8, max: 12}", .between(8, 12)),
    ("{min: 8}", .between(8, nil)),
    ("{max: 12}", .between(nil, 12)), ("{estimate: 10}", .estimated(10)), ("..", .unknown),
    ("'0'", .exactly(0)),
  ])
  func quantities(yaml: String, quantity: Quantity) async {
    let found = await manuscript([
      "content/briefings/x.md": note("claims:\n  - {id: c, kind: transfer, ordered: \(yaml)}")
    ])
    #expect(found.faults.isEmpty)
    #expect(found.briefings[0].claims.map(\.ordered) == [quantity])
  }

  @Test(arguments: [
    ("A1", Source.Reliability.a, 1), ("F6", .f, 6), ("3", nil, 3),
  ])
  func grades(text: String, letter: Source.Reliability?, number: Int) async {
    let found = await manuscript([
      "content/briefings/x.md": note(
        "claims:\n  - {id: c, kind: use, assertions: [{stance: no-comment, grade: \(text)}]}")
    ])
    #expect(found.faults.isEmpty)
    let grade = found.briefings[0].claims.first?.assertions.first?.grade
    #expect(grade?.reliability == letter)
    #expect(grade?.credibility == number)
  }

  @Test func aWeaponMayBeOneOrAList() async {
    let found = await manuscript([
      "content/briefings/x.md": note(
        "claims:\n  - {id: a, kind: transfer, weapon: D-30}\n"
          + "  - {id: b, kind: transfer, weapon: [D-30, D-20]}\n  - {extends: a}")
    ])
    #expect(found.faults.isEmpty)
    #expect(
      found.briefings[0].claims.map { $0.weapons.map(\.value) } == [
        ["D-30"], ["D-30", "D-20"], [],
      ])
  }

  @Test func sourcesAreDescribedOrNamed() async {
    let found = await manuscript([
      "content/briefings/x.md": note("sources:\n  - afp\n  - {id: own, title: Own}")
    ])
    #expect(found.faults.isEmpty)
    #expect(found.briefings[0].sources.map(\.id.value) == ["afp", "own"])
  }
}
