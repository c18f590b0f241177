@testable import Site

extension TemplateVocabulary {
  /// What a page hands to a template and the vocabulary does not tell of, or tells otherwise:
  /// `sources.isbn`, `sources.number is a text and should be a number`. Sorted; all of it for a
  /// template that the vocabulary lacks.
  func undeclared(in supplied: Variables, for template: String) -> [String] {
    Set(Self.undeclared(in: supplied, variables(of: template) ?? [], at: "")).sorted()
  }

  /// What the vocabulary says is always there and one page's variables lack. Sorted.
  func missing(in supplied: Variables, for template: String) -> [String] {
    let declared = variables(of: template) ?? []
    return Set(Self.missing(in: supplied, declared, at: "")).sorted()
  }

  /// What the vocabulary promises and no page has, optional or not: `briefing/sources.via`. What
  /// belongs to the frame need be on one page alone: `frame/description`. Sorted.
  func unsupplied(in supplied: [(template: String, variables: Variables)]) -> [String] {
    var paths: Set<String> = []
    for (name, variables) in supplied {
      guard let template = templates.first(where: { $0.name == name }) else { continue }
      var own: Set<String> = []
      Self.collect(variables, at: "", into: &own)
      paths.formUnion(own.map { "\(name)/\($0)" })
      if template.isPage { paths.formUnion(own.map { "frame/\($0)" }) }
    }
    let promised =
      Self.paths(frame, at: "frame/")
      + templates.flatMap { template in
        Self.paths(
          template.own + template.shared.flatMap(\.variables), at: "\(template.name)/")
      }
    return promised.filter { !paths.contains($0) }.sorted()
  }

  // MARK: Walking both

  private static func undeclared(
    in supplied: Variables, _ declared: [TemplateVariable], at path: String
  ) -> [String] {
    supplied.entries.flatMap { name, value -> [String] in
      guard let variable = declared.first(where: { $0.name == name }) else { return [path + name] }
      if let fault = mismatch(of: value, with: variable.kind) { return [path + name + fault] }
      if case .open = variable.kind { return [] }
      return entries(of: value).flatMap {
        undeclared(in: $0, variable.kind.parts, at: "\(path)\(name).")
      }
    }
  }

  private static func missing(
    in supplied: Variables, _ declared: [TemplateVariable], at path: String
  ) -> [String] {
    declared.flatMap { variable -> [String] in
      guard let value = supplied.entries[variable.name] else {
        return variable.isOptional || variable.kind.words == "yes or no"
          ? [] : [path + variable.name]
      }
      return entries(of: value).flatMap {
        missing(in: $0, variable.kind.parts, at: "\(path)\(variable.name).")
      }
    }
  }

  private static func collect(
    _ supplied: Variables, at path: String, into paths: inout Set<String>
  ) {
    for (name, value) in supplied.entries {
      paths.insert(path + name)
      for entry in entries(of: value) { collect(entry, at: "\(path)\(name).", into: &paths) }
    }
  }

  private static func paths(_ declared: [TemplateVariable], at path: String) -> [String] {
    declared.flatMap { variable in
      [path + variable.name] + paths(variable.kind.parts, at: "\(path)\(variable.name).")
    }
  }

  private static func entries(of value: Any) -> [Variables] {
    value as? [Variables] ?? (value as? Variables).map { [$0] } ?? []
  }

  /// Nil where a value is of a kind.
  private static func mismatch(of value: Any, with kind: TemplateVariable.Kind) -> String? {
    let isRight =
      switch kind {
      case .text, .html, .insertion, .address, .url: value is String
      case .number: value is Int
      case .flag: value is Bool
      // An empty list is of no particular type.
      case .list: value is [Variables]
      case .group: value is Variables
      case .texts: value is [String]
      case .open: true
      }
    return isRight ? nil : " is of type \(type(of: value)) and should be \(kind.words)"
  }
}
