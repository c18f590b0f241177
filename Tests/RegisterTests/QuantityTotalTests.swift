import Content
import Diagnostics
import Linking
import Register
import Testing

/// What transfers add up to.
@Suite struct QuantityTotalTests {
  /// What was delivered by each briefing's claims together, as SIPRI prints it: an estimate in brackets,
  /// a range with its bounds; and how many were added.
  ///
  /// - Parameter briefings: for each its claims, as authors write them between braces, without an id.
  private func totals(_ briefings: [[String]]) async throws -> [String] {
    var files: [String: String] = [:]
    for (briefing, claims) in briefings.enumerated() where !claims.isEmpty {
      let list = claims.enumerated().map { "  - {id: c\(briefing)-\($0), \($1)}\n" }.joined()
      files["content/briefings/\(briefing).md"] = note(
        "sources: [{id: s, publisher: AFP}]\nclaims:\n" + list)
    }
    let found = try await register(files)
    try #require(found.book.diagnostics.lines == [])
    return briefings.indices.map { briefing in
      let total = found.claims.filter { $0.id.hasPrefix("c\(briefing)-") }.total(of: \.delivered)
      let bounds = [total.least, total.most].map { $0.map(String.init) ?? "" }
      let range = bounds[0] == bounds[1] ? bounds[0] : bounds.joined(separator: "–")
      return "\(total.isEstimate ? "(\(range))" : range) of \(total.count)"
    }
  }

  private func expect(
    _ cases: [([String], String)], sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    for ((claims, sum), total) in zip(cases, try await totals(cases.map(\.0))) {
      #expect(total == sum, "\(claims)", sourceLocation: sourceLocation)
    }
  }

  @Test func rangesStayRangesAndEstimatesEstimates() async throws {
    let cases: [([String], String)] = [
      (["delivered: 3", "delivered: 4"], "7 of 2"),
      (["delivered: 3", "delivered: {min: 4, max: 6}"], "7–9 of 2"),
      (["delivered: {min: 1, max: 2}", "delivered: {min: 10, max: 20}"], "11–22 of 2"),
      (["delivered: {min: 4}", "delivered: 1"], "5– of 2"),
      (["delivered: {max: 4}", "delivered: 1"], "1–5 of 2"),
      (["delivered: {min: 4}", "delivered: {max: 4}"], "4– of 2"),
      (["delivered: {estimate: 10}", "delivered: 5"], "(15) of 2"),
      (["delivered: {estimate: 10}", "delivered: {min: 1, max: 2}"], "(11–12) of 2"),
      (["delivered: 9223372036854775807", "delivered: 1"], "9223372036854775807– of 2"),
      // What nobody knows, or says, adds nothing.
      (["delivered: ..", "delivered: 5"], "5 of 1"), (["ordered: 7", "delivered: 5"], "5 of 1"),
      ([], "0 of 0"),
    ]
    try await expect(
      cases.map { facts, sum in
        (facts.map { "kind: transfer, \($0), assertions: [{stance: asserts}]" }, sum)
      })
  }

  @Test func whatIsNotFirmIsLeftOut() async throws {
    let cases: [(String, String)] = [
      ("lifecycle: committed", "6 of 2"), ("lifecycle: cancelled", "6 of 2"),
      ("lifecycle: hypothetical", "1 of 1"), ("lifecycle: considered", "1 of 1"),
      ("rank: preferred", "6 of 2"), ("rank: deprecated, reason: a slip", "1 of 1"),
      ("kind: production", "1 of 1"),
    ]
    try await expect(
      cases.map { facts, sum in
        let kind = facts.hasPrefix("kind") ? "" : "kind: transfer, "
        return (
          ["kind: transfer, delivered: 1", "\(kind)delivered: 5, \(facts)"].map {
            $0 + ", assertions: [{stance: asserts}]"
          }, sum
        )
      })
  }

  @Test func onlyWhatIsReportedOrBetterCounts() async throws {
    let cases: [(String, String)] = [
      ("asserts, by: Iran", "6 of 2"), ("asserts, source: s", "6 of 2"),
      ("speculates, source: s", "1 of 1"), ("denies, by: Iran", "1 of 1"),
      ("no-comment, by: Iran", "1 of 1"), ("retracts, by: Iran", "1 of 1"),
      ("asserts, source: s}, {stance: denies, by: Iran", "1 of 1"),
    ]
    try await expect(
      cases.map { stances, sum in
        (
          [
            "kind: transfer, delivered: 1, assertions: [{stance: asserts}]",
            "kind: transfer, supplier: Iran, delivered: 5, assertions: [{stance: \(stances)}]",
          ], sum
        )
      })
  }
}
