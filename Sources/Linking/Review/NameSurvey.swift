import Content
import Markdown

/// Capitalised names in one note that nothing has recognised: fed block by block while the note is
/// linked, in time linear in its text.
struct NameSurvey: Sendable {
  /// A block's text and what is known of it. Ranges are UTF-8 offsets into the text.
  struct Passage {
    let text: [UInt8]
    /// Sorted ranges in which names may stand.
    let prose: [Range<Int>]
    /// Sorted ranges of what linking has recognised, whatever became of it.
    let recognised: [Recognised]
    /// Titles and headings, where a capital says nothing.
    let isHeading: Bool
  }

  /// A place that linking has recognised.
  struct Recognised {
    let range: Range<Int>
    /// A country's name or demonym may be part of a name: "Russian Defence Ministry".
    let isCountry: Bool

    init(_ range: Range<Int>, isCountry: Bool) {
      self.range = range
      self.isCountry = isCountry
    }
  }

  /// What a note has of one name.
  struct Sighting: Sendable {
    /// As first printed.
    let text: String
    let place: SourcePosition
    var count = 0
    /// How often it stands where only a name has a capital.
    var evidence = 0
    /// How often a title or honorific stands before it.
    var titled = 0
    /// How often it stands where places do: "in Idlib".
    var located = 0
  }

  /// A name that opens a sentence, whose first word may be an ordinary one.
  struct Opening: Sendable {
    let name: String
    let place: SourcePosition
    /// The name without its first word.
    let rest: String
    let restPlace: SourcePosition
  }

  /// A word whose letters are of two scripts, or look Latin among Latin words and are not.
  struct MixedWord: Sendable {
    let text: String
    let place: SourcePosition
  }

  /// By `NameKey`.
  private(set) var names: [String: Sighting] = [:]
  private(set) var openings: [Opening] = []
  private(set) var mixedWords: [MixedWord] = []
  /// The hashes of the words that stand in small letters.
  private(set) var smallWords: Set<UInt64> = []
  private let unlinkedNames: Set<String>

  /// - Parameter unlinkedNames: what the note's author wants unlinked, folded: known, and no name.
  init(unlinkedNames: Set<String> = []) {
    self.unlinkedNames = unlinkedNames
  }

  // MARK: Reading

  /// - Parameter place: of an offset of the passage's text in the file; asked for once a name.
  mutating func read(_ passage: Passage, place: (Int) -> SourcePosition) {
    var words: [ProseWord] = []
    var foreign: [Range<Int>] = []
    ProseWords.read(passage.text) {
      words.append($0)
    } visitForeign: {
      foreign.append($0)
    }
    guard !words.isEmpty else { return }
    for word in words where word.shape == .lower { noteSmall(word, in: passage.text) }
    if !foreign.isEmpty {
      mixedWords += MixedScripts.words(foreign, in: passage, place: place)
    }
    var recognised = passage.recognised[...]
    var prose = passage.prose[...]
    var next = 0
    for sentence in SentenceSplitter.sentences(in: passage.text) {
      let first = next
      while next < words.count, words[next].range.lowerBound < sentence.upperBound { next += 1 }
      let isTitleCase = passage.isHeading || Self.isTitleCase(words[first..<next])
      var runs = RunReader(sentence: words[first..<next])
      runs.read(prose: &prose, recognised: &recognised, text: passage.text) { run in
        for name in run.names { add(name, isEvidence: !isTitleCase, place: place) }
      }
    }
  }

  private mutating func noteSmall(_ word: ProseWord, in text: [UInt8]) {
    smallWords.insert(NameKey.hash(text[word.range]))
  }

  /// Whether a sentence is written as titles are: of its longer words hardly one is small.
  private static func isTitleCase(_ words: ArraySlice<ProseWord>) -> Bool {
    guard words.first?.shape != .lower else { return false }
    let long = words.dropFirst().filter { $0.range.count >= 4 && $0.shape != .number }
    let small = long.count { $0.shape == .lower }
    return long.isEmpty || small * 4 < long.count
  }

  private mutating func add(
    _ name: NameRun.Name, isEvidence: Bool, place: (Int) -> SourcePosition
  ) {
    guard let first = name.words.first else { return }
    let text = name.text
    guard unlinkedNames.isEmpty || !unlinkedNames.contains(NameFolding.key(text)) else { return }
    let start = first.range.lowerBound
    let opens = first.opensSentence && first.shape == .capitalised && !name.isTitled
    if opens, name.words.count > 1, isEvidence {
      let rest = name.words.dropFirst().drop(while: \.isConnective)
      if let second = rest.first, !(rest.count == 1 && second.isGeneral) {
        openings.append(
          Opening(
            name: text, place: place(start),
            rest: NameRun.Name(words: rest, isTitled: false).text,
            restPlace: place(second.range.lowerBound)))
        return
      }
    }
    let key = NameKey.of(text)
    var sighting = names[key] ?? Sighting(text: text, place: place(start))
    sighting.count += 1
    if isEvidence, !opens { sighting.evidence += 1 }
    if name.isTitled { sighting.titled += 1 }
    if name.isWherePlacesStand { sighting.located += 1 }
    names[key] = sighting
  }
}

/// How names are compared: without regard to hyphens between letters and digits.
enum NameKey {
  /// `S-400`, `S400` and `S 400` are one name; what differs in case is not.
  static func of(_ text: String) -> String {
    var key = ""
    var last: Character?
    var pending: Character?
    for character in text {
      if character == "-" || character == " " {
        pending = character
        continue
      }
      if let mark = pending {
        let meetsNumber = last?.isLetter == true && character.isNumber && mark == "-"
        if !meetsNumber { key.append(mark) }
      }
      pending = nil
      key.append(character)
      last = character
    }
    return key
  }

  /// Of a word in small letters.
  static func hash(_ word: some Sequence<UInt8>) -> UInt64 {
    var hash = AtomHash()
    for byte in word { hash.add(byte) }
    return hash.value
  }
}
