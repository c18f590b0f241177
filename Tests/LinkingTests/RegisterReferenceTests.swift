import Content
import Diagnostics
import Linking
import Testing

/// Sources that contradict each other, and sources and claims that are not there.
struct RegisterReferenceTests {
  private func faults(_ files: [String: String]) async throws -> [String] {
    try await book(files).diagnostics.lines
  }

  @Test(arguments: [
    ("publisher", "AFP", "Reuters"), ("title", "One", "Two"), ("author", "Ann", "Bob"),
    ("url", "https://a.example", "https://b.example"),
    ("archive_url", "https://a.example", "https://b.example"), ("issued", "2016", "2016-04"),
    ("accessed", "2016", "2017"), ("language", "en", "fr"), ("kind", "primary", "secondary"),
    ("origin", "s", "t"), ("via", "s", "t"), ("reliability", "A", "B"),
  ])
  func whatContradictsIsAnError(key: String, one: String, other: String) async throws {
    let found = try await faults([
      "content/sources.yml": "s: {\(key): '\(one)'}\nt: {title: Third}\n",
      "content/briefings/x.md": note("sources:\n  - {id: s, \(key): '\(other)'}"),
    ])
    #expect(
      found == [
        "content/briefings/x.md:3:\(15 + key.count): error: the source \"s\" has another \(key) in "
          + "content/sources.yml:1: \"\(one)\" [\(key)]"
      ])
  }

  @Test func sourcesWithOneIDOrOneURLAreOne() async throws {
    let found = try await book([
      "content/sources.yml": "a: {url: 'https://a.example', publisher: AFP}",
      "content/briefings/x.md": note("sources:\n  - {id: a, title: Title}\n  - {id: b}"),
      "content/briefings/y.md": note("sources:\n  - {id: c, url: 'https://a.example', note: Note}"),
    ])
    #expect(found.diagnostics.lines == [])
    #expect(found.sources.sources.count == 2)
    let index = try #require(found.sources.source("a"))
    #expect(found.sources.source("c") == index)
    #expect(found.sources.source("b") != index)
    let source = found.sources.sources[index]
    #expect(source.publisher?.value == "AFP")
    #expect(source.title?.value == "Title")
    #expect(source.note?.value == "Note")
  }

  @Test(
    arguments: [
      (
        "sources: [{id: a, origin: bbd}]",
        #"2:27: error: there is no source "bbd" [origin]; did you mean "bbc"?"#
      ),
      ("sources: [{id: a, via: zebra}]", #"2:24: error: there is no source "zebra" [via]"#),
      (
        "sources: [{id: a, via: hidden}]",
        #"2:24: warning: the source "hidden" is withheld: it is left out [via]"#
      ),
      (
        "sources: [afp, afq]",
        #"2:16: error: there is no source "afq" [sources]; did you mean "afp"?"#
      ),
      (
        "sources: [hidden]",
        #"2:11: warning: the source "hidden" is withheld: it is left out [sources]"#
      ),
      (
        "claims: [{id: c-1, kind: use, about: [c-2]}]",
        #"2:39: error: there is no claim "c-2" [about]; did you mean "c-1"?"#
      ),
      (
        "claims: [{id: c, kind: use, depends_on: seceret}]",
        #"2:41: error: there is no claim "seceret" [depends_on]"#
      ),
      (
        "claims: [{id: c, kind: use, depends_on: secret}]",
        #"2:41: warning: the claim "secret" is withheld: it is left out [depends_on]"#
      ),
      (
        "claims: [{extends: secret}]",
        #"2:20: warning: the claim "secret" is withheld: it is left out [extends]"#
      ),
      (
        "key_judgements: [{text: T, basis: [known, unknown]}]",
        #"2:43: error: there is no claim "unknown" [basis]; did you mean "known"?"#
      ),
      (
        "sources: [afp]\nclaims: [{id: c, kind: use, assertions: [{stance: denies, source: apf}]}]",
        #"3:67: error: there is no source "apf" [source]; did you mean "afp"?"#
      ),
      ("claims: [{extends: known}]\nsources: [afp]", nil),
    ] as [(String, String?)])
  func whatIsReferredToMustBeThere(yaml: String, message: String?) async throws {
    let found = try await faults([
      "content/sources.yml": "afp: {publisher: AFP}\nbbc: {publisher: BBC}",
      "content/briefings/x.md": note(yaml),
      "content/briefings/known.md": note("claims: [{id: known, kind: use}]"),
      "content/briefings/hidden.md": note(
        "draft: true\nsources: [{id: hidden}]\nclaims: [{id: secret, kind: use}]"),
    ])
    #expect(found == (message.map { ["content/briefings/x.md:\($0)"] } ?? []))
  }

  @Test func aClaimTwiceIsAnErrorAtEach() async throws {
    let fix = "give it another id, or write `extends: c` to add to the first"
    #expect(
      try await faults([
        "content/briefings/a.md": note("claims: [{id: c, kind: use}]"),
        "content/briefings/b.md": "Text",
        "content/briefings/b.claims.yml": "claims:\n  - id: c\n    kind: use\n",
      ]) == [
        "content/briefings/a.md:2:15: error: the claim \"c\" stands also in "
          + "content/briefings/b.claims.yml:2 [id]; \(fix)",
        "content/briefings/b.claims.yml:2:9: error: the claim \"c\" stands also in "
          + "content/briefings/a.md:2 [id]; \(fix)",
      ])
  }
}
