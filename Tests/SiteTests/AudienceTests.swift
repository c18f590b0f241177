import Building
import Testing

/// What the options of a build let through besides what is published now.
@Suite struct AudienceTests {
  private static let files = [
    "content/briefings/old.md": "---\ndate: 2025-01-01\n---\n# Old\n",
    "content/briefings/recent.md": "---\ndate: 2026-05-01\n---\n# Recent\n",
    "content/briefings/gone.md": "---\ndate: 2025-01-01\nexpires: 2026-01-01\n---\n# Gone\n",
    "content/briefings/held.md":
      "---\ndate: 2025-01-01\nembargoed_until: 2026-07-01\n---\n# Held\n",
    "content/briefings/future.md": "---\ndate: 2026-08-01\n---\n# Future\n",
    "content/briefings/draft.md": "---\ndraft: true\n---\n# Draft\n",
    "content/briefings/red.md": "---\ntlp: RED\n---\n# Red\n",
  ]

  @Test(arguments: [
    ([], ["old", "recent"]),
    (["--drafts"], ["draft", "future", "held", "old", "recent"]),
    (["--tlp", "RED"], ["old", "recent", "red"]),
    (["--now", "2026-09-01"], ["future", "held", "old", "recent"]),
    (["--now", "2025-06-01"], ["gone", "old"]),
    // That day's rules and today's: what has expired or is held since then stays withheld.
    (["--as-of", "2025-06-01"], ["old"]),
    (["--as-of", "2026-05-01", "--tlp", "RED"], ["old", "recent", "red"]),
    (["--as-of", "2026-09-01"], ["old", "recent"]),
    // Drafts are not marked any lower.
    (["--drafts", "--tlp", "GREEN"], ["draft", "future", "held", "old", "recent"]),
  ])
  func seesTheseNotes(options: [String], notes: [String]) throws {
    let site = try TemporarySite(Self.files)
    let now = options.contains("--now") ? [] : ["--now", TemporarySite.now]
    let result = try DossierProgram.run(["build"] + options + now, in: site.path)
    #expect(result.status == 0 && result.errors == "")
    let pages = site.output.pages.map(\.path)
      .filter { $0.hasPrefix("briefings/") && $0 != "briefings/index.html" }
    #expect(pages == notes.map { "briefings/\($0)/index.html" })
  }

  /// A date without an offset is midnight in the site's zone.
  @Test(arguments: [("2026-06-01T03:59:59Z", false), ("2026-06-01T04:00:00Z", true)])
  func readsDatesInTheZoneOfTheSite(now: String, isPublished: Bool) async throws {
    let site = try TemporarySite([
      "content/site.yml": "timezone: America/New_York\n",
      "content/briefings/2026-06-01-a.md": "# A\n",
    ])
    let output = try await site.buildCleanly { $0.now = now }
    #expect((output.page("/briefings/a/") != nil) == isPublished)
  }
}
