import Content
import Testing

/// Every key of a source with a value that cannot be read, wherever the source stands.
struct SourceFaultTests {
  private static let dates =
    "write 2016, 2016-04, 2016-04-02, 2016?, 2016-04~, 201X, 2016/2018 or .."

  @Test(arguments: [
    FaultCase("publisher: [a]", "4:16: error: publisher is one text, this is a list [publisher]"),
    FaultCase("title: [a]", "4:12: error: title is one text, this is a list [title]"),
    FaultCase("author: [a]", "4:13: error: author is one text, this is a list [author]"),
    FaultCase(
      "url: ftp://example.org/a",
      #"4:10: error: "ftp://example.org/a" is not a web address (http:// or https://) [url]"#),
    FaultCase(
      "url: https://example.org/a b",
      #"4:10: error: "https://example.org/a b" is not a web address (http:// or https://) [url]"#),
    FaultCase(
      "archive_url: http://",
      #"4:18: error: "http://" is not a web address (http:// or https://) [archive_url]"#),
    FaultCase("issued: 5 May", #"4:13: error: "5 May" is not a date [issued]; \#(dates)"#),
    FaultCase("accessed: 2016-5", #"4:15: error: "2016-5" is not a date [accessed]; \#(dates)"#),
    FaultCase("language: [en]", "4:15: error: language is one text, this is a list [language]"),
    FaultCase(
      "kind: tertiary",
      #"4:11: error: unknown kind of source "tertiary" [kind]; it is one of primary, secondary"#),
    FaultCase("origin: [a]", "4:13: error: origin is one text, this is a list [origin]"),
    FaultCase("via: [a]", "4:10: error: via is one text, this is a list [via]"),
    FaultCase(
      "reliability: G",
      #"4:18: error: unknown reliability "G" [reliability]; it is one of A, B, C, D, E, F"#),
    FaultCase("note: [a]", "4:11: error: note is one text, this is a list [note]"),
    FaultCase("publishr: a", #"4:5: warning: unknown key "publishr"; did you mean "publisher"?"#),
  ])
  func keysOfASourceInABriefing(_ fault: FaultCase) async {
    let found = await manuscript([
      "content/briefings/note.md": note("sources:\n  - id: s\n    " + fault.yaml)
    ])
    #expect(found.faults == fault.faults)
  }

  @Test func aSourceNeedsAnId() async {
    let found = await manuscript([
      "content/briefings/note.md": note("sources:\n  - publisher: Reuters")
    ])
    #expect(found.faults == ["3:5: error: a source needs an id [id]"])
  }

  @Test(arguments: [
    FaultCase("- id: a\n- publisher: b", "2:3: error: a source needs an id [id]"),
    FaultCase("a: {url: x}", #"1:10: error: "x" is not a web address (http:// or https://) [url]"#),
    FaultCase(
      "a: {id: b}",
      #"1:9: error: the source stands under "a" and calls itself "b" [id]; leave the id out"#),
    FaultCase("a: Reuters", #"1:4: error: a holds mappings (key: value), this is "Reuters" [a]"#),
    FaultCase(
      "Reuters",
      #"1:1: error: sources.yml holds sources under their ids, this is "Reuters""#),
    FaultCase(
      "a: {title: x}\na: {title: y}",
      #"2:1: error: the key "a" stands twice, first in line 1; keep one of them"#),
  ])
  func faultsOfSourcesYml(_ fault: FaultCase) async {
    let found = await manuscript(["content/sources.yml": fault.yaml])
    #expect(found.faults == fault.faults)
  }

  @Test(arguments: ["a: {title: x}\nb: {title: y}\n", "- {id: a, title: x}\n- {id: b, title: y}\n"])
  func sourcesYmlIsAMappingFromIdsOrAList(yaml: String) async {
    let found = await manuscript(["content/sources.yml": yaml])
    #expect(found.faults.isEmpty)
    #expect(found.sources.map(\.id.value) == ["a", "b"])
    #expect(found.sources.map(\.title?.value) == ["x", "y"])
  }

  @Test func anEmptySourcesYmlIsFine() async {
    let found = await manuscript(["content/sources.yml": "# none yet\n"])
    #expect(found.faults.isEmpty)
  }
}
