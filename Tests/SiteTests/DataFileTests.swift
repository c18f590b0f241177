import Building
import Testing

/// `/data/entities.json` and `/data/briefings.json`: what the site holds, for programs.
@Suite struct DataFileTests {
  private static let files = [
    "content/site.yml": """
    language: en-GB
    publish: {tlp: AMBER}
    kinds: {place: {folder: places, singular: Place, plural: Places}}
    """,
    "content/sources.yml": """
    agency: {publisher: organisation:works, title: A "report", url: "https://example.org/?a=1&b=2",
      reliability: B}
    unused: {publisher: Nobody}
    """,
    "content/briefings/2026/new.md": """
    ---
    title: The "new" <one>
    date: 2026-01-05 08:30:00 +0100
    updated: 2026-01-06
    status: developing
    authors: [A. Author]
    tags: [guns]
    language: fr
    tlp: GREEN
    summary: "*Iran* & the [[Gun]]."
    sources: [agency]
    ---
    Iran, Iran and Chad.
    """,
    "content/briefings/old.md": "# Old\n\nChad.\n",
    "content/briefings/withdrawn.md":
      "---\ntitle: Taken back\nstatus: withdrawn\nreason: Wrong.\n---\nNiger.\n",
    "content/weapons/gun.md": """
    ---
    name: Gun
    aliases: [Cannon]
    weak_aliases: [Tube]
    designation: G-1
    description: towed gun
    calibre_mm: 122.5
    category: Artillery
    unroca: III
    producer: Works
    country: Oman
    wikidata: Q42
    url: https://example.org/gun
    ---
    """,
    "content/weapons/gun-2.md": "---\nname: Gun 2\nvariant_of: Gun\ncalibre_mm: 155\n---\n",
    "content/organisations/works.md":
      "---\nname: The Works\naliases: [Works]\ntype: company\nparent: organisation:group\n---\n",
    "content/organisations/group.md": "---\nname: The Group\ntlp: AMBER\n---\n",
    "content/people/p.md": """
    ---
    name: A. Person
    honorific: General
    positions:
      - {role: Head, organisation: The Group, start: 2020, end: ..}
      - {role: Member, organisation: A club}
    ---
    """,
    "content/countries/ir.md": "---\niso2: IR\naliases: [Eran]\ncapital: Tehran City\n---\n",
    "content/places/port.md": "---\nname: A Port\ncountry: Oman\n---\n",
  ]

  private func output() async throws -> FileTree {
    try await TemporarySite(Self.files).buildCleanly()
  }

  private func entities() async throws -> [JSONTree] {
    try JSONTree(try await output()["data/entities.json"]).all
  }

  private func entity(_ id: String) async throws -> JSONTree {
    try #require(try await entities().first { $0.id.string == id })
  }

  @Test func holdEveryEntityThatHasAPage() async throws {
    let output = try await output()
    let entities = try JSONTree(output["data/entities.json"]).all
    let folders = ["countries/", "weapons/", "people/", "organisations/", "places/"]
    let pages = output.pages.map(\.path)
      .filter { page in folders.contains { page.hasPrefix($0) } }
      .filter { $0.split(separator: "/").count == 3 }
      .map { "/" + $0.dropLast("index.html".count) }
    #expect(pages.count == 9)
    #expect(entities.compactMap(\.url.string).sorted() == pages.sorted())
    #expect(
      entities.map(\.id.string) == [
        "country:td", "country:ir", "country:om", "weapon:gun", "weapon:gun-2", "person:p",
        "organisation:group", "organisation:works", "place:port",
      ])
    for entity in entities { #expect(output.page(entity.url.string ?? "") != nil) }
  }

