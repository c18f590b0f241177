import Content
import Testing

@testable import Site

/// Dates that are partial, uncertain or open stand on pages in words; data have them as they were
/// written.
@Suite struct FuzzyDateWordsTests {
  @Test(arguments: [
    ("..", "..", ".."),
    ("2016", "2016", "2016"),
    ("2016-04", "April 2016", "April 2016"),
    ("2016-03-02", "2 March 2016", "2. März 2016"),
    ("2016-03-02T12:00:00Z", "2 March 2016", "2. März 2016"),
    ("2022?", "2022 (uncertain)", "2022 (unsicher)"),
    ("2025-12~", "about December 2025", "ca. Dezember 2025"),
    ("2025-12-03~", "about 3 December 2025", "ca. 3. Dezember 2025"),
    ("2016-05%", "about May 2016 (uncertain)", "ca. Mai 2016 (unsicher)"),
    ("201X", "2010s", "2010er-Jahre"),
    ("201X~", "about 2010s", "ca. 2010er-Jahre"),
    ("19XX", "1900–1999", "1900–1999"),
    ("2016-XX", "2016", "2016"),
    ("2016-XX-XX", "2016", "2016"),
    ("2016-04-XX", "April 2016", "April 2016"),
    ("2016-21", "spring 2016", "Frühjahr 2016"),
    ("2016-22", "summer 2016", "Sommer 2016"),
    ("2016-23", "autumn 2016", "Herbst 2016"),
    ("2016-24~", "about winter 2016", "ca. Winter 2016"),
    ("2022/2025", "2022–2025", "2022–2025"),
    ("2022?/2025", "2022 (uncertain) to 2025", "2022 (unsicher) bis 2025"),
    ("2022-03/2025-05-01", "March 2022 to 1 May 2025", "März 2022 bis 1. Mai 2025"),
    ("2022-03/..", "from March 2022", "ab März 2022"),
    ("2022-03/", "from March 2022", "ab März 2022"),
    ("../2024", "until 2024", "bis 2024"),
    ("/2024~", "until about 2024", "bis ca. 2024"),
  ])
  func areWords(written: String, english: String, german: String) throws {
    let date = try #require(FuzzyDate(written))
    #expect(Interface(language: "en").date(date) == english)
    #expect(Interface(language: "de").date(date) == german)
  }

  /// Every place of a page where an author's date may stand.
  private static let files = [
    "content/sources.yml": """
    afp: {publisher: AFP, title: Guns, issued: 2016?, accessed: 2017-02~}
    tass: {publisher: TASS, title: Rockets, issued: ..}

    """,
    "content/people/ann.md": """
    ---
    name: Ann Example
    positions:
      - {role: Envoy, start: 1998~, end: 2003-04}
      - {role: Minister, start: 2003}
      - {role: Clerk, end: 1998}
      - {role: Judge, start: 1990, end: 1995}
    ---
    """,
    "content/countries/chad.md":
      "---\nname: Chad\nvalid_from: 196X\nvalid_until: 2031?\n---\n",
    "content/briefings/first.md": """
    ---
    title: First
    date: 2020-02-01
    sources: [afp, tass]
    claims:
      - {id: guns, kind: transfer, text: Guns., supplier: Mali, recipient: Chad, when: 2022/2025,
          order_date: 2025-12~, delivery_dates: [2022-03/.., ../2024], assertions: [
            {stance: asserts, by: Ann Example, on: 201X, source: tass},
            {stance: denies, by: Ann Example, for: Mali, source: afp}]}
      - {id: late, kind: transfer, supplier: Mali, recipient: Chad, delivery_dates: [.., 2026-03-04]}
      - {id: bare, kind: transfer, supplier: Mali, recipient: Chad, weapon: Gun}
    ---
    Guns came. [#guns]
    """,
    "content/briefings/second.md":
      "---\ntitle: Second\ndate: 2020-03-01\nclaims: [{extends: guns, order_date: 2025-11-03?}]\n---\n",
  ]

