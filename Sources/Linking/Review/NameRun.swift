/// Capitalised words that stand together in running text, and the names in them.
struct NameRun {
  /// A word of a run.
  struct Word {
    let text: String
    let shape: ProseWord.Shape
    /// In UTF-8 bytes of the text.
    let range: Range<Int>
    /// Whether it is a country's name or demonym, which linking has recognised.
    let isCountry: Bool
    /// Whether a word like "in" or "near" stands before it, or one like "region" behind it.
    let isWherePlacesStand: Bool
    /// Whether any word would have a capital here: at the beginning of a sentence or a quotation.
    let opensSentence: Bool

    var isConnective: Bool { shape == .lower }
    fileprivate var lowercased: String { text.lowercased() }
    /// Whether it names nobody by itself.
    var isGeneral: Bool {
      let word = lowercased
      return isConnective || NameVocabulary.general.contains(word)
        || (word.hasSuffix("s") && NameVocabulary.general.contains(String(word.dropLast())))
    }
    /// `Middle`, `Eastern`, `Asia`: words that name regions, and no body.
    fileprivate var isPartOfTheWorld: Bool {
      (isGeneral && !NameVocabulary.heads.contains(lowercased))
        || NameVocabulary.adjectives.contains(lowercased)
    }
    var isInstitution: Bool { NameVocabulary.institutions.contains(lowercased) }
    fileprivate var isTitle: Bool { shape != .designation && NameVocabulary.isTitle(text) }
    fileprivate var isFunction: Bool {
      (shape == .capitalised || text == "A" || text == "I")
        && NameVocabulary.function.contains(lowercased)
    }
    fileprivate var isCalendar: Bool {
      shape == .capitalised && NameVocabulary.calendar.contains(lowercased)
    }
  }

  /// A name and what speaks for a person.
  struct Name {
    let words: ArraySlice<Word>
    /// Whether a title or honorific stands before it.
    let isTitled: Bool

    /// "in Idlib", "the Idlib region"
    var isWherePlacesStand: Bool {
      words.first?.isWherePlacesStand == true || words.last?.isWherePlacesStand == true
    }

    var text: String { words.map(\.text).joined(separator: " ") }
  }

  private(set) var words: [Word] = []

  mutating func append(_ word: Word) { words.append(word) }

  /// Whether a small word may join the run to a word behind it: "Ministry of Defence", and not
  /// "Lavrov of Russia", "Iran and Iraq".
  func isJoined(by connectives: [String], to next: ProseWord) -> Bool {
    guard let last = words.last, let connective = connectives.first else { return true }
    switch connective {
    case "of":
      return NameVocabulary.heads.contains(last.lowercased)
        || NameVocabulary.heads.contains(Self.singular(last.lowercased)) || last.isTitle
        || last.lowercased == "chief"
    case "for":
      return NameVocabulary.institutions.contains(last.lowercased)
        || ["campaign", "initiative", "programme", "program", "partnership"]
          .contains(last.lowercased)
    case "and":
      // One body's fields of work, not two bodies.
      let word = next.text.lowercased()
      return last.isGeneral && !last.isInstitution
        && (NameVocabulary.general.contains(word) || NameVocabulary.adjectives.contains(word))
        && !NameVocabulary.institutions.contains(word)
    case "the", "y", "e", "et", "und", "la", "le": return connectives.count > 1
    default: return true
    }
  }

  private static func singular(_ word: String) -> String {
    word.hasSuffix("s") ? String(word.dropLast()) : word
  }

  /// The names in the run.
  var names: [Name] {
    var names: [Name] = []
    var start = words.startIndex
    for index in words.indices where divides(index) {
      names += Self.names(in: words[start..<index])
      start = index + 1
    }
    return names + Self.names(in: words[start...])
  }

  /// Months, weekdays and words like "When" are no part of a name, but for "Theresa May".
  private func divides(_ index: Int) -> Bool {
    let word = words[index]
    if word.isCalendar { return index == 0 || !NameVocabulary.isGivenName(words[index - 1].text) }
    return word.text == "I" || (word.isFunction && (index == 0 || word.lowercased == "the"))
  }

  /// More words than that are a text in capitals.
  private static let longestName = 10