  @Test func tellWhatIsKnownOfAWeapon() async throws {
    let gun = try await entity("weapon:gun")
    #expect(gun.kind.string == "weapon")
    #expect(gun.name.string == "Gun")
    #expect(gun.url.string == "/weapons/gun/")
    #expect(gun.aliases.strings == ["Cannon"])
    #expect(gun.designation.string == "G-1")
    #expect(gun.description.string == "towed gun")
    #expect(gun.calibre_mm.number == 122.5)
    #expect(gun.category.string == "Artillery")
    #expect(gun.unroca.string == "III")
    #expect(gun.producer.string == "organisation:works")
    #expect(gun.country.string == "country:om")
    #expect(gun.website.string == "https://example.org/gun")
    #expect(gun.wikidata.string == "Q42")
    #expect(gun.briefings.number == 1)
    let variant = try await entity("weapon:gun-2")
    #expect(variant.variant_of.string == "weapon:gun")
    #expect(variant.calibre_mm.number == 155)
    // What is not known is not there.
    #expect(
      variant.keys == [
        "id", "kind", "name", "url", "aliases", "variant_of", "calibre_mm", "briefings", "tlp",
      ])
  }

  @Test func tellWhatIsKnownOfPeopleAndOrganisations() async throws {
    let person = try await entity("person:p")
    #expect(person.honorific.string == "General")
    let positions = person.positions.all
    #expect(positions.map(\.role.string) == ["Head", "Member"])
    #expect(positions.map(\.organisation.string) == ["organisation:group", "A club"])
    #expect(positions.map(\.start.string) == ["2020", nil])
    let works = try await entity("organisation:works")
    #expect(works.type.string == "company")
    #expect(works.parent.string == "organisation:group")
    let port = try await entity("place:port")
    #expect(port.kind.string == "place")
    #expect(port.country.string == "country:om")
  }

  @Test func tellWhatIsKnownOfACountry() async throws {
    let iran = try await entity("country:ir")
    #expect(iran.iso2.string == "IR")
    #expect(iran.iso3.string == "IRN")
    #expect(iran.numeric.string == "364")
    #expect(iran.capital.string == "Tehran City")
    #expect(iran.aliases.strings.first == "Eran")
    #expect(iran.aliases.strings.contains("Islamic Republic of Iran"))
    #expect(!iran.aliases.strings.contains("Iran"))
  }

  /// An entity is counted in briefings that have a marking, and named with others that have one.
  @Test func carryMarkings() async throws {
    let markings = Dictionary(
      uniqueKeysWithValues: try await entities().map { ($0.id.string ?? "", $0.tlp.string) })
    #expect(
      markings == [
        "country:td": "GREEN", "country:ir": "GREEN", "country:om": "CLEAR",
        "weapon:gun": "GREEN", "weapon:gun-2": "CLEAR", "person:p": "AMBER",
        "organisation:group": "AMBER", "organisation:works": "AMBER", "place:port": "CLEAR",
      ])
  }

  @Test func holdEveryBriefingThatListsShow() async throws {
    let briefings = try JSONTree(try await output()["data/briefings.json"]).all
    #expect(briefings.map(\.url.string) == ["/briefings/2026/new/", "/briefings/old/"])
    let new = try #require(briefings.first)
    #expect(new.title.string == #"The "new" <one>"#)
    #expect(new.date.string == "2026-01-05T08:30:00+01:00")
    #expect(new.updated.string == "2026-01-06T00:00:00Z")
    #expect(new.status.string == "developing")
    #expect(new.authors.strings == ["A. Author"])
    #expect(new.tags.strings == ["guns"])
    #expect(new.language.string == "fr")
    #expect(new.tlp.string == "GREEN")
    #expect(new.summary.string == "Iran & the Gun.")
    #expect(new.entities.strings == ["country:td", "country:ir", "weapon:gun"])
    #expect(new.sources.all.count == 1)
    let source = try #require(new.sources.all.first)
    #expect(source.publisher.string == "The Works")
    #expect(source.title.string == #"A "report""#)
    #expect(source.url.string == "https://example.org/?a=1&b=2")
    #expect(source.reliability.string == "B")
    let old = try #require(briefings.last)
    #expect(old.date.isNull)
    #expect(old.summary.isNull)
    #expect(old.status.string == "final")
    #expect(old.language.string == "en-GB")
    #expect(old.tlp.string == "CLEAR")
  }

  @Test func areThereForASiteOfNothing() async throws {
    let output = try await TemporarySite().buildCleanly()
    #expect(try JSONTree(output["data/entities.json"]).all.count == 0)
    #expect(try JSONTree(output["data/briefings.json"]).all.count == 0)
    #expect(output["data/mentions.csv"]?.split(separator: "\r\n").count == 1)
  }
}
