import Content
import Diagnostics
package import Linking

/// What a briefing's page tells machines of the briefing: a schema.org `Report` in JSON-LD
/// (https://schema.org/Report).
package struct ReportMetadata: Sendable {
  private let graph: SiteGraph
  private let data: LinkedData
  /// For each entity that has a page, as what it is spoken of.
  private let entities: SharedParts<JSONText?>

  private var book: AddressBook { graph.book }
  private var configuration: SiteConfiguration { book.edition.configuration }

  package init(_ graph: SiteGraph, isPrepared: Bool = true) async {
    self.graph = graph
    let data = LinkedData(graph)
    self.data = data
    entities = await SharedParts(count: graph.hasPage.count, isPrepared: isPrepared) { index in
      graph.hasPage[index] ? data.thing(index) : nil
    }
  }

  /// The metadata as it may stand in `<script type="application/ld+json">`: nothing in it can end
  /// the element. Of a withdrawn briefing the headline, the date and that it is withdrawn.
  ///
  /// - Parameter index: of the briefing in the book's `briefings`.
  package func json(for index: Int) -> String {
    let briefing = book.briefings[index]
    var json = LinkedData.object("Report", isTop: true)
    json.add("headline", briefing.title)
    json.addKnown("datePublished", briefing.date?.iso)
    if briefing.status != .final {
      json.add("creativeWorkStatus", briefing.status == .withdrawn ? "Withdrawn" : "Developing")
    }
    guard briefing.status != .withdrawn else { return json.object }
    json.addKnown("dateModified", briefing.modified?.iso)
    json.addKnown("abstract", graph.briefings[index].summaryHTML.map(PlainHTML.plainText))
    json.add("inLanguage", briefing.language ?? configuration.language)
    if let link = data.address.absolute(briefing.permalink) {
      json.add("url", link)
      json.add("mainEntityOfPage", link)
    }
    json.add("author", authors(of: briefing))
    json.add("publisher", data.site(as: "Organization"))
    json.add("isPartOf", data.site(as: "WebSite"))
    if !briefing.tags.isEmpty { json.add("keywords", briefing.tags) }
    addEntities(of: index, to: &json)
    let cited = graph.briefings[index].sources.map { book.sources.sources[$0.source] }
    json.addKnown("citation", cited.map(data.work))
    json.addKnown("correction", briefing.corrections.map(Self.correction))
    return json.object
  }

  // MARK: Parts

  /// The briefing's own authors, else the site's, else the site itself.
  private func authors(of briefing: Briefing) -> [JSONText] {
    let names = briefing.authors.isEmpty ? configuration.authors : briefing.authors
    return names.isEmpty
      ? [data.site(as: "Organization")] : names.map { LinkedData.named("Person", $0) }
  }

  /// What its front matter names it is about; what its text names besides, it mentions.
  private func addEntities(of briefing: Int, to json: inout JSONText) {
    let about = Set(book.about[briefing].map(\.value))
    json.addKnown("about", about.sorted().compactMap { entities[$0] })
    let mentioned = graph.entitiesOfBriefing[briefing].filter { !about.contains($0) }
    json.addKnown("mentions", mentioned.compactMap { entities[$0] })
  }

  private static func correction(_ correction: Briefing.Correction) -> JSONText {
    var json = LinkedData.object("CorrectionComment")
    json.add("text", correction.text)
    json.add("datePublished", correction.date.iso)
    return json
  }
}
