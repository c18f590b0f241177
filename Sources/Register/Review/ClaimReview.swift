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
    let book = register.book
    var diagnostics = ClaimGaps.diagnostics(register, graph)
    var names = PrintedNames(book.registry)
    for claim in register.claims {
      diagnostics += ClaimContradictions.diagnostics(of: claim, in: book)
    }
    diagnostics += Retractions.diagnostics(register) + DoubledSpeakers.diagnostics(register)
    for briefing in book.briefings {
      for claim in briefing.claims {
        guard book.claims.contains(claim.id.value) else { continue }
        diagnostics += MisplacedParties.diagnostics(of: claim, in: register)
        names.add(claim)
        for assertion in claim.assertions {
          diagnostics += Self.faults(
            of: assertion, of: claim, in: briefing, now: book.edition.audience.now)
        }
      }
    }
    self.diagnostics = diagnostics + names.diagnostics
  }

  private static func faults(
    of assertion: Assertion, of claim: Claim, in briefing: Briefing, now: Moment
  ) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    if assertion.source == nil, briefing.onlySource == nil, !claim.isFaulty {
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

extension RegisteredClaim {
  /// The kind that the claim has; an extension of another kind is told of by itself.
  var firstKind: Claim.Kind? { definition.facts.kind ?? facts.kind }
}

extension Claim.Kind {
  /// `an event`
  var withArticle: String { (self == .event ? "an " : "a ") + rawValue }
}

extension AddressBook {
  /// What a claim's briefing wrote.
  func written(_ entry: RegisteredClaim.Entry) -> Claim {
    briefings[entry.briefing].claims[entry.claim]
  }

  /// Whether all that is told of a claim could be read: else it may lack what its authors wrote.
  func isReadWhole(_ claim: RegisteredClaim) -> Bool {
    let unread = edition.withheld.unread
    return !unread.notes && !unread.claims && !claims.isUnfit(claim.id)
      && !claim.entries.contains { written($0).isFaulty }
  }
}
