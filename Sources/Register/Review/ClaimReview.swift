import Content
package import Diagnostics
package import Linking
import Markdown

/// What only `dossier check` says of a site's claims: nothing of it is wrong by the format, and most of
/// it is a slip.
package struct ClaimReview: Sendable {
  package let diagnostics: [Diagnostic]

  /// - Parameter graph: that of the register's book.
  package init(_ register: Register, _ graph: SiteGraph) {
    let tied = Set(
      (graph.briefings + graph.pages + graph.entityNotes.compactMap { $0 })
        .flatMap(\.ties).map(\.claim))
    var diagnostics: [Diagnostic] = []
    for claim in register.claims {
      diagnostics += Self.gaps(of: claim, isTied: tied.contains(claim.id))
    }
    var names = PrintedNames(register.book.registry)
    for briefing in register.book.briefings {
      for claim in briefing.claims {
        guard let known = register.claim(claim.id.value) else { continue }
        diagnostics += Self.misplacedParties(of: claim, kind: register.claims[known].facts.kind)
        names.add(claim)
        for assertion in claim.assertions {
          diagnostics += Self.faults(
            of: assertion, of: claim, in: briefing, now: register.book.edition.audience.now)
        }
      }
    }
    self.diagnostics = diagnostics + names.diagnostics
  }

  /// What a claim lacks, all its briefings together.
  private static func gaps(of claim: RegisteredClaim, isTied: Bool) -> [Diagnostic] {
    let facts = claim.facts
    var diagnostics: [Diagnostic] = []
    func warn(_ message: String, _ key: String, _ fix: String) {
      diagnostics.append(
        warning(message, at: claim.definition.place, claim.definition.file, key: key, fix: fix))
    }
    func miss(_ key: String) {
      warn(
        "the \(facts.kind?.rawValue ?? "claim") \"\(claim.id)\" names no \(key)", key,
        "write `\(key): ..` where nobody knows")
    }
    switch facts.kind {
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
    if claim.assertions.isEmpty, facts.kind != .gap, facts.kind != .judgement {
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
        warning(
          "the claim \"\(claim.id)\" is deprecated without a reason", at: entry.place, entry.file,
          key: "reason", fix: "say why it counts no longer: `reason: …`"))
    }
    return diagnostics
  }

  /// Parties under keys that are those of other kinds.
  private static func misplacedParties(of claim: Claim, kind: Claim.Kind?) -> [Diagnostic] {
    guard let kind else { return [] }
    let parties =
      kind == .transfer
      ? [
        (claim.actor, "actor", "write supplier or recipient"),
        (claim.target, "target", "write recipient"),
      ]
      : [
        (claim.supplier, "supplier", "write actor"), (claim.recipient, "recipient", "write target"),
        (claim.via, "via", "only transfers go by way of somebody"),
      ]
    return parties.compactMap { party, key, fix in
      party.map {
        let article = kind == .event ? "an" : "a"
        return warning(
          "\(article) \(kind.rawValue) has no \(key)", at: $0.place, claim.file, key: key, fix: fix)
      }
    }
  }

  private static func faults(
    of assertion: Assertion, of claim: Claim, in briefing: Briefing, now: Moment
  ) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    if assertion.source == nil, briefing.onlySource == nil {
      let count = briefing.sources.count
      diagnostics.append(
        warning(
          "the assertion names no source, and its briefing lists \(count == 0 ? "none" : "several")",
          at: assertion.place, claim.file, key: "source",
          fix: count == 0 ? "list it under `sources`" : "write `source:` and the id of one"))
    }
    // A briefing that is not out yet may tell of the day on which it will be.
    let end = max(now.day, briefing.date?.day ?? now.day)
    if let on = assertion.on, let day = on.value.dayInOrder, day > end {
      diagnostics.append(
        warning(
          "the assertion is of a day to come, \(on.value.text)", at: on.place, claim.file,
          key: "on", fix: "check the year"))
    }
    return diagnostics
  }

  static func warning(
    _ message: String, at place: SourcePosition, _ file: String, key: String, fix: String
  ) -> Diagnostic {
    Diagnostic(
      .warning, file: file, line: place.line, column: place.column, message, key: key,
      suggestion: fix)
  }
}
