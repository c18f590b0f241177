import Content
import Diagnostics
import Linking
import Register
import Testing

/// A briefing whose front matter is this YAML: its first line is line 2 of the file.
func note(_ yaml: String, body: String = "Text.\n") -> String {
  "---\n\(yaml)\n---\n\(body)"
}

func moment(_ text: String) throws -> Moment {
  try #require(Moment(text, zone: .utc))
}

/// The register of a site whose files are dictionary entries, as everybody may read it in 2030.
///
/// - Parameter asOf: the day by which it must have been published.
func register(_ files: [String: String], asOf: String? = nil) async throws -> Register {
  let manuscript = await Manuscript(
    SourceTree(texts: files.map { SourceTree.TextFile(path: $0.key, text: $0.value) }))
  try #require(manuscript.diagnostics.map(\.text) == [])
  let audience = Audience(
    now: try moment("2030-01-01"), asOf: try asOf.map(moment), tlp: .clear)
  return Register(AddressBook(Edition(manuscript, for: audience)))
}

/// Agencies that print what they are told, `repeat` and `late` each after another, and two people.
let bystanders = [
  "content/sources.yml": """
  afp: {publisher: AFP, issued: 2020-01-01, reliability: B}
  bbc: {publisher: BBC, issued: 2020-01-02}
  repeat: {publisher: Repeater, origin: afp, issued: 2020-01-03}
  late: {publisher: Latecomer, via: repeat, issued: 2020-01-04}

  """,
  "content/people/ann.md": note("name: Ann Example"),
  "content/people/bob.md": note("name: Bob Example"),
]

let transferFacts = "kind: transfer\nsupplier: Iran\nrecipient: Azerbaijan"

/// The claims of one briefing of 1 February 2020, each with assertions as an author writes them between
/// braces: of a transfer from Iran to Azerbaijan, or what else the facts say, a key a line. Registries
/// take their time to be made: many claims share one.
func claims(
  _ lists: [[String]], facts: String = transferFacts,
  sources: String = "afp, bbc, repeat, late", files: [String: String] = [:]
) async throws -> [RegisteredClaim] {
  try await claims(
    lists.map { (facts, $0) }, sources: sources, files: files)
}

func claims(
  _ list: [(facts: String, assertions: [String])], sources: String = "afp, bbc, repeat, late",
  files: [String: String] = [:]
) async throws -> [RegisteredClaim] {
  var yaml = "date: 2020-02-01\nsources: [\(sources)]\nclaims:\n"
  for (index, claim) in list.enumerated() {
    yaml += "  - id: c\(index)\n"
    for fact in claim.facts.split(separator: "\n") { yaml += "    \(fact)\n" }
    if !claim.assertions.isEmpty { yaml += "    assertions:\n" }
    for assertion in claim.assertions { yaml += "      - {\(assertion)}\n" }
  }
  let found = try await register(
    bystanders.merging(["content/briefings/x.md": note(yaml)]) { $1 }.merging(files) { $1 })
  try #require(found.book.diagnostics.lines == [])
  try #require(found.diagnostics.lines == [])
  try #require(found.claims.count == list.count)
  return found.claims
}

/// Expects each claim, a transfer from Iran to Azerbaijan with these assertions, to have this state.
func expectStates(
  _ cases: [([String], ClaimState)], sourceLocation: SourceLocation = #_sourceLocation
) async throws {
  for ((assertions, state), claim) in zip(cases, try await claims(cases.map(\.0))) {
    #expect(claim.state == state, "\(assertions)", sourceLocation: sourceLocation)
  }
}

/// What `dossier check` says of claims in a site without faults, each line without the name of the
/// briefing x.
func review(_ files: [String: String]) async throws -> [String] {
  let found = try await register(files)
  try #require(found.book.diagnostics.lines == [])
  try #require(found.diagnostics.lines == [])
  let graph = await SiteGraph(found.book)
  return ClaimReview(found, graph).diagnostics.lines.map {
    $0.replacing("content/briefings/x.md:", with: "")
  }
}

/// What is said of claims with these keys, `c0` and so on, each tied to a sentence, in a note with one
/// source: they stand from line 5 on.
func review(_ claims: [String], files: [String: String] = [:]) async throws -> [String] {
  let list = claims.enumerated().map { "  - {id: c\($0), \($1)}\n" }.joined()
  let ties = claims.indices.map { "It is said. [#c\($0)]" }.joined(separator: "\n\n")
  return try await review(
    [
      "content/briefings/x.md": note(
        "date: 2020-01-01\nsources: [{id: s, publisher: AFP}]\nclaims:\n" + list, body: ties),
      "content/weapons/d-30a.md": note("name: D-30A"),
      "content/weapons/grad.md": note("name: BM-21 Grad"),
      "content/people/ann.md": note("name: Ann Example"),
    ].merging(files) { $1 })
}

let said = "assertions: [{stance: asserts}]"

/// Everything that `dossier check` says of a site, faults included, each line without `content/briefings/`.
func check(_ files: [String: String]) async throws -> [String] {
  let manuscript = await Manuscript(
    SourceTree(texts: files.map { SourceTree.TextFile(path: $0.key, text: $0.value) }))
  let audience = Audience(now: try moment("2030-01-01"), tlp: .clear, scope: .everything)
  let found = Register(AddressBook(Edition(manuscript, for: audience)))
  let graph = await SiteGraph(found.book, locatesMentions: true, surveysNames: true)
  let all =
    manuscript.diagnostics + found.book.diagnostics + found.diagnostics + graph.diagnostics
    + SiteReview(graph).diagnostics + ClaimReview(found, graph).diagnostics
  return all.lines.map { $0.replacing("content/briefings/", with: "") }
}

extension [Diagnostic] {
  /// What the author reads, in the order in which it is printed.
  var lines: [String] { sorted().map(\.text) }
}
