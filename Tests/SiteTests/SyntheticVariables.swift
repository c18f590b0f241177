@testable import Site

/// The variables that a vocabulary promises, made up: every list has one entry.
struct SyntheticVariables {
  /// Whether a flag says yes and what may be missing is there, by its path: `sources.url`.
  let isOn: (String) -> Bool
  /// The text at a path.
  let text: (String) -> String

  func make(_ variables: [TemplateVariable], at path: String = "") -> Variables {
    var made: Variables = [:]
    for variable in variables where !variable.isOptional || isOn(path + variable.name) {
      made[variable.name] = value(of: variable.kind, at: path + variable.name)
    }
    return made
  }

  private func value(of kind: TemplateVariable.Kind, at path: String) -> any Sendable {
    switch kind {
    case .text: text(path)
    case .texts: [text(path)]
    case .url: "https://example.org/\(text(path))"
    case .html: "<i>markup</i>"
    case .insertion: "inserted"
    case .address: "../somewhere/"
    case .number: 7
    case .flag: isOn(path)
    case .list(let parts): [make(parts, at: path + ".")]
    case .group(let parts): make(parts, at: path + ".")
    case .open: ["any": text(path)] as Variables
    }
  }

  /// The paths under which an author's words stand.
  static func texts(in variables: [TemplateVariable]) -> [String] {
    paths(in: variables) { variable in
      switch variable.kind {
      case .text, .texts, .url, .open: true
      default: false
      }
    }
  }

  /// The paths that are there or not, or yes or no.
  static func switches(in variables: [TemplateVariable]) -> [String] {
    paths(in: variables) { variable in
      if case .flag = variable.kind { true } else { variable.isOptional }
    }
  }

  private static func paths(
    in variables: [TemplateVariable], at path: String = "",
    where isMeant: (TemplateVariable) -> Bool
  ) -> [String] {
    // The words of the interface are nobody's but ours.
    variables.filter { $0.name != "say" }.flatMap { variable in
      (isMeant(variable) ? [path + variable.name] : [])
        + paths(in: variable.kind.parts, at: "\(path)\(variable.name).", where: isMeant)
    }
  }
}
