import Markdown

/// How often each name stands in all notes: shorter forms counted with the name they belong to.
struct NameCensus {
  /// A name that many notes may hold.
  struct Entry {
    /// As first printed.
    let text: String
    let file: String
    let place: SourcePosition
    /// How often it stands in each note.
    private(set) var counts: [Int: Int] = [:]
    private(set) var tally = Tally()
    /// Whether its last word stands alone, as surnames do.
    private(set) var hasSurname = false

    init(_ sighting: NameSurvey.Sighting, file: String) {
      text = sighting.text
      self.file = file
      place = sighting.place
    }

    var count: Int { tally.count }

    /// Often enough to be told of: thrice in several notes is no chance, and five times in one is
    /// what that note is about.
    var isOften: Bool {
      tally.evidence > 0 && ((tally.count >= 3 && counts.count > 1) || tally.count >= 5)
    }

    mutating func add(_ other: Tally, inNote note: Int) {
      counts[note, default: 0] += other.count
      tally.add(other)
    }

    mutating func add(_ other: Entry, asSurname: Bool = false) {
      for (note, number) in other.counts { counts[note, default: 0] += number }
      tally.add(other.tally)
      hasSurname = hasSurname || asSurname
    }

    /// What it has in some notes alone, and leaves there no more.
    mutating func takeAway(notes: Set<Int>) -> Entry {
      var taken = self
      taken.counts = counts.filter { notes.contains($0.key) }
      counts = counts.filter { !notes.contains($0.key) }
      taken.tally = tally.takeAway(taken.counts.values.reduce(0, +))
      return taken
    }
  }

  /// What is counted of a name.
  struct Tally {
    var count = 0
    var evidence = 0
    var titled = 0
    var located = 0

    init() {}

    init(_ sighting: NameSurvey.Sighting) {
      (count, evidence) = (sighting.count, sighting.evidence)
      (titled, located) = (sighting.titled, sighting.located)
    }

    init(openingWithEvidence: Bool) {
      (count, evidence) = (1, openingWithEvidence ? 1 : 0)
    }

    mutating func add(_ other: Tally) {
      count += other.count
      evidence += other.evidence
      titled += other.titled
      located += other.located
    }

    /// Takes a number of sightings off, and of what speaks for the name the same share.
    mutating func takeAway(_ number: Int) -> Tally {
      guard number < count else {
        defer { self = Tally() }
        return self
      }
      var taken = Tally()
      taken.count = number
      taken.evidence = evidence * number / count
      taken.titled = titled * number / count
      taken.located = located * number / count
      count -= taken.count
      evidence -= taken.evidence
      titled -= taken.titled
      located -= taken.located
      return taken
    }
  }

  private(set) var entries: [String: Entry] = [:]

  /// - Parameter isKnown: whether a name is registered, or part of a registered one.
  init(_ notes: [(file: String, survey: NameSurvey)], isKnown: (String) -> Bool) {
    let smallWords = notes.reduce(into: Set<UInt64>()) { $0.formUnion($1.survey.smallWords) }
    for (note, (file, survey)) in notes.enumerated() {
      for (key, sighting) in survey.names {
        add(sighting, Tally(sighting), key: key, file: file, note: note)
      }
    }
    for (note, (file, survey)) in notes.enumerated() {
      for opening in survey.openings {
        let key = NameKey.of(opening.name)
        let first = opening.name.prefix { $0 != " " }
        let isWhole =
          (entries[key]?.tally.evidence ?? 0) > 0
          || !smallWords.contains(NameKey.hash(first.lowercased().utf8))
        let sighting =
          isWhole
          ? NameSurvey.Sighting(text: opening.name, place: opening.place)
          : NameSurvey.Sighting(text: opening.rest, place: opening.restPlace)
        add(
          sighting, Tally(openingWithEvidence: !isWhole),
          key: isWhole ? key : NameKey.of(opening.rest), file: file, note: note)
      }
    }
    entries = entries.filter { !isKnown($0.value.text) }
    dropOrdinaryWords(notes.map(\.survey.smallWords))
    foldDescribedPersons()
    foldShortForms()
    foldRareForms()
  }

  private mutating func add(
    _ sighting: NameSurvey.Sighting, _ tally: Tally, key: String, file: String, note: Int
  ) {
    var entry = entries[key] ?? Entry(sighting, file: file)
    if (file, sighting.place) < (entry.file, entry.place) {
      let others = entry
      entry = Entry(sighting, file: file)
      entry.add(others)
    }
    entry.add(tally, inNote: note)
    entries[key] = entry
  }

  // MARK: Ordinary words

  /// A word that as many notes have in small letters is an ordinary one.
  private mutating func dropOrdinaryWords(_ smallWords: [Set<UInt64>]) {
    var notes: [UInt64: Int] = [:]
    var words: [(key: String, hash: UInt64)] = []
    for (key, entry) in entries
    where !key.contains(" ") && entry.tally.titled * 2 < entry.count
      && PartedWord(entry.text).shape == .capitalised
    {
      let hash = NameKey.hash(entry.text.lowercased().utf8)
      words.append((key, hash))
      notes[hash] = 0
    }
    for small in smallWords {
      for hash in small where notes[hash] != nil { notes[hash, default: 0] += 1 }
    }
    for (key, hash) in words where notes[hash, default: 0] >= entries[key]?.counts.count ?? 0 {
      entries[key] = nil
    }
  }

