import Content
import Register
import Testing

/// What holds of any claim, tried on several hundred at random.
@Suite struct StatePropertyTests {
  private static let stances = ["asserts", "confirms", "denies", "speculates", "retracts"]

  /// Claims with these assertions, in one site.
  private func claims(_ lists: [[RandomAssertion]]) async throws -> [RegisteredClaim] {
    var yaml = "sources: [afp, bbc, repeat, late]\nclaims:\n"
    for (index, list) in lists.enumerated() {
      yaml +=
        "  - id: c\(index)\n    kind: transfer\n    supplier: Iran\n    recipient: Azerbaijan\n"
      if !list.isEmpty { yaml += "    assertions:\n" }
      for assertion in list { yaml += "      - {\(assertion.yaml)}\n" }
    }
    let found = try await register(
      bystanders.merging(["content/briefings/x.md": note(yaml)]) { $1 })
    try #require(found.claims.count == lists.count)
    return found.claims
  }

  private func lists(
    seed: UInt64, stances: [String],
    change: (inout [RandomAssertion], inout SeededGenerator) -> Void = { _, _ in }
  ) -> [[RandomAssertion]] {
    var generator = SeededGenerator(seed: seed)
    return (0..<400).map { _ in
      let count = Int.random(in: 0...6, using: &generator)
      var list = (0..<count).map { _ in RandomAssertion(using: &generator, stances: stances) }
      change(&list, &generator)
      return list
    }
  }

  private func inForce(_ claim: RegisteredClaim) -> [RecordedAssertion.Speaker: String] {
    Dictionary(
      uniqueKeysWithValues: claim.standing.inForce.map { index in
        let assertion = claim.assertions[index]
        return (assertion.speaker, "\(assertion.stance) \(assertion.date.day?.iso ?? "")")
      })
  }

  @Test func theStateIsWhatTheRulesSay() async throws {
    let lists = lists(seed: 1, stances: Self.stances + ["no-comment"])
    var seen: Set<ClaimState> = []
    for (list, claim) in zip(lists, try await claims(lists)) {
      let rules = PlainRules(list)
      #expect(claim.state.rawValue == rules.state, "\(list.map(\.yaml))")
      #expect(claim.standing.origins == rules.origins, "\(list.map(\.yaml))")
      seen.insert(claim.state)
    }
    #expect(seen == Set(ClaimState.allCases))
  }

  @Test func aRefusalToCommentChangesNothing() async throws {
    let plain = lists(seed: 2, stances: Self.stances)
    var generator = SeededGenerator(seed: 3)
    let silences = plain.map { list in
      var list = list
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        let silence = RandomAssertion(using: &generator, stances: ["no-comment"])
        list.insert(silence, at: Int.random(in: 0...list.count, using: &generator))
      }
      return list
    }
    let with = try await claims(silences)
    for (index, (claim, other)) in zip(try await claims(plain), with).enumerated() {
      #expect(claim.state == other.state, "\(silences[index].map(\.yaml))")
      #expect(claim.standing.origins == other.standing.origins)
      #expect(inForce(claim) == inForce(other))
    }
  }

  @Test func theOrderInTheListIsNothingToStancesOfDifferentDays() async throws {
    let sorted = lists(seed: 4, stances: Self.stances + ["no-comment"]) { list, generator in
      let days = (1...9).shuffled(using: &generator)
      for index in list.indices { list[index].day = days[index] }
    }
    var generator = SeededGenerator(seed: 5)
    let shuffled = sorted.map { $0.shuffled(using: &generator) }
    let others = try await claims(shuffled)
    for (index, (claim, other)) in zip(try await claims(sorted), others).enumerated() {
      #expect(claim.standing == other.standing, "\(shuffled[index].map(\.yaml))")
      #expect(claim.assertions.map(\.stance) == other.assertions.map(\.stance))
    }
  }
}
