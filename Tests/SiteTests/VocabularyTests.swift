import Content
import Foundation
import Linking
import Register
import Testing

@testable import Building
@testable import Site

/// What pages hand to their templates is what the documentation tells of, no more and no less.
@Suite struct VocabularyTests {
  private static let sites = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Sites")

  /// Every page of the whole sites under Sites and of the sample, with what it hands over.
  private static func views() async throws -> [PageView] {
    let sample = sites.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    var views: [PageView] = []
    for site in try FileManager.default.contentsOfDirectory(atPath: sites.path).sorted() {
      views += try await Self.views(of: sites.appendingPathComponent(site).path)
    }
    // With lists of more than a page, and more suppliers and recipients than columns can show.
    views += try await Self.views(
      of: sites.deletingLastPathComponent().appendingPathComponent("Registers/five-hundred").path)
    let everything = SourceTree(
      texts: everything.map { SourceTree.TextFile(path: $0.key, text: $0.value) })
    return views + (try await Self.views(of: sample.path)) + (try await Self.views(of: everything))
  }

  /// A site that has all that a note can have, in lists of one a page.
  private static let everything: [String: String] = {
    let claims = """
      claims:
        - {id: one, kind: transfer, supplier: Iran, recipient: Chad, weapon: W, delivered: 5,
            rank: deprecated, reason: R, assertions: [
            {stance: asserts, by: Iran, for: Chad, source: full, on: 2026-01-01, quote: Q, grade: B2},
            {stance: denies, by: Mali, source: full, on: 2026-01-02}]}
        - {id: two, kind: transfer, supplier: Chad, recipient: Iran, weapon: W}
        - {id: three, kind: statement, text: T, about: one, assertions: [{stance: asserts, by: Iran}]}
        - {id: four, kind: threat, actor: Iran, target: Chad, about: one, rank: deprecated}
      key_judgements: [{text: J, likelihood: likely, confidence: low, basis: [one]}]

      """
    let pairs = [
      "Chad", "Mali", "Niger", "Togo", "Ghana", "Benin", "Kenya", "Gabon", "Egypt", "Libya",
      "Sudan", "Angola", "Zambia", "Malawi",
    ].enumerated().map { index, name in
      "  - {id: x\(index), kind: transfer, supplier: \(name), recipient: France, weapon: W}\n"
    }.joined()
    let text =
      "language: ar\nbyline: B\nsummary: Of Iran.\n---\nIran [@full] [@full] [@bare] [@bare]. [#one]\n"
    let other = "---\ndate: 2025-02-03\nlanguage: ar\ntags: [t]\n---\nIran [@full] [@other].\n"
    return [
      "content/site.yml": "page_size: 1\ndescription: D\n",
      "content/sources.yml": """
      full: {publisher: P, title: T, author: A, url: "https://example.org/", issued: 2026,
        archive_url: "https://example.org/a", accessed: 2026, language: fr, kind: primary,
        via: other, origin: other, reliability: A, note: N}
      other: {publisher: Q, title: T}
      bare: {title: Bare, author: A, url: "https://example.org/b", issued: 2026,
          archive_url: "https://example.org/c", accessed: 2026, language: fr, kind: primary,
          via: other, origin: other, reliability: A, note: N}
      """,
      "content/pages/index.md": "---\n" + text, "content/pages/page.md": "---\n" + text,
      "content/briefings/one.md": "---\ndate: 2026-02-03\ntags: [t, u]\n" + claims + text,
      "content/briefings/pairs.md": "---\ndate: 2024-01-01\nclaims:\n" + pairs + "---\nP.\n",
      "content/briefings/two.md": other,
      "content/briefings/three.md":
        "---\ndate: 2026-02-04\nclaims: [{extends: one, delivered: 6}]\n---\nT.\n",
      "content/weapons/w.md": "---\nname: W\nurl: https://example.org/\nunroca: I\ntags: [t]\n"
        + text,
      "content/weapons/x.md": "---\nname: X\ncategory: battle tanks\n---\n",
    ]
  }()

  private static func views(of site: String) async throws -> [PageView] {
    try await views(of: SiteReader(site: site).read().tree)
  }

  private static func views(of tree: SourceTree) async throws -> [PageView] {
    let manuscript = await Manuscript(tree, baseURL: "https://example.org")
    let now = try #require(Moment(TemporarySite.now, zone: .utc))
    let edition = Edition(manuscript, for: Audience(now: now, tlp: .red))
    let book = AddressBook(edition)
    let plan = PagePlan(await SiteGraph(book), register: Register(book))
    let renderer = await PageRenderer(plan, templates: TemplateSet(SourceTree(texts: [])))
    return plan.pages.map { renderer.view(of: $0) }
  }

  @Test func tellsOfEverythingThatPagesHandOver() async throws {
    let vocabulary = TemplateVocabulary.theme
    for view in try await Self.views() {
      #expect(vocabulary.undeclared(in: view.variables, for: view.template) == [])
      #expect(vocabulary.missing(in: view.variables, for: view.template) == [])
    }
  }

  @Test func promisesNothingThatNoPageHandsOver() async throws {
    let supplied = try await Self.views().map { (template: $0.template, variables: $0.variables) }
    let pages = TemplateVocabulary.theme.templates.filter { !$0.isPage }.map(\.name)
    let unsupplied = TemplateVocabulary.theme.unsupplied(in: supplied).filter { path in
      // Pieces are tested by themselves; a source without a publisher has none; a claim's page
      // lists what its claim is said in, and cites nothing.
      !pages.contains { path.hasPrefix("\($0)/") }
        && !path.hasPrefix("publishers/unnamed.sources.publisher")
        && !path.hasPrefix("claim/sources.cit")
    }
    #expect(unsupplied == [])
  }
}
