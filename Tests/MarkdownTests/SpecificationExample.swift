import Foundation
import Testing

/// One example of a specification: Markdown and the HTML it becomes.
struct SpecificationExample: Sendable, CustomTestStringConvertible {
  let number: Int
  let markdown: String
  let html: String

  var testDescription: String { "example \(number)" }

  /// Reads a fixture in the form of CommonMark's own: between fences of 32 backticks the Markdown,
  /// a line with a dot, the HTML; an arrow stands for a tab.
  static func all(in fixture: String) -> [SpecificationExample] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Fixtures/\(fixture)")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
    let fence = String(repeating: "`", count: 32)
    var examples: [SpecificationExample] = []
    var halves: (markdown: [Substring], html: [Substring]) = ([], [])
    var part = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if part == 0, line.hasPrefix("\(fence) example") {
        part = 1
        halves = ([], [])
      } else if part == 1, line == "." {
        part = 2
      } else if part == 2, line == fence {
        part = 0
        examples.append(
          SpecificationExample(
            number: examples.count + 1, markdown: joined(halves.markdown),
            html: joined(halves.html)))
      } else if part == 1 {
        halves.markdown.append(line)
      } else if part == 2 {
        halves.html.append(line)
      }
    }
    return examples
  }

  private static func joined(_ lines: [Substring]) -> String {
    lines.map { $0.replacing("→", with: "\t") + "\n" }.joined()
  }
}
