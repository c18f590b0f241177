import Content
import Linking

/// The feeds of a site: one of all briefings, and beside each entity's page one of those that
/// mention it. Feeds tell dates and absolute addresses, so undated briefings are in none, and a
/// site without a base URL has none.
struct SiteFeeds: Sendable {
  /// Entries of one feed at most.
  private static let limit = 20

  private let graph: SiteGraph
  private let markings: Markings
  private let address: SiteAddress
  private let base: String
  /// What a feed without entries says of its last change.
  private let newest: String

  private var book: AddressBook { graph.book }
  private var configuration: SiteConfiguration { book.edition.configuration }

  /// Nil where the site has no base URL.
  init?(_ graph: SiteGraph, markings: Markings) {
    address = SiteAddress(graph.book.edition.configuration)
    guard let base = address.base else { return nil }
    self.base = base
    self.graph = graph
    self.markings = markings
    newest = graph.book.briefings.compactMap(\.modified).max()?.iso ?? "1970-01-01T00:00:00Z"
  }

  /// The addresses of the site's feeds, whether or not it has a base URL.
  static func permalinks(in graph: SiteGraph) -> [Permalink] {
    let entities = graph.book.registry.entities.indices.filter { graph.hasPage[$0] }
    return [atom(of: .home), Permalink("/" + JSONFeed.fileName)]
      + entities.map { atom(of: graph.book.registry.entities[$0].permalink) }
  }

  /// The Atom feed of a page.
  static func atom(of page: Permalink) -> Permalink { Permalink(page.path + AtomFeed.fileName) }

  /// Every feed, as a file.
  func files() async -> [OutputFile] {
    let all = siteFeed()
    let entities = book.registry.entities.indices.filter { graph.hasPage[$0] }
    let feeds = await entities.parallelMap { entity in
      OutputFile(
        path: Self.atom(of: book.registry.entities[entity].permalink).file,
        bytes: AtomFeed.bytes(feed(of: entity)))
    }
    return [
      OutputFile(path: AtomFeed.fileName, bytes: AtomFeed.bytes(all)),
      OutputFile(path: JSONFeed.fileName, bytes: JSONFeed.bytes(all)),
    ] + feeds
  }

  /// Whether a feed lies at a path, if anything does.
  static func isPath(_ path: String) -> Bool {
    path.hasSuffix(AtomFeed.fileName) || path == JSONFeed.fileName
  }

  /// One feed, and none of the others; nil where there is none at a path.
  func file(at path: String) -> OutputFile? {
    switch path {
    case AtomFeed.fileName: return OutputFile(path: path, bytes: AtomFeed.bytes(siteFeed()))
    case JSONFeed.fileName: return OutputFile(path: path, bytes: JSONFeed.bytes(siteFeed()))
    default:
      let entity = book.registry.entities.indices.first { entity in
        graph.hasPage[entity]
          && Self.atom(of: book.registry.entities[entity].permalink).file == path
      }
      return entity.map { OutputFile(path: path, bytes: AtomFeed.bytes(feed(of: $0))) }
    }
  }

  private func siteFeed() -> Feed {
    let newest = book.listed.lazy.filter { book.briefings[$0].date != nil }.prefix(Self.limit)
    let entries = Array(newest).compactMap { index in
      entry(
        index, summary: graph.briefings[index].summaryHTML.map(PlainHTML.plainText),
        content: AbsoluteLinks(on: book.briefings[index].permalink, base: base)
          .absolute(graph.briefings[index].html),
        marking: markings.highest(
          ofBriefings: [index], named: graph.entitiesOfBriefing[index]))
    }
    return feed(
      of: .home, title: configuration.title, description: configuration.description, entries,
      marking: .clear)
  }

  private func feed(of entity: Int) -> Feed {
    let newest = graph.appearances[entity].lazy
      .filter { book.briefings[$0.briefing].date != nil }.prefix(Self.limit)
    let entries = Array(newest).compactMap { appearance in
      let quote = Quote.html(of: appearance.mention, in: graph.briefings, at: appearance.briefing)
      let sentence = PlainHTML.plainText(Array(quote.utf8))
      return entry(
        appearance.briefing, summary: sentence.isEmpty ? nil : sentence, content: nil,
        marking: markings.highest(ofBriefings: [appearance.briefing], named: [entity]))
    }
    let name = book.registry.entities[entity].name
    return feed(
      of: book.registry.entities[entity].permalink, title: "\(name) · \(configuration.title)",
      description: nil, entries, marking: markings.names[entity])
  }

  /// - Parameter marking: that of the feed's title.
  private func feed(
    of page: Permalink, title: String, description: String?, _ entries: [Feed.Entry], marking: TLP
  ) -> Feed {
    let folder = base + SiteAddress.encoded(page.path)
    return Feed(
      title: title, description: description, folder: folder, page: folder,
      updated: entries.map(\.updated).max()?.iso ?? newest, language: configuration.language,
      authors: configuration.authors.isEmpty ? [configuration.title] : configuration.authors,
      entries: entries, marking: entries.reduce(marking) { max($0, $1.marking) })
  }

  /// Nil for a briefing without a date.
  private func entry(
    _ index: Int, summary: String?, content: [UInt8]?, marking: TLP
  ) -> Feed.Entry? {
    let briefing = book.briefings[index]
    guard let published = briefing.date, let updated = briefing.modified,
      let link = address.absolute(briefing.permalink)
    else { return nil }
    let siteAuthors =
      configuration.authors.isEmpty ? [configuration.title] : configuration.authors
    return Feed.Entry(
      title: briefing.title, address: link, published: published, updated: updated,
      authors: briefing.authors.isEmpty ? siteAuthors : briefing.authors, tags: briefing.tags,
      language: briefing.language == configuration.language ? nil : briefing.language,
      summary: summary, content: content, marking: marking)
  }
}
