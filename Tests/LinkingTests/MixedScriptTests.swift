import Linking
import Testing

/// Words that no search finds, for their letters are of two scripts.
struct MixedScriptTests {
  private static let cyrillicT = "\u{422}"

  @Test(arguments: [
    (
      "the \(cyrillicT)-72 drove",
      "1:5: warning: \"\(cyrillicT)-72\" looks like \"T-72\" and is another word, among them "
        + "\"\(cyrillicT)\" (U+0422, Cyrillic): searches do not find it; write \"T-72\" in Latin letters"
    ),
    (
      "P\u{430}triot",
      "1:1: warning: \"P\u{430}triot\" has letters of two scripts, among them \"\u{430}\" (U+0430, "
        + "Cyrillic): searches do not find it; write \"Patriot\" in Latin letters"
    ),
    (
      "в Aзербайджан",
      "1:3: warning: \"Aзербайджан\" has letters of two scripts, among them \"A\" (U+0041, Latin): "
        + "searches do not find it; write it in one script"
    ),
    (
      "*an* \u{39C}-16A",
      "1:6: warning: \"\u{39C}-16A\" has letters of two scripts, among them \"\u{39C}\" (U+039C, Greek): "
        + "searches do not find it; write \"M-16A\" in Latin letters"
    ),
  ])
  func areToldOf(text: String, expected: String) async throws {
    #expect(try await review(briefings(text)) == ["content/briefings/1.md:\(expected)"])
  }

  @Test(arguments: [
    "комплекс \u{421}-400 Триумф", "IT-компания и Яндекс", "5 μm, 3 kΩ, the α-particle, ΔT",
    "Məmmədov, Łódź and Yaşar", "`P\u{430}triot`", "\u{421}\u{421}\u{421}\u{420}", "Ильхам Алиев",
  ])
  func areNotTextsOfOtherScripts(text: String) async throws {
    #expect(try await review(briefings(text)) == [])
  }

  @Test func areToldOfInTheNamesOfEntities() async throws {
    let found = try await review([
      "content/weapons/a.md": note(
        "name: \u{422}-72\naliases: [Ural, Ur\u{430}l tank, Урал]\ndemonyms: [x]"),
      "content/weapons/b.md": note("name: T-90\naliases: [\u{422}-90, Т-90М]"),
    ])
    #expect(
      found.map { $0.split(separator: ",")[0] } == [
        "content/weapons/a.md:2:7: warning: \"\u{422}-72\" looks like \"T-72\" and is another word",
        "content/weapons/a.md:3:17: warning: \"Ur\u{430}l\" has letters of two scripts",
        "content/weapons/b.md:3:17: warning: \"Т-90М\" looks like \"T-90M\" and is another word",
      ])
  }
}
