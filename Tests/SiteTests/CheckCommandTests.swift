import Foundation
import Testing

/// `dossier check`: what it says besides the faults that a build would find.
@Suite struct CheckCommandTests {
  private func check(_ files: [String: String], _ options: [String] = []) throws
    -> DossierProgram.Result
  {
    try run(["check"] + options, files)
  }

  private func run(
    _ arguments: [String], _ files: [String: String]
  ) throws -> DossierProgram.Result {
    let site = try TemporarySite(files)
    return try withExtendedLifetime(site) { try DossierProgram.run(arguments, in: site.path) }
  }

  private static let unregistered = [
    "content/briefings/a.md": "---\ndate: 2026-01-01\n---\nWhen a Bayraktar TB2 flew.\n",
    "content/briefings/b.md":
      "---\ndate: 2026-01-01\ndraft: true\n---\nA TB2, a Bayraktar TB2 [@afp].\n",
    "content/sources.yml": "afp: {title: T}\n",
  ]

  /// Drafts count, too, and a source that only a draft cites is cited.
  @Test func namesThatStandOftenAreNotesAndNeverFail() throws {
    for options in [[], ["--strict"]] {
      let result = try check(Self.unregistered, options)
      #expect(
        result.errors
          == "content/briefings/a.md:4:8: note: \"Bayraktar TB2\" stands 3 times in 2 notes and is "
          + "registered nowhere; if it is one, \"dossier new weapon 'Bayraktar TB2'\" gives it a page\n"
      )
      #expect(result.status == 0)
      #expect(result.output == "")
    }
  }

  @Test func buildingSaysNothingOfThem() throws {
    var files = Self.unregistered
    files["content/weapons/a.md"] = "---\nname: Grad\n---\n"
    files["content/weapons/b.md"] = "---\nname: Hail\naliases: [Grad]\n---\n"
    let result = try run(["build", "--strict"], files)
    #expect(result.errors == "")
    #expect(result.status == 0)
  }

  @Test(arguments: [
    (
      ["content/sources.yml": "\nafp: {title: T}\n"],
      ["content/sources.yml:2:1: warning: nothing cites the source \"afp\" "]
    ),
    (
      [
        "content/weapons/a.md": "---\nname: Grad\n---\n",
        "content/weapons/b.md": "---\nname: Hail\naliases: [Grad]\n---\n",
      ],
      [
        "content/weapons/a.md:2:7: warning: \"Grad\" is also a name of weapon:b",
        "content/weapons/b.md:3:11: warning: \"Grad\" is also a name of weapon:a",
      ]
    ),
    (
      ["content/briefings/a.md": "---\ndate: 2026-01-01\n---\nThe \u{422}-72.\n"],
      ["content/briefings/a.md:4:5: warning: \"\u{422}-72\" looks like \"T-72\""]
    ),
    (
      [
        "content/briefings/a.md":
          "---\ndate: 2026-01-01\nkey_judgements:\n  - text: Likely or probable.\n---\nText.\n"
      ],
      ["content/briefings/a.md:4:11: warning: \"likely\" and \"probable\" are of two rows"]
    ),
  ])
  func warningsFailUnderStrictAlone(files: [String: String], starts: [String]) throws {
    let result = try check(files)
    #expect(result.errorLines.count == starts.count)
    for (line, start) in zip(result.errorLines, starts) { #expect(line.hasPrefix(start)) }
    #expect(result.status == 0)
    #expect(try check(files, ["--strict"]).status == 1)
  }

  /// What only claims give cause for is a warning where the claim stands, and stops no build.
  @Test func claimsAreReviewed() throws {
    let files = [
      "content/briefings/a.md": """
      ---
      date: 2026-01-01
      sources: [{id: s, publisher: AFP}]
      claims:
        - {id: c, kind: threat, actor: Azerbaijian, assertions: [{stance: asserts}]}
      ---
      It is said. [#c]

      """
    ]
    let message =
      "content/briefings/a.md:5:34: warning: nothing that is registered is called \"Azerbaijian\" "
      + "[actor]; did you mean \"Azerbaijan\"?\n"
    let result = try check(files)
    #expect(result.errors == message)
    #expect(result.status == 0)
    #expect(try check(files, ["--strict"]).status == 1)
    #expect(try run(["build", "--strict"], files).errors == "")
  }
}
