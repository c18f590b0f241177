import Content
import Linking
import Testing

/// Which names stand in a sentence.
struct NameMatchingTests {
  private static let files = [
    "content/weapons/d-30.md": note("name: D-30\naliases: [2A18]"),
    "content/weapons/d-30a.md": note("name: D-30A"),
    "content/weapons/shell.md": note("name: 155 mm shell"),
    "content/weapons/t-72.md": note("name: T-72"),
    "content/weapons/t-72b3.md": note("name: T-72B3"),
    "content/weapons/patriot.md": note("name: MIM-104 Patriot\naliases: [Patriot]"),
    "content/weapons/f-16.md": note("name: F-16 Fighting Falcon\naliases: [F-16]"),
    "content/weapons/battery.md": note("name: Buk battery"),
    "content/people/jordan.md": note("name: Ann Jordan"),
    "content/organisations/iran-air.md": note("name: Iran Air\nnot: [Iran Air Cargo Awards]"),
    "content/organisations/un.md": note("name: UN\naliases: [United Nations]"),
    "content/organisations/mod.md": note("name: ministry of defence\ncase_sensitive: false"),
    "content/organisations/cafe.md": note("name: Café Zürich"),
    "content/organisations/st.md": note("name: St. Petersburg Works"),
    "content/organisations/att.md": note("name: Rhein & Main"),
  ]

  /// Registered once for all tests.
  private static let registry = Task { try await book(files).registry }

  private func expectFound(_ text: String, _ expected: [String]) async throws {
    let registry = try await Self.registry.value
    #expect(registry.found(in: text) == expected)
  }

  @Test(arguments: [
    "D-30A", "D\u{2011}30A", "D\u{2013}30A", "D 30A", "D\u{A0}30A", "D30A", "d-30a", "D\n30A",
  ])
  func aDesignationsHyphenMayBeSpaceOrNothing(text: String) async throws {
    try await expectFound("The \(text) fired.", ["\(text) → weapon:d-30a"])
  }

  @Test(arguments: [
    ("The T-72B3s came", ["T-72B3s → weapon:t-72b3"]),
    ("Two D-30s came", ["D-30s → weapon:d-30"]),
    ("Many Patriots", ["Patriots → weapon:patriot"]),
    ("Buk batteries", ["Buk batteries → weapon:battery"]),
    ("155 mm shells", ["155 mm shells → weapon:shell"]),
    ("Three Iranians", ["Iranians → country:ir"]),
  ])
  func pluralsAreFound(text: String, found: [String]) async throws {
    try await expectFound(text, found)
  }

  @Test(arguments: [
    ("Iran's guns", ["Iran → country:ir"]),
    ("Iran\u{2019}s guns", ["Iran → country:ir"]),
    ("The United States' guns", ["United States → country:us"]),
    ("The D-30A's crew", ["D-30A → weapon:d-30a"]),
  ])
  func possessivesKeepTheirEndOutside(text: String, found: [String]) async throws {
    try await expectFound(text, found)
  }

  @Test(arguments: [
    ("Iran Air flies", ["Iran Air → organisation:iran-air"]),
    ("A D-30A and a D-30", ["D-30A → weapon:d-30a", "D-30 → weapon:d-30"]),
    ("A T-72B3, a T-72", ["T-72B3 → weapon:t-72b3", "T-72 → weapon:t-72"]),
    ("An F-16 Fighting Falcon", ["F-16 Fighting Falcon → weapon:f-16"]),
    ("An F-16 fighting", ["F-16 → weapon:f-16"]),
    (
      "The MIM-104 Patriot and the Patriot",
      [
        "MIM-104 Patriot → weapon:patriot", "Patriot → weapon:patriot",
      ]
    ),
    ("In Guinea-Bissau, not Guinea", ["Guinea-Bissau → country:gw", "Guinea → country:gn"]),
    ("Ann Jordan left Jordan", ["Ann Jordan → person:jordan", "Jordan → country:jo"]),
  ])
  func theLongestNameWinsAcrossKinds(text: String, found: [String]) async throws {
    try await expectFound(text, found)
  }

  @Test(arguments: [
    "Iranganj", "aIran", "Iran1", "1Iran", "XD-30", "D-300", "D-30AB", "DD-30A", "2D-30", "T-721",
    "Patriotic",
    "Mali\u{301}", "Irán",
  ])
  func namesEndWhereWordsEnd(text: String) async throws {
    try await expectFound("The \(text) here.", [])
  }

