import Building
import Content
import Diagnostics
import Site
import Testing

/// What a preview shows after any edits is what a new build would give, byte for byte.
struct RewritingTests {
  @Test(arguments: [UInt64(1), 2])
  func `After any sequence of edits the site is that of a clean build`(seed: UInt64) async throws {
    var author = RandomAuthor(seed: seed)
    let audience: Audience.Scope = seed == 2 ? .published : .everything
    var live = await Self.build(author.tree, scope: audience)
    var rewritings = 0
    for step in 1...22 {
      let edit = author.edit()
      if let rewritten = await live.rewritten(as: author.tree, faults: []) {
        live = rewritten
        rewritings += 1
      } else {
        live = await Self.build(author.tree, scope: audience, after: live)
      }
      let clean = await Self.build(author.tree, scope: audience)
      let context = Comment("step \(step), \(edit)")
      #expect(live.diagnostics.map(\.text) == clean.diagnostics.map(\.text), context)
      let expected = await Self.files(of: clean, isPortable: audience == .published)
      for file in expected {
        let shown = await live.output.file(at: file.path)
        let difference = shown.flatMap { Self.difference($0, file) }
        #expect(shown != nil, "\(file.path) after \(context)")
        #expect(difference == nil, "\(file.path) after \(context)")
      }
    }
    #expect(rewritings >= 6)
  }

  @Test func `An edit of the text alone goes the short way`() async throws {
    let author = RandomAuthor(seed: 4)
    let site = await Self.build(author.tree, scope: .everything)
    let note = try #require(author.tree.texts(under: "content/briefings").first)
    let text = String(decoding: note.bytes, as: UTF8.self) + "\nPeru was there, too.\n"
    let tree = try #require(
      author.tree.replacing([SourceTree.TextFile(path: note.path, text: text)]))
    let rewritten = try #require(await site.rewritten(as: tree, faults: []))
    let page = try #require(await rewritten.output.file(at: "countries/peru/index.html"))
    #expect(String(decoding: Self.bytes(page), as: UTF8.self).contains("was there, too."))
  }

  @Test(arguments: [
    "title: Other", "date: 2026-03-03", "tags: [other]", "draft: true", "tlp: RED",
    "redirects: [/old/]", "status: withdrawn\nreason: wrong", "slug: other", "status: developing",
    "updated: 2026-03-03", "attribution: background", "entities: [Iran]",
    "sources: [{id: a, publisher: X}]", "claims: [{id: a, kind: event}]", "supersedes: b",
    "key_judgements: [{text: So, basis: [a]}]",
  ])
  func `An edit that others see goes the long way`(key: String) async throws {
    let tree = SourceTree(texts: [
      SourceTree.TextFile(path: "content/briefings/a.md", text: "---\nlanguage: en\n---\nText.\n")
    ])
    let site = await Self.build(tree, scope: .everything)
    let edited = try #require(
      tree.replacing([
        SourceTree.TextFile(
          path: "content/briefings/a.md", text: "---\nlanguage: en\n\(key)\n---\nText.\n")
      ]))
    let rewritten = await site.rewritten(as: edited, faults: [])
    #expect(rewritten?.diagnostics == nil)
  }

  @Test(arguments: [
    ("pages/a.md", "title: X"), ("pages/a.md", "slug: x"), ("pages/a.md", "menu: 1"),
    ("pages/a.md", "redirects: [/x/]"), ("pages/a.md", "draft: true"),
    ("weapons/a.md", "name: X"), ("weapons/a.md", "slug: x"), ("weapons/a.md", "aliases: [x]"),
    ("weapons/a.md", "weak_aliases: [x]"), ("weapons/a.md", "cues: [x]"),
    ("weapons/a.md", "demonyms: [x]"), ("weapons/a.md", "metonyms: [x]"),
    ("weapons/a.md", "not: [x]"), ("weapons/a.md", "case_sensitive: true"),
    ("weapons/a.md", "wikidata: Q1"), ("weapons/a.md", "country: Iran"),
    ("weapons/a.md", "url: https://example.org/"), ("weapons/a.md", "tags: [x]"),
    ("weapons/a.md", "redirects: [/x/]"), ("weapons/a.md", "tlp: RED"),
    ("weapons/a.md", "designation: X-1"), ("weapons/a.md", "calibre_mm: 122"),
  ])
  func `So does one of a page or an entity`(file: String, key: String) async throws {
    func tree(_ lines: String) -> SourceTree {
      SourceTree(texts: [
        SourceTree.TextFile(path: "content/\(file)", text: "---\n\(lines)---\nText.\n")
      ])
    }
    let site = await Self.build(tree("language: en\n"), scope: .everything)
    let rewritten = await site.rewritten(as: tree("language: en\n\(key)\n"), faults: [])
    #expect(rewritten?.diagnostics == nil)
    let unseen = await site.rewritten(as: tree("language: en\nsummary: X\n"), faults: [])
    #expect(unseen?.diagnostics == [])
  }

  @Test(arguments: ["title: X", "tags: [X]", "sources: [{id: a, publisher: X}]"])
  func `What differs in its composition alone is not the same`(line: String) async throws {
    func tree(_ name: String) -> SourceTree {
      SourceTree(texts: [
        SourceTree.TextFile(
          path: "content/briefings/a.md",
          text:
            "---\n\(line.split(separator: "X", omittingEmptySubsequences: false).joined(separator: name))\n---\nText.\n"
        ),
        SourceTree.TextFile(path: "content/briefings/b.md", text: "See [[a]].\n"),
      ])
    }
    let site = await Self.build(tree("Cafe\u{301}"), scope: .published)
    let composed = tree("Caf\u{E9}")
    let rewritten = await site.rewritten(as: composed, faults: [])
    #expect(rewritten?.diagnostics == nil)
    // Nor does a new build keep what other notes made of it.
    let built = await Self.build(composed, scope: .published, after: site)
    for file in await Self.files(
      of: Self.build(composed, scope: .published), isPortable: true)
    {
      let shown = await built.output.file(at: file.path)
      #expect(shown.map(Self.bytes) == Self.bytes(file), "\(file.path)")
    }
  }

  private static func build(
    _ tree: SourceTree, scope: Audience.Scope, after earlier: BuiltSite? = nil
  ) async -> BuiltSite {
    let sources = await SiteSources(
      tree, baseURL: "https://example.org/site", after: earlier?.sources)
    let now = Moment(seconds: 1_790_000_000, zone: .utc)
    return await BuiltSite(
      sources, for: Audience(now: now, tlp: .green, scope: scope), isPortable: scope == .published,
      after: earlier)
  }

  private static func files(of site: BuiltSite, isPortable: Bool) async -> [OutputFile] {
    let plan = site.output.plan
    return await OutputTree(
      plan, redirects: Redirects(plan), templates: site.sources.templates,
      isPortable: isPortable
    ).files
  }

  /// The first line that is another in one of two files.
  private static func difference(_ shown: OutputFile, _ expected: OutputFile) -> String? {
    let (shown, expected) = (bytes(shown), bytes(expected))
    guard shown != expected else { return nil }
    let lines = [shown, expected].map {
      $0.split(separator: 0x0A, omittingEmptySubsequences: false)
    }
    let place = zip(lines[0], lines[1]).enumerated().first { $0.element.0 != $0.element.1 }?.offset
    let index = place ?? min(lines[0].count, lines[1].count)
    return lines.map { lines in
      lines.count > index ? String(decoding: lines[index], as: UTF8.self) : "nothing"
    }.joined(separator: "\n")
  }

  private static func bytes(_ file: OutputFile) -> [UInt8] {
    switch file.content {
    case .bytes(let bytes): bytes
    case .copy(let location): Array(location.utf8)
    }
  }
}

