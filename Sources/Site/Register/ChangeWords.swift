import Content
import Register

/// What became of a claim, in words of the site's language: `Delivered: 8–12 → 12`.
struct ChangeWords: Sendable {
  /// One thing that is told otherwise.
  struct Line: Sendable, Hashable {
    /// What it is: a fact, the state; of a claim that is new or told no more, that it is.
    let label: String
    /// Nil where nothing was said before: of a new claim.
    let from: String?
    /// Nil where nothing is said any more: of a claim that is told no more.
    let to: String?

    /// The line as plain text.
    var text: String {
      switch (from, to) {
      case (let from?, let to?): "\(label): \(from) → \(to)"
      case (let only?, nil), (nil, let only?): "\(label): \(only)"
      case (nil, nil): label
      }
    }
  }

  private let words: RegisterWords
  private let register: Register
  private var interface: Interface { words.interface }

  init(_ words: RegisterWords, _ register: Register) {
    self.words = words
    self.register = register
  }

  /// A line for each fact that changed, or one for the whole claim, with how sure it was and is.
  func words(of change: RegisterChange, claim: RegisteredClaim) -> [Line] {
    switch change.kind {
    case .new:
      return [Line(label: interface[.newClaim], from: nil, to: state(change.after))]
    case .withdrawn:
      return [Line(label: interface[.claimToldNoMore], from: state(change.before), to: nil)]
    case .state(let from, let to):
      return [
        Line(label: interface[.state], from: interface[from.phrase], to: interface[to.phrase])
      ]
    case .retracted(let from):
      let label = interface[.claimRetracted]
      return [Line(label: label, from: interface[from.phrase], to: state(change.after))]
    case .numbers(let keys), .facts(let keys):
      return keys.map { key in
        Line(
          label: interface[key.phrase], from: value(of: key, in: change.before),
          to: value(of: key, in: change.after))
      }
    }
  }

  private func state(_ snapshot: ClaimSnapshot?) -> String? {
    snapshot.map { interface[$0.state.phrase] }
  }

  /// A fact as pages show it; in words where nothing was said.
  private func value(of key: ClaimFacts.Key, in snapshot: ClaimSnapshot?) -> String {
    let text = snapshot.map { value(of: key, in: $0.facts) } ?? ""
    return text.isEmpty ? interface[.notSaid] : text
  }

  /// What a claim says under one key; empty where it says nothing.
  private func value(of key: ClaimFacts.Key, in facts: ClaimFacts) -> String {
    switch key {
    case .kind: facts.kind.map { interface[$0.phrase] } ?? ""
    case .text: facts.text ?? ""
    case .supplier: facts.supplier.map { words.name($0) } ?? ""
    case .recipient: facts.recipient.map { words.name($0) } ?? ""
    case .via: facts.via.map { words.name($0) } ?? ""
    case .weapon: facts.weapons.isEmpty ? "" : words.names(facts.weapons)
    case .actor: facts.actor.map { words.name($0) } ?? ""
    case .target: facts.target.map { words.name($0) } ?? ""
    case .about: titles(facts.about)
    case .when: words.date(facts.when)
    case .place: facts.place.map { words.name($0) } ?? ""
    case .ordered: words.quantity(facts.ordered)
    case .delivered: words.quantity(facts.delivered)
    case .orderDate: words.date(facts.orderDate)
    case .deliveryDates: words.dates(facts.deliveryDates)
    case .lifecycle: facts.lifecycle.map { interface[$0.phrase] } ?? ""
    case .mode: facts.mode.map { interface[$0.phrase] } ?? ""
    case .condition: facts.condition.map { interface[$0.phrase] } ?? ""
    case .dependsOn: titles(facts.dependsOn)
    case .rank:
      interface[(facts.rank ?? .normal).phrase] + (facts.rankReason.map { " (\($0))" } ?? "")
    }
  }

  /// Claims of this edition by what they are called.
  private func titles(_ ids: [String]) -> String {
    ids.compactMap { register.claim($0) }.map { words.title(of: register.claims[$0]) }
      .joined(separator: ", ")
  }
}

extension ClaimSnapshot {
  var state: ClaimState { standing.state }
}
