package import Content

/// What several quantities add up to: ranges stay ranges, and what rests on an estimate is one.
package struct QuantityTotal: Sendable, Hashable {
  package private(set) var least = 0
  /// Nil where one of them has no upper bound.
  package private(set) var most: Int? = 0
  /// Whether an estimate is in it: SIPRI's register puts such numbers in brackets.
  package private(set) var isEstimate = false
  /// How many quantities it adds.
  package private(set) var count = 0

  package init() {}

  /// Adds a quantity; what is unknown adds nothing.
  package mutating func add(_ quantity: Quantity?) {
    switch quantity {
    case .exactly(let number): add(number, number)
    case .between(let least, let most): add(least ?? 0, most)
    case .estimated(let number):
      add(number, number)
      isEstimate = true
    case .unknown, nil: return
    }
  }

  private mutating func add(_ low: Int, _ high: Int?) {
    // A sum beyond what numbers hold has no bound.
    let (sum, overflows) = least.addingReportingOverflow(low)
    least = overflows ? .max : sum
    most = most.flatMap { known in
      high.flatMap { high in
        let (sum, overflows) = known.addingReportingOverflow(high)
        return overflows ? nil : sum
      }
    }
    count += 1
  }
}

extension Sequence where Element == RegisteredClaim {
  /// What was ordered, or delivered, by these transfers together. Counted are those that are reported
  /// or better; never what is hypothetical, considered, deprecated or unknown.
  package func total(of quantity: (ClaimFacts) -> Quantity?) -> QuantityTotal {
    var total = QuantityTotal()
    for claim in self where claim.isInTotals { total.add(quantity(claim.facts)) }
    return total
  }
}

extension RegisteredClaim {
  /// Whether totals may add its numbers.
  package var isInTotals: Bool {
    state.isCounted && facts.isTransfer && !facts.isDeprecated
      && facts.lifecycle != .hypothetical && facts.lifecycle != .considered
  }
}
