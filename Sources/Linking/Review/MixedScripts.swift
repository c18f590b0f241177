import Content
import Diagnostics
import Markdown

/// Words whose letters are of two scripts, which no search finds: a Cyrillic `Т` in `T-72`.
enum MixedScripts {
  // MARK: Text

  /// Those of a passage's words with letters beyond ASCII that mix scripts and that nothing has
  /// recognised.
  static func words(
    _ foreign: [Range<Int>], in passage: NameSurvey.Passage, place: (Int) -> SourcePosition
  ) -> [NameSurvey.MixedWord] {
    var recognised = passage.recognised[...]
    var prose = passage.prose[...]
    return foreign.compactMap { range in
      while let known = recognised.first, known.range.upperBound <= range.lowerBound {
        recognised = recognised.dropFirst()
      }
      while let known = prose.first, known.upperBound <= range.lowerBound {
        prose = prose.dropFirst()
      }
      guard prose.first.map({ $0.lowerBound <= range.lowerBound }) ?? false,
        !(recognised.first.map { $0.range.overlaps(range) } ?? false)
      else { return nil }
      let word = String(decoding: passage.text[range], as: UTF8.self)
      guard mixes(word) || (isDisguised(word) && standsAmongLatin(range, in: passage.text)) else {
        return nil
      }
      return NameSurvey.MixedWord(text: word, place: place(range.lowerBound))
    }
  }

  static func diagnostics(_ notes: [(file: String, survey: NameSurvey)]) -> [Diagnostic] {
    notes.flatMap { file, survey in
      survey.mixedWords.map { word in
        diagnostic(of: word.text, file: file, place: word.place, key: nil)
      }
    }
  }

  // MARK: Names

  /// Names of entity notes that mix scripts, or that look Latin and are not while no name of the
  /// entity is what they look like.
  static func diagnostics(_ entities: [Entity]) -> [Diagnostic] {
    entities.flatMap { entity in
      guard let note = entity.note else { return [Diagnostic]() }
      let names = note.writtenNames
      let known = Set(names.map(\.name.value))
      return names.compactMap { key, name in
        let words = name.value.split(whereSeparator: \.isWhitespace).map(String.init)
        let isSpelledOut = Homoglyphs.latinReading(of: name.value).map(known.contains) ?? false
        guard
          let word = words.first(where: { mixes($0) || (isDisguised($0) && !isSpelledOut) })
        else { return nil }
        return diagnostic(of: word, file: note.file, place: name.place, key: key)
      }
    }
  }

  // MARK: Words

  private static func diagnostic(
    of word: String, file: String, place: SourcePosition, key: String?
  ) -> Diagnostic {
    let reading = Homoglyphs.latinReading(of: word)
    let culprit = reading == nil ? minority(in: word) : Homoglyphs.culprit(in: word)
    let reason =
      mixes(word)
      ? "has letters of two scripts" : "looks like \"\(reading ?? word)\" and is another word"
    return Diagnostic(
      .warning, file: file, line: place.line, column: place.column,
      "\"\(word)\" \(reason)" + (culprit.map { ", among them \($0.words)" } ?? "")
        + ": searches do not find it", key: key,
      suggestion: reading.map { "write \"\($0)\" in Latin letters" } ?? "write it in one script")
  }

  /// A letter of the script that has fewer of the word's letters.
  private static func minority(in word: String) -> Homoglyphs.Culprit? {
    let latin = word.unicodeScalars.filter { Homoglyphs.Script(of: $0) == .latin }
    let foreign = word.unicodeScalars.filter { scalar in
      Homoglyphs.Script(of: scalar).map { $0 != .latin } ?? false
    }
    return (latin.count < foreign.count ? latin.first : foreign.first)
      .map(Homoglyphs.Culprit.init(letter:))
  }

  /// Whether letters of two scripts stand together, in a designation also with a hyphen between.
  ///
  /// Greek letters count only where all of them look Latin: "μm" and "kΩ" are spelled so.
  private static func mixes(_ word: String) -> Bool {
    let hasDigits = word.unicodeScalars.contains { $0.properties.numericType != nil }
    if hasDigits { return isMixed(word[...]) && Homoglyphs.latinReading(of: word) != nil }
    return word.split { !$0.isLetter }.contains(where: isMixed)
  }

  private static func isMixed(_ part: Substring) -> Bool {
    let scripts = Set(part.unicodeScalars.compactMap(Homoglyphs.Script.init(of:)))
    guard scripts.count > 1 else { return false }
    if !scripts.contains(.greek) { return true }
    return part.count > 2 && Homoglyphs.latinReading(of: String(part)) != nil
  }

  /// A designation of no Latin letter that looks like one: `С-400` in Cyrillic.
  private static func isDisguised(_ word: String) -> Bool {
    word.unicodeScalars.contains { $0.properties.numericType != nil }
      && !word.unicodeScalars.contains { Homoglyphs.Script(of: $0) == .latin }
      && Homoglyphs.latinReading(of: word) != nil
  }

  /// Whether the nearest letters on both sides are Latin: else it stands in a text of its own script.
  private static func standsAmongLatin(_ range: Range<Int>, in text: [UInt8]) -> Bool {
    let before = String(decoding: text[..<range.lowerBound].suffix(reach), as: UTF8.self)
      .unicodeScalars.last { $0.properties.isAlphabetic }
    let after = String(decoding: text[range.upperBound...].prefix(reach), as: UTF8.self)
      .unicodeScalars.first { $0.properties.isAlphabetic }
    let neighbours = [before, after].compactMap { $0 }
    return !neighbours.isEmpty
      && neighbours.allSatisfy { Homoglyphs.Script(of: $0) == .latin || $0 == "\u{FFFD}" }
  }

  /// How many bytes on either side are looked at.
  private static let reach = 40
}

extension EntityNote {
  /// Every name that the note writes, with the key it stands under.
  var writtenNames: [(key: String, name: Located<String>)] {
    var names: [(key: String, name: Located<String>)] = [("name", name)]
    names += aliases.map { ("aliases", $0) }
    names += weakAliases.map { ("weak_aliases", $0) }
    names += demonyms.map { ("demonyms", $0) }
    names += metonyms.map { ("metonyms", $0) }
    if case .weapon(let facts) = facts, let designation = facts.designation {
      names.append(("designation", designation))
    }
    return names
  }
}