  @Test(arguments: [
    (
      "/register/claims/guns/",
      [
        "Order date 3 November 2025 (uncertain)",
        "Delivery dates from March 2022, until 2024", "When 2022–2025",
        "Order date about December 2025", "2010s", "published 2016 (uncertain)",
        "Guns . AFP . 2016 (uncertain). Read about February 2017.", "Rockets . TASS . undated.",
        "asserts, 2010s", "denies, published 2016 (uncertain)",
      ]
    ),
    ("/register/", ["3 November 2025 (uncertain) → from March 2022, until 2024"]),
    ("/register/changes/", ["Order date about December 2025 3 November 2025 (uncertain)"]),
    (
      "/people/ann/",
      [
        "Envoy (about 1998 to April 2003)", "Minister (from 2003)", "Clerk (until 1998)",
        "Judge (1990–1995)", "2010s", "published 2016 (uncertain)",
      ]
    ),
    ("/countries/chad/", ["From 1960s", "Until 2031 (uncertain)"]),
    ("/countries/azerbaijan/", ["From 18 October 1991"]),
    ("/sources/afp/", ["2016 (uncertain)."]),
  ])
  func standWhereReadersSeeADate(address: String, words: [String]) async throws {
    let files = Self.files.merging(
      ["content/briefings/third.md": "---\ndate: 2020-01-01\n---\nAzerbaijan.\n"]) { $1 }
    let page = try await TemporarySite(files).buildCleanly().words(on: address)
    for part in words { #expect(page.contains(part), "\(part)") }
  }

  @Test func areNowhereInTheirNotation() async throws {
    let site = try await TemporarySite(Self.files).buildCleanly()
    for (path, text) in site.pages {
      for notation in ["2016?", "2017-02~", "2022/", "2025-12~", "../2024", "201X", "196X"] {
        #expect(!MarkupReader(text).text.contains(notation), "\(notation) on \(path)")
      }
    }
  }

  @Test func areDataAsTheyWereWritten() async throws {
    let export = try await RegisterExport(Self.files)
    let claim = try await export.claim("guns")
    #expect(claim.when.string == "2022/2025")
    #expect(claim.order_date.string == "2025-11-03?")
    #expect(claim.delivery_dates.strings == ["2022-03/..", "../2024"])
    #expect(claim.assertions.all.map(\.on.string) == ["201X", nil])
    let entities = await export.text(.entities)
    for date in ["1998~", "2003-04", "196X", "2031?"] { #expect(entities.contains("\"\(date)\"")) }
  }

  /// Rows are put in order by what they are ordered by, words would be by their letters.
  @Test func sortTheRowsOfATable() async throws {
    let site = try await TemporarySite(Self.files).buildCleanly()
    let page = try #require(site.page("/register/"))
    let cells = page.matches(of: /<td data-order="([0-9]+)">([^<]*)<\/td>/).map { match in
      "\(match.1) \(match.2)"
    }
    #expect(
      cells.sorted() == [
        "0 ", "20251103 3 November 2025 (uncertain) → from March 2022, until 2024",
        "20260304 .., 4 March 2026",
      ])
  }

  @Test func areInTheLanguageOfTheSite() async throws {
    let german = Self.files.merging(["content/site.yml": "language: de\n"]) { $1 }
    let site = try await TemporarySite(german).buildCleanly()
    let claim = try site.words(on: "/register/claims/guns/")
    #expect(claim.contains("3. November 2025 (unsicher)"))
    #expect(claim.contains("ab März 2022, bis 2024"))
    #expect(claim.contains("veröffentlicht 2016 (unsicher)"))
    #expect(try site.words(on: "/people/ann/").contains("Envoy (ca. 1998 bis April 2003)"))
    #expect(try site.words(on: "/countries/chad/").contains("Von 1960er-Jahre"))
  }

  /// On a day it was said, in about a year it was: only a day that is certain is `on` it.
  @Test(arguments: [
    ("2016-04-02", "reported: one origin: Ann on 2 April 2016"),
    ("2016-04-02~", "reported: one origin: Ann, about 2 April 2016"),
    ("2016?", "reported: one origin: Ann, 2016 (uncertain)"),
    ("2016-04/..", "reported: one origin: Ann, from April 2016"),
  ])
  func tellInAReasonWhenItWasSaid(on: String, reason: String) async throws {
    let export = try await RegisterExport([
      "content/briefings/a.md": """
      ---
      date: 2026-02-01
      claims: [{id: c, kind: event, text: It., assertions: [{stance: asserts, by: Ann, on: "\(on)"}]}]
      ---
      """
    ])
    #expect(try await export.claim("c").reason.string == reason)
  }
}
