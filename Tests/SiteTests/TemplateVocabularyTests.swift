import Content
import Diagnostics
import Foundation
import Testing

@testable import Site

/// The table of variables fits the theme that comes with Dossier.
@Suite struct TemplateVocabularyTests {
  /// The default theme as if a site had brought it.
  private static let theme = DefaultTheme.templates.map { name, bytes in
    TemplateFile(name: name, text: String(decoding: bytes, as: UTF8.self), isOwn: true)
  }

  @Test func fitsTheDefaultTemplates() {
    let check = TemplateCheck(Self.theme)
    #expect(check.diagnostics.map(\.text) == [])
    #expect(Set(Self.theme.map(\.name)).subtracting(check.reached) == [])
  }

  @Test func tellsOfEveryDefaultTemplate() {
    let vocabulary = TemplateVocabulary.theme
    let told = vocabulary.templates.map(\.name) + vocabulary.partials.map(\.name)
    #expect(told.sorted() == Self.theme.map(\.name).sorted())
  }

  /// A name that one entry of a list lacks is looked for around the list. So what may be missing
  /// must not be named like anything around it: the page would show that.
  @Test(arguments: TemplateVocabulary.theme.templates.map(\.name))
  func hasNoNameThatAnotherCouldStandInFor(template: String) throws {
    let variables = try #require(TemplateVocabulary.theme.variables(of: template))
    #expect(Self.clashes(in: variables, with: []) == [])
  }

  private static func clashes(
    in variables: [TemplateVariable], with outer: Set<String>
  ) -> [String] {
    let names = variables.map(\.name)
    let twice = names.filter { name in names.count { $0 == name } > 1 }
    let hidden = variables.filter { $0.isOptional && outer.contains($0.name) }.map(\.name)
    return twice + hidden
      + variables.flatMap { clashes(in: $0.kind.parts, with: outer.union(names)) }
  }

  // MARK: Comparing it with what pages supply

  private static let small = TemplateVocabulary(
    frame: [.text("site", "")],
    templates: [
      .page(
        "page", "",
        [
          .text("title?", ""), .number("total", ""), .flag("is_last", ""),
          .list("sources?", "", [.text("name", ""), .text("url?", "")]),
          .group("pager?", "", [.address("newer?", "")]), .texts("tags", ""),
        ])
    ],
    partials: [])

  @Test func showsWhatItDoesNotTellOf() {
    let supplied: Variables = [
      "site": "S", "total": "3", "sources": [["name": "N", "isbn": "1"]] as [Variables],
      "pager": ["older": "x"] as Variables, "more": true, "tags": ["a"],
    ]
    #expect(
      Self.small.undeclared(in: supplied, for: "page") == [
        "more", "pager.older", "sources.isbn", "total is of type String and should be number",
      ])
    #expect(Self.small.undeclared(in: ["x": 1], for: "none") == ["x"])
  }

  @Test func showsWhatIsNotSupplied() {
    let one: Variables = ["site": "S", "total": 3, "sources": [["url": "u"]] as [Variables]]
    let other: Variables = ["title": "T", "pager": [:] as Variables, "tags": [String]()]
    #expect(Self.small.missing(in: one, for: "page") == ["sources.name", "tags"])
    #expect(
      Self.small.unsupplied(in: [("page", one), ("page", other)]) == [
        "page/is_last", "page/pager.newer", "page/sources.name",
      ])
    #expect(Self.small.unsupplied(in: [("page", other)]).contains("frame/site"))
  }
}
