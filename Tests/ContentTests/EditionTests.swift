import Content
import Diagnostics
import Markdown
import Testing

/// Every rule of what is published.
struct EditionTests {
  /// Noon of 11 August 2025, in UTC.
  private static let now = "2025-08-11 12:00:00Z"

  /// Which of a site's notes are in its edition, by file.
  private func published(
    _ files: [String: String], asOf: String? = nil, tlp: TLP = .clear,
    scope: Audience.Scope = .published
  ) async throws -> [String] {
    let audience = Audience(
      now: try moment(Self.now), asOf: try asOf.map(moment), tlp: tlp, scope: scope)
    let edition = Edition(await manuscript(files), for: audience)
    return
      (edition.briefings.map(\.file) + edition.pages.map(\.file)
      + edition.entityNotes.map(\.file)).sorted()
  }

  /// Whether a note is published, and that it is all one whether it is a briefing, a page or an
  /// entity note.
  private func isPublished(
    _ yaml: String, site: String = "", asOf: String? = nil, tlp: TLP = .clear,
    scope: Audience.Scope = .published
  ) async throws -> Bool {
    let text = note(yaml)
    let paths = ["content/briefings/n.md", "content/pages/n.md", "content/weapons/n.md"]
    let files = Dictionary(uniqueKeysWithValues: paths.map { ($0, text) })
      .merging(["content/site.yml": site]) { first, _ in first }
    let found = try await published(files, asOf: asOf, tlp: tlp, scope: scope)
    #expect(found == paths || found == [], "one kind of note is published and another is not")
    return found == paths
  }

  @Test(arguments: [
    ("title: x", true),
    ("draft: false", true),
    ("draft: true", false),
    ("draft: \"true\"", false),
    ("date: 2025-08-11", true),
    ("date: 2025-08-11 12:00:00Z", true),
    ("date: 2025-08-11 12:00:01Z", false),
    ("date: 2025-08-11 14:00:00 +0200", true),
    ("date: 2025-08-11 12:00:00 -0200", false),
    ("date: 2025-08-12", false),
    ("embargoed_until: 2025-08-11 12:00:00Z", true),
    ("embargoed_until: 2025-08-11 12:00:01Z", false),
    ("expires: 2025-08-11 12:00:01Z", true),
    ("expires: 2025-08-11 12:00:00Z", false),
    ("expires: 2025-08-10", false),
    ("date: 2025-08-01\nexpires: 2025-08-02", false),
    ("tlp: CLEAR", true),
    ("tlp: GREEN", false),
    ("tlp: AMBER", false),
    ("tlp: AMBER+STRICT", false),
    ("tlp: RED", false),
  ])
  func draftDateEmbargoExpiryAndMarkingWithhold(yaml: String, isIn: Bool) async throws {
    #expect(try await isPublished(yaml) == isIn)
  }

  @Test(arguments: [
    "draft: yes", "draft:", "draft: ~", "draft: [false]", "draft: ''", "draft: False", "date: soon",
    "date:", "date: ''", "date: [2025-01-01]", "embargoed_until: never", "embargoed_until: '  '",
    "expires: 2026-02-30", "expires: {a: b}", "tlp: WHITE", "tlp:", "tlp: ''", "tlp: [CLEAR]",
    "tlp: CLEAR GREEN",
  ])
  func whatCannotBeReadWithholds(yaml: String) async throws {
    #expect(try await !isPublished(yaml))
    #expect(try await !isPublished(yaml, tlp: .red, scope: .drafts))
    #expect(try await !isPublished(yaml, tlp: .red, scope: .everything))
  }

  @Test(arguments: [
    "title: 'a", "title: a\ntitle: b", "draft: false\ndraft: true", "just words", "a: b: c",
  ])
  func frontMatterThatCannotBeReadWithholds(yaml: String) async throws {
    #expect(try await !isPublished(yaml, tlp: .red, scope: .everything))
  }

  @Test(arguments: [
    "---\ndraft: true\nText without an end", "+++\ndraft = true\n+++\n", "a\0b",
  ])
  func aFileThatCannotBeReadIsWithheld(text: String) async throws {
    #expect(try await published(["content/briefings/x.md": text], scope: .everything) == [])
  }

  @Test(arguments: [
    "Draft: true", "DRAFT: true", "draff: true", "drafts: yes", "darft: true", "tpl: RED",
    "TLP: AMBER",
    "tlp : GREEN", "tlpp: PINK", "Date: 2026-01-01", "embargo_until: 2026-01-01",
    "embargo: 2026-01-01",
    "published: false", "publish: false", "private: true", "visibility: hidden",
    "marking: TLP:RED", "classification: SECRET",
    "publishDate: 2027-01-01",
    "expiryDate: 2020-01-01",
    "embargoed-until: 2026-01-01", "embargoed_untill: soon", "expire: 2025-01-01",
    "Expires: 2025-01-01",
    "expired: 2025-01-01",
  ])
  func aSlipForAKeyThatWithholdsWithholds(yaml: String) async throws {
    #expect(try await !isPublished(yaml))
  }

  @Test(arguments: [
    "Draft: false", "published: true", "publish: true", "private: false", "visibility: public",
    "TLP: CLEAR", "data: none", "dates: spring", "rate: 5",
    "Title: x",
  ])
  func otherNearMissesDoNot(yaml: String) async throws {
    #expect(try await isPublished(yaml))
  }

