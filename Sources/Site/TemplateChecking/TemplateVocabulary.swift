/// What each template of a theme may name.
struct TemplateVocabulary: Sendable {
  /// What several templates have alike, told of once.
  struct Shared: Sendable {
    /// Of the partial that shows it.
    let name: String
    /// One line for the documentation.
    let meaning: String
    let variables: [TemplateVariable]
  }

  /// A template that Dossier renders by itself; all others are brought in by one of these.
  struct Template: Sendable {
    let name: String
    /// One line for the documentation.
    let meaning: String
    /// Whether it is a whole page, with the frame's variables, or a piece without.
    let isPage: Bool
    /// What it has besides; a name that the frame has, too, means this.
    let own: [TemplateVariable]
    let shared: [Shared]

    static func page(
      _ name: String, _ meaning: String, with shared: [Shared] = [], _ own: [TemplateVariable]
    ) -> Self {
      Self(name: name, meaning: meaning, isPage: true, own: own, shared: shared)
    }

    static func piece(_ name: String, _ meaning: String, _ own: [TemplateVariable]) -> Self {
      Self(name: name, meaning: meaning, isPage: false, own: own, shared: [])
    }
  }

  /// What every page has.
  let frame: [TemplateVariable]
  let templates: [Template]
  /// The partials that come with the theme, each with a line for the documentation. They know what
  /// is known where they are included.
  let partials: [(name: String, meaning: String)]

  /// What several templates have alike, in the order in which they name it.
  var shared: [Shared] {
    var names: Set<String> = []
    return templates.flatMap(\.shared).filter { names.insert($0.name).inserted }
  }

  /// Every variable of a template, the frame's and the shared ones included.
  func variables(of template: Template) -> [TemplateVariable] {
    let own = template.own + template.shared.flatMap(\.variables)
    guard template.isPage else { return own }
    return own + frame.filter { variable in !own.contains { $0.name == variable.name } }
  }

  /// Nil for a name that Dossier does not render by itself.
  func variables(of name: String) -> [TemplateVariable]? {
    templates.first { $0.name == name }.map(variables)
  }
}
