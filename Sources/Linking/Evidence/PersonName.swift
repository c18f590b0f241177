/// Tells a surname or a country's name from a part of somebody else's name.
enum PersonName {
  /// Whether what stands behind a surname shows that somebody does something: "Young said".
  static func acts(_ surname: Range<Int>, in text: ScannedText) -> Bool {
    let next = surname.upperBound
    guard next < text.atoms.count else { return false }
    if text.atoms[next].gap == .apostrophe { return true }
    return text.atoms[next].gap == .space && deeds.contains(text.word(next))
  }

  private static let deeds: Set<String> = [
    "added", "also", "announced", "argued", "asked", "called", "confirmed", "criticised",
    "criticized", "declined", "denied", "did", "had", "has", "is", "met", "promised", "refused",
    "rejected", "replied", "resigned", "said", "says", "signed", "spoke", "told", "visited",
    "wanted", "wants", "warned", "was", "went", "will", "would", "wrote",
  ]

  /// The word that makes a surname part of another name: a given name before it ("Mehriban Aliyev"),
  /// a thing's word behind it ("Aliyev Airport"); nil where it stands by itself.
  static func rest(of surname: Range<Int>, in text: ScannedText, isTitle: Bool) -> PassedOver? {
    if let before = text.atom(closeBefore: surname.lowerBound),
      !text.hasStop(before: surname.lowerBound), text.isCapitalised(before),
      isTitle ? GivenNames.contains(text.word(before)) : !isApartFromNames(before, in: text)
    {
      return .personName(text.word(before))
    }
    return longerName(behind: surname, in: text, isTitle: isTitle).map(PassedOver.longerName)
  }

  /// The capitalised word by which a name goes on: "Aliyev Airport", "Tor Browser".
  static func longerName(
    behind name: Range<Int>, in text: ScannedText, isTitle: Bool
  ) -> String? {
    let next = name.upperBound
    guard !isTitle, next < text.atoms.count, text.atoms[next].gap == .space,
      text.isCapitalised(next), !text.isAllCapitals(next)
    else { return nil }
    let word = text.word(next)
    return OfficeWords.openers.contains(word) ? nil : word
  }

  /// Whether a capitalised word is no name before a name: a title, an opener of a sentence.
  private static func isApartFromNames(_ atom: Int, in text: ScannedText) -> Bool {
    let word = text.word(atom)
    if OfficeWords.titles.contains(word) || text.isAllCapitals(atom) { return true }
    guard OfficeWords.openers.contains(word) else { return false }
    return word.count > 1 || text.hasStop(before: atom)
  }

  /// Whether a surname is a month where it stands: "in May", "5 May", "May 2024".
  static func isMonth(_ surname: Range<Int>, in text: ScannedText) -> Bool {
    guard surname.count == 1, months.contains(text.word(surname.lowerBound)) else { return false }
    let (first, next) = (surname.lowerBound, surname.upperBound)
    if next < text.atoms.count, text.atoms[next].isDigits, text.atoms[next].gap == .space {
      return true
    }
    guard first > 0, text.atoms[first].gap == .space || text.atoms[first].gap == .hyphen else {
      return false
    }
    return text.atoms[first - 1].isDigits
      || beforeMonths.contains(text.word(first - 1).lowercased())
  }

  private static let months: Set<String> = ["April", "August", "June", "March", "May"]
  private static let beforeMonths: Set<String> = [
    "during", "early", "in", "last", "late", "mid", "next", "since", "this", "till", "until",
  ]

  /// Whether a title of persons stands before a name: "Mr Jordan".
  static func isTitled(_ name: Range<Int>, in text: ScannedText) -> String? {
    guard let word = text.atom(closeBefore: name.lowerBound).map(text.word) else { return nil }
    return OfficeWords.personTitles.contains(word) ? word : nil
  }

  /// The given name or the initial behind which a name is a surname: "Michael Jordan", "B. Jordan".
  static func givenName(before name: Range<Int>, in text: ScannedText) -> String? {
    guard let before = text.atom(closeBefore: name.lowerBound) else { return nil }
    let word = text.word(before)
    let isInitial =
      word.count == 1 && text.atoms[name.lowerBound].gap == .periodSpace
      && text.isCapitalised(before) && !endsAcronym(before, in: text)
    return isInitial || GivenNames.contains(word) ? word : nil
  }

  /// Whether a letter is the last of "U.S." and its like; "J.B." are initials.
  private static func endsAcronym(_ letter: Int, in text: ScannedText) -> Bool {
    guard letter > 0, text.atoms[letter].gap == .period else { return false }
    return ["US", "UN", "UK", "EU", "DC", "AE"].contains(text.word(letter - 1) + text.word(letter))
  }

  /// The capitalised word behind which a country's name is a given name: "Chad Brown".
  static func surname(after name: Range<Int>, in text: ScannedText, isTitle: Bool) -> String? {
    let next = name.upperBound
    guard !isTitle, next < text.atoms.count, text.atoms[next].gap == .space,
      text.isCapitalised(next), !text.atoms[next].isDigits, !text.isAllCapitals(next)
    else { return nil }
    let word = text.word(next)
    let isAnother =
      OfficeWords.institutions.contains(word) || OfficeWords.openers.contains(word)
      || OfficeWords.titles.contains(word)
    return isAnother ? nil : word
  }
}
