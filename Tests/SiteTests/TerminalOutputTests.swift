import Foundation
import Testing

/// What an author sees at a terminal, and that programs see none of it.
@Suite struct TerminalOutputTests {
  private static let files = [
    "content/briefings/a.md": "---\ntlp: GREN\nsumary: x\n---\nIran.\n",
    "content/site.yml": "titel: \"\u{1B}[5m\"\n",
  ]

  private static let line =
    #"content/briefings/a.md:2:6: error: unknown TLP marking "GREN" [tlp]; did you mean "GREEN"?"#

  private func shown(
    _ arguments: [String], _ environment: [String: String] = [:]
  ) throws -> PseudoTerminal.Result {
    let site = try TemporarySite(Self.files)
    return try withExtendedLifetime(site) {
      try PseudoTerminal.run(arguments, in: site.path, environment: environment)
    }
  }

  @Test(arguments: [["build"], ["check"], ["export", "claims"]])
  func aTerminalShowsEachFaultInColourWithItsLine(arguments: [String]) throws {
    let result = try shown(arguments)
    #expect(result.status == 1)
    #expect(result.shown.contains("\u{1B}[1mcontent/briefings/a.md:2:6:\u{1B}[0m"))
    #expect(result.shown.contains("\u{1B}[1;31merror:\u{1B}[0m unknown TLP marking"))
    #expect(result.shown.contains("| \u{1B}[0m tlp: GREN") || result.shown.contains(" tlp: GREN\n"))
    #expect(result.shown.contains("     ^\u{1B}[0m\n"))
    #expect(!result.shown.contains("\u{1B}[5m"))
    #expect(result.shown.contains("1 warning in 2 files\n"))
  }

  /// no-color.org: a value that is not empty.
  @Test(arguments: [["NO_COLOR": "1"], ["NO_COLOR": "0"], ["TERM": "dumb"], ["TERM": ""]])
  func coloursCanBeTurnedOff(environment: [String: String]) throws {
    let result = try shown(["build", "--quiet"], environment)
    #expect(!result.shown.contains("\u{1B}"))
    #expect(result.shown.hasPrefix(Self.line + "\n   2 | tlp: GREN\n     |      ^\n"))
    #expect(result.shown.contains("1 warning in 2 files\n"))
  }

  @Test func anEmptyNoColorLeavesThem() throws {
    #expect(try shown(["build", "--quiet"], ["NO_COLOR": ""]).shown.contains("\u{1B}[1;31merror:"))
  }

  @Test func aPipeGetsALineForEachFaultAlone() throws {
    let site = try TemporarySite(Self.files)
    let result = try DossierProgram.run(["build"], in: site.path)
    #expect(!result.errors.contains("\u{1B}"))
    #expect(result.errorLines.first == Self.line)
    #expect(result.errorLines.allSatisfy { $0.hasPrefix("content/") })
  }

  /// What a link out of the site leads to is nobody's to show.
  @Test func showsNoLineOfAFileOutsideTheSite() throws {
    let site = try TemporarySite(["content/briefings/a.md": "Iran.\n"])
    try Data("root: secret\n".utf8).write(to: URL(fileURLWithPath: site.root + "/outside.md"))
    try FileManager.default.createSymbolicLink(
      atPath: site.path + "/content/briefings/b.md", withDestinationPath: "../../../outside.md")
    let result = try PseudoTerminal.run(["check"], in: site.path, environment: [:])
    #expect(result.shown.contains("content/briefings/b.md:1:1:"))
    #expect(!result.shown.contains("secret"))
  }
}
