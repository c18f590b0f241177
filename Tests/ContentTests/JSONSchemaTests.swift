import Content
import Diagnostics
import Foundation
import Testing

/// The JSON Schemas say of every key what its reader says.
@Suite struct JSONSchemaTests {
  /// A mapping in some file: where it stands, and what must stand there besides the key in question.
  struct Place: Sendable, CustomTestStringConvertible {
    let table: FieldTable
    /// A file's path by the number of the file.
    let path: @Sendable (Int) -> String
    /// The file, around a mapping in flow style.
    let file: @Sendable (String) -> String
    /// Keys with values that mean the same in YAML and JSON.
    let base: [String: String]

    init(
      _ table: FieldTable, in folder: String = "briefings", _ base: [String: String] = [:],
      _ file: @escaping @Sendable (String) -> String = { "---\n\($0)\n---\nText.\n" }
    ) {
      self.table = table
      self.base = base
      self.file = file
      path = { "content/\(folder)/n\($0).md" }
    }

    init(site table: FieldTable, _ file: @escaping @Sendable (String) -> String = { $0 }) {
      self.table = table
      self.file = file
      base = [:]
      path = { _ in "content/site.yml" }
    }

    var testDescription: String { table.title }
    /// A site has one site.yml, and many notes.
    var isAlone: Bool { path(0) == path(1) }
  }

  private static func within(_ before: String, _ behind: String) -> @Sendable (String) -> String {
    { "---\n\(before)\($0)\(behind)\n---\nText.\n" }
  }

  static let places = [
    Place(.briefing, ["reason": "\"r\""]), Place(.page, in: "pages"),
    Place(.country, in: "countries"), Place(.weapon, in: "weapons"), Place(.person, in: "people"),
    Place(.organisation, in: "organisations"),
    Place(.claim, ["id": "\"c\"", "kind": "\"policy\""], within("claims: [", "]")),
    Place(
      part("claim", "assertions"), ["stance": "\"asserts\""],
      within("claims: [{id: c, kind: policy, assertions: [", "]}]")),
    Place(
      part("claim", "ordered"), [:], within("claims: [{id: c, kind: transfer, ordered: ", "}]")),
    Place(.source, ["id": "\"s\""], within("sources: [", "]")),
    Place(part("briefing", "key_judgements"), ["text": "\"t\""], within("key_judgements: [", "]")),
    Place(
      part("briefing", "corrections"), ["text": "\"t\"", "date": "\"2026-01-01\""],
      within("corrections: [", "]")),
    Place(
      part("person", "positions"), in: "people", ["role": "\"r\""], within("positions: [", "]")),
    Place(site: .site), Place(site: part("site", "publish")) { "publish: \($0)" },
    Place(site: part("site", "linking")) { "linking: \($0)" },
    Place(site: part("site", "kinds")) { "kinds: {place: \($0)}" },
  ]

  private static func part(_ table: String, _ name: String) -> FieldTable {
    let tables: [FieldTable] = [.briefing, .person, .claim, .site]
    let shape = tables.first { $0.name == table || $0.title.contains(table) }?[name]?.shape
    switch shape {
    case .mapping(let inner), .mappings(let inner), .named(let inner): return inner
    case .quantity: return .bounds
    default: return .briefing
    }
  }

  /// A value as YAML, and what YAML 1.2 makes of it.
  struct Value: Sendable {
    let yaml: String
    let json: String

    /// One that means the same in both.
    init(_ text: String) { (yaml, json) = (text, text) }

    init(_ yaml: String, _ json: String) { (self.yaml, self.json) = (yaml, json) }

    /// A text without quotes.
    init(plain text: String) { (yaml, json) = (text, "\"\(text)\"") }
  }

  static let values =
    alike.map { Value($0) } + [Value("~", "null"), Value("031", "31")]
    + plain.map { Value(plain: $0) } + words.map { Value(plain: $0) }

  private static let words = Set(places.flatMap { $0.table.fields.flatMap(\.words) }).sorted()

