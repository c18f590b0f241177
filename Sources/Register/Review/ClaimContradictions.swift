import Content
import Diagnostics
import Linking
import Markdown

/// What cannot hold of one claim at once: of what is estimated, uncertain or unknown nothing is said.
enum ClaimContradictions {
  static func diagnostics(of claim: RegisteredClaim, in book: AddressBook) -> [Diagnostic] {
    let entries = claim.entries.map { (entry: $0, written: book.written($0)) }
    var diagnostics: [Diagnostic] = []
    func warn(
      _ message: String, _ claim: Claim, at place: SourcePosition, _ key: String, _ fix: String
    ) {
      diagnostics.append(ClaimReview.warning(message, at: place, claim.file, key: key, fix: fix))
    }

    let definition = claim.definition
    if let kind = definition.facts.kind {
      for (entry, written) in entries where entry.isExtension {
        guard let other = written.kind, other.value != kind else { continue }
        warn(
          "the claim \"\(claim.id)\" is \(kind.withArticle) in \(definition.file):"
            + "\(definition.place.line), and no \(other.value.rawValue)", written, at: other.place,
          "kind", "leave the kind out, or give what this is an id of its own")
      }
    }
    for (_, written) in entries {
      let references = [(written.about, "about", "about"), (written.dependsOn, "depends_on", "on")]
      for (ids, key, preposition) in references {
        for id in ids where id.value == claim.id {
          let verb = key == "about" ? "is" : "depends"
          warn(
            "the claim \"\(claim.id)\" \(verb) \(preposition) itself", written, at: id.place, key,
            "write another claim's id, or leave it out")
        }
      }
    }
    let facts = claim.facts
    if let party = facts.supplier?.entity, facts.recipient?.entity == party,
      let (written, place) = newest(entries, { $0.recipient?.place })
    {
      warn(
        "\(book.registry.entities[party].name) is supplier and recipient of one transfer", written,
        at: place, "recipient", "write who the other one is, or `..` where nobody knows")
    }
    if let ordered = facts.ordered?.bounds, let most = ordered.most,
      let delivered = facts.delivered?.bounds, delivered.least > most,
      let (written, place) = newest(entries, { $0.delivered?.place })
    {
      warn(
        "more is delivered than ordered: at least \(delivered.least) of at most \(most)", written,
        at: place, "delivered", "check both numbers")
    }
    if let order = facts.orderDate, !order.isQualified, let first = order.earliest,
      let (written, place) = newest(
        entries,
        { claim in
          claim.deliveryDates.first { $0.value.isBefore(first) }?.place
        }), let early = facts.deliveryDates.first(where: { $0.isBefore(first) })
    {
      warn(
        "the delivery of \(early.text) is older than the order of \(order.text)", written,
        at: place,
        "delivery_dates", "check both dates")
    }
    return diagnostics
  }

  /// The newest telling that states something, and where.
  private static func newest(
    _ entries: [(entry: RegisteredClaim.Entry, written: Claim)],
    _ place: (Claim) -> SourcePosition?
  ) -> (written: Claim, place: SourcePosition)? {
    for (_, written) in entries.reversed() {
      if let place = place(written) { return (written, place) }
    }
    return nil
  }
}

extension FuzzyDate {
  /// Whether it is uncertain, approximate, or both.
  fileprivate var isQualified: Bool { text.contains { "?~%".contains($0) } }

  /// Whether it lies before a day for certain and as a whole.
  fileprivate func isBefore(_ day: CalendarDay) -> Bool {
    guard !isQualified, let latest else { return false }
    return latest < day
  }
}
