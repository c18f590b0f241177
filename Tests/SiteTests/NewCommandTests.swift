import Foundation
import Testing

/// `dossier new`: what it makes builds as it is, and nothing is overwritten.
@Suite struct NewCommandTests {
  @Test func makesASiteThatBuilds() throws {
    let place = try TemporarySite()
    let made = try DossierProgram.run(["new", "site", "my site"], in: place.root)
    #expect(made.status == 0 && made.errors == "")
    let folder = place.root + "/my site"
    for arguments in [["check", "--strict"], ["build", "--strict"]] {
      let result = try DossierProgram.run(arguments, in: folder)
      #expect(result.status == 0 && result.errors == "")
    }
    let output = FileTree(folder: folder + "/public")
    #expect(output.page("/countries/azerbaijan/")?.contains("<mark>Azerbaijan</mark>") == true)
    #expect(LinkAudit(output).faults == [])
    let again = try DossierProgram.run(["new", "site", "my site"], in: place.root)
    #expect(again.status == 74)
    #expect(FileTree(folder: folder + "/public") == output)
  }

  @Test func beginsADraftThatPublishesOnceTheLineIsGone() throws {
    let site = try TemporarySite()
    let title = #"Shells: "Iran's" \ #1 – überall"#
    let made = try DossierProgram.run(["new", "briefing", title], in: site.path)
    #expect(made.status == 0 && made.errors == "")
    let file = "content/briefings/shells-iran-s-1-uberall.md"
    #expect(made.output == "\(file)\n")
    #expect(try DossierProgram.run(["check", "--strict"], in: site.path).errors == "")
    #expect(try DossierProgram.run(["build"], in: site.path).status == 0)
    #expect(site.output.paths(holding: "shells") == [])

    let url = URL(fileURLWithPath: "\(site.path)/\(file)")
    let lines = try String(contentsOf: url, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    let published = lines.filter { !$0.hasPrefix("draft:") }.joined(separator: "\n")
      .replacing(/\[\[Name\]\]|\[@some-id\]|\[#some-claim\]/, with: "")
    try Data(published.utf8).write(to: url)
    #expect(try DossierProgram.run(["build", "--strict"], in: site.path).errors == "")
    let page = try #require(site.output.page("/briefings/shells-iran-s-1-uberall/"))
    #expect(
      page.contains(#"<h1>Shells: &quot;Iran&#39;s&quot; \ #1 – überall</h1>"#))
  }

  /// With every comment's sign taken away the template is a briefing that `check` has nothing to say
  /// of, and its claim has a state.
  @Test func whatABriefingsTemplateShowsIsValid() throws {
    let site = try TemporarySite()
    #expect(try DossierProgram.run(["new", "briefing", "Shells"], in: site.path).status == 0)
    let url = URL(fileURLWithPath: "\(site.path)/content/briefings/shells.md")
    let written = try String(contentsOf: url, encoding: .utf8)
    let lines = written.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("draft:") }
      .map { $0.hasPrefix("# ") ? $0.dropFirst(2) : $0 }
    let filled = lines.joined(separator: "\n").replacing("`", with: "")
      .replacing("[[Name]]", with: "A name")
    try Data(filled.utf8).write(to: url)
    #expect(filled.contains("\nclaims:\n  - id: some-claim\n"))
    #expect(try DossierProgram.run(["check", "--strict"], in: site.path).errors == "")
    #expect(try DossierProgram.run(["build", "--strict"], in: site.path).status == 0)
    let page = try #require(site.output.page("/briefings/shells/"))
    #expect(page.contains("reported"))
  }

  @Test(arguments: [
    ("weapon", "D-30: \"gun\"", "weapons/d-30-gun"),
    ("person", "Ada Example", "people/ada-example"),
    ("organisation", "Works & Co.", "organisations/works-co"),
    ("country", "Azerbaijan", "countries/azerbaijan"),
    ("country", "Nowhereland", "countries/nowhereland"),
  ])
  func beginsAnEntity(kind: String, name: String, path: String) throws {
    let site = try TemporarySite(["content/briefings/a.md": "We saw \(name) there.\n"])
    let made = try DossierProgram.run(["new", kind, name], in: site.path)
    #expect(made.status == 0 && made.errors == "" && made.output == "content/\(path).md\n")
    let built = try DossierProgram.run(["build", "--strict"], in: site.path)
    #expect(built.status == 0 && built.errors == "")
    #expect(site.output.page("/\(path)/")?.contains("Mentioned in 1 briefing") == true)
  }

  @Test(arguments: [
    ["briefing", "Report"], ["weapon", "Report"], ["country", "Report"], ["person", "Report"],
    ["organisation", "Report"],
  ])
  func leavesWhatIsThere(arguments: [String]) throws {
    let site = try TemporarySite()
    #expect(try DossierProgram.run(["new"] + arguments, in: site.path).status == 0)
    let folder = site.path + "/content"
    let path = try #require(FileTree(folder: folder).files.keys.first)
    try site.write(["content/\(path)": "mine"])
    let again = try DossierProgram.run(["new"] + arguments, in: site.path)
    #expect(again.status == 74 && again.errors.contains("is there already"))
    #expect(FileTree(folder: folder)[path] == "mine")
  }

  @Test func helpNamesEachKindOfNote() throws {
    let site = try TemporarySite()
    let help = try DossierProgram.run(["new", "--help"], in: site.path).output
    for words in ["a country.", "a weapon.", "a person.", "an organisation."] {
      #expect(help.contains("Begins a note about \(words)\n"))
    }
  }
}
