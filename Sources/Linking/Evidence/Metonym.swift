/// Tells a capital that stands for its government ("Baku denied it") from the place ("in Baku").
enum Metonym {
  /// The word by which a metonym is a place where it stands; nil where it speaks for a government.
  ///
  /// - Parameters:
  ///   - name: the metonym's words.
  ///   - lastPlace: the atom behind the metonym that was a place last, for "in Moscow and Kyiv".
  ///   - isCountry: whether a country's name stands at an atom.
  static func placeWord(
    of name: Range<Int>, in text: ScannedText, lastPlace: Int?, isCountry: (Int) -> Bool
  ) -> String? {
    if let word = following(name, in: text, isCountry: isCountry) { return word }
    if let city = cityBeside(name, in: text) { return city }
    // "in Moscow-Tehran relations" and "in Kyiv's view" are about governments.
    let next = name.upperBound
    if next < text.atoms.count {
      if text.atoms[next].gap == .hyphen, text.isCapitalised(next) { return nil }
      if text.atoms[next].gap == .apostrophe { return possessed(next, in: text) }
    }
    return preceding(name, in: text) ?? listed(name, in: text, lastPlace: lastPlace)
  }

  /// The capitalised word with which a metonym is another name: "Baku International Airport". Offices
  /// are the government's: "Kremlin Press Secretary".
  static func longerName(
    behind name: Range<Int>, in text: ScannedText, isTitle: Bool
  ) -> String? {
    guard let word = PersonName.longerName(behind: name, in: text, isTitle: isTitle) else {
      return nil
    }
    return offices.contains(word) ? nil : word
  }

  private static let offices: Set<String> = [
    "Adviser", "Advisor", "Aide", "Chief", "Communications", "Counsel", "Deputy", "National",
    "Official", "Officials", "Press", "Secretary", "Spokesman", "Spokesperson", "Spokeswoman",
  ]

  private static func following(
    _ name: Range<Int>, in text: ScannedText, isCountry: (Int) -> Bool
  ) -> String? {
    let next = name.upperBound
    guard next < text.atoms.count else { return nil }
    let gap = text.gap(before: next)
    if text.atoms[next].gap == .space || text.atoms[next].gap == .hyphen {
      let word = text.word(next)
      return PlaceWords.after.contains(word.lowercased()) ? word : nil
    }
    // "Baku (Azerbaijan)", "Tehran, the Iranian capital,".
    if gap.elementsEqual([0x20, 0x28]), isCountry(next) { return text.word(next) }
    if gap.elementsEqual([0x2C, 0x20]), text.word(next) == "the",
      let capital = (next + 1..<min(next + 4, text.atoms.count))
        .prefix(while: { text.atoms[$0].gap == .space || text.atoms[$0].gap == .hyphen })
        .first(where: { text.word($0) == "capital" })
    {
      return text.word(capital)
    }
    // "Tehran, Iran", and the place line of a dispatch: "KYIV, Ukraine", "MOSCOW (Agency) -".
    if gap.elementsEqual([0x2C, 0x20]) || gap.elementsEqual([0x2C, 0x0A]), isCountry(next) {
      return text.word(next)
    }
    let isFirst = name.lowerBound == 0
    if isFirst, name.allSatisfy({ text.isAllCapitals($0) }),
      gap.contains(where: { $0 == 0x28 || $0 == 0x2C || $0 == 0xE2 })
        || gap.elementsEqual(Array(" - ".utf8)) || gap.elementsEqual(Array(" -- ".utf8))
    {
      return text.word(next)
    }
    return nil
  }

  /// "in Kyiv's suburbs" is a place, "Kyiv's army" is not.
  private static func possessed(_ mark: Int, in text: ScannedText) -> String? {
    let thing = mark + 1
    guard thing < text.atoms.count, text.atoms[thing].gap == .space else { return nil }
    let word = text.word(thing)
    return PlaceWords.after.contains(word) || PlaceWords.beforeOf.contains(word) ? word : nil
  }

  private static func preceding(_ name: Range<Int>, in text: ScannedText) -> String? {
    var atom = name.lowerBound - 1
    guard atom >= 0, !text.hasStop(before: atom + 1) else { return nil }
    var word = text.word(atom).lowercased()
    if word == "the", atom > 0 {
      atom -= 1
      word = text.word(atom).lowercased()
    }
    let gap = text.atoms[atom + 1].gap
    guard gap == .space || gap == .other else { return nil }
    if gap == .other { return word == "capital" ? word : nil }
    if PlaceWords.before.contains(word) { return text.word(atom) }
    let led: Set<String>
    switch word {
    case "of": led = PlaceWords.beforeOf
    case "from": led = PlaceWords.beforeFrom
    case "for": led = PlaceWords.destination
    case "to": led = PlaceWords.movement
    case "on": led = PlaceWords.attack
    default: return nil
    }
    for earlier in stride(from: atom - 1, through: max(0, atom - 3), by: -1) {
      guard !text.hasStop(before: earlier + 1) else { return nil }
      let leader = text.word(earlier)
      if led.contains(leader.lowercased()) { return leader }
      // "the north of Kyiv" says it directly; "talks of the people of Kyiv" is no further off.
      if word != "to", word != "on" { return nil }
    }
    return nil
  }

  /// The city that is named in one breath: "New York and Washington", "from Paris to Miami".
  private static func cityBeside(_ name: Range<Int>, in text: ScannedText) -> String? {
    if let end = joint(before: name.lowerBound, in: text) {
      for start in [end - 1, end - 2] where start >= 0 {
        if let city = city(start..<end, in: text) { return city }
      }
    }
    guard name.upperBound < text.atoms.count else { return nil }
    var start = name.upperBound
    if ["and", "or", "to"].contains(text.word(start)) { start += 1 }
    guard start > name.upperBound || isComma(before: start, in: text) else { return nil }
    for end in [start + 1, start + 2] where end <= text.atoms.count {
      if let city = city(start..<end, in: text) { return city }
    }
    return nil
  }

  /// The atom behind what "and", "to" or a comma joins to an atom.
  private static func joint(before atom: Int, in text: ScannedText) -> Int? {
    guard atom > 0 else { return nil }
    if isComma(before: atom, in: text) { return atom }
    return ["and", "or", "to"].contains(text.word(atom - 1)) ? atom - 1 : nil
  }

  private static func isComma(before atom: Int, in text: ScannedText) -> Bool {
    text.gap(before: atom).elementsEqual([0x2C, 0x20])
  }

  private static func city(_ atoms: Range<Int>, in text: ScannedText) -> String? {
    guard text.isCapitalised(atoms.lowerBound),
      atoms.dropFirst().allSatisfy({ text.atoms[$0].gap == .space })
    else { return nil }
    let words = atoms.map(text.word).joined(separator: " ")
    return PlaceWords.cities.contains(words) ? words : nil
  }

  /// "in Moscow and Kyiv", "in Berlin, Paris and Rome".
  private static func listed(
    _ name: Range<Int>, in text: ScannedText, lastPlace: Int?
  ) -> String? {
    guard let lastPlace, lastPlace <= name.lowerBound else { return nil }
    switch name.lowerBound - lastPlace {
    case 0:
      return isComma(before: name.lowerBound, in: text) ? text.word(lastPlace - 1) : nil
    case 1:
      let joint = text.word(lastPlace)
      return joint == "and" || joint == "or" ? text.word(lastPlace - 1) : nil
    default: return nil
    }
  }
}
