package import Content
import Linking
import Markdown

/// Entities of one kind that have something in common: a country's region, a weapon's category.
package struct EntityGroup: Sendable {
  /// As the notes call it; of a built-in region, its English name.
  package let name: String
  package let permalink: Permalink
  /// Indices in the registry, in the order of their names.
  package fileprivate(set) var entities: [Int]

  /// The groups of the entities of a kind, by name; none for kinds that are not grouped.
  static func groups(of entities: [Int], kind: EntityKind, in book: AddressBook) -> [EntityGroup] {
    let folder = Permalink("/\(kind.folder)/").folder(kind == .country ? "region" : "category")
    var groups: [String: EntityGroup] = [:]
    for index in entities {
      guard let name = name(of: book.registry.entities[index]) else { continue }
      let slug = Slug.make(name)
      guard !slug.isEmpty else { continue }
      groups[slug, default: EntityGroup(name: name, permalink: folder.folder(slug), entities: [])]
        .entities.append(index)
    }
    return groups.keys.sorted().compactMap { groups[$0] }
  }

  private static func name(of entity: Entity) -> String? {
    if entity.kind == .country { return entity.builtIn?.region }
    guard case .weapon(let facts) = entity.note?.facts else { return nil }
    return facts.category ?? facts.unroca?.words
  }
}
