import Building
import Foundation
import Testing

/// What a reader sees of the register.
@Suite struct RegisterPageTests {
  private static let files = [
    "content/sources.yml": """
    afp: {publisher: AFP, title: Guns, issued: 2020-01-03}
    tass: {publisher: TASS, title: Rockets, issued: 2020-01-05}

    """,
    "content/weapons/rifle.md": "---\nname: Rifle\n---\n",
    "content/people/ann.md": "---\nname: Ann Example\n---\n",
    "content/briefings/first.md": """
    ---
    title: First
    date: 2020-02-01
    sources: [afp, tass]
    claims:
      - {id: rifles, kind: transfer, text: Chad has rifles from Mali., supplier: Mali, recipient: Chad,
          weapon: rifle, ordered: {min: 8, max: 12}, delivered: 5, lifecycle: ordered, order_date: 2019, assertions: [
            {stance: asserts, by: Ann Example, for: Mali, source: afp, quote: They have them., grade: B2},
            {stance: denies, by: Chad, source: tass}, {stance: no-comment, by: Niger, source: tass}]}
      - {id: more, kind: transfer, text: More., supplier: Mali, recipient: Chad, weapon: rifle,
          delivered: {estimate: 10}, rank: deprecated, reason: Told twice.,
          assertions: [{stance: asserts, source: afp}]}
      - {id: back, kind: transfer, text: Chad sends some back., supplier: Chad, recipient: Mali,
          weapon: a kit, delivered: .., via: Niger, assertions: [{stance: asserts, source: afp}]}
      - {id: use, kind: use, text: Chad used them., actor: Chad, weapon: rifle, about: rifles,
          assertions: [{stance: speculates, source: tass}]}
    ---
    Rifles came. [#rifles] More came. [#more] A kit went back. [#back] They were used. [#use]
    """,
    "content/briefings/third.md": """
    ---
    title: Third
    date: 2020-04-01
    claims: [{extends: rifles, lifecycle: delivered}]
    ---
    They came in April. [#rifles]
    """,
    "content/briefings/second.md": """
    ---
    title: Second
    date: 2020-03-01
    sources: [afp]
    claims: [{extends: rifles, delivered: 8, assertions: [{stance: confirms, by: Chad, on: 2020-02-20}]}]
    ---
    Some came in March. [#rifles]
    """,
  ]

  private static func site(_ more: [String: String] = [:]) async throws -> FileTree {
    let site = try TemporarySite(files)
    try site.write(more)
    return try await site.buildCleanly()
  }

  /// What is read on a page, each run of white space as one space.
  private func text(_ address: String, in site: FileTree) throws -> String {
    let page = try #require(site.page(address), "\(address)")
    let spaced = page.replacing("<", with: " <")
    return MarkupReader.plain(MarkupReader(spaced).text).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  /// The rows of the tables of claims, cell by cell.
  private func rows(_ address: String, in site: FileTree) throws -> [[String]] {
    let page = try #require(site.page(address), "\(address)")
    return page.components(separatedBy: "<div class=\"table claims\"").dropFirst().flatMap {
      table in
      table.components(separatedBy: "</table>")[0].components(separatedBy: "<tr").dropFirst(2)
        .map { row in
          row.components(separatedBy: "<t").dropFirst().map { cell in
            MarkupReader.plain(MarkupReader("<t" + cell.components(separatedBy: "</t")[0]).text)
              .split(whereSeparator: \.isWhitespace).joined(separator: " ")
          }
        }
    }
  }

  private static let rifles = [
    "Mali", "Chad", "Rifle", "8–12", "8", "2019", "delivered", "confirmed by both",
    "sentence · AFP, TASS",
  ]
  private static let more = [
    "Mali", "Chad", "Rifle", "", "(10)", "", "", "reported deprecated", "sentence · AFP",
  ]
  private static let back = [
    "Chad", "Mali", "a kit", "", "..", "", "", "reported", "sentence · AFP",
  ]
  private static let use = ["Use", "Chad used them.", "speculated", "sentence · TASS"]

  @Test(arguments: [
    ("/register/", [back, more, rifles, use]), ("/register/pairs/mali/chad/", [more, rifles]),
    ("/register/pairs/chad/mali/", [back]), ("/countries/chad/", [more, rifles, back, use]),
    ("/countries/niger/", [back]), ("/weapons/rifle/", [more, rifles, use]),
  ])
  func showsEachClaimAsARow(address: String, rows: [[String]]) async throws {
    #expect(try self.rows(address, in: await Self.site()) == rows)
  }

  @Test func countsNothingThatIsDeprecated() async throws {
    let site = try await Self.site()
    let register = try text("/register/", in: site)
    #expect(register.contains("2 transfers, 3 claims, 1 deprecated"))
    #expect(register.contains("confirmed by both 1 reported 1 speculated 1"))
    #expect(register.contains("2 transfers between 2 pairs of supplier and recipient"))
    #expect(try text("/", in: site).contains("2 transfers, 3 claims, 1 deprecated"))
    let pair = try text("/register/pairs/mali/chad/", in: site)
    #expect(pair.contains("Mali → Chad 1 transfer, 1 deprecated"))
    #expect(pair.contains("Ordered 8–12 Delivered 8"))
    #expect(
      try text("/register/claims/more/", in: site)
        .contains("This claim is deprecated and counts no more. Told twice."))
  }

