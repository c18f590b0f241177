import Content
import Diagnostics
import Linking
import Testing

/// Links, embeds, citations and claims that authors write by hand.
struct LinksByHandTests {
  private static let files = [
    "content/weapons/d-30a.md": note("name: D-30A\naliases: [Lyagushka]"),
    "content/people/frog.md": note("name: Lyagushka"),
    "content/briefings/2025/second.md": note("title: The Second", body: "## A part\n\nText.\n"),
    "content/briefings/a/twin.md": "Text", "content/briefings/b/twin.md": "Text",
    "content/briefings/known.md": note(
      "claims: [{id: c-1, kind: use}, {id: c-2, kind: use}]\nsources: [{id: own}]"),
    "content/briefings/hidden.md": note(
      "draft: true\ntitle: Not Yet\nsources: [{id: s-hidden}]\n"
        + "claims: [{id: c-hidden, kind: use}]"),
    "content/weapons/secret-gun.md": note("name: Secret Gun\ndraft: true"),
    "content/pages/about.md": note("title: About us"),
    "content/sources.yml": "afp: {publisher: AFP}\nbbc: {publisher: BBC}\n",
  ]
  private static let assets = [
    "content/briefings/map.png", "content/briefings/report.pdf", "content/briefings/a/plan.png",
    "content/pages/plan.png", "content/briefings/a/only.png", "content/briefings/two words.png",
  ]

