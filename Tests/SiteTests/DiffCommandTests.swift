import Building
import Content
import Site
import Testing

/// `dossier diff`: what changed in the register between two dates.
@Suite struct DiffCommandTests {
  private static let files = [
    "content/briefings/2026-01-01-old.md": """
    ---
    title: Old
    expires: 2026-07-01
    claims: [{id: gone, kind: event, text: A short story}]
    ---
    Text.
    """,
    "content/briefings/2026-01-01-first.md": """
    ---
    title: First
    claims:
      - {id: same, kind: transfer, text: Nothing new, supplier: Chad}
      - id: moved
        kind: transfer
        text: >-
          Iran sends
          guns
        supplier: Iran
        recipient: Oman
        delivered: {min: 8, max: 12}
        assertions:
          - {stance: asserts, by: Someone, on: 2026-01-01}
          - {stance: denies, by: Iran, on: 2026-03-01}
      - id: recanted
        kind: event
        assertions:
          - {stance: asserts, by: Chad, on: 2026-01-01}
          - {stance: retracts, by: Chad, on: 2026-03-01}
    ---
    Text.
    """,
    "content/briefings/2026-03-02-second.md": """
    ---
    title: Second
    claims:
      - {extends: moved, delivered: {estimate: 10}, recipient: .., order_date: 2015, weapon: [Guns]}
      - {id: fresh, kind: gap, text: "Who, what?"}
      - {extends: recanted, rank: deprecated, reason: Made up}
    ---
    Text.
    """,
    "content/briefings/2026-03-03-back.md":
      "---\ntitle: A tale\nstatus: withdrawn\nreason: It was false.\n---\nChad.\n",
    "content/briefings/2025-03-03-earlier.md":
      "---\ntitle: Earlier\nstatus: withdrawn\nreason: Wrong.\n---\nChad.\n",
  ]

  private func diff(
    _ start: String, _ end: String, _ files: [String: String] = files
  ) async throws -> RegisterDiff {
    let register = try await RegisterExport(files).register
    return RegisterDiff(
      register, from: try #require(Moment(start, zone: .utc)),
      to: try #require(Moment(end, zone: .utc)))
  }

  @Test func tellsEachChangeInALine() async throws {
    let text = try await diff("2026-02-01", "2026-07-02").text
    #expect(
      text == """
        What changed in the register from 1 February 2026 to 2 July 2026

        Who, what?
          /register/claims/fresh/
          New: unattested

        Iran sends guns
          /register/claims/moved/
          State: reported → contested
          Delivered: 8–12 → (10)
          Recipient: Oman → ..
          Weapon: not said → Guns
          Order date: not said → 2015

        recanted
          /register/claims/recanted/
          Taken back: reported → retracted
          Rank: normal → deprecated (Made up)

        A short story
          /register/claims/gone/
          No longer told: unattested

        Withdrawn briefings
          A tale: It was false.
            /briefings/back/

        """)
  }

