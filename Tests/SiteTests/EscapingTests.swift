import Building
import Diagnostics
import Foundation
import Testing

/// Whatever an author or a source is called, it is text on a page and never markup.
@Suite struct EscapingTests {
  /// What breaks out of elements, attributes, templates and lists that are not careful, as a scalar
  /// of YAML in double quotes. The number tells the place it was written at.
  private static func everything(_ number: Int) -> String {
    #""h\#(number)h<script>alert(1)</script>\"'&>&lt; {{x}} {{{x}}} {{/x}} {{> head}} "#
      + #"<img src=x onerror=\"x\"> --> ]]> \u202E%00%3Cscript onload=x""#
  }

  /// Quotes alone, which a page's text may hold and an attribute may not.
  private static func quotes(_ number: Int) -> String {
    #""h\#(number)h\" onload=\"x' onload='x""#
  }

  enum Alphabet: CaseIterable {
    case everything, quotes
  }

  /// The same for Markdown and file names, where YAML's quotes have no meaning.
  private static let bare =
    #"<script>alert(1)</script>"'&> {{x}} {{{x}}} <img src=x onerror="x"> --> %3Cscript"#

  /// A site with hostile text under every key that takes text.
  private static func files(_ alphabet: Alphabet) -> [String: String] {
    files { alphabet == .quotes ? quotes($0) : everything($0) }
  }

  /// - Parameter hostile: a scalar of YAML in double quotes for each place, by its number from 1.
  static func files(_ hostile: (Int) -> String) -> [String: String] {
    var number = 0
    func text() -> String {
      number += 1
      return hostile(number)
    }
    return [
      "content/site.yml": """
      title: \(text())
      description: \(text())
      language: ar
      authors: [\(text()), \(text())]
      kinds: {place: {folder: places, singular: \(text()), plural: \(text())}}
      """,
      "content/sources.yml": """
      one: {publisher: \(text()), title: \(text()), author: \(text()), language: ar,
        url: "https://example.org/\\"'<script>&{{x}}", archive_url: "http://example.org/'\\"><script>",
        note: \(text()), issued: 2025}
      ? \(text())
      : {via: one}
      """,
      "content/briefings/a.md": """
      ---
      title: \(text())
      date: 2026-01-01
      slug: \(text())
      authors: [\(text()), \(text())]
      language: ar
      tags: [\(text()), \(text())]
      summary: \(text())
      attribution: on-record
      nolink: [\(text())]
      entities: [weapon:d-30]
      own_key: \(text())
      key_judgements: [{text: \(text()), likelihood: likely, confidence: low}]
      corrections: [{date: 2026-01-02, text: \(text())}]
      sources:
        - one
        - {id: two, publisher: \(text()), title: \(text()), author: \(text()), note: \(text()), via: one}
        - {id: \(text()), language: ar}
        - {id: five, title: \(text()), url: "https://example.org/'\\"><script>"}
      claims:
        - {id: first, kind: transfer, text: \(text()), supplier: \(text()), recipient: \(text()),
          via: \(text()), weapon: [\(text())], where: \(text()),
          assertions: [{stance: asserts, by: \(text()), for: \(text()), source: one, quote: \(text())}]}
        - {id: second, kind: use, actor: \(text()), target: \(text()), rank: deprecated, reason: \(text())}
      ---
      Iran and the D-30. [@one] [@two] [#second] \(bare) \u{1}\u{1B}\u{7F}

      ## Heading \(bare)

      | \(bare) | b |
      | --- | --- |
      | `\(bare)` | [\(bare)](https://example.org/"x) |

      [[weapon:d-30|\(bare)]] [[b|\(bare)]] ![[a"'<b>&.png|\(bare)]] [[!\(bare)]]
      [a](<javascript:alert(1)>) ![b](<data:text/html,x> "\(bare)") [c](b.md "\(bare)")[^1] <https://x.org/'">

      ```\(bare)
      \(bare)
      ```

      [^1]: \(bare)
      """,
      "content/briefings/a\"'<b>&.png": "picture",
      "content/briefings/b.md": """
      # Heading title \(bare)

      Iran.
      """,
      "content/briefings/\(bare.replacing("/", with: "")).md": "Iran met the \(bare).",
      "content/briefings/withdrawn.md": """
      ---
      title: \(text())
      status: withdrawn
      reason: \(text())
      ---
      """,
      "content/weapons/d-30.md": """
      ---
      name: \(text())
      aliases: [D-30, \(text())]
      weak_aliases: [\(text())]
      cues: [\(text())]
      not: [\(text())]
      summary: \(text())
      designation: \(text())
      description: \(text())
      category: \(text())
      country: Iran
      producer: organisation:works
      language: ar
      tags: [\(text())]
      url: "https://example.org/\\"'><script>"
      ---
      \(bare)
      """,
      "content/organisations/works.md": "---\nname: \(text())\naliases: [\(text())]\n---\n",
      "content/people/p.md": """
      ---
      name: \(text())
      honorific: \(text())
      positions: [{role: \(text()), organisation: \(text()), start: 2020}, {role: \(text())}]
      ---
      """,
      "content/countries/ir.md": """
      ---
      iso2: IR
      name: \(text())
      aliases: [Iran]
      capital: \(text())
      demonyms: [\(text())]
      metonyms: [\(text())]
      ---
      """,
      "content/places/x.md": "---\nname: \(text())\n---\n",
      "content/pages/p.md": "---\ntitle: \(text())\nmenu: 1\nsummary: \(text())\n---\n\(bare)\n",
    ]
  }

