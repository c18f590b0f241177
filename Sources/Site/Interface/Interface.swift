import Content
import Markdown

/// The languages that the words of pages are written in.
enum InterfaceLanguage: String, CaseIterable {
  case english = "en"
  case german = "de"

  var months: [String] {
    switch self {
    case .english:
      [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
      ]
    case .german:
      [
        "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September",
        "Oktober", "November", "Dezember",
      ]
    }
  }

  /// What stands between thousands.
  var thousandsSeparator: String {
    switch self {
    case .english: ","
    case .german: "."
    }
  }

  /// What stands between whole and tenths.
  var decimalSeparator: String {
    switch self {
    case .english: "."
    case .german: ","
    }
  }

  /// `20 November 2026`
  func date(_ day: CalendarDay) -> String {
    date(day: day.day, month: months[day.month - 1], year: String(day.year))
  }

  /// The same of what is known of a day: `November 2026`, `2026`.
  func date(day: Int?, month: String?, year: String) -> String {
    let number =
      switch self {
      case .english: day.map { "\($0)" }
      case .german: day.map { "\($0)." }
      }
    return [number, month, year].compactMap { $0 }.joined(separator: " ")
  }
}

/// The words, dates and numbers of pages in the site's language; in English where the interface
/// does not speak it.
struct Interface: Sendable {
  let language: InterfaceLanguage
  private let texts: [String: String]

  /// - Parameter tag: the site's language as a BCP 47 tag: `de-AT`.
  init(language tag: String) {
    let language = InterfaceLanguage(rawValue: Self.primary(tag)) ?? .english
    self.language = language
    texts = Dictionary(
      uniqueKeysWithValues: Phrase.allCases.map { phrase in
        (phrase.rawValue, PhraseTable.text(of: phrase)[language] ?? "")
      })
  }

  subscript(phrase: Phrase) -> String { texts[phrase.rawValue] ?? "" }

  /// A phrase with what it leaves open filled in, in order.
  func callAsFunction(_ phrase: Phrase, _ values: String...) -> String {
    var values = values[...]
    var text = ""
    for character in self[phrase] {
      text += character == "%" ? values.popFirst() ?? "" : String(character)
    }
    return text
  }

  /// `1 briefing`, `3,000 briefings`
  func count(_ number: Int, _ one: Phrase, _ many: Phrase) -> String {
    number == 1 ? self[one] : self(many, self.number(number))
  }

  /// `3,000`
  func number(_ number: Int) -> String {
    let digits = Array(String(number))
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0, digits[index - 1] != "-" {
        text += language.thousandsSeparator
      }
      text.append(digit)
    }
    return text
  }

  /// A day in words, as the language writes it.
  func date(_ day: CalendarDay) -> String { language.date(day) }

  func singular(_ kind: EntityKind) -> String {
    Phrase(rawValue: kind.id).flatMap { isBuiltIn(kind) ? self[$0] : nil } ?? kind.singular
  }

  func plural(_ kind: EntityKind) -> String {
    Phrase(rawValue: kind.folder).flatMap { isBuiltIn(kind) ? self[$0] : nil } ?? kind.plural
  }

  /// How many of a kind: `2 countries`, `1 Land`; a site's own kinds as it writes them.
  func count(_ number: Int, of kind: EntityKind) -> String {
    "\(self.number(number)) \(inSentence(number == 1 ? singular(kind) : plural(kind), kind))"
  }

  /// A kind's name as it stands inside a sentence.
  func inSentence(_ noun: String, _ kind: EntityKind) -> String {
    language == .german || !isBuiltIn(kind) ? noun : noun.lowercased()
  }

  /// A region of the UN's M49 by its English name.
  func region(_ name: String) -> String {
    Phrase(rawValue: name.lowercased()).map { self[$0] } ?? name
  }

  private func isBuiltIn(_ kind: EntityKind) -> Bool { EntityKind.builtIn.contains(kind) }

  /// The phrases by their names, for templates.
  var variables: Variables { Variables(texts) }

  /// A template with its words of the interface written out: Mustache looks a name up anew on every
  /// page, these the longest, and they are the same on all.
  func spoken(in template: String) -> String {
    // Other delimiters may make text of what looks like a name.
    guard !template.contains("{{=") else { return template }
    return template.replacing(/{{say\.([a-z_]+)}}/) { match in
      texts[String(match.1)].map(HTMLEscape.text) ?? String(match.0)
    }
  }

  /// Whether a language is written from right to left.
  static func isRightToLeft(_ tag: String) -> Bool {
    // Scripts that run so (Unicode, UAX 24), by the languages that are mostly written in them.
    let subtags = tag.split(separator: "-")
    let script = subtags.dropFirst().first { $0.count == 4 }
    if let script {
      return ["arab", "hebr", "syrc", "thaa", "nkoo", "adlm"].contains(script.lowercased())
    }
    return ["ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "ps", "sd", "ug", "ur", "yi"]
      .contains(primary(tag))
  }

  private static func primary(_ tag: String) -> String {
    tag.prefix { $0 != "-" }.lowercased()
  }
}
