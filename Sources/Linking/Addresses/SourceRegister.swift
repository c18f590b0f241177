package import Content
package import Diagnostics
import Markdown

/// Every source of an edition, each once: what is told of one id or one URL is put together, and
/// what contradicts is an error at its place.
package struct SourceRegister: Sendable {
  package let sources: [Source]
  package let diagnostics: [Diagnostic]
  private let byID: [String: Int]

  /// - Parameters:
  ///   - definitions: every source that somebody describes, sources.yml first.
  ///   - briefings: what refers to them.
  init(_ definitions: [Source], briefings: [Briefing], withheld: WithheldNames) {
    var sources: [Source] = []
    var byID: [String: Int] = [:]
    var diagnostics: [Diagnostic] = []
    // For the first description of a source its index in `sources`.
    var indices: [Int: Int] = [:]
    for (source, first) in zip(definitions, SourceTwins(definitions).firsts) {
      if let twin = indices[first] {
        diagnostics += Self.contradictions(of: source, with: sources[twin])
        sources[twin] = sources[twin].completed(by: source)
      } else {
        indices[first] = sources.count
        sources.append(source)
      }
      byID[source.id.value] = indices[first]
    }
    func check(_ reference: Located<String>?, key: String, file: String) {
      guard let reference, byID[reference.value] == nil,
        withheld.contains(source: reference.value) || !withheld.unread.sources
      else { return }
      diagnostics.append(
        Self.missing(
          reference, key: key, file: file, among: byID.keys.sorted(), withheld: withheld))
    }
    for source in definitions {
      check(source.origin, key: "origin", file: source.file)
      check(source.via, key: "via", file: source.file)
    }
    for briefing in briefings {
      for case .reference(let id) in briefing.sources {
        check(id, key: "sources", file: briefing.file)
      }
      for claim in briefing.claims {
        for assertion in claim.assertions {
          check(assertion.source, key: "source", file: claim.file)
        }
      }
    }
    self.sources = sources
    self.byID = byID
    self.diagnostics = diagnostics
  }

  /// Whether each id means the source at the same place as in another register.
  func hasIDs(of other: SourceRegister) -> Bool {
    sources.count == other.sources.count && byID == other.byID
  }

  private static func missing(
    _ reference: Located<String>, key: String, file: String, among ids: [String],
    withheld: WithheldNames
  ) -> Diagnostic {
    let isWithheld = withheld.contains(source: reference.value)
    return Diagnostic(
      isWithheld ? .warning : .error, file: file, line: reference.place.line,
      column: reference.place.column,
      isWithheld
        ? "the source \"\(reference.value)\" is withheld: it is left out"
        : "there is no source \"\(reference.value)\"",
      key: key,
      suggestion: isWithheld ? nil : NearestName.suggestion(for: reference.value, among: ids))
  }

  package func source(_ id: String) -> Int? { byID[id] }

  package func suggestion(for id: String) -> String? {
    NearestName.suggestion(for: id, among: byID.keys.sorted())
  }

  private static func contradictions(of source: Source, with first: Source) -> [Diagnostic] {
    func pair<Value>(
      _ key: String, _ value: KeyPath<Source, Located<Value>?>, _ text: (Value) -> String
    ) -> Diagnostic? {
      guard let mine = source[keyPath: value], let other = first[keyPath: value],
        mine.value != other.value
      else { return nil }
      return Diagnostic(
        .error, file: source.file, line: mine.place.line, column: mine.place.column,
        "the source \"\(source.id.value)\" has another \(key) in "
          + "\(first.file):\(other.place.line): \"\(text(other.value))\"", key: key)
    }
    return [
      pair("publisher", \.publisher) { $0 }, pair("title", \.title) { $0 },
      pair("author", \.author) { $0 }, pair("url", \.url) { $0 },
      pair("archive_url", \.archiveURL) { $0 }, pair("issued", \.issued) { $0.text },
      pair("accessed", \.accessed) { $0.text }, pair("language", \.language) { $0 },
      pair("kind", \.kind) { $0.rawValue }, pair("origin", \.origin) { $0 },
      pair("via", \.via) { $0 }, pair("reliability", \.reliability) { $0.rawValue },
    ].compactMap { $0 }
  }
}