  @Test func tellsWhoSaidWhat() async throws {
    let page = try text("/register/claims/rifles/", in: await Self.site())
    #expect(
      page.contains("Chad confirmed on 20 February 2020 Mali → Chad : 1 transfer, 1 deprecated"))
    for line in [
      "asserts Ann Example for Mali They have them. published 3 January 2020 [1] AFP B2",
      "denies Chad superseded published 5 January 2020 [2] TASS",
      "no comment Niger published 5 January 2020 [2] TASS",
      "confirms Chad 20 February 2020",
    ] {
      #expect(page.contains(line))
    }
  }

  @Test func tellsWhatBecameOfAClaim() async throws {
    let page = try text("/register/claims/rifles/", in: await Self.site())
    let history = try #require(page.split(separator: "History of this entry ").last)
    for step in [
      "1 February 2020 New contested",
      "1 March 2020 State contested confirmed by both Delivered 5 8",
      "1 April 2020 Stage ordered delivered",
    ] {
      #expect(history.contains(step))
    }
    #expect(history.contains("Claims that refer to it Chad used them."))
  }

  @Test func listsChangesByDayNewestFirst() async throws {
    let page = try text("/register/changes/", in: await Self.site())
    let days = ["1 April 2020", "1 March 2020", "1 February 2020"].map { page.ranges(of: $0) }
    #expect(days.map(\.count) == [1, 1, 1])
    let places = days.compactMap { $0.first?.lowerBound }
    #expect(places == places.sorted())
  }

  /// The sentence of the briefing that has the claim's id first, then the others as they came.
  @Test func quotesTheSentencesInTheirOrder() async throws {
    let page = try text("/register/claims/rifles/", in: await Self.site())
    #expect(
      page.contains(
        "Told in Rifles came. First Some came in March. Second They came in April. Third"))
  }

  @Test(arguments: [
    ("/people/ann/", "On record in the register asserts : Chad has rifles from Mali. · for Mali"),
    ("/countries/mali/", "asserts : Chad has rifles from Mali. · Ann Example"),
    ("/countries/niger/", "no comment : Chad has rifles from Mali."),
  ])
  func showsOnEntitiesWhatTheySaid(address: String, words: String) async throws {
    #expect(try text(address, in: await Self.site()).contains(words))
  }

  /// Who said something newer said so on the pages of all who spoke.
  @Test func marksWhatIsSupersededWhereverItStands() async throws {
    let site = try await Self.site()
    let chad = try text("/countries/chad/", in: site)
    let said = try #require(chad.split(separator: "On record in the register ").last)
    #expect(said.hasPrefix("confirms : Chad has rifles from Mali."))
    #expect(said.contains("denies : Chad has rifles from Mali. superseded"))
    #expect(!said.contains("confirms : Chad has rifles from Mali. superseded"))
    #expect(!(try text("/countries/niger/", in: site)).contains("superseded"))
  }

  @Test func addsEachWeaponByItself() async throws {
    let more = """
      ---
      date: 2020-05-01
      claims:
        - {id: shells, kind: transfer, supplier: Mali, recipient: Chad, weapon: a shell, ordered: 1000,
            assertions: [{stance: asserts, by: AFP}]}
        - {id: tanks, kind: transfer, supplier: Togo, recipient: Chad, weapon: a tank,
            assertions: [{stance: asserts, by: AFP}]}
      ---
      Text.
      """
    let site = try await Self.site(["content/briefings/more.md": more])
    let pair = try text("/register/pairs/mali/chad/", in: site)
    #expect(pair.contains("Ordered a shell: 1,000; Rifle: 8–12 Delivered Rifle: 8 "))
    let nothing = try text("/register/pairs/togo/chad/", in: site)
    #expect(nothing.contains("Recipient Chad reported 1"), "nothing is told of numbers")
  }

  @Test func tiesEverySentenceThatSaysSo() async throws {
    let note = """
      ---
      date: 2020-05-01
      claims: [{id: twice, kind: event, text: It came., assertions: [{stance: asserts, by: AFP}]}]
      ---
      It came by sea. [#twice] It came again by air. [#twice]
      """
    let site = try await Self.site(["content/briefings/note.md": note])
    #expect(
      try text("/register/claims/twice/", in: site)
        .contains("Told in It came by sea. note It came again by air. note"))
    let page = try #require(site.page("/briefings/note/"))
    #expect(MarkupReader(page).ids.isSuperset(of: ["claim-twice", "claim-twice:2"]))
    #expect(LinkAudit(site).faults == [])
  }

  @Test func showsWhatAJudgementRestsOn() async throws {
    let note = """
      ---
      date: 2020-05-01
      key_judgements: [{text: It will go on., likelihood: likely, confidence: low, basis: [rifles, more]}]
      ---
      Text.
      """
    let site = try await Self.site(["content/briefings/note.md": note])
    #expect(
      try text("/briefings/note/", in: site).contains(
        "Rests on Chad has rifles from Mali. confirmed by both More. reported deprecated"))
  }

  /// Where two briefings rest judgements on one claim, its page has each with what it cites.
  @Test func keepsPlacesOfJudgementsApart() async throws {
    func note(_ date: String) -> String {
      """
      ---
      date: \(date)
      sources: [afp]
      key_judgements: [{text: "Iran will go on [@afp]. [#rifles]", basis: [rifles]}]
      ---
      Text.
      """
    }
    let site = try await Self.site([
      "content/briefings/one.md": note("2020-05-01"),
      "content/briefings/two.md": note("2020-05-02"),
    ])
    let page = try #require(site.page("/register/claims/rifles/"))
    #expect(page.contains("class=\"citation\""))
    #expect(page.contains("href=\"../../../countries/iran/\""))
    #expect(LinkAudit(site).faults == [])
  }

  /// What an author dates ahead counts, and its history says so.
  @Test func tellsOfADayToComeWhereItCounts() async throws {
    let note = """
      ---
      date: 2026-05-01
      claims: [{id: late, kind: event, text: It came., assertions: [{stance: asserts, by: AFP, on: 2027-01-01}]}]
      ---
      It came. [#late]
      """
    let page = try text(
      "/register/claims/late/", in: await Self.site(["content/briefings/n.md": note]))
    #expect(page.contains("reported : one origin: AFP"))
    #expect(page.contains("1 January 2027 State unattested reported"))
  }

  @Test func drawsNothingOfDeprecatedTransfersAlone() async throws {
    let note = """
      ---
      date: 2026-05-01
      claims:
        - {id: a, kind: transfer, supplier: Togo, recipient: Benin, rank: deprecated, reason: R}
        - {id: b, kind: transfer, supplier: Togo, recipient: Benin, rank: deprecated, reason: R}
      ---
      Togo and Benin. [#a] [#b]
      """
    let page = try text("/countries/togo/", in: await Self.site(["content/briefings/n.md": note]))
    #expect(page.contains("Transfers out"))
    #expect(!page.contains("Who supplies whom"))
  }

  /// A claim of which several things changed on one day is told of once.
  @Test func tellsOfEachClaimOnceADay() async throws {
    let page = try text("/register/changes/", in: await Self.site())
    #expect(
      page.contains("1 April 2020 Chad has rifles from Mali. Stage ordered delivered 1 March"))
    #expect(
      page.contains(
        "1 March 2020 Chad has rifles from Mali. State contested confirmed by both Delivered 5 8"))
  }

  @Test func runsAScriptWhereThereAreTablesToSortAlone() async throws {
    let site = try await Self.site()
    let running = site.pages.filter { $0.text.contains("<script src") }.map(\.path)
    #expect(running == ["register/index.html"])
  }

  /// Whoever has no register sees no empty one.
  @Test func isNotThereWithoutClaims() async throws {
    let site = try TemporarySite(["content/briefings/a.md": "---\ndate: 2020-01-01\n---\nChad.\n"])
    let output = try await site.buildCleanly()
    #expect(output.files.keys.filter { $0.hasPrefix("register/") } == [])
    #expect(output.pages.filter { $0.text.contains("register/") }.map(\.path) == [])
  }

  @Test func speaksGerman() async throws {
    let site = try await Self.site(["content/site.yml": "language: de\n"])
    #expect(
      try text("/register/", in: site).contains("2 Transfers, 3 Behauptungen, 1 "))
    #expect(
      try text("/register/claims/rifles/", in: site).contains("1. Februar 2020"))
  }

  /// On a country's page the bars name those with whom it deals.
  @Test func namesThePartnersOfACountryAlone() async throws {
    let names = try #require(await Self.manyPartners)
    let page = try text("/countries/chad/", in: names)
    let bars = try #require(
      page.split(separator: "Transfers in").first?.split(separator: "Who supplies whom").last)
    #expect(bars.contains("Suppliers"))
    #expect(bars.contains("Mali"))
    #expect(!bars.contains("Chad"))
  }

  private static var manyPartners: FileTree? {
    get async throws {
      let partners = [
        "Mali", "Niger", "Togo", "Ghana", "Benin", "Kenya", "Gabon", "Egypt", "Libya", "Sudan",
        "Angola", "Zambia", "Malawi", "France", "Germany", "Italy", "Spain", "Poland", "Norway",
        "Sweden", "Finland", "Denmark", "Austria", "Hungary", "Romania", "Bulgaria", "Greece",
        "Turkey", "Iran", "Iraq", "Oman", "Qatar", "Kuwait", "India", "China", "Japan", "Nepal",
        "Bhutan", "Laos", "Vietnam", "Peru", "Chile",
      ]
      let claims = partners.enumerated().map { index, name in
        "  - {id: c\(index), kind: transfer, supplier: \(name), recipient: Chad, weapon: Rifle}\n"
      }.joined()
      let note = "---\ndate: 2020-01-01\nclaims:\n\(claims)---\nText.\n"
      return try await site(["content/briefings/many.md": note])
    }
  }
}