  private static let alike: [String] =
    [
      "2026", "\"2026\"", "true", "\"true\"", "false", "0", "3", "9", "12", "-1", "1.5",
      "\"031\"", "1000000000", "[]", "[\"a\", \"b\"]", "[[\"a\"]]", "[\"\"]", "[null]",
      "{\"a\": \"b\"}", "{\"a\": {}}", "{}", "[{}]", "[{\"id\": \"x\"}]", "[\"/old/\", \"x\"]",
      "[\"2016\", \"201X\"]",
      "[2016, \"x\"]", "{\"min\": 8, \"max\": 12}", "{\"min\": 8, \"estimate\": 3}",
      "{\"estimate\": 10}", "{\"max\": \"x\"}", "{\"minimum\": 3}", "{\"tlp\": \"AMBER\"}",
    ]

  private static let plain: [String] =
    [
      "x y", "yes", "no", "2026-01-31", "2026-02-30", "2026-13-01", "2026-01-31T09:00+01:00",
      "2026-01-31 9:00", "2026-01-31 09:00:00 +0100", "2026-1-1", "2016?", "201X", "20XX", "2XXX",
      "2016-04~", "2016-21", "2016-25", "2016/2018", "2016/..", "2016/", "..", "../2016", "../..",
      "2016-XX-05", "2016-04-XX", "2016-04-31", "2016-04-02T10:00Z", "AMBER", "amber",
      "TLP:GREEN", "GREN", "AMBER+STRICT", "https://example.org/a", "HTTP://x", "ftp://x",
      "https://", "https://a b", "https://exa_mple.org", "https://x.org/a/../b",
      "https://x.org/a/", "https://x.org/?q", "https://x.org:80", "en", "az-Latn", "e", "en_GB",
      "Q12", "q12", "AZ", "AZE", "A1", "B2", "G1", "A7", "/old/", "old/", "/a/../b", "/..a/",
      "Europe/Berlin", "UTC", "Berlin", "12 mm",
    ]

  /// What a schema cannot say: that YAML's 31 was written as 031, that `true` is a language as good
  /// as any by its shape.
  private static func isBeyondSchemas(_ field: Field, _ value: Value) -> Bool {
    switch field.name {
    case "numeric": Int(value.yaml) != nil
    case "language", "folder": ["true", "false"].contains(value.yaml)
    // An empty id is looked for, and not found, once all sources are known.
    case "sources": value.yaml == "[null]" || value.yaml == "[\"\"]"
    default: false
    }
  }

  @Test(arguments: places)
  func acceptWhatIsReadAndNothingElse(place: Place) async throws {
    let schema = SchemaValidator(root: try JSONDocument(JSONSchema(of: place.table).json.object))
    for field in place.table.fields {
      var files: [String: String] = [:]
      var base = place.base
      if field.name == "extends" { base["id"] = nil }
      base[field.name] = nil
      for (number, value) in Self.values.enumerated() {
        let pairs =
          base.map { "\"\($0)\": \($1)" }.sorted() + ["\"\(field.name)\": \(value.yaml)"]
        files[place.isAlone ? "\(number)" : place.path(number)] =
          place.file("{" + pairs.joined(separator: ", ") + "}")
      }
      var faulty: Set<String> = []
      if place.isAlone {
        for (number, text) in files {
          let found = SiteConfiguration(tree([SiteConfiguration.file: text])).diagnostics
          if found.contains(where: { $0.severity == .error }) { faulty.insert(number) }
        }
      } else {
        let found = await manuscript(files).diagnostics
        faulty = Set(found.filter { $0.severity == .error }.map { $0.file })
      }
      var refused = 0
      for (number, value) in Self.values.enumerated() {
        let isRead = !faulty.contains(place.isAlone ? "\(number)" : place.path(number))
        refused += isRead ? 0 : 1
        guard !Self.isBeyondSchemas(field, value) else { continue }
        let pairs = base.map { "\"\($0)\": \($1)" } + ["\"\(field.name)\": \(value.json)"]
        let document = try JSONDocument("{" + pairs.joined(separator: ", ") + "}")
        let isSound = try schema.accepts(document)
        #expect(isSound == isRead, "\(place.table.name).\(field.name): \(value.yaml)")
      }
      // A key that nobody reads would take anything.
      #expect(refused > 0, "\(place.table.name).\(field.name) takes anything")
    }
  }

