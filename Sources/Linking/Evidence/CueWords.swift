import Content

/// Words that are evidence for an entity's weak aliases: those of its note, and those of its kind.
struct CueWords: Sendable {
  /// In lower case; phrases have single spaces.
  private let own: Set<String>
  private let ofKind: Set<String>

  init(of entity: Entity) {
    own = Set(
      ((entity.note?.cues.map(\.value) ?? []) + (entity.builtIn?.cues ?? []))
        .map { NameFolding.key($0).replacing("-", with: " ") })
    ofKind = CueDefaults.words(for: entity)
  }

  func contains(_ words: String) -> Bool { own.contains(words) || ofKind.contains(words) }

  /// The first cue within three words of a name, in its sentence; nil where there is none.
  ///
  /// A cue counts in the singular and in the plural; a compound with hyphens is one word.
  func cue(near name: Range<Int>, in text: ScannedText) -> String? {
    text.phrase(within: 3, of: name, where: contains)
  }
}

extension ScannedText {
  /// A word, or two or three in a row, within so many words of a name and in its sentence, for which
  /// a test holds in lower case and in the singular; as printed.
  func phrase(
    within distance: Int, of name: Range<Int>, where holds: (String) -> Bool
  ) -> String? {
    // Behind the name first: "Patriot battery" is closer than what led to it.
    var atom = name.upperBound
    var words = 0
    let last = min(atoms.count, name.upperBound + Self.phraseReach)
    while atom < last, !hasStop(before: atom) {
      if !isInsideWord(atom) {
        words += 1
      } else if atom == name.upperBound {
        words = 1
      }
      guard words <= distance else { break }
      if let found = phrase(from: atom, to: atoms.count, where: holds) { return found }
      atom += 1
    }
    atom = name.lowerBound
    words = 0
    let first = max(0, name.lowerBound - Self.phraseReach)
    while atom > first, !hasStop(before: atom) {
      if !isInsideWord(atom) || atom == name.lowerBound { words += 1 }
      guard words <= distance else { break }
      atom -= 1
      if let found = phrase(from: atom, to: name.lowerBound, where: holds) { return found }
    }
    return nil
  }

  /// Whether a reader counts an atom to the word before it: in "fire-control", "Kyiv's", "U.S.".
  private func isInsideWord(_ atom: Int) -> Bool {
    [.hyphen, .none, .apostrophe, .period].contains(atoms[atom].gap)
  }

  /// A compound with hyphens is one word, but what has more parts than this is none.
  private static let phraseReach = 24

  private func phrase(from start: Int, to end: Int, where holds: (String) -> Bool) -> String? {
    var phrase = ""
    for atom in start..<min(start + 3, end) {
      if atom > start {
        guard atoms[atom].gap == .space || atoms[atom].gap == .hyphen else { return nil }
        phrase += " "
      }
      phrase += NameFolding.folded(word(atom))
      if Self.singulars(of: phrase).contains(where: holds) {
        return String(
          decoding: bytes[Int(atoms[start].start)..<Int(atoms[atom].end)], as: UTF8.self)
      }
    }
    return nil
  }

  /// A phrase and what it may be the plural of.
  private static func singulars(of phrase: String) -> [String] {
    guard phrase.hasSuffix("s"), phrase.utf8.count > 3 else { return [phrase] }
    var singulars = [phrase, String(phrase.dropLast())]
    if phrase.hasSuffix("es") { singulars.append(String(phrase.dropLast(2))) }
    if phrase.hasSuffix("ies") { singulars.append(phrase.dropLast(3) + "y") }
    return singulars
  }
}
