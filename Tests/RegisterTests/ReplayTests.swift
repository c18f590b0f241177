import Content
import Linking
import Markdown
import Register
import Testing

/// To replay the register to a day is to build the edition of that day.
@Suite struct ReplayTests {
  /// What a claim says, how sure it is, and who stands by it, in words that do not depend on what else
  /// the register holds.
  private func words(
    _ snapshot: ClaimSnapshot?, of claim: RegisteredClaim?, in register: Register
  ) -> [String] {
    guard let snapshot, let claim else { return ["not in the register"] }
    func place(_ index: Int) -> String {
      let assertion = claim.assertions[index]
      let file = claim.entries[assertion.entry].file
      return "\(file):\(assertion.place.line) \(assertion.stance) \(assertion.date)"
    }
    return [
      "\(snapshot.standing.state), \(snapshot.standing.origins) origins", "\(snapshot.facts)",
    ]
      + snapshot.standing.because.map { "because of \(place($0))" }
      + snapshot.standing.inForce.sorted().map { "in force \(place($0))" }
  }

  /// Whether each claim stands on each day as it does in the edition of that day; how many claims were
  /// compared with something else than their absence.
  private func expectReplay(_ files: [String: String], days: [String]) async throws -> Int {
    let whole = try await register(files)
    var compared = 0
    for day in days {
      let edition = try await register(files, asOf: day)
      let end = try moment(day)
      for claim in whole.claims {
        let then = edition.claim(claim.id).map { edition.claims[$0] }
        let replayed = claim.snapshot(at: end)
        #expect(
          words(replayed, of: claim, in: whole) == words(then?.snapshot, of: then, in: edition),
          "\(claim.id) on \(day)")
        if replayed != nil { compared += 1 }
      }
      #expect(edition.claims.allSatisfy { whole.claim($0.id) != nil })
    }
    return compared
  }

  private static let days = (1...14).map { "2020-01-\($0 < 10 ? "0" : "")\($0)" } + ["2020-02-15"]

  /// Briefings with dates, embargoes, times and without, over `days`, that begin claims and extend
  /// them.
  private func randomSite(seed: UInt64) -> [String: String] {
    var generator = SeededGenerator(seed: seed)
    func day() -> String { Self.days.dropLast().randomElement(using: &generator) ?? "" }
    var files = bystanders
    for briefing in 0..<12 {
      var yaml = ""
      if briefing % 4 != 0 {
        yaml += "date: \(day())\(["", "T12:00:00Z"].randomElement(using: &generator) ?? "")\n"
      }
      if briefing % 3 == 0 { yaml += "embargoed_until: \(day())\n" }
      yaml += "sources: [afp, bbc, repeat, late]\nclaims:\n"
      for claim in 0..<40 {
        // Each claim begins in one briefing; some others add to it.
        if claim % 12 == briefing {
          yaml += "  - id: c\(claim)\n    kind: transfer\n    supplier: Iran\n"
          yaml += "    recipient: Azerbaijan\n"
        } else if Int.random(in: 0..<4, using: &generator) == 0 {
          yaml += "  - extends: c\(claim)\n"
        } else {
          continue
        }
        if Bool.random(using: &generator) {
          yaml += "    ordered: \(Int.random(in: 1...3, using: &generator))\n"
        }
        yaml += "    assertions:\n"
        for _ in 0..<Int.random(in: 1...3, using: &generator) {
          var assertion = RandomAssertion(
            using: &generator,
            stances: ["asserts", "confirms", "denies", "speculates", "retracts", "no-comment"])
          assertion.day = Int.random(in: 1...14, using: &generator)
          let hasDay = Bool.random(using: &generator)
          let text =
            hasDay
            ? assertion.yaml : assertion.yaml.replacing(", on: \(assertion.date)", with: "")
          yaml += "      - {\(text)}\n"
        }
      }
      files["content/briefings/b\(briefing).md"] = note(yaml)
    }
    return files
  }

  @Test func isTheEditionOfTheDay() async throws {
    let compared = try await expectReplay(
      randomSite(seed: 1), days: ["01", "03", "06", "08", "11", "13", "20"].map { "2020-01-\($0)" })
    #expect(compared > 150)
  }

  /// Sources that are one by way of a third: when it was issued is known to all of them.
  @Test func readsADayOffEveryNameOfASource() async throws {
    let compared = try await expectReplay(
      [
        "content/sources.yml": """
        a: {publisher: AFP, url: 'https://a.example/'}
        b: {url: 'https://a.example/'}

        """,
        "content/briefings/x.md": note(
          """
          date: 2020-01-02
          sources: [a, {id: b, issued: 2020-01-05}]
          claims: [{id: c, kind: event, assertions: [{stance: asserts, source: a}]}]
          """),
      ], days: ["2020-01-03", "2020-01-06"])
    #expect(compared == 2)
  }

  /// What a briefing says without a date of its own is said as soon as the briefing is published, in
  /// whatever offset its author wrote.
  @Test(arguments: ["2020-01-05T01:00:00+14:00", "2020-01-04T23:00:00-10:00"])
  func aBriefingsOwnWordStandsFromItsHour(date: String) async throws {
    let files = [
      "content/briefings/x.md": note(
        "date: \(date)\nclaims: [{id: c, kind: event, assertions: [{stance: asserts, by: a witness}]}]"
      )
    ]
    let published = try moment(date)
    let claim = try #require(try await register(files).claims.first)
    #expect(claim.snapshot(at: published)?.standing.state == .reported)
    #expect(
      claim.snapshot(at: Moment(seconds: published.seconds, zone: .utc))?.standing.state
        == .reported)
    #expect(claim.snapshot(at: Moment(seconds: published.seconds - 1, zone: .utc)) == nil)
    _ = try await expectReplay(files, days: ["2020-01-04T12:00:00Z", "2020-01-05T12:00:00Z"])
  }

  @Test func theLastDayOfTheHistoryIsToday() async throws {
    let found = try await register(randomSite(seed: 3))
    var last: [String: ClaimSnapshot] = [:]
    for (_, step) in Register.history(of: found.histories()).reversed() {
      for change in step.changes { last[change.claim] = change.after }
    }
    for claim in found.claims {
      #expect(last[claim.id]?.facts == claim.facts)
      #expect(last[claim.id]?.standing.state == claim.state)
    }
  }
}
