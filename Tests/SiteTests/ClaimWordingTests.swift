import Building
import Content
import Foundation
import Register
import Testing

@testable import Site

/// Words of the register that readers have misread, as they are now.
@Suite struct ClaimWordingTests {
  private static let files = [
    "content/weapons/shell.md": "---\nname: Shell\ncategory: Ammunition\n---\n",
    "content/briefings/a.md": """
    ---
    title: Told
    date: 2020-01-01
    claims:
      - {id: one, kind: threat, text: Iran threatens Chad., actor: Iran, target: Chad}
      - {id: two, kind: transfer, text: Mali sends shells., supplier: Mali, recipient: Chad,
          weapon: shell, lifecycle: delivered}
      - {id: why, kind: gap, text: Why?, about: [one, two], depends_on: [one, two]}
    ---
    Text.
    """,
  ]

  private func words(_ claim: String, in language: String) async throws -> String {
    let files = Self.files.merging(["content/site.yml": "language: \(language)\n"]) { $1 }
    return try await TemporarySite(files).buildCleanly().words(on: "/register/claims/\(claim)/")
  }

  @Test(arguments: [
    ("one", "en", "Target Chad"), ("one", "de", "Ziel Chad"),
    ("two", "en", "Shell: Ammunition is not among its categories."),
    ("two", "en", "Claims that refer to it Why?"),
    ("two", "de", "Behauptungen, die sich darauf beziehen Why?"),
    ("why", "en", "About Iran threatens Chad. · Mali sends shells. Depends on"),
  ])
  func isClear(claim: String, language: String, words: String) async throws {
    #expect(try await self.words(claim, in: language).contains(words))
  }

  /// A picture's legend tells all states that it draws in strands, in one line of a phone.
  @Test(arguments: InterfaceLanguage.allCases)
  func namesEveryDispute(language: InterfaceLanguage) throws {
    let interface = Interface(language: language.rawValue)
    let words = interface[.flowDisputed]
    for state in ClaimState.allCases where PicturedStanding(state) == .disputed {
      #expect(words.contains(interface[state.phrase]), "\(state)")
    }
    let legend = PicturedStanding.legend(
      of: [.disputed],
      words: PicturedStanding.Words(confirmed: "", unconfirmed: "", disputed: words))
    #expect(legend.height == Legend.rowHeight)
    // 24 pixels for the mark, letters of 12.
    #expect(24 + TextWidth.ems(words) * 12 <= 340)
  }

  /// The page that explains the states calls them as the pages do.
  @Test func isExplainedInItsOwnWords() throws {
    let method = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("content/pages/method.md")
    let text = try String(contentsOf: method, encoding: .utf8)
    let interface = Interface(language: "en")
    for state in ClaimState.allCases {
      #expect(text.contains("\n| \(interface[state.phrase]) | "), "\(state)")
    }
  }
}
