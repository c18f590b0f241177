import Content
import Diagnostics
import Linking
import Markdown

/// The parties, weapons, places and speakers that claims hold as text, and those among them that look
/// like slips for what is registered.
struct PrintedNames {
  private let registry: EntityRegistry
  private var names: [(name: Located<String>, key: String, file: String)] = []

  init(_ registry: EntityRegistry) {
    self.registry = registry
  }

  /// Adds what a claim names and nothing that is registered is called.
  mutating func add(_ claim: Claim) {
    let one: [(Located<String>?, String)] = [
      (claim.supplier, "supplier"), (claim.recipient, "recipient"), (claim.via, "via"),
      (claim.actor, "actor"), (claim.target, "target"), (claim.place, "where"),
    ]
    let many: [(Located<String>?, String)] =
      claim.weapons.map { ($0, "weapon") }
      + claim.assertions.flatMap { [($0.by, "by"), ($0.spokenFor, "for")] }
    for case (let name?, let key) in one + many
    where name.value != ".." && registry.resolve(name.value) == .nothing {
      names.append((name, key, claim.file))
    }
  }

  /// Where people stand, whom authors know by their last names.
  private static let speakers: Set<String> = ["by", "for", "actor", "target"]

  /// A warning at each that one slip keeps from being a registered name or id; of people also the last
  /// name alone, which is a name only behind the full one.
  var diagnostics: [Diagnostic] {
    guard !names.isEmpty else { return [] }
    let registered = SlipFinder(
      Set(registry.entities.flatMap(\.namesForReference)).sorted() + registry.entities.map(\.id))
    let people = registry.peopleByLastName
    let lastNames = SlipFinder(people.keys.sorted())
    return names.compactMap { name, key, file in
      // An id that is none is an error already.
      if let colon = name.value.firstIndex(of: ":"),
        registry.isKind(String(name.value[..<colon]))
      {
        return nil
      }
      var nearest = registered.names(near: name.value)
      if Self.speakers.contains(key) {
        let known = NameFolding.key(name.value)
        let near = people[known] == nil ? lastNames.names(near: name.value) : [known]
        let bearers = Set(near.flatMap { people[$0] ?? [] }).sorted()
        nearest += bearers.map { registry.entities[$0].name }.filter { !nearest.contains($0) }
      }
      guard !nearest.isEmpty else { return nil }
      return ClaimReview.warning(
        "nothing that is registered is called \"\(name.value)\"", at: name.place, file, key: key,
        fix: "did you mean \(nearest.prefix(3).map { "\"\($0)\"" }.joined(separator: " or "))?")
    }
  }
}
