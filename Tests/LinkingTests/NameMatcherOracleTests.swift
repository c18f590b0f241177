import Content
import Testing

@testable import Linking

/// The matcher against a naive search, on random registries and texts.
struct NameMatcherOracleTests {
  /// SplitMix64 (Steele, Lea, Flood 2014): the same numbers in every run.
  private struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  /// Few pieces, so that names and texts meet often.
  private static let pieces = [
    "D", "T", "A", "a", "B", "s", "30", "72", "3", "155", "mm", "Iran", "iran", "IRAN", "Air",
    "air", "US",
    "us", "Caf\u{E9}", "Cafe\u{301}", "CAF\u{C9}", "Cafe", "city", "cities", "fox", "Иран", "ИРАН",
  ]

  private static func phrase(
    of lengths: ClosedRange<Int>, gaps: [String], _ generator: inout SeededGenerator
  ) -> String {
    var text = ""
    for index in 0..<Int.random(in: lengths, using: &generator) {
      if index > 0 { text += gaps[Int.random(in: 0..<gaps.count, using: &generator)] }
      text += pieces[Int.random(in: 0..<pieces.count, using: &generator)]
    }
    return text
  }

  @Test(arguments: 0..<200)
  func findsWhatANaiveSearchFinds(seed: Int) {
    var generator = SeededGenerator(state: UInt64(seed))
    var names: [(entity: Int, name: EntityName)] = []
    for entity in 0..<20 {
      let text = Self.phrase(of: 1...3, gaps: ["", " ", "-"], &generator)
      names.append((entity / 2, EntityName(text, rule: .name)))
    }
    let guards = (0..<3).map { _ in Self.phrase(of: 2...4, gaps: [" ", "-"], &generator) }
    let matcher = NameMatcher(
      names, guards: guards.map { NameMatcher.Guard(entity: 0, isNamesake: false, text: $0) })
    let naive = SlowNameSearch(
      names: names.map {
        SlowNameSearch.Name(
          entity: $0.entity, text: $0.name.text, isCaseSensitive: $0.name.isCaseSensitive)
      }
        + guards.map {
          SlowNameSearch.Name(
            entity: nil, text: $0, isCaseSensitive: EntityName(guard: $0).isCaseSensitive)
        })
    var scratch = MatchScratch()
    for _ in 0..<20 {
      let gaps = [
        "", " ", " ", "-", "\u{2011}", "\u{A0}", ", ", ".", ",", "'", "\n", "  ", "\u{2014}",
      ]
      let text = Self.phrase(of: 1...25, gaps: gaps, &generator)
      let bytes = Array(text.utf8)
      let found = matcher.matches(in: bytes, prose: [0..<bytes.count], scratch: &scratch)
        .map { match in
          SlowNameSearch.Match(
            text: String(decoding: bytes[match.range], as: UTF8.self),
            start: String(decoding: bytes[..<match.range.lowerBound], as: UTF8.self).count,
            entities: Set(match.names.compactMap(\.entity)))
        }
      #expect(
        found == naive.matches(in: text), "\(names.map(\.name.text)), not \(guards), in \"\(text)\""
      )
    }
  }
}
