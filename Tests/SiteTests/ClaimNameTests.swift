import Building
import Content
import Site
import Testing

/// A claim without a text has a name made of what it says, wherever readers meet it.
@Suite struct ClaimNameTests {
  private static let weapons = [
    "content/weapons/d-30a.md": "---\nname: D-30A\n---\n",
    "content/weapons/shell.md": "---\nname: 122 mm artillery shell\naliases: [shell]\n---\n",
  ]

  private func site(
    _ claims: [String], _ more: [String: String] = [:]
  ) async throws -> FileTree {
    let files = Self.weapons.merging([
      "content/briefings/a.md": """
      ---
      title: Told
      date: 2020-01-01
      language: fr
      claims:
      \(claims.map { "  - {\($0)}\n" }.joined())---
      Text.
      """
    ]) { $1 }.merging(more) { $1 }
    return try await TemporarySite(files).buildCleanly()
  }

  private func heading(_ id: String, in site: FileTree) throws -> String {
    let page = try #require(site.page("/register/claims/\(id)/"))
    let heading = try #require(page.firstMatch(of: /<h1[^>]*>(.*)<\/h1>/))
    return MarkupReader.plain(String(heading.1))
  }

  @Test(arguments: [
    (
      "kind: transfer, supplier: Azerbaijan, recipient: Ukraine, weapon: shell",
      "Azerbaijan → Ukraine: 122 mm artillery shell"
    ),
    (
      "kind: transfer, supplier: Azerbaijan, recipient: .., weapon: [shell, D-30A]",
      "Azerbaijan → ..: 122 mm artillery shell, D-30A"
    ),
    (
      "kind: transfer, recipient: Chad, weapon: [shell, D-30A, a kit]",
      ".. → Chad: 122 mm artillery shell, D-30A and 1 more"
    ),
    (
      "kind: transfer, weapon: [shell, D-30A, a kit, .., wheels]",
      ".. → ..: 122 mm artillery shell, D-30A and 2 more"
    ),
    ("kind: transfer, supplier: Mali, recipient: Chad", "Mali → Chad"),
    ("kind: transfer, supplier: Mali, recipient: Chad, weapon: ..", "Mali → Chad"),
    ("kind: use, actor: Chad, weapon: D-30A", "Use: Chad, D-30A"),
    ("kind: threat, actor: Iran, target: Chad", "Threat: Iran, Chad"),
    (
      "kind: holding, actor: .., target: Chad, weapon: [shell, D-30A, a kit]",
      "Holding: Chad, 122 mm artillery shell, D-30A and 1 more"
    ),
    ("kind: event, where: Oman, when: 2020-02~", "Event: Oman, about February 2020"),
    ("kind: event, actor: Chad, where: Oman, when: 2020-02~", "Event: Chad"),
    ("kind: event, text: It was loud., actor: Chad", "It was loud."),
    ("kind: event", "c"), ("kind: transfer", "c"), ("kind: gap, actor: .., when: ..", "c"),
    ("kind: transfer, supplier: .., recipient: .., weapon: ..", "c"),
  ])
  func isMadeOfWhatTheClaimSays(facts: String, name: String) async throws {
    let site = try await site(["id: c, \(facts)"])
    #expect(try heading("c", in: site) == name)
  }

  @Test func isGerman() async throws {
    let site = try await site(
      [
        "id: c, kind: use, actor: Chad, weapon: D-30A",
        "id: d, kind: transfer, supplier: Mali, weapon: [D-30A, shell, a kit, wheels]",
      ], ["content/site.yml": "language: de\n"])
    #expect(try heading("c", in: site) == "Einsatz: Chad, D-30A")
    #expect(
      try heading("d", in: site) == "Mali → ..: D-30A, 122 mm artillery shell und 2 weitere")
  }

  /// It is the site that speaks, not the note.
  @Test func isInTheLanguageOfTheSite() async throws {
    let site = try await site([
      "id: named, kind: use, actor: Chad", "id: told, kind: use, actor: Chad, text: Le Tchad.",
    ])
    let named = try #require(site.page("/register/claims/named/"))
    #expect(named.contains("<h1>Use: Chad</h1>"))
    let told = try #require(site.page("/register/claims/told/"))
    #expect(told.contains("<h1 lang=\"fr\""))
  }

  private static let related = [
    "id: nameless, kind: use, actor: Chad, weapon: D-30A, assertions: [{stance: asserts, by: Chad}]",
    "id: other-one, kind: threat, actor: Iran",
    "id: asking, kind: gap, text: Why?, about: [nameless, other-one], depends_on: nameless",
  ]

  @Test(arguments: [
    ("/register/", "Use Use: Chad, D-30A confirmed by a party"),
    ("/register/changes/", "Use: Chad, D-30A"),
    ("/register/claims/asking/", "About Use: Chad, D-30A · Threat: Iran"),
    ("/register/claims/asking/", "Depends on Use: Chad, D-30A"),
    ("/countries/chad/", "asserts : Use: Chad, D-30A"),
    ("/briefings/a/", "Use: Chad, D-30A"),
  ])
  func standsEverywhere(address: String, words: String) async throws {
    let page = try await site(Self.related).words(on: address)
    #expect(page.contains(words))
    #expect(!page.contains("nameless"))
  }

  @Test func standsInWhatChanged() async throws {
    let files = Self.weapons.merging([
      "content/briefings/a.md": """
      ---
      date: 2020-01-01
      claims:
      \(Self.related.map { "  - {\($0)}\n" }.joined())---
      """,
      "content/briefings/b.md": """
      ---
      date: 2020-02-01
      claims: [{extends: asking, about: nameless}, {extends: nameless, weapon: A gun}]
      ---
      """,
    ]) { $1 }
    let changes = try await TemporarySite(files).buildCleanly().words(on: "/register/changes/")
    #expect(changes.contains("About Use: Chad, A gun, Threat: Iran Use: Chad, A gun"))
    #expect(!changes.contains("nameless"))
    let register = try await RegisterExport(files).register
    let diff = RegisterDiff(
      register, from: try #require(Moment("2020-01-15", zone: .utc)),
      to: try #require(Moment("2020-03-01", zone: .utc)))
    #expect(diff.text.contains("\nUse: Chad, A gun\n"))
    #expect(diff.text.contains("About: Use: Chad, A gun, Threat: Iran → Use: Chad, A gun\n"))
    let json = try JSONTree(diff.json)
    #expect(json.changes.all.map(\.claim.string).contains("nameless"))
  }

  @Test func isNoTextInData() async throws {
    let export = try await RegisterExport(
      Self.weapons.merging([
        "content/briefings/a.md":
          "---\nclaims: [{id: nameless, kind: use, actor: Chad, weapon: D-30A}]\n---\n"
      ]) { $1 })
    let claim = try await export.claim("nameless")
    #expect(!claim.keys.contains("text"))
    #expect(claim.id.string == "nameless")
  }
}
