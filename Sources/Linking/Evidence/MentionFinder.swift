package import Content

/// What a name in a text turned out to be.
package struct Finding {
  package enum Outcome {
    /// - Parameters:
    ///   - mayLink: whether it may become a link; else it is counted alone.
    case entity(Int, EntityName, Grounds, mayLink: Bool)
    /// It may be any of these.
    case several([Int], EntityName)
    /// A longer designation, nearest to this weapon's.
    case unknownVariant(nearest: Int, EntityName)
    /// Another reader might take it for this entity.
    case passedOver(Int, EntityName, PassedOver)
  }

  /// In UTF-8 bytes of the text.
  package let range: Range<Int>
  package let outcome: Outcome
  /// Whether it has letters of another script that look like Latin ones.
  var hasLookalikes = false

  /// Whether an author hears of it.
  var isReported: Bool {
    if hasLookalikes { return true }
    return switch outcome {
    case .several, .unknownVariant: true
    case .entity, .passedOver: false
    }
  }
}

/// Finds what a text speaks of.
///
/// In: the text of a title or a block, and what the note has said so far. Out: the longest name at
/// each place that the text around it and the rest of the note bear out, what could not be resolved,
/// and what was passed over, with the reason. A name that is refused leaves its place to shorter ones.
package struct MentionFinder {
  let registry: EntityRegistry
  let metonyms: SiteConfiguration.Linking.Metonyms
  /// Names that are not to be linked in this note, folded: they stand for nothing there.
  let unlinkedNames: Set<String>

  package init(
    registry: EntityRegistry, metonyms: SiteConfiguration.Linking.Metonyms,
    unlinkedNames: Set<String>
  ) {
    self.registry = registry
    self.metonyms = metonyms
    self.unlinkedNames = unlinkedNames
  }

  /// - Parameters:
  ///   - prose: the sorted ranges in which names may stand.
  ///   - isTitle: whether words may have capitals because they stand in a title or a heading.
  package func findings(
    in text: [UInt8], prose: [Range<Int>], isTitle: Bool, evidence: inout NoteEvidence,
    scratch: inout MatchScratch
  ) -> [Finding] {
    registry.matcher.withScan(of: text, prose: prose, scratch: &scratch) { scanned in
      var reading = Reading(
        finder: self, text: scanned, isTitle: isTitle)
      // Lent, not copied: a note's evidence grows with the note.
      swap(&reading.evidence, &evidence)
      reading.run()
      swap(&reading.evidence, &evidence)
      return reading.findings
    }
  }
}

extension MentionFinder {
  /// What in a text speaks of somebody without a name.
  func openReferences(
    in text: [UInt8], scratch: inout MatchScratch
  ) -> [(range: Range<Int>, reference: OpenReference)] {
    registry.matcher.withScan(of: text, prose: [], scratch: &scratch, OpenReference.all)
  }
}

/// One text on its way through the finder.
private struct Reading {
  let finder: MentionFinder
  let text: ScannedText
  /// Whether it is a title or a heading: a name there may be made plain by the text below it.
  let isTitle: Bool
  /// Whether words have capitals for standing in a title.
  let isTitleCase: Bool
  var evidence = NoteEvidence(frontMatter: [])
  var findings: [Finding] = []
  /// The atom behind the metonym that was a place last.
  private var lastPlace: Int?

  init(finder: MentionFinder, text: ScannedText, isTitle: Bool) {
    self.finder = finder
    self.text = text
    self.isTitle = isTitle
    isTitleCase = isTitle && text.isTitleCase
  }

