import Content
import Linking
import Register

/// The ways through the site that every page offers, the same at each depth and in each section.
struct SiteNavigation: Sendable {
  private struct Place: Hashable {
    let root: String
    let section: Permalink?
  }

  private let sections: [Entry]
  private let other: [Entry]
  private let templates: TemplateSet
  private var menus: [Place: String] = [:]
  private var more: [String: String] = [:]

  /// - Parameter isPrepared: whether the menus of all pages are rendered before the first.
  init(_ plan: PagePlan, interface: Interface, templates: TemplateSet, isPrepared: Bool) {
    sections = Self.sections(of: plan, interface: interface)
    other = Self.other(plan, interface: interface)
    self.templates = templates
    guard isPrepared else { return }
    for page in plan.pages {
      let place = Self.place(of: page)
      if menus[place] == nil { menus[place] = menu(on: page) }
      if more[place.root] == nil { more[place.root] = more(on: page) }
    }
  }

  /// The entries of the menu, as list items; that of the page's section is marked.
  func menu(on page: PagePlan.Page) -> String {
    let place = Self.place(of: page)
    return menus[place] ?? render(sections, on: page, current: place.section)
  }

  /// The entries of the foot.
  func more(on page: PagePlan.Page) -> String {
    more[page.permalink.toRoot] ?? render(other, on: page, current: nil)
  }

  private static func place(of page: PagePlan.Page) -> Place {
    Place(root: page.permalink.toRoot, section: section(of: page))
  }

  private typealias Entry = (label: String, permalink: Permalink)

  private static func sections(of plan: PagePlan, interface: Interface) -> [Entry] {
    let edition = plan.graph.book.edition
    let kinds = edition.configuration.kinds.filter { plan.entitiesOfKind[$0] != nil }
    let pages = edition.pages.filter { $0.menu != nil && $0.permalink != .home }
      .sorted { ($0.menu ?? 0, $0.permalink) < ($1.menu ?? 0, $1.permalink) }
    var entries = kinds.map { (interface.plural($0), Permalink("/\($0.folder)/")) }
    if !plan.register.claims.isEmpty { entries.append((interface[.register], Register.permalink)) }
    entries.append((interface[.archive], ArchiveYear.index))
    if !plan.publishers.publishers.isEmpty {
      entries.append((interface[.sources], PublisherIndex.permalink))
    }
    return entries + pages.map { ($0.title, $0.permalink) }
  }

  private static func other(_ plan: PagePlan, interface: Interface) -> [Entry] {
    var entries: [Entry] = []
    if !plan.graph.book.tags.tags.isEmpty { entries.append((interface[.tags], TagIndex.index)) }
    return entries
  }

  /// The entry of the menu that a page belongs to.
  private static func section(of page: PagePlan.Page) -> Permalink? {
    switch page.subject {
    case .entity, .index, .group, .sources, .publisher, .register, .claim, .pair, .changes:
      page.permalink.path.split(separator: "/").first.map { Permalink("/\($0)/") }
    case .archive, .year, .briefing: ArchiveYear.index
    case .plain: page.permalink
    case .home, .tags, .tag, .notFound: nil
    }
  }

  private func render(
    _ entries: [Entry], on page: PagePlan.Page, current: Permalink?
  ) -> String {
    let menu = entries.map { entry -> Variables in
      [
        "label": entry.label, "href": page.permalink.link(to: entry.permalink),
        "is_current": entry.permalink == current,
      ]
    }
    return templates.render("menu", ["menu": menu])
  }
}
