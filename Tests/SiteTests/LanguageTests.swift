import Building
import Diagnostics
import Testing

/// A site in its own language, and notes that are in another.
@Suite struct LanguageTests {
  private static let briefings = [
    "content/briefings/first.md": """
    ---
    title: Erstes
    date: 2026-03-09
    status: developing
    tags: [Waffen]
    key_judgements: [{text: "Ein Urteil über Iran.", likelihood: likely, confidence: low}]
    sources: [{id: s, publisher: Verlag, title: Titel, reliability: C, accessed: 2026-03-08}]
    ---
    Iran und Chad [@s].
    """
  ]

  @Test(arguments: [
    ("/", ["Neueste Briefings", "9. März 2026", "Länder", "In Entwicklung", "Zum Text springen"]),
    (
      "/briefings/first/", ["Kernbewertungen", "wahrscheinlich", "Quellen", "Gelesen 8. März 2026"]
    ),
    ("/countries/iran/", ["Land", "Erwähnt in 1 Briefing", "Hauptstadt", "Asien"]),
    ("/countries/", ["2 Länder", "Nach Region", "Afrika"]),
    ("/archive/", ["Archiv", "neueste zuerst"]), ("/sources/", ["Herausgeber", "Zuverlässigkeit"]),
    ("/tags/", ["Schlagwörter", "1 Schlagwort"]),
  ])
  func areThoseOfTheSite(address: String, words: [String]) async throws {
    let site = try TemporarySite(Self.briefings)
    try site.write(["content/site.yml": "title: Lage\nlanguage: de\n"])
    let page = try #require(try await site.buildCleanly().page(address))
    for word in words { #expect(page.contains(word), "\(word)") }
    #expect(page.contains(#"<html lang="de">"#))
    for word in ["Latest", "Sources<", "Countries", "Mentioned", "Archive<", "Skip to"] {
      #expect(!page.contains(word), "\(word)")
    }
  }

  @Test func areToldOfANoteInAnother() async throws {
    let site = try TemporarySite([
      "content/briefings/note.md": """
      ---
      title: تقرير
      date: 2026-01-01
      language: ar
      summary: ملخص
      ---
      نص عن [[Chad|تشاد]].
      """
    ])
    let output = try await site.buildCleanly()
    let page = try #require(output.page("/briefings/note/"))
    #expect(page.contains(#"<html lang="en">"#))
    #expect(page.contains(#"<h1 lang="ar" dir="rtl">تقرير</h1>"#))
    #expect(page.contains(#"<div class="text" lang="ar" dir="rtl">"#))
    #expect(page.contains("Archive</a>"))
    for list in ["/", "/archive/", "/countries/chad/"] {
      let html = try #require(output.page(list))
      #expect(html.contains(#" lang="ar" dir="rtl">تقرير</a>"#), "\(list)")
    }
  }

  @Test func turnASiteRound() async throws {
    let site = try TemporarySite(Self.briefings)
    try site.write(["content/site.yml": "language: he\n"])
    let output = try await site.buildCleanly()
    for path in ["index.html", "404.html", "briefings/first/index.html"] {
      #expect(output[path]?.contains(#"<html lang="he" dir="rtl">"#) == true, "\(path)")
    }
  }

  @Test(arguments: ["klingon is no tag", "e", "en_GB", "-", "de--AT"])
  func areAnErrorWhereTheyAreNoTag(tag: String) async throws {
    let site = try TemporarySite(["content/briefings/a.md": "---\nlanguage: \(tag)\n---\nText.\n"])
    let report = try await site.build()
    #expect(report.written == nil)
    #expect(
      report.diagnostics.first?.text.hasPrefix("content/briefings/a.md:2:11: error:") == true)
  }
}
