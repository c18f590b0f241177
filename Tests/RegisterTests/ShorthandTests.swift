import Content
import Diagnostics
import Linking
import Register
import Testing

/// What an author may leave out, and what it then means.
@Suite struct ShorthandTests {
  private func only(
    _ assertion: String, sources: String = "afp", files: [String: String] = [:]
  ) async throws -> RecordedAssertion {
    let found = try await claims([["stance: asserts\(assertion)"]], sources: sources, files: files)
    return try #require(found[0].assertions.first)
  }

  @Test func theSourceIsTheOnlyOneOfTheNote() async throws {
    #expect(try await only("").speaker.party == .text("AFP"))
    #expect(try await only("", sources: "afp, afp").speaker.party == .text("AFP"))
    #expect(try await only("", sources: "afp, bbc").source == nil)
    #expect(try await only("", sources: "afp, bbc").speaker.party == .unknown)
    #expect(try await only(", source: bbc", sources: "afp").speaker.party == .text("BBC"))
  }

  @Test func whoPublishesSpeaks() async throws {
    #expect(try await only("").date.day?.iso == "2020-01-01")
    #expect(try await only(", by: a witness").speaker.party == .text("a witness"))
    let files = ["content/organisations/press.md": note("name: Agence\naliases: [AFP]")]
    let known = try await only("", files: files)
    #expect(known.speaker.party.entity != nil)
    // Who publishes is no speaker that the author names: the source is the origin.
    #expect(known.origin == .source(try #require(known.source)))
  }

  @Test func aPartyThatPublishesConfirms() async throws {
    let files = [
      "content/sources.yml": "gazette: {publisher: Iran}\npaper: {publisher: Azerbaijan}\n"
    ]
    let found = try await claims(
      [["stance: asserts, source: gazette", "stance: asserts, source: paper"]],
      sources: "gazette, paper", files: files)
    #expect(found.map(\.state) == [.bothConfirmed])
  }

  @Test func theLetterOfTheGradeIsTheSources() async throws {
    let grades = ["2", "C2", "6", "3, source: bbc", "F3, source: bbc", "4, source: afp"]
    let lists = [["stance: asserts"]] + grades.map { ["stance: asserts, grade: \($0)"] }
    let ofAFP = try await claims(lists, sources: "afp").map(\.assertions[0].grade)
    #expect(ofAFP == [nil, "B2", "C2", "B6", "3", "F3", "B4"])
    let ofBBC = try await claims(lists, sources: "bbc").map(\.assertions[0].grade)
    #expect(ofBBC == [nil, "2", "C2", "6", "3", "F3", "B4"])
  }

  @Test func inASidecarTheNotesSourceCountsToo() async throws {
    let found = try await register(
      bystanders.merging([
        "content/briefings/x.md": note("sources: [afp]"),
        "content/briefings/x.claims.yml":
          "claims:\n  - {id: c, kind: event, assertions: [{stance: asserts, grade: 1}]}\n",
      ]) { $1 })
    #expect(found.claims.map(\.assertions.first?.grade) == ["B1"])
    #expect(found.claims.map(\.definition.file) == ["content/briefings/x.claims.yml"])
  }

  @Test(arguments: [
    ("supplier", "weapon:no-such", "no entity has the id \"weapon:no-such\" [supplier]"),
    ("recipient", "Korea", "\"Korea\" may be country:kp or country:kr"),
    ("weapon", "weapon:hidden", "\"weapon:hidden\" is withheld: it is left out [weapon]"),
  ])
  func aNameThatCannotBeReadIsReported(key: String, value: String, message: String) async throws {
    let found = try await register([
      "content/briefings/x.md": note("claims: [{id: c, kind: transfer, \(key): \(value)}]"),
      "content/weapons/hidden.md": note("draft: true"),
    ])
    #expect(found.diagnostics.count == 1)
    #expect(found.diagnostics.lines.first?.contains(message) == true)
    #expect(
      found.diagnostics.first?.line == 2)
  }
}
