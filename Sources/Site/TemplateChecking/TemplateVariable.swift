/// A name that a template may use and what stands behind it.
struct TemplateVariable: Sendable {
  /// What a variable holds, which decides how a template may write it.
  indirect enum Kind: Sendable {
    /// Plain text. `{{x}}` escapes it.
    case text
    /// Markup that Dossier made. `{{{x}}}` writes it.
    case html
    /// Markup, or a link, that is put in after the template was rendered. A section cannot ask
    /// whether it is there.
    case insertion
    /// A link to a page or file of the site: letters, digits and `-./`, so both ways are safe.
    case address
    /// A web address as its author wrote it. `{{x}}` escapes it.
    case url
    case number
    case flag
    /// Things with names of their own, gone through by a section.
    case list([TemplateVariable])
    /// One thing with names of its own, there or not.
    case group([TemplateVariable])
    /// Plain texts: `{{#x}}{{.}}{{/x}}`.
    case texts
    /// Whatever an author named: texts, lists and groups below it under any name.
    case open
  }

  let name: String
  let kind: Kind
  /// One line for the documentation.
  let meaning: String
  /// Whether a page may be without it.
  let isOptional: Bool

  /// - Parameter name: ends in a question mark where a page may be without it: `date?`.
  init(_ name: String, _ kind: Kind, _ meaning: String) {
    self.name = name.hasSuffix("?") ? String(name.dropLast()) : name
    isOptional = name.hasSuffix("?")
    self.kind = kind
    self.meaning = meaning
  }

  static func text(_ name: String, _ meaning: String) -> Self { Self(name, .text, meaning) }
  static func html(_ name: String, _ meaning: String) -> Self { Self(name, .html, meaning) }
  static func address(_ name: String, _ meaning: String) -> Self { Self(name, .address, meaning) }
  static func url(_ name: String, _ meaning: String) -> Self { Self(name, .url, meaning) }
  static func number(_ name: String, _ meaning: String) -> Self { Self(name, .number, meaning) }
  static func flag(_ name: String, _ meaning: String) -> Self { Self(name, .flag, meaning) }
  static func texts(_ name: String, _ meaning: String) -> Self { Self(name, .texts, meaning) }
  static func open(_ name: String, _ meaning: String) -> Self { Self(name, .open, meaning) }

  static func insertion(_ name: String, _ meaning: String) -> Self {
    Self(name, .insertion, meaning)
  }

  static func list(_ name: String, _ meaning: String, _ parts: [TemplateVariable]) -> Self {
    Self(name, .list(parts), meaning)
  }

  static func group(_ name: String, _ meaning: String, _ parts: [TemplateVariable]) -> Self {
    Self(name, .group(parts), meaning)
  }
}

extension TemplateVariable.Kind {
  /// In words, for messages and the documentation.
  var words: String {
    switch self {
    case .text: "text"
    case .html: "markup"
    case .insertion: "inserted markup"
    case .address: "address"
    case .url: "web address"
    case .number: "number"
    case .flag: "yes or no"
    case .list: "list"
    case .group: "group"
    case .texts: "list of texts"
    case .open: "anything"
    }
  }

  /// The names below a list or group.
  var parts: [TemplateVariable] {
    switch self {
    case .list(let parts), .group(let parts): parts
    default: []
    }
  }
}
