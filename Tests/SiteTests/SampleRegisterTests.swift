import Building
import Content
import Foundation
import Linking
import Register
import Testing

/// The register of the site that comes with Dossier: two texts, each statement of theirs a claim.
@Suite struct SampleRegisterTests {
  private static let states: [String: ClaimState] = [
    // Azerbaijan reported to weigh artillery shells for Ukraine
    "azerbaijan-ukraine-shells": .reported, "azerbaijan-shell-production": .reported,
    "azerbaijan-ukraine-shells-indirect": .speculated,
    "azerbaijan-arms-embargo-on-ukraine": .reported,
    "azerbaijan-ukraine-soviet-era-artillery": .speculated,
    "ukraine-soviet-era-artillery": .reported, "strikes-on-azerbaijani-facilities": .reported,
    "strikes-prompted-aid": .speculated, "russia-threatens-shipments": .partyConfirmed,
    "aliyev-zelensky-call": .reported, "aid-type-and-quantity": .reported,
    "headline-gas-supplies": .reported, "aid-unconfirmed": .reported, "aid-in-the-news": .reported,
    // Ilham Aliyev names Iran among Azerbaijan's arms suppliers
    "russia-armenia-weapons": .reported, "russia-armenia-no-threat": .partyConfirmed,
    "russia-azerbaijan-weapons": .partyConfirmed, "turkey-azerbaijan-weapons": .partyConfirmed,
    "israel-azerbaijan-weapons": .partyConfirmed, "belarus-azerbaijan-weapons": .partyConfirmed,
    "iran-azerbaijan-weapons": .partyConfirmed, "others-azerbaijan-weapons": .partyConfirmed,
    "iran-first-official-word": .reported, "iran-remark-overlooked": .reported,
    "iran-azerbaijan-d-30a": .reported, "iran-azerbaijan-107mm-mlrs": .reported,
    "iran-azerbaijan-60mm-mortar": .reported, "iran-azerbaijan-other-weapons": .reported,
    "azerbaijan-iranian-weapons-used": .reported, "iranian-weapons-effective": .reported,
    "azerbaijan-iran-relations": .reported, "north-south-work": .reported,
    "iran-out-of-sanctions": .reported, "azerbaijan-iran-military-ties": .reported,
    "azerbaijan-iran-commission": .reported, "commission-no-news": .reported,
    "azerbaijan-iran-cooperation": .reported,
  ]

  private let reading: SiteReading
  private var register: Register { reading.register }

  init() async throws {
    let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().path
    var options = SiteBuilder.Options(site: project, output: project + "/public", clock: 0)
    options.now = "2026-12-01"
    reading = try await SiteBuilder(options).read(locatesMentions: false)
  }

  private func claim(_ id: String) throws -> RegisteredClaim {
    register.claims[try #require(register.claim(id))]
  }

  private func entity(_ id: String) throws -> Party {
    guard case .entity(let index) = register.book.registry.resolve(id) else {
      return try #require(nil, "no entity is called \(id)")
    }
    return .entity(index)
  }

  // MARK: Claims and states

  @Test func holdsEveryStatementOfBothTexts() {
    #expect(Self.states.count == 37)
    #expect(register.claims.map(\.id).sorted() == Self.states.keys.sorted())
  }

  @Test func givesEachItsState() {
    let found = register.claims.map { "\($0.id): \($0.state.rawValue)" }.sorted()
    #expect(found == Self.states.map { "\($0): \($1.rawValue)" }.sorted())
  }

  /// Whoever it is that says so: neither government does.
  @Test func confirmsNothingBetweenAzerbaijanAndUkraine() throws {
    let (azerbaijan, ukraine) = (try entity("country:az"), try entity("country:ua"))
    let transfers = register.claims.filter {
      $0.facts.supplier == azerbaijan && $0.facts.recipient == ukraine
    }
    #expect(transfers.count == 3)
    #expect(transfers.filter { $0.state.isConfirmed }.map(\.id) == [])
  }

  @Test(arguments: [
    "iran-azerbaijan-d-30a", "iran-azerbaijan-107mm-mlrs", "iran-azerbaijan-60mm-mortar",
    "iran-azerbaijan-other-weapons", "azerbaijan-ukraine-shells", "russia-armenia-weapons",
  ])
  func countsOneOrigin(id: String) throws {
    #expect(try claim(id).standing.origins == 1)
  }

  @Test(arguments: [
    ("iran-azerbaijan-d-30a", "organisation:embassy-of-iran-in-baku"),
    ("azerbaijan-ukraine-shells", "organisation:government-of-azerbaijan"),
    ("azerbaijan-ukraine-shells-indirect", "organisation:government-of-azerbaijan"),
  ])
  func recordsSilence(id: String, of speaker: String) throws {
    let silent = try claim(id).assertions.filter { $0.stance == .noComment }
    let party = try entity(speaker)
    #expect(silent.map(\.speaker.party) == [party])
  }

  // MARK: Where it stands in the texts

  @Test func tiesEveryClaimToASentence() {
    let tied = reading.graph.briefings.flatMap(\.ties).map(\.claim)
    let untied = register.claims.map(\.id).filter { !tied.contains($0) }
    #expect(untied == [])
  }

  @Test func quotesASourceForEveryClaim() {
    let silent = register.claims.filter { claim in
      !claim.assertions.contains { $0.quote != nil && $0.source != nil }
    }
    #expect(silent.map(\.id) == [])
  }

  @Test func restsItsJudgementsOnClaims() {
    let judgements = register.book.briefings.flatMap(\.keyJudgements)
    #expect(judgements.count == 2)
    #expect(judgements.filter(\.basis.isEmpty).map(\.text.value) == [])
  }

  // MARK: What others would list

  @Test func knowsWhyMortarsAreListedNowhere() throws {
    let coverage = try coverage(of: "iran-azerbaijan-60mm-mortar")
    let mortar = try #require(try entity("weapon:mortar-60mm").entity)
    #expect(coverage.sipri == [.calibre(weapon: mortar, 60, threshold: 100)])
    #expect(coverage.unroca == [.calibre(weapon: mortar, 60, threshold: 75)])
  }

  @Test func knowsWhyShellsAreListedNowhere() throws {
    let coverage = try coverage(of: "azerbaijan-ukraine-shells-indirect")
    let shells = try ["weapon:shell-122mm", "weapon:shell-155mm"].compactMap {
      try entity($0).entity
    }
    let reasons = shells.map { RegisterCoverage.Reason.category(weapon: $0, "Ammunition") }
    #expect(coverage.sipri == reasons)
    #expect(coverage.unroca == reasons)
  }

  @Test func findsNothingAgainstHowitzers() throws {
    let coverage = try coverage(of: "iran-azerbaijan-d-30a")
    #expect(coverage.sipri == [])
    #expect(coverage.unroca == [])
  }

  private func coverage(of id: String) throws -> RegisterCoverage {
    try #require(RegisterCoverage(of: try claim(id).facts, in: register.book))
  }
}
