import Content
import Diagnostics
package import Linking

/// What a briefing's page tells machines of the briefing: a schema.org `Report` in JSON-LD
/// (https://schema.org/Report).
package struct ReportMetadata: Sendable {
  private let graph: SiteGraph
  private let address: SiteAddress
  /// For each entity that has a page, as what it is spoken of.
  private let entities: [JSONText?]

  private var book: AddressBook { graph.book }
  private var configuration: SiteConfiguration { book.edition.configuration }

  package init(_ graph: SiteGraph) {
    self.graph = graph
    let address = SiteAddress(graph.book.edition.configuration)
    self.address = address
    entities = graph.book.registry.entities.enumerated().map { index, entity in
      graph.hasPage[index] ? Self.thing(entity, at: address) : nil
    }
  }

  /// The metadata as it may stand in `<script type="application/ld+json">`: nothing in it can end
  /// the element. Of a withdrawn briefing the headline, the date and that it is withdrawn.
  ///
  /// - Parameter index: of the briefing in the book's `briefings`.
  package func json(for index: Int) -> String {
    let briefing = book.briefings[index]
    var json = Self.object("Report", isTop: true)
    json.add("headline", briefing.title)
    json.addKnown("datePublished", briefing.date?.iso)
    if briefing.status != .final {
      json.add("creativeWorkStatus", briefing.status == .withdrawn ? "Withdrawn" : "Developing")
    }
    guard briefing.status != .withdrawn else { return json.object }
    json.addKnown("dateModified", briefing.modified?.iso)
    json.addKnown("abstract", graph.briefings[index].summaryHTML.map(PlainHTML.plainText))
    json.add("inLanguage", briefing.language ?? configuration.language)
    if let link = address.absolute(briefing.permalink) {
      json.add("url", link)
      json.add("mainEntityOfPage", link)
    }
    json.add("author", authors(of: briefing))
    json.add("publisher", site(as: "Organization"))
    json.add("isPartOf", site(as: "WebSite"))
    if !briefing.tags.isEmpty { json.add("keywords", briefing.tags) }
    addEntities(of: index, to: &json)
    let cited = graph.briefings[index].sources.map { book.sources.sources[$0.source] }
    json.addKnown("citation", cited.map(citation))
    json.addKnown("correction", briefing.corrections.map(Self.correction))
    return json.object
  }

  // MARK: Parts

  private static func object(_ type: String, isTop: Bool = false) -> JSONText {
    var json = JSONText(in: .scriptElement)
    if isTop { json.add("@context", "https://schema.org") }
    json.add("@type", type)
    return json
  }

  private static func named(_ type: String, _ name: String) -> JSONText {
    var json = object(type)
    json.add("name", name)
    return json
  }

  private func site(as type: String) -> JSONText {
    var json = Self.named(type, configuration.title)
    json.addKnown("url", address.absolute(.home))
    return json
  }

  /// The briefing's own authors, else the site's, else the site itself.
  private func authors(of briefing: Briefing) -> [JSONText] {
    let names = briefing.authors.isEmpty ? configuration.authors : briefing.authors
    return names.isEmpty
      ? [site(as: "Organization")] : names.map { Self.named("Person", $0) }
  }

  /// What its front matter names it is about; what its text names besides, it mentions.
  private func addEntities(of briefing: Int, to json: inout JSONText) {
    let about = Set(book.about[briefing].map(\.value))
    json.addKnown("about", about.sorted().compactMap { entities[$0] })
    let mentioned = graph.entitiesOfBriefing[briefing].filter { !about.contains($0) }
    json.addKnown("mentions", mentioned.compactMap { entities[$0] })
  }

  private static func thing(_ entity: Entity, at address: SiteAddress) -> JSONText {
    let type =
      switch entity.kind {
      case .country: "Country"
      case .weapon: "Product"
      case .person: "Person"
      case .organisation: "Organization"
      default: "Thing"
      }
    var json = named(type, entity.name)
    json.addKnown("url", address.absolute(entity.permalink))
    json.addKnown(
      "sameAs", entity.note?.wikidata.map { "https://www.wikidata.org/wiki/\($0)" })
    return json
  }

  private func citation(of source: Source) -> JSONText {
    let publisher = source.publisher.map { book.displayName(ofPublisher: $0.value) }
    var json = Self.named("CreativeWork", source.title?.value ?? publisher ?? source.id.value)
    json.addKnown("url", source.url?.value)
    if let publisher { json.add("publisher", Self.named("Organization", publisher)) }
    if let issued = source.issued?.value, let day = issued.wholeDay {
      json.add("datePublished", day.iso)
    }
    if let author = source.author { json.add("author", Self.named("Person", author.value)) }
    return json
  }

  private static func correction(_ correction: Briefing.Correction) -> JSONText {
    var json = object("CorrectionComment")
    json.add("text", correction.text)
    json.add("datePublished", correction.date.iso)
    return json
  }
}

extension FuzzyDate {
  /// The day, where it is written as one and as certain.
  fileprivate var wholeDay: CalendarDay? {
    guard let earliest, earliest == latest, earliest.iso == text else { return nil }
    return earliest
  }
}
