import Building
import Diagnostics
import Foundation
import Testing

/// The site that comes with Dossier.
@Suite struct SampleSiteTests {
  /// The project's folder, which is the sample's.
  private static let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  private static let shells = "/briefings/azerbaijan-reported-to-weigh-shells-for-ukraine/"
  private static let iran = "/briefings/aliyev-names-iran-as-an-arms-supplier/"

  private let output: FileTree

  init() async throws {
    let site = try TemporarySite()
    output = try await site.buildCleanly { options in
      options.site = Self.project
      options.output = site.path + "/public"
      options.now = "2026-12-01"
    }
  }

  @Test func leadsNowhereWrong() {
    let audit = LinkAudit(output)
    #expect(audit.faults == [])
    #expect(audit.followed > 100)
  }

  @Test(arguments: [
    "/", "/archive/", "/countries/", "/weapons/", "/people/", "/organisations/", "/about/", shells,
    iran,
    "/countries/azerbaijan/", "/countries/iran/", "/countries/ukraine/", "/countries/russia/",
    "/weapons/d-30a/", "/people/ilham-aliyev/",
  ])
  func hasThePage(address: String) {
    #expect(output.page(address)?.contains("<h1>") == true)
  }

  /// Both ways: the briefing links to the entity, the entity's page to the briefing, with a
  /// sentence of it.
  @Test(
    arguments: ["/countries/azerbaijan/", "/countries/russia/", "/people/ilham-aliyev/"],
    [shells, iran])
  func tiesEntitiesAndBriefings(entity: String, briefing: String) throws {
    let entityPage = try #require(output.page(entity))
    let briefingPage = try #require(output.page(briefing))
    #expect(MarkupReader(briefingPage).addresses.contains("../.." + entity))
    #expect(MarkupReader(entityPage).addresses.contains("../.." + briefing))
    let card = try #require(
      entityPage.components(separatedBy: "<li class=\"card\">")
        .first { $0.contains("\"../..\(briefing)\"") })
    #expect(card.contains("<mark>"))
  }

  @Test func quotesTheSentenceThatMentionsTheWeapon() throws {
    let page = try #require(output.page("/weapons/d-30a/"))
    #expect(page.contains("He listed 60 mm mortars, 122 mm <mark>D-30A</mark>"))
  }

  /// What is right in the check is right for drafts, too; and no name stands often without a note.
  @Test func hasNoFaultUnderCheck() throws {
    let result = try DossierProgram.run(["check", "--strict", "--site", Self.project], in: "/")
    #expect(result.errors == "")
    #expect(result.status == 0)
  }
}
