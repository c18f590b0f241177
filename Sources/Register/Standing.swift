import Content

/// How sure a claim is at one time, and why.
package struct Standing: Sendable, Hashable {
  package let state: ClaimState
  /// The stances that make it so, as indices of the claim's assertions: each party's denial or
  /// assertion, the supplier's first; else one assertion of each origin, the newest first.
  package let because: [Int]
  /// How many origins assert it; where nobody does, how many speculate.
  package let origins: Int
  /// The stance of each speaker that is in force: indices of the claim's assertions.
  package let inForce: Set<Int>
  /// The newest refusal to comment of each speaker who said nothing after it; what they said before
  /// stays in force.
  package let silences: Set<Int>

  /// The state by the rules of the README's table, in their order: the first that fits.
  ///
  /// - Parameters:
  ///   - assertions: oldest first; of two on one day the one that is written first.
  ///   - indices: those of them that had been made.
  init(
    of facts: ClaimFacts, _ assertions: [RecordedAssertion], among indices: [Int],
    publishers: (Int) -> Int?
  ) {
    var newest: [RecordedAssertion.Speaker: Int] = [:]
    var silences: [RecordedAssertion.Speaker: Int] = [:]
    for index in indices {
      let speaker = assertions[index].speaker
      if assertions[index].isStatement {
        newest[speaker] = index
        silences[speaker] = nil
      } else {
        silences[speaker] = index
      }
    }
    // Newest first.
    let current = newest.values.sorted(by: >)
    inForce = Set(current)
    self.silences = Set(silences.values)
    let parties = facts.isTransfer ? [facts.supplier, facts.recipient] : [facts.actor]
    let asserting = current.filter { assertions[$0].asserts }
    let speculating = current.filter { assertions[$0].stance == .speculates }
    let retracting = current.filter { assertions[$0].stance == .retracts }
    var denying: Set<Int> = []
    let denials = parties.compactMap { party in
      current.first { assertions[$0].stance == .denies && assertions[$0].speaks(for: party) }
    }.filter { denying.insert($0).inserted }
    let byParty = parties.map { party in
      asserting.first { assertions[$0].speaks(for: party) }
    }
    let independent = Self.oneOfEachOrigin(
      asserting.isEmpty ? speculating : asserting, assertions, publishers)
    origins = independent.count

    // Whoever retracts must have said so before, whether or not the register tells when; unless what
    // they retract is a denial.
    func speakers(where holds: (RecordedAssertion) -> Bool) -> Set<RecordedAssertion.Speaker> {
      Set(indices.lazy.map { assertions[$0] }.filter(holds).map(\.speaker))
    }
    let whoSaidSo = speakers { $0.asserts || $0.stance == .speculates }.union(
      speakers { $0.stance == .retracts }.subtracting(speakers { $0.stance == .denies }))
    let allRetracted =
      !whoSaidSo.isEmpty
      && whoSaidSo.allSatisfy { speaker in
        newest[speaker].map { assertions[$0].stance == .retracts } ?? false
      }
    if allRetracted {
      (state, because) = (.retracted, retracting)
    } else if !denials.isEmpty {
      let isOnlyDenied = asserting.isEmpty && speculating.isEmpty
      (state, because) = (isOnlyDenied ? .denied : .contested, denials)
    } else if byParty.count == 2, let supplier = byParty[0], let recipient = byParty[1] {
      (state, because) = (
        .bothConfirmed, supplier == recipient ? [supplier] : [supplier, recipient]
      )
    } else if let party = byParty.compactMap({ $0 }).first {
      (state, because) = (.partyConfirmed, [party])
    } else if asserting.isEmpty {
      (state, because) = speculating.isEmpty ? (.unattested, []) : (.speculated, independent)
    } else {
      (state, because) = (independent.count > 1 ? .corroborated : .reported, independent)
    }
  }

  /// Whether the speaker of an assertion has not gone back on it, or broken the silence.
  package func isCurrent(_ index: Int) -> Bool {
    inForce.contains(index) || silences.contains(index)
  }

  /// One of each origin: its own word rather than what repeats it, else the newest. An outlet whose
  /// own word is given is no second origin by being the end of a chain, too.
  private static func oneOfEachOrigin(
    _ indices: [Int], _ assertions: [RecordedAssertion], _ publishers: (Int) -> Int?
  ) -> [Int] {
    let speakers = Set(
      indices.compactMap { index -> Int? in
        if case .speaker(let entity) = assertions[index].origin { entity } else { nil }
      })
    var chosen: [RecordedAssertion.Origin: Int] = [:]
    for index in indices {
      var origin = assertions[index].origin
      if case .source(let source) = origin, let publisher = publishers(source),
        speakers.contains(publisher)
      {
        origin = .speaker(publisher)
      }
      if let other = chosen[origin],
        assertions[other].isFirstHand || !assertions[index].isFirstHand
      {
        continue
      }
      chosen[origin] = index
    }
    return chosen.values.sorted(by: >)
  }
}

extension RecordedAssertion {
  /// Whether it stands in the source that was the first to tell it.
  fileprivate var isFirstHand: Bool {
    guard case .source(let end) = origin else { return true }
    return source == end
  }
}
