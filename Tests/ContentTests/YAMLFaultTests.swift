import Content
import Diagnostics
import Testing

/// Front matter that is no YAML, or YAML that means harm.
struct YAMLFaultTests {
  @Test(arguments: [
    FaultCase(
      "title: a\ndate: 2025-01-01\ntitle: b",
      #"4:1: error: the key "title" stands twice, first in line 2; keep one of them"#),
    FaultCase(
      "title: 'a\ndate: 2025-01-01",
      "2:8: error: YAML: found unexpected end of stream, while scanning a quoted scalar; "
        + "close the quote"),
    FaultCase(
      "title: a: b: c",
      "2:9: error: YAML: mapping values are not allowed in this context; "
        + #"a value that holds ": " needs quotes around it"#),
    FaultCase(
      "tags:\n\t- a",
      "3:1: error: YAML: found character that cannot start any token, "
        + "while scanning for the next token; "
        + "indent with spaces, and put a value that begins with @ ` or % in quotes"),
    FaultCase(
      "title: @home",
      "2:8: error: YAML: found character that cannot start any token, "
        + "while scanning for the next token; "
        + "indent with spaces, and put a value that begins with @ ` or % in quotes"),
    FaultCase(
      "title: 'it's'",
      "2:12: error: YAML: did not find expected key, while parsing a block mapping; "
        + "see that the lines of one mapping are indented alike and quotes inside a value are doubled"
    ),
    FaultCase(
      "title: [a, b",
      "3:1: error: YAML: did not find expected ',' or ']', while parsing a flow sequence"),
    FaultCase(
      "title: *nobody", "2:8: error: there is no anchor &nobody before this alias"),
    FaultCase(
      "- a\n- b", "2:1: error: front matter holds keys with values, this is a list"),
    FaultCase(
      "a sentence",
      #"2:1: error: front matter holds keys with values, this is "a sentence""#),
    FaultCase("[a]: b", "2:1: error: a key must be a word, this is a list"),
    FaultCase(
      "title: a\n...\nmore: b", "4:1: error: YAML: did not find expected <document start>"),
    FaultCase(
      "title: a\n--- # more\nmore: b",
      "3:1: error: one YAML document is expected, here a second one begins"),
    FaultCase(
      "base: &base {draft: true}\n<<: *base",
      "3:1: error: merge keys (<<) are not read; write the keys out"),
    FaultCase("title: \u{7}bell", "2:8: error: a control character, U+0007; leave it out"),
    FaultCase("title: a\u{7F}", "2:9: error: a control character, U+007F; leave it out"),
    FaultCase("title: |\n  å\u{9B}", "3:4: error: a control character, U+009B; leave it out"),
    FaultCase(
      "title: \u{FFFE}", "2:8: error: front matter holds a character that YAML does not allow"),
  ])
  func eachFaultHasItsPlaceAndItsFix(_ fault: FaultCase) async {
    let found = await manuscript(["content/briefings/note.md": note(fault.yaml)])
    #expect(found.faults == fault.faults)
  }

  @Test(arguments: [
    (#"\0"#, "U+0000"), (#"\a"#, "U+0007"), (#"\b"#, "U+0008"), (#"\v"#, "U+000B"),
    (#"\f"#, "U+000C"), (#"\e[31m"#, "U+001B"), (#"\x1F"#, "U+001F"), (#"\u007F"#, "U+007F"),
    (#"\x80"#, "U+0080"), (#"\N"#, "U+0085"), (#"\U0000009F"#, "U+009F"),
  ])
  func aControlCharacterIsNoTextHoweverItIsWritten(escape: String, name: String) async {
    let yaml = "title: \"a\(escape)b\"\nown: [x, {key: \"\(escape)\"}]\n\"k\(escape)\": x"
    let fault = "error: a control character, \(name); leave it out"
    let files = [
      "content/briefings/note.md": note(yaml), "content/weapons/d.md": note(yaml),
      "content/sources.yml": "one:\n  title: \"\(escape)\"",
      "content/site.yml": "title: \"x\(escape)\"",
    ]
    let faults = await manuscript(files).diagnostics.sorted().map(\.text)
    #expect(
      faults == [
        "content/briefings/note.md:2:8: \(fault)", "content/briefings/note.md:3:16: \(fault)",
        "content/briefings/note.md:4:1: \(fault)", "content/site.yml:1:8: \(fault)",
        "content/sources.yml:2:10: \(fault)", "content/weapons/d.md:2:8: \(fault)",
        "content/weapons/d.md:3:16: \(fault)", "content/weapons/d.md:4:1: \(fault)",
      ])
  }

  /// What follows a control character is obeyed by some terminals.
  @Test func aMessageRepeatsNoControlCharacter() async {
    let found = await manuscript(["content/briefings/note.md": note(#"draft: "\e[31mx""#)])
    #expect(
      found.faults == [
        "2:8: error: a control character, U+001B; leave it out",
        #"2:8: error: draft is true or false, this is "[31mx" [draft]"#,
      ])
  }

  @Test(arguments: [#"\t"#, #"\n"#, #"\r"#, #"\_"#, #"\L"#, #"\u202E"#, #"\uFFFE"#])
  func spaceAndSignsForDirectionAreText(escape: String) async {
    let found = await manuscript(["content/briefings/note.md": note("title: \"a\(escape)b\"")])
    #expect(found.faults == [])
    #expect(found.briefings[0].title.unicodeScalars.count == 3)
  }

  @Test(arguments: [
    "title: a\ntitle: b", "title: 'a", "title: a: b", "- a", "draft: &d true\nx: *e",
    "base: &base {draft: true}\n<<: *base", #"title: "a\0""#,
  ])
  func aNoteWhoseFrontMatterCannotBeReadIsWithheld(yaml: String) async throws {
    let found = await manuscript(["content/briefings/note.md": note(yaml)])
    let edition = Edition(found, for: Audience(now: try moment("2030-01-01"), tlp: .red))
    #expect(edition.briefings.isEmpty)
  }

  @Test func columnsCountCodePoints() async {
    let found = await manuscript([
      "content/briefings/note.md": note("{title: \"Bakı 🚀 Iran\", draft: maybe}")
    ])
    #expect(found.faults == ["2:31: error: draft is true or false, this is \"maybe\" [draft]"])
  }

  @Test func aliasesStandForWhatTheyShow() async {
    let text = note("authors: &us [Ann, Bob]\ntags: *us")
    let note = await briefing(text)
    #expect(note.tags == ["Ann", "Bob"])
  }

  /// YAML that means harm, under its name.
  struct Bomb: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let yaml: String
    let message: String

    init(_ name: String, _ yaml: String, _ message: String) {
      testDescription = name
      self.yaml = yaml
      self.message = message
    }

    /// Twelve lists, each of ten aliases of the one before: 10¹³ values.
    static let aliases: String = (1...12).reduce("a0: &a0 [x, x, x, x, x, x, x, x, x, x]") {
      let aliases = Array(repeating: "*a\($1 - 1)", count: 10).joined(separator: ", ")
      return "\($0)\na\($1): &a\($1) [\(aliases)]"
    }

    static let tooDeep = "error: lists and mappings stand more than 64 deep"
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      Bomb(
        "aliases", Bomb.aliases, "6:45: error: aliases and lists come to more than 100000 values"),
      Bomb("flow lists", String(repeating: "[", count: 100_000), "2:65: \(Bomb.tooDeep)"),
      Bomb(
        "flow mappings", "a: " + String(repeating: "{a: ", count: 100_000), "2:253: \(Bomb.tooDeep)"
      ),
      Bomb(
        "block mappings",
        (0...500).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: "\n"),
        "65:64: \(Bomb.tooDeep)"),
      Bomb("block lists", String(repeating: "- ", count: 100_000) + "a", "2:129: \(Bomb.tooDeep)"),
    ])
  func harmIsRefused(_ bomb: Bomb) async throws {
    let file = SourceTree.TextFile(path: "x.md", text: note(bomb.yaml))
    let site = SiteConfiguration(tree([:]))
    let faults = Briefing.read(file, configuration: site).diagnostics.map(\.text)
    #expect(faults == ["x.md:" + bomb.message])
  }

  @Test func faultsOfTwoFilesAreBothReported() async {
    let found = await manuscript([
      "content/briefings/a.md": note("title: 'a"),
      "content/briefings/b.md": note("draft: yes"),
      "content/weapons/c.md": note("unroca: IX"),
    ])
    #expect(
      found.diagnostics.sorted().map { "\($0.file):\($0.line)" } == [
        "content/briefings/a.md:2", "content/briefings/b.md:2", "content/weapons/c.md:2",
      ])
  }
}
