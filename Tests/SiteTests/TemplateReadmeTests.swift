import Foundation
import Testing

@testable import Site

/// What templates/README.md says of the variables is what the check knows.
///
/// `DOSSIER_RECORD=1 swift test --filter TemplateReadmeTests` writes its tables anew.
@Suite struct TemplateReadmeTests {
  private static let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("templates/README.md")

  /// The tables stand behind the line that ends in this.
  private static let mark = "--filter TemplateReadmeTests`. -->\n"

  @Test func tellsOfEveryVariable() throws {
    let text = try String(contentsOf: Self.file, encoding: .utf8)
    let parts = text.components(separatedBy: Self.mark)
    try #require(parts.count == 2)
    let tables = Self.tables(of: .theme)
    if ProcessInfo.processInfo.environment["DOSSIER_RECORD"] == "1" {
      try Data((parts[0] + Self.mark + tables).utf8).write(to: Self.file)
    } else {
      #expect(parts[1] == tables, "record it with DOSSIER_RECORD=1")
    }
  }

  private static func tables(of vocabulary: TemplateVocabulary) -> String {
    var text = "\n### Every page\n\n" + table(vocabulary.frame)
    for shared in vocabulary.shared {
      text += "\n### What `\(shared.name)` shows: \(shared.meaning)\n\n" + table(shared.variables)
    }
    for template in vocabulary.templates {
      text += "\n### \(template.name): \(template.meaning)\n\n"
      let shared = template.shared.map { ", what `\($0.name)` shows" }.joined()
      text +=
        template.isPage
        ? "What every page has\(shared), and:\n\n"
        : "This alone, since it is rendered once for many pages:\n\n"
      // The words of the interface are listed once, with what every page has.
      text += table(template.own.filter { $0.name != "say" })
      if template.own.contains(where: { $0.name == "say" }) {
        text += "| `say` | group | as on every page |\n"
      }
    }
    text += "\n### Partials\n\n| name | what it is |\n| --- | --- |\n"
    for partial in vocabulary.partials { text += "| `\(partial.name)` | \(partial.meaning) |\n" }
    return text
  }

  private static func table(_ variables: [TemplateVariable]) -> String {
    "| name | kind | meaning |\n| --- | --- | --- |\n" + rows(variables, under: [])
  }

  private static func rows(_ variables: [TemplateVariable], under names: [String]) -> String {
    variables.map { variable in
      let name = (names + [variable.name]).map { "`\($0)`" }.joined(separator: " › ")
      let shown = variable.isOptional ? "*\(name)*" : name
      return "| \(shown) | \(variable.kind.words) | \(variable.meaning) |\n"
        + rows(variable.kind.parts, under: names + [variable.name])
    }.joined()
  }
}
