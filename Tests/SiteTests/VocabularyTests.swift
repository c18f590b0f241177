import Content
import Foundation
import Linking
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
    return views + (try await Self.views(of: sample.path))
  }

  private static func views(of site: String) async throws -> [PageView] {
    let (tree, _) = try await SiteReader(site: site).read()
    let manuscript = await Manuscript(tree, baseURL: "https://example.org")
    let now = try #require(Moment(TemporarySite.now, zone: .utc))
    let edition = Edition(manuscript, for: Audience(now: now, tlp: .red))
    let plan = PagePlan(await SiteGraph(AddressBook(edition)))
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
      !pages.contains { path.hasPrefix("\($0)/") }
    }
    #expect(unsupplied == [])
  }
}
