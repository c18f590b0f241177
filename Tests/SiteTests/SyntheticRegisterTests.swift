import Building
import Content
import Foundation
import Linking
import Register
import Testing

/// Registers of 5, 50 and 500 invented transfers, each a folder in `Registers` with `content` and
/// `states.csv`: the state that each claim was made to come to, which does not come from Dossier.
///
/// `Tests/Support/generate-register` wrote them, and tells how.
@Suite struct SyntheticRegisterTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Registers").path

  static let sites = ["five": 5, "fifty": 50, "five-hundred": 500]

  /// Read once for all tests.
  private static let registers = Dictionary(
    uniqueKeysWithValues: sites.keys.map { site in (site, Task { try await read(site) }) })

  private static func read(_ site: String) async throws -> Register {
    let (tree, _) = try await SiteReader(site: "\(folder)/\(site)").read()
    let now = try #require(Moment(TemporarySite.now, zone: .utc))
    let edition = Edition(await Manuscript(tree), for: Audience(now: now, tlp: .clear))
    return Register(AddressBook(edition))
  }

  private func register(_ site: String) async throws -> Register {
    try await #require(Self.registers[site]).value
  }

  /// The rows of `states.csv`.
  private func wanted(_ site: String) throws -> [String] {
    try String(contentsOfFile: "\(Self.folder)/\(site)/states.csv", encoding: .utf8)
      .split(separator: "\n").dropFirst().map(String.init)
  }

  @Test(arguments: sites)
  func holdEachTransfer(site: String, transfers: Int) async throws {
    #expect(try await register(site).transfers.count == transfers)
  }

  @Test(arguments: sites.keys)
  func giveEachClaimItsState(site: String) async throws {
    let found = try await register(site).claims.map { "\($0.id),\($0.state.rawValue)" }
    let wanted = try wanted(site)
    #expect(Set(found).subtracting(wanted).sorted() == [])
    #expect(Set(wanted).subtracting(found).sorted() == [])
  }

  @Test(
    arguments: [
      (
        "fifty",
        [
          .retracted: 5, .denied: 4, .contested: 6, .bothConfirmed: 5, .partyConfirmed: 6,
          .corroborated: 5, .reported: 19, .speculated: 6, .unattested: 4,
        ]
      ),
      (
        "five-hundred",
        [
          .retracted: 45, .denied: 45, .contested: 48, .bothConfirmed: 43, .partyConfirmed: 50,
          .corroborated: 47, .reported: 153, .speculated: 45, .unattested: 44,
        ]
      ),
    ] as [(String, [ClaimState: Int])])
  func haveEveryState(site: String, counts: [ClaimState: Int]) async throws {
    let found = try await register(site).claims.map(\.state)
    #expect(Dictionary(found.map { ($0, 1) }, uniquingKeysWith: +) == counts)
  }

  // MARK: What pages and pictures need

  @Test(arguments: sites.keys)
  func haveTwoCountriesThatSupplyEachOther(site: String) async throws {
    let pairs = try await register(site).pairs.map(\.permalink.path)
    #expect(pairs.contains("/register/pairs/norway/chile/"))
    #expect(pairs.contains("/register/pairs/chile/norway/"))
  }

  @Test func haveASupplierOfMoreThanOnePage() async throws {
    let register = try await register("five-hundred")
    let most = register.records.values.map(\.supplied.count).max() ?? 0
    #expect(most > register.book.edition.configuration.pageSize)
  }

  @Test func haveACountryOfManyPartners() async throws {
    let register = try await register("five-hundred")
    let partners = Dictionary(grouping: register.pairs, by: \.supplier).mapValues(\.count)
    #expect((partners.values.max() ?? 0) > 12)
  }

  @Test(arguments: ["fifty", "five-hundred"])
  func haveEveryLifecycleModeAndCondition(site: String) async throws {
    let facts = try await register(site).claims.map(\.facts)
    #expect(Set(facts.compactMap(\.lifecycle)) == Set(Claim.Lifecycle.allCases))
    #expect(Set(facts.compactMap(\.mode)) == Set(Claim.Mode.allCases))
    #expect(Set(facts.compactMap(\.condition)) == Set(Claim.Condition.allCases))
    #expect(Set(facts.compactMap(\.kind)) == Set(Claim.Kind.allCases))
  }

  /// What a later briefing states anew counts, and what was said before is kept.
  @Test func restateNumbers() async throws {
    let claims = try await register("five").claims
    let restated = try #require(claims.first { $0.id == "norway-chile-1" })
    #expect(restated.entries.map(\.facts.delivered) == [.exactly(12), .exactly(24)])
    #expect(restated.facts.delivered == .exactly(24))
    #expect(restated.facts.ordered == .exactly(24))
  }

  @Test func keepDeprecatedClaimsWithTheirReason() async throws {
    let deprecated = try await register("fifty").claims.map(\.facts).filter(\.isDeprecated)
    #expect(deprecated.count == 2)
    #expect(deprecated.filter { $0.rankReason == nil }.count == 0)
  }

  @Test(arguments: ["five", "fifty"])
  func leadNowhereWrong(site: String) async throws {
    let folder = try TemporarySite()
    let output = try await folder.buildCleanly { options in
      options.site = "\(Self.folder)/\(site)"
      options.output = folder.path + "/public"
    }
    #expect(LinkAudit(output).faults == [])
  }

  /// `check` says of claims that nobody attests that nobody does, and nothing else.
  @Test(arguments: sites.keys)
  func haveNoFaultUnderCheck(site: String) async throws {
    let silent = try await register(site).claims.filter(\.assertions.isEmpty).map(\.id)
    let result = try DossierProgram.run(["check", "--site", "\(Self.folder)/\(site)"], in: "/")
    let warnings = result.errors.split(separator: "\n").map(String.init)
    for id in silent {
      #expect(warnings.filter { $0.contains(" nobody says \"\(id)\": ") }.count == 1)
    }
    #expect(warnings.count == silent.count)
    #expect(result.status == 0)
  }
}
