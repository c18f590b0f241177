import Content

/// The names that need evidence: weak aliases, metonyms, surnames.
extension MentionReading {
  /// What the rest of the note says for an entity.
  mutating func noteEvidence(for entity: Int) -> Grounds? {
    if evidence.frontMatter.contains(entity) { return .frontMatter }
    return evidence.words(for: .strongName(entity)).map(Grounds.otherName)
  }

  mutating func acceptWeak(_ names: [NameMatcher.Name], _ match: NameMatch) -> Int? {
    guard !names.isEmpty else { return nil }
    var borneOut: [(name: NameMatcher.Name, grounds: Grounds)] = []
    for name in names {
      guard let entity = name.entity, let grounds = noteEvidence(for: entity) else { continue }
      borneOut.append((name, grounds))
    }
    // A word nearby says less than the note's own names: it decides where these are silent.
    if borneOut.isEmpty {
      for name in names {
        guard let entity = name.entity,
          let cue = registry.cues[entity].cue(near: match.atoms, in: text)
        else { continue }
        // "They launched the Tor Browser": another name goes on behind it.
        if let word = PersonName.longerName(behind: match.atoms, in: text, isTitle: isTitleCase),
          !cue.hasPrefix(word)
        {
          passOver([name], .longerName(word), at: match)
          return nil
        }
        borneOut.append((name, .cue(cue)))
      }
      // "Kalashnikov said", where Mikhail Kalashnikov has been spoken of: a word does not decide.
      let people = peopleNamed(match)
      if !borneOut.isEmpty, !people.isEmpty {
        return add(severals: borneOut.map(\.name) + people, at: match)
      }
    }
    switch borneOut.count {
    case 0:
      passOver(names, .withoutEvidence, at: match)
      return nil
    case 1: return add(borneOut[0].name, borneOut[0].grounds, at: match)
    default: return add(severals: borneOut.map(\.name), at: match)
    }
  }

  mutating func acceptMetonym(_ names: [NameMatcher.Name], _ match: NameMatch) -> Int? {
    guard !names.isEmpty else { return nil }
    if let word = Metonym.longerName(behind: match.atoms, in: text, isTitle: isTitleCase) {
      passOver(names, .longerName(word), at: match)
      return nil
    }
    let place = Metonym.placeWord(
      of: match.atoms, in: text, lastPlace: lastPlace,
      isCountry: { [registry, text] in registry.beginsCountry(at: $0, in: text) })
    if let place {
      // "in Tbilisi" is the city, and tells which Georgia is spoken of.
      for name in names {
        if let entity = name.entity { evidence.add(.ownName(entity), name.name.text) }
      }
      lastPlace = match.atoms.upperBound
      passOver(names, .place(place), at: match)
      return match.atoms.upperBound
    }
    if finder.metonyms == .off {
      passOver(names, .metonymsOff, at: match)
      return nil
    }
    // "London", where Jack London is spoken of.
    let people = peopleNamed(match)
    guard people.isEmpty || PersonName.isTitled(match.atoms, in: text) == nil else {
      return acceptSurname(people, match)
    }
    guard names.count + people.count == 1, let entity = names[0].entity else {
      return add(severals: names + people, at: match)
    }
    evidence.add(.ownName(entity), names[0].name.text)
    return add(names[0], .name, at: match, mayLink: finder.metonyms == .link)
  }

  mutating func acceptSurname(_ names: [NameMatcher.Name], _ match: NameMatch) -> Int? {
    guard !names.isEmpty else { return nil }
    guard !PersonName.isMonth(match.atoms, in: text) else {
      passOver(names, .withoutEvidence, at: match)
      return nil
    }
    if let rest = PersonName.rest(of: match.atoms, in: text, isTitle: isTitleCase) {
      passOver(names, rest, at: match)
      return nil
    }
    var stood: [(name: NameMatcher.Name, grounds: Grounds, isEarlier: Bool)] = []
    for name in names {
      guard let entity = name.entity, let words = evidence.words(for: .fullName(entity)) else {
        continue
      }
      let isEarlier = evidence.found[.fullName(entity)] != nil
      stood.append((name, isEarlier ? .fullName(words) : .laterFullName(words), isEarlier))
    }
    // Who has been named already is meant, whoever comes later.
    let earlier = stood.filter(\.isEarlier)
    if !earlier.isEmpty || !isTitle { stood = earlier }
    // "Young people fled" is not about John Young.
    if OfficeWords.surnamesLikeWords.contains(names[0].name.text),
      text.hasStop(before: match.atoms.lowerBound),
      stood.isEmpty || !PersonName.acts(match.atoms, in: text)
    {
      passOver(names, .withoutEvidence, at: match)
      return nil
    }
    switch stood.count {
    case 0: return add(severals: names, at: match)
    case 1: return add(stood[0].name, stood[0].grounds, at: match, mayLink: stood[0].isEarlier)
    default: return add(severals: stood.map(\.name), at: match)
    }
  }
}
