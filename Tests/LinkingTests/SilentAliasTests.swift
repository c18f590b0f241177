import Content
import Linking
import Testing

/// Weak aliases that never become a link.
struct SilentAliasTests {
  private func lines(
    fired: Set<SilentAliases.Alias> = [], standing: [SilentAliases.Alias: Int] = [:],
    hasBriefings: Bool = true
  ) async throws -> [String] {
    let registry = try await book([
      "content/weapons/a.md": note("name: A\nweak_aliases: [Grad, Hail]")
    ]).registry
    return SilentAliases.diagnostics(
      registry.entities, fired: fired, standing: standing, hasBriefings: hasBriefings
    ).lines
  }

  private func alias(_ text: String) async throws -> SilentAliases.Alias {
    let registry = try await book([
      "content/weapons/a.md": note("name: A\nweak_aliases: [Grad, Hail]")
    ]).registry
    return SilentAliases.Alias(
      entity: try #require(registry.entity(ofFile: "content/weapons/a.md")), text: text)
  }

  @Test func areToldOfWhereTheyAreWritten() async throws {
    #expect(
      try await lines(standing: [try await alias("Grad"): 4]) == [
        "content/weapons/a.md:3:16: note: the weak alias \"Grad\" stands 4 times, never with evidence "
          + "[weak_aliases]; add cues",
        "content/weapons/a.md:3:22: note: the weak alias \"Hail\" stands nowhere [weak_aliases]",
      ])
    #expect(
      try await lines(standing: [try await alias("Grad"): 1])[0].contains("stands once, never"))
  }

  /// In all notes, titles and drafts included; "stands" counts where it was not taken for it.
  @Test func areFoundInTheTextsOfASite() async throws {
    let weapon = [
      "content/weapons/a.md": note(
        "name: BM-21\nweak_aliases: [Grad, Hail, Uragan]\ncues: [rocket]")
    ]
    let texts = briefings("# The Grad\n\nA Grad, a Hail.\n", "A Hail rocket.")
    #expect(
      try await review(weapon.merging(texts) { one, _ in one }) == [
        "content/weapons/a.md:3:16: note: the weak alias \"Grad\" stands 2 times, never with evidence "
          + "[weak_aliases]; add cues",
        "content/weapons/a.md:3:28: note: the weak alias \"Uragan\" stands nowhere [weak_aliases]",
      ])
    let vouched = texts.merging(["content/briefings/3.md": "The BM-21 Grad, Uragan."]) { one, _ in
      one
    }
    #expect(try await review(weapon.merging(vouched) { one, _ in one }) == [])
    #expect(try await review(weapon) == [])
  }

  @Test func areNoneThatFire() async throws {
    let fired: Set = [try await alias("Grad"), try await alias("Hail")]
    #expect(try await lines(fired: fired, standing: [try await alias("Grad"): 4]) == [])
  }

  @Test func areNoneWhereNothingHasBeenWrittenYet() async throws {
    #expect(try await lines(hasBriefings: false) == [])
  }
}
