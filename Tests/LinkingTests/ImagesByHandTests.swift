import Content
import Diagnostics
import Linking
import Testing

/// Images in a note's text: their size, their words, and none from another host.
struct ImagesByHandTests {
  private static let assets = [
    "content/briefings/map.png", "content/briefings/odd.png", "content/briefings/two words.png",
    "content/briefings/a/only.PNG", "content/pages/plan.png",
  ]

  private func linked(_ body: String) async throws -> (note: LinkedNote, faults: [String]) {
    let found = try await graph(
      [
        "content/briefings/x.md": note("sources: [{id: afp}]", body: body),
        "content/briefings/other.md": note("title: The Other"),
        "content/briefings/hidden.md": note("title: Hidden\ndraft: true"),
      ],
      assets: Self.assets,
      headers: ["content/briefings/map.png": png(60, 40), "content/briefings/odd.png": [1, 2, 3]])
    let index = try #require(
      found.book.briefings.firstIndex { $0.file == "content/briefings/x.md" })
    let faults = found.diagnostics.lines.map {
      String($0.dropFirst("content/briefings/x.md:4:".count))
    }
    return (found.briefings[index], faults)
  }

  /// The HTML without the paragraph's tags.
  private func read(_ body: String) async throws -> (html: String, faults: [String]) {
    let (note, faults) = try await linked(body)
    return (String(decoding: note.html.dropFirst(3).dropLast(5), as: UTF8.self), faults)
  }

  private static func image(_ path: String, _ attributes: String) -> String {
    "<img src=\"../../\(path)\" \(attributes) loading=\"lazy\" decoding=\"async\" />"
  }

  @Test(arguments: [
    (
      "![[map.png|A \"map\"]]", "briefings/map.png",
      #"alt="A &quot;map&quot;" width="60" height="40""#
    ),
    ("![A *map*](map.png)", "briefings/map.png", #"alt="A map" width="60" height="40""#),
    (
      "![A map](map.png \"T\")", "briefings/map.png",
      #"alt="A map" title="T" width="60" height="40""#
    ),
    ("![[odd.png|A map]]", "briefings/odd.png", #"alt="A map""#),
    ("![[only.PNG|A map]]", "briefings/a/only.PNG", #"alt="A map""#),
    ("![A map](../pages/plan.png)", "pages/plan.png", #"alt="A map""#),
    ("![[two words.png|A]]", "briefings/two%20words.png", #"alt="A""#),
    ("![[map.png|A map|300]]", "briefings/map.png", #"alt="A map" width="300" height="200""#),
    ("![[map.png|A map|30x50]]", "briefings/map.png", #"alt="A map" width="30" height="50""#),
    ("![[odd.png|A map|300]]", "briefings/odd.png", #"alt="A map" width="300""#),
    ("![A map|300](map.png)", "briefings/map.png", #"alt="A map" width="300" height="200""#),
    (
      "![A map of 1991](map.png)", "briefings/map.png",
      #"alt="A map of 1991" width="60" height="40""#
    ),
    ("![1991](map.png)", "briefings/map.png", #"alt="1991" width="60" height="40""#),
  ])
  func imagesSayTheirSize(text: String, path: String, attributes: String) async throws {
    let found = try await read(text)
    #expect(found.faults == [])
    #expect(found.html == Self.image(path, attributes))
  }

  @Test(arguments: [
    ("see [[Iran]]", "see Iran"), ("[[country:ir]] & [[iran|it]]", "Iran &amp; it"),
    ("[[!Iran]]", "Iran"), ("[[other]]", "The Other"), ("a ![[map.png|b]] c", "a b c"),
    ("a [@afp] b [#c]", "a b"), ("`[[Iran]]` \\[\\[Iran\\]\\]", "[[Iran]] [[Iran]]"),
    ("[[Iran]] [b](u.md) [[!c]]|30", "Iran b c"), ("a\n[[Iran]]\nb", "a Iran b"),
  ])
  func alternativeTextIsWhatAReaderWouldSee(written: String, shown: String) async throws {
    let (note, _) = try await linked("![\(written)](odd.png)")
    let html = String(decoding: note.html, as: UTF8.self)
    #expect(html.contains("alt=\"\(shown)\""), "\(html)")
    #expect(!html.contains("<a "))
    #expect(note.sources.allSatisfy { $0.citations == 0 })
    #expect(note.linkedNotes == [])
    #expect(note.mentions.map(\.surface) == [])
  }

  @Test func wordsAroundAnImageAreLinkedAllTheSame() async throws {
    let (note, faults) = try await linked("Iraq ![[[Iran]] Togo [[Oman]]](odd.png) Chad [[Oman]]")
    func link(_ name: String) -> String {
      "<a class=\"entity\" href=\"../../countries/\(name.lowercased())/\">\(name)</a>"
    }
    let image = Self.image("briefings/odd.png", #"alt="Iran Togo Oman""#)
    #expect(faults == [])
    #expect(
      String(decoding: note.html, as: UTF8.self)
        == "<p>\(link("Iraq")) \(image) \(link("Chad")) \(link("Oman"))</p>\n")
    #expect(note.mentions.map(\.surface) == ["Iraq", "Chad", "Oman"])
  }

  @Test func aBracketInAnAlternativeTextThatLeadsNowhereIsAnError() async throws {
    let found = try await read("![see [[Wakanda]]](odd.png)")
    #expect(found.faults == ["7: error: [[Wakanda]] leads nowhere"])
    #expect(found.html == Self.image("briefings/odd.png", #"alt="see Wakanda""#))
    let hidden = try await read("![see [[hidden]]](odd.png)")
    #expect(hidden.faults.count == 1)
    #expect(hidden.faults.first?.contains("withheld") == true)
  }

  @Test(arguments: [
    (
      "a ![](map.png)",
      "3: warning: the image map.png has no alternative text; "
        + "write ![what it shows](map.png)"
    ),
    (
      "![[map.png]]",
      "1: warning: the image map.png has no alternative text; "
        + "write ![[map.png|what it shows]]"
    ),
    (
      "![[map.png|300]]",
      "1: warning: the image map.png has no alternative text; "
        + "write ![[map.png|what it shows]]"
    ),
    (
      "![|300](map.png)",
      "3: warning: the image map.png has no alternative text; "
        + "write ![what it shows](map.png)"
    ),
    (
      "![[@afp]](<two words.png>)",
      "3: warning: the image two words.png has no alternative text; "
        + "write ![what it shows](<two words.png>)"
    ),
    (
      "![](data:image/png;base64,AA)",
      "1: warning: the image has no alternative text; "
        + "write ![what it shows](…)"
    ),
  ])
  func anImageWithoutAlternativeTextIsAWarning(text: String, fault: String) async throws {
    let found = try await read(text)
    #expect(found.faults == [fault])
    #expect(found.html.contains("alt=\"\""))
  }

  @Test(arguments: [
    ("![A *map*](https://x.org/a.png)", "<a href=\"https://x.org/a.png\">A map</a>"),
    ("![A map](http://x.org/a.png \"T\")", "<a href=\"http://x.org/a.png\" title=\"T\">A map</a>"),
    (
      "![](HTTPS://x.org/a&b.png)",
      "<a href=\"HTTPS://x.org/a&amp;b.png\">HTTPS://x.org/a&amp;b.png</a>"
    ),
    ("![A map](//x.org/a.png)", "<a href=\"//x.org/a.png\">A map</a>"),
    ("![A map](ftp://x.org/a.png)", "<a href=\"ftp://x.org/a.png\">A map</a>"),
    ("![A [[Iran]]|30](https://x.org/a.png)", "<a href=\"https://x.org/a.png\">A Iran</a>"),
    ("[![A map](https://x.org/a.png)](https://y.org)", "<a href=\"https://y.org\">A map</a>"),
    (
      "[![](https://x.org/a.png)](https://y.org)",
      "<a href=\"https://y.org\">https://x.org/a.png</a>"
    ),
  ])
  func anImageFromAnotherHostBecomesALink(text: String, html: String) async throws {
    let found = try await read(text)
    #expect(found.html == html)
    #expect(found.faults.count == 1)
    #expect(found.faults.first?.contains(" warning: the image ") == true)
    #expect(found.faults.first?.hasSuffix("; copy it beside the note") == true)
  }

  @Test func theWarningStandsAtTheImage() async throws {
    let found = try await read("See ![A map](https://x.org/a.png)")
    #expect(
      found.faults == [
        "7: warning: the image https://x.org/a.png lies on another host, which every reader's "
          + "browser would ask for it: a link is shown instead; copy it beside the note"
      ])
  }

  @Test(arguments: [
    ("![A](data:image/png;base64,AA)", "<img src=\"data:image/png;base64,AA\" alt=\"A\" />"),
    ("![A](data:text/html,x)", "<img src=\"\" alt=\"A\" />"),
    ("![A](javascript:x)", "<img src=\"\" alt=\"A\" />"), ("![A]()", "<img src=\"\" alt=\"A\" />"),
    ("![A](other.md)", "<a href=\"../../briefings/other/\">A</a>"),
    ("![A](country:ir)", "<a href=\"../../countries/iran/\" class=\"entity\">A</a>"),
  ])
  func whatIsNoFileAsksNoHost(text: String, html: String) async throws {
    let found = try await read(text)
    #expect(found.faults == [])
    #expect(found.html == html)
  }

  @Test func renderingOneNoteAsksNoHostEither() async throws {
    let found = try await book([:])
    let note = LooseNote(
      Array("![A](https://x.org/a.png)\n".utf8), file: "x.md", in: found)
    #expect(
      String(decoding: note.html, as: UTF8.self) == "<p><a href=\"https://x.org/a.png\">A</a></p>\n"
    )
    #expect(note.diagnostics.map(\.severity) == [.warning])
  }
}
