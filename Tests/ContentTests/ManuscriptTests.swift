import Content
import Diagnostics
import Testing

/// Which file of content/ is what.
struct ManuscriptTests {
  @Test func foldersSayWhatANoteIs() async {
    let found = await manuscript([
      "content/site.yml": "kinds: {place: {folder: places}}",
      "content/briefings/2025/a.md": "A", "content/pages/b.md": "B", "content/countries/c.md": "C",
      "content/weapons/d.md": "D", "content/people/e.md": "E", "content/organisations/f.md": "F",
      "content/places/g.md": "G", "content/places/near/h.MD": "H", "templates/page.mustache": "",
    ])
    #expect(found.faults == [])
    #expect(found.briefings.map(\.file) == ["content/briefings/2025/a.md"])
    #expect(found.pages.map(\.file) == ["content/pages/b.md"])
    #expect(
      found.entityNotes.map(\.kind.id) == [
        "country", "organisation", "person", "place", "place", "weapon",
      ])
  }

  @Test(arguments: [
    (
      "content/weapon/d.md",
      "no kind of note lives in content/weapon: the file is left out; did you mean \"weapons\"?"
    ),
    (
      "content/treaties/d.md",
      "no kind of note lives in content/treaties: the file is left out; "
        + "name a kind with this folder under kinds in site.yml"
    ),
    (
      "content/d.md",
      "this file is none of site.yml and sources.yml and lies in no folder: it is left out; "
        + "move it to content/briefings or content/pages"
    ),
    (
      "content/briefings/lost.claims.yml",
      "there is no briefing beside this file, so its claims are left out"
    ),
  ])
  func aFileThatIsNothingIsLeftOutWithAWarning(path: String, message: String) async {
    let found = await manuscript([path: "Text"])
    #expect(found.diagnostics.map(\.text) == ["\(path):1:1: warning: \(message)"])
    #expect(found.briefings.isEmpty && found.pages.isEmpty && found.entityNotes.isEmpty)
  }

  @Test(arguments: ["content/briefings/a.md", "content/briefings/a.MD"])
  func aFileBesideABriefingHoldsItsClaimsAndSources(path: String) async {
    let found = await manuscript([
      path: note("claims: [{id: c, kind: use}]\nsources: [s]"),
      "content/briefings/a.claims.yml":
        "claims:\n  - {id: d, kind: use}\n  - {id: e, kind: usee}\nsources:\n  - {id: t, title: T}\n",
    ])
    #expect(
      found.diagnostics.map(\.text) == [
        "content/briefings/a.claims.yml:3:19: error: unknown kind of claim \"usee\" [kind]; "
          + "did you mean \"use\"?"
      ])
    #expect(found.briefings[0].sources.map(\.id.value) == ["s", "t"])
    #expect(
      found.briefings[0].claims.map(\.file) == [
        path, "content/briefings/a.claims.yml", "content/briefings/a.claims.yml",
      ])
  }

  @Test(arguments: [
    FaultCase("claim: []", #"1:1: error: unknown key "claim"; did you mean "claims"?"#),
    FaultCase(
      "- {id: c, kind: use}",
      "1:1: error: this file holds `claims:` and `sources:`, this is a list"),
    FaultCase(
      "claims: [",
      "2:1: error: YAML: did not find expected node content, "
        + "while parsing a flow node"),
  ])
  func faultsOfSuchAFile(_ fault: FaultCase) async {
    let file = "content/briefings/a.claims.yml"
    let found = await manuscript(["content/briefings/a.md": "Text", file: fault.yaml])
    #expect(found.faults == fault.faults)
    #expect(found.diagnostics.allSatisfy { $0.file == file })
  }

  @Test(arguments: ["", "\n", "# none\n"])
  func suchAFileMayBeEmpty(yaml: String) async {
    let found = await manuscript([
      "content/briefings/a.md": "Text", "content/briefings/a.claims.yml": yaml,
    ])
    #expect(found.faults == [])
  }

  @Test func staticFilesAreNoAttachments() async {
    let files = ["content/static/CNAME", "content/briefings/map.png", "content/statics/x.pdf"]
    let found = await Manuscript(
      SourceTree(texts: [], assets: files.map { SourceTree.Asset(path: $0, size: 1, location: "") })
    )
    #expect(found.staticFiles.map(\.path) == ["content/static/CNAME"])
    #expect(
      found.attachments.map(\.path) == ["content/briefings/map.png", "content/statics/x.pdf"])
  }

  @Test func manyNotesKeepTheirOrder() async {
    let numbers = (0..<1000).map { String(10_000 + $0) }
    let files = Dictionary(
      uniqueKeysWithValues: numbers.map { ("content/briefings/\($0).md", note("title: n\($0)")) })
    let found = await manuscript(files)
    #expect(found.briefings.map(\.title) == numbers.map { "n\($0)" })
  }
}