  /// Text under a heading, of a note at /briefings/x/: its HTML without the paragraph's tags, and
  /// what is wrong in it.
  private func read(
    _ body: String, yaml: String = "sources: [afp]"
  ) async throws -> (html: String, faults: [String], note: LinkedNote) {
    var files = Self.files
    files["content/briefings/x.md"] = note(yaml, body: body)
    let found = try await graph(files, assets: Self.assets)
    let index = try #require(
      found.book.briefings.firstIndex { $0.file == "content/briefings/x.md" })
    let note = found.briefings[index]
    let html = String(decoding: note.html, as: UTF8.self)
    let inner =
      html.hasPrefix("<p>") && html.hasSuffix("</p>\n")
      ? String(html.dropFirst(3).dropLast(5)) : html
    let faults = found.diagnostics.filter { $0.file == "content/briefings/x.md" }.lines
    return (inner, faults.map { String($0.dropFirst("content/briefings/x.md:".count)) }, note)
  }

  private static let gun = "<a class=\"entity\" href=\"../../weapons/d-30a/\">"
  private static let gunLink = "<a href=\"../../weapons/d-30a/\" class=\"entity\">"
  private static let iran = "<a class=\"entity\" href=\"../../countries/iran/\">Iran</a>"

  @Test(arguments: [
    ("[[D-30A]]", "\(gun)D-30A</a>"), ("[[d-30a]]", "\(gun)d-30a</a>"),
    ("[[weapon:d-30a]]", "\(gun)D-30A</a>"), ("[[ D-30A ]]", "\(gun)D-30A</a>"),
    ("[[weapon:d-30a|the howitzer]]", "\(gun)the howitzer</a>"),
    ("[[weapon:Lyagushka|a & b]]", "\(gun)a &amp; b</a>"),
    ("[[country:ir]]", iran),
    ("[the howitzer](weapon:d-30a)", "\(gunLink)the howitzer</a>"),
    ("[the *big* one](weapon:D-30A)", "\(gunLink)the <em>big</em> one</a>"),
    ("[gun](../weapons/d-30a.md)", "\(gunLink)gun</a>"),
    ("[gun](/weapons/d-30a/)", "\(gunLink)gun</a>"),
  ])
  func entitiesAreLinkedByIDOrName(text: String, html: String) async throws {
    let found = try await read(text)
    #expect(found.faults == [])
    #expect(found.html == html)
    #expect(found.note.mentions.map(\.rule) == [.explicit])
    #expect(found.note.mentions[0].isLinked)
  }

  @Test func aLinkByHandIsTheSectionsLink() async throws {
    let found = try await read("[[country:ir]] and Iran")
    #expect(found.html == "\(Self.iran) and Iran")
    #expect(found.note.mentions.map(\.isLinked) == [true, false])
  }

  private static let second = "<a href=\"../../briefings/2025/second/\">"

  @Test(arguments: [
    ("[[second]]", "\(second)The Second</a>"), ("[[The second]]", "\(second)The Second</a>"),
    ("[[/briefings/2025/second/]]", "\(second)The Second</a>"),
    ("[[second|this]]", "\(second)this</a>"),
    (
      "[[second#A part]]",
      "<a href=\"../../briefings/2025/second/#a-part\">The Second</a>"
    ),
    ("[[second#a-part|x]]", "<a href=\"../../briefings/2025/second/#a-part\">x</a>"),
    ("[x](2025/second.md)", "\(second)x</a>"), ("[x](./2025/second.md)", "\(second)x</a>"),
    ("[x](/briefings/2025/second.md)", "\(second)x</a>"),
    (
      "[x](2025/second.md#a-part)",
      "<a href=\"../../briefings/2025/second/#a-part\">x</a>"
    ),
    ("[x](../pages/about.md)", "<a href=\"../../about/\">x</a>"),
    ("[[about]]", "<a href=\"../../about/\">About us</a>"),
    ("[x](../2025/second/)", "\(second)x</a>"), ("[x](/about/)", "<a href=\"../../about/\">x</a>"),
    ("[x](/archive/)", "<a href=\"../../archive/\">x</a>"),
    ("[x](https://example.org/a)", "<a href=\"https://example.org/a\">x</a>"),
    ("[x](mailto:a@example.org)", "<a href=\"mailto:a@example.org\">x</a>"),
  ])
  func notesAreLinkedBySlugTitlePermalinkOrPath(text: String, html: String) async throws {
    let found = try await read(text)
    #expect(found.faults == [])
    #expect(found.html == html)
  }

  @Test func backlinksKnowWhoLinks() async throws {
    var files = Self.files
    files["content/briefings/x.md"] = "[[second]] [y](2025/second.md) [[about]]"
    let found = try await graph(files)
    let second = try #require(found.book.notes.note(ofFile: "content/briefings/2025/second.md"))
    let about = try #require(found.book.notes.note(ofFile: "content/pages/about.md"))
    let x = try #require(found.book.notes.note(ofFile: "content/briefings/x.md"))
    #expect(found.backlinks[second] == [x])
    #expect(found.backlinks[about] == [x])
    #expect(found.backlinks[x] == [])
  }

  @Test(arguments: [
    ("[[D-30B]]", "D-30B", #"1: error: [[D-30B]] leads nowhere; did you mean "D-30A"?"#),
    ("[[D-30B|x]]", "x", #"1: error: [[D-30B]] leads nowhere; did you mean "D-30A"?"#),
    ("[[secnd]]", "secnd", #"1: error: [[secnd]] leads nowhere; did you mean "second"?"#),
    ("Ə [[Wakanda]]", "Ə Wakanda", "3: error: [[Wakanda]] leads nowhere"),
    (
      "[x](weapon:d-30b)", "x",
      #"2: error: weapon:d-30b leads nowhere; did you mean "weapon:d-30a"?"#
    ),
    (
      "[x](2025/secnd.md)", "x",
      #"2: error: 2025/secnd.md leads nowhere; did you mean "content/briefings/2025/second.md"?"#
    ),
    ("[x](/nowhere/)", "x", "2: error: /nowhere/ leads nowhere"),
    (
      "[[twin]]", "twin",
      "1: error: [[twin]] may lead to /briefings/a/twin/ or /briefings/b/twin/; write one of these"
    ),
    (
      "[[Lyagushka]]", "Lyagushka",
      "1: error: [[Lyagushka]] may lead to weapon:d-30a or person:frog; write one of these"
    ),
    (
      "[x](person:unknown)", "x", "2: error: person:unknown leads nowhere"
    ),
    (
      "[[second#a-prt]]", "<a href=\"../../briefings/2025/second/#a-prt\">The Second</a>",
      "1: error: content/briefings/2025/second.md has no heading \"a-prt\"; "
        + "did you mean \"a-part\"?"
    ),
  ])
  func whatLeadsNowhereIsAnErrorWithTheNearest(
    text: String, html: String, fault: String
  ) async throws {
    let found = try await read(text)
    #expect(found.faults == ["4:\(fault)"])
    #expect(found.html == html)
  }

  @Test(arguments: [
    (
      "[[hidden|this]]", "this",
      "1: warning: [[hidden]] leads to a note that is withheld: only its label is shown"
    ),
    (
      "[[hidden]]", "hidden",
      "1: error: [[hidden]] leads to a note that is withheld: its label is needed; "
        + "write [[hidden|the words to show]]"
    ),
    (
      "[[weapon:secret-gun|a gun]]", "a gun",
      "1: warning: [[weapon:secret-gun]] leads to a note that is withheld: only its label is shown"
    ),
    (
      "[*this*](hidden.md)", "<em>this</em>",
      "3: warning: hidden.md leads to a note that is withheld: only the label is shown"
    ),
    (
      "[x](weapon:secret-gun)", "x",
      "2: warning: weapon:secret-gun leads to a note that is withheld: only the label is shown"
    ),
    (
      "[x](/briefings/hidden/)", "x",
      "2: warning: /briefings/hidden/ leads to a note that is withheld: only the label is shown"
    ),
    (
      "Shown [@s-hidden].", "Shown.",
      "7: warning: the source \"s-hidden\" is withheld: it is left out"
    ),
    (
      "Shown. [#c-hidden]", "Shown.",
      "8: warning: the claim \"c-hidden\" is withheld: it is left out"
    ),
  ])
  func ofWhatIsWithheldOnlyTheLabelIsLeft(text: String, html: String, fault: String) async throws {
    let found = try await read(text)
    #expect(found.faults == ["4:\(fault)"])
    #expect(found.html == html)
  }

  @Test(arguments: [
    ("![[report.pdf]]", #"<a href="../../briefings/report.pdf">report.pdf</a>"#),
    ("![[report.pdf|the report]]", #"<a href="../../briefings/report.pdf">the report</a>"#),
    ("[the report](report.pdf)", #"<a href="../../briefings/report.pdf">the report</a>"#),
    ("![the report](report.pdf)", #"<a href="../../briefings/report.pdf">the report</a>"#),
    ("![](report.pdf)", #"<a href="../../briefings/report.pdf">report.pdf</a>"#),
    ("![[report.pdf|300]]", #"<a href="../../briefings/report.pdf">report.pdf</a>"#),
  ])
  func attachmentsAreFoundByPathOrName(text: String, html: String) async throws {
    let found = try await read(text)
    #expect(found.faults == [])
    #expect(found.html == html)
    #expect(found.note.attachments.count == 1)
  }

  @Test(arguments: [
    (
      "![[mab.png]]",
      #"1: error: ![[mab.png]]: there is no such attachment; did you mean "map.png"?"#
    ),
    ("![x](mab.png)", #"3: error: mab.png leads nowhere; did you mean "map.png"?"#),
  ])
  func attachmentsThatAreNotThere(text: String, fault: String) async throws {
    let found = try await read(text)
    #expect(found.faults == ["4:\(fault)"])
  }

  @Test func citationsAreNumberedAsFrontMatterListsThemThenAsTheyCome() async throws {
    let found = try await read("One [@bbc], two [@own; @afp], three [@bbc].")
    #expect(found.faults == [])
    #expect(
      found.html
        == "One<sup class=\"citation\"><a id=\"cite-2-1\" href=\"#source-2\">[2]</a></sup>, "
        + "two<sup class=\"citation\"><a id=\"cite-3-1\" href=\"#source-3\">[3]</a>, "
        + "<a id=\"cite-1-1\" href=\"#source-1\">[1]</a></sup>, "
        + "three<sup class=\"citation\"><a id=\"cite-2-2\" href=\"#source-2\">[2]</a></sup>.")
    #expect(found.note.sources.map(\.citations) == [1, 2, 1])
  }

  @Test func aClaimIsTiedToEachOfItsSentences() async throws {
    let found = try await read("It fell. [#c-1] It rose. [#c-2] Again. [#c-1]")
    #expect(found.faults == [])
    #expect(
      found.html == "It fell.<span id=\"claim-c-1\"></span> It rose."
        + "<span id=\"claim-c-2\"></span> Again.<span id=\"claim-c-1:2\"></span>")
    #expect(found.note.ties.map(\.claim) == ["c-1", "c-2", "c-1"])
    #expect(
      found.note.ties.map { found.note.sentences[$0.sentence] } == [
        "It fell.", "It rose.", "Again.",
      ])
  }

  private static func cite(_ ordinal: Int) -> String {
    "<sup class=\"citation\"><a id=\"cite-1-\(ordinal)\" href=\"#source-1\">[1]</a></sup>"
  }

  @Test(arguments: [
    ("word [@afp].", "word\(cite(1))."), ("word[@afp]", "word\(cite(1))"),
    ("word\n[@afp] x", "word\(cite(1)) x"), ("*word* [@afp]", "<em>word</em>\(cite(1))"),
    ("word *[@afp] x*", "word <em>\(cite(1)) x</em>"), ("[@afp] x", "\(cite(1)) x"),
    ("word  \n[@afp] x", "word<br />\n\(cite(1)) x"),
    ("a [@afp] [@afp] b", "a\(cite(1))\(cite(2)) b"),
    ("`a` [@afp]", "<code>a</code>\(cite(1))"), ("a[@s-hidden] b", "a b"),
    ("a [@s-hidden] [@afp] [#c-1] b", "a\(cite(1))<span id=\"claim-c-1\"></span> b"),
  ])
  func citationsAndClaimsStandCloseToTheWordBefore(text: String, html: String) async throws {
    #expect(try await read(text).html == html)
  }

  @Test func aCitationBehindAFootnoteIsOneToo() async throws {
    let found = try await read("a[^1] [@afp]\n\n[^1]: x\n")
    #expect(found.html.contains("1</a></sup>\(Self.cite(1))</p>"))
  }

  @Test(arguments: [
    ("[@afq]", #"1: error: there is no source "afq"; did you mean "afp"?"#),
    ("x [#c-3]", #"3: error: there is no claim "c-3"; did you mean "c-1" or "c-2"?"#),
  ])
  func citationsAndClaimsThatAreNotThere(text: String, fault: String) async throws {
    #expect(try await read(text).faults == ["4:\(fault)"])
  }

  @Test(arguments: [
    "`[[D-30A]]`", "```\n[[Wakanda]] [@x] [#y]\n```", "    [[Wakanda]]", "\\[[Wakanda]]",
    "<!-- [[Wakanda]] -->",
  ])
  func codeAndEscapesAreLeftAlone(text: String) async throws {
    let found = try await read(text)
    #expect(found.faults == [])
    #expect(!found.html.contains("<a "))
  }

  @Test func aSentenceKnowsItsMentionWithoutTheBrackets() async throws {
    let found = try await read("First. The [[weapon:d-30a|gun]] of Iran [@afp] fired. [#c-1] Last.")
    #expect(found.note.mentions.map(\.surface) == ["gun", "Iran"])
    #expect(
      found.note.mentions.map { found.note.sentences[$0.sentence] } == [
        "The gun of Iran fired.", "The gun of Iran fired.",
      ])
    let mention = found.note.mentions[1]
    let bytes = Array(found.note.sentences[mention.sentence].utf8)
    #expect(String(decoding: bytes[mention.rangeInSentence], as: UTF8.self) == "Iran")
  }
}
