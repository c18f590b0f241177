package import Content
package import Linking
package import Register

/// Every page of the site, each with its address and what it shows: the seventh value on the way.
///
/// In: the graph. Out: the pages, in the order of their kinds. Nothing is rendered yet, and nothing
/// that is not in the plan is ever written.
package struct PagePlan: Sendable {
  /// What a page shows.
  package enum Subject: Sendable, Hashable {
    case home
    case briefing(Int)
    case plain(Int)
    case entity(Int, part: ListPart)
    case index(EntityKind, part: ListPart)
    /// A region's countries, a category's weapons: an index in `groups`.
    case group(EntityKind, Int, part: ListPart)
    case archive(part: ListPart)
    /// An index in the book's `years`.
    case year(Int, part: ListPart)
    case sources(part: ListPart)
    /// An index in `publishers`.
    case publisher(Int, part: ListPart)
    case tags(part: ListPart)
    /// An index in the book's tags.
    case tag(Int, part: ListPart)
    /// The register: an index in the plan's order of claims.
    case register(part: ListPart)
    /// An index in the register's `claims`.
    case claim(Int)
    /// An index in the register's `pairs`.
    case pair(Int)
    case changes(part: ListPart)
    case notFound

    /// Of a long list, which part the page shows.
    var part: ListPart? {
      switch self {
      case .entity(_, let part), .index(_, let part), .group(_, _, let part), .archive(let part),
        .year(_, let part), .sources(let part), .publisher(_, let part), .tags(let part),
        .tag(_, let part), .register(let part), .changes(let part):
        part
      case .home, .briefing, .plain, .claim, .pair, .notFound: nil
      }
    }
  }

  package struct Page: Sendable {
    package let permalink: Permalink
    package let subject: Subject
  }

  package private(set) var graph: SiteGraph
  package private(set) var register: Register
  package let registerPlan: RegisterPlan
  package let pages: [Page]
  private let places: [Permalink: Int]
  /// For each kind, its entities that have a page, in the order of their names.
  package let entitiesOfKind: [EntityKind: [Int]]
  /// For each kind that is grouped, its groups.
  package let groups: [EntityKind: [EntityGroup]]
  package let publishers: PublisherIndex

  package init(_ graph: SiteGraph, register: Register) {
    self.register = register
    let registerPlan = RegisterPlan(register)
    self.registerPlan = registerPlan
    let book = graph.book
    var entitiesOfKind: [EntityKind: [Int]] = [:]
    for (index, entity) in book.registry.entities.enumerated() where graph.hasPage[index] {
      entitiesOfKind[entity.kind, default: []].append(index)
    }
    var groups: [EntityKind: [EntityGroup]] = [:]
    for kind in [EntityKind.country, .weapon] {
      groups[kind] = EntityGroup.groups(of: entitiesOfKind[kind] ?? [], kind: kind, in: book)
    }
    self.graph = graph
    self.entitiesOfKind = entitiesOfKind
    self.groups = groups
    publishers = PublisherIndex(graph)

    var pages = PageList(pageSize: book.edition.configuration.pageSize)
    pages.add(.home, .home)
    pages.add(Permalink("/404.html"), .notFound)
    for (index, briefing) in book.briefings.enumerated() {
      pages.add(briefing.permalink, .briefing(index))
    }
    for (index, page) in book.edition.pages.enumerated() where page.permalink != .home {
      pages.add(page.permalink, .plain(index))
    }
    pages.add(ArchiveYear.index, of: book.listed.count) { .archive(part: $0) }
    for (index, year) in book.years.enumerated() {
      pages.add(year.permalink, of: year.briefings.count) { .year(index, part: $0) }
    }
    for kind in book.edition.configuration.kinds {
      let entities = entitiesOfKind[kind] ?? []
      for entity in entities {
        pages.add(
          book.registry.entities[entity].permalink, of: graph.appearances[entity].count
        ) { .entity(entity, part: $0) }
      }
      pages.add(Permalink("/\(kind.folder)/"), of: entities.count) { .index(kind, part: $0) }
      for (index, group) in (groups[kind] ?? []).enumerated() {
        pages.add(group.permalink, of: group.entities.count) { .group(kind, index, part: $0) }
      }
    }
    if !register.claims.isEmpty {
      pages.add(Register.permalink, of: register.claims.count, size: RegisterPlan.pageSize) {
        .register(part: $0)
      }
      pages.add(RegisterPlan.changes, of: registerPlan.changes.count) { .changes(part: $0) }
    }
    for (index, claim) in register.claims.enumerated() { pages.add(claim.permalink, .claim(index)) }
    for (index, pair) in register.pairs.enumerated() { pages.add(pair.permalink, .pair(index)) }
    pages.add(PublisherIndex.permalink, of: publishers.publishers.count) { .sources(part: $0) }
    for (index, publisher) in publishers.publishers.enumerated() {
      guard let permalink = publisher.permalink else { continue }
      pages.add(permalink, of: publisher.citations.count) { .publisher(index, part: $0) }
    }
    pages.add(TagIndex.index, of: book.tags.tags.count) { .tags(part: $0) }
    for (index, tag) in book.tags.tags.enumerated() {
      pages.add(tag.permalink, of: tag.briefings.count) { .tag(index, part: $0) }
    }
    self.pages = pages.pages
    places = Dictionary(
      pages.pages.enumerated().map { ($1.permalink, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// This plan over its graph with some notes rewritten; nil where other pages follow from what they say
  /// now, so that all must be planned anew.
  package func rewriting(
    _ places: RewrittenPlaces, in graph: SiteGraph, register: Register
  ) -> PagePlan? {
    let pageSize = graph.book.edition.configuration.pageSize
    func parts(_ graph: SiteGraph, _ entity: Int) -> [ListPart] {
      ListPart.parts(of: graph.appearances[entity].count, size: pageSize)
    }
    func isSame(_ old: LinkedNote?, _ new: LinkedNote?) -> Bool {
      old?.sources == new?.sources && old?.attachments == new?.attachments
    }
    let listed = places.briefings.flatMap { index in
      Set(self.graph.entitiesOfBriefing[index])
        .symmetricDifference(graph.entitiesOfBriefing[index])
    }
    guard graph.hasPage == self.graph.hasPage,
      listed.allSatisfy({ parts(self.graph, $0) == parts(graph, $0) }),
      places.briefings.allSatisfy({ isSame(self.graph.briefings[$0], graph.briefings[$0]) }),
      places.pages.allSatisfy({ isSame(self.graph.pages[$0], graph.pages[$0]) }),
      places.entities.allSatisfy({ isSame(self.graph.entityNotes[$0], graph.entityNotes[$0]) })
    else { return nil }
    var plan = self
    plan.graph = graph
    plan.register = register
    return plan
  }

  /// The page at an address.
  func page(at permalink: Permalink) -> Page? { places[permalink].map { pages[$0] } }
}

/// Pages as they are planned, long lists in parts.
private struct PageList {
  let pageSize: Int
  private(set) var pages: [PagePlan.Page] = []

  init(pageSize: Int) {
    self.pageSize = pageSize
  }

  mutating func add(_ permalink: Permalink, _ subject: PagePlan.Subject) {
    pages.append(PagePlan.Page(permalink: permalink, subject: subject))
  }

  /// Adds the pages of a list that begins at an address.
  mutating func add(
    _ permalink: Permalink, of items: Int, size: Int? = nil,
    subject: (ListPart) -> PagePlan.Subject
  ) {
    for part in ListPart.parts(of: items, size: size ?? pageSize) {
      add(permalink.page(part.number), subject(part))
    }
  }
}
