import Content
import Testing

@testable import Site

/// Whatever text stands behind a variable, the theme's templates make the same elements and
/// attributes of it.
@Suite struct HostileTemplateTests {
  static let texts = [
    "javascript:alert(1)",
    #""'<>&` </script><script>alert(1)</script> ]]> --> <!-- {{x}} {{{y}}} {{/x}} {{> head}}"#
      + "\u{2028}\u{202E}\u{0}\u{1}\u{2}\u{1B}\u{7F} --><img src=x onerror=alert(1)>",
    #"" onload="alert(1)' onload='alert(1)` onload=`alert(1)"#,
    "</style></title></textarea><svg onload=alert(1)>",
  ]

  private let templates = TemplateSet(SourceTree(texts: []))

  /// One at a time, where it is shown at all, then all of them.
  @Test(arguments: TemplateVocabulary.theme.templates.map(\.name), texts)
  func changeNoElement(name: String, hostile: String) throws {
    let variables = try #require(TemplateVocabulary.theme.variables(of: name))
    for off in try switchesThatShowMore(name) {
      let harmless = try markup(name, without: off) { _ in "harmless" }
      func compare(_ variable: String, _ isHostile: @escaping (String) -> Bool) throws {
        let markup = try markup(name, without: off) { isHostile($0) ? hostile : "harmless" }
        #expect(markup.faults == [], "\(variable)")
        #expect(Self.shape(of: markup) == Self.shape(of: harmless), "\(variable)")
        let schemes = ["javascript:", "data:"]
        #expect(
          !markup.addresses.contains { address in schemes.contains { address.hasPrefix($0) } },
          "\(variable)")
      }
      for path in SyntheticVariables.texts(in: variables) { try compare(path) { $0 == path } }
      try compare("all") { _ in true }
    }
  }

  /// With each variable that may be missing left out in turn, and each flag turned off.
  @Test(arguments: TemplateVocabulary.theme.templates.map(\.name))
  func changeNoElementWhereSomethingIsMissing(name: String) throws {
    let variables = try #require(TemplateVocabulary.theme.variables(of: name))
    for off in SyntheticVariables.switches(in: variables) {
      let harmless = try markup(name, without: [off]) { _ in "harmless" }
      let hostile = try markup(name, without: [off]) { _ in Self.texts.joined() }
      #expect(harmless.faults == [], "without \(off)")
      #expect(hostile.faults == [], "without \(off)")
      #expect(Self.shape(of: hostile) == Self.shape(of: harmless), "without \(off)")
    }
  }

  /// The text that a briefing brings is on its page in one of the settings that are tested.
  @Test func reachTheTextsOfABriefing() throws {
    let rendered = try switchesThatShowMore("briefing").map { off in
      try markup("briefing", without: off) { "«\($0)»" }.text
    }.joined()
    for path in [
      "title", "withdrawn.reason", "sources.via", "authors", "tags.name", "corrections.text",
      "supersedes.title", "judgements.likelihood.words",
    ] {
      #expect(rendered.contains("«\(path)»"))
    }
  }

  /// What to turn off or leave out: nothing, then each switch alone that brings to light a text
  /// that was hidden before, such as what a withdrawn briefing does not show.
  private func switchesThatShowMore(_ name: String) throws -> [[String]] {
    let variables = try #require(TemplateVocabulary.theme.variables(of: name))
    let texts = SyntheticVariables.texts(in: variables)
    var seen: Set<String> = []
    return try ([[]] + SyntheticVariables.switches(in: variables).map { [$0] }).filter { off in
      let markup = try markup(name, without: off) { "«\($0)»" }
      let shown = markup.text + markup.tags.flatMap(\.attributes).map(\.value).joined()
      let new = texts.filter { !seen.contains($0) && shown.contains("«\($0)»") }
      seen.formUnion(new)
      return off.isEmpty || !new.isEmpty
    }
  }

  private func markup(
    _ name: String, without off: [String], text: @escaping (String) -> String
  ) throws -> MarkupReader {
    let variables = try #require(TemplateVocabulary.theme.variables(of: name))
    let synthetic = SyntheticVariables(isOn: { !off.contains($0) }, text: text)
    return MarkupReader(templates.render(name, synthetic.make(variables)))
  }

  /// The elements, each with the names of its attributes.
  private static func shape(of markup: MarkupReader) -> [String] {
    markup.tags.map { tag in
      ([tag.name] + tag.attributes.map(\.name)).joined(separator: " ")
    }
  }
}
