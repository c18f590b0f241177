import Linking
import Testing

/// Names that stand often and that no entity has.
struct UnregisteredNameTests {
  /// Each as `line:column kind name count/notes`.
  private func names(
    _ bodies: String..., site: [String: String] = [:]
  ) async throws -> [String] {
    var files = site
    for (index, body) in bodies.enumerated() { files["content/briefings/\(index + 1).md"] = body }
    let pattern =
      #/:(\d+:\d+): note: "(.+)" stands (\d+) times in (\w+) notes? and is registered nowhere; /#
    return try await review(files).filter { $0.contains("registered nowhere") }.map { line in
      guard let match = line.firstMatch(of: pattern) else { return line }
      let kind = line.firstMatch(of: #/dossier new (\w+) '/#)?.1 ?? "-"
      return "\(match.1) \(kind) \(match.2) \(match.3)/\(match.4)"
    }
  }

  @Test func saysWhereAndHowToRegisterThem() async throws {
    let lines = try await review(
      briefings(
        "They flew.\n\n*Then* a Bayraktar TB2 came.", "Like the Bayraktar TB2, the TB2 there",
        "A TB2 and the Bayraktar TB2, and the Bayraktar TB2."))
    #expect(
      lines == [
        "content/briefings/1.md:3:10: note: \"Bayraktar TB2\" stands 6 times in 3 notes and is "
          + "registered nowhere; if it is one, \"dossier new weapon 'Bayraktar TB2'\" gives it a page"
      ])
  }

  @Test(arguments: [
    (["a Lancet x", "a Lancet x a Lancet x"], true), (["a Lancet x", "a Lancet x"], false),
    (["a Lancet a Lancet a Lancet a Lancet"], false),
    (["a Lancet a Lancet a Lancet a Lancet a Lancet"], true),
  ])
  func areOftenIfThriceInSeveralNotesOrFiveTimesInOne(bodies: [String], isOften: Bool) async throws
  {
    var files: [String: String] = [:]
    for (index, body) in bodies.enumerated() { files["content/briefings/\(index).md"] = body }
    #expect(try await review(files).isEmpty != isOften)
  }

  @Test(arguments: [
    ("the Ministry of Defence said", "organisation Ministry of Defence"),
    ("the Russian Defence Ministry said", "organisation Russian Defence Ministry"),
    ("from SIPRI it came", "organisation SIPRI"),
    ("the Museum of Armenia paid", "organisation Museum of Armenia"),
    ("for RFE/RL and others", "organisation RFE/RL"),
    ("by Caliber.Az itself", "organisation Caliber.Az"),
    ("an S\u{2011}400 fired", "weapon S-400"), ("two M1A2s fired", "weapon M1A2"),
    ("the Russian 2S19 fired", "weapon 2S19"), ("a Leopard 2A6 drove", "weapon Leopard 2A6"),
    ("a Leopard 2 drove", "weapon Leopard 2"), ("a Pantsir-S1 fired", "weapon Pantsir-S1"),
    ("an IRIS-T fired", "weapon IRIS-T"),
    ("the UN Panel of Experts said", "organisation UN Panel of Experts"),
    ("an Air Force F-15E flew", "weapon F-15E"),
    ("when President Ruben Aliyan spoke", "person Ruben Aliyan"),
    ("when Gen. Aliyan spoke", "person Aliyan"),
    ("with Ursula von der Leyen there", "person Ursula von der Leyen"),
    ("when George W. Bushel spoke", "person George W Bushel"),
    ("when the NATO Secretary General Arne Oyvind spoke", "organisation NATO + person Arne Oyvind"),
    ("with US Secretary of State Arne Oyvind there", "person Arne Oyvind"),
    ("the Baykar-made drone", "organisation Baykar"),
    ("after Baykar's drone", "organisation Baykar"),
    ("the People's Liberation Army's guns", "organisation People's Liberation Army"),
    ("the Ministry of Trade and Industry said", "organisation Ministry of Trade and Industry"),
    ("that Lockheed and Baykar sold", "organisation Baykar + organisation Lockheed"),
    ("that Lockheed (Baykar) sold", "organisation Baykar + organisation Lockheed"),
    ("the Queen Elizabeth Hospital near", "organisation Queen Elizabeth Hospital"),
    ("with General Dynamics there", "organisation General Dynamics"),
  ])
  func areWhatTheTextNames(text: String, expected: String) async throws {
    let found = try await names("x \(text).\n\nx \(text).", "x \(text).")
    let told = found.map { $0.split(separator: " ").dropFirst().dropLast().joined(separator: " ") }
    #expect(told.sorted().joined(separator: " + ") == expected)
    #expect(found.allSatisfy { $0.hasSuffix("3/2") })
  }

  private static let ordinary = [
    "Shells came. Shells went. \"Shells came.\"", "# Heavy Shells Again\n\ntext",
    "on Monday in March", "the President and the Prime Minister",
    "it cost EUR and USD, said the CEO",
    "UAVs, MLRS and SAMs in chapter XIV", "I and II and A", "the Europeans and Muslims",
    "the Army and the State", "in the Middle East and East Asia", "after World War II",
    "the G7 and COVID-19", "in 2016 and at 155mm", "the President of Azerbaijan",
    "the Azerbaijani Minister of Defence", "Iran, Iranians and the United States",
    "Why The New Drone Matters Most Today", "`Lancet`, [a Lancet](https://example.org)",
    "[[!Lancet]]", "Two Days After Lancet Came", "the pro-Soviet and the Moscow-Baku line",
  ]

