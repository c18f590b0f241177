import Content
import Register
import Testing

/// What changed in the register between two days, and day by day.
@Suite struct RegisterChangeTests {
  /// A claim of 10 January with an id, and what a later briefing adds to it, a key a line.
  private func site(
    _ additions: [(id: String, keys: String)], date: String = "2020-02-10"
  ) -> [String: String] {
    let facts = "kind: transfer, supplier: Iran, recipient: Azerbaijan, ordered: 5"
    let first = additions.map {
      "  - {id: \($0.id), \(facts), lifecycle: ordered, assertions: [{stance: asserts, by: a witness}]}\n"
    }
    let second = additions.map {
      "  - extends: \($0.id)\n    \($0.keys.replacing("\n", with: "\n    "))\n"
    }
    return [
      "content/briefings/first.md": note("date: 2020-01-10\nclaims:\n" + first.joined()),
      "content/briefings/second.md": note("date: \(date)\nclaims:\n" + second.joined()),
    ]
  }

  private func text(_ change: RegisterChange) -> String {
    switch change.kind {
    case .new: "new"
    case .state(let from, let to): "\(from.rawValue) → \(to.rawValue)"
    case .retracted(let from): "\(from.rawValue) → retracted!"
    case .numbers(let keys): "numbers: \(keys.map(\.rawValue).joined(separator: " "))"
    case .facts(let keys): "facts: \(keys.map(\.rawValue).joined(separator: " "))"
    case .withdrawn: "withdrawn"
    }
  }

  private func changes(
    _ files: [String: String], from start: String, to end: String
  ) async throws -> [String] {
    try await register(files).changes(from: moment(start), to: moment(end)).map(text)
  }

  /// What a later briefing says, and what that changes.
  private static let additions: [(String, [String])] = [
    ("assertions: [{stance: confirms, by: Iran}]", ["reported → party-confirmed"]),
    ("assertions: [{stance: denies, by: Iran}]", ["reported → contested"]),
    ("assertions: [{stance: retracts, by: a witness}]", ["reported → retracted!"]),
    ("assertions: [{stance: no-comment, by: Iran}]", []),
    ("ordered: 6", ["numbers: ordered"]),
    ("ordered: {min: 5, max: 5}", ["numbers: ordered"]),
    ("delivered: 1", ["numbers: delivered"]), ("ordered: 5", []),
    ("lifecycle: cancelled", ["facts: lifecycle"]),
    (
      "recipient: Armenia\nwhen: 2019\nweapon: ..\nwhere: Iran\nvia: ..",
      ["facts: recipient via weapon when where"]
    ),
    ("rank: deprecated\nreason: a slip", ["facts: rank"]), ("rank: normal", []),
    (
      "delivered: 5\nlifecycle: delivered\nassertions: [{stance: confirms, by: Iran}]",
      ["reported → party-confirmed", "numbers: delivered", "facts: lifecycle"]
    ),
  ]

  @Test func aLaterBriefingChanges() async throws {
    let found = try await register(
      site(Self.additions.enumerated().map { ("c\($0)", $1.0) }))
    let (before, day) = (try moment("2020-02-09"), try moment("2020-02-10"))
    let changed = found.changes(from: before, to: day)
    for (index, (addition, changes)) in Self.additions.enumerated() {
      let words = changed.filter { $0.claim == "c\(index)" }.map(text)
      #expect(words == changes, "\(addition)")
    }
    #expect(found.changes(from: try moment("2020-01-10"), to: before) == [])
    #expect(found.changes(from: day, to: try moment("2020-03-10")) == [])
  }

  @Test func aClaimComesAndGoes() async throws {
    let files = [
      "content/briefings/x.md": note(
        "date: 2020-01-10\nexpires: 2040-01-10\nclaims: [{id: c, kind: event}]")
    ]
    #expect(try await changes(files, from: "2020-01-09", to: "2020-01-10") == ["new"])
    #expect(try await changes(files, from: "2020-01-10", to: "2040-01-10") == ["withdrawn"])
    #expect(try await changes(files, from: "2020-01-09", to: "2040-01-10") == [])
  }

  /// Each day with the ids of what changed.
  private func history(_ files: [String: String]) async throws -> [String] {
    var days: [(day: String, changes: [String])] = []
    for (_, step) in Register.history(of: try await register(files).histories()) {
      let day = step.day?.iso ?? "always"
      let changes = step.changes.map { "\($0.claim) \(text($0))" }
      if days.last?.day == day {
        days[days.count - 1].changes += changes
      } else {
        days.append((day, changes))
      }
    }
    return days.map { "\($0.day): \($0.changes.joined(separator: ", "))" }
  }

  @Test func theHistoryTellsOfEachDayOnce() async throws {
    var files = site([("c", "ordered: 6\nassertions: [{stance: denies, by: Iran}]")])
    files["content/briefings/same-day.md"] = note(
      "date: 2020-02-10\nclaims: [{id: d, kind: gap}]")
    files["content/briefings/undated.md"] = note("claims: [{id: u, kind: gap}]")
    files["content/briefings/embargo.md"] = note(
      "date: 2020-02-01\nembargoed_until: 2020-02-20\nclaims: [{extends: c, assertions: [{stance: confirms, by: Iran, on: 2020-02-19}]}]"
    )
    #expect(
      try await history(files) == [
        "2020-02-20: c contested → party-confirmed",
        "2020-02-10: d new, c reported → contested, c numbers: ordered",
        "2020-01-10: c new", "always: u new",
      ])
  }

  /// A stance of a later day than its briefing changes the register on its own day.
  @Test func aStanceCountsFromItsDay() async throws {
    #expect(
      try await history(site([("c", "assertions: [{stance: denies, by: Iran, on: 2020-02-12}]")]))
        == [
          "2020-02-12: c reported → contested", "2020-01-10: c new",
        ])
  }

  /// Whatever the offsets in which authors write, time runs on: what has been said stays said.
  @Test func daysOfDifferentOffsetsRunOn() async throws {
    var files = site(
      [("c", "assertions: [{stance: denies, by: Iran}]")], date: "2020-02-10T23:00:00-10:00")
    files["content/briefings/east.md"] = note(
      "date: 2020-02-09\nclaims: [{extends: c, assertions: [{stance: confirms, by: Azerbaijan, on: 2020-02-11}]}]"
    )
    files["content/briefings/far-east.md"] = note(
      "date: 2020-03-02T01:00:00+14:00\nclaims: [{extends: c, assertions: [{stance: retracts, by: Iran}]}]"
    )
    #expect(
      try await history(files) == [
        "2020-03-01: c contested → party-confirmed",
        "2020-02-11: c reported → party-confirmed, c party-confirmed → contested",
        "2020-01-10: c new",
      ])
  }
}
