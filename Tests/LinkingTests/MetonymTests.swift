import Testing

@testable import Linking

/// Capitals and seats that stand for their governments.
struct MetonymTests {
  private static let counted = NoteReading(["people/baku": "{name: Rufat Baku}"])
  private static let linked = NoteReading(settings: "linking: {metonyms: link}")
  private static let unread = NoteReading(settings: "linking: {metonyms: off}")
  private static let own = NoteReading([
    "organisations/nato": "{name: NATO, metonyms: [Evere, Mons]}",
    "organisations/shape": "{name: SHAPE, metonyms: [Mons]}",
    "countries/az": "{iso2: AZ, metonyms: [Sahil Street]}",
  ])

  private static let baku = "Baku → country:az (metonym: Baku)"

  @Test(arguments: [
    "Baku denied it.", "Work with Baku went on.", "Baku’s answer", "Nobody in London told Baku.",
    "an offer to Baku", "a letter from Baku", "pressure on Baku", "said Baku",
    "Baku and Iran agreed",
    "the pro-Baku party", "Baku-backed forces", "“Baku” was silent", "Baku, however, was silent.",
    "Baku: no answer", "the government of Baku", "talks in London with Baku",
    "a visit by Baku’s envoy", "He flew on. To Baku, that was late.",
    "When they came in, Baku denied it.", "He left the capital; Baku denied it.",
  ])
  func isCountedForTheGovernment(text: String) async throws {
    let names = try await Self.counted.names(text).filter { $0.hasPrefix("Baku") }
    #expect(names == [Self.baku])
    #expect(!(try await Self.counted.html(text)).contains(">Baku<"))
  }

  @Test(arguments: [
    "in Baku", "In Baku", "the embassy in Baku", "near Baku", "inside Baku", "within Baku",
    "around Baku", "across Baku", "outside Baku", "he visited Baku", "downtown Baku",
    "central Baku",
    "the capital Baku", "the capital, Baku,", "the streets of Baku", "residents of Baku",
    "north of Baku", "the mayor of Baku", "flew to Baku", "a visit to Baku", "their trip to Baku",
    "missile strikes on Baku", "the Baku airport", "Baku residents", "a Baku court",
    "the Baku metro", "Baku, Azerbaijan", "in the old Baku", "in Baku’s suburbs",
    "into Baku", "via Baku", "through Baku", "returned from Baku", "flights from Baku",
    "left for Baku", "Baku time", "the Baku blast",
    "in\nBaku", "in *Baku*", "leaving Baku", "left Baku", "a Baku-based analyst",
  ])
  func aPlaceIsNoMention(text: String) async throws {
    #expect(try await Self.counted.names(text).filter { $0.hasPrefix("Baku") } == [])
    #expect(try await Self.counted.warnings(text) == [])
  }

  @Test(arguments: [
    ("in Baku and Tehran", []), ("in Baku, Moscow and Tehran", []),
    ("in Baku or Tehran", []),
    ("in Baku, but Tehran objected", ["Tehran → country:ir (metonym: Tehran)"]),
    ("in Baku. And Tehran", ["Tehran → country:ir (metonym: Tehran)"]),
    ("in Baku Tehran", ["Tehran → country:ir (metonym: Tehran)"]),
    (
      "between Baku and Tehran", [baku, "Tehran → country:ir (metonym: Tehran)"]
    ),
  ])
  func whatIsListedBehindAPlaceIsOne(text: String, names: [String]) async throws {
    #expect(try await Self.counted.names(text) == names)
  }

  @Test(arguments: [
    ("Tehran, Iran", ["Iran → country:ir"]), ("Tehran,\nIran", ["Iran → country:ir"]),
    ("Tehran (Iran)", ["Iran → country:ir"]),
    ("Tehran, the Iranian capital, shook", ["Iranian → country:ir"]),
    ("Tehran, the capital, shook", []),
    ("Tehran, the buyer, denied it", ["Tehran → country:ir (metonym: Tehran)"]),
    ("Tehran, the buyer. The capital", ["Tehran → country:ir (metonym: Tehran)"]),
    ("Tehran (Iran denied it)", ["Iran → country:ir"]),
    ("Tehran; Iran", ["Tehran → country:ir (metonym: Tehran)", "Iran → country:ir"]),
    ("TEHRAN, March 3 – No.", []), ("TEHRAN (Agency) – No.", []), ("TEHRAN - No.", []),
    ("TEHRAN -- No.", []), ("TEHRAN TELLS ALL", ["TEHRAN → country:ir (metonym: Tehran)"]),
    ("He: TEHRAN, March 3", ["TEHRAN → country:ir (metonym: Tehran)"]),
  ])
  func datelinesAndCountriesBehindItMakeItAPlace(text: String, names: [String]) async throws {
    #expect(try await Self.counted.names(text) == names)
  }

