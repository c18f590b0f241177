import Testing

@testable import Linking

/// Names with letters of other scripts that look like Latin ones.
struct LookalikeTests {
  private static let site = NoteReading([
    "weapons/t-72": "{name: T-72}", "organisations/works": "{name: Oak Works}",
    "people/zelensky": "{name: Volodymyr Zelensky, aliases: [Зеленський]}",
    "organisations/sova": "{name: Сова}",
  ])

  @Test(arguments: [
    ("six \u{422}-72 tanks", "\u{422}-72 → weapon:t-72"),
    ("Ukr\u{430}ine asked", "Ukr\u{430}ine → country:ua"),
    ("\u{39F}ak Works", "\u{39F}ak Works → organisation:works"),
    ("\u{406}ran asked", "\u{406}ran → country:ir"),
    ("\u{422}-72s", "\u{422}-72s → weapon:t-72"),
  ])
  func areReadAsTheLettersTheyLookLike(text: String, name: String) async throws {
    #expect(try await Self.site.names(text) == [name])
    #expect(try await Self.site.links(text).count == 1)
  }

  @Test func theWarningNamesTheLetterAndItsPlace() async throws {
    #expect(
      try await Self.site.warnings("First.\n\nÄ six \u{422}-72 tanks and Ukr\u{430}ine") == [
        "content/briefings/x.md:3:7: warning: \"\u{422}-72\" is written with \"\u{422}\" (U+0422, "
          + "Cyrillic), which looks like a Latin letter; it is taken for weapon:t-72; write \"T-72\"",
        "content/briefings/x.md:3:22: warning: \"Ukr\u{430}ine\" is written with \"\u{430}\" "
          + "(U+0430, Cyrillic), which looks like a Latin letter; it is taken for country:ua; write "
          + "\"Ukraine\"",
      ])
  }

  @Test(arguments: [
    ("Зеленський spoke", ["Зеленський → person:zelensky"]),
    ("Сова wrote", ["Сова → organisation:sova"]),
    ("T-72 and Türkiye", ["T-72 → weapon:t-72", "Türkiye → country:tr"]),
  ])
  func namesInTheirOwnScriptAreNoFault(text: String, names: [String]) async throws {
    #expect(try await Self.site.names(text) == names)
    #expect(try await Self.site.warnings(text) == [])
  }

  @Test(arguments: ["к-72", "т-72", "Мир", "\u{418}ran"])
  func lettersThatAreOnlyAlikeAreNone(text: String) async throws {
    #expect(try await Self.site.names(text) == [])
    #expect(try await Self.site.warnings(text) == [])
  }

  @Test func nolinkSilencesTheWarning() async throws {
    let text = "six \u{422}-72 tanks"
    #expect(try await Self.site.warnings(text, frontMatter: "nolink: [\u{422}-72]") == [])
  }
}
