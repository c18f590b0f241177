import Register
import Testing

@testable import Site

@Suite struct PicturesFlowTests {
  private func draw(
    _ transfers: [PicturedTransfer], pairAddress: @escaping PairAddress = { _, _ in nil }
  ) throws -> DrawnPicture {
    try DrawnPicture(
      FlowPicture(transfers, words: SamplePictures.flowWords, pairAddress: pairAddress)?
        .svg(SamplePictures.caption()))
  }

  @Test func namesEachSideWithItsNumberOfTransfers() throws {
    let drawn = try draw(
      SamplePictures.transfers("Russia", "Armenia", .reported, .contested)
        + SamplePictures.transfers("Russia", "Azerbaijan", .bothConfirmed))
    #expect(drawn.texts(class: "head") == ["Lieferant", "Empfänger"])
    #expect(drawn.texts(class: "label") == ["Russia", "Armenia", "Azerbaijan"])
    #expect(drawn.texts(class: "number") == ["3", "2", "1"])
    #expect(
      drawn.titles == [
        "Russia → Armenia: 1 (unbestätigt)", "Russia → Armenia: 1 (bestritten)",
        "Russia → Azerbaijan: 1 (bestätigt)",
      ])
  }

  @Test(arguments: [
    (ClaimState.bothConfirmed, "confirmed"), (.partyConfirmed, "confirmed"),
    (.corroborated, "unconfirmed"), (.reported, "unconfirmed"), (.speculated, "unconfirmed"),
    (.unattested, "unconfirmed"), (.contested, "disputed"), (.denied, "disputed"),
    (.retracted, "disputed"),
  ])
  func tellsWhatIsConfirmedFromWhatIsNot(_ state: ClaimState, _ look: String) throws {
    let drawn = try draw(SamplePictures.transfers("Iran", "Azerbaijan", state))
    // One in the picture and one in its legend.
    #expect(drawn.all(class: look).count == 2)
    for other in PicturedStanding.allCases.map(\.rawValue) where other != look {
      #expect(drawn.all(class: other).isEmpty)
    }
    #expect(drawn.texts(class: "word").count == 1)
  }

  @Test func drawsThinBandsAsLinesThatKeepTheirLook() throws {
    let many = (0..<200).flatMap {
      SamplePictures.transfers("S\($0 % 9)", "R\($0 % 11)", .reported)
    }
    let drawn = try draw(many + SamplePictures.transfers("S1", "R1", .contested))
    #expect(drawn.all(class: "line").contains { $0.attributes["class"] == "unconfirmed line" })
    #expect(drawn.all(class: "line").contains { $0.attributes["class"] == "disputed line" })
  }

  @Test func isAsWideAsThereAreTransfers() throws {
    let drawn = try draw(
      SamplePictures.transfers("Iran", "Azerbaijan", .reported, .reported, .reported)
        + SamplePictures.transfers("Israel", "Azerbaijan", .reported))
    let heights = drawn.all(class: "bar").compactMap { $0.number("height") }
    #expect(heights.count == 3)
    #expect(heights.min().map { $0 * 3 } == heights.sorted()[1])
    #expect(heights.min().map { $0 * 4 } == heights.max())
  }

  @Test(arguments: [(12, 0), (13, 1), (15, 3), (40, 28)])
  func countsPastTwelveAsOther(_ parties: Int, _ rest: Int) throws {
    let transfers = (0..<parties).flatMap { index in
      SamplePictures.transfers("Iran", "Country \(index)", .reported)
    }
    let drawn = try draw(transfers)
    let other = drawn.texts(class: "label").filter { $0.hasPrefix("andere") }
    #expect(other == (rest == 0 ? [] : ["andere (\(rest))"]))
    let sizes = drawn.texts(class: "number").compactMap { Int($0) }
    #expect(sizes.dropFirst().count == min(parties, 12) + other.count)
    #expect(sizes.dropFirst().reduce(0, +) == parties)
  }

  @Test func keepsThoseWithMostTransfersOutOfTheRest() throws {
    let few = (0..<20).flatMap { SamplePictures.transfers("Iran", "Country \($0)", .reported) }
    let drawn = try draw(few + SamplePictures.transfers("Iran", "Zambia", .reported, .denied))
    #expect(drawn.texts(class: "label").contains("Zambia"))
    #expect(drawn.texts(class: "label").last == "andere (9)")
  }

  @Test func showsACountryThatSuppliesAndReceivesTwice() throws {
    let drawn = try draw(
      SamplePictures.transfers("Iran", "Azerbaijan", .reported)
        + SamplePictures.transfers("Azerbaijan", "Ukraine", .reported)
        + SamplePictures.transfers("Ukraine", "Azerbaijan", .reported))
    #expect(drawn.texts(class: "label").filter { $0 == "Azerbaijan" }.count == 2)
    #expect(drawn.texts(class: "label").filter { $0 == "Ukraine" }.count == 2)
  }

  @Test func ordersBothSidesSoThatNothingCrossesThatNeedNot() throws {
    let drawn = try draw(
      SamplePictures.transfers("A", "Z", .reported)
        + SamplePictures.transfers("B", "X", .reported, .reported)
        + SamplePictures.transfers("C", "Y", .reported)
        + SamplePictures.transfers("B", "Z", .reported, .reported))
    let labels = drawn.texts(class: "label")
    let edges = [("A", "Z"), ("B", "X"), ("B", "Z"), ("C", "Y")].map { supplier, recipient in
      (labels.firstIndex(of: supplier) ?? 0, labels.firstIndex(of: recipient) ?? 0)
    }
    for edge in edges {
      for other in edges {
        #expect((edge.0 - other.0) * (edge.1 - other.1) >= 0)
      }
    }
  }

  @Test func keepsBarsApartAndInside() throws {
    let transfers = (0..<300).flatMap { index in
      SamplePictures.transfers("S\(index * 7 % 31)", "R\(index * 5 % 29)", .reported)
    }
    let drawn = try draw(transfers)
    let height = try #require(drawn.root.number("height"))
    for side in Set(drawn.all(class: "bar").map { $0.attributes["x"] }) {
      let bars = drawn.all(class: "bar").filter { $0.attributes["x"] == side }
      #expect(bars.count == 13)
      var lowest = 0.0
      for bar in bars {
        let top = try #require(bar.number("y"))
        #expect(top > lowest)
        lowest = top + (bar.number("height") ?? 0)
      }
      #expect(lowest < height)
    }
  }

  @Test(arguments: [
    "Saint Vincent and the Grenadines", "Bosnia and Herzegovina",
    "Democratic Republic of the Congo",
    "جمهورية أذربيجان", "Côte d’Ivoire",
  ])
  func breaksLongNamesIntoLines(_ name: String) throws {
    let drawn = try draw(SamplePictures.transfers(name, "Iran", .reported))
    let lines = drawn.texts(class: "label").dropLast()
    #expect(lines.count <= 3)
    #expect(lines.joined(separator: " ") == name)
    #expect(lines.count == 1 || drawn.titles.contains(name))
  }

  @Test func cutsWhatFitsInNoThreeLinesAndTellsTheRest() throws {
    let name = "United Kingdom of Great Britain and Northern Ireland and all its territories"
    let drawn = try draw(SamplePictures.transfers("Iran", name, .reported))
    let lines = drawn.texts(class: "label").dropFirst()
    #expect(lines.count == 3)
    #expect(lines.last?.hasSuffix("…") == true)
    #expect(drawn.titles.contains(name))
  }

  @Test func leadsFromBandsToPairs() throws {
    let transfers = (0..<14).flatMap { index in
      SamplePictures.transfers("Iran", "Country \(index)", .reported)
    }
    let drawn = try draw(transfers) { "pairs/\($0.name)/\($1.name.replacing(" ", with: "-"))/" }
    // None where a band ends at the rest.
    #expect(drawn.links.count == 12)
    #expect(drawn.links.contains("pairs/Iran/Country-0/"))
  }
}
