package import Content
package import Linking

/// Every page of the site, each with its address and what it shows: the sixth value on the way.
///
/// In: the graph. Out: the pages, in the order of their addresses. Nothing is rendered yet, and
/// nothing that is not in the plan is ever written.
package struct PagePlan: Sendable {
  /// What a page shows.
  package enum Subject: Sendable, Hashable {
    case home
    case briefing(Int)
    case plain(Int)
    case entity(Int, part: ListPart)
    case index(EntityKind, part: ListPart)
    case archive(part: ListPart)
    case notFound
  }

  package struct Page: Sendable {
    package let permalink: Permalink
    package let subject: Subject
  }

  package let graph: SiteGraph
  package let pages: [Page]
  /// For each kind, its entities that have a page, in the order of their names.
  package let entitiesOfKind: [EntityKind: [Int]]

  package init(_ graph: SiteGraph) {
    self.graph = graph
    let book = graph.book
    let size = book.edition.configuration.pageSize
    var pages = [
      Page(permalink: .home, subject: .home),
      Page(permalink: Permalink("/404.html"), subject: .notFound),
    ]
    pages += book.briefings.enumerated().map {
      Page(permalink: $1.permalink, subject: .briefing($0))
    }
    pages += book.edition.pages.enumerated().map {
      Page(permalink: $1.permalink, subject: .plain($0))
    }
    pages += ListPart.parts(of: book.listed.count, size: size).map { part in
      Page(permalink: Permalink("/archive/").page(part.number), subject: .archive(part: part))
    }
    var entitiesOfKind: [EntityKind: [Int]] = [:]
    for (index, entity) in book.registry.entities.enumerated() where graph.hasPage[index] {
      entitiesOfKind[entity.kind, default: []].append(index)
      pages += ListPart.parts(of: graph.appearances[index].count, size: size).map { part in
        Page(
          permalink: entity.permalink.page(part.number), subject: .entity(index, part: part))
      }
    }
    for kind in book.edition.configuration.kinds {
      let count = entitiesOfKind[kind]?.count ?? 0
      pages += ListPart.parts(of: count, size: size).map { part in
        Page(
          permalink: Permalink("/\(kind.folder)/").page(part.number),
          subject: .index(kind, part: part))
      }
    }
    self.entitiesOfKind = entitiesOfKind
    self.pages = pages
  }
}

/// One page's share of a long list.
package struct ListPart: Sendable, Hashable {
  /// From 1.
  package let number: Int
  /// How many pages the list has.
  package let count: Int
  package let range: Range<Int>

  /// The pages of a list; an empty one has one page.
  static func parts(of items: Int, size: Int) -> [ListPart] {
    let count = max(1, (items + size - 1) / size)
    return (1...count).map { number in
      ListPart(
        number: number, count: count, range: (number - 1) * size..<min(number * size, items))
    }
  }
}
