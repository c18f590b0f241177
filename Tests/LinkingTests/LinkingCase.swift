import Content
import Foundation
import Testing

@testable import Linking

/// A line of a table of cases: a note's text, and what becomes of the names in it.
struct LinkingCase: Sendable, CustomTestStringConvertible {
  /// `likely.tsv:12`
  let place: String
  /// The note that it is on the site of all cases.
  let file: String
  let text: String
  /// As the note says it: `country:az`, `~country:ru` (a metonym that is counted and not linked),
  /// `!T-72B3` (reported); links and counts first.
  let expected: [String]

  var testDescription: String { "\(place) \(text.debugDescription)" }

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Cases")

  /// The cases of a table; lines that begin with `#` are headings.
  static func table(_ name: String) -> [LinkingCase] {
    lines(of: name).enumerated().compactMap { number, line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard !line.hasPrefix("#"), fields.count == 2 else { return nil }
      return LinkingCase(
        place: "\(name):\(number + 1)", file: "content/briefings/\(name)-\(number + 1).md",
        text: unescaped(fields[0]), expected: expected(fields[1]))
    }
  }

  /// The notes of `Cases/registry.yml`, as files of a site: each of its lines is a folder, or a slug
  /// and the front matter in braces.
  static var registry: [String: String] {
    var files: [String: String] = [:]
    var folder: Substring = ""
    for line in lines(of: "registry.yml") where !line.hasPrefix("#") {
      guard line.hasPrefix("  "), let colon = line.firstIndex(of: ":") else {
        folder = line.dropLast()
        continue
      }
      let slug = line[..<colon].drop { $0 == " " }
      files["content/\(folder)/\(slug).md"] = note(
        String(line[colon...].dropFirst(2)), body: "")
    }
    return files
  }

  private static func lines(of name: String) -> [Substring] {
    let file = folder.appendingPathComponent(name)
    guard let data = try? Data(contentsOf: file) else { return [] }
    return String(decoding: data, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
  }

  /// With `\n` and `\u0301` as what they stand for.
  private static func unescaped(_ field: String) -> String {
    var text = ""
    var rest = field[...]
    while let backslash = rest.firstIndex(of: "\\") {
      text += rest[..<backslash]
      rest = rest[backslash...].dropFirst()
      if rest.hasPrefix("n") {
        text += "\n"
        rest = rest.dropFirst()
      } else if rest.hasPrefix("u"), let code = UInt32(rest.dropFirst().prefix(4), radix: 16),
        let scalar = Unicode.Scalar(code)
      {
        text.unicodeScalars.append(scalar)
        rest = rest.dropFirst(5)
      } else {
        text += "\\"
      }
    }
    return text + rest
  }

  /// Links and counts, then reports; a report goes on to the next mark, for names have spaces.
  private static func expected(_ field: String) -> [String] {
    guard field != "-" else { return [] }
    var parts: [String] = []
    for word in field.split(separator: " ").map(String.init) {
      if let last = parts.last, last.hasPrefix("!"), !word.hasPrefix("!"), !word.hasPrefix("~") {
        parts[parts.count - 1] = last + " " + word
      } else {
        parts.append(word)
      }
    }
    return parts.filter { !$0.hasPrefix("!") } + parts.filter { $0.hasPrefix("!") }
  }
}

extension LinkedNote {
  /// What became of its names, in the words of `LinkingCase.expected`.
  func outcome(in registry: EntityRegistry) -> [String] {
    let named = mentions.compactMap { mention -> String? in
      guard let id = registry.id(mention.entity) else { return nil }
      if mention.isLinked { return id }
      return mention.rule == .metonym ? "~\(id)" : nil
    }
    return named + mentions.filter { $0.entity == nil }.map { "!\($0.surface)" }
  }
}
