import Foundation
import Glibc
import Testing

/// What the program tells the shell and the author when a build does not go well.
@Suite struct ExitStatusTests {
  private static let sound = [
    "content/briefings/a.md": "---\ntitle: A\ndate: 2026-01-01\n---\nIran.\n"
  ]

  /// A site that has been built once.
  private func builtSite() throws -> TemporarySite {
    let site = try TemporarySite(Self.sound)
    let result = try run(["build"], in: site)
    try #require(result.status == 0 && result.errors == "")
    return site
  }

  private func run(_ arguments: [String], in site: TemporarySite) throws -> DossierProgram.Result {
    try DossierProgram.run(arguments, in: site.path)
  }

  @Test func isZeroAndSaysWhatWasWritten() throws {
    let site = try TemporarySite(Self.sound)
    let result = try run(["build"], in: site)
    #expect(result.status == 0 && result.errors == "")
    let count = site.output.files.count - 1
    #expect(
      result.output == """
        public: \(count) written, 0 unchanged, 0 removed
        No base_url: feeds, sitemap and canonical addresses are left out; set base_url in \
        content/site.yml or pass --base-url.

        """)
    #expect(try run(["build", "--quiet"], in: site).output == "")
  }

  /// What is left out without a base URL is no fault, and is said only where it is left out.
  @Test func isZeroWithoutABaseURLUnderStrictToo() throws {
    let site = try TemporarySite(Self.sound)
    let result = try run(["build", "--strict"], in: site)
    #expect(result.status == 0)
    #expect(result.output.contains("No base_url: "))
    let given = try run(["build", "--base-url", "https://example.org"], in: site)
    #expect(given.output.split(separator: "\n").count == 1)
    try site.write(["content/site.yml": "base_url: https://example.org\n"])
    #expect(try run(["build"], in: site).output.split(separator: "\n").count == 1)
    try site.write(["content/briefings/b.md": "[[Nowhere]]\n", "content/site.yml": ""])
    #expect(try run(["build"], in: site).output == "")
  }

  @Test func isOneForErrorsInTheContentAndNothingIsWritten() throws {
    let site = try builtSite()
    let before = site.output
    try site.write([
      "content/briefings/z.md": "---\ntlp: GREN\n---\n[[Nowhere]]\n",
      "content/briefings/b.md": "---\ntitle: B\nstatus: finel\ndraft: yes\n---\n",
      "content/briefings/c.md": "Text.\n\nSee [[Irann]] and [[Nowhere else]].\n",
      "content/site.yml": "titel: X\n",
    ])
    let result = try run(["build"], in: site)
    #expect(result.status == 1)
    #expect(result.output == "")
    #expect(site.output == before)
    #expect(
      result.errorLines.map { $0.split(separator: " ").prefix(2).joined(separator: " ") } == [
        "content/briefings/b.md:3:9: error:", "content/briefings/b.md:4:8: error:",
        "content/briefings/c.md:3:5: error:", "content/briefings/c.md:3:19: error:",
        "content/briefings/z.md:2:6: error:", "content/site.yml:1:1: error:",
      ])
    #expect(
      result.errorLines.contains(
        #"content/briefings/z.md:2:6: error: unknown TLP marking "GREN" [tlp]; did you mean "GREEN"?"#
      ))
  }

  /// A warning alone: a key that looks like a slip for a known one.
  @Test func isOneForWarningsUnderStrictAlone() throws {
    let site = try builtSite()
    let before = site.output
    try site.write(["content/briefings/w.md": "---\ntitle: W\nsumary: x\n---\nText.\n"])
    let strict = try run(["build", "--strict"], in: site)
    #expect(strict.status == 1 && site.output == before)
    let warning =
      #"content/briefings/w.md:3:1: warning: unknown key "sumary"; did you mean "summary"?"#
    #expect(strict.errorLines == [warning])
    let lenient = try run(["build"], in: site)
    #expect(lenient.status == 0 && lenient.errorLines == [warning])
    #expect(site.output.page("/briefings/w/") != nil)
  }

  @Test(arguments: [
    ["build", "--no-such-option"], ["build", "extra"], ["build", "--tlp", "GREN"],
    ["build", "--now", "soon"], ["build", "--as-of", "2026-13-01"],
    ["build", "--base-url", "example.org"], ["no-such-command"], ["new", "tank", "X"],
    ["new", "weapon"], ["new", "briefing", "***"],
  ])
  func is64ForAWrongCommandLine(arguments: [String]) throws {
    let site = try TemporarySite(Self.sound)
    let result = try run(arguments, in: site)
    #expect(result.status == 64)
    #expect(result.output == "")
    #expect(result.errors.contains("Error: "))
    #expect(site.output.files.isEmpty)
  }

  @Test(arguments: [
    ["build", "--site", "no-such-folder"], ["build", "--site", "content"],
    ["build", "--output", "content"], ["build", "--output", "."], ["build", "--output", "other"],
    ["build", "--output", "content/briefings/a.md"], ["check", "--site", "no-such-folder"],
    ["mentions", "--site", "no-such-folder"], ["render", "no-such-file.md"],
    ["mentions", "content/briefings/none.md"],
    ["build", "--report", "no/such/folder/report"],
  ])
  func is74WhereReadingOrWritingFails(arguments: [String]) throws {
    let site = try TemporarySite(Self.sound)
    try site.write(["other/theirs.txt": "not ours"])
    let before = FileTree(folder: site.path + "/content")
    let result = try run(arguments, in: site)
    #expect(result.status == 74)
    #expect(result.errors.hasPrefix("dossier: error: "))
    #expect(result.errorLines.count == 1)
    #expect(FileTree(folder: site.path + "/content") == before)
    #expect(FileTree(folder: site.path + "/other").files.count == 1)
  }

  @Test(.enabled(if: geteuid() != 0, "root may read everything"))
  func is74ForANoteThatMayNotBeRead() throws {
    let site = try builtSite()
    let before = site.output
    try FileManager.default.setAttributes(
      [.posixPermissions: 0], ofItemAtPath: site.path + "/content/briefings/a.md")
    let result = try run(["build"], in: site)
    #expect(result.status == 74 && result.errors.contains("content/briefings/a.md"))
    #expect(site.output == before)
  }

  @Test(arguments: [["--help"], ["build", "--help"], ["help", "new"]])
  func isZeroForHelp(arguments: [String]) throws {
    let result = try run(arguments, in: TemporarySite())
    #expect(result.status == 0 && result.output.contains("USAGE: dossier"))
  }

  /// Faults of several sorts and files come in one order: file, line, column.
  @Test func sortsEverythingOnStandardError() throws {
    var files: [String: String] = [:]
    for number in 0..<30 {
      files["content/briefings/\(number * 7 % 30)/n.md"] =
        "---\ntitle: N\nsumary: x\nstatus: odd\n---\n[[Nowhere]] and [@none], [[None]].\n"
    }
    let site = try TemporarySite(files)
    let result = try run(["build"], in: site)
    #expect(result.status == 1)
    #expect(result.errorLines.count == 150)
    let places = result.errorLines.map { line in
      let parts = line.split(separator: ":")
      return (String(parts[0]), Int(parts[1]) ?? 0, Int(parts[2]) ?? 0)
    }
    #expect(zip(places, places.dropFirst()).allSatisfy { $0 <= $1 })
  }

  @Test func checkSeesIntoWithheldNotes() throws {
    let site = try TemporarySite(Self.sound)
    try site.write([
      "content/briefings/draft.md": "---\ntitle: D\ndraft: true\n---\nSee [[Nowhere]].\n"
    ])
    #expect(try run(["build", "--strict"], in: site).status == 0)
    let before = site.output
    let result = try run(["check"], in: site)
    #expect(result.status == 1 && result.output == "")
    #expect(
      result.errorLines.map { $0.split(separator: " ")[0] } == ["content/briefings/draft.md:5:5:"])
    #expect(site.output == before)
  }

  /// Wherever a time is wanted, the form of one is told.
  @Test(arguments: [
    ["build", "--as-of", "nonsense"], ["build", "--now", "12:00"],
    ["export", "claims", "--now", "x"],
    ["export", "claims", "--as-of", "2026-13-01"],
    ["diff", "--to", "2026-01-01", "--from", "yesterday"],
    ["diff", "--from", "2026-01-01", "--to", "today"],
    ["diff", "--from", "2026-01-01", "--to", "2026-01-02", "--now", "2026"],
  ])
  func isSixtyFourForATimeThatIsNoneAndTellsTheForm(arguments: [String]) throws {
    let result = try run(arguments, in: try TemporarySite(Self.sound))
    #expect(result.status == 64)
    #expect(
      result.errorLines.first?.hasSuffix(": write 2026-01-31 or 2026-01-31T09:00+01:00") == true)
    let formed = arguments.map { $0 == arguments.last ? "2026-01-31T09:00+01:00" : $0 }
    #expect(
      !(try run(formed, in: try TemporarySite(Self.sound))).errors.contains("write 2026-01-31"))
  }
}
