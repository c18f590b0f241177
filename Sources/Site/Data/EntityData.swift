import Content
import Diagnostics
import Linking

/// Every entity that has a page, as `/data/entities.json` tells of it.
struct EntityData: Sendable {
  static let path = "data/entities.json"

  private let graph: SiteGraph
  private let markings: Markings
  private var book: AddressBook { graph.book }

  init(_ graph: SiteGraph, markings: Markings) {
    self.graph = graph
    self.markings = markings
  }

  func file() async -> OutputFile {
    let entities = book.registry.entities.indices.filter { graph.hasPage[$0] }
    let objects = await entities.parallelMap { json(ofEntity: $0).object }
    return OutputFile(path: Self.path, bytes: JSONList.bytes(objects))
  }

  private func json(ofEntity index: Int) -> JSONText {
    let entity = book.registry.entities[index]
    let relations = book.relations[index]
    var json = JSONText()
    json.add("id", entity.id)
    json.add("kind", entity.kind.id)
    json.add("name", entity.name)
    json.add("url", entity.permalink.path)
    json.add("aliases", aliases(of: entity))
    switch entity.note?.facts {
    case .weapon(let facts):
      json.addKnown("designation", facts.designation?.value)
      json.addKnown("description", facts.description)
      json.addKnown("variant_of", id(relations.variantOf))
      if let calibre = facts.calibre { json.add("calibre_mm", calibre) }
      json.addKnown("category", facts.category)
      json.addKnown("unroca", facts.unroca?.rawValue)
      json.addKnown("producer", id(relations.producer))
    case .person(let facts):
      json.addKnown("honorific", facts.honorific)
      json.addKnown("positions", facts.positions.map(position))
    case .organisation(let facts):
      json.addKnown("type", facts.type?.rawValue)
      json.addKnown("parent", id(relations.parent))
    default: break
    }
    if entity.kind == .country { addCountry(entity, to: &json) }
    json.addKnown("country", id(relations.country))
    json.addKnown("website", entity.note?.url)
    json.addKnown("wikidata", entity.note?.wikidata)
    json.add("briefings", graph.appearances[index].count)
    json.add(
      "tlp",
      markings.highest(named: relations.all + book.employers(of: entity), counted: [index]).rawValue
    )
    return json
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

  private func position(_ position: EntityNote.PersonFacts.Position) -> JSONText {
    var json = JSONText()
    json.add("role", position.role)
    json.addKnown("organisation", id(book.employer(in: position)) ?? position.organisation?.value)
    json.addKnown("start", position.start?.text)
    json.addKnown("end", position.end?.text)
    return json
  }

  /// ISO 3166, as the note has it, else as Dossier knows it.
  private func addCountry(_ entity: Entity, to json: inout JSONText) {
    var facts: EntityNote.CountryFacts?
    if case .country(let found) = entity.note?.facts { facts = found }
    let builtIn = entity.builtIn
    json.addKnown("iso2", facts?.iso2?.value ?? builtIn?.iso2)
    json.addKnown("iso3", facts?.iso3 ?? builtIn?.iso3)
    json.addKnown("numeric", facts?.numeric ?? builtIn?.numeric)
    json.addKnown("capital", facts?.capital ?? builtIn?.capital)
    json.addKnown("region", builtIn?.region)
    json.addKnown("valid_from", facts?.validFrom?.text ?? builtIn?.validFrom)
    json.addKnown("valid_until", facts?.validUntil?.text ?? builtIn?.validUntil)
  }
}