  @Test(arguments: [
    ("title: x", "default_tlp: GREEN", TLP.clear, false),
    ("title: x", "default_tlp: GREEN", .green, true),
    ("tlp: CLEAR", "default_tlp: RED", .clear, true),
    ("tlp: AMBER", "", .green, false),
    ("tlp: AMBER", "", .amber, true),
    ("tlp: AMBER+STRICT", "", .amber, false),
    ("tlp: RED", "", .amberStrict, false),
    ("tlp: RED", "", .red, true),
    ("title: x", "default_tlp: PINK", .amberStrict, false),
  ])
  func noMarkingAboveTheAudiencesIsShown(
    yaml: String, site: String, tlp: TLP, isIn: Bool
  ) async throws {
    #expect(try await isPublished(yaml, site: site, tlp: tlp) == isIn)
  }

  @Test func theDateOfAFileNameCounts() async throws {
    let files = ["content/briefings/2025-08-11-a.md": "", "content/briefings/2025-08-12-b.md": ""]
    #expect(try await published(files) == ["content/briefings/2025-08-11-a.md"])
  }

  @Test func aDateAloneIsMidnightInTheSitesZone() async throws {
    // Noon in UTC is midnight of the 12th in Auckland.
    #expect(try await isPublished("date: 2025-08-12", site: "timezone: Pacific/Auckland"))
    #expect(try await !isPublished("date: 2025-08-13", site: "timezone: Pacific/Auckland"))
    #expect(try await !isPublished("expires: 2025-08-12", site: "timezone: Pacific/Auckland"))
  }

  @Test(arguments: [
    ("date: 2025-08-01", true), ("date: 2025-08-05", true), ("date: 2025-08-06", false),
    ("embargoed_until: 2025-08-06", false),
    // Expired by now, though not by then.
    ("expires: 2025-08-09", false), ("expires: 2025-08-05", false), ("expires: 2025-09-01", true),
    ("draft: true", false), ("tlp: GREEN", false), ("title: no date", true),
  ])
  func anEarlierDaysRulesAndTodaysBothApply(yaml: String, isIn: Bool) async throws {
    #expect(try await isPublished(yaml, asOf: "2025-08-05") == isIn)
  }

  @Test func aDayToComeShowsNothingAheadOfItsTime() async throws {
    #expect(try await !isPublished("date: 2025-08-20", asOf: "2025-09-01"))
    #expect(try await !isPublished("expires: 2025-08-20", asOf: "2025-09-01"))
  }

  @Test(arguments: [
    ("draft: true", true), ("date: 2026-01-01", true), ("embargoed_until: 2026-01-01", true),
    ("expires: 2025-01-01", false), ("tlp: GREEN", false),
  ])
  func draftsLetThroughWhatIsNotReadyYet(yaml: String, isIn: Bool) async throws {
    #expect(try await isPublished(yaml, scope: .drafts) == isIn)
  }

  @Test(arguments: ["draft: true", "date: 2026-01-01", "expires: 2025-01-01", "tlp: RED"])
  func checkingSeesEverythingThatCanBeRead(yaml: String) async throws {
    #expect(try await isPublished(yaml, scope: .everything))
  }

  @Test func aWithheldNotesClaimsAndSourcesStayInItsFile() async throws {
    let text = note("draft: true\nsources: [{id: s}]\nclaims: [{id: c, kind: use}]")
    let found = await manuscript([
      "content/briefings/x.md": text,
      "content/briefings/x.claims.yml": "claims: [{id: d, kind: use}]",
      "content/weapons/gun.md": note("tlp: RED\nname: Big Gun\naliases: [Bertha]"),
    ])
    let edition = Edition(found, for: Audience(now: try moment(Self.now), tlp: .clear))
    #expect(edition.briefings.isEmpty)
    #expect(edition.sources.isEmpty)
    for claim in ["c", "d"] { #expect(edition.withheld.contains(claim: claim)) }
    #expect(edition.withheld.contains(source: "s"))
    for name in ["x", "/briefings/x/", "Big gun", "bertha", "weapon:gun"] {
      #expect(edition.withheld.contains(name: name))
    }
    #expect(edition.withheld.contains(file: "content/weapons/gun.md"))
    #expect(!edition.withheld.contains(name: "small gun"))
  }

  @Test func aWithdrawnBriefingKeepsTitleDateAndReason() async throws {
    let text = note(
      "title: Wrong\ndate: 2025-01-01\nstatus: withdrawn\nreason: It was false\nsummary: Lies\n"
        + "tags: [a]\nentities: [Iran]\nsources: [{id: s}]\nclaims: [{id: c, kind: use}]",
      body: "More lies")
    let found = await manuscript(["content/briefings/x.md": text])
    let edition = Edition(found, for: Audience(now: try moment(Self.now), tlp: .clear))
    let briefing = try #require(edition.briefings.first)
    #expect(briefing.title == "Wrong")
    #expect(briefing.date?.day.iso == "2025-01-01")
    #expect(briefing.reason == "It was false")
    #expect(briefing.summary == nil)
    #expect(briefing.tags.isEmpty && briefing.entities.isEmpty && briefing.sources.isEmpty)
    #expect(briefing.claims.isEmpty)
    #expect(briefing.body.bytes.isEmpty)
    // What refers to them is told so.
    #expect(edition.withheld.contains(claim: "c"))
    #expect(edition.withheld.contains(source: "s"))
    #expect(!edition.withheld.contains(name: "wrong"))
  }

  @Test func aNotesMarkingIsItsOwnOrTheSites() async throws {
    let found = await manuscript([
      "content/site.yml": "default_tlp: GREEN", "content/briefings/a.md": note("tlp: CLEAR"),
      "content/briefings/b.md": "Text",
    ])
    let edition = Edition(found, for: Audience(now: try moment(Self.now), tlp: .green))
    #expect(edition.briefings.map { edition.marking(of: $0.release) } == [.clear, .green])
  }
}
