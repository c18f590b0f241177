import Content
import Markdown
import Register
import Testing

/// Supplier and recipient, and the address at which the two stand.
@Suite struct TransferPairTests {
  /// Each pair as `address: ids of its transfers`.
  private func pairs(_ claims: [String], files: [String: String] = [:]) async throws -> [String] {
    let list = claims.map { "  - {\($0)}\n" }.joined()
    let found = try await register(
      files.merging(["content/briefings/x.md": note("claims:\n" + list)]) { $1 })
    try #require(found.diagnostics.isEmpty)
    return found.pairs.map { pair in
      "\(pair.permalink.path): \(pair.transfers.map { found.claims[$0].id }.joined(separator: " "))"
    }
  }

  private func transfer(_ id: String, _ supplier: String?, _ recipient: String?) -> String {
    "id: \(id), kind: transfer" + (supplier.map { ", supplier: \($0)" } ?? "")
      + (recipient.map { ", recipient: \($0)" } ?? "")
  }

  @Test func holdTheirTransfersInTheOrderOfTheRegister() async throws {
    #expect(
      try await pairs([
        transfer("a", "Iran", "Azerbaijan"), transfer("b", "country:az", "Iran"),
        transfer("c", "country:ir", "azerbaijan"), "id: d, kind: use, actor: Iran",
      ]) == [
        "/register/pairs/azerbaijan/iran/: b", "/register/pairs/iran/azerbaijan/: a c",
      ])
  }

  @Test func whoIsUnknownIsOneHoweverItIsSaid() async throws {
    #expect(
      try await pairs([
        transfer("a", "..", "Iran"), transfer("b", nil, "Iran"), transfer("c", "..", nil),
      ]) == ["/register/pairs/unknown/iran/: a b", "/register/pairs/unknown/unknown/: c"])
  }

  @Test func textHasAFolderOfItsOwn() async throws {
    #expect(
      try await pairs([
        transfer("a", "'Old regime, exiled'", "Iran"), transfer("b", "\"!?\"", "Iran"),
        transfer("c", "../etc", "Iran"),
      ]) == [
        "/register/pairs/etc/iran/: c", "/register/pairs/old-regime-exiled/iran/: a",
        "/register/pairs/other/iran/: b",
      ])
  }

  @Test func partiesOfOneSlugStandApart() async throws {
    let files = [
      "content/organisations/iran.md": note("name: Iran Works"),
      "content/weapons/iran.md": note("name: Gun of Iran"),
    ]
    #expect(
      try await pairs(
        [
          transfer("a", "Iran", "Azerbaijan"), transfer("b", "organisation:iran", "Azerbaijan"),
          transfer("c", "weapon:iran", "Azerbaijan"), transfer("d", "\"Iran!\"", "Azerbaijan"),
          transfer("e", "unknown", "Azerbaijan"), transfer("f", "..", "Azerbaijan"),
          transfer("g", "iran 2", "Azerbaijan"),
        ], files: files) == [
          "/register/pairs/iran-2-2/azerbaijan/: g", "/register/pairs/iran-2/azerbaijan/: b",
          "/register/pairs/iran-3/azerbaijan/: c", "/register/pairs/iran-4/azerbaijan/: d",
          "/register/pairs/iran/azerbaijan/: a", "/register/pairs/unknown-2/azerbaijan/: e",
          "/register/pairs/unknown/azerbaijan/: f",
        ])
  }

  @Test func aLongNameIsCutAndStaysItsOwn() async throws {
    let long = String(repeating: "very ", count: 60)
    let found = try await pairs([
      transfer("a", "\(long)one", "Iran"), transfer("b", "\(long)two", "Iran"),
    ])
    #expect(found.count == 2)
    for address in found { #expect(address.utf8.count < 160) }
  }
}