  private static func names(in words: ArraySlice<Word>, isTitled: Bool = false) -> [Name] {
    guard let title = lastTitle(in: words) else {
      return name(of: words, isTitled: isTitled).map { [$0] } ?? []
    }
    var rest = words[(title + 1)...]
    var isOffice = false
    if rest.first?.isConnective == true {
      // "Secretary of State Antony Blinken": the office goes on.
      isOffice = true
      rest = rest.drop { $0.isConnective }
      let office = rest.prefix { $0.isGeneral || $0.isCountry }
      if office.isEmpty {
        return prefix(words[..<title]) + name(of: rest, isTitled: false).asList
      }
      rest = rest.dropFirst(office.count)
    }
    guard !rest.isEmpty, !rest.allSatisfy({ $0.isGeneral || $0.isCountry }) else {
      return isOffice ? [] : prefix(words[..<title])
    }
    if !isOffice, rest.count > 1, rest.last?.isGeneral == true {
      // "Queen Elizabeth Hospital" is named after her.
      return name(of: words[title...], isTitled: false).asList
    }
    return prefix(words[..<title]) + name(of: rest, isTitled: true).asList
  }

  /// What stands before a title and does not belong to it: "NATO Secretary General".
  private static func prefix(_ words: ArraySlice<Word>) -> [Name] {
    let ofTitle = words.reversed().prefix { $0.isGeneral || $0.isTitle || $0.isConnective }
    let before = words.dropLast(ofTitle.count)
    guard before.contains(where: { !$0.isCountry }) else { return [] }
    return name(of: before, isTitled: false).asList
  }

  /// The last title before a name; one that begins a body's name ("General Staff") is none.
  private static func lastTitle(in words: ArraySlice<Word>) -> Int? {
    words.indices.last { index in
      guard words[index].isTitle else { return false }
      guard index + 1 < words.endIndex else { return true }
      let next = words[index + 1]
      return !next.isInstitution
        && !(words[index].lowercased == "general"
          && NameVocabulary.companiesNamedGeneral.contains(next.lowercased))
    }
  }

  /// The words without what only stands beside the name; nil where nothing is left that could be
  /// one.
  private static func name(of words: ArraySlice<Word>, isTitled: Bool) -> Name? {
    var rest = words
    while let first = rest.first, first.isConnective || (first.isFunction && rest.count > 1) {
      rest = rest.dropFirst()
    }
    while let last = rest.last, last.isConnective || isLoose(last) { rest = rest.dropLast() }
    guard rest.contains(where: { !$0.isCountry }) else { return nil }
    // "Air Force B-52"
    if let weapon = rest.firstIndex(where: { $0.shape == .designation }),
      rest[..<weapon].allSatisfy({ $0.isGeneral || $0.isCountry })
    {
      rest = rest[weapon...]
    }
    // "Russian Defence Ministry" is a name, and of "Russian Lancet" the second word alone.
    let isOfBody = rest.allSatisfy { $0.isGeneral || $0.isCountry }
    if !isOfBody {
      while let first = rest.first, first.isCountry || first.isConnective {
        rest = rest.dropFirst()
      }
      while let last = rest.last, last.isCountry || last.isConnective, !belongs(rest) {
        rest = rest.dropLast()
      }
    } else if !rest.contains(where: \.isInstitution) {
      return nil
    }
    if rest.count > 1, rest.allSatisfy(\.isPartOfTheWorld) { return nil }
    guard !rest.isEmpty, rest.count <= longestName else { return nil }
    let name = Name(words: rest, isTitled: isTitled)
    if rest.count > 1, NameVocabulary.commonPhrases.contains(name.text.lowercased()) { return nil }
    return rest.count == 1 && !isTitled && isNoName(rest[rest.startIndex]) ? nil : name
  }

  /// A body's country belongs to its name: "Voice of America", "Bank of China".
  private static func belongs(_ words: ArraySlice<Word>) -> Bool {
    guard words.last?.isCountry == true,
      let connective = words.lastIndex(where: \.isConnective), connective > words.startIndex
    else { return false }
    return words[connective - 1].isGeneral
  }

  /// A number's sign or a lone letter at the end.
  private static func isLoose(_ word: Word) -> Bool {
    word.shape == .initial || (word.shape == .acronym && NameVocabulary.isRomanNumber(word.text))
  }

  /// A word that alone is no name, though it may be part of one.
  private static func isNoName(_ word: Word) -> Bool {
    switch word.shape {
    case .designation: return false
    case .acronym:
      return NameVocabulary.isRomanNumber(word.text)
        || NameVocabulary.abbreviations.contains(word.text.uppercased())
    case .capitalised:
      return word.isGeneral || word.isTitle || word.isFunction || word.isCalendar
        || NameVocabulary.adjectives.contains(word.lowercased)
    case .lower, .number, .initial: return true
    }
  }
}

extension Optional {
  fileprivate var asList: [Wrapped] { map { [$0] } ?? [] }
}
