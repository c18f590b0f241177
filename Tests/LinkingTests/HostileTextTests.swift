import Testing

@testable import Linking

/// Registries and texts that could make the matcher look at the same words again and again.
struct HostileTextTests {
  private func matcher(_ names: [String]) -> NameMatcher {
    NameMatcher(
      names.enumerated().map { ($0, EntityName($1, rule: .alias, hasPlural: false)) }, guards: [])
  }

  private func repeated(_ word: String, _ count: Int, by separator: String = " ") -> String {
    Array(repeating: word, count: count).joined(separator: separator)
  }

  private func found(_ names: [String], in text: String) -> [String] {
    let bytes = Array(text.utf8)
    var scratch = MatchScratch()
    return matcher(names).matches(in: bytes, prose: [0..<bytes.count], scratch: &scratch)
      .map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  @Test func namesThatBeginOneAnotherGiveTheLongest() {
    let names = (1...48).map { repeated("alpha", $0) }
    let found = found(names, in: repeated("alpha", 480))
    #expect(found == Array(repeating: repeated("alpha", 48), count: 10))
  }

  @Test func aNameThatFailsAtItsLastWordLeavesItsPlaceToShorterOnes() {
    let found = found(
      [repeated("alpha", 47) + " beta", "alpha beta"], in: repeated("alpha", 100) + " gamma beta")
    #expect(found == [])
  }

  @Test(arguments: [(48, 1), (49, 0)])
  func namesOfMoreWordsThanAnybodySaysAreNotLookedFor(words: Int, count: Int) {
    let name = repeated("alpha", words)
    #expect(found([name], in: "The \(name) it is.").count == count)
  }

  /// A compound is one word, so that a cue may stand far behind a name in letters, but not anywhere.
  @Test(arguments: [(10, "missile"), (100, nil)])
  func compoundsAreLookedThroughSoFar(parts: Int, found: String?) {
    let text = Array(("Patriot-" + repeated("x", parts, by: "-") + "-missile").utf8)
    var scratch = MatchScratch()
    let cue = matcher([]).withScan(of: text, prose: [0..<text.count], scratch: &scratch) {
      scanned in
      scanned.phrase(within: 3, of: 0..<1) { $0 == "missile" }
    }
    #expect(cue == found)
  }
}
