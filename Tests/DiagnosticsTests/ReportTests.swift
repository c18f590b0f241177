import Diagnostics
import Foundation
import Testing

/// Diagnostics for editors and code hosts.
@Suite struct ReportTests {
  private static let found = [
    Diagnostic(
      .error, file: "content/ä b.md", line: 12, column: 3, "100% \"x\": a,b\r\nc", key: "tlp",
      suggestion: "did you mean \"GREEN\"?"),
    Diagnostic(.warning, file: "content/x.md", line: 1, column: 1, "slip"),
    Diagnostic(.note, file: "content/x.md", line: 2, column: 9, "slip"),
  ]

  private func path(_ site: String) -> (String) -> ReportedPath {
    { ReportedPath($0, site: site, workingFolder: "/home/me/work") }
  }

  @Test(arguments: [
    (".", "content/a.md", "content/a.md"),
    ("docs", "docs/content/a.md", "docs/content/a.md"),
    ("./docs/", "docs/content/a.md", "docs/content/a.md"),
    ("docs/../notes/.", "notes/content/a.md", "notes/content/a.md"),
    ("/srv/my site/", "/srv/my site/content/a.md", "file:///srv/my%20site/content/a.md"),
    ("../site", "/home/me/site/content/a.md", "file:///home/me/site/content/a.md"),
    ("a/../../site", "/home/me/site/content/a.md", "file:///home/me/site/content/a.md"),
    ("50%: ü", "50%: ü/content/a.md", "50%25%3A%20%C3%BC/content/a.md"),
  ])
  func pathsLeadFromTheWorkingFolder(site: String, text: String, uri: String) {
    let path = path(site)("content/a.md")
    #expect(path.text == text)
    #expect(path.uri == uri)
  }

  @Test func commandsForGitHubAreEscaped() {
    #expect(
      WorkflowCommands(Self.found, path: path("a,b")).text == """
        ::error file=a%2Cb/content/ä b.md,line=12,col=3,title=Dossier [tlp]\
        ::100%25 "x": a,b%0D%0Ac; did you mean "GREEN"?
        ::warning file=a%2Cb/content/x.md,line=1,col=1,title=Dossier::slip
        ::notice file=a%2Cb/content/x.md,line=2,col=9,title=Dossier::slip

        """)
    #expect(WorkflowCommands([], path: path(".")).text == "")
  }

  @Test func jsonHoldsWhatTheLineSaysPartByPart() throws {
    let text = JSONReport(Self.found, site: "docs").text
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? NSDictionary)
    #expect(report["version"] as? Int == 1)
    #expect(report["site"] as? String == "docs")
    #expect(
      report["summary"] as? [String: Int] == ["errors": 1, "warnings": 1, "notes": 1, "files": 2])
    let diagnostics = try #require(report["diagnostics"] as? [NSDictionary])
    #expect(diagnostics.count == 3)
    #expect(
      diagnostics[0] == [
        "severity": "error", "file": "content/ä b.md", "line": 12, "column": 3,
        "message": "100% \"x\": a,b\r\nc", "key": "tlp",
        "suggestion": "did you mean \"GREEN\"?", "text": Self.found[0].text,
      ])
    #expect(diagnostics[1]["key"] is NSNull)
    #expect(diagnostics[1]["suggestion"] is NSNull)
    #expect(
      JSONReport([], site: ".").text
        == #"{"version":1,"site":".","diagnostics":[],"summary":{"errors":0,"warnings":0,"notes":0,"files":0}}"#
        + "\n")
  }

  private func results(_ diagnostics: [Diagnostic], site: String = ".") throws -> [NSDictionary] {
    try #require(run(diagnostics, site: site)["results"] as? [NSDictionary])
  }

  private func run(_ diagnostics: [Diagnostic], site: String = ".") throws -> NSDictionary {
    let text = SARIFLog(diagnostics, path: path(site)) { $0 == "tlp" ? "The marking." : nil }.text
    let log = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? NSDictionary)
    #expect(log["version"] as? String == "2.1.0")
    let runs = try #require(log["runs"] as? [NSDictionary])
    #expect(runs.count == 1)
    return try #require(runs.first)
  }

  @Test func sarifTellsPlaceLevelAndRule() throws {
    let run = try run(Self.found)
    #expect(run["columnKind"] as? String == "unicodeCodePoints")
    let driver = member("tool.driver", of: run) as? NSDictionary
    let rules = try #require(driver?["rules"] as? [NSDictionary])
    #expect(rules.map { $0["id"] as? String } == ["content", "tlp"])
    #expect(member("fullDescription.text", of: rules[1]) as? String == "The marking.")
    let results = try results(Self.found, site: "docs")
    #expect(results.map { $0["level"] as? String } == ["error", "warning", "note"])
    #expect(results.map { $0["ruleIndex"] as? Int } == [1, 0, 0])
    #expect(
      member("message.text", of: results[0]) as? String
        == "100% \"x\": a,b\r\nc; did you mean \"GREEN\"?")
    let locations = try #require(results[0]["locations"] as? [NSDictionary])
    #expect(
      locations[0]["physicalLocation"] as? NSDictionary == [
        "artifactLocation": ["uri": "docs/content/%C3%A4%20b.md", "uriBaseId": "%SRCROOT%"],
        "region": ["startLine": 12, "startColumn": 3],
      ])
    #expect(try self.run([])["results"] as? [NSDictionary] == [])
  }

  /// A fault keeps its fingerprint when lines come above it; two that are alike have two.
  @Test func sarifKnowsAFaultAgain() throws {
    func prints(_ diagnostics: [Diagnostic]) throws -> [String?] {
      try results(diagnostics).map {
        ($0["partialFingerprints"] as? NSDictionary)?["dossierFault/v1"] as? String
      }
    }
    let moved = Self.found.map { found in
      Diagnostic(
        found.severity, file: found.file, line: found.line + 7, column: found.column,
        found.message, key: found.key)
    }
    let before = try prints(Self.found)
    #expect(before == (try prints(moved)))
    #expect(Set(before).count == 3)
    func twice(_ line: Int) -> Diagnostic {
      Diagnostic(.error, file: "x", line: 1, column: 1, "the id stands in y.md:\(line), too")
    }
    #expect(try prints([twice(3)]) == (try prints([twice(18)])))
  }

  /// A member of a member: `message.text`.
  private func member(_ path: String, of object: NSDictionary?) -> Any? {
    path.split(separator: ".").reduce(object as Any?) { object, name in
      (object as? NSDictionary)?[String(name)]
    }
  }
}
