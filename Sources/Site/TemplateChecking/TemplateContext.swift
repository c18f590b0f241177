import Diagnostics

/// Where a walk through a template stands: what its tags may name there.
struct TemplateContext {
  /// What a section has put before the names around it.
  enum Scope {
    /// The names of a page, of a list's entry or of a group.
    case names([TemplateVariable])
    /// One value: `{{.}}`.
    case value(TemplateVariable.Kind)
    /// Of a section that nothing is known of: every name may be right in it.
    case unknown
  }

  /// What a name means.
  enum Meaning {
    case known(TemplateVariable.Kind, isOptional: Bool, path: String)
    /// Nothing can be said of it.
    case unknowable
    case wrong(message: String, suggestion: String?)
  }

  /// Outermost first. The path tells one scope from another: `briefing/sources`.
  private(set) var scopes: [(path: String, scope: Scope)]
  /// Whether `first()` and its like mean something: in a list's section itself.
  private(set) var isInList = false

  init(_ variables: [TemplateVariable], of template: String) {
    scopes = [(template, .names(variables))]
  }

  /// Tells contexts apart in which something else may be known.
  var signature: String {
    scopes.map(\.path).joined(separator: " ") + (isInList ? " list" : "")
  }

  /// The context in a partial or block.
  var inPartial: TemplateContext {
    var inner = self
    inner.isInList = false
    return inner
  }

  /// The context in the section of what a name means.
  func inside(_ meaning: Meaning) -> TemplateContext {
    guard case .known(let kind, _, let path) = meaning else {
      return pushing(.unknown, "?", isInList: true)
    }
    switch kind {
    case .flag: return self
    case .list(let parts): return pushing(.names(parts), path, isInList: true)
    case .group(let parts): return pushing(.names(parts), path, isInList: false)
    case .texts: return pushing(.value(.text), path, isInList: true)
    case .open: return pushing(.value(.open), path, isInList: true)
    default: return pushing(.value(kind), path, isInList: false)
    }
  }

  /// The context in an inverted section.
  func insideInverted(_ meaning: Meaning) -> TemplateContext {
    switch meaning {
    case .known(.list, _, _), .known(.texts, _, _): inPartial
    default: self
    }
  }

  private func pushing(_ scope: Scope, _ path: String, isInList: Bool) -> TemplateContext {
    var inner = self
    // The same scope further out would never be asked again.
    inner.scopes.removeAll { $0.path == path }
    inner.scopes.append((path, scope))
    inner.isInList = isInList
    return inner
  }

  // MARK: Names

  func meaning(of name: TemplateName) -> Meaning {
    var meaning = name.path.isEmpty ? placeInList : meaning(ofPath: name.path)
    for transform in name.transforms.reversed() {
      guard case .known(let kind, _, let path) = meaning else { return meaning }
      if case .open = kind { continue }
      let known =
        name.path.isEmpty && path.isEmpty
        ? TemplateTransform.ofPlace : TemplateTransform.known(of: kind)
      guard let result = known[transform] else {
        return Self.unknown(transform, of: name.path, kind, among: known.keys.sorted())
      }
      meaning = .known(result, isOptional: false, path: "\(path).\(transform)")
    }
    return meaning
  }

  private var placeInList: Meaning {
    guard isInList else {
      return .wrong(
        message: "this asks for the place in a list and does not stand in a list's section",
        suggestion: nil)
    }
    return .known(.flag, isOptional: false, path: "")
  }

  private func meaning(ofPath path: String) -> Meaning {
    guard let (top, innermost) = scopes.last else { return .unknowable }
    let parts = path.split(separator: ".").map(String.init)
    guard let first = parts.first else { return Self.meaning(of: innermost, path: top) }
    let isInnermostOnly = path.hasPrefix(".")
    for (path, scope) in scopes.reversed() {
      if let found = Self.variable(first, in: scope, path: path) {
        return Self.follow(parts.dropFirst(), from: found, as: first)
      }
      if isInnermostOnly { break }
    }
    if scopes.contains(where: { if case .unknown = $0.scope { true } else { false } }) {
      return .unknowable
    }
    return .wrong(
      message: "unknown variable \"\(path)\"", suggestion: suggestion(for: first))
  }

  /// What `{{.}}` means.
  private static func meaning(of scope: Scope, path: String) -> Meaning {
    switch scope {
    case .names(let variables): .known(.group(variables), isOptional: false, path: path)
    case .value(let kind): .known(kind, isOptional: false, path: path)
    case .unknown: .unknowable
    }
  }

  private static func variable(_ name: String, in scope: Scope, path: String) -> Meaning? {
    switch scope {
    case .names(let variables):
      variables.first { $0.name == name }.map {
        .known($0.kind, isOptional: $0.isOptional, path: "\(path)/\(name)")
      }
    case .value(.open): .known(.open, isOptional: true, path: "\(path)/\(name)")
    case .value, .unknown: nil
    }
  }

  /// - Parameter name: what has been followed so far.
  private static func follow(
    _ parts: ArraySlice<String>, from meaning: Meaning, as name: String
  ) -> Meaning {
    guard let next = parts.first, case .known(let kind, _, let path) = meaning else {
      return meaning
    }
    let longer = "\(name).\(next)"
    switch kind {
    case .open: return meaning
    case .group(let variables):
      guard let found = variable(next, in: .names(variables), path: path) else {
        let nearest = NearestName.candidates(for: next, among: variables.map(\.name), limit: 1)
        return .wrong(
          message: "unknown variable \"\(longer)\"",
          suggestion: nearest.first.map { "did you mean \"\(name).\($0)\"?" })
      }
      return follow(parts.dropFirst(), from: found, as: longer)
    case .list, .texts:
      return .wrong(
        message: "\"\(name)\" is a list, so there is no \"\(longer)\"",
        suggestion: "{{#\(name)}} … {{/\(name)}} goes through it")
    default:
      return .wrong(
        message: "\"\(name)\" has no parts, so there is no \"\(longer)\"", suggestion: nil)
    }
  }

  // MARK: Suggestions

  private var visible: [TemplateVariable] {
    scopes.reversed().flatMap { entry -> [TemplateVariable] in
      if case .names(let variables) = entry.scope { variables } else { [] }
    }
  }

  private func suggestion(for name: String) -> String? {
    if name == "else" { return "an inverted section is Mustache's else: {{^x}} … {{/x}}" }
    let names = Set(visible.map(\.name)).sorted()
    if let nearest = NearestName.suggestion(for: name, among: names) { return nearest }
    let holder = visible.first { $0.kind.parts.contains { $0.name == name } }
    return holder.map { "{{#\($0.name)}} … {{/\($0.name)}} has it" }
  }

  private static func unknown(
    _ transform: String, of path: String, _ kind: TemplateVariable.Kind, among known: [String]
  ) -> Meaning {
    let what = path.isEmpty ? "the place in a list" : "\"\(path)\" (\(kind.words))"
    return .wrong(
      message: "no transform \"\(transform)\" of \(what)",
      suggestion: NearestName.suggestion(for: transform, among: known)
        ?? (known.isEmpty ? nil : "there are \(known.joined(separator: ", "))"))
  }
}