/// Somebody who writes briefings, and changes their mind: in every way in which an edit of one note can
/// bear on another's page, in a new order for every seed.
private struct RandomAuthor {
  private enum Edit: CaseIterable {
    case newNote, comesOrGoes, alias, siteTitle, template, entityText, pageText, summary, prose
    case firstMention, lastMention, longerList, markedMention, stance, linkTarget, title
  }

  private var random: SplitMix
  private var files: [String: String] = [:]
  private var edits = 0
  private var plans: [Edit] = []

  var tree: SourceTree {
    SourceTree(
      texts: files.map { SourceTree.TextFile(path: $0.key, text: $0.value) },
      assets: ["map.png", "photo.jpg"].map {
        SourceTree.Asset(path: "content/briefings/\($0)", size: 10, location: "/images/\($0)")
      })
  }

  init(seed: UInt64) {
    random = SplitMix(state: seed)
    files["content/site.yml"] = "title: Site\npage_size: 3\npublish: {tlp: GREEN}\n"
    files["content/weapons/d-30.md"] = "---\nname: D-30\ntlp: GREEN\n---\nA howitzer of Russia.\n"
    files["content/people/ann.md"] = "---\nname: Ann Lee\n---\nOf Peru.\n"
    files["content/pages/about.md"] = "---\ntitle: About\nmenu: 1\n---\nAbout France.\n"
    for number in 1...8 { files[Self.path(number)] = note(number) }
    let all = Edit.allCases + [.prose, .prose, .longerList, .longerList, .longerList, .stance]
    plans = all.map { ($0, random.below(1000)) }.sorted { $0.1 < $1.1 }.map(\.0)
  }

