import Content
package import Diagnostics
import Markdown

/// The ids of an edition's claims, and whether everything that refers to a claim finds it.
package struct ClaimIndex: Sendable {
  package let diagnostics: [Diagnostic]
  private let ids: Set<String>
  private let unfit: Set<String>

  init(_ briefings: [Briefing], withheld: WithheldNames) {
    var definitions: [String: [(file: String, place: SourcePosition)]] = [:]
    for claim in briefings.flatMap(\.claims) {
      guard case .id(let id) = claim.identity else { continue }
      definitions[id.value, default: []].append((claim.file, id.place))
    }
    var diagnostics: [Diagnostic] = []
    var unfit = Self.unfit(definitions)
    for (id, places) in definitions where places.count > 1 {
      unfit.ids.insert(id)
      for (index, place) in places.enumerated() {
        let other = places[index == 0 ? 1 : 0]
        diagnostics.append(
          Diagnostic(
            .error, file: place.file, line: place.place.line, column: place.place.column,
            "the claim \"\(id)\" stands also in \(other.file):\(other.place.line)", key: "id",
            suggestion: "give it another id, or write `extends: \(id)` to add to the first"))
      }
    }
    diagnostics += unfit.diagnostics
    self.unfit = unfit.ids
    func check(_ references: [Located<String>], key: String, file: String) {
      for reference in references where definitions[reference.value] == nil {
        guard withheld.contains(claim: reference.value) || !withheld.unread.claims else { continue }
        diagnostics.append(
          Self.missing(
            reference, key: key, file: file, among: definitions.keys.sorted(), withheld: withheld))
      }
    }
    for briefing in briefings {
      for judgement in briefing.keyJudgements {
        check(judgement.basis, key: "basis", file: briefing.file)
      }
      for claim in briefing.claims {
        if case .extends(let id) = claim.identity { check([id], key: "extends", file: claim.file) }
        check(claim.about, key: "about", file: claim.file)
        check(claim.dependsOn, key: "depends_on", file: claim.file)
      }
    }
    ids = Set(definitions.keys)
    self.diagnostics = diagnostics
  }

  package func contains(_ id: String) -> Bool { ids.contains(id) }

  /// Whether the claims have the ids of another index.
  func hasIDs(of other: ClaimIndex) -> Bool { ids == other.ids && unfit == other.unfit }

  /// Whether something is wrong with an id itself: it cannot stand in `[#…]`, or several claims have it.
  package func isUnfit(_ id: String) -> Bool { unfit.contains(id) }

  func suggestion(for id: String) -> String? {
    NearestName.suggestion(for: id, among: ids.sorted())
  }

  /// The ids that cannot be addresses of their own, or cannot stand in `[#…]`, with an error at each.
  private static func unfit(
    _ definitions: [String: [(file: String, place: SourcePosition)]]
  ) -> (ids: Set<String>, diagnostics: [Diagnostic]) {
    var ids: Set<String> = []
    var diagnostics: [Diagnostic] = []
    func refuse(_ id: String, _ message: String, _ fix: String) {
      guard let first = definitions[id]?.first else { return }
      ids.insert(id)
      diagnostics.append(
        Diagnostic(
          .error, file: first.file, line: first.place.line, column: first.place.column, message,
          key: "id", suggestion: fix))
    }
    for id in definitions.keys {
      if !BracketToken.isID(id[...]) || id.hasPrefix(".") || id.utf8.count > 200 {
        refuse(
          id, "\"\(id)\" is no id of a claim: it becomes an address and stands in [#…]",
          "use up to 200 letters, digits, dots, hyphens and underscores")
      }
    }
    for twins in Dictionary(grouping: definitions.keys, by: { $0.lowercased() }).values {
      let twins = twins.sorted()
      for (index, id) in twins.enumerated() where twins.count > 1 {
        refuse(
          id, "the claims \"\(id)\" and \"\(twins[index == 0 ? 1 : 0])\" differ in case alone",
          "their pages would be one on some hosts: give one another id")
      }
    }
    return (ids, diagnostics)
  }

  private static func missing(
    _ reference: Located<String>, key: String, file: String, among ids: [String],
    withheld: WithheldNames
  ) -> Diagnostic {
    let isWithheld = withheld.contains(claim: reference.value)
    return Diagnostic(
      isWithheld ? .warning : .error, file: file, line: reference.place.line,
      column: reference.place.column,
      isWithheld
        ? "the claim \"\(reference.value)\" is withheld: it is left out"
        : "there is no claim \"\(reference.value)\"",
      key: key,
      suggestion: isWithheld ? nil : NearestName.suggestion(for: reference.value, among: ids))
  }
}