  @Test(arguments: [
    ("a deal between Baku-Tehran rivals", 2), ("in Moscow-Tehran relations", 2),
    ("in Kyiv’s view", 1), ("the Moscow-Baku-Tehran format", 3),
  ])
  func compoundsAndPossessivesAreOfGovernments(text: String, count: Int) async throws {
    let names = try await Self.counted.names(text)
    #expect(names.count == count)
    #expect(names.allSatisfy { $0.contains("(metonym: ") })
  }

  @Test(arguments: [
    ("Baku International Airport", 0), ("the Baku State University", 0),
    ("Kremlin Press Secretary Peskov", 1), ("White House Chief of Staff Klain", 1),
    ("## Baku Warns Moscow Again", 2), ("BAKU WARNS MOSCOW", 2), ("Baku On Monday denied it", 1),
  ])
  func aLongerNameIsNone(text: String, count: Int) async throws {
    #expect(try await Self.counted.names(text).count == count)
  }

  @Test(arguments: [
    ("talks in the Kremlin", 0), ("near the White House", 0), ("talks with the Kremlin", 1),
    ("They came in, the White House said", 1),
  ])
  func aSeatIsAPlaceBehindItsArticle(text: String, count: Int) async throws {
    #expect(try await Self.counted.names(text).count == count)
  }

  @Test func theFullStopOfATitleEndsNoSentence() async throws {
    #expect(
      try await Self.counted.names("He came to St. Baku in Baku.") == [
        "Baku → country:az (metonym: Baku)"
      ])
  }

  @Test func isLinkedWhereTheSiteSaysSo() async throws {
    #expect(try await Self.linked.links("Baku denied it, in Tehran. Baku!") == ["Baku"])
    #expect(try await Self.linked.links("Azerbaijan denied it. Baku too.") == ["Azerbaijan"])
    #expect(try await Self.linked.links("In Tehran, they denied it.") == [])
  }

  @Test func isReadAsNothingWhereTheSiteSaysSo() async throws {
    #expect(try await Self.unread.names("Baku denied it, Iran not.") == ["Iran → country:ir"])
  }

  @Test func aCountedMetonymLeavesTheLinkToTheName() async throws {
    #expect(try await Self.counted.links("Baku denied it. Azerbaijan did too.") == ["Azerbaijan"])
  }

  @Test(arguments: ["baku denied it", "bakus"])
  func smallLettersAreNoMetonym(text: String) async throws {
    #expect(try await Self.counted.names(text) == [])
  }

  @Test func capitalsAloneAreOne() async throws {
    #expect(
      try await Self.counted.names("NOW BAKU DENIES IT") == [
        "BAKU → country:az (metonym: Baku)"
      ])
  }

  @Test(arguments: [
    ("Rufat Baku spoke.", "Rufat Baku → person:baku"),
    ("Rufat Baku spoke. Then Baku left.", "Baku ? country:az person:baku"),
    ("Rufat Baku spoke. Mr Baku left.", "Baku → person:baku (short-name: Rufat Baku)"),
    ("Rufat Baku spoke in Baku.", "Rufat Baku → person:baku"),
  ])
  func mayBeAPersonOfTheNote(text: String, last: String) async throws {
    #expect(try await Self.counted.names(text).last == last)
  }

  @Test(arguments: [
    ("Evere said no.", ["Evere → organisation:nato (metonym: Evere)"]), ("in Evere", []),
    ("Mons said no.", ["Mons ? organisation:nato organisation:shape"]), ("in Mons", []),
    ("Sahil Street said no.", ["Sahil Street → country:az (metonym: Sahil Street)"]),
    ("Baku said no.", [baku]),
  ])
  func notesAddTheirs(text: String, names: [String]) async throws {
    #expect(try await Self.own.names(text) == names)
  }

  @Test func oneOfSeveralIsReported() async throws {
    #expect(
      try await Self.own.warnings("So Mons said no.") == [
        "content/briefings/x.md:1:4: warning: \"Mons\" may be organisation:nato or "
          + "organisation:shape; link it by hand, [[organisation:nato|Mons]], or keep it plain, "
          + "[[!Mons]]"
      ])
  }

  /// A metonym alone says that a government acts, not that its other names are meant.
  @Test func frontMatterMakesAPlaceNoMention() async throws {
    #expect(
      try await Self.counted.names("In Baku they met.", frontMatter: "entities: [country:az]")
        == [])
  }
}
