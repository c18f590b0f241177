package import Content
import Markdown

/// A tag of an edition: what it is called, where its page is, and what bears it.
package struct Tag: Sendable {
  /// As it is written first, by the newest briefing that bears it.
  package let name: String
  package let permalink: Permalink
  /// Indices in the book's `briefings`, newest first.
  package fileprivate(set) var briefings: [Int] = []
  /// Indices in the registry.
  package fileprivate(set) var entities: [Int] = []
}

/// The tags of an edition, by their slugs: spellings with one slug ("Cluster munitions",
/// "cluster-munitions") are one tag. A tag without a letter or digit has no page.
package struct TagIndex: Sendable {
  /// In the order of their slugs.
  package let tags: [Tag]
  private let bySlug: [String: Int]

  init(_ briefings: [Briefing], listed: [Int], entities: [Entity]) {
    var found: [String: Tag] = [:]
    func add(_ names: [String], _ change: (inout Tag) -> Void) {
      var seen: Set<String> = []
      for name in names {
        let slug = Slug.make(name)
        guard !slug.isEmpty, seen.insert(slug).inserted else { continue }
        change(&found[slug, default: Tag(name: name, permalink: Self.index.folder(slug))])
      }
    }
    for briefing in listed { add(briefings[briefing].tags) { $0.briefings.append(briefing) } }
    for (index, entity) in entities.enumerated() {
      if let note = entity.note { add(note.tags) { $0.entities.append(index) } }
    }
    let slugs = found.keys.sorted()
    tags = slugs.compactMap { found[$0] }
    bySlug = Dictionary(uniqueKeysWithValues: slugs.enumerated().map { ($1, $0) })
  }

  /// Whether the page of some tag is there.
  func hasPage(at permalink: Permalink) -> Bool {
    guard permalink.path.hasPrefix(Self.index.path) else { return false }
    let slug = permalink.path.dropFirst(Self.index.path.count).dropLast()
    return bySlug[String(slug)] != nil
  }

  /// The page of all tags.
  package static let index = Permalink("/tags/")

  /// The tag that is written so.
  package func tag(_ name: String) -> Tag? { bySlug[Slug.make(name)].map { tags[$0] } }
}
