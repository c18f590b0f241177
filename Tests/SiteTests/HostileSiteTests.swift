import Building
import Diagnostics
import Testing

/// Whatever an author writes, every file of the site stays what it is: a page without scripts, XML,
/// JSON, a table without formulas.
@Suite struct HostileSiteTests {
  /// Scalars of YAML in double quotes. The number tells the place that each was written at.
  enum Alphabet: CaseIterable {
    case markup, addresses, formulas

    func text(_ number: Int) -> String {
      let mark = "h\(number)h"
      switch self {
      case .markup:
        return
          #""\#(mark)` </script><script>alert(1)</script> ]]> {{x}} {{{y}}} {{/z}} \u2028\u202E"#
          + #"\uFFFE --><img src=x onerror=alert(1)> '\"<>&amp;&""#
      case .addresses:
        return number.isMultiple(of: 2)
          ? #""javascript:alert(1)//\#(mark)""# : #""data:text/html,<script>\#(mark)""#
      case .formulas:
        let sign = ["=", "+", "-", "@", #"\t"#][number % 5]
        return #""\#(sign)\#(mark)(1,\"2\")\nx""#
      }
    }
  }

  @Test(arguments: Alphabet.allCases)
  func keepsEveryFileWhatItIs(alphabet: Alphabet) async throws {
    let site = try TemporarySite(EscapingTests.files(alphabet.text))
    let report = try await site.build { $0.baseURL = "https://example.org/sub/" }
    try #require(report.written != nil, "\(report.diagnostics.map(\.text))")
    #expect(FileFormatAudit(site.output).faults == [])
    #expect(LinkAudit(site.output).faults == [])
    let shown = (1...100).filter { !site.output.paths(holding: "h\($0)h").isEmpty }
    #expect(shown.count > 40, "the texts should be on the pages")
  }

  /// Under no key can an author write what no file should hold.
  @Test func refusesControlCharactersUnderEveryKey() async throws {
    var places = 0
    let site = try TemporarySite(
      EscapingTests.files { number in
        places = number
        return #""h\#(number)\0""#
      })
    let report = try await site.build()
    #expect(report.written == nil)
    let faults = report.diagnostics.filter { $0.text.contains("a control character, U+0000") }
    #expect(places > 40)
    #expect(faults.count == places)
  }

  /// The audit itself sees what it is to see.
  @Test(arguments: [
    ("a.html", "<p>a", "a.html: never closed: [\"p\"]"),
    ("a.html", "<p>\u{0}</p>", "a.html: NUL"),
    ("a.html", "<script>x</script>", "a.html: a script"),
    ("a.html", "<p onclick=\"x\"></p>", "a.html: an attribute onclick"),
    ("a.html", "<a href=\"JavaScript:x\"></a>", "a.html: href=JavaScript:x"),
    ("a.html", "<img src=\"data:x\">", "a.html: src=data:x"),
    (
      "a.html", "<meta http-equiv=\"Refresh\" content=\"0; url=javascript:x\">",
      "a.html: content=0; url=javascript:x"
    ),
    (
      "a.html", "<script type=\"application/ld+json\">{</script>",
      "a.html: linked data is no JSON: {"
    ),
    ("a.xml", "<a>&nbsp;</a>", "a.xml: no XML in line 1"),
    ("a.xml", "<a>\u{1}</a>", "a.xml: no XML in line 1"),
    ("a.json", "{\"a\": \"\n\"}", "a.json: the file is no JSON: {\"a\": \"\n\"}"),
    ("a.jsonl", "{}\n}\n", "a.jsonl: a line is no JSON: }"),
    ("a.csv", "a,b\nc,\"=d\"\"\"\n", "a.csv: a formula: =d\""),
    ("a.csv", "a,\"b\n-\"\nc\n", "a.csv: rows of several lengths"),
  ])
  func isSeenToFail(path: String, text: String, fault: String) {
    let faults = FileFormatAudit(FileTree(files: [path: Array(text.utf8)])).faults
    #expect(faults.contains(fault), "\(faults)")
  }
}
