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
    for step in 1...18 {
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
      let expected = await Self.files(of: clean)
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
    "redirects: [/old/]", "status: withdrawn\nreason: wrong", "slug: other",
  ])
  func `An edit that others see goes the long way`(key: String) async throws {
    let tree = SourceTree(texts: [
      SourceTree.TextFile(path: "content/briefings/a.md", text: "---\nlanguage: en\n---\nText.\n")
    ])
    let site = await Self.build(tree, scope: .everything)
    let edited = try #require(
      tree.replacing([
        SourceTree.TextFile(
          path: "content/briefings/a.md", text: "---\n\(key)\n---\nText.\n")
      ]))
    let rewritten = await site.rewritten(as: edited, faults: [])
    #expect(rewritten?.diagnostics == nil)
  }

  @Test func `A title that differs in its composition alone is another title`() async throws {
    func tree(_ title: String) -> SourceTree {
      SourceTree(texts: [
        SourceTree.TextFile(
          path: "content/briefings/a.md", text: "---\ntitle: \(title)\n---\nText.\n"),
        SourceTree.TextFile(path: "content/briefings/b.md", text: "See [[a]].\n"),
      ])
    }
    let site = await Self.build(tree("Cafe\u{301}"), scope: .published)
    let rewritten = await site.rewritten(as: tree("Caf\u{E9}"), faults: [])
    #expect(rewritten?.diagnostics == nil)
  }

  private static func build(
    _ tree: SourceTree, scope: Audience.Scope, after earlier: BuiltSite? = nil
  ) async -> BuiltSite {
    let sources = await SiteSources(
      tree, baseURL: "https://example.org/site", after: earlier?.sources)
    let now = Moment(seconds: 1_790_000_000, zone: .utc)
    return await BuiltSite(
      sources, for: Audience(now: now, tlp: .green, scope: scope), after: earlier)
  }

  private static func files(of site: BuiltSite) async -> [OutputFile] {
    let plan = site.output.plan
    return await OutputTree(
      plan, redirects: Redirects(plan), templates: site.sources.templates
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

/// Somebody who writes briefings, and changes their mind.
private struct RandomAuthor {
  private var random: SplitMix
  private var files: [String: String] = [:]
  private var edits = 0

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
    for number in 1...7 { files[Self.path(number)] = note(number) }
  }

  private static func path(_ number: Int) -> String { "content/briefings/n\(number).md" }

  /// Changes a few files and says how.
  mutating func edit() -> String {
    edits += 1
    let number = random.below(8) + 1
    let path = Self.path(number)
    let choice = random.below(16)
    switch choice {
    case 0: files[path] = note(number)
    case 1: files[path] = files[path] == nil ? note(number) : nil
    case 2:
      files["content/weapons/d-30.md"] =
        "---\nname: D-30\naliases: [gun \(random.below(3))]\ntlp: GREEN\n---\nA howitzer.\n"
    case 3:
      files["content/site.yml"] = "title: Site \(edits)\npage_size: 3\npublish: {tlp: GREEN}\n"
    case 4: files["templates/menu.mustache"] = "{{#menu}}<li>{{label}} \(edits)</li>{{/menu}}"
    case 5: files["content/people/ann.md"] = "---\nname: Ann Lee\n---\n\(prose())\n"
    case 6: files["content/pages/about.md"] = "---\ntitle: About\nmenu: 1\n---\n\(prose())\n"
    case 7:
      let summary = "summary: Now \(edits) "
      rewrite(path) { $0.split(separator: "summary: ", maxSplits: 1).joined(separator: summary) }
    default:
      let prose = prose()
      rewrite(path) { text in text + prose + "\n" }
    }
    return "edit \(choice) of \(path)"
  }

  private mutating func rewrite(_ path: String, _ change: (String) -> String) {
    files[path] = files[path].map(change)
  }

  private mutating func note(_ number: Int) -> String {
    let marking = ["", "tlp: GREEN\n", "", "draft: true\n", "tlp: RED\n"][random.below(5)]
    let claim =
      number % 3 == 0
      ? """
      sources: [{id: s\(number), publisher: Agency \(number % 2), title: One}]
      claims:
        - id: c\(number)
          kind: transfer
          supplier: \(country())
          recipient: \(country())
          weapon: D-30
          assertions: [{stance: asserts}]

      """ : ""
    return """
      ---
      title: Note \(number) of \(random.below(3))
      date: 2026-0\(random.below(9) + 1)-1\(random.below(9))
      summary: \(country()) waits.
      tags: [t\(random.below(3))]
      \(marking)\(claim)---
      \(prose())
      \(number % 3 == 0 ? "\(country()) said so. [@s\(number)] [#c\(number)]\n" : "")
      """
  }

  private mutating func prose() -> String {
    let sentence = [
      "\(country()) sent a D-30 to \(country()).", "Ann Lee spoke in \(country()). Lee said more.",
      "See [[n\(random.below(8) + 1)]].", "See [[n\(random.below(8) + 1)#part|the part]].",
      "## Part \(random.below(3))", "![[map.png|A map]]", "Cited [@s3] here.", "So it is. [#c3]",
      "Somebody spoke of [[weapon:d-30|the gun]].", "See [it](n2.md).", "Text without a name.",
    ][random.below(11)]
    return "\n" + sentence + "\n"
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
