import Content
import Diagnostics
import Linking
import Markdown

/// Takes what claims name for entities, for text as printed, or for unknown, and says of each name
/// that could be several entities, and of each id that is none, where it stands.
struct PartyResolver {
  private let registry: EntityRegistry
  private let withheld: WithheldNames
  private(set) var diagnostics: [Diagnostic] = []
  private var known: [String: EntityRegistry.Resolution] = [:]

  init(_ book: AddressBook) {
    registry = book.registry
    withheld = book.edition.withheld
  }

  mutating func party(_ name: Located<String>?, key: String, file: String) -> Party? {
    guard let name else { return nil }
    if name.value == ".." { return .unknown }
    switch resolve(name.value) {
    case .entity(let index):
      return .entity(index)
    case .several(let indices):
      report(
        .error, name, "\"\(name.value)\" may be \(registry.ids(of: indices))", key: key, file: file,
        fix: "write one of these ids")
    case .nothing:
      guard let colon = name.value.firstIndex(of: ":"),
        registry.isKind(String(name.value[..<colon])), !name.value[colon...].contains(" ")
      else { return .text(name.value) }
      if withheld.contains(name: name.value) {
        report(
          .warning, name, "\"\(name.value)\" is withheld: it is left out", key: key, file: file,
          fix: nil)
      } else {
        report(
          .error, name, "no entity has the id \"\(name.value)\"", key: key, file: file,
          fix: registry.suggestion(for: name.value))
      }
    }
    return .unknown
  }

  mutating func parties(_ names: [Located<String>], key: String, file: String) -> [Party] {
    names.compactMap { party($0, key: key, file: file) }
  }

  /// The entity that publishes a source.
  mutating func publisher(of source: Source) -> Int? {
    guard let name = source.publisher, case .entity(let index) = resolve(name.value) else {
      return nil
    }
    return index
  }

  private mutating func resolve(_ name: String) -> EntityRegistry.Resolution {
    if let found = known[name] { return found }
    let found = registry.resolve(name)
    known[name] = found
    return found
  }

  private mutating func report(
    _ severity: Diagnostic.Severity, _ name: Located<String>, _ message: String, key: String,
    file: String, fix: String?
  ) {
    diagnostics.append(
      Diagnostic(
        severity, file: file, line: name.place.line, column: name.place.column, message, key: key,
        suggestion: fix))
  }
}