  // MARK: Short forms

  /// "Rouhani" is counted with "Hasan Rouhani": in each note with the full name that stands there,
  /// else with the most frequent one.
  private mutating func foldShortForms() {
    let before = entries
    var longForms: [String: [String]] = [:]
    for key in before.keys {
      for edge in NameEdges.of(key) where before[edge] != nil {
        longForms[edge, default: []].append(key)
      }
    }
    let order = longForms.keys.sorted { (NameEdges.length($0), $0) < (NameEdges.length($1), $1) }
    for short in order {
      guard let entry = before[short] else { continue }
      let longs = (longForms[short] ?? [])
        .filter { long in before[long].map { absorbs($0, entry) } ?? false }
        .sorted { ((before[$1]?.count ?? 0), $0) < ((before[$0]?.count ?? 0), $1) }.prefix(50)
      guard let mostFrequent = longs.first else { continue }
      var notesOf: [String: Set<Int>] = [:]
      for note in entry.counts.keys {
        let here = longs.max { one, other in
          (before[one]?.counts[note] ?? 0, other) < (before[other]?.counts[note] ?? 0, one)
        }
        let isHere = here.flatMap { before[$0]?.counts[note] } != nil
        notesOf[isHere ? here ?? mostFrequent : mostFrequent, default: []].insert(note)
      }
      for (long, notes) in notesOf.sorted(by: { $0.key < $1.key }) {
        guard let taken = entries[short]?.takeAway(notes: notes) else { continue }
        let isSurname = isSurname(entry, of: long)
        entries[long]?.add(taken, asSurname: isSurname)
      }
      // What came to it from still shorter forms went on with it.
      if let rest = entries[short], rest.count > 0 { entries[mostFrequent]?.add(rest) }
      entries[short] = nil
    }
  }

  /// Whether a short form stands for a long one: a surname always, else the more frequent wins.
  private func absorbs(_ long: Entry, _ short: Entry) -> Bool {
    guard !short.text.contains(" ") else { return long.count >= short.count }
    guard long.text.hasSuffix(" " + short.text) else { return long.count >= short.count }
    if NameKind.isPerson(long.text),
      long.tally.titled + short.tally.titled > 0
        || NameKind.beginsWithGivenName(long.text)
    {
      return true
    }
    let isPart = PartedWord(short.text).shape == .designation || NameKind.isPerson(long.text)
    return long.count * (isPart ? 5 : 1) >= short.count
  }

  private func isSurname(_ short: Entry, of long: String) -> Bool {
    !short.text.contains(" ") && long.hasSuffix(" " + short.text) && NameKind.isPerson(long)
  }

  /// "Beatle George Harrison" is counted with "George Harrison".
  private mutating func foldDescribedPersons() {
    for key in entries.keys.sorted() {
      let words = key.split(separator: " ").map(String.init)
      guard words.count > 2, let entry = entries[key],
        let start = words.indices.dropFirst().first(where: {
          NameVocabulary.isGivenName(words[$0])
        }), !NameVocabulary.isGivenName(words[0])
      else { continue }
      let person = words[start...].joined(separator: " ")
      guard words.count - start > 1, entries[person] != nil else { continue }
      entries[person]?.add(entry)
      entries[key] = nil
    }
  }

  /// "Bayraktar TB2 Block II", once, is counted with "Bayraktar TB2".
  private mutating func foldRareForms() {
    for key in entries.keys.sorted() {
      guard let entry = entries[key], !entry.isOften else { continue }
      let short = NameEdges.of(key)
        .filter { entries[$0]?.isOften == true }
        .max { (NameEdges.length($0), $1) < (NameEdges.length($1), $0) }
      guard let short else { continue }
      entries[short]?.add(entry)
      entries[key] = nil
    }
  }
}

/// The shorter forms that a name begins or ends with.
enum NameEdges {
  /// For `Islamic Revolutionary Guard Corps` those without its first or last words.
  static func of(_ name: String) -> [String] {
    let words = name.split(separator: " ")
    guard words.count > 1 else { return [] }
    return (1..<words.count).flatMap { count in [words.prefix(count), words.suffix(count)] }
      .filter { isWhole($0) }
      .map { $0.joined(separator: " ") }
  }

  static func length(_ name: String) -> Int { name.utf8.count { $0 == 0x20 } }

  /// Whether no "of" is left at an end.
  private static func isWhole(_ words: ArraySlice<Substring>) -> Bool {
    [words.first, words.last].allSatisfy { $0.map { !isConnective($0) } ?? false }
  }

  private static func isConnective(_ word: Substring) -> Bool {
    NameVocabulary.connectives.contains(String(word))
  }
}
