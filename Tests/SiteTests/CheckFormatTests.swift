import Foundation
import Testing

/// `dossier check --format`: what editors and code hosts read, and the exit status with it.
@Suite struct CheckFormatTests {
  private static let faulty = [
    "content/briefings/a b.md": "---\ntlp: GREN\nsumary: x\n---\nIran.\n"
  ]
  private static let warning = ["content/briefings/a.md": "---\nsumary: x\n---\nIran.\n"]
  private static let sound = ["content/briefings/a.md": "Iran.\n"]

  private func check(
    _ files: [String: String], _ options: String..., below: Bool = false
  ) throws -> DossierProgram.Result {
    let site = try TemporarySite(files)
    return try withExtendedLifetime(site) {
      try DossierProgram.run(
        ["check"] + (below ? ["--site", "site/"] : []) + options,
        in: below ? site.root : site.path)
    }
  }

  private func members(_ text: String) throws -> NSDictionary {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? NSDictionary)
  }

  @Test(arguments: ["text", "json", "github", "sarif"])
  func exitStatusIsThatOfTheContent(format: String) throws {
    #expect(try check(Self.sound, "--format", format).status == 0)
    #expect(try check(Self.warning, "--format", format).status == 0)
    #expect(try check(Self.warning, "--format", format, "--strict").status == 1)
    #expect(try check(Self.faulty, "--format", format).status == 1)
    let nowhere = try check(Self.sound, "--format", format, "--site", "nowhere")
    #expect(nowhere.status == 74)
    #expect(nowhere.output == "")
    #expect(nowhere.errorLines.count == 1)
  }

  @Test func anUnknownFormatIsAWrongCommandLine() throws {
    let result = try check(Self.sound, "--format", "xml")
    #expect(result.status == 64)
    #expect(result.errors.contains("github"))
  }

  @Test func textIsWhatItIsWithoutTheOption() throws {
    let text = try check(Self.faulty, "--format", "text")
    #expect(text.output == "")
    #expect(text.errors == (try check(Self.faulty)).errors)
    #expect(text.errorLines.count == 2)
  }

  @Test(arguments: ["json", "github", "sarif"])
  func reportsStandAloneOnStandardOutput(format: String) throws {
    let result = try check(Self.faulty, "--format", format)
    #expect(result.errors == "")
    #expect(result.output.hasSuffix("\n"))
  }

  @Test func jsonHoldsEveryFaultOfTheText() throws {
    let lines = try check(Self.faulty).errorLines
    let report = try members(try check(Self.faulty, "--format", "json").output)
    let found = try #require(report["diagnostics"] as? [NSDictionary])
    #expect(found.map { $0["text"] as? String } == lines)
    let none = try members(try check(Self.sound, "--format", "json").output)
    #expect(none["diagnostics"] as? [NSDictionary] == [])
  }

  @Test func gitHubFindsTheFileBelowTheWorkingFolder() throws {
    let result = try check(Self.faulty, "--format", "github", below: true)
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(
      lines.first
        == #"::error file=site/content/briefings/a b.md,line=2,col=6,title=Dossier [tlp]::unknown TLP marking "GREN"; did you mean "GREEN"?"#
    )
    #expect(try check(Self.sound, "--format", "github").output == "")
  }

  @Test func sarifFindsTheFileBelowTheWorkingFolder() throws {
    let log = try members(try check(Self.faulty, "--format", "sarif", below: true).output)
    let run = try #require((log["runs"] as? [NSDictionary])?.first)
    let results = try #require(run["results"] as? [NSDictionary])
    #expect(results.count == 2)
    let location = try #require((results.first?["locations"] as? [NSDictionary])?.first)
    #expect(
      member("physicalLocation.artifactLocation", of: location) as? NSDictionary == [
        "uri": "site/content/briefings/a%20b.md", "uriBaseId": "%SRCROOT%",
      ])
    let none = try members(try check(Self.sound, "--format", "sarif").output)
    let quiet = try #require((none["runs"] as? [NSDictionary])?.first)
    #expect(quiet["results"] as? [NSDictionary] == [])
  }

  /// A member of a member: `message.text`.
  private func member(_ path: String, of object: NSDictionary?) -> Any? {
    path.split(separator: ".").reduce(object as Any?) { object, name in
      (object as? NSDictionary)?[String(name)]
    }
  }
}