  private static func path(_ number: Int) -> String { "content/briefings/n\(number).md" }

  /// Changes a few files and says how.
  mutating func edit() -> String {
    let plan = plans[edits % plans.count]
    edits += 1
    let path = Self.path(random.below(8) + 1)
    switch plan {
    case .newNote: files[Self.path(7)] = note(7)
    case .comesOrGoes: files[Self.path(8)] = files[Self.path(8)] == nil ? note(8) : nil
    case .alias:
      files["content/weapons/d-30.md"] =
        "---\nname: D-30\naliases: [gun \(edits)]\ntlp: GREEN\n---\nA howitzer.\n"
    case .siteTitle:
      files["content/site.yml"] = "title: Site \(edits)\npage_size: 3\npublish: {tlp: GREEN}\n"
    case .template:
      files["templates/menu.mustache"] = "{{#menu}}<li>{{label}} \(edits)</li>{{/menu}}"
    case .entityText: files["content/people/ann.md"] = "---\nname: Ann Lee\n---\n\(prose())\n"
    case .pageText:
      files["content/pages/about.md"] = "---\ntitle: About\nmenu: 1\n---\n\(prose())\n"
    case .summary: replace("summary: ", by: "summary: Now \(edits) ", in: path)
    case .prose: append(prose(), to: path)
    case .firstMention: append("Bhutan spoke.", to: path)
    case .lastMention:
      for number in 1...8 { replace("Bhutan", by: "Nobody", in: Self.path(number)) }
    case .longerList:
      let next = (1...8).map(Self.path).first { files[$0]?.contains("Kenya") == false }
      append("Kenya spoke.", to: next ?? path)
    case .markedMention: append("Nepal spoke.", to: Self.path(4))
    case .stance:
      let isDenied = files[Self.path(3)]?.contains("denies") ?? false
      replace(
        isDenied ? "stance: denies" : "stance: asserts",
        by: isDenied ? "stance: asserts" : "stance: denies", in: Self.path(3))
    case .linkTarget: files[Self.path(2)] = files[Self.path(2)] == nil ? note(2) : nil
    case .title: replace("title: Note", by: "title: New \(edits) Note", in: path)
    }
    return "\(plan), \(path)"
  }

  private mutating func append(_ text: String, to path: String) {
    files[path] = files[path].map { $0 + "\n" + text + "\n" }
  }

  private mutating func replace(_ old: String, by new: String, in path: String) {
    files[path] = files[path].map { $0.split(separator: old, maxSplits: 1).joined(separator: new) }
  }

  private mutating func note(_ number: Int) -> String {
    let marking =
      switch number {
      case 4: "tlp: GREEN\n"
      case 7, 8: ["", "tlp: GREEN\n", "draft: true\n", "tlp: RED\n"][random.below(4)]
      default: ""
      }
    let claim =
      number == 3
      ? """
      sources: [{id: s3, publisher: Agency, title: One}]
      claims:
        - id: c3
          kind: transfer
          supplier: Peru
          recipient: Chile
          weapon: D-30
          assertions: [{stance: asserts, by: Peru}]

      """ : ""
    let text =
      switch number {
      case 1: "Nepal spoke."
      case 3: "Peru said so. [@s3] [#c3]"
      case 5: "See [it](n2.md)."
      case 6: "So it is. [#c3]"
      default: prose()
      }
    return """
      ---
      title: Note \(number)
      date: 2026-0\(random.below(9) + 1)-1\(random.below(9))
      summary: \(country()) waits.
      tags: [t\(random.below(3))]
      \(marking)\(claim)---
      \(text)

      """
  }

  private mutating func prose() -> String {
    [
      "\(country()) sent a D-30 to \(country()).", "Ann Lee spoke in \(country()). Lee said more.",
      "See [[n\(random.below(8) + 1)]].", "See [[n\(random.below(8) + 1)#part|the part]].",
      "## Part \(random.below(3))", "![[map.png|A map]]", "Cited [@s3] here.", "So it is. [#c3]",
      "Somebody spoke of [[weapon:d-30|the gun]].", "See [it](n2.md).", "Text without a name.",
    ][random.below(11)]
  }

  private mutating func country() -> String {
    ["Peru", "France", "Norway", "Chile", "Ghana", "Japan"][random.below(6)]
  }
}

/// SplitMix64: the same numbers in every run.
private struct SplitMix {
  var state: UInt64

  mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
  }
}
