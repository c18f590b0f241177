import Content

/// One text on its way through the finder.
struct MentionReading {
  let finder: MentionFinder
  let text: ScannedText
  /// Whether it is a title or a heading: a name there may be made plain by the text below it.
  let isTitle: Bool
  /// Whether words have capitals for standing in a title.
  let isTitleCase: Bool
  var evidence = NoteEvidence(frontMatter: [])
  var findings: [Finding] = []
  /// The atom behind the metonym that was a place last.
  var lastPlace: Int?

  init(finder: MentionFinder, text: ScannedText, isTitle: Bool) {
    self.finder = finder
    self.text = text
    self.isTitle = isTitle
    isTitleCase = isTitle && text.isTitleCase
  }

  var registry: EntityRegistry { finder.registry }

  mutating func run() {
    var index = 0
    var span = 0
    while let place = registry.matcher.nextPlace(from: index, span: &span, in: text) {
      index = place.start + 1
      for match in place.candidates {
        let known = findings.count
        if let end = accept(match) {
          if findings.count > known, text.atoms[match.atoms].contains(where: \.isLookalike) {
            findings[findings.count - 1].hasLookalikes = true
          }
          index = end
          break
        }
      }
    }
  }

  /// Takes a match for what it is.
  ///
  /// - Returns: the atom behind it; nil if it is nothing, and shorter names may be.
  mutating func accept(_ match: NameMatch) -> Int? {
    if text.isPartOfAddress(match.range) { return nil }
    if isUnlinked(match.range) { return match.atoms.upperBound }
    if let variant = unknownVariant(match) { return variant }
    guard match.isWhole else { return nil }
    let strong = match.names.filter { $0.entity != nil && $0.name.rule.isStrong }
    if !strong.isEmpty { return acceptStrong(strong, match) }
    let others = match.names.filter { $0.entity != nil }
    if others.isEmpty { return leave(match) }
    return acceptWeak(others.filter { $0.name.rule == .weak }, match)
      ?? acceptMetonym(others.filter { $0.name.rule == .metonym }, match)
      ?? acceptSurname(others.filter { $0.name.rule == .shortName }, match)
      // Mexico City, even where it is nobody's metonym, is not Mexico.
      ?? (match.names.contains { $0.entity == nil } ? leave(match) : nil)
  }

  /// Whether the note's author wants a name left alone.
  private func isUnlinked(_ range: Range<Int>) -> Bool {
    !finder.unlinkedNames.isEmpty
      && finder.unlinkedNames.contains(
        NameFolding.key(String(decoding: text.bytes[range], as: UTF8.self)))
  }

  /// Leaves a phrase that means something else than the names in it.
  mutating func leave(_ match: NameMatch) -> Int {
    for phrase in match.names.compactMap(\.guarding) {
      if phrase.isNamesake { evidence.add(.namesake(phrase.entity), phrase.text) }
      findings.append(
        Finding(
          range: match.range,
          outcome: .passedOver(phrase.entity, EntityName(guard: phrase.text), .phrase)))
    }
    return match.atoms.upperBound
  }

  mutating func add(
    _ name: NameMatcher.Name, _ grounds: Grounds, at match: NameMatch, mayLink: Bool = true
  ) -> Int {
    if let entity = name.entity {
      findings.append(
        Finding(
          range: match.range, outcome: .entity(entity, name.name, grounds, mayLink: mayLink)))
    }
    return match.atoms.upperBound
  }

  mutating func add(severals names: [NameMatcher.Name], at match: NameMatch) -> Int {
    findings.append(
      Finding(
        range: match.range, outcome: .several(names.compactMap(\.entity), names[0].name)))
    return match.atoms.upperBound
  }

  mutating func passOver(
    _ names: [NameMatcher.Name], _ reason: PassedOver, at match: NameMatch
  ) {
    for name in names {
      guard let entity = name.entity else { continue }
      findings.append(
        Finding(range: match.range, outcome: .passedOver(entity, name.name, reason)))
    }
  }

  // MARK: Designations

  mutating func unknownVariant(_ match: NameMatch) -> Int? {
    guard let name = match.names.first(where: \.name.takesVariants), let relative = name.entity,
      let end = Designation.end(
        of: name.name.text, behind: match.atoms.upperBound, in: text,
        beginsName: { [registry, text] in registry.matcher.beginsName(at: $0, in: text) })
    else { return nil }
    // A Tor-M1 is no Tor-M2, and a "Tor-M1" where nothing speaks of weapons is nothing.
    if name.name.rule == .weak, noteEvidence(for: relative) == nil,
      registry.cues[relative].cue(near: match.atoms.lowerBound..<end, in: text) == nil
    {
      return end
    }
    let range = match.range.lowerBound..<Int(text.atoms[end - 1].end)
    if isUnlinked(range) { return end }
    let designation = String(decoding: text.bytes[range], as: UTF8.self)
    let nearest = registry.designations.nearest(
      to: designation, relative: relative, name: name.name.text)
    findings.append(
      Finding(range: range, outcome: .unknownVariant(nearest: nearest, name.name)))
    return end
  }

  // MARK: Strong names

  mutating func acceptStrong(_ strong: [NameMatcher.Name], _ match: NameMatch) -> Int? {
    guard strong.count == 1, let entity = strong[0].entity else {
      return acceptShared(strong, match)
    }
    if let reason = objection(to: strong[0], match) {
      passOver(strong, reason, at: match)
      // "South Georgia" that is not the island is no Georgia either; "Mr Holland" is no country, and
      // may be somebody whom the site knows.
      if match.names.contains(where: { $0.entity == nil }) { return leave(match) }
      return acceptSurname(match.names.filter { $0.name.rule == .shortName }, match)
    }
    let people = peopleNamed(match).filter { $0.entity != entity }
    if !people.isEmpty {
      guard PersonName.isTitled(match.atoms, in: text) == nil else {
        return acceptSurname(people, match)
      }
      return add(severals: strong + people, at: match)
    }
    if isInDoubt(strong[0]) { return add(severals: strong, at: match) }
    learn(strong[0])
    return add(strong[0], .name, at: match)
  }

  /// Those of the names at a match that are surnames of people whose full names stand in the note.
  mutating func peopleNamed(_ match: NameMatch) -> [NameMatcher.Name] {
    match.names.filter { name in
      guard name.name.rule == .shortName, let entity = name.entity else { return false }
      return evidence.words(for: .fullName(entity)) != nil
    }
  }

  /// Remembers what a strong name says for the rest of the note.
  mutating func learn(_ name: NameMatcher.Name) {
    guard let entity = name.entity else { return }
    let text = name.name.text
    evidence.add(.strongName(entity), text)
    if registry.cautions[entity]?.doubtfulNames.contains(text) == false {
      evidence.add(.ownName(entity), text)
    }
    if registry.entities[entity].kind == .person, text.contains(" ") {
      evidence.add(.fullName(entity), text)
    }
  }

  /// A name that several entities have in full is that one's which the front matter names. Another
  /// name of one in the text says too little: "South Korea" and "Korea" are not the same.
  mutating func acceptShared(_ names: [NameMatcher.Name], _ match: NameMatch) -> Int {
    let meant = names.filter { name in name.entity.map(evidence.frontMatter.contains) == true }
    guard meant.count == 1 else { return add(severals: names, at: match) }
    learn(meant[0])
    return add(meant[0], .frontMatter, at: match)
  }
}
