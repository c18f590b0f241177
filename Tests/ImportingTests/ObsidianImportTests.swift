import Importing
import Testing

@Suite struct ObsidianImportTests {
  @Test func templaterIsShownAsCode() async throws {
    let imported = try await ImportedFolder(["a.md": "on <% tp.date.now() %>"], from: .obsidian)
    #expect(try imported.body("briefings/a.md") == "on `<% tp.date.now() %>`")
    #expect(imported.says("a.md:1:4", "Templater tag"))
  }

  private static let vault: [String: String] = [
    "Note.md": "# Note\nbody",
    "Projects/Plan.md": "# Goals\nx",
    "Projects/Sub/My Note.md": "# Top",
    "Dup.md": "high", "Projects/Sub/Dup.md": "low",
    "Georgia.md": "---\naliases: [Peach State]\n---\nx",
    "Private.md": "---\npublish: false\n---\nsecret",
    "Attachments/image.png": "PNG", "Attachments/doc.pdf": "PDF",
    "x.canvas": "{}", "Drawing.excalidraw.md": "x", "Templates/T.md": "{{title}}",
    ".obsidian/app.json": "{}", ".trash/old.md": "x",
  ]

  private static let cases = [
    ("[[Note]]", "[[Note]]"),
    ("[[note]]", "[[/briefings/note/|note]]"),
    ("[[Projects/Plan|the plan]]", "[[/briefings/projects/plan/|the plan]]"),
    ("[[Plan#Goals]]", "[[Plan#Goals|Plan > Goals]]"),
    ("[[Plan#Gone]]", "[[Plan|Plan > Gone]]"),
    ("[[Plan#^id]]", "[[Plan]]"),
    ("[[Missing]]", "Missing"),
    ("[[Missing|words]]", "words"),
    ("[[Peach State]]", "[[/briefings/georgia/|Peach State]]"),
    ("[[Georgia]]", "[[/briefings/georgia/|Georgia]]"),
    ("[[Dup]]", "[[/briefings/dup/|Dup]]"),
    ("[[Sub/Dup]]", "[[/briefings/projects/sub/dup/|Sub/Dup]]"),
    ("[[Private]]", "[[/briefings/private/|Private]]"),
    ("![[image.png|300]]", "![[image.png|300]]"),
    ("![[Attachments/image.png]]", "![[/briefings/Attachments/image.png]]"),
    ("![[Plan]]", "[[Plan]]"),
    ("![[gone.png]]", "gone.png"),
    ("[p](Projects/Plan.md)", "[p](Projects/Plan.md)"),
    ("[m](My%20Note.md#Top)", "[m](/briefings/Projects/Sub/My%20Note.md#Top)"),
    ("| a |\n| - |\n| [[Note\\|n]] |", "| a |\n| - |\n| [[Note\\|n]] |"),
    ("a ==high== b", "a **high** b"),
    ("a %%hidden%% b", "a  b"),
    ("a\n\n%%\nhidden\n\nto the end", "a\n\n"),
    ("text ^block", "text "),
    ("> [!tip]- Look [[Note]]\n> x", "> **Look [[Note]]**\n>\n> x"),
    ("`[[Missing]] %%x%%`", "`[[Missing]] %%x%%`"),
    ("[@key] [^1] - [ ]", "\\[@key] [^1] - [ ]"),
  ]
  private static let imported = ImportedFolder.sharing(
    cases.map { $0.0 }, named: { "n\($0).md" },
    beside: vault, from: .obsidian)

  @Test(arguments: cases.indices)
  func syntaxMeansWhatItMeant(number: Int) async throws {
    let body = try await Self.imported.value.body("briefings/n\(number).md")
    #expect(body == Self.cases[number].1)
  }

  @Test func whatIsImportedBuilds() async throws {
    #expect(try await Self.imported.value.build().errors == [])
  }

  @Test func linksAndEmbedsWorkOnThePage() async throws {
    var files = Self.vault
    files["n.md"] = "[[Peach State]] ![[image.png|300]] ![[doc.pdf]] #topic #a/b"
    let built = try await ImportedFolder(files, from: .obsidian).build()
    let page = try #require(built.page("briefings/n/index.html"))
    #expect(page.contains("href=\"../../briefings/georgia/\">Peach State"))
    #expect(page.contains("width=\"300\""))
    #expect(built.page("briefings/Attachments/image.png") == "PNG")
    #expect(built.page("briefings/Attachments/doc.pdf") == "PDF")
    #expect(built.page("tags/topic/index.html") != nil)
    #expect(built.page("tags/a-b/index.html") != nil)
  }

  @Test func hiddenTextIsNotPublished() async throws {
    var files = Self.vault
    files["n.md"] =
      "shown %%secret one%% \n\n%%\nsecret two\n%%\n[[Private]]\n\n<div>\n%% secret\n\nsecret too %%\n</div>"
    let built = try await ImportedFolder(files, from: .obsidian).build()
    #expect(!built.everything.contains("secret"))
    #expect(built.page("briefings/private/index.html") == nil)
  }

  @Test(arguments: [
    "x.canvas:1:1", "Drawing.excalidraw.md:1:1", "Templates/T.md:1:1", ".obsidian:1:1",
    ".trash:1:1",
  ])
  func whatIsNotTakenOverIsNamed(place: String) async throws {
    let imported = try await ImportedFolder(Self.vault, from: .obsidian)
    #expect(imported.messages.contains { $0.hasPrefix(place) })
  }
}
