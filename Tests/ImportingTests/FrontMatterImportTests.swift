import Importing
import Testing

@Suite struct FrontMatterImportTests {
  private func note(
    _ head: String, from system: ForeignSystem = .hugo
  ) async throws -> (imported: ImportedFolder, text: String) {
    let path = system == .hugo ? "content/posts/n.md" : "posts/n.md"
    let imported = try await ImportedFolder([path: head + "\nbody\n"], from: system)
    return (imported, try #require(imported.text("briefings/posts/n.md")))
  }

  private static let cases = [
    ("+++\ntitle = \"A \\\"b\\\" \\u00e9\"\n+++", #"title: "A \"b\" é""#),
    ("+++\ntitle = '''\nlong\nlines'''\n+++", #"title: "long lines""#),
    ("+++\ndate = 2020-01-02 10:00:00+02:00\n+++", "date: 2020-01-02T10:00:00+02:00"),
    ("+++\ntags = [\n 'a', # one\n 'b',\n]\n+++", #"tags: ["a", "b"]"#),
    (
      "+++\n[params]\nx = 1\n[params.y]\nz = [{a = 1}]\n+++",
      #""params": {"x": 1, "y": {"z": [{"a": 1}]}}"#
    ),
    (
      "+++\n[[resources]]\nsrc = 'a'\n[[resources]]\nsrc = 'b'\n+++",
      #""resources": [{"src": a}, {"src": b}]"#
    ),
    ("{\"title\": \"J\", \"tags\": [\"x\"]}", #"title: "J""#),
    ("---\ntitle: A: b: c\n---", #"title: "A: b: c""#),
    ("---\ntitle: 2026\n---", #"title: "2026""#),
    ("---\ntitle: [a, b]\n---", #""title": [a, b]"#),
    ("---\nTitle: Caps\n---", #"title: "Caps""#),
    ("---\ntitle: [[x]]\ntags: a, b\n---", #"tags: ["a", "b"]"#),
    ("---\ncategories: [A]\ntags: [a, B]\n---", #"tags: ["a", "B"]"#),
    ("---\ndate: 2020/1/2\n---", "date: 2020-01-02"),
    ("---\ndate: January 2, 2020 3:04 PM\n---", "date: 2020-01-02T15:04:00Z"),
    ("---\ndate: Thu, 02 Jan 2020 15:04:05 -0700\n---", "date: 2020-01-02T15:04:05-07:00"),
    ("---\nlastmod: 2021-01-01\n---", "updated: 2021-01-01"),
    ("---\npublishDate: 2020-01-01\n---", "embargoed_until: 2020-01-01"),
    ("---\nexpiryDate: 2030-01-01\n---", "expires: 2030-01-01"),
    ("---\nslug: a/b\n---", #"slug: "b""#),
    ("---\nauthor: {name: Jane}\n---", #"authors: ["Jane"]"#),
    ("---\nlang: en_GB\n---", "language: en-GB"),
    ("---\ndescription: See [x](y) <b>\n---", #"summary: "See \\[x\\](y) \\<b>""#),
    ("---\nsources: 3\nclaims: {a: b}\nstatus: published\n---", #"  "sources": 3"#),
    ("---\nclassification: Mammal\nvisibility: public\n---", #"  "classification": Mammal"#),
    ("---\nembargo: x\ndrafts: y\n---", #"  "embargo": x"#),
    ("---\nurl: /somewhere/else.html\n---", #"  - "/somewhere/else.html""#),
  ]
  private static let imported = ImportedFolder.sharing(
    cases.map { $0.0 + "\nbody\n" }, named: { "content/posts/n\($0).md" }, from: .hugo)

  @Test(arguments: cases.indices)
  func keysAreTakenOverAsTheyWereMeant(number: Int) async throws {
    let text = try #require(try await Self.imported.value.text("briefings/posts/n\(number).md"))
    #expect(text.contains(Self.cases[number].1 + "\n"), "\(text)")
  }

  @Test func whatIsImportedBuilds() async throws {
    #expect(try await Self.imported.value.build().errors == [])
  }

  @Test(arguments: [
    ("---\ntitle: x\nstatus: done\n---", "content/posts/n.md:3:1", "imported.status"),
    ("+++\ntitle = \"x\n+++", "content/posts/n.md:2:9", "the string is not closed"),
    ("---\ntitle: x\ntitle: y\n---", "content/posts/n.md:3:1", "stands twice"),
    ("---\ntitle: x\n\nno end", "content/posts/n.md:1:1", "does not end"),
    ("---\nslug: a/b\n---", "content/posts/n.md:2:7", "no single name"),
  ])
  func whatIsChangedIsSaidAtItsPlace(head: String, place: String, words: String) async throws {
    #expect(try await note(head).imported.says(place, words))
  }

  @Test func textThatBeginsWithARuleIsNoFrontMatter() async throws {
    let (imported, _) = try await note("---\nJust text.\n---")
    #expect(try imported.body("briefings/posts/n.md") == "---\nJust text.\n---\nbody\n")
  }

  @Test func otherEncodingsAreRead() async throws {
    let imported = try await ImportedFolder(from: .obsidian) { folder in
      try folder.write(Array("caf".utf8) + [0xE9, 0x93], to: "old/latin.md")
      try folder.write(
        [0xEF, 0xBB, 0xBF] + Array("---\r\ntags: [x]\r\n---\r\na\r\nb".utf8), to: "old/bom.md")
      try folder.write([0xFF, 0xFE, 0x61, 0, 0x62, 0], to: "old/wide.md")
    }
    #expect(try imported.body("briefings/latin.md") == "café“")
    #expect(imported.says("latin.md:1:1", "not UTF-8"))
    #expect(try imported.body("briefings/bom.md") == "a\nb")
    #expect(try imported.body("briefings/wide.md") == "ab")
  }
}
