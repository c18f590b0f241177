import Diagnostics
import Markdown

/// A published thing that statements are taken from.
package struct Source: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case primary, secondary
  }

  /// How reliable a source is, by the Admiralty system: A completely … E unreliable, F cannot be
  /// judged.
  package enum Reliability: String, Sendable, Hashable, CaseIterable {
    case a = "A"
    case b = "B"
    case c = "C"
    case d = "D"
    case e = "E"
    case f = "F"
  }

  /// The file it stands in.
  package let file: String
  package let id: Located<String>
  package let publisher: Located<String>?
  package let title: Located<String>?
  package let author: Located<String>?
  package let url: Located<String>?
  package let archiveURL: Located<String>?
  package let issued: Located<FuzzyDate>?
  package let accessed: Located<FuzzyDate>?
  package let language: Located<String>?
  package let kind: Located<Kind>?
  /// The id of the source that this one repeats.
  package let origin: Located<String>?
  /// The id of the source through which this one reached us.
  package let via: Located<String>?
  package let reliability: Located<Reliability>?
  package let note: Located<String>?

  /// - Parameter id: the key it stands under in sources.yml; otherwise it says its id itself.
  static func read(_ reader: inout FieldReader, id: Located<String>? = nil) -> Source? {
    let ownID = reader.text("id")
    let source = Source(
      file: reader.file,
      id: id ?? ownID ?? Located("", at: reader.place),
      publisher: reader.text("publisher"), title: reader.text("title"),
      author: reader.text("author"), url: reader.webAddress("url"),
      archiveURL: reader.webAddress("archive_url"), issued: reader.fuzzyDate("issued"),
      accessed: reader.fuzzyDate("accessed"), language: reader.language(),
      kind: reader.word("kind", of: Kind.self, called: "kind of source"),
      origin: reader.text("origin"), via: reader.text("via"),
      reliability: reader.word("reliability", of: Reliability.self, called: "reliability"),
      note: reader.text("note"))
    _ = reader.extra()
    if let id, let ownID, ownID.value != id.value {
      reader.error(
        "the source stands under \"\(id.value)\" and calls itself \"\(ownID.value)\"",
        at: ownID.place, key: "id", fix: "leave the id out")
      return nil
    }
    guard !source.id.value.isEmpty else {
      reader.error("a source needs an id", at: reader.place, key: "id")
      return nil
    }
    return source
  }
}

/// What stands in a briefing's `sources`: a source, or the id of one from sources.yml.
package enum SourceEntry: Sendable, Hashable {
  case reference(Located<String>)
  case source(Source)

  package var id: Located<String> {
    switch self {
    case .reference(let id): id
    case .source(let source): source.id
    }
  }
}

extension Source {
  /// This source, with what another note tells of it where this one is silent.
  package func completed(by other: Source) -> Source {
    Source(
      file: file, id: id, publisher: publisher ?? other.publisher, title: title ?? other.title,
      author: author ?? other.author, url: url ?? other.url,
      archiveURL: archiveURL ?? other.archiveURL, issued: issued ?? other.issued,
      accessed: accessed ?? other.accessed, language: language ?? other.language,
      kind: kind ?? other.kind, origin: origin ?? other.origin, via: via ?? other.via,
      reliability: reliability ?? other.reliability, note: note ?? other.note)
  }
}
