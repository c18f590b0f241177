import Register
import Testing

@testable import Site

/// What holds for every picture, whatever it shows.
@Suite struct PicturesMarkupTests {
  static let kinds = SamplePictures.all(about: "Azerbaijan").map(\.kind)

  private func picture(
    _ kind: String, about name: String = "Azerbaijan", href: String? = nil,
    caption: PictureCaption = SamplePictures.caption()
  ) throws -> String {
    let pictures = SamplePictures.all(about: name, href: href, caption: caption)
    return try #require(pictures.first { $0.kind == kind }?.svg)
  }

  @Test(arguments: kinds)
  func tellsWhatItShowsToThoseWhoDoNotSeeIt(_ kind: String) throws {
    let drawn = try DrawnPicture(picture(kind, caption: SamplePictures.caption("flow-out")))
    #expect(drawn.root.attributes["role"] == "img")
    #expect(drawn.root.attributes["aria-labelledby"] == "flow-out-title")
    #expect(drawn.root.attributes["aria-describedby"] == "flow-out-description")
    let title = drawn.elements.first { $0.attributes["id"] == "flow-out-title" }
    #expect(title?.text == "Titel")
    let description = drawn.elements.first { $0.attributes["id"] == "flow-out-description" }
    #expect(description?.text == "Was man sieht.")
  }

  @Test(arguments: kinds)
  func hasIdsThatBeginAsItsPageSays(_ kind: String) throws {
    let drawn = try DrawnPicture(picture(kind, caption: SamplePictures.caption("mine")))
    let ids = drawn.elements.compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy { $0.hasPrefix("mine-") })
  }

  /// Assistive technology finds no links inside an image.
  @Test(arguments: kinds.filter { $0 != "mentions" })
  func isAGroupWhereItHasLinks(_ kind: String) throws {
    let drawn = try DrawnPicture(picture(kind, href: "../azerbaijan/"))
    #expect(drawn.root.attributes["role"] == "group")
    #expect(Set(drawn.links) == ["../azerbaijan/"])
  }

  @Test(arguments: kinds.filter { $0 != "mentions" })
  func showsHostileNamesAsText(_ kind: String) throws {
    let name = "<b onload='x'>&\"]]></text>"
    let drawn = try DrawnPicture(
      picture(kind, about: name, href: "\"><script>", caption: SamplePictures.caption(title: name)))
    #expect(drawn.root["title"] == name)
    #expect((drawn.texts + drawn.titles).contains { $0.contains("<b onload") })
    #expect(drawn.all("b").isEmpty)
    #expect(drawn.all("script").isEmpty)
    #expect(drawn.links.allSatisfy { !$0.contains("<") })
  }

  /// The content security policy allows neither.
  @Test(arguments: kinds)
  func needsNoStyleAttributeAndNoScript(_ kind: String) throws {
    let drawn = try DrawnPicture(picture(kind))
    let names = drawn.elements.flatMap { $0.attributes.keys }
    #expect(!names.contains("style"))
    #expect(!names.contains { $0.hasPrefix("on") })
    #expect(drawn.all("style").isEmpty)
    #expect(drawn.all("script").isEmpty)
  }

  @Test(arguments: kinds)
  func hasNoNoiseInItsNumbers(_ kind: String) throws {
    let svg = try picture(kind)
    #expect(svg.firstMatch(of: /[0-9]\.[0-9]{3}|e-[0-9]/) == nil)
  }

  @Test func doesNotDependOnTheOrderOfTransfers() throws {
    let transfers = (0..<60).flatMap { index in
      SamplePictures.transfers(
        "S\(index * 7 % 20)", "R\(index * 11 % 17)", ClaimState.allCases[index % 9])
    }
    for order in [transfers.reversed(), transfers.sorted { $0.recipient < $1.recipient }] {
      #expect(
        FlowPicture(order, words: SamplePictures.flowWords)?.svg(SamplePictures.caption())
          == FlowPicture(transfers, words: SamplePictures.flowWords)?.svg(SamplePictures.caption()))
      #expect(
        TransferMatrix(order, words: SamplePictures.matrixWords)?.svg(SamplePictures.caption())
          == TransferMatrix(transfers, words: SamplePictures.matrixWords)?
          .svg(SamplePictures.caption()))
    }
  }

  @Test func isLeftOutWhereThereIsNothingToShow() {
    #expect(FlowPicture([], words: SamplePictures.flowWords) == nil)
    #expect(PartyBars([], by: \.supplier, words: SamplePictures.barWords) == nil)
    #expect(TransferMatrix([], words: SamplePictures.matrixWords) == nil)
    #expect(
      ClaimTimeline([], changes: [], words: SamplePictures.timelineWords) == nil)
    #expect(MentionTimeline([]) == nil)
  }

  @Test func numbersAreShort() {
    #expect(Drawing.number(0.04) == "0")
    #expect(Drawing.number(-0.04) == "0")
    #expect(Drawing.number(-0.55) == "-0.6")
    #expect(Drawing.number(12) == "12")
    #expect(Drawing.number(1.0 / 3) == "0.3")
    #expect(Drawing.number(-12.96) == "-13")
  }
}

@Suite struct StateSymbolTests {
  @Test func eachStateHasAShapeOfItsOwn() {
    let shapes = Set(ClaimState.allCases.map { StateSymbol($0).group })
    #expect(shapes.count == ClaimState.allCases.count)
  }

  @Test(arguments: ClaimState.allCases)
  func standsBesideItsWordUnread(_ state: ClaimState) throws {
    let drawn = try DrawnPicture(StateSymbol(state).svg)
    #expect(drawn.root.attributes["aria-hidden"] == "true")
    #expect(drawn.root.attributes["width"] == "14")
  }

  /// Feeds show it without the style sheet: then nothing may be filled that is not meant to be.
  @Test(arguments: ClaimState.allCases)
  func needsNoStyleSheet(_ state: ClaimState) throws {
    let drawn = try DrawnPicture(StateSymbol(state).svg)
    #expect(drawn.all("g").first?.attributes["fill"] == "none")
    let filled = drawn.elements.contains { $0.attributes["fill"] == "currentColor" }
    let isMeantToBe = ![.speculated, .denied, .retracted, .unattested].contains(state)
    #expect(filled == isMeantToBe)
  }
}
