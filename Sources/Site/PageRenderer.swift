import Content
import Linking
import Markdown

/// Renders one planned page. What many pages show alike is worked out once, before the first.
struct PageRenderer: Sendable {
  let plan: PagePlan
  let templates: TemplateSet
  /// For each briefing the card that lists show.
  let cards: [BriefingCard]
  /// For each entity the number of briefings that mention it, as printed.
  var graph: SiteGraph { plan.graph }
  var book: AddressBook { plan.graph.book }

  init(_ plan: PagePlan, templates: TemplateSet) async {
    self.plan = plan
    self.templates = templates
    let graph = plan.graph
    cards = await Array(graph.book.briefings.indices).parallelMap { index in
      BriefingCard(index, in: graph, templates: templates)
    }
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
  ///   - marking: the highest marking of what the page shows.
  func frame(
    _ page: PagePlan.Page, title: String?, description: String? = nil, marking: TLP,
    language: String? = nil
  ) -> [String: Any] {
    let configuration = book.edition.configuration
    var menu: [[String: Any]] = configuration.kinds.filter { plan.entitiesOfKind[$0] != nil }.map {
      ["label": $0.plural, "href": page.permalink.link(to: Permalink("/\($0.folder)/"))]
    }
    menu.append(["label": "Archive", "href": page.permalink.link(to: Permalink("/archive/"))])
    let inMenu = book.edition.pages.filter { $0.menu != nil }
      .sorted { ($0.menu ?? 0, $0.permalink) < ($1.menu ?? 0, $1.permalink) }
    menu += inMenu.map {
      ["label": $0.title, "href": page.permalink.link(to: $0.permalink)]
    }
    let documentTitle = title.map { "\($0) · \(configuration.title)" } ?? configuration.title
    var variables: [String: Any] = [
      "site": configuration.title, "language": language ?? configuration.language,
      "document_title": documentTitle, "root": page.permalink.toRoot,
      "home": page.permalink.link(to: .home),
      "style": page.permalink.link(to: Permalink("/assets/style.css")), "menu": menu,
      "marking": "TLP:\(marking.rawValue)",
      "marking_class": marking.rawValue.lowercased().split(separator: "+").joined(separator: "-"),
    ]
    if let title { variables["title"] = title }
    if let description { variables["description"] = description }
    return variables
  }

  func marking(ofBriefing index: Int) -> TLP {
    book.edition.marking(of: book.briefings[index].release)
  }

  /// The highest marking among briefings and an entity's own note.
  func marking(of briefings: some Sequence<Int>, entity: Int? = nil) -> TLP {
    let own = entity.flatMap { book.registry.entities[$0].note }
      .map { book.edition.marking(of: $0.release) }
    return briefings.map { marking(ofBriefing: $0) }.reduce(own ?? .clear, max)
  }

  /// The links to the other pages of a long list; nothing where it has one page.
  func pager(_ part: ListPart, of list: Permalink, on page: PagePlan.Page) -> [String: Any]? {
    guard part.count > 1 else { return nil }
    var pager: [String: Any] = ["number": part.number, "count": part.count]
    if part.number > 1 {
      pager["newer"] = page.permalink.link(to: list.page(part.number - 1))
    }
    if part.number < part.count {
      pager["older"] = page.permalink.link(to: list.page(part.number + 1))
    }
    return pager
  }

  func entityLink(_ index: Int, on page: PagePlan.Page) -> [String: Any] {
    let entity = book.registry.entities[index]
    return [
      "name": entity.name, "href": page.permalink.link(to: entity.permalink),
      "count": graph.appearances[index].count,
    ]
  }

  /// The numbered list of what a note cites.
  func sources(_ cited: [CitedSource], on page: PagePlan.Page) -> [[String: Any]] {
    cited.enumerated().map { index, entry in
      let source = book.sources.sources[entry.source]
      let number = index + 1
      var variables: [String: Any] = [
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
      set("via", source.via.flatMap { via in book.sources.source(via.value) }.flatMap { other in
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
