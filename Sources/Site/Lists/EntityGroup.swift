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

  /// Groups of one kind at most: each is a choice on the page of every other, and a category is
  /// whatever authors call so.
  private static let limit = 40

  /// The groups of the entities of a kind, by name; the largest where there are too many.
  static func groups(of entities: [Int], kind: EntityKind, in book: AddressBook) -> [EntityGroup] {
    let folder = Permalink("/\(kind.folder)/").folder(kind == .country ? "region" : "category")
    var groups: [String: EntityGroup] = [:]
    for index in entities {
      guard let name = name(of: book.registry.entities[index]) else { continue }
      let slug = DistinctSlugs.shortened(Slug.make(name))
      guard !slug.isEmpty else { continue }
      groups[slug, default: EntityGroup(name: name, permalink: folder.folder(slug), entities: [])]
        .entities.append(index)
    }
    let largest = groups.sorted {
      ($1.value.entities.count, $0.key) < ($0.value.entities.count, $1.key)
    }
    return largest.prefix(limit).sorted { $0.key < $1.key }.map(\.value)
  }

  private static func name(of entity: Entity) -> String? {
    if entity.kind == .country { return entity.builtIn?.region }
    guard case .weapon(let facts) = entity.note?.facts else { return nil }
    return facts.category ?? facts.unroca?.words
  }
}