  @Test(arguments: Alphabet.allCases, [nil, "https://example.org/a'b&c;(d)=e"])
  func leavesTextAsText(alphabet: Alphabet, baseURL: String?) async throws {
    let site = try TemporarySite(Self.files(alphabet))
    let report = try await site.build { $0.baseURL = baseURL }
    try #require(report.written != nil, "\(report.diagnostics.map(\.text))")
    let output = site.output
    for (path, text) in output.pages {
      let markup = MarkupReader(text)
      #expect(markup.faults == [], "\(path)")
      let names = Set(markup.tags.map(\.name))
      #expect(names.isDisjoint(with: ["b", "x"]), "\(path)")
      let attributes = Set(markup.tags.flatMap(\.attributes).map(\.name))
      #expect(attributes.allSatisfy { !$0.hasPrefix("on") }, "\(path)")
      // The one script in a page is data, and nothing in it looks like another.
      let scripts = markup.tags.filter { $0.name == "script" }
      #expect(scripts.allSatisfy { $0.isData || $0.isThemeScript }, "\(path)")
      #expect(text.lowercased().components(separatedBy: "<script").count == scripts.count + 1)
      #expect(!markup.text.contains("../"), "\(path) shows an address as text")
      for address in markup.addresses {
        #expect(!address.lowercased().hasPrefix("javascript:"), "\(path)")
        #expect(!address.lowercased().hasPrefix("data:"), "\(path)")
      }
    }
    #expect(LinkAudit(output).faults == [])
    let shown = (1...100).filter { !output.paths(holding: "h\($0)h").isEmpty }
    #expect(shown.count > 40, "the texts should be on the pages")
  }

  /// What is no page is well-formed, too, whatever stands in it.
  @Test(arguments: Alphabet.allCases)
  func keepsFilesForMachinesReadable(alphabet: Alphabet) async throws {
    let site = try TemporarySite(Self.files(alphabet))
    try await site.build { $0.baseURL = "https://example.org/a'b&c;(d)=e" }
    let output = site.output
    var texts: [String] = []
    for path in output.files.keys.sorted() where path.hasSuffix(".xml") {
      let root = try XMLTree(output[path]).root
      let entries = root.all("entry")
      texts += entries.flatMap { [$0["title"], $0["summary"]] }.compactMap { $0 }
      for html in entries.compactMap({ $0["content"] }) {
        #expect(MarkupReader(html).faults == [], "\(path)")
      }
    }
    let feed = try JSONTree(output["feed.json"])
    texts += feed.items.all.compactMap(\.title.string)
    for file in ["entities", "briefings"] {
      let items = try JSONTree(output["data/\(file).json"]).all
      #expect(!items.isEmpty)
      texts += items.compactMap { $0.name.string ?? $0.title.string }
    }
    let hostile =
      alphabet == .everything ? "h<script>alert(1)</script>\"'&>&lt; {{x}}" : "h\" onload="
    #expect(texts.filter { $0.contains(hostile) }.count > 5)
    // XML has no place for control characters.
    #expect(output["feed.xml"]?.utf8.contains { $0 < 0x20 && $0 != 0x0A } == false)
  }
}
