import Content
import Linking
import Markdown

/// Renders one planned page. What many pages show alike is worked out once, before the first.
struct PageRenderer: Sendable {
  let plan: PagePlan
  let templates: TemplateSet
  /// For each briefing the card that lists show.
  let cards: [Snippet]
  /// For each entity that has a page its entry in a list.
  private let entityEntries: [Snippet?]
  let markings: Markings
  /// The menu, by the way to the root.
  private let menus: [String: String]
  var graph: SiteGraph { plan.graph }
  var book: AddressBook { plan.graph.book }

  init(_ plan: PagePlan, templates: TemplateSet) async {
    self.plan = plan
    self.templates = templates
    let graph = plan.graph
    markings = Markings(graph)
    let book = graph.book
    cards = await Array(book.briefings.indices).parallelMap { index in
      Self.card(of: book.briefings[index], in: book, templates: templates)
    }
    entityEntries = await Array(book.registry.entities.indices).parallelMap { index in
      guard graph.hasPage[index] else { return nil }
      let entity = book.registry.entities[index]
      return Snippet(
        "entity-link", ["name": entity.name], gap: "count", to: entity.permalink,
        templates: templates)
    }
    let depths = Dictionary(
      plan.pages.map { ($0.permalink.toRoot, $0.permalink) },
      uniquingKeysWith: { first, _ in first }
    )
    menus = depths.mapValues { templates.render("menu", ["menu": Self.menu(plan, on: $0)]) }
  }

  private static func card(
    of briefing: Briefing, in book: AddressBook, templates: TemplateSet
  ) -> Snippet {
    var variables: Variables = [
      "title": briefing.title,
      "marking": "TLP:\(book.edition.marking(of: briefing.release).rawValue)",
    ]
    if let day = briefing.date?.day {
      variables["date"] = DisplayDate.words(day)
      variables["iso_date"] = day.iso
    }
    if briefing.status != .final { variables["status"] = briefing.status.rawValue }
    return Snippet(
      "card", variables, gap: "quote", to: briefing.permalink, templates: templates)
  }

  private static func menu(_ plan: PagePlan, on page: Permalink) -> [Variables] {
    let edition = plan.graph.book.edition
    let kinds = edition.configuration.kinds.filter { plan.entitiesOfKind[$0] != nil }
    let pages = edition.pages.filter { $0.menu != nil }
      .sorted { ($0.menu ?? 0, $0.permalink) < ($1.menu ?? 0, $1.permalink) }
    let entries =
      kinds.map { ($0.plural, Permalink("/\($0.folder)/")) }
      + [("Archive", Permalink("/archive/"))] + pages.map { ($0.title, $0.permalink) }
    return entries.map { ["label": $0.0, "href": page.link(to: $0.1)] }
  }

  /// The cards of briefings, with their bottom lines or alone.
  func cards(
    _ briefings: [Int], on page: PagePlan.Page, withSummaries: Bool = false
  ) -> String {
    let root = page.permalink.toRoot
    var html = ""
    for briefing in briefings {
      let summary = withSummaries ? graph.briefings[briefing].summaryHTML : nil
      cards[briefing].append(to: &html, root: root, text: summary.map(PlainHTML.text) ?? "")
    }
    return html
  }

  /// The list entries of entities, each with a number or without.
  func entries(of entities: [(entity: Int, count: Int?)], on page: PagePlan.Page) -> String {
    let root = page.permalink.toRoot
    var html = ""
    for (entity, count) in entities {
      entityEntries[entity]?.append(
        to: &html, root: root, text: count.map { String($0) } ?? "")
    }
    return html
  }

  /// The list entries of entities, each with the number of briefings that mention it.
  func entries(of entities: some Sequence<Int>, on page: PagePlan.Page) -> String {
    entries(of: entities.map { ($0, graph.appearances[$0].count) }, on: page)
  }

  func render(_ page: PagePlan.Page) -> String {
    switch page.subject {
    case .home: home(page)
    case .briefing(let index): briefing(index, page)
    case .plain(let index): plain(index, page)
    case .entity(let index, let part): entity(index, part, page)
    case .index(let kind, let part): index(of: kind, part, page)
    case .archive(let part): archive(part, page)
    case .notFound: notFound(page)
    }
  }

  // MARK: What every page has

  /// The variables of the frame around a page.
  ///
  /// - Parameters:
  ///   - title: the page's own title; nil on the home page.
  ///   - marking: the highest marking of what the page shows besides the menu.
  func frame(
    _ page: PagePlan.Page, title: String?, description: String? = nil, marking: TLP,
    language: String? = nil
  ) -> Variables {
    let configuration = book.edition.configuration
    let marking = max(marking, markings.menu)
    let documentTitle = title.map { "\($0) · \(configuration.title)" } ?? configuration.title
    var variables: Variables = [
      "site": configuration.title, "language": language ?? configuration.language,
      "document_title": documentTitle, "root": page.permalink.toRoot,
      "home": page.permalink.link(to: .home),
      "style": page.permalink.link(to: Permalink("/assets/style.css")),
      "menu": menus[page.permalink.toRoot] ?? "",
      "marking": "TLP:\(marking.rawValue)",
      "marking_class": marking.rawValue.lowercased().split(separator: "+").joined(separator: "-"),
    ]
    if let title { variables["title"] = title }
    if let description { variables["description"] = description }
    return variables
  }

  /// The links to the other pages of a long list; nothing where it has one page.
  func pager(_ part: ListPart, of list: Permalink, on page: PagePlan.Page) -> Variables? {
    guard part.count > 1 else { return nil }
    var pager: Variables = ["number": part.number, "count": part.count]
    if part.number > 1 {
      pager["newer"] = page.permalink.link(to: list.page(part.number - 1))
    }
    if part.number < part.count {
      pager["older"] = page.permalink.link(to: list.page(part.number + 1))
    }
    return pager
  }

  /// The numbered list of what a note cites.
  func sources(_ cited: [CitedSource], on page: PagePlan.Page) -> [Variables] {
    cited.enumerated().map { index, entry in
      let source = book.sources.sources[entry.source]
      let number = index + 1
      var variables: Variables = [
        "number": number,
        "citations": (0..<entry.citations).map { ordinal in
          ["anchor": "cite-\(number)-\(ordinal + 1)", "letter": Self.letters(ordinal)]
        },
      ]
      func set(_ key: String, _ value: String?) {
        if let value { variables[key] = value }
      }
      let publisher = source.publisher?.value
      set("publisher", publisher.map { book.displayName(ofPublisher: $0) })
      set("heading", source.title?.value ?? (publisher == nil ? source.id.value : nil))
      set("author", source.author?.value)
      set("url", source.url?.value)
      set("archive_url", source.archiveURL?.value)
      set("issued", source.issued.map { DisplayDate.words($0.value) })
      set("accessed", source.accessed.map { DisplayDate.words($0.value) })
      set("reliability", source.reliability?.value.rawValue)
      set("note", source.note?.value)
      set(
        "via",
        source.via.flatMap { via in book.sources.source(via.value) }.flatMap { other in
          let source = book.sources.sources[other]
          return source.publisher.map { book.displayName(ofPublisher: $0.value) } ?? source.id.value
        })
      return variables
    }
  }

  /// a, b, … z, aa, ab …
  private static func letters(_ ordinal: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(ascii: "a") + UInt8(ordinal % 26)))
    return ordinal < 26 ? letter : letters(ordinal / 26 - 1) + letter
  }
}
