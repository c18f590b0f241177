import Testing

@testable import Linking

/// Calibres that share a noun, and the spellings of their unit.
struct NumberListTests {
  private static let site = NoteReading([
    "weapons/shell-122": "{name: 122 mm artillery shell, aliases: [122 mm shell]}",
    "weapons/shell-155": "{name: 155 mm artillery shell, aliases: [155 mm shell]}",
    "weapons/mlrs-107": "{name: 107 mm multiple launch rocket system, aliases: [107 mm MLRS]}",
  ])

  @Test(arguments: [
    "122 mm and 155 mm artillery shells", "122 mm and 155 mm shells", "122mm and 155mm shells",
    "122-mm and 155-mm shells", "122- and 155-mm shells", "122 and 155 mm shells",
    "122/155 mm shells", "122 mm or 155 mm shells", "122 mm, 155 mm shells",
    "122\u{A0}mm and 155\u{A0}mm shells", "122 mm\nand 155 mm\nshells", "122 or 155 mm shell",
    "122 mm and 155 mm high-explosive shells", "122 millimetre and 155 millimetre shells",
    "122- and 155-millimeter artillery shells", "122 mm, and 155 mm shells",
    "*122 mm* and 155 mm shells",
  ])
  func eachOfTwoIsFound(text: String) async throws {
    let names = try await Self.site.names("Of \(text) they spoke.").map {
      $0.split(separator: " ").last
    }
    #expect(names == ["weapon:shell-122", "weapon:shell-155"])
    #expect(try await Self.site.links("Of \(text) they spoke.").count == 2)
  }

  @Test func theFirstEndsWithItsUnit() async throws {
    #expect(
      try await Self.site.names("122 mm and 155 mm artillery shells") == [
        "122 mm → weapon:shell-122", "155 mm artillery shells → weapon:shell-155",
      ])
    #expect(
      try await Self.site.names("122- and 155-mm shells") == [
        "122 → weapon:shell-122", "155-mm shells → weapon:shell-155",
      ])
  }

  @Test(arguments: [
    (
      "122 mm, 152 mm and 155 mm shells",
      ["122 mm → weapon:shell-122", "155 mm shells → weapon:shell-155"]
    ),
    ("100, 122 and 155 mm shells", ["122 → weapon:shell-122", "155 mm shells → weapon:shell-155"]),
    ("152 mm and 155 mm shells", ["155 mm shells → weapon:shell-155"]),
    ("155 mm and 152 mm shells", ["155 mm → weapon:shell-155"]),
    (
      "107 mm multiple launch rocket systems",
      ["107 mm multiple launch rocket systems → weapon:mlrs-107"]
    ),
    ("155-millimeter shells", ["155-millimeter shells → weapon:shell-155"]),
    ("155-millimetre shells", ["155-millimetre shells → weapon:shell-155"]),
    ("155 MM SHELLS", ["155 MM SHELLS → weapon:shell-155"]),
    (
      "155mm high-explosive artillery shells",
      ["155mm high-explosive artillery shells → weapon:shell-155"]
    ),
    ("155 mm NATO-standard shells", ["155 mm NATO-standard shells → weapon:shell-155"]),
    (
      "155 mm guided artillery shells’ fuzes", ["155 mm guided artillery shells → weapon:shell-155"]
    ),
  ])
  func onlyWhatIsRegisteredIsFound(text: String, names: [String]) async throws {
    #expect(try await Self.site.names(text) == names)
  }

  @Test(arguments: [
    "122 mm of rain and 155 mm of snow", "1,155 mm shells", "0.155 mm shell", "155 mm guns",
    "155 shells", "155 mm. Shells came", "155 mm blue shells", "1,122 and 3,155 mm shells",
    "122 mm and 155 mm", "155 kg shells", "122,155 mm shells", "155 mm, shells", "1155 mm shells",
  ])
  func otherNumbersAreNone(text: String) async throws {
    #expect(try await Self.site.names(text) == [])
    #expect(try await Self.site.warnings(text) == [])
  }

  @Test func aSentenceEndParts() async throws {
    #expect(
      try await Self.site.names("It was 122. And 155 mm shells came.") == [
        "155 mm shells → weapon:shell-155"
      ])
  }

  @Test(arguments: [("155 mm", 5), ("122 mm", 5)])
  func eachIsLinkedOnce(number: String, count: Int) async throws {
    let text = Array(repeating: "\(number) shells", count: count).joined(separator: ", ")
    #expect(try await Self.site.links(text) == ["\(number) shells"])
  }
}
