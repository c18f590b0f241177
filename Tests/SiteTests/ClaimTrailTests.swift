import Building
import Content
import Foundation
import Linking
import Register
import Testing

/// A reader of the site that comes with Dossier gets from a country to what was said of it, and by
/// whom, by following links.
@Suite struct ClaimTrailTests {
  private static let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  private let site: FileTree
  private let register: Register

  init() async throws {
    let folder = try TemporarySite()
    site = try await folder.buildCleanly { options in
      options.site = Self.project
      options.output = folder.path + "/public"
      options.now = "2026-12-01"
    }
    var options = SiteBuilder.Options(
      site: Self.project, output: folder.path + "/public", clock: 0)
    options.now = "2026-12-01"
    register = try await SiteBuilder(options).read(locatesMentions: false).register
  }

  /// The pages that a page links to, and the places in them.
  private func links(on file: String) throws -> Set<String> {
    let page = try #require(site[file])
    return Set(
      MarkupReader(page).addresses.compactMap { address in
        LinkAudit.target(of: address, on: file).map { target in
          target.anchor.map { "\(target.file)#\($0)" } ?? target.file
        }
      })
  }

  /// The text of an element with an id, up to the end of its line in a list.
  private func item(_ id: String, on file: String) throws -> String {
    let page = try #require(site[file])
    let parts = page.components(separatedBy: " id=\"\(id)\"")
    try #require(parts.count == 2, "\(file) has no single \(id)")
    return parts[1].components(separatedBy: "\n</li>")[0]
  }

  private func file(_ claim: RegisteredClaim) -> String {
    "register/claims/\(claim.id)/index.html"
  }

  /// Each country page with the transfers to, from and by way of it.
  private func transfersByCountry() -> [(page: String, claims: [RegisteredClaim])] {
    register.book.registry.entities.enumerated().compactMap { index, entity in
      guard entity.kind == .country, let record = register.records[index] else { return nil }
      let claims = Set(record.supplied + record.received + record.passedOn).sorted()
      guard !claims.isEmpty else { return nil }
      return (entity.permalink.file, claims.map { register.claims[$0] })
    }
  }

  @Test func leadsFromACountryToTheQuoteAndItsSourceInTwoClicks() throws {
    let countries = transfersByCountry()
    #expect(countries.count == 8)
    for (page, claims) in countries {
      let first = try links(on: page)
      for claim in claims {
        let quoting = file(claim)
        #expect(first.contains(quoting), "\(page) to \(claim.id)")
        let text = MarkupReader.plain(MarkupReader(try #require(site[quoting])).text)
        let second = try links(on: quoting)
        for assertion in claim.assertions {
          if let quote = assertion.quote { #expect(text.contains(quote), "\(claim.id)") }
          let source = try #require(assertion.source, "\(claim.id)")
          let publisher = try #require(register.book.sources.sources[source].publisher).value
          let shown = try second.filter { $0.hasPrefix("\(quoting)#source-") }.filter {
            try item(String($0.split(separator: "#")[1]), on: quoting).contains(publisher)
          }
          #expect(!shown.isEmpty, "\(claim.id) to \(publisher)")
        }
      }
    }
  }

  @Test func leadsFromACountryToTheSentenceAndOnToItsClaimInTwoClicks() throws {
    for (page, claims) in transfersByCountry() {
      let first = try links(on: page)
      for claim in claims {
        let sentences = first.filter { $0.hasSuffix("#claim-\(claim.id)") }
        #expect(sentences.count == 1, "\(page) to \(claim.id)")
        for sentence in sentences {
          let briefing = String(sentence.split(separator: "#")[0])
          #expect(try links(on: briefing).contains(file(claim)), "\(briefing) to \(claim.id)")
        }
      }
    }
  }

  @Test func hasAPageForEachOfTheThirtySevenClaims() throws {
    let pages = site.files.keys.filter { $0.hasPrefix("register/claims/") }
    #expect(pages.sorted() == register.claims.map(file).sorted())
    #expect(pages.count == 37)
    for claim in register.claims {
      let page = try #require(site[file(claim)])
      let text = MarkupReader.plain(MarkupReader(page).text)
      #expect(text.contains(try #require(claim.facts.text)))
      let links = try links(on: file(claim))
      #expect(links.contains("register/index.html"))
      #expect(links.filter { $0.hasSuffix("#claim-\(claim.id)") }.count == 1, "\(claim.id)")
    }
  }
}
