import Content

/// What speaks against taking a country's name for the country where it stands.
extension MentionReading {
  /// What makes the name of a country that of somebody or something else.
  mutating func objection(to name: NameMatcher.Name, _ match: NameMatch) -> PassedOver? {
    guard let entity = name.entity, registry.entities[entity].kind == .country else { return nil }
    let atoms = match.atoms
    let words = name.name.text
    if name.name.rule != .demonym, let state = StateName.state(after: atoms, in: text) {
      evidence.add(.namesake(entity), "\(words), \(state)")
      return .state(state)
    }
    guard let caution = registry.cautions[entity] else { return nil }
    if caution.languages.contains(words), isLanguage(atoms) { return .phrase }
    if name.name.rule != .demonym || caution.doubtsDemonyms, !caution.counterCues.isEmpty,
      let word = text.phrase(within: 3, of: atoms, where: caution.counterCues.contains)
    {
      return .counterCue(word)
    }
    if caution.roads.contains(words), let road = RoadNumber.word(after: atoms, in: text) {
      return .longerName(road)
    }
    if caution.givenNames.contains(words),
      let surname = PersonName.surname(after: atoms, in: text, isTitle: isTitleCase),
      !registry.matcher.beginsName(at: atoms.upperBound, in: text)
    {
      return .personName(surname)
    }
    if caution.surnames.contains(words),
      let given = PersonName.givenName(before: atoms, in: text)
        ?? PersonName.isTitled(atoms, in: text)
    {
      evidence.add(.namesake(entity), "\(given) \(words)")
      return .personName(given)
    }
    if caution.states.contains(words),
      let town = StateName.town(
        before: atoms, in: text,
        isKnown: { [registry, text] in
          caution.cities.contains(text.word($0)) || registry.matcher.isName($0, in: text)
        })
    {
      evidence.add(.namesake(entity), "\(town), \(words)")
      return .state(town)
    }
    return nil
  }

  /// Whether a language is meant that nothing is said of: "printed in Chinese", but not "in Chinese
  /// cities" nor "in Turkish, Syrian and Iraqi towns".
  func isLanguage(_ name: Range<Int>) -> Bool {
    let first = name.lowerBound
    let next = name.upperBound
    guard first > 0, text.atoms[first].gap == .space,
      ["in", "into", "In"].contains(text.word(first - 1))
    else { return false }
    guard next < text.atoms.count else { return true }
    return switch text.atoms[next].gap {
    case .space: Self.wordsBehindLanguages.contains(text.word(next))
    case .periodSpace, .other: !registry.beginsCountry(at: next, in: text)
    default: false
    }
  }

  private static let wordsBehindLanguages: Set<String> = [
    "after", "as", "at", "because", "before", "but", "by", "during", "for", "is", "on", "that",
    "to", "was", "when", "which", "while", "with",
  ]

  /// Whether a namesake in the note keeps a name from standing for its entity by itself.
  mutating func isInDoubt(_ name: NameMatcher.Name) -> Bool {
    guard let entity = name.entity,
      registry.cautions[entity]?.doubtfulNames.contains(name.name.text) == true,
      evidence.words(for: .namesake(entity)) != nil
    else { return false }
    return !evidence.frontMatter.contains(entity) && evidence.words(for: .ownName(entity)) == nil
  }
}
