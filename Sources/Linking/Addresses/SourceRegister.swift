package import Content
package import Diagnostics
import Markdown

/// Every source of an edition, each once: what is told of one id or one URL is put together, and
/// what contradicts is an error at its place.
package struct SourceRegister: Sendable {
  package let sources: [Source]
  package let diagnostics: [Diagnostic]
  private let byID: [String: Int]

  init(_ definitions: [Source], withheld: WithheldNames) {
    var sources: [Source] = []
    var byID: [String: Int] = [:]
    var byURL: [String: Int] = [:]
    var diagnostics: [Diagnostic] = []
    for source in definitions {
      let twin = byID[source.id.value] ?? source.url.flatMap { byURL[$0.value] }
      let index = twin ?? sources.count
      if let twin {
        diagnostics += Self.contradictions(of: source, with: sources[twin])
        sources[twin] = sources[twin].completed(by: source)
      } else {
        sources.append(source)
      }
      byID[source.id.value] = index
      if let url = source.url { byURL[url.value] = index }
    }
    for source in definitions {
      for (key, reference) in [("origin", source.origin), ("via", source.via)] {
        guard let reference, byID[reference.value] == nil else { continue }
        let isWithheld = withheld.contains(source: reference.value)
        diagnostics.append(
          Diagnostic(
            isWithheld ? .warning : .error, file: source.file, line: reference.place.line,
            column: reference.place.column,
            isWithheld
              ? "the source \"\(reference.value)\" is withheld: it is left out"
              : "there is no source \"\(reference.value)\"",
            key: key,
            suggestion: isWithheld
              ? nil : NearestName.suggestion(for: reference.value, among: byID.keys.sorted())))
      }
    }
    self.sources = sources
    self.byID = byID
    self.diagnostics = diagnostics
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
