/// What a name that is registered nowhere most likely names: a guess for a command that the author
/// will read before running it.
enum NameKind: String {
  case weapon, person, organisation
  /// No kind that every site has.
  case place

  /// A designation is a weapon's; a person has a title, begins with a given name or goes by a
  /// surname; what stands where places do is a place.
  init(of entry: NameCensus.Entry) {
    let words = Self.words(of: entry.text)
    let shapes = words.map { PartedWord($0).shape }
    let hasNumber = shapes.last == .number && shapes.first != .acronym
    if shapes.contains(.designation) || hasNumber {
      self = .weapon
    } else if entry.tally.titled > 0 || entry.hasSurname || Self.beginsWithGivenName(entry.text) {
      self = .person
    } else if entry.tally.located > 1, entry.tally.located * 4 >= entry.count,
      shapes.allSatisfy({ $0 == .capitalised }),
      !words.contains(where: { NameVocabulary.institutions.contains($0.lowercased()) })
    {
      self = .place
    } else {
      self = .organisation
    }
  }

  /// Whether a name of up to four words begins as persons' names do.
  static func beginsWithGivenName(_ name: String) -> Bool {
    let words = words(of: name)
    guard let first = words.first, words.count <= 4, NameVocabulary.isGivenName(first) else {
      return false
    }
    return !words.dropFirst().contains { NameVocabulary.general.contains($0.lowercased()) }
  }

  /// Whether a name of two to four words may be a person's, of which the last is the surname: none
  /// of them is said of bodies.
  static func isPerson(_ name: String) -> Bool {
    let words = words(of: name)
    return (2...4).contains(words.count)
      && words.allSatisfy { word in
        switch PartedWord(word).shape {
        case .capitalised: !NameVocabulary.general.contains(word.lowercased())
        case .initial: true
        case .lower: NameVocabulary.connectives.contains(word) && word != "of"
        default: false
        }
      }
  }

  private static func words(of name: String) -> [String] {
    name.split(separator: " ").map(String.init)
  }
}
