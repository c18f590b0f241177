package import Content

/// A tag of an edition: what it is called, where its page is, and what bears it.
package struct Tag: Sendable {
  /// As it is written first, by the newest briefing that bears it.
  package let name: String
  package let permalink: Permalink
  /// Indices in the book's `briefings`, newest first.
  package let briefings: [Int]
  /// Indices in the registry.
  package let entities: [Int]
}

/// The tags of an edition. Spellings that differ in case, or in what stands between words ("Cluster
/// munitions", "cluster-munitions"), are one tag. A tag without a letter or digit has no page.
package struct TagIndex: Sendable {
  /// In the order of their names.
  package let tags: [Tag]
  private let byKey: [String: Int]
  private let permalinks: Set<Permalink>

  init(_ briefings: [Briefing], listed: [Int], entities: [Entity]) {
    var found: [String: (name: String, briefings: [Int], entities: [Int])] = [:]
    func add(_ names: [String], briefing: Int? = nil, entity: Int? = nil) {
      var seen: Set<String> = []
      for name in names {
        let key = Self.key(name)
        guard seen.insert(key).inserted else { continue }
        if let briefing { found[key, default: (name, [], [])].briefings.append(briefing) }
        if let entity { found[key, default: (name, [], [])].entities.append(entity) }
      }
    }
    for briefing in listed { add(briefings[briefing].tags, briefing: briefing) }
    for (index, entity) in entities.enumerated() {
      if let note = entity.note { add(note.tags, entity: index) }
    }
    let slugs = DistinctSlugs.slugs(for: found.keys)
    let keys = slugs.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map(\.key)
    let tags = keys.compactMap { key -> Tag? in
      guard let slug = slugs[key], let bearing = found[key] else { return nil }
      return Tag(
        name: bearing.name, permalink: Self.index.folder(slug), briefings: bearing.briefings,
        entities: bearing.entities)
    }
    self.tags = tags
    byKey = Dictionary(uniqueKeysWithValues: keys.enumerated().map { ($1, $0) })
    permalinks = Set(tags.map(\.permalink))
  }

  private static func key(_ name: String) -> String {
    NameFolding.folded(name).split { $0 == " " || $0 == "-" || $0 == "_" }.joined(separator: "-")
  }

  /// Whether the pages of tags lie where those of another index do.
  func hasPages(of other: TagIndex) -> Bool { permalinks == other.permalinks }

  /// Whether the page of some tag is there.
  func hasPage(at permalink: Permalink) -> Bool { permalinks.contains(permalink) }

  /// The page of all tags.
  package static let index = Permalink("/tags/")

  /// The tag that is written so.
  package func tag(_ name: String) -> Tag? { byKey[Self.key(name)].map { tags[$0] } }
}
