import Building
import Diagnostics
import Testing

/// Files of the author's own where Dossier makes one.
@Suite struct OutputCollisionTests {
  @Test(arguments: ["robots.txt", "404.html", "data/entities.json", "feed.xml"])
  func giveWayToTheAuthors(path: String) async throws {
    let site = try TemporarySite(["content/static/\(path)": "mine"])
    let output = try await site.buildCleanly { $0.baseURL = "https://example.org" }
    #expect(output[path] == "mine")
  }

  @Test(arguments: [
    ("content/static/archive/index.html", "/archive/index.html"),
    ("content/static/countries", "/countries"), ("content/static/INDEX.html", "/INDEX.html"),
  ])
  func areAnErrorWhereAPageIs(file: String, path: String) async throws {
    let report = try await TemporarySite([file: "mine"]).build()
    #expect(report.written == nil)
    #expect(
      report.diagnostics.map(\.text) == [
        "\(file):1:1: error: this would be published at \(path), where a page of this site is; "
          + "rename or move the file"
      ])
  }

  @Test func areAnErrorForAnAttachment() async throws {
    let report = try await TemporarySite([
      "content/feed.xml": "mine", "content/briefings/a.md": "[x](../feed.xml)",
    ]).build()
    #expect(
      report.diagnostics.first?.text.hasPrefix("content/feed.xml:1:1: error: this would") == true)
  }

  @Test func areAnErrorWhereAnAddressIsTooLong() async throws {
    let slug = String(repeating: "ß", count: 300)
    let report = try await TemporarySite(["content/briefings/a.md": "---\nslug: \(slug)\n---\n"])
      .build()
    #expect(
      report.diagnostics.first?.text.hasPrefix(
        "content/briefings/a.md:1:1: error: its address is longer") == true)
  }
}