  /// One site for all of them: what is told of says which it is.
  @Test func areNotOrdinaryCapitals() async throws {
    var files: [String: String] = [:]
    for (index, text) in Self.ordinary.enumerated() {
      files["content/briefings/\(index)a.md"] = String(repeating: text + "\n\n", count: 5)
      files["content/briefings/\(index)b.md"] = String(repeating: text + "\n\n", count: 5)
    }
    #expect(try await review(files) == [])
  }

  /// What stands inside a sentence once counts wherever it stands.
  @Test func areCountedAtTheBeginningOfSentencesToo() async throws {
    let found = try await names("Lancet came. Lancet went.", "# Lancet\n\nSo a Lancet came.")
    #expect(found == ["1:1 organisation Lancet 4/2"])
  }

  @Test func areNotWhatNotesHaveInSmallLettersAsOften() async throws {
    #expect(
      try await names("a Shell x a Shell x a Shell", "these shell x the Shell shell") == [
        "1:3 organisation Shell 4/2"
      ])
    #expect(try await names("shell a Shell x a Shell", "shell x the Shell shell") == [])
  }

  @Test func takeInTheirShorterForms() async throws {
    let found = try await names(
      "When Hasan Rouhanian spoke, Rouhanian said so. Rouhanian left.",
      "So Mr Rouhanian came, and Mr. Rouhanian went.")
    #expect(found == ["1:6 person Hasan Rouhanian 5/2"])
  }

  @Test func takeInRareLongerForms() async throws {
    let found = try await names(
      "a Bayraktar TB2 and a Bayraktar TB2", "a Bayraktar TB2 and a Bayraktar TB2 Block Seven")
    #expect(found == ["1:3 weapon Bayraktar TB2 4/2"])
  }

  @Test func losesTheFirstWordOfASentenceThatIsNoName() async throws {
    let found = try await names(
      "Experts Lancet know. Yesterday Lancet flew.", "When Lancet flew, experts saw it.")
    #expect(found == ["1:9 organisation Lancet 3/2"])
  }

  @Test func areNotPartsOfRegisteredNames() async throws {
    let site = [
      "content/people/x.md": note("name: Hasan Rouhanian\naliases: [Sheikh Diplomat]"),
      "content/organisations/a.md": note(
        "name: Almaz-Antey Concern\nweak_aliases: [Almaz]\nnot: [Diamond Almaz Club]"),
    ]
    let text =
      "x Hasan Rouhanian, the Almaz, an Antey Concern, the Diamond Almaz Club, the Diplomats."
    #expect(try await names(text, text, text, site: site) == [])
  }

  @Test func areNotWhatTheNoteWantsUnlinked() async throws {
    let unlinked = note("nolink: [Lancet]", body: "a Lancet a Lancet a Lancet")
    #expect(try await names(unlinked, unlinked, "a Lancet") == [])
  }

  /// A place has a page only on a site with a kind for places.
  @Test(arguments: ["in Stepanville", "if Stepanville region"])
  func areNotPlacesWithoutAKindForThem(words: String) async throws {
    let text = "\(words), to Stepanville and Stepanville"
    #expect(try await names(text, text) == [])
    let site = [
      "content/site.yml": "kinds: {place: {folder: places, singular: Place, plural: Places}}"
    ]
    var files = site.merging(briefings(text, text)) { one, _ in one }
    files["content/places/x.md"] = note("name: Xville")
    #expect(
      try await review(files) == [
        "content/briefings/1.md:1:4: note: \"Stepanville\" stands 6 times in 2 notes and is registered "
          + "nowhere; if it is one of your places, a note in content/places gives it a page"
      ])
  }

  @Test func theTwentyMostFrequentAreListed() async throws {
    let letters = Array("ABCDEFGHJKLMNOPQRSTUVWXY")
    let text = letters.enumerated().map { index, letter in
      String(repeating: "x \(letter)lancetan, ", count: 30 - index)
    }.joined(separator: "\n")
    let lines = try await review(briefings(text))
    #expect(lines.count == 21)
    #expect(
      lines.last
        == "content/briefings/1.md:21:3: note: \"Vlancetan\" and 3 more names stand often, too, and are "
        + "registered nowhere; only the 20 most frequent are listed one by one")
  }

  @Test func aNameIsQuotedForTheShell() async throws {
    let lines = try await review(briefings("an O'Brian x an O'Brian x", "an O'Brian x"))
    #expect(
      lines.first?.hasSuffix(#""dossier new organisation 'O'\''Brian'" gives it a page"#) == true)
  }

  @Test func standInFrontMatterFootnotesAndTables() async throws {
    let text = note(
      "title: A Lancet\nsummary: With a Lancet",
      body: "x[^1]\n\n| a |\n|---|\n| a Lancet |\n\n[^1]: a Lancet\n")
    #expect(try await names(text, "no Lancet") == ["2:10 organisation Lancet 5/2"])
  }
}