  @Test func tellsEachChangeToPrograms() async throws {
    let json = try JSONTree(try await diff("2026-02-01", "2026-07-02").json)
    #expect(json.from.string == "2026-02-01T00:00:00Z")
    #expect(json.to.string == "2026-07-02T00:00:00Z")
    let changes = json.changes.all
    let briefs = changes.map { change in
      [change.claim, change.change, change.key].map { $0.string ?? "-" }.joined(separator: " ")
    }
    #expect(
      briefs == [
        "fresh new -", "moved state -", "moved numbers delivered", "moved facts recipient",
        "moved facts weapon", "moved facts order_date", "recanted retracted -",
        "recanted facts rank", "recanted facts rank_reason", "gone withdrawn -",
      ])
    #expect(
      changes.map(\.from.string) == [
        nil, "reported", nil, "country:om", nil, nil, "reported", nil, nil, "unattested",
      ])
    #expect(
      changes.map(\.to.string) == [
        "unattested", "contested", nil, "..", nil, "2015", "retracted", "deprecated", "Made up",
        nil,
      ])
    try #require(changes.count == 10)
    let numbers = changes[2]
    #expect(numbers.from.min.number == 8)
    #expect(numbers.from.max.number == 12)
    #expect(numbers.to.estimate.number == 10)
    #expect(changes[4].from.isNull)
    #expect(changes[4].to.strings == ["Guns"])
    #expect(changes[9].to.isNull)
    #expect(changes.map(\.url.string)[1] == "/register/claims/moved/")
    #expect(changes.map(\.text.string)[1] == "Iran sends guns")
    let briefings = json.briefings.all
    #expect(briefings.map(\.title.string) == ["A tale"])
    #expect(briefings.map(\.reason.string) == ["It was false."])
    #expect(briefings.map(\.date.string) == ["2026-03-03T00:00:00Z"])
    #expect(briefings.map(\.url.string) == ["/briefings/back/"])
  }

  @Test func saysThatNothingChanged() async throws {
    let nothing = try await diff("2026-03-04", "2026-04-01")
    #expect(
      nothing.text == "Nothing changed in the register from 4 March 2026 to 1 April 2026.\n")
    let json = try JSONTree(nothing.json)
    #expect(json.changes.all.count == 0)
    #expect(json.briefings.all.count == 0)
    #expect(try await diff("2026-04-01", "2026-04-01").text.hasPrefix("Nothing changed"))
    #expect(try await diff("2020-01-01", "2026-06-01", [:]).text.hasPrefix("Nothing changed"))
  }

  @Test func speaksTheSitesLanguageAndLeadsToTheSite() async throws {
    let files = Self.files.merging([
      "content/site.yml": "language: de\nbase_url: https://example.org/x\n"
    ]) { $1 }
    let text = try await diff("2026-02-01", "2026-05-02", files).text
    #expect(text.contains("\n  https://example.org/x/register/claims/fresh/\n"))
    #expect(text.contains("\n  Neu: "))
    #expect(
      try await diff("2026-04-01", "2026-04-01", files).text
        == "Im Register hat sich vom 1. April 2026 bis zum 1. April 2026 nichts geändert.\n")
  }

  @Test func isACommand() throws {
    let site = try TemporarySite(Self.files)
    func run(_ arguments: String...) throws -> DossierProgram.Result {
      try DossierProgram.run(["diff", "--now", TemporarySite.now] + arguments, in: site.path)
    }
    let text = try run("--from", "2026-02-01", "--to", "2026-03-05")
    #expect(text.status == 0)
    #expect(text.output.contains("  State: reported → contested\n"))
    let json = try run("--from", "2026-02-01", "--to", "2026-03-05", "--format", "json")
    #expect(try JSONTree(json.output).changes.all.count == 9)
    try site.write(["content/briefings/c.md": "---\ntlp: GREN\n---\nChad.\n"])
    let faulty = try run("--from", "2026-02-01", "--to", "2026-03-05")
    #expect(faulty.status == 1)
    #expect(faulty.output == "")
  }

  @Test(arguments: [
    [], ["--from", "2026-01-01"], ["--to", "2026-01-01"],
    ["--from", "2026-01-02", "--to", "2026-01-01"],
    ["--from", "2026-01-01T12:00:01Z", "--to", "2026-01-01T12:00Z"],
    ["--from", "January", "--to", "2026-01-01"],
    ["--from", "2026-01-01", "--to", "2026-01-02", "--format", "xml"],
  ])
  func refusesAWrongCall(arguments: [String]) throws {
    let site = try TemporarySite(Self.files)
    let result = try DossierProgram.run(["diff"] + arguments, in: site.path)
    #expect(result.status == 64)
    #expect(result.output == "")
  }

  @Test(arguments: WithholdingTests.reasons)
  func tellsNothingOfWithheldNotes(reason: String) async throws {
    let files = Self.files.merging([
      "content/briefings/zyx.md": """
      ---
      title: The zyxquill
      \(reason)
      claims:
        - {id: zyxquill, kind: event, text: A zyxquill}
        - {extends: moved, delivered: 99, assertions: [{stance: denies, by: Oman}]}
      ---
      Text.
      """,
      "content/briefings/zyx-back.md":
        "---\ntitle: Zyxquill\n\(reason)\nstatus: withdrawn\nreason: Zyxquill.\n---\n",
    ]) { $1 }
    let without = try await diff("2019-01-01", "2026-06-10")
    let with = try await diff("2019-01-01", "2026-06-10", files)
    #expect(with.text == without.text)
    #expect(with.json == without.json)
    #expect(!with.text.lowercased().contains("zyxquill"))
  }
}
