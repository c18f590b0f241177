/// A key that notes or the site's own files may hold: its name, what its value looks like, and what
/// an author reads about it in an editor or in a note that `dossier new` begins.
package struct Field: Sendable {
  package let name: String
  package let shape: Shape
  /// One sentence or two; what holds where the key is missing comes last.
  package let meaning: String
  /// A value as YAML, sound by itself; several lines are those below the key, as they are indented.
  package let example: String
  /// The value that a missing key stands for, as YAML.
  package let standard: String?
  package let isRequired: Bool
  /// Whether `key:` with nothing behind it counts as if the key were missing.
  package let mayBeEmpty: Bool

  init(
    _ name: String, _ shape: Shape, _ meaning: String, example: String, standard: String? = nil,
    isRequired: Bool = false, mayBeEmpty: Bool = true
  ) {
    self.name = name
    self.shape = shape
    self.meaning = meaning
    self.example = example
    self.standard = standard
    self.isRequired = isRequired
    self.mayBeEmpty = mayBeEmpty
  }

  /// One of a vocabulary, with what it means.
  package struct Word: Sendable, Hashable {
    package let text: String
    package let meaning: String?
  }

  /// What a value looks like.
  package enum Shape: Sendable {
    /// Any one text; numbers count as their letters.
    case text
    /// A text that a pattern describes (ECMA-262), and the whole numbers that are such texts, too.
    case pattern(String, numbers: ClosedRange<Int>? = nil)
    /// A list of texts, or one alone; a pattern may describe each.
    case texts(pattern: String? = nil)
    case word([Word])
    /// A TLP marking, in capitals or not.
    case marking
    case flag
    /// A day or a time.
    case moment
    /// EDTF level 1.
    case fuzzyDate
    case fuzzyDates
    case number
    /// A whole number from this one on.
    case wholeNumber(least: Int)
    /// `12`, `{min: 8, max: 12}`, `{estimate: 10}`, `..`
    case quantity
    case mapping(FieldTable)
    /// A list of mappings, or one alone.
    case mappings(FieldTable)
    /// A list of sources or of ids of sources, or one alone.
    case sources
    /// Mappings under names of the author's own.
    case named(FieldTable)

    /// The keys of the mappings that the value is made of.
    var inner: FieldTable? {
      switch self {
      case .mapping(let table), .mappings(let table), .named(let table): table
      case .sources: .source
      case .quantity: .bounds
      default: nil
      }
    }

    /// The words of a vocabulary, in its order.
    static func words<Vocabulary: RawRepresentable & CaseIterable & Hashable>(
      _ vocabulary: Vocabulary.Type, _ meaning: (Vocabulary) -> String? = { _ in nil }
    ) -> Shape where Vocabulary.RawValue == String {
      .word(Vocabulary.allCases.map { Word(text: $0.rawValue, meaning: meaning($0)) })
    }
  }
}

/// The keys of one mapping. The readers of front matter, site.yml and the like know exactly these, and
/// the JSON Schemas and the notes that `dossier new` begins are made of them.
package struct FieldTable: Sendable {
  /// A word for it: `claim`.
  package let name: String
  /// What the mapping is, for an editor: `A claim`.
  package let title: String
  package let fields: [Field]
  /// Whether keys that are not in the table may stand there, too: they are for templates.
  package let allowsOthers: Bool
  package let names: Set<String>
  /// Where not all of them may stand together: each combination that may.
  package let combinations: [Combination]

  package struct Combination: Sendable {
    package let needed: [String]
    package let forbidden: [String]
  }

  init(
    _ name: String, _ title: String, allowsOthers: Bool = true, combinations: [Combination] = [],
    _ fields: [Field]
  ) {
    self.name = name
    self.title = title
    self.combinations = combinations
    self.fields = fields
    self.allowsOthers = allowsOthers
    names = Set(fields.map(\.name))
  }

  /// What a key of that name is for, in whichever table it stands first.
  package static func meaning(ofKey name: String) -> String? {
    let tables: [FieldTable] = [
      .briefing, .claim, .assertion, .source, .judgement, .country, .weapon, .person,
      .organisation, .site,
    ]
    return tables.lazy.compactMap { $0[name]?.meaning }.first
  }

  package subscript(name: String) -> Field? {
    fields.first { $0.name == name }
  }
}
