/// What makes a name a designation, and where a longer one ends: `T-72B3` begins with T-72 and is
/// another weapon.
///
/// A designation goes on with letters and digits that touch it (`M777A2`, `Su-57E`), behind a hyphen
/// in capitals or digits (`AIM-120C-7`), behind a slash where it has gone on before (`F-16C/D`), and
/// behind a space in capitals (`S-300 PMU2`, `Su-30 MKI`), a word behind a hyphen and with digits
/// alone (`Tor-M1`, `Buk M2`). "T-72-type" and "S-300s" do not go on.
enum Designation {
  /// Letters and digits in one name: `D-30A`, `M777`, `122 mm`.
  static func isOne(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0.properties.numericType != nil }
      && text.unicodeScalars.contains(where: \.properties.isAlphabetic)
  }

  /// The designation that a weapon's name begins with, before the words that it is called by:
  /// `MIM-104` of MIM-104 Patriot; nil of others.
  static func leading(_ name: String) -> String? {
    let words = name.split(separator: " ").map(String.init)
    guard words.count > 1, isOne(words[0]), words[0].first?.isUppercase == true,
      words.dropFirst().allSatisfy({
        $0.first?.isUppercase == true && !$0.contains(where: \.isNumber)
      }),
      words.dropFirst().allSatisfy({ $0.contains(where: \.isLowercase) })
    else { return nil }
    return words[0]
  }

  /// Whether what stands behind a weapon's name may make another weapon of it: not of names that end
  /// with an ordinary word (155 mm artillery shell) or a unit.
  static func mayGoOn(behind name: String) -> Bool {
    guard let last = name.split(whereSeparator: \.isWhitespace).last, let first = last.first else {
      return false
    }
    return first.isUppercase || first.isNumber
  }

  /// Whether the last word of a name has a digit, so that letters may touch it: `T-72`, `Leopard 2`.
  static func endsWithDigits(_ name: String) -> Bool {
    name.split(whereSeparator: \.isWhitespace).last?.contains(where: \.isNumber) == true
  }

  /// Letters and first digits, in lower case: what variants of a designation have in common.
  static func family(of text: String) -> String {
    var family = ""
    var hasDigits = false
    for character in text.lowercased() {
      if character.isNumber {
        hasDigits = true
      } else if !character.isLetter {
        continue
      } else if hasDigits, family.contains(where: \.isLetter) {
        break
      }
      family.append(character)
    }
    return family
  }

  /// Where the designation ends that a name begins, behind the name's last atom.
  ///
  /// - Parameters:
  ///   - name: the registered name; behind one that is a word (`Tor`, `Grad`) only a hyphen or
  ///     letters with digits go on.
  ///   - next: the atom behind it.
  ///   - beginsName: whether a registered name stands at an atom.
  /// - Returns: the atom behind the longer designation; nil where the name is the whole of it, and,
  ///   of a name whose last word goes on, where that is no designation.
  static func end(
    of name: String, behind next: Int, in text: ScannedText, beginsName: (Int) -> Bool
  ) -> Int? {
    let isWord = !endsWithDigits(name)
    var end = next
    while !isWord, end < text.atoms.count, text.atoms[end].gap == .none, isShort(end, in: text) {
      end += 1
    }
    if end < text.atoms.count, text.atoms[end].gap == .none { return nil }
    while let further = hyphenated(end, in: text, beginsName: beginsName) { end = further }
    if end > next, let further = alternative(end, in: text) { end = further }
    if end == next,
      let further = spaced(end, in: text, needsDigits: isWord, beginsName: beginsName)
    {
      end = further
    }
    return end > next ? end : nil
  }

  /// Letters and digits of variants are few: `AMTSh`, `SEPv3`.
  private static func isShort(_ atom: Int, in text: ScannedText) -> Bool {
    text.atoms[atom].end - text.atoms[atom].start <= (text.atoms[atom].isDigits ? 3 : 5)
  }

  private static func hyphenated(
    _ atom: Int, in text: ScannedText, beginsName: (Int) -> Bool
  ) -> Int? {
    guard atom < text.atoms.count, text.atoms[atom].gap == .hyphen, isShort(atom, in: text),
      text.gap(before: atom).allSatisfy({ $0 != 0x20 && $0 != 0x0A }),
      text.atoms[atom].isDigits || isCapitals(atom, in: text), !beginsName(atom)
    else { return nil }
    let end = glued(behind: atom, in: text)
    // F-16-F-35: the next one begins.
    let isOther =
      end < text.atoms.count && !text.atoms[atom].isDigits && end == atom + 1
      && text.atoms[end].gap == .hyphen && text.atoms[end].isDigits
    return isOther ? nil : end
  }

  private static func alternative(_ atom: Int, in text: ScannedText) -> Int? {
    guard atom < text.atoms.count, text.gap(before: atom).elementsEqual([0x2F]),
      !text.atoms[atom].isDigits, text.atoms[atom].end - text.atoms[atom].start <= 2,
      isCapitals(atom, in: text)
    else { return nil }
    let end = glued(behind: atom, in: text)
    return end < text.atoms.count && [.hyphen, .none].contains(text.atoms[end].gap) ? nil : end
  }

  private static func spaced(
    _ atom: Int, in text: ScannedText, needsDigits: Bool, beginsName: (Int) -> Bool
  ) -> Int? {
    guard atom < text.atoms.count, text.atoms[atom].gap == .space, !text.atoms[atom].isDigits,
      isCapitals(atom, in: text), text.atoms[atom].end - text.atoms[atom].start <= 4,
      !beginsName(atom)
    else { return nil }
    let end = glued(behind: atom, in: text)
    if end > atom + 1 || needsDigits { return end > atom + 1 ? end : nil }
    // T-72 M1 is one, T-72 A is the beginning of a sentence's next words, S-300 SAM says what it is.
    let letters = text.word(atom)
    let isShouted = end < text.atoms.count && text.isAllCapitals(end)
    let joinsNumber =
      end < text.atoms.count && text.atoms[end].gap == .hyphen && text.atoms[end].isDigits
    guard letters != "A", letters != "I", !isShouted, !joinsNumber,
      !genericAcronyms.contains(letters)
    else { return nil }
    return end
  }

  private static func glued(behind atom: Int, in text: ScannedText) -> Int {
    var end = atom + 1
    while end < text.atoms.count, text.atoms[end].gap == .none, isShort(end, in: text) { end += 1 }
    return end
  }

  private static func isCapitals(_ atom: Int, in text: ScannedText) -> Bool {
    text.bytes[text.range(of: atom)].allSatisfy { $0 &- 0x41 < 26 }
  }

  /// What a weapon is, not which.
  private static let genericAcronyms: Set<String> = [
    "AA", "AAM", "ABM", "AD", "AFV", "AIP", "AND", "AP", "APC", "APCS", "ARE", "ASM", "AT", "ATGM",
    "AWACS", "BY", "CEP", "EU", "EW", "FOR", "GPS", "HAD", "HAS", "HE", "HEAT", "HQ", "ICBM", "IF",
    "IFV", "IN", "IR", "IRBM", "IS", "MBT", "MBTS", "MLRS", "MRL", "MRLS", "NATO", "NCO", "OF",
    "ON",
    "OR", "POW", "RAF", "RPG", "SAM", "SAMS", "SEAD", "SHIP", "SLBM", "SPG", "SPH", "SRBM", "TEL",
    "TELS", "THE", "TO", "TV", "UAV", "UAVS", "UCAV", "UK", "UN", "US", "USA", "USAF", "USN", "VLS",
    "WAS", "WERE", "WITH", "YEAR",
  ]
}
