import Content
import Diagnostics
import Testing

@testable import Site

/// Every transform that the check lets pass is one that rendering knows.
@Suite struct TemplateTransformTests {
  /// A name of each kind that has transforms, in a briefing's template.
  static let names: [(name: String, kind: TemplateVariable.Kind)] = [
    ("title", .text), ("html", .html), ("sources.number", .number), ("sources", .list([])),
    ("authors", .texts), ("supersedes.href", .address),
  ]

  @Test func areKnownToRendering() throws {
    for (name, kind) in Self.names {
      for (transform, result) in TemplateTransform.known(of: kind) {
        #expect(try rendered(transform, of: name, result) != "", "\(transform)(\(name))")
      }
    }
    for (transform, result) in TemplateTransform.ofPlace {
      #expect(try rendered(transform, of: "sources.", result) != "", "\(transform)()")
    }
  }

  /// What a template makes of a transform; a list or group by a section.
  private func rendered(
    _ transform: String, of name: String, _ result: TemplateVariable.Kind
  ) throws -> String {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    let call = "\(transform)(\(parts[parts.count - 1]))"
    var text = "{{\(call)}}"
    switch result {
    case .list, .group, .texts: text = "{{#\(call)}}there{{/\(call)}}"
    default: break
    }
    if parts.count > 1 { text = "{{#\(parts[0])}}\(text){{/\(parts[0])}}" }
    let file = SourceTree.TextFile(path: "templates/briefing.mustache", text: text)
    let templates = TemplateSet(SourceTree(texts: [file]))
    #expect(templates.diagnostics.filter { $0.severity == .error }.map(\.text) == [])
    let variables = try #require(TemplateVocabulary.theme.variables(of: "briefing"))
    let synthetic = SyntheticVariables(isOn: { _ in true }, text: { _ in "text" })
    return templates.render("briefing", synthetic.make(variables))
  }
}
