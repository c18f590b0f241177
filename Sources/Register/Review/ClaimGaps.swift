import Content
import Diagnostics
import Linking
import Markdown

/// What claims lack, all their briefings together. Nothing is said of a claim in which something could
/// not be read: what seems to be missing may stand there.
enum ClaimGaps {
  static func diagnostics(_ register: Register, _ graph: SiteGraph) -> [Diagnostic] {
    let tied = Set(
      (graph.briefings + graph.pages + graph.entityNotes.compactMap { $0 })
        .flatMap(\.ties).map(\.claim))
    return register.claims.filter { register.book.isReadWhole($0) }.flatMap {
      gaps(of: $0, isTied: tied.contains($0.id))
    }
  }

  private static func gaps(of claim: RegisteredClaim, isTied: Bool) -> [Diagnostic] {
    let facts = claim.facts
    let kind = claim.firstKind
    var diagnostics: [Diagnostic] = []
    func warn(_ message: String, _ key: String, _ fix: String) {
      diagnostics.append(
        ClaimReview.warning(
          message, at: claim.definition.place, claim.definition.file, key: key, fix: fix))
    }
    func miss(_ key: String) {
      warn(
        "the \(kind?.rawValue ?? "claim") \"\(claim.id)\" names no \(key)", key,
        "write `\(key): ..` where nobody knows")
    }
    switch kind {
    case .transfer:
      if facts.supplier == nil { miss("supplier") }
      if facts.recipient == nil { miss("recipient") }
      if facts.weapons.isEmpty { miss("weapon") }
    case .production, .holding, .use, .threat:
      if facts.actor == nil { miss("actor") }
    case .policy:
      // What is imposed on somebody may be told without those who impose it.
      if facts.actor == nil, facts.target == nil { miss("actor") }
    // A statement's speaker may be whoever asserts it.
    case .statement, .event, .relation, .judgement, .gap, nil: break
    }
    if claim.assertions.isEmpty, kind != .gap, kind != .judgement {
      warn(
        "nobody says \"\(claim.id)\": it is unattested", "assertions",
        "write who says so: `assertions: [{stance: asserts, source: …}]`")
    }
    if !isTied {
      warn(
        "no sentence states the claim \"\(claim.id)\"", "id",
        "write [#\(claim.id)] at the end of the one that does")
    }
    if facts.isDeprecated, facts.rankReason == nil {
      let entry = claim.entries.last { $0.facts.isDeprecated } ?? claim.definition
      diagnostics.append(
        ClaimReview.warning(
          "the claim \"\(claim.id)\" is deprecated without a reason", at: entry.place, entry.file,
          key: "reason", fix: "say why it counts no longer: `reason: …`"))
    }
    return diagnostics
  }
}
