import Content
import Diagnostics
import Linking

/// Every briefing that lists show, newest first, as `/data/briefings.json` tells of it. Of one that
/// is withdrawn, its own page alone tells.
struct BriefingData: Sendable {
  static let path = "data/briefings.json"

  private let graph: SiteGraph
  private let markings: Markings
  private var book: AddressBook { graph.book }

  init(_ graph: SiteGraph, markings: Markings) {
    self.graph = graph
    self.markings = markings
  }

  func file() async -> OutputFile {
    let objects = await book.listed.parallelMap { json(ofBriefing: $0).object }
    return OutputFile(path: Self.path, bytes: JSONList.bytes(objects))
  }

  private func json(ofBriefing index: Int) -> JSONText {
    let briefing = book.briefings[index]
    let entities = graph.entitiesOfBriefing[index]
    var json = JSONText()
    json.add("title", briefing.title)
    json.add("url", briefing.permalink.path)
    json.add("date", briefing.date?.iso)
    json.add("updated", briefing.updated?.iso)
    json.add("status", briefing.status.rawValue)
    json.add("authors", briefing.authors)
    json.add("tags", briefing.tags)
    json.add("language", briefing.language ?? book.edition.configuration.language)
    let cited = graph.briefings[index].sources.map(\.source)
    let marking = max(
      markings.highest(ofBriefings: CollectionOfOne(index), named: entities),
      markings.highest(ofSources: cited))
    json.add("tlp", marking.rawValue)
    json.add("summary", graph.briefings[index].summaryHTML.map(PlainHTML.plainText))
    json.add("entities", entities.map { book.registry.entities[$0].id })
    json.add("sources", cited.map { source(book.sources.sources[$0]) })
    return json
  }

  private func source(_ source: Source) -> JSONText {
    var json = JSONText()
    json.add("publisher", source.publisher.map { book.displayName(ofPublisher: $0.value) })
    json.add("title", source.title?.value)
    json.add("url", source.url?.value)
    json.add("reliability", source.reliability?.value.rawValue)
    return json
  }
}
