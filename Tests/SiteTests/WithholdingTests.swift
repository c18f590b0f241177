import Building
import Testing

/// A note that is withheld does not exist for anything that is built: the output is that of a site
/// without the file, byte for byte. The site has a base URL, and so all that a site can have.
@Suite struct WithholdingTests {
  /// Stands in every part of every withheld note, and in no other.
  private static let word = "zyxquill"

  /// Front matter, and its lines, that withholds a note today.
  static let reasons = [
    "draft: true", "date: 2026-06-02", "date: 2026-06-01T12:00:01Z",
    "embargoed_until: 2026-06-01 14:00:00 +0100", "expires: 2026-06-01",
    "expires: 2026-06-01T12:00Z",
    "tlp: GREEN", "tlp: AMBER", "tlp: AMBER+STRICT", "tlp: RED", "tlp: TLP:red",
    "draft: true\ndate: 2020-01-01\ntlp: CLEAR",
  ]

  /// A note of each sort, with everything that could leave a trace elsewhere.
  enum Sort: String, CaseIterable, CustomTestStringConvertible {
    case briefing, weapon, country, ownKind, page

    var testDescription: String { rawValue }

    /// The note's file and those that belong to it alone.
    func files(_ frontMatter: String) -> [String: String] {
      switch self {
      case .briefing:
        [
          "content/briefings/2026/\(word)-shells.md": """
          ---
          title: The \(word) shells
          \(frontMatter)
          summary: Azerbaijan may get \(word) shells.
          tags: [\(word), artillery]
          authors: [\(word) author]
          redirects: [/old/\(word)/]
          entities: [Ukraine]
          supersedes: gun-report
          key_judgements:
            - {text: Iran is likely to send \(word) shells., likelihood: likely}
          sources:
            - {id: \(word)-source, publisher: \(word) Agency, title: \(word) report}
            - {id: agency, title: A \(word) title, url: "https://example.org/\(word)"}
          claims:
            - {id: \(word)-claim, kind: transfer, supplier: \(word) Works, recipient: Iran}
          ---
          Iran, Georgia and the Griffin-9 appear here. See [[gun-report]] and [@\(word)-source].
          The \(word) map: ![[\(word).png]] [#\(word)-claim]

          ## The \(word) heading

          Narnia speaks of Ukraine.
          """,
          "content/briefings/2026/\(word)-shells.claims.yml":
            "claims:\n  - {id: \(word)-second, kind: gap, text: \(word)}\n",
          "content/briefings/2026/\(word).png": "\(word) picture",
        ]
      case .weapon:
        [
          "content/weapons/\(word)-gun.md": """
          ---
          name: \(word) gun
          \(frontMatter)
          aliases: [Griffin-9, Grad, the \(word)]
          not: [Grad battery]
          summary: A \(word) weapon.
          description: \(word)
          country: Georgia
          producer: Tula Works
          variant_of: weapon:bm-21
          redirects: [/old/\(word)/]
          ---
          Chad has the \(word) gun. ![\(word)](\(word).jpg)
          """,
          "content/weapons/\(word).jpg": "\(word) picture",
        ]
      case .country:
        [
          "content/countries/\(word).md": """
          ---
          iso2: UA
          name: Ukraine
          \(frontMatter)
          aliases: [Griffin-9, \(word) land]
          capital: \(word)
          summary: The \(word) country.
          ---
          The \(word) text speaks of Chad.
          """
        ]
      case .ownKind:
        [
          "content/places/\(word).md": """
          ---
          name: \(word) harbour
          \(frontMatter)
          aliases: [Griffin-9]
          country: Georgia
          ---
          A \(word) place.
          """
        ]
      case .page:
        [
          "content/pages/\(word).md": """
          ---
          title: About \(word)
          \(frontMatter)
          menu: 1
          redirects: [/old/\(word)/]
          summary: The \(word) page.
          ---
          Chad and the \(word). [the report](../briefings/gun-report.md)
          """
        ]
      }
    }
  }

  /// What is published in any case. Names of withheld entities stand in it as plain words.
  private static let published = [
    "content/site.yml": """
    base_url: https://example.org/site
    kinds: {place: {folder: places, singular: Place, plural: Places}}
    """,
    "content/sources.yml": "agency: {publisher: Agency, issued: 2025-01-01}\n",
    "content/weapons/bm-21.md": "---\nname: BM-21\naliases: [Grad]\n---\nA launcher.\n",
    "content/organisations/tula-works.md": "---\nname: Tula Works\n---\n",
    "content/briefings/gun-report.md": """
    ---
    title: The gun report
    date: 2026-01-05
    tags: [artillery]
    sources: [agency]
    ---
    Azerbaijan has the Griffin-9. A Grad battery of Ukraine was seen. [@agency]
    """,
    "content/briefings/other.md":
      "---\ndate: 2026-01-04\n---\n# Other\n\nIran and Azerbaijan met.\n",
  ]

  @Test(arguments: reasons, Sort.allCases)
  func leavesNoTraceOfANote(reason: String, sort: Sort) async throws {
    let site = try TemporarySite(Self.published)
    let without = try await site.buildCleanly()
    #expect(without["feed.xml"] != nil && without["sitemap.xml"] != nil)

    try site.write(sort.files("tlp: CLEAR"))
    try await site.build()
    #expect(!site.output.paths(holding: Self.word).isEmpty, "it should have been published")

    let files = sort.files(reason)
    try site.write(files)
    let with = try await site.buildCleanly()
    #expect(with.differences(from: without) == [])
    #expect(with.paths(holding: Self.word) == [])

    try site.remove(files.keys)
    #expect(try await site.build().written?.written == 0)
  }
}
