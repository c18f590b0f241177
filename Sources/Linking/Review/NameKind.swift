/// What a name that is registered nowhere most likely names: a guess for a command that the author
/// will read before running it.
enum NameKind: String {
  case weapon, person, organisation

  /// A designation is a weapon's; a person has a title or begins with a given name.
  ///
  /// - Parameter titled: how often a title or honorific stands before the name.
  init(of name: String, titled: Int) {
    let words = name.split(separator: " ").map(String.init)
    let shapes = words.map { PartedWord($0).shape }
    let hasNumber = shapes.last == .number && shapes.first != .acronym
    if shapes.contains(.designation) || hasNumber {
      self = .weapon
    } else if titled > 0 || Self.beginsWithGivenName(words) {
      self = .person
    } else {
      self = .organisation
    }
  }

  private static func beginsWithGivenName(_ words: [String]) -> Bool {
    guard let first = words.first, words.count <= 4, GivenNames.contains(first) else { return false }
    return !words.dropFirst().contains { NameVocabulary.general.contains($0.lowercased()) }
  }

  /// Two to four words, none of which is said of bodies: its last may be a surname.
  static func isLikePerson(_ name: String) -> Bool {
    let words = name.split(separator: " ").map(String.init)
    return (2...4).contains(words.count)
      && words.allSatisfy { word in
        let shape = PartedWord(word).shape
        return (shape == .capitalised && !NameVocabulary.general.contains(word.lowercased()))
          || shape == .initial
          || (shape == .lower && NameVocabulary.connectives.contains(word) && word != "of")
      }
  }
}
