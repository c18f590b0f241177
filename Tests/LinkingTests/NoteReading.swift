import Content
import Diagnostics
import Testing

@testable import Linking

/// A site's entities, registered once, and any number of notes read with them.
struct NoteReading: Sendable {
  private let site: Task<AddressBook, any Error>

  /// - Parameters:
  ///   - entities: the front matter of their notes by path below `content`, without the ending.
  ///   - settings: `site.yml`.
  init(_ entities: [String: String] = [:], settings: String = "") {
    site = Task {
      var files = ["content/site.yml": settings]
      for (path, yaml) in entities { files["content/\(path).md"] = note(yaml, body: "") }
      return try await book(files)
    }
  }

  /// A note of its own, whose body's first line is line 1 of the file; with front matter, the line
  /// behind it.
  func read(_ body: String, frontMatter: String? = nil) async throws -> LinkedNote {
    let book = try await site.value
    let text = frontMatter.map { note($0, body: body) } ?? body
    let (briefing, faults) = Briefing.read(
      SourceTree.TextFile(path: "content/briefings/x.md", text: text),
      configuration: book.edition.configuration)
    try #require(faults.map(\.text) == [])
    return NoteWriter(book: book, locatesMentions: true).loose(briefing)
  }

  /// What its names were taken for, in reading order, front matter's own left out:
  /// `Iran → country:ir`; names that need evidence and links by hand with rule and evidence,
  /// `Patriot → weapon:patriot (weak: battery)`; what is reported, `Korea ? country:kp country:kr`.
  func names(_ body: String, frontMatter: String? = nil) async throws -> [String] {
    let registry = try await site.value.registry
    return try await read(body, frontMatter: frontMatter).mentions.compactMap { mention in
      guard let id = registry.id(mention.entity) else {
        let ids = mention.candidates.compactMap(registry.id).joined(separator: " ")
        return "\(mention.surface) ? \(ids)"
      }
      switch mention.rule {
      case .about: return nil
      case .name, .alias, .demonym, .designation: return "\(mention.surface) → \(id)"
      default: return "\(mention.surface) → \(id) (\(mention.rule.rawValue): \(mention.evidence))"
      }
    }
  }

  func html(_ body: String, frontMatter: String? = nil) async throws -> String {
    String(decoding: try await read(body, frontMatter: frontMatter).html, as: UTF8.self)
  }

  /// The texts of its links to entities, markup left out.
  func links(_ body: String, frontMatter: String? = nil) async throws -> [String] {
    try await html(body, frontMatter: frontMatter).components(of: "<a class=\"entity\"", "</a>")
  }

  /// What its author reads on standard error.
  func warnings(_ body: String, frontMatter: String? = nil) async throws -> [String] {
    try await read(body, frontMatter: frontMatter).diagnostics.lines
  }
}

extension String {
  /// The texts of elements that begin and end so.
  fileprivate func components(of start: String, _ end: String) -> [String] {
    var texts: [String] = []
    var rest = self[...]
    while let opening = rest.firstRange(of: start) {
      rest = rest[opening.upperBound...]
      guard let open = rest.firstIndex(of: ">"), let closing = rest.firstRange(of: end) else {
        break
      }
      texts.append(String(rest[rest.index(after: open)..<closing.lowerBound]))
      rest = rest[closing.upperBound...]
    }
    return texts
  }
}
