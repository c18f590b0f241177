/// The short names under which a person goes once the full name has been said.
enum Surname {
  /// Countries whose names put the family before the person, by ISO code and by name.
  private static let familyFirst: Set<String> = [
    "cn", "tw", "hk", "mo", "kp", "kr", "vn", "country:cn", "country:tw", "country:hk",
    "country:mo", "country:kp", "country:kr", "country:vn", "china", "taiwan", "hong kong",
    "macau", "north korea", "south korea", "vietnam",
  ]

  static func standsFirst(inCountry country: String?) -> Bool {
    country.map { familyFirst.contains(NameFolding.key($0)) } ?? false
  }

  /// `Zelensky`; `von der Leyen` and `Leyen`; `el-Sisi` and `Sisi`; nothing of a single name.
  static func forms(of name: String, standsFirst: Bool) -> [String] {
    var words = name.split(whereSeparator: \.isWhitespace).map(String.init)
    while let last = words.last, generations.contains(last) { words.removeLast() }
    guard words.count > 1, let last = words.last, let first = words.first else { return [] }
    if standsFirst { return isShortName(first) ? [first] : [] }
    var forms: [String] = []
    var start = words.count - 1
    while start > 1, particles.contains(words[start - 1].lowercased()) { start -= 1 }
    if start < words.count - 1 {
      // "King Salman" is not Mohammed bin Salman; a sentence begins with "Von der Leyen".
      let form = words[start...].joined(separator: " ")
      forms = [form, form.prefix(1).uppercased() + form.dropFirst()]
      if words[start..<words.count - 1].contains(where: { patronymics.contains($0.lowercased()) }) {
        return forms
      }
    }
    forms.append(last)
    if let hyphen = last.firstIndex(of: "-"), articles.contains(last[..<hyphen].lowercased()) {
      forms.append(String(last[last.index(after: hyphen)...]))
    }
    return forms.filter(isShortName)
  }

  /// Whether an alias is the name in another spelling or script (Aleksandr Lukashenko, Alyaksandr
  /// Lukashenka), and no epithet, whose last word is no surname (Iron Lady).
  static func isSpelling(_ alias: String, of name: String) -> Bool {
    guard alias.utf8.allSatisfy({ $0 < 0x80 }) else { return true }
    let (words, others) = (initials(alias), initials(name))
    return words.first == others.first || words.last == others.last
  }

  private static func initials(_ name: String) -> [Character] {
    name.lowercased().split(separator: " ").compactMap(\.first)
  }

  /// An initial or a number is no name.
  private static func isShortName(_ text: String) -> Bool {
    text.count > 1 && text.allSatisfy { !$0.isNumber } && text.last != "."
  }

  private static let generations: Set<String> = [
    "Jr", "Jr.", "Sr", "Sr.", "I", "II", "III", "IV", "V", "VI",
  ]
  private static let particles: Set<String> = [
    "al", "bin", "bint", "da", "dal", "de", "del", "della", "den", "der", "di", "dos", "du", "el",
    "ibn", "la", "le", "ten", "ter", "van", "vom", "von", "zu",
  ]
  /// Behind these stands the father's name.
  private static let patronymics: Set<String> = ["bin", "bint", "ibn"]
  private static let articles: Set<String> = ["al", "el", "ad", "an", "ar", "as", "at", "az"]
}
