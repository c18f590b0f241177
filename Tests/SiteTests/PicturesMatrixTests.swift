import Register
import Testing

@testable import Site

@Suite struct PicturesMatrixTests {
  private func draw(
    _ transfers: [PicturedTransfer], pairAddress: @escaping PairAddress = { _, _ in nil }
  ) throws -> DrawnPicture {
    try DrawnPicture(
      TransferMatrix(transfers, words: SamplePictures.matrixWords, pairAddress: pairAddress)?
        .svg(SamplePictures.caption()))
  }

  @Test func countsTheTransfersOfEachPair() throws {
    let drawn = try draw(
      SamplePictures.transfers("Iran", "Azerbaijan", .reported, .reported, .speculated)
        + SamplePictures.transfers("Iran", "Armenia", .reported)
        + SamplePictures.transfers("Russia", "Azerbaijan", .partyConfirmed))
    #expect(
      drawn.titles == [
        "Iran → Azerbaijan: 3 (Stand: reported)", "Iran → Armenia: 1 (Stand: reported)",
        "Russia → Azerbaijan: 1 (Stand: party-confirmed)",
      ])
    let cells = drawn.all(class: "cell").map { $0["text"] }
    #expect(cells == ["3", "1", "1"])
  }

  @Test func standsInTheOrderOfTotals() throws {
    let drawn = try draw(
      SamplePictures.transfers("Belarus", "Armenia", .reported)
        + SamplePictures.transfers("Russia", "Azerbaijan", .reported, .reported)
        + SamplePictures.transfers("Albania", "Armenia", .reported, .reported))
    let labels = ["Albania", "Russia", "Belarus", "Armenia", "Azerbaijan"]
    #expect(drawn.texts(class: "label") == labels)
  }

  @Test(arguments: [
    ([ClaimState.speculated, .bothConfirmed, .denied], ClaimState.bothConfirmed),
    ([.reported, .corroborated], .corroborated), ([.retracted, .contested], .contested),
    ([.unattested], .unattested), ([.unattested, .retracted], .retracted),
  ])
  func showsTheSurestStateOfACell(_ states: [ClaimState], _ surest: ClaimState) throws {
    let transfers = states.flatMap { SamplePictures.transfers("Iran", "Azerbaijan", $0) }
    for order in [transfers, transfers.reversed()] {
      let svg = TransferMatrix(order, words: SamplePictures.matrixWords)?
        .svg(SamplePictures.caption())
      #expect(svg?.contains(StateSymbol(surest).group) == true)
      let drawn = try DrawnPicture(svg)
      #expect(drawn.titles == ["Iran → Azerbaijan: \(states.count) (Stand: \(surest.rawValue))"])
    }
  }

  @Test func countsPastFortyAsOther() throws {
    let transfers = (0..<500).flatMap { index in
      SamplePictures.transfers("S\(index * 7 % 45)", "R\(index * 11 % 41)", .reported)
    }
    let drawn = try draw(transfers)
    #expect(drawn.texts(class: "label").contains("andere (5)"))
    #expect(drawn.texts(class: "label").contains("andere (1)"))
    #expect(drawn.texts(class: "label").count == 82)
    let counts = drawn.all(class: "cell").compactMap { $0["text"].flatMap { Int($0) } }
    #expect(counts.reduce(0, +) == 500)
  }

  @Test func leadsFromCellsToPairs() throws {
    let transfers = SamplePictures.transfers("Iran", "Azerbaijan", .reported)
    let drawn = try draw(transfers) { "pairs/\($0.name)/\($1.name)/" }
    #expect(drawn.links == ["pairs/Iran/Azerbaijan/"])
    #expect(drawn.root.attributes["role"] == "group")
  }

  @Test func printsWholeWhereThePageIsNarrower() throws {
    let drawn = try draw(SamplePictures.transfers("Iran", "Azerbaijan", .reported))
    let width = try #require(drawn.root.attributes["width"])
    let height = try #require(drawn.root.attributes["height"])
    #expect(drawn.root.attributes["viewBox"] == "0 0 \(width) \(height)")
  }
}
