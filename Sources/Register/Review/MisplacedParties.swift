import Content
import Diagnostics
import Markdown

/// Parties under keys that are those of other kinds of claim.
enum MisplacedParties {
  static func diagnostics(of claim: Claim, in register: Register) -> [Diagnostic] {
    guard let known = register.claim(claim.id.value), let kind = register.claims[known].firstKind
    else { return [] }
    let facts = register.claims[known].facts
    let parties =
      kind == .transfer
      ? [
        (
          claim.actor, "actor",
          fix(for: [("supplier", facts.supplier), ("recipient", facts.recipient)])
        ),
        (claim.target, "target", fix(for: [("recipient", facts.recipient)])),
      ]
      : [
        (claim.supplier, "supplier", fix(for: [("actor", facts.actor)])),
        (claim.recipient, "recipient", fix(for: [("target", facts.target)])),
        (claim.via, "via", "only transfers go by way of somebody"),
      ]
    return parties.compactMap { party, key, fix in
      party.map {
        ClaimReview.warning(
          "\(kind.withArticle) has no \(key)", at: $0.place, claim.file, key: key, fix: fix)
      }
    }
  }

  /// The keys that are free for it.
  private static func fix(for keys: [(name: String, party: Party?)]) -> String {
    let free = keys.filter { $0.party == nil }.map(\.name)
    return free.isEmpty ? "remove it" : "write \(free.joined(separator: " or "))"
  }
}
