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

    mutating func happens(_ percent: Int) -> Bool {
      Int.random(in: 0..<100, using: &self) < percent
    }
  }

  /// What names and texts are made of: few pieces, so that they meet often.
  struct Language: Sendable, CustomStringConvertible {
    let description: String
    let pieces: [String]
    /// What names have between their pieces.
    let gaps: [String]
    /// What texts have besides.
    let gapsOfTexts: [String]

    /// Designations and words, accents composed and not, another script.
    static let mixed = Language(
      description: "mixed",
      pieces: [
        "D", "T", "A", "a", "B", "s", "30", "72", "3", "155", "mm", "Iran", "iran", "IRAN", "Air",
        "air", "US", "us", "Caf\u{E9}", "Cafe\u{301}", "CAF\u{C9}", "Cafe", "city", "cities", "fox",
        "Иран", "ИРАН",
      ],
      gaps: ["", " ", "-"],
      gapsOfTexts: [" ", "\u{2011}", "\u{A0}", ", ", ".", ",", "'", "\n", "  ", "\u{2014}"])

    /// Numbers that share a noun, units in every spelling.
    static let numbers = Language(
      description: "numbers",
      pieces: [
        "122", "155", "mm", "millimetre", "millimeters", "shell", "shells", "gun", "high",
        "explosive", "artillery", "and", "or", "A",
      ],
      gaps: [" ", " ", "-", ""],
      gapsOfTexts: [" ", " ", ", ", "- ", "/", ","])

    /// Names that overlap, and everything that stands between their words.
    static let overlapping = Language(
      description: "overlapping",
      pieces: ["The", "the", "Netherlands", "Antilles", "South", "Sudan", "St", "U", "S", "Ж"],
      gaps: [" ", " ", " ", ". ", ".", "'", " & ", "/", ", ", " ("],
      gapsOfTexts: [" ", " ", "\u{2019}", "&", ",\n", "; ", ") ", ".\n", "-"])

    /// Letters of another script that look like Latin ones, some of them in words of names.
    static let lookalikes = Language(
      description: "lookalikes",
      pieces: [
        "T", "Т", "т", "72", "Kaspi", "Каspi", "Kаspi", "Каспи", "АН", "AH", "ah", "ан", "сор",
        "cop", "Cop", "Сор", "Ё", "Ë",
      ],
      gaps: ["-", " ", ""],
      gapsOfTexts: [" ", ", ", "\u{2011}"])

    /// Halves of pairs, weak names, both Englishes.
    static let pairs = Language(
      description: "pairs",
      pieces: [
        "Russo", "Sino", "Soviet", "Defence", "Defense", "centre", "Center", "center", "ministry",
        "MINISTRY", "SOVIET", "RUSSO",
      ],
      gaps: ["-", " "],
      gapsOfTexts: ["-", "\u{2013}", "- ", " -", " ", ". "])

    func phrase(
      of lengths: ClosedRange<Int>, gaps: [String], _ generator: inout some RandomNumberGenerator
    ) -> String {
      var text = ""
      for index in 0..<Int.random(in: lengths, using: &generator) {
        if index > 0 { text += gaps[Int.random(in: 0..<gaps.count, using: &generator)] }
        text += pieces[Int.random(in: 0..<pieces.count, using: &generator)]
      }
      return text
    }
  }

  @Test(
    arguments: [
      Language.mixed, .numbers, .overlapping, .lookalikes, .pairs,
    ], 0..<60)
  func findsWhatANaiveSearchFinds(language: Language, seed: Int) {
    var generator = SeededGenerator(state: UInt64(seed))
    var names: [(entity: Int, name: EntityName)] = []
    for entity in 0..<20 {
      var text = language.phrase(of: 1...4, gaps: language.gaps, &generator)
      if generator.happens(10) {
        text += ["-", ".", ")"][Int.random(in: 0..<3, using: &generator)]
      }
      names.append((entity / 2, EntityName(text, rule: generator.happens(20) ? .weak : .name)))
    }
    let guards = (0..<3).map { _ in
      let text = language.phrase(of: 2...4, gaps: language.gaps, &generator)
      return generator.happens(50) ? text.uppercased() : text
    }
    let matcher = NameMatcher(
      names, guards: guards.map { NameMatcher.Guard(entity: 0, isNamesake: false, text: $0) })
    let naive = SlowNameSearch(
      names: names.map {
        SlowNameSearch.Name(
          entity: $0.entity, text: $0.name.text, isCaseSensitive: $0.name.isCaseSensitive,
          isStrong: $0.name.rule == .name)
      }
        + guards.map {
          SlowNameSearch.Name(
            entity: nil, text: $0, isCaseSensitive: EntityName(guard: $0).isCaseSensitive,
            isStrong: true)
        })
    var scratch = MatchScratch()
    for _ in 0..<20 {
      let text = language.phrase(
        of: 1...25, gaps: language.gaps + language.gapsOfTexts, &generator)
      let prose = Self.prose(of: text, &generator)
      let bytes = Array(text.utf8)
      let found = matcher.matches(
        in: bytes, prose: prose.map { Self.bytes(of: $0, in: text) }, scratch: &scratch
      ).map { match in
        SlowNameSearch.Match(
          text: String(decoding: bytes[match.range], as: UTF8.self),
          start: String(decoding: bytes[..<match.range.lowerBound], as: UTF8.self).count,
          entities: Set(match.names.compactMap(\.entity)))
      }
      #expect(
        found == naive.matches(in: text, prose: prose),
        "\(names.map(\.name.text)), not \(guards), in \"\(text)\" \(prose)")
    }
  }

  /// All of a text, or two parts of it, in characters.
  private static func prose(
    of text: String, _ generator: inout SeededGenerator
  ) -> [Range<Int>] {
    guard generator.happens(25) else { return [0..<text.count] }
    let cuts = (0..<4).map { _ in Int.random(in: 0...text.count, using: &generator) }.sorted()
    return [cuts[0]..<cuts[1], cuts[2]..<cuts[3]].filter { !$0.isEmpty }
  }

  private static func bytes(of range: Range<Int>, in text: String) -> Range<Int> {
    text.prefix(range.lowerBound).utf8.count..<text.prefix(range.upperBound).utf8.count
  }
}
