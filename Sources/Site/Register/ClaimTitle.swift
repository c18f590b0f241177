import Content
import Register

// What a claim and a pair are called.

extension RegisterWords {
  func title(of claim: RegisteredClaim) -> String { title(of: claim.facts, id: claim.id) }

  /// Its text; without one what it says, in a few words: `Mali → ..: D-30A`, `Use: Chad, D-30A`; the
  /// id where it says nothing.
  func title(of facts: ClaimFacts, id: String) -> String {
    if let text = facts.text, !text.isEmpty { return text }
    return (facts.isTransfer ? summary(ofTransfer: facts) : summary(of: facts)) ?? id
  }

  func title(of pair: TransferPair) -> String { ends(pair.supplier, pair.recipient) }

  private func ends(_ supplier: Party?, _ recipient: Party?) -> String {
    "\(name(supplier)) → \(name(recipient))"
  }

  private func summary(ofTransfer facts: ClaimFacts) -> String? {
    let weapons = shortList(facts.weapons)
    guard !known([facts.supplier, facts.recipient]).isEmpty || !weapons.isEmpty else { return nil }
    return ([ends(facts.supplier, facts.recipient)] + weapons)
      .joined(separator: ": ")
  }

  private func summary(of facts: ClaimFacts) -> String? {
    var told = known([facts.actor, facts.target]).map { name($0) } + shortList(facts.weapons)
    if told.isEmpty {
      let when = facts.when.flatMap { $0.isUnknown ? nil : interface.date($0) }
      told = known([facts.place]).map { name($0) } + [when].compactMap { $0 }
    }
    guard !told.isEmpty else { return nil }
    let kind = facts.kind.map { [interface[$0.phrase]] } ?? []
    return (kind + [told.joined(separator: ", ")]).joined(separator: ": ")
  }

  private func known(_ parties: [Party?]) -> [Party] {
    parties.compactMap { $0 }.filter { $0 != .unknown }
  }

  /// `D-30A, a kit and 3 more` as one text; none where nothing is known.
  private func shortList(_ parties: [Party]) -> [String] {
    let names = known(parties).map { name($0) }
    guard !names.isEmpty else { return [] }
    let first = names.prefix(2).joined(separator: ", ")
    let more = names.count - 2
    return [more > 0 ? interface(.andMore, first, interface.number(more)) : first]
  }
}
