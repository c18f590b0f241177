package import Content
package import Linking
import Markdown

/// A note that lists or cites a source.
package enum CitingNote: Sendable, Hashable {
  /// An index in the book's `briefings`.
  case briefing(Int)
  /// An index in the edition's `pages`.
  case page(Int)
  /// An index in the registry.
  case entity(Int)
}

/// A source in a note.
package struct Citation: Sendable {
  /// An index in the book's `sources`.
  package let source: Int
  package let note: CitingNote
  /// The source's number there: its anchor is `source-<number>`.
  package let number: Int
  /// How many places of the note's text cite it.
  package let places: Int
}

/// Who published sources of this edition, and where they are cited.
package struct Publisher: Sendable {
  /// Nil for the sources that name none.
  package let name: String?
  /// The organisation, person or other entity that it is, where the registry knows it.
  package let entity: Int?
  /// Nil for the sources that name no publisher, which the index shows itself.
  package fileprivate(set) var permalink: Permalink?
  /// Source by source, the one cited last first; of each the newest briefing first.
  package fileprivate(set) var citations: [Citation] = []
  /// In the order of the citations, each once.
  package fileprivate(set) var sources: [Int] = []
  /// How many notes cite it.
  package fileprivate(set) var noteCount = 0
}

/// The publishers of the sources that notes of this edition list or cite. A publisher that is an
/// entity is one by whichever of its names a source calls it; others are one where only case differs.
package struct PublisherIndex: Sendable {
  package static let permalink = Permalink("/sources/")

  /// In the order of their names; the sources without a publisher last.
  package let publishers: [Publisher]
  private let publisherOfSource: [Int: Int]

  package init(_ graph: SiteGraph) {
    let book = graph.book
    var citations = [[Citation]](repeating: [], count: book.sources.sources.count)
    func add(_ sources: [CitedSource], of note: CitingNote) {
      for (index, cited) in sources.enumerated() {
        citations[cited.source].append(
          Citation(
            source: cited.source, note: note, number: index + 1, places: cited.citations))
      }
    }
    for index in graph.briefings.indices {
      add(graph.briefings[index].sources, of: .briefing(index))
    }
    for index in graph.pages.indices { add(graph.pages[index].sources, of: .page(index)) }
    for (index, note) in graph.entityNotes.enumerated() {
      if let note { add(note.sources, of: .entity(index)) }
    }
    var found: [String: Publisher] = [:]
    var keyOfSource: [Int: String] = [:]
    let cited = citations.indices.filter { !citations[$0].isEmpty }
    for source in cited.sorted(by: { Self.age(citations[$0]) < Self.age(citations[$1]) }) {
      let (publisher, key) = Self.publisher(of: book.sources.sources[source], in: book)
      found[key, default: publisher].citations += citations[source]
      found[key]?.sources.append(source)
      keyOfSource[source] = key
    }
    let slugs = DistinctSlugs.slugs(for: found.keys)
    let keys = found.keys.sorted {
      (slugs[$0] == nil ? 1 : 0, slugs[$0] ?? $0) < (slugs[$1] == nil ? 1 : 0, slugs[$1] ?? $1)
    }
    publishers = keys.compactMap { key in
      guard var publisher = found[key] else { return nil }
      publisher.permalink = slugs[key].map { Self.permalink.folder($0) }
      publisher.noteCount = Set(publisher.citations.map(\.note)).count
      return publisher
    }
    let index = Dictionary(uniqueKeysWithValues: keys.enumerated().map { ($1, $0) })
    publisherOfSource = keyOfSource.compactMapValues { index[$0] }
  }

  /// The publisher of a source that some note lists or cites.
  package func publisher(ofSource source: Int) -> Publisher? {
    publisherOfSource[source].map { publishers[$0] }
  }

  /// How far back the newest briefing lies that cites; those that none cites come last.
  private static func age(_ citations: [Citation]) -> Int {
    if case .briefing(let index) = citations[0].note { index } else { .max }
  }

  /// A publisher, and the key that all its sources share.
  private static func publisher(of source: Source, in book: AddressBook) -> (Publisher, String) {
    guard let name = source.publisher?.value, !Slug.make(name).isEmpty else {
      return (Publisher(name: nil, entity: nil), "")
    }
    guard case .entity(let index) = book.registry.resolve(name) else {
      return (Publisher(name: name, entity: nil), NameFolding.key(name))
    }
    let entity = book.registry.entities[index].name
    return (Publisher(name: entity, entity: index), NameFolding.key(entity))
  }
}
