import Content
import Linking

/// Every entity that has a page, as `/data/entities.json` tells of it.
struct EntityData: DataTable {
  static let path = "data/entities.json"
  static let columns = [
    "id", "kind", "name", "url", "aliases", "designation", "description", "variant_of",
    "calibre_mm", "category", "unroca", "producer", "honorific", "positions", "type", "parent",
    "iso2", "iso3", "numeric", "capital", "region", "valid_from", "valid_until", "country",
    "website", "wikidata", "briefings", "tlp",
  ]

  private let graph: SiteGraph
  private let markings: Markings
  private var book: AddressBook { graph.book }

  init(_ graph: SiteGraph, markings: Markings) {
    self.graph = graph
    self.markings = markings
  }

  func file() async -> OutputFile {
    OutputFile(path: Self.path, bytes: await bytes(as: .json))
  }

  func records() async -> [DataRecord] {
    let entities = book.registry.entities.indices.filter { graph.hasPage[$0] }
    return await entities.parallelMap { record(ofEntity: $0) }
  }

  private func record(ofEntity index: Int) -> DataRecord {
    let entity = book.registry.entities[index]
    let relations = book.relations[index]
    var record = DataRecord()
    record.add("id", entity.id)
    record.add("kind", entity.kind.id)
    record.add("name", entity.name)
    record.add("url", entity.permalink.path)
    record.add("aliases", aliases(of: entity))
    switch entity.note?.facts {
    case .weapon(let facts):
      record.addKnown("designation", facts.designation?.value)
      record.addKnown("description", facts.description)
      record.addKnown("variant_of", id(relations.variantOf))
      record.addKnown("calibre_mm", facts.calibre.map { .decimal($0) })
      record.addKnown("category", facts.category)
      record.addKnown("unroca", facts.unroca?.rawValue)
      record.addKnown("producer", id(relations.producer))
    case .person(let facts):
      record.addKnown("honorific", facts.honorific)
      record.addKnown("positions", facts.positions.map(position))
    case .organisation(let facts):
      record.addKnown("type", facts.type?.rawValue)
      record.addKnown("parent", id(relations.parent))
    default: break
    }
    if entity.kind == .country { addCountry(entity, to: &record) }
    record.addKnown("country", id(relations.country))
    record.addKnown("website", entity.note?.url)
    record.addKnown("wikidata", entity.note?.wikidata)
    record.add("briefings", graph.appearances[index].count)
    record.add(
      "tlp",
      markings.highest(named: relations.all + book.employers(of: entity), counted: [index]).rawValue
    )
    return record
  }

  /// What else it is called, for certain: neither weak names nor those it shares with others.
  private func aliases(of entity: Entity) -> [String] {
    var names = entity.note?.aliases.map(\.value) ?? []
    if let builtIn = entity.builtIn { names += [builtIn.name] + builtIn.aliases }
    var seen: Set = [entity.name]
    return names.filter { seen.insert($0).inserted }
  }

  private func id(_ entity: Int?) -> String? {
    entity.map { book.registry.entities[$0].id }
  }

  private func position(_ position: EntityNote.PersonFacts.Position) -> DataRecord {
    var record = DataRecord()
    record.add("role", position.role)
    record.addKnown("organisation", id(book.employer(in: position)) ?? position.organisation?.value)
    record.addKnown("start", position.start?.text)
    record.addKnown("end", position.end?.text)
    return record
  }

  /// ISO 3166, as the note has it, else as Dossier knows it.
  private func addCountry(_ entity: Entity, to record: inout DataRecord) {
    var facts: EntityNote.CountryFacts?
    if case .country(let found) = entity.note?.facts { facts = found }
    let builtIn = entity.builtIn
    record.addKnown("iso2", facts?.iso2?.value ?? builtIn?.iso2)
    record.addKnown("iso3", facts?.iso3 ?? builtIn?.iso3)
    record.addKnown("numeric", facts?.numeric ?? builtIn?.numeric)
    record.addKnown("capital", facts?.capital ?? builtIn?.capital)
    record.addKnown("region", builtIn?.region)
    record.addKnown("valid_from", facts?.validFrom?.text ?? builtIn?.validFrom)
    record.addKnown("valid_until", facts?.validUntil?.text ?? builtIn?.validUntil)
  }
}
