import Building
import Diagnostics
import Testing

/// What Dossier cannot read, it does not publish.
@Suite struct UnreadableNoteTests {
  private static let word = "zyxquill"

  private static let published = [
    "content/briefings/report.md": "---\ndate: 2026-01-04\n---\n# Report\n\nIran and Chad met.\n"
  ]

  private static func note(_ frontMatter: String) -> String {
    """
    ---
    title: The \(word)
    \(frontMatter)
    summary: Iran and \(word).
    ---
    Chad has the \(word).
    """
  }

  /// Front matter with an error in what bears on publication, or in the whole of it, and where in
  /// the file the error is.
  static let errors = [
    ("tlp: GREN", "3:6"), ("tlp: [CLEAR]", "3:6"), ("tlp:", "3:5"), ("tlp: TLP", "3:6"),
    ("draft: yes", "3:8"), ("draft: True", "3:8"), ("draft: \"\"", "3:8"), ("draft:", "3:7"),
    ("date: soon", "3:7"), ("date: 2026-02-30", "3:7"), ("date: 2026", "3:7"),
    ("embargoed_until: 5 May", "3:18"), ("expires: never", "3:10"), ("expires: ~", "3:10"),
    ("draft: true\ndraft: false", "4:1"), ("tlp: CLEAR\ntlp: RED", "4:1"), ("\tdraft: true", "3:1"),
    ("tags: [open", "4:8"), ("key: \"no end", "3:6"), ("- a list", "3:1"),
  ]

  @Test(arguments: errors, ["briefings", "weapons", "countries", "pages"])
  func keepsTheSiteAsItWas(fault: (frontMatter: String, place: String), folder: String) async throws
  {
    let site = try TemporarySite(Self.published)
    let before = try await site.buildCleanly()
    let file = "content/\(folder)/\(Self.word).md"
    try site.write([file: Self.note(fault.frontMatter)])
    let report = try await site.build()
    #expect(report.written == nil)
    let errors = report.diagnostics.filter { $0.severity == .error }
    let places = errors.map { "\($0.file):\($0.line):\($0.column)" }
    #expect(places.contains("\(file):\(fault.place)"), "\(errors.map(\.text))")
    #expect(errors.allSatisfy { $0.file == file })
    #expect(site.output == before)
  }

  @Test func writesNothingWhereNothingWas() async throws {
    let site = try TemporarySite(["content/briefings/a.md": Self.note("tlp: GREN")])
    #expect(try await site.build().written == nil)
    #expect(site.output.files.isEmpty)
  }

  @Test func takesAnUnendedFrontMatterForNoText() async throws {
    let site = try TemporarySite(Self.published)
    let before = try await site.buildCleanly()
    try site.write([
      "content/briefings/x.md": "---\ntitle: \(Self.word)\ndraft: true\n\n\(Self.word)"
    ])
    let report = try await site.build()
    #expect(
      report.diagnostics.map(\.text) == [
        "content/briefings/x.md:1:1: error: front matter begins here and does not end; "
          + "close it with a line ---"
      ])
    #expect(site.output == before)
  }

  /// A key that nobody knows and that may be a slip for one that withholds is a warning, and the
  /// note is withheld.
  @Test(
    arguments: [
      "Draft: true", "draf: yes", "tpl: RED", "TLP: RED", "embargo_until: 2027-01-01",
      "embargoed-until: 2027-01-01", "Expires: 2026-01-01", "expire: 2026-01-01",
      "Date: 2027-01-01",
    ], ["briefings", "weapons", "pages"])
  func withholdsANoteWithASlip(slip: String, folder: String) async throws {
    let site = try TemporarySite(Self.published)
    let without = try await site.buildCleanly()
    try site.write(["content/\(folder)/\(Self.word).md": Self.note(slip)])
    let report = try await site.build()
    #expect(report.diagnostics.map(\.severity) == [.warning])
    #expect(report.diagnostics.allSatisfy { $0.suggestion?.hasPrefix("did you mean") == true })
    #expect(site.output.differences(from: without) == [])
  }

  /// A default marking that cannot be read must not make notes public.
  @Test(arguments: [
    "default_tlp: GREN", "publish: {tlp: ALL}", "publish: RED", "publsh: {tlp: RED}",
  ])
  func publishesNothingUnderAnUnreadableMarkingOfTheSite(line: String) async throws {
    let site = try TemporarySite(Self.published)
    let before = try await site.buildCleanly()
    try site.write([
      "content/site.yml": line + "\n", "content/briefings/a.md": Self.note("tlp: RED"),
    ])
    #expect(try await site.build().written == nil)
    #expect(site.output == before)
  }
}
