/// Briefings in English in which countries and registered names stand: what a matcher reads all day.
struct SyntheticProse {
  /// Each of about four kilobytes, in paragraphs, as UTF-8.
  let notes: [[[UInt8]]]
  let byteCount: Int

  /// - Parameters:
  ///   - names: what is spoken of, beside countries; about twenty names a note in all.
  ///   - target: about how many bytes to write.
  init(of names: SyntheticNames, byteCount target: Int) {
    var writer = Writer(names: names)
    var notes: [[[UInt8]]] = []
    var byteCount = 0
    while byteCount < target {
      let note = writer.note()
      byteCount += note.reduce(0) { $0 + $1.count }
      notes.append(note)
    }
    self.notes = notes
    self.byteCount = byteCount
  }

  private struct Writer {
    let names: SyntheticNames
    var generator = SeededGenerator(state: 4_000)
    /// The people whom the note has named in full.
    var introduced: [String] = []

    mutating func note() -> [[UInt8]] {
      introduced = []
      var paragraphs: [[UInt8]] = []
      var size = 0
      while size < 4_000 {
        var paragraph = ""
        for _ in 0..<Int.random(in: 2...6, using: &generator) {
          if !paragraph.isEmpty { paragraph += generator.happens(30) ? "\n" : " " }
          paragraph += sentence()
        }
        paragraphs.append(Array(paragraph.utf8))
        size += paragraph.utf8.count
      }
      return paragraphs
    }

    /// A pattern with its slots filled, `{n}` with a noun and so on.
    mutating func sentence() -> String {
      let pattern = generator.any(
        generator.happens(19) ? ProseVocabulary.naming : ProseVocabulary.plain)
      var sentence = ""
      for piece in pattern {
        switch piece {
        case .text(let text): sentence += text
        case .slot(let slot): sentence += filling(of: slot)
        }
      }
      return sentence.prefix(1).uppercased() + sentence.dropFirst()
    }

    private mutating func filling(of slot: Character) -> String {
      switch slot {
      case "n": generator.frequent(ProseVocabulary.nouns)
      case "p": Self.plural(generator.frequent(ProseVocabulary.nouns))
      case "v": Self.past(generator.frequent(ProseVocabulary.verbs))
      case "i": generator.frequent(ProseVocabulary.verbs)
      case "g": Self.ongoing(generator.frequent(ProseVocabulary.verbs))
      case "a": generator.frequent(ProseVocabulary.adjectives)
      case "d": generator.frequent(ProseVocabulary.adverbs)
      case "#": String(Int.random(in: 2...2_500, using: &generator))
      case "D": generator.any(ProseVocabulary.dates)
      case "X": SyntheticNames.invented(&generator)
      case "C": generator.frequent(ProseVocabulary.countries)
      case "J": generator.frequent(ProseVocabulary.demonyms)
      case "M": generator.any(ProseVocabulary.capitals)
      case "W": generator.any(names.weapons)
      case "O": generator.any(names.organisations)
      default: person()
      }
    }

    /// In full, or by surname where the note has named somebody.
    private mutating func person() -> String {
      if !introduced.isEmpty, generator.happens(40) {
        let surname = generator.any(introduced).split(separator: " ").last.map(String.init) ?? ""
        return generator.happens(30) ? "Mr \(surname)" : surname
      }
      let name = generator.any(names.people)
      introduced.append(name)
      return name
    }

    private static func plural(_ noun: String) -> String {
      noun.hasSuffix("y") ? noun.dropLast() + "ies" : noun.hasSuffix("s") ? noun : noun + "s"
    }

    private static func past(_ verb: String) -> String {
      verb.hasSuffix("e") ? verb + "d" : verb.hasSuffix("y") ? verb.dropLast() + "ied" : verb + "ed"
    }

    private static func ongoing(_ verb: String) -> String {
      (verb.hasSuffix("e") ? String(verb.dropLast()) : verb) + "ing"
    }
  }
}
