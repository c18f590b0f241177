import Content
import Testing

/// What `dossier check` says of claims that cannot be as they are told.
@Suite struct ClaimContradictionTests {
  private static let transfer =
    "kind: transfer, supplier: Iran, recipient: Oman, weapon: .., \(said)"

  @Test func moreThanWasOrderedIsReported() async throws {
    let cases = [
      ("ordered: 10, delivered: 12", "at least 12 of at most 10"),
      ("ordered: {min: 8, max: 10}, delivered: 12", "at least 12 of at most 10"),
      ("ordered: {max: 10}, delivered: {min: 11}", "at least 11 of at most 10"),
      ("ordered: 0, delivered: {min: 1, max: 2}", "at least 1 of at most 0"),
    ]
    let found = try await review(cases.map { "\(Self.transfer), \($0.0)" })
    #expect(found.count == cases.count)
    for (index, ((numbers, words), line)) in zip(cases, found).enumerated() {
      let column =
        14 + "\(Self.transfer), \(numbers.split(separator: "delivered: ")[0])delivered: ".count
      #expect(
        line
          == "\(5 + index):\(column): warning: more is delivered than ordered: \(words) [delivered]; "
          + "check both numbers")
    }
  }

  @Test func numbersThatMayAgreeAreNot() async throws {
    #expect(
      try await review(
        [
          "ordered: 10, delivered: 10", "ordered: {min: 8, max: 12}, delivered: {min: 12, max: 20}",
          "ordered: {estimate: 10}, delivered: 12", "ordered: 10, delivered: {estimate: 12}",
          "ordered: .., delivered: 12", "ordered: 10, delivered: ..",
          "ordered: {min: 10}, delivered: 99",
          "ordered: 10, delivered: {max: 99}", "delivered: 9",
        ].map { "\(Self.transfer), \($0)" }) == [])
  }

  @Test func aDeliveryBeforeItsOrderIsReported() async throws {
    let found = try await review(
      [
        "order_date: 2016, delivery_dates: [2015]",
        "order_date: 2016-05-02, delivery_dates: [2017, 2016-04]",
        "order_date: 2016/2017, delivery_dates: [2014/2015-12-31]",
        "order_date: 2016/.., delivery_dates: [2015]",
      ].map { "\(Self.transfer), \($0)" })
    #expect(
      found.map { String($0.drop { $0 != "w" }) } == [
        "warning: the delivery of 2015 is older than the order of 2016 [delivery_dates]; check both dates",
        "warning: the delivery of 2016-04 is older than the order of 2016-05-02 [delivery_dates]; check both dates",
        "warning: the delivery of 2014/2015-12-31 is older than the order of 2016/2017 [delivery_dates]; check both dates",
        "warning: the delivery of 2015 is older than the order of 2016/.. [delivery_dates]; check both dates",
      ])
    let column = 14 + "\(Self.transfer), order_date: 2016-05-02, delivery_dates: [2017, ".count
    #expect(found[1].hasPrefix("6:\(column): "))
  }

  @Test func datesThatMayAgreeAreNot() async throws {
    #expect(
      try await review(
        [
          "order_date: 2016, delivery_dates: [2016]", "order_date: 2016-05, delivery_dates: [2016]",
          "order_date: 2016?, delivery_dates: [2015]", "order_date: 2016, delivery_dates: [2015~]",
          "order_date: .., delivery_dates: [2015]", "order_date: 2016, delivery_dates: [..]",
          "order_date: 201X, delivery_dates: [2010]", "order_date: ../2016, delivery_dates: [1999]",
          "order_date: 2016, delivery_dates: [2015/..]", "delivery_dates: [2015]",
        ].map { "\(Self.transfer), \($0)" }) == [])
  }

  @Test func aClaimOfItselfIsReported() async throws {
    #expect(
      try await review([
        "kind: gap, about: [c0]", "kind: judgement, depends_on: [c0, c1]", "kind: gap, about: [c1]",
      ]) == [
        "5:33: warning: the claim \"c0\" is about itself [about]; write another claim's id, or leave it out",
        "6:48: warning: the claim \"c1\" depends on itself [depends_on]; write another claim's id, or leave it out",
      ])
  }

  @Test func oneOnBothSidesOfATransferIsReported() async throws {
    let rest = "weapon: .., \(said)"
    #expect(
      try await review([
        "kind: transfer, supplier: Iran, recipient: country:ir, \(rest)",
        "kind: transfer, supplier: .., recipient: .., \(rest)",
        "kind: transfer, supplier: rebels, recipient: rebels, \(rest)",
        "kind: transfer, supplier: Iran, recipient: Iraq, \(rest)",
      ]) == [
        "5:57: warning: Iran is supplier and recipient of one transfer [recipient]; write who the other one is, or `..` where nobody knows"
      ])
  }

  @Test func anExtensionOfAnotherKindIsReported() async throws {
    func lines(_ kind: String) async throws -> [String] {
      try await review([
        "content/briefings/x.md": note(
          "date: 2020-01-01\nsources: [{id: s}]\nclaims: [{id: c, kind: event, \(said)}]",
          body: "Said. [#c]"),
        "content/briefings/y.md": note("date: 2020-02-01\nclaims: [{extends: c\(kind)}]"),
      ])
    }
    #expect(
      try await lines(", kind: policy") == [
        "content/briefings/y.md:3:29: warning: the claim \"c\" is an event in 4, and no policy [kind]; leave the kind out, or give what this is an id of its own"
      ])
    #expect(try await lines(", kind: event") == [])
    #expect(try await lines("") == [])
  }

  /// What a newer briefing states anew is what is compared, and where it stands.
  @Test func whatIsStatedAnewCounts() async throws {
    func lines(_ newer: String) async throws -> [String] {
      try await review([
        "content/briefings/x.md": note(
          "date: 2020-01-01\nsources: [{id: s}]\nclaims: [{id: c, ordered: 10, delivered: 8, \(Self.transfer)}]",
          body: "Said. [#c]"),
        "content/briefings/y.md": note("date: 2020-02-01\nclaims: [{extends: c, \(newer)}]"),
      ]).map { String($0.prefix { $0 != "w" }) }
    }
    #expect(try await lines("delivered: 12") == ["content/briefings/y.md:3:34: "])
    #expect(try await lines("ordered: 5") == ["4:42: "])
    #expect(try await lines("ordered: 12, delivered: 12") == [])
    #expect(try await lines("supplier: Oman") == ["4:88: "])
  }
}
