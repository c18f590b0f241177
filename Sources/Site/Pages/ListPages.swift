import Content
import Linking
import Markdown

extension PageRenderer {
  /// The latest briefings and the entities most in the news.
  func home(_ page: PagePlan.Page) -> String {
    let latest = Array(book.listed.prefix(10))
    let configuration = book.edition.configuration
    let inTheNews = configuration.kinds.map { ($0, mostInTheNews(of: $0)) }
    var variables = frame(
      page, title: nil, description: configuration.description,
      marking: markings.highest(ofBriefings: latest, counted: inTheNews.flatMap(\.1)))
    variables["heading"] = configuration.title
    variables["briefings"] = cards(latest, on: page, withSummaries: true)
    variables["has_briefings"] = !latest.isEmpty
    variables["archive"] = page.permalink.link(to: Permalink("/archive/"))
    variables["has_more"] = book.listed.count > latest.count
    variables["total"] = Self.count(book.listed.count, "briefing", "briefings")
    variables["kinds"] = inTheNews.compactMap { kind, most -> Variables? in
      guard !most.isEmpty else { return nil }
      return [
        "kind": kind.plural, "href": page.permalink.link(to: Permalink("/\(kind.folder)/")),
        "links": entries(of: most, on: page), "total": plan.entitiesOfKind[kind]?.count ?? 0,
      ]
    }
    return templates.render("home", variables)
  }

  /// The eight entities of a kind that most briefings mention.
  private func mostInTheNews(of kind: EntityKind) -> [Int] {
    let mentioned = (plan.entitiesOfKind[kind] ?? []).filter { !graph.appearances[$0].isEmpty }
    let most = mentioned.sorted {
      (graph.appearances[$1].count, $0) < (graph.appearances[$0].count, $1)
    }
    return Array(most.prefix(8))
  }

  /// The entities of one kind, A–Z.
  func index(of kind: EntityKind, _ part: ListPart, _ page: PagePlan.Page) -> String {
    let all = plan.entitiesOfKind[kind] ?? []
    let shown = all[part.range]
    var variables = frame(
      page, title: kind.plural, marking: markings.highest(counted: shown))
    variables["total"] = Self.count(
      all.count, kind.singular.lowercased(), kind.plural.lowercased())
    var groups: [(letter: String, entities: [Int])] = []
    for entity in shown {
      let letter = Self.letter(of: book.registry.entities[entity].name)
      if groups.last?.letter != letter { groups.append((letter, [])) }
      groups[groups.count - 1].entities.append(entity)
    }
    variables["groups"] = groups.map { group -> Variables in
      ["letter": group.letter, "links": entries(of: group.entities, on: page)]
    }
    variables["is_empty"] = all.isEmpty
    variables["pager"] = pager(part, of: Permalink("/\(kind.folder)/"), on: page)
    return templates.render("index", variables)
  }

  /// Every briefing, newest first.
  func archive(_ part: ListPart, _ page: PagePlan.Page) -> String {
    let shown = Array(book.listed[part.range])
    var variables = frame(page, title: "Archive", marking: markings.highest(ofBriefings: shown))
    variables["total"] = Self.count(book.listed.count, "briefing", "briefings")
    variables["briefings"] = cards(shown, on: page, withSummaries: true)
    variables["has_briefings"] = !shown.isEmpty
    variables["pager"] = pager(part, of: Permalink("/archive/"), on: page)
    return templates.render("archive", variables)
  }

  func plain(_ index: Int, _ page: PagePlan.Page) -> String {
    let source = book.edition.pages[index]
    let note = graph.pages[index]
    var variables = frame(
      page, title: source.title, description: note.summaryHTML.map(PlainHTML.plainText),
      marking: max(
        markings.pages[index], markings.highest(named: note.mentions.compactMap(\.entity))),
      language: source.language)
    if let summary = note.summaryHTML {
      variables["summary"] = String(decoding: summary, as: UTF8.self)
    }
    variables["html"] = String(decoding: note.html, as: UTF8.self)
    variables["sources"] = sources(note.sources, on: page)
    variables["has_sources"] = !note.sources.isEmpty
    return templates.render("page", variables)
  }

  /// A host shows this page at any address, so nothing in it may be relative: its style is inline
  /// and its one link leads to the site's root.
  func notFound(_ page: PagePlan.Page) -> String {
    var variables = frame(page, title: "Page not found", marking: .clear)
    variables["style_sheet"] = String(decoding: templates.styleSheet, as: UTF8.self)
    variables["home"] = (book.edition.configuration.baseURL ?? "") + "/"
    return templates.render("not-found", variables)
  }

  /// The letter under which a name stands in an index.
  private static func letter(of name: String) -> String {
    guard let first = Slug.make(name).first else { return "#" }
    return first.isLetter ? first.uppercased() : "#"
  }
}
