import Register
import Testing

@testable import Site

@Suite struct PicturesBarTests {
  private func draw(
    _ transfers: [PicturedTransfer],
    by party: (PicturedTransfer) -> PicturedParty = { $0.supplier }
  ) throws -> DrawnPicture {
    try DrawnPicture(
      PartyBars(transfers, by: party, words: SamplePictures.barWords)?
        .svg(SamplePictures.caption()))
  }

  private static let transfers =
    SamplePictures.transfers("Iran", "Azerbaijan", .reported, .reported, .partyConfirmed, .denied)
    + SamplePictures.transfers("Russia", "Armenia", .bothConfirmed)
    + SamplePictures.transfers("Russia", "Azerbaijan", .bothConfirmed)

  @Test func countsBySupplierOrByRecipient() throws {
    let suppliers = try draw(Self.transfers)
    #expect(suppliers.texts(class: "label") == ["Iran", "Russia"])
    #expect(suppliers.texts(class: "number") == ["4", "2"])
    let recipients = try draw(Self.transfers) { $0.recipient }
    #expect(recipients.texts(class: "label") == ["Azerbaijan", "Armenia"])
    #expect(recipients.texts(class: "number") == ["5", "1"])
  }

  @Test func dividesEachBarByHowSureItIs() throws {
    let drawn = try draw(Self.transfers)
    #expect(
      drawn.titles == [
        "Iran: 1 (bestätigt)", "Iran: 2 (unbestätigt)", "Iran: 1 (bestritten)",
        "Russia: 2 (bestätigt)",
      ])
    let widths = drawn.titles.compactMap {
      drawn.part(titled: $0)?.all("svg").first?.number("width")
    }
    let unit = try #require(widths.first)
    #expect(widths.map { ($0 / unit).rounded() } == [1, 2, 1, 2])
    let dashed = drawn.part(titled: "Iran: 2 (unbestätigt)")?.descendants
    #expect(dashed?.contains { $0.attributes["class"] == "unconfirmed" } == true)
  }

  @Test func countsPastTwentyFourAsOther() throws {
    let transfers = (0..<30).flatMap {
      SamplePictures.transfers("Country \($0)", "Iran", .reported, .reported)
    }
    let drawn = try draw(transfers)
    #expect(drawn.texts(class: "label").count == 25)
    #expect(drawn.texts(class: "label").last == "andere (6)")
    #expect(drawn.texts(class: "number").last == "12")
    // The rest is a number without a bar.
    #expect(drawn.titles.count == 24)
  }
}
