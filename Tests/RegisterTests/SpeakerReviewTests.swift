import Content
import Testing

/// What `dossier check` says of speakers that are not who their author takes them for.
@Suite struct SpeakerReviewTests {
  /// What is said of one event with these assertions, each between braces, in order.
  private func lines(
    _ assertions: String..., files: [String: String] = [:]
  ) async throws -> [String] {
    let list = assertions.map { "      - {\($0)}\n" }.joined()
    return try await review(
      [
        "content/sources.yml": """
        afp: {publisher: AFP, issued: 2020-01-01}
        afp-2: {publisher: afp, issued: 2020-01-02}
        bbc: {publisher: BBC, issued: 2020-01-03}
        copy: {publisher: AFP, origin: afp, issued: 2020-01-04}
        vague: {publisher: Vague, issued: 2020}
        """,
        "content/people/ann.md": note("name: Ann Example"),
        "content/briefings/x.md": note(
          "date: 2020-02-01\nsources: [afp, afp-2, bbc, copy, vague]\nclaims:\n"
            + "  - id: c\n    kind: event\n    assertions:\n" + list, body: "Said. [#c]"),
      ].merging(files) { $1 })
  }

  private static let text =
    "write the same `by` and `source` as there: text is one speaker a source, an entity one everywhere"

  @Test func whoTakesBackWhatNobodySaidIsReported() async throws {
    let line =
      "9:9: warning: \"BBC\" retracts and asserted or speculated nothing before in \"c\" [stance]; "
    #expect(
      try await lines("stance: asserts, source: afp", "stance: retracts, source: bbc")
        == [line + Self.text])
    #expect(
      try await lines(
        "stance: denies, by: Ann Example, source: bbc",
        "stance: retracts, by: Ann Example, source: bbc")
        == [
          line.replacing("BBC", with: "Ann Example")
            + "write who said it in `by`, there and here: an entity is one speaker everywhere"
        ])
    // One text through two sources is two speakers.
    #expect(
      try await lines(
        "stance: asserts, by: an officer, source: afp",
        "stance: retracts, by: an officer, source: bbc")
        == [line.replacing("BBC", with: "an officer") + Self.text])
    #expect(
      try await lines(
        "stance: asserts, source: bbc, on: 2020-01-09",
        "stance: retracts, source: bbc, on: 2020-01-08"
      ) == [line + Self.text])
  }

  @Test func whoSaidItBeforeIsNot() async throws {
    for before in ["asserts", "confirms", "speculates"] {
      #expect(
        try await lines("stance: \(before), source: bbc", "stance: retracts, source: bbc") == [])
    }
    #expect(
      try await lines(
        "stance: asserts, by: Ann Example, source: afp",
        "stance: retracts, by: Ann Example, source: bbc"
      ) == [])
    // Who speaks is not known, nor which was first.
    #expect(try await lines("stance: retracts, by: .., source: bbc") == [])
    #expect(
      try await lines(
        "stance: asserts, source: vague, on: 2020-03", "stance: retracts, source: vague, on: 2020"
      ) == [])
  }

  @Test func aNameThatCountsTwiceIsReported() async throws {
    let line =
      "9:9: warning: \"afp\" speaks through several sources in \"c\", and each counts as a speaker of "
      + "its own: text is one speaker a source [publisher]; if it is one, "
      + "`dossier new organisation \"afp\"` makes it one everywhere"
    #expect(
      try await lines("stance: asserts, source: afp", "stance: asserts, source: afp-2") == [line])
    let byHand =
      "9:9: warning: \"Bob van Other\" speaks through several sources in \"c\", and each counts as a "
      + "speaker of its own: text is one speaker a source [by]; if it is one, "
      + "`dossier new organisation \"Bob van Other\"` or `dossier new person \"Bob van Other\"` "
      + "makes it one everywhere"
    #expect(
      try await lines(
        "stance: asserts, by: Bob van Other, source: afp",
        "stance: denies, by: Bob van Other, source: bbc"
      ) == [byHand])
  }

  /// One name is one fault, however many claims it speaks in.
  @Test func ofANameItIsSaidOnce() async throws {
    let event =
      "kind: event, assertions: [{stance: asserts, source: s}, {stance: asserts, source: t}]"
    let found = try await review(
      [event, event, event],
      files: ["content/sources.yml": "s: {publisher: AFP}\nt: {publisher: AFP}"])
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("5:") == true)
    #expect(found.first?.contains(" in \"c0\" and 2 other claims, and each counts") == true)
  }

  @Test func whatMayBeTwoOrCountsOnceIsNot() async throws {
    for someone in ["an official", "Iranian officials", "Officials", "Unnamed sources", "dpa"] {
      #expect(
        try await lines(
          "stance: asserts, by: \(someone), source: afp",
          "stance: asserts, by: \(someone), source: bbc"
        ) == [])
    }
    // It repeats the first: one origin.
    #expect(try await lines("stance: asserts, source: afp", "stance: asserts, source: copy") == [])
    #expect(try await lines("stance: asserts, source: afp", "stance: denies, source: afp") == [])
    #expect(
      try await lines(
        "stance: asserts, source: afp", "stance: asserts, source: afp-2",
        files: ["content/organisations/afp.md": note("name: AFP")]) == [])
  }
}