  /// A key that the tables do not have is for templates in notes, and an error in site.yml.
  @Test(arguments: places)
  func knowWhereOtherKeysMayStand(place: Place) async throws {
    let pairs = place.base.map { "\"\($0)\": \($1)" }.sorted() + ["\"zzzz\": 1"]
    let mapping = "{" + pairs.joined(separator: ", ") + "}"
    let schema = SchemaValidator(root: try JSONDocument(JSONSchema(of: place.table).json.object))
    let isSound = try schema.accepts(try JSONDocument(mapping))
    let found = await manuscript([place.path(0): place.file(mapping)]).diagnostics
    let isRead = !found.contains { $0.severity == .error }
    #expect(isSound == place.table.allowsOthers)
    if place.table.combinations.isEmpty { #expect(isRead == place.table.allowsOthers) }
  }

  /// Each example of the tables is sound, for the reader, too: `dossier new` writes them.
  @Test(arguments: places)
  func examplesAreSound(place: Place) async throws {
    for field in place.table.fields where !field.example.contains("\n") {
      var base = place.base
      if field.name == "extends" { base["id"] = nil }
      base[field.name] = field.example
      let pairs = base.map { "\"\($0)\": \($1)" }.sorted()
      let text = place.file("{" + pairs.joined(separator: ", ") + "}")
      let found = await manuscript([place.path(0): text]).diagnostics
      #expect(found.map { $0.text } == [], "\(place.table.name).\(field.name)")
    }
  }

  @Test func everyKeyIsDescribedInASentence() {
    for place in Self.places {
      for field in place.table.fields {
        #expect(field.meaning.hasSuffix("."), "\(place.table.name).\(field.name)")
      }
      #expect(place.table.names.count == place.table.fields.count)
    }
  }

  /// What schemas call the default is what holds where the key is missing.
  @Test func defaultsAreThoseOfTheReader() async throws {
    let site = SiteConfiguration(tree([:]))
    #expect(FieldTable.site["title"]?.standard == site.title)
    #expect(FieldTable.site["language"]?.standard == site.language)
    #expect(site.zone == .utc)
    #expect(FieldTable.site["timezone"]?.standard == "UTC")
    #expect(FieldTable.site["default_tlp"]?.standard == site.defaultTLP.rawValue)
    #expect(FieldTable.site["page_size"]?.standard == String(site.pageSize))
    let publish = Self.part("site", "publish")
    #expect(publish["tlp"]?.standard == site.publishTLP.rawValue)
    let linking = Self.part("site", "linking")
    #expect(linking["occurrences"]?.standard == site.linking.occurrences.rawValue)
    #expect(linking["metonyms"]?.standard == site.linking.metonyms.rawValue)
    let note = await briefing("Text.\n")
    #expect(FieldTable.briefing["status"]?.standard == note.status.rawValue)
    #expect(FieldTable.briefing["draft"]?.standard == String(note.release.draft))
  }

  @Test(arguments: [
    ("{\"a\": {\"url\": \"https://example.org\"}}", true), ("[{\"id\": \"a\"}]", true),
    ("null", true), ("{\"a\": {\"url\": \"x\"}}", false), ("[{\"title\": \"a\"}]", false),
    ("\"a\"", false), ("{\"a\": null}", false),
  ])
  func sourcesStandUnderTheirIDsOrInAList(text: String, isSound: Bool) async throws {
    let schema = SchemaValidator(root: try JSONDocument(JSONSchema.sources.json.object))
    #expect(try schema.accepts(try JSONDocument(text)) == isSound)
    let found = await manuscript(["content/sources.yml": text]).diagnostics
    #expect(found.isEmpty == isSound)
  }
}

extension Field {
  fileprivate var words: [String] {
    if case .word(let words) = shape { words.map(\.text) } else { [] }
  }
}
