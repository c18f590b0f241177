import Content
import Diagnostics
import Linking

/// The pieces of JSON-LD that pages have in common, in the types of schema.org.
struct LinkedData: Sendable {
  private let book: AddressBook
  let address: SiteAddress
  /// For each entity whether its page is there to lead to.
  private let hasPage: [Bool]

  init(_ graph: SiteGraph) {
    book = graph.book
    address = SiteAddress(graph.book.edition.configuration)
    hasPage = graph.hasPage
  }

  static func object(_ type: String, isTop: Bool = false) -> JSONText {
    var json = JSONText(in: .scriptElement)
    if isTop { json.add("@context", "https://schema.org") }
    json.add("@type", type)
    return json
  }

  static func named(_ type: String, _ name: String) -> JSONText {
    var json = object(type)
    json.add("name", name)
    return json
  }

  /// The site, as the work or the publisher that it is.
  func site(as type: String) -> JSONText {
    var json = Self.named(type, book.edition.configuration.title)
    json.addKnown("url", address.absolute(.home))
    return json
  }

  /// An entity as what it is spoken of.
  func thing(_ index: Int) -> JSONText {
    let type =
      switch book.registry.entities[index].kind {
      case .country: "Country"
      case .weapon: "Product"
      case .person: "Person"
      case .organisation: "Organization"
      default: "Thing"
      }
    return entity(index, as: type)
  }

  func entity(_ index: Int, as type: String) -> JSONText {
    let entity = book.registry.entities[index]
    var json = Self.named(type, entity.name)
    if hasPage[index] { json.addKnown("url", address.absolute(entity.permalink)) }
    json.addKnown(
      "sameAs", entity.note?.wikidata.map { "https://www.wikidata.org/wiki/\($0)" })
    return json
  }

  /// A source as the work that it is.
  func work(_ source: Source) -> JSONText {
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
}
