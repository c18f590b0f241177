import Building
import Register
import Site
import Testing

/// The JSON-LD of a claim's page.
@Suite struct ClaimMetadataTests {
  private static let base = "https://example.org/site"

  private static let files = [
    "content/site.yml": "title: Arms & men\nlanguage: en-GB\n",
    "content/sources.yml": """
    late: {publisher: Wire, title: Late, issued: 2025-12-03}
    early: {publisher: Agency, title: Early, issued: 2025-12-01, url: "https://example.com/?a=1&b=2"}
    """,
    "content/organisations/wire.md": "---\nname: Wire\n---\n",
    "content/people/p.md": "---\nname: A. Person\nwikidata: Q42\n---\n",
    "content/weapons/gun.md": "---\nname: Gun\n---\n",
    "content/briefings/2026-01-05-a.md": "---\ntitle: First\nlanguage: fr\n---\nText.\n",
    "content/briefings/2026-01-05-a.claims.yml": """
    claims:
      - id: guns
        kind: transfer
        text: "</script><!-- Iran & Oman"
        supplier: Iran
        recipient: Oman
        via: A firm
        weapon: [Gun, ..]
        assertions:
          - {stance: asserts, source: late}
          - {stance: asserts, source: early}
          - {stance: asserts, by: A. Person, on: 2025-12-04}
          - {stance: confirms, by: Iran, on: 2025-12-05}
          - {stance: asserts, by: a man, source: early}
          - {stance: denies, by: Oman, on: 2025-12-06}
          - {stance: asserts, by: Chad, on: 2025-12-01}
          - {stance: retracts, by: Chad, on: 2025-12-07}
      - {id: bare, kind: gap}

    """,
    "content/briefings/2026-02-05-b.md":
      "---\ntitle: Second\nclaims: [{extends: guns, delivered: 3}]\n---\nText.\n",
  ]

  private func json(
    _ id: String, baseURL: String? = base
  ) async throws -> (text: String, tree: JSONTree) {
    let site = try TemporarySite(Self.files)
    var options = SiteBuilder.Options(site: site.path, output: site.path + "/public", clock: 0)
    options.now = TemporarySite.now
    options.baseURL = baseURL
    let reading = try await SiteBuilder(options).read(locatesMentions: false)
    let index = try #require(reading.register.claim(id))
    let text = ClaimMetadata(reading.register, reading.graph).json(for: index)
    return (text, try JSONTree(text))
  }

  @Test func describesAClaim() async throws {
    let claim = try await json("guns").tree
    #expect(claim["@context"].string == "https://schema.org")
    #expect(claim["@type"].string == "Claim")
    #expect(claim.identifier.string == "guns")
    #expect(claim.text.string == "</script><!-- Iran & Oman")
    #expect(claim.inLanguage.string == "fr")
    #expect(claim.url.string == Self.base + "/register/claims/guns/")
    #expect(claim.mainEntityOfPage.string == Self.base + "/register/claims/guns/")
    #expect(claim.datePublished.string == "2026-01-05T00:00:00Z")
    #expect(claim.dateModified.string == "2026-02-05T00:00:00Z")
    #expect(claim.publisher.name.string == "Arms & men")
    #expect(claim.isPartOf["@type"].string == "WebSite")
  }

  /// Those who stand by it, and not who denies it or has taken it back; of a text nobody knows
  /// whether it is a person.
  @Test func namesThoseWhoSaySo() async throws {
    let authors = try await json("guns").tree.author.all
    #expect(
      authors.map { [$0["@type"].string, $0.name.string] } == [
        ["Organization", "Agency"], ["Organization", "Wire"], ["Person", "A. Person"],
        ["GovernmentOrganization", "Iran"],
      ])
    #expect(authors.map(\.sameAs.string).dropFirst(2).first == "https://www.wikidata.org/wiki/Q42")
  }

  @Test func namesWhatItIsAbout() async throws {
    let about = try await json("guns").tree.about.all
    #expect(
      about.map { [$0["@type"].string, $0.name.string] } == [
        ["Country", "Iran"], ["Country", "Oman"], ["Thing", "A firm"], ["Product", "Gun"],
      ])
  }

  @Test func tellsWhereItAppears() async throws {
    let claim = try await json("guns").tree
    #expect(claim.firstAppearance.name.string == "Early")
    #expect(claim.firstAppearance.datePublished.string == "2025-12-01")
    #expect(claim.appearance.all.map(\.headline.string) == ["First", "Second"])
    #expect(claim.appearance.all.map(\.url.string).first == Self.base + "/briefings/a/")
  }

  @Test func leavesOutWhatIsNotKnown() async throws {
    let claim = try await json("bare", baseURL: nil).tree
    #expect(
      claim.keys == [
        "@context", "@type", "identifier", "inLanguage", "datePublished", "firstAppearance",
        "appearance", "publisher", "isPartOf",
      ])
    #expect(claim.firstAppearance.headline.string == "First")
    #expect(claim.appearance.all.map(\.url.string) == [nil])
  }

  @Test func cannotEndItsElement() async throws {
    let text = try await json("guns").text
    for scalar in "<>&".unicodeScalars { #expect(!text.unicodeScalars.contains(scalar)) }
  }
}
