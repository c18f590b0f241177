import Building
import Diagnostics
import Foundation
import Testing

/// The templates that a site brings, in the place of the theme's and beside them.
@Suite struct OwnTemplateTests {
  private static let note = [
    "content/site.yml": "title: S & S\n",
    "content/briefings/a.md": "---\ntitle: A & 'b'\ndate: 2026-01-01\n---\nIran.\n",
  ]

  /// The page of the briefing under templates that have no fault.
  private func briefing(_ templates: [String: String]) async throws -> String {
    let site = try TemporarySite(Self.note)
    try site.write(
      Dictionary(uniqueKeysWithValues: templates.map { ("templates/\($0)", $1) }))
    return try #require(try await site.buildCleanly().page("/briefings/a/"))
  }

  @Test func standInThePlaceOfTheThemes() async throws {
    let page = try await briefing(["briefing.mustache": "{{title}}|{{{html}}}|{{> foot}}"])
    #expect(page.hasPrefix("A &amp; &#39;b&#39;|<ul class=\"margin\">"))
    #expect(page.contains(">Iran</a>.</p>\n|"))
    #expect(page.contains("Built with Dossier"))
  }

  @Test(arguments: ["byline", "parts/byline"])
  func areIncludedByTheirPath(name: String) async throws {
    let page = try await briefing([
      "briefing.mustache": "<pre>\n  {{> \(name)}}</pre>", "\(name).mustache": "by {{site}}\n",
    ])
    #expect(page == "<pre>\nby S &amp; S\n</pre>")
  }

  @Test(arguments: [
    ["briefing": "{{#title}}\n{{site}}\n{{/title}}\n"],
    ["briefing": "  {{^html}}\nno\n{{/html}}\n{{site}}\n"],
    ["briefing": "{{! a comment}}\n{{site}}\n"],
    ["briefing": "{{=<% %>=}}\n<%site%>\n"],
    ["briefing": "{{> byline}}\n", "byline": "{{#title}}\n{{site}}\n{{/title}}\n"],
  ])
  func leaveNoEmptyLineForATagThatStandsAloneInTheFirst(
    templates: [String: String]
  ) async throws {
    let files = templates.map { ("\($0).mustache", $1) }
    let page = try await briefing(Dictionary(uniqueKeysWithValues: files))
    #expect(page == "S &amp; S\n")
  }

  @Test func inheritFromOneAnother() async throws {
    let page = try await briefing([
      "layout.mustache":
        "<h1>{{title}}</h1>\n<pre>\n  {{$main}}no{{/main}}</pre>{{$end}}end{{/end}}",
      "briefing.mustache": "  {{<layout}}{{$main}}a {{title}}\nb\n{{/main}}{{/layout}}",
    ])
    #expect(
      page == "<h1>A &amp; &#39;b&#39;</h1>\n<pre>\na A &amp; &#39;b&#39;\nb\n</pre>end")
  }

  @Test func mayHaveOtherDelimitersForAWhile() async throws {
    let page = try await briefing([
      "briefing.mustache": "{{#title}}{{=<% %>=}}<%site%>{{site}}<%/title%>{{site}}"
    ])
    #expect(page == "S &amp; S{{site}}S &amp; S")
  }

  @Test func mayHaveTheLineEndsOfWindows() async throws {
    let page = try await briefing([
      "briefing.mustache": "\u{FEFF}a\r\n{{#title}}\r\n{{site}}\r\n{{/title}}\r\n{{> byline}}\r\n",
      "byline.mustache": "b\r\n{{#title}}\r\nx\r\n{{/title}}\r\n",
    ])
    #expect(page == "a\nS &amp; S\nb\nx\n")
  }

  @Test func mustBeText() async throws {
    let site = try TemporarySite(Self.note)
    try site.write(["templates/head.mustache": ""])
    for name in ["byline.mustache", "style.css", "head.mustache"] {
      try Data([0x61, 0x0A, 0x62, 0xE9]).write(
        to: URL(fileURLWithPath: "\(site.path)/templates/\(name)"))
    }
    let report = try await site.build()
    let errors = report.diagnostics.filter { $0.severity == .error }.map(\.text)
    #expect(
      errors == [
        "templates/byline.mustache:2:2: error: the text is not UTF-8 here; save the file as UTF-8",
        "templates/head.mustache:2:2: error: the text is not UTF-8 here; save the file as UTF-8",
        "templates/style.css:2:2: error: the text is not UTF-8 here; save the file as UTF-8",
      ])
    #expect(report.written == nil)
  }

  @Test func mustNotBeLong() async throws {
    let text = "<!--" + String(repeating: "-", count: (1 << 16) - 7) + "-->"
    let site = try TemporarySite(["templates/foot.mustache": text])
    #expect(try await site.build().diagnostics.map(\.text) == [])
    try site.write(["templates/foot.mustache": text + "\n"])
    let report = try await site.build()
    #expect(
      report.diagnostics.map(\.text) == [
        "templates/foot.mustache:1:1: error: a template may be 64 KiB long and this one is longer; "
          + "put scripts, pictures and fonts into content/static"
      ])
  }

  @Test(arguments: [
    ("style.mustache", "templates/style.css"), ("styles.css", "templates/style.css"),
    ("home.html", "templates/home.mustache"), ("Home.mustache", "templates/home.mustache"),
  ])
  func areNamedLikeTheThemes(name: String, right: String) async throws {
    let site = try TemporarySite(["templates/\(name)": "x", "templates/README.md": "{{x}}"])
    let lines = try await site.build().diagnostics.map(\.text)
    #expect(
      lines == [
        "templates/\(name):1:1: warning: no page uses this template; did you mean \"\(right)\"?"
      ])
  }

  /// Every fault of every template comes at once, beside those of the notes, and nothing is written.
  @Test(arguments: ["build", "check"])
  func keepTheSiteFromBeingBuiltWhereOneIsWrong(command: String) async throws {
    let site = try TemporarySite(Self.note)
    _ = try await site.buildCleanly()
    let before = site.output
    try site.write([
      "templates/head.mustache": "<html><body>{{sit}}", "templates/page.mustache": "{{> foo}}",
      "templates/card.mustache": "<li>\n{{#title}}</li>",
      "content/briefings/b.md": "---\ntlp: GREN\n---\n",
    ])
    let result = try DossierProgram.run([command], in: site.path)
    #expect(result.status == 1)
    #expect(result.output == "")
    #expect(
      result.errorLines == [
        #"content/briefings/b.md:2:6: error: unknown TLP marking "GREN" [tlp]; did you mean "GREEN"?"#,
        #"templates/card.mustache:2:1: error: "title" is not ended; {{/title}} is missing"#,
        #"templates/head.mustache:1:13: error: unknown variable "sit"; did you mean "site"?"#,
        #"templates/page.mustache:1:1: error: unknown partial "foo"; did you mean "foot"?"#,
      ])
    #expect(site.output == before)
  }

  /// Each of them is small.
  @Test func areRefusedWhereTheyGrowBeyondBounds() async throws {
    var files = ["templates/foot.mustache": "{{> p1}}"]
    for number in 1..<30 {
      files["templates/p\(number).mustache"] = "{{> p\(number + 1)}}{{> p\(number + 1)}}"
    }
    files["templates/p30.mustache"] = "x"
    let report = try await TemporarySite(files).build()
    #expect(report.written == nil)
    #expect(report.diagnostics.count == 1)
    #expect(report.diagnostics.first?.message.contains("brings in more than 2000 others") == true)
  }
}
