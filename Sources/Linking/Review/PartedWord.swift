/// A printed word while it is taken apart: `Baykar's`, `Baykar-made`, `pro-Kremlin`, `F-16s`.
struct PartedWord {
  /// What is left of the word.
  private(set) var text: String

  init(_ text: String) {
    self.text = text
  }

  /// Names that go on behind their possessive: "People's Liberation Army".
  private static let possessivesInNames: Set<String> = [
    "People", "Peoples", "Women", "Men", "Children", "Workers", "Farmers",
  ]

  /// Takes off `'s`, and the apostrophe of a plural where it was read with the word.
  ///
  /// - Returns: whether the name ends here.
  mutating func dropPossessive() -> Bool {
    for ending in ["'s", "\u{2019}s", "'S", "\u{2019}S"] where text.hasSuffix(ending) {
      let stem = String(text.dropLast(2))
      guard !Self.possessivesInNames.contains(stem) else { return false }
      text = stem
      return true
    }
    return false
  }

  /// Takes off what ordinary words a hyphen ties to a name: "Wagner-linked", "pro-Kremlin".
  ///
  /// - Returns: how many bytes went at the beginning, and whether something went at the end.
  mutating func dropOrdinaryParts() -> (before: Int, after: Bool) {
    let parts = text.split(omittingEmptySubsequences: false, whereSeparator: isHyphen).map(
      String.init)
    guard parts.count > 1, let first = parts.first, !Self.firstParts.contains(first.lowercased())
    else { return (0, false) }
    if first.first?.isLowercase == true {
      guard !Self.articles.contains(first), let last = parts.last, last.startsLikeName else {
        return (0, false)
      }
      let size = text.utf8.count
      text = last
      return (size - last.utf8.count, false)
    }
    var kept = parts.count
    while kept > 1, parts[kept - 1].isOrdinary { kept -= 1 }
    guard kept < parts.count else { return (0, false) }
    var length = parts[..<kept].reduce(0) { $0 + $1.count }
    length += kept - 1
    text = String(text.prefix(length))
    return (0, true)
  }

  private func isHyphen(_ character: Character) -> Bool {
    character == "-" || character == "\u{2010}" || character == "\u{2011}"
  }

  /// Before a hyphen these belong to the word: "Co-operation", "Self-propelled".
  private static let firstParts: Set<String> = [
    "anti", "co", "counter", "cross", "e", "ex", "half", "high", "inter", "long", "low", "micro",
    "mid", "mini", "multi", "non", "over", "post", "pre", "pro", "quasi", "re", "self", "semi",
    "short", "sub", "super", "trans", "ultra", "under", "vice", "well", "x",
  ]
  /// `al-Assad`, `el-Sisi`, `d'Estaing`
  private static let articles: Set<String> = [
    "al", "el", "ul", "ad", "an", "ar", "as", "ash", "at", "az", "bin", "ibn", "abu",
  ]

  /// Without a plural's ending, and with one kind of hyphen and apostrophe.
  var name: String {
    let text = withOneKindOfHyphen
    guard text.hasSuffix("s"), shape == .acronym || shape == .designation else { return text }
    return String(text.dropLast())
  }

  private var withOneKindOfHyphen: String {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          switch scalar {
          case "\u{2010}", "\u{2011}": "-"
          case "\u{2019}": "'"
          default: scalar
          }
        }))
  }

  var shape: ProseWord.Shape {
    let scalars = text.unicodeScalars
    guard let first = scalars.first else { return .lower }
    let letters = scalars.count { $0.properties.isAlphabetic }
    let digits = scalars.count { $0.properties.numericType != nil }
    if letters == 0 { return .number }
    if digits > 0 {
      if Self.isDesignation(withOneKindOfHyphen) || isVariant { return .designation }
      return first.properties.isUppercase && letters > 3 ? .capitalised : .number
    }
    if isVariant { return .designation }
    let capitals = scalars.count { $0.properties.isUppercase }
    if letters == 1 { return capitals == 1 ? .initial : .lower }
    if capitals == letters || (capitals >= 2 && capitals == letters - 1 && scalars.last == "s") {
      return .acronym
    }
    if first.properties.isUppercase { return .capitalised }
    return Self.articles.contains { text.hasPrefix($0 + "-") } && capitals > 0
      || text.hasPrefix("d'") || text.hasPrefix("d\u{2019}") ? .capitalised : .lower
  }

  /// A name with a model's sign behind a hyphen: `Iskander-M`, `Pantsir-S1`, `IRIS-T`.
  private var isVariant: Bool {
    let parts = text.split(whereSeparator: isHyphen)
    guard parts.count == 2, let stem = parts.first, let sign = parts.last, let letter = sign.first
    else { return false }
    return stem.count > 2 && stem.first?.isUppercase == true && stem.allSatisfy(\.isLetter)
      && sign.count <= 4 && letter.isUppercase && letter.isASCII
      && (sign.count == 1 || sign.contains(where: \.isNumber))
      && sign.allSatisfy { $0.isUppercase || $0.isNumber }
  }

  /// A capital among few letters, and digits: `T-72B3`, `2S19`, `9M723`; not `Covid-19`, `155mm`,
  /// `Q1`, `G7`, `1990s`, `4th`.
  static func isDesignation(_ text: String) -> Bool {
    guard text.utf8.allSatisfy({ $0 < 0x80 }), text.contains(where: \.isUppercase),
      !isCommonCode(text)
    else { return false }
    let runs = runs(of: text)
    guard let first = runs.first else { return false }
    if first.isDigits { return first.count <= 2 && runs.count > 2 && runs[1].count <= 2 }
    let begins = text.prefix { $0.isLetter }
    return (first.count <= 3 || begins.allSatisfy(\.isUppercase))
      && runs.allSatisfy { $0.count <= ($0.isDigits ? 4 : 5) }
  }

  private static func runs(of text: String) -> [(isDigits: Bool, count: Int)] {
    var runs: [(isDigits: Bool, count: Int)] = []
    for character in text where character.isLetter || character.isNumber {
      if let last = runs.last, last.isDigits == character.isNumber {
        runs[runs.count - 1].count += 1
      } else {
        runs.append((character.isNumber, 1))
      }
    }
    return runs
  }

  /// Summits, quarters, gases, viruses, sheets of paper and calendars are no weapons.
  private static func isCommonCode(_ text: String) -> Bool {
    let letters = text.prefix { $0.isLetter }
    let rest = text.dropFirst(letters.count)
    let isNumberAlone = rest.allSatisfy(\.isNumber)
    if ["COVID", "Covid", "COP", "UTC", "GMT", "FY", "WW", "CO"].contains(letters) { return true }
    return isNumberAlone && ["A", "B", "E", "G", "H", "P", "Q"].contains(letters) && rest.count < 3
      && (letters == "G" || letters == "P" || rest.count == 1)
  }
}

extension String {
  fileprivate var startsLikeName: Bool { first?.isUppercase == true }
  /// A part in small letters, and more than the plural or a variant of a designation.
  fileprivate var isOrdinary: Bool {
    count > 1 && allSatisfy { $0.isLetter && $0.isLowercase }
  }
}