  private var registry: EntityRegistry { finder.registry }

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
  private mutating func accept(_ match: NameMatch) -> Int? {
    if text.isPartOfAddress(match.range) { return nil }
    if !finder.unlinkedNames.isEmpty,
      finder.unlinkedNames.contains(
        NameFolding.key(String(decoding: text.bytes[match.range], as: UTF8.self)))
    {
      return match.atoms.upperBound
    }
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

  /// Leaves a phrase that means something else than the names in it.
  private mutating func leave(_ match: NameMatch) -> Int {
    for phrase in match.names.compactMap(\.guarding) {
      if phrase.isNamesake { evidence.add(.namesake(phrase.entity), phrase.text) }
      findings.append(
        Finding(
          range: match.range,
          outcome: .passedOver(phrase.entity, EntityName(guard: phrase.text), .phrase)))
    }
    return match.atoms.upperBound
  }

  private mutating func add(
    _ name: NameMatcher.Name, _ grounds: Grounds, at match: NameMatch, mayLink: Bool = true
  ) -> Int {
    if let entity = name.entity {
      findings.append(
        Finding(
          range: match.range, outcome: .entity(entity, name.name, grounds, mayLink: mayLink)))
    }
    return match.atoms.upperBound
  }

  private mutating func add(severals names: [NameMatcher.Name], at match: NameMatch) -> Int {
    findings.append(
      Finding(
        range: match.range, outcome: .several(names.compactMap(\.entity), names[0].name)))
    return match.atoms.upperBound
  }

  private mutating func passOver(
    _ names: [NameMatcher.Name], _ reason: PassedOver, at match: NameMatch
  ) {
    for name in names {
      guard let entity = name.entity else { continue }
      findings.append(
        Finding(range: match.range, outcome: .passedOver(entity, name.name, reason)))
    }
  }

  // MARK: Designations

  private mutating func unknownVariant(_ match: NameMatch) -> Int? {
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
    let designation = String(decoding: text.bytes[range], as: UTF8.self)
    let nearest = registry.designations.nearest(
      to: designation, relative: relative, name: name.name.text)
    findings.append(
      Finding(range: range, outcome: .unknownVariant(nearest: nearest, name.name)))
    return end
  }

  // MARK: Strong names

  private mutating func acceptStrong(_ strong: [NameMatcher.Name], _ match: NameMatch) -> Int? {
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
  private mutating func peopleNamed(_ match: NameMatch) -> [NameMatcher.Name] {
    match.names.filter { name in
      guard name.name.rule == .shortName, let entity = name.entity else { return false }
      return evidence.words(for: .fullName(entity)) != nil
    }
  }

  /// Remembers what a strong name says for the rest of the note.
  private mutating func learn(_ name: NameMatcher.Name) {
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
  private mutating func acceptShared(_ names: [NameMatcher.Name], _ match: NameMatch) -> Int {
    let meant = names.filter { name in name.entity.map(evidence.frontMatter.contains) == true }
    guard meant.count == 1 else { return add(severals: names, at: match) }
    learn(meant[0])
    return add(meant[0], .frontMatter, at: match)
  }

  /// What makes the name of a country that of somebody or something else.
  private mutating func objection(to name: NameMatcher.Name, _ match: NameMatch) -> PassedOver? {
    guard let entity = name.entity, registry.entities[entity].kind == .country else { return nil }
    let atoms = match.atoms
    let words = name.name.text
    if name.name.rule != .demonym, let state = StateName.state(after: atoms, in: text) {
      evidence.add(.namesake(entity), "\(words), \(state)")
      return .state(state)
    }
    // "US$5 million" is said of no state.
    if text.bytes[match.range.upperBound...].first == UInt8(ascii: "$") { return .phrase }
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
  private func isLanguage(_ name: Range<Int>) -> Bool {
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
  private mutating func isInDoubt(_ name: NameMatcher.Name) -> Bool {
    guard let entity = name.entity,
      registry.cautions[entity]?.doubtfulNames.contains(name.name.text) == true,
      evidence.words(for: .namesake(entity)) != nil
    else { return false }
    return !evidence.frontMatter.contains(entity) && evidence.words(for: .ownName(entity)) == nil
  }

  // MARK: Names that need evidence

  /// What the rest of the note says for an entity.
  private mutating func noteEvidence(for entity: Int) -> Grounds? {
    if evidence.frontMatter.contains(entity) { return .frontMatter }
    return evidence.words(for: .strongName(entity)).map(Grounds.otherName)
  }

  private mutating func acceptWeak(_ names: [NameMatcher.Name], _ match: NameMatch) -> Int? {
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

  private mutating func acceptMetonym(_ names: [NameMatcher.Name], _ match: NameMatch) -> Int? {
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

  private mutating func acceptSurname(_ names: [NameMatcher.Name], _ match: NameMatch) -> Int? {
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
