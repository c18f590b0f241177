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
    #expect(output.page("/register/claims/sample-range/")?.contains("reaches 12 km") == true)
    #expect(output.page("/about/") != nil)
    #expect(made.output.hasSuffix("\nNow: dossier build --site 'my site'\n"))
    let again = try DossierProgram.run(["new", "site", "my site"], in: place.root)
    #expect(again.status == 74)
    #expect(FileTree(folder: folder + "/public") == output)
  }

  /// What version control is not to keep, and what makes GitHub publish the site.
  @Test func aNewSiteIsReadyForGitHubPages() throws {
    let place = try TemporarySite()
    #expect(try DossierProgram.run(["new", "site", "new"], in: place.root).status == 0)
    let files = FileTree(folder: place.root + "/new")
    #expect(files[".gitignore"]?.split(separator: "\n").last == "/public/")
    let workflow = try #require(files[".github/workflows/pages.yml"])
    for part in [
      "\npermissions:\n  contents: read\n", "check --format github\n",
      "build --base-url \"${{ steps.pages.outputs.base_url }}\"\n",
      "uses: actions/upload-pages-artifact", "uses: actions/deploy-pages", "\nconcurrency:\n",
      "      id-token: write\n", "DOSSIER_REPOSITORY: https://",
    ] {
      #expect(workflow.contains(part), "\(part)")
    }
    // It is YAML: read as a site.yml, there is nothing wrong with it but its keys.
    try place.write(["content/site.yml": workflow])
    let read = try DossierProgram.run(["check"], in: place.path)
    #expect(read.errorLines.count == 6)
    #expect(read.errorLines.allSatisfy { $0.contains(": error: unknown key") })
  }

  @Test(arguments: ["deep//new/", "./x/../y", "a b/c"])
  func aNewSiteMayLieDeep(folder: String) throws {
    let place = try TemporarySite(["x/there.txt": ""])
    #expect(try DossierProgram.run(["new", "site", folder], in: place.path).status == 0)
    let built = try DossierProgram.run(["build", "--site", folder, "--strict"], in: place.path)
    #expect(built.status == 0)
  }

  /// A repository that was made with a README is a place for a site, a folder of somebody's is not.
  @Test(arguments: [
    (["README.md", "LICENSE", ".git/HEAD"], true), (["notes.txt"], false),
    (["content/x.md"], false),
    ([".gitignore"], false), ([".github/workflows/pages.yml"], false), ([".github"], false),
  ])
  func aNewSiteTakesNobodysFolder(there: [String], isTaken: Bool) throws {
    let place = try TemporarySite()
    let folder = place.root + "/site/new"
    try place.write(
      Dictionary(there.map { ("new/\($0)", "mine") }, uniquingKeysWith: { first, _ in first }))
    let before = FileTree(folder: folder)
    let made = try DossierProgram.run(["new", "site", "new"], in: place.path)
    #expect((made.status == 0) == isTaken)
    let after = FileTree(folder: folder)
    for (path, bytes) in before.files { #expect(after.files[path] == bytes) }
    #expect((after == before) == !isTaken)
    if !isTaken {
      #expect(made.status == 74)
      #expect(made.output == "")
      let folders = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(folders.count == 1, "no empty folder is left")
    }
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

    let written = try #require(FileTree(folder: site.path)[file])
    try site.write([file: written.replacing("\ndraft: true\n", with: "\n")])
    #expect(try DossierProgram.run(["build", "--strict"], in: site.path).errors == "")
    let page = try #require(site.output.page("/briefings/shells-iran-s-1-uberall/"))
    #expect(
      page.contains(#"<h1>Shells: &quot;Iran&#39;s&quot; \ #1 – überall</h1>"#))
  }

  /// With every `#` before a key taken away, what is left to find fault with are the notes that only
  /// the author can name.
  @Test(arguments: [
    (["briefing"], ["no briefing is called \"an-older-briefing\""], 22), (["country"], [], 20),
    (["weapon"], ["no entity is called \"the-older-model\""], 20), (["person"], [], 20),
    (["organisation"], [], 20), (["entity", "place"], [], 18),
  ])
  func whatANewNoteShowsIsValid(kind: [String], faults: [String], keys: Int) throws {
    let site = try TemporarySite(["content/site.yml": "kinds: {place: {folder: places}}\n"])
    let made = try DossierProgram.run(["new"] + kind + ["Sample"], in: site.path)
    #expect(made.status == 0)
    let file = made.output.split(separator: "\n").joined()
    let written = try #require(FileTree(folder: site.path)[file])
    #expect(try DossierProgram.run(["check", "--strict"], in: site.path).errors == "")
    let filled = written.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.hasPrefix("#") && !line.hasPrefix("# ") || line.hasPrefix("#  ")
        ? line.dropFirst() : line
    }
    let isKey: (Substring) -> Bool = { $0.prefixMatch(of: /[a-z0-9_]+:/) != nil }
    #expect(filled.count(where: isKey) >= keys)
    // Each key stands below its meaning.
    for (above, line) in zip(filled, filled.dropFirst()) where isKey(line) {
      #expect(above.hasPrefix("# ") && above.hasSuffix("."), "\(line)")
    }
    try site.write([file: filled.joined(separator: "\n")])
    let found = try DossierProgram.run(["check"], in: site.path).errorLines
    let errors = found.filter { $0.contains(": error: ") }
    #expect(errors.count == faults.count, "\(errors)")
    for (error, fault) in zip(errors, faults) { #expect(error.contains(fault)) }
  }

  /// Every key of site.yml is there, with its meaning, and sound.
  @Test func whatANewSitesFileShowsIsValid() throws {
    let place = try TemporarySite()
    #expect(try DossierProgram.run(["new", "site", "new"], in: place.root).status == 0)
    let file = "content/site.yml"
    let written = try #require(FileTree(folder: place.root + "/new")[file])
    let filled = written.split(separator: "\n").map { line in
      line.hasPrefix("#") && !line.hasPrefix("# ") || line.hasPrefix("#  ")
        ? line.dropFirst() : line
    }
    #expect(filled.contains("    singular: Place"))
    try place.write([file: filled.joined(separator: "\n")])
    let result = try DossierProgram.run(["check", "--strict"], in: place.path)
    #expect(result.errors == "")
    #expect(result.status == 0)
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
    ("Azerbaijan", "AZ"), ("azerbaijan", "AZ"), ("Burma", "MM"), ("Nowhereland", nil),
  ])
  func aCountryThatIsBuiltInIsKnown(name: String, code: String?) throws {
    let site = try TemporarySite()
    let made = try DossierProgram.run(["new", "country", name], in: site.path)
    let file = made.output.split(separator: "\n").joined()
    let lines = try #require(FileTree(folder: site.path)[file]).split(separator: "\n")
    #expect(lines.first { $0.hasPrefix("iso2:") } == code.map { "iso2: \($0)" })
    if code == "AZ" { #expect(lines.contains("#capital: Baku")) }
    // It keeps the name that readers know it by.
    if code == "MM" { #expect(lines.contains("name: \"Myanmar\"")) }
  }

  @Test func aKindOfTheSitesOwnHasNotesToo() throws {
    let site = try TemporarySite([
      "content/site.yml": "kinds: {place: {folder: places, singular: Place}}\n"
    ])
    let made = try DossierProgram.run(["new", "entity", "place", "Sample City"], in: site.path)
    #expect(made.output == "content/places/sample-city.md\n")
    #expect(try DossierProgram.run(["check", "--strict"], in: site.path).errors == "")
    let unknown = try DossierProgram.run(["new", "entity", "river", "Sample"], in: site.path)
    #expect(unknown.status == 64)
    #expect(unknown.errors.contains("it has country, weapon, person, organisation, place"))
  }

  /// Whatever the name, there is either one sound note in its folder or an error.
  @Test(arguments: [
    ("../../etc/passwd", "etc-passwd"), ("/etc/passwd", "etc-passwd"), ("a/b\\c", "a-b-c"),
    ("..", nil), (".", nil), ("", nil), (" ", nil), ("***", nil), ("🚀", nil), ("\"'\"", nil),
    ("line\nbreak", nil), ("bell\u{7}", nil), ("a\u{2028}b", nil), ("a\u{FFFF}b", nil),
    (".hidden", "hidden"), ("🚀 launch", "launch"), ("index", "index-note"),
    ("_index", "index-note"),
    ("say \"it\": #1 [x] {y} &z *w !v %u @t `s` | > ?", "say-it-1-x-y-z-w-v-u-t-s"),
    ("true", "true"), ("2026-01-31", "2026-01-31"), ("Ärger über Öl", "arger-uber-ol"),
    ("Азербайджан", "азербайджан"), ("x.claims", "x-claims"), ("- dash", "dash"),
    (String(repeating: "word ", count: 60), String(repeating: "word-", count: 23) + "word"),
    (String(repeating: "ж", count: 300), String(repeating: "ж", count: 60)),
  ])
  func oddNamesMakeASoundFileOrNone(name: String, file: String?) throws {
    for (kind, folder) in [("briefing", "briefings"), ("weapon", "weapons")] {
      let site = try TemporarySite()
      let made = try DossierProgram.run(["new", kind, "--", name], in: site.path)
      let files = FileTree(folder: site.root).files.keys.sorted()
      if let file {
        #expect(made.status == 0)
        #expect(files == ["site/content/\(folder)/\(file).md"])
        let checked = try DossierProgram.run(["check", "--strict"], in: site.path)
        #expect(checked.errors == "")
      } else {
        #expect(made.status == 64)
        #expect(files == [])
      }
    }
  }

  @Test func aNameThatBeginsLikeAnOptionIsNoFile() throws {
    let site = try TemporarySite()
    #expect(try DossierProgram.run(["new", "briefing", "-x"], in: site.path).status == 64)
    #expect(FileTree(folder: site.path).files.isEmpty)
  }

  @Test func nothingIsBegunOutsideASite() throws {
    let site = try TemporarySite()
    for arguments in [["briefing", "A"], ["weapon", "--site", "nowhere", "A"]] {
      let result = try DossierProgram.run(["new"] + arguments, in: site.root)
      #expect(result.status == 74)
      #expect(result.errors.contains("dossier new site makes one"))
    }
    // Nor where a link in the site leads.
    let outside = site.root + "/outside"
    try FileManager.default.createDirectory(atPath: outside, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: site.path + "/content/weapons", withDestinationPath: outside)
    let led = try DossierProgram.run(["new", "weapon", "A"], in: site.path)
    #expect(led.status == 74)
    #expect(led.errors.contains("leads out of the site"))
    #expect(FileTree(folder: outside).files.isEmpty)
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
