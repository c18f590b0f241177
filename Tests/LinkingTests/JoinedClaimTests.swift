import Content
import Linking
import Testing

/// Brackets that were meant to tie a sentence to claims and are none.
@Suite struct JoinedClaimTests {
  /// What is said of paragraphs, the first in line 5, the next two lines below; after them the claims 2,
  /// a and b-1 are there.
  private func faults(_ paragraphs: [String], summary: String = "Text.") async throws -> [String] {
    try await graph([
      "content/briefings/x.md": note(
        "summary: \"\(summary)\"\nclaims: [{id: a, kind: use}, {id: b-1, kind: use}, {id: \"2\", kind: use}]",
        body: paragraphs.joined(separator: "\n\n"))
    ]).diagnostics.lines
  }

  @Test func areReportedWithTheFix() async throws {
    let cases = [
      ("[#a, #b-1]", "[#a] [#b-1]"), ("[# a]", "[#a]"), ("[#a #b-1]", "[#a] [#b-1]"),
      ("[#a,b-1]", "[#a] [#b-1]"), ("[#a; #b-1]", "[#a] [#b-1]"), ("[#a ]", "[#a]"),
      ("[#a and #b-1]", "[#a] [#b-1]"), ("[#a, #unknown]", "[#a] [#unknown]"), ("[##a]", "[#a]"),
      ("[#1, #2]", "[#1] [#2]"),
    ]
    let found = try await faults(cases.map { "Said. \($0.0)" })
    #expect(
      found
        == cases.enumerated().map { index, one in
          let line = String(5 + 2 * index)
          return
            "content/briefings/x.md:\(line):7: warning: \(one.0) ties the sentence to no claim; "
            + "write \(one.1)"
        })
  }

  @Test func mayStandInASummaryAndGoOverLines() async throws {
    #expect(
      try await faults(["Said.\n[#a,\n#b-1]"], summary: "Said. [# a]") == [
        "content/briefings/x.md:2:17: warning: [# a] ties the sentence to no claim; write [#a]",
        "content/briefings/x.md:6:1: warning: [#a, #b-1] ties the sentence to no claim; write [#a] [#b-1]",
      ])
  }

  @Test func whatIsNoneIsTheAuthorsBusiness() async throws {
    #expect(
      try await faults([
        "`[#a, #b-1]`", "[#1, #3]", "[#one, #other]", "[# heading]", "[#a, see below]", "[a, #b-1]",
        "[#a] [#b-1]", "[#a, #b-1](https://example.org)", "```\n[#a, #b-1]\n```", "[#]", "[#, ]",
        "[#a, [b-1]", "\\[#a, #b-1\\]",
      ]) == [])
  }
}