  @Test(arguments: [
    ("(Iran)", ["Iran → country:ir"]), ("“Iran”", ["Iran → country:ir"]),
    (
      "Iran,Iraq",
      [
        "Iran → country:ir", "Iraq → country:iq",
      ]
    ),
    ("US-Iran", ["US → country:us", "Iran → country:ir"]),
    ("Iran/Iraq", ["Iran → country:ir", "Iraq → country:iq"]),
    ("Iran—Iraq", ["Iran → country:ir", "Iraq → country:iq"]),
    ("Iran", ["Iran → country:ir"]),
    ("伊朗Iran", []),
    ("Iran。", ["Iran → country:ir"]),
  ])
  func wordsAreBoundedByAnythingThatIsNoLetterOrDigit(text: String, found: [String]) async throws {
    try await expectFound(text, found)
  }

  @Test(arguments: [
    ("turkey and china, chad", []),
    ("TURKEY AND CHINA", ["TURKEY → country:tr", "CHINA → country:cn"]),
    ("tell us, the un", []),
    ("the US, the UN", ["US → country:us", "UN → organisation:un"]),
    ("Us and Un", []),
    ("patriot and polish", []),
    ("the united nations", ["united nations → organisation:un"]),
    ("The Ministry of Defence", ["Ministry of Defence → organisation:mod"]),
    ("a d-30 and a t-72b3", ["d-30 → weapon:d-30", "t-72b3 → weapon:t-72b3"]),
  ])
  func caseMattersForSingleWords(text: String, found: [String]) async throws {
    try await expectFound(text, found)
  }

  @Test(arguments: [
    "Caf\u{E9} Z\u{FC}rich", "Cafe\u{301} Zu\u{308}rich", "CAFÉ ZÜRICH",
    "CAFE\u{301} ZU\u{308}RICH",
  ])
  func accentsMayBeComposedOrNot(text: String) async throws {
    try await expectFound("At \(text) they met", ["\(text) → organisation:cafe"])
  }

  @Test func accentsMatter() async throws {
    try await expectFound("At Cafe Zurich", [])
  }

  @Test(arguments: [
    ("1,155 mm shells", []), ("0.155 mm shell", []),
    ("a 155 mm shell", ["155 mm shell → weapon:shell"]),
    ("a 155mm shell", ["155mm shell → weapon:shell"]),
    ("a 155-mm shell", ["155-mm shell → weapon:shell"]),
    ("In 2025, 155 mm shells", ["155 mm shells → weapon:shell"]),
    ("a D-30 a crew fired", ["D-30 → weapon:d-30"]),
    ("a D-30 A crew", ["D-30 → weapon:d-30"]),
    ("2A18, 2-A18", ["2A18 → weapon:d-30", "2-A18 → weapon:d-30"]),
  ])
  func numbersAreNotCutUp(text: String, found: [String]) async throws {
    try await expectFound(text, found)
  }

  @Test(arguments: [
    ("The Iran Air Cargo Awards", []),
    ("The iran air cargo awards", []),
    ("East Azerbaijan and Azerbaijan", ["Azerbaijan → country:az"]),
    ("an Afghan hound", []),
  ])
  func longerPhrasesKeepANameFromLinking(text: String, found: [String]) async throws {
    try await expectFound(text, found)
  }

  @Test(arguments: [
    ("St. Petersburg Works", ["St. Petersburg Works → organisation:st"]),
    ("St Petersburg Works", ["St Petersburg Works → organisation:st"]),
    ("Rhein & Main", ["Rhein & Main → organisation:att"]),
    ("Rhein&Main", ["Rhein&Main → organisation:att"]),
    ("United\nStates", ["United\nStates → country:us"]),
    ("United  States", ["United  States → country:us"]),
    ("United, States", []),
    ("United. States", []),
    ("the U.S. and Iran", ["U.S. → country:us", "Iran → country:ir"]),
  ])
  func whatStandsBetweenWordsMustFit(text: String, found: [String]) async throws {
    try await expectFound(text, found)
  }

  @Test func anAmbiguousNameNamesAllItMayBe() async throws {
    try await expectFound("Korea", ["Korea → country:kp country:kr"])
  }

  @Test func namesStandInProseOnly() async throws {
    let registry = try await book([:]).registry
    let text = Array("Iran Iraq Oman Iran".utf8)
    var scratch = MatchScratch()
    let matches = registry.matcher.matches(
      in: text, prose: [0..<2, 5..<9, 12..<19], scratch: &scratch)
    #expect(matches.map(\.range) == [5..<9, 15..<19])
  }
}
