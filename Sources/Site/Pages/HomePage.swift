import Content
import Linking
import Register

extension PageRenderer {
  /// What the site is, the latest briefings, and the entities most in the news.
  func home(_ page: PagePlan.Page) -> PageView {
    let latest = Array(book.listed.prefix(10))
    let inTheNews = configuration.kinds.map { ($0, mostInTheNews(of: $0)) }
    let introduction = book.edition.pages.firstIndex { $0.permalink == .home }
    let introductionMarking = introduction.map { marking(ofPage: $0) } ?? .clear
    var variables = frame(
      page, title: nil, description: configuration.description,
      marking: max(
        introductionMarking, markings.claims.max() ?? .clear,
        markings.highest(ofBriefings: latest, counted: inTheNews.flatMap(\.1))))
    if let introduction {
      let note = graph.pages[introduction]
      variables["html"] = BodyText(of: note, on: page, by: self, hasMargin: false).html
      variables["foreign"] = foreign(book.edition.pages[introduction].language)
      variables["extra"] = Variables.extra(book.edition.pages[introduction].extra)
      variables["sources"] = sources(note.sources, on: page)
      variables["has_sources"] = !note.sources.isEmpty
    }
    variables["briefings"] = cards(latest, on: page, withSummaries: true)
    variables["has_briefings"] = !latest.isEmpty
    variables["archive"] = page.permalink.link(to: ArchiveYear.index)
    variables["has_more"] = book.listed.count > latest.count
    variables["all"] = interface(.allBriefings, briefingCount(book.listed.count))
    if !register.claims.isEmpty {
      variables["register"] =
        [
          "href": page.permalink.link(to: Register.permalink),
          "changes": page.permalink.link(to: RegisterPlan.changes),
          "total": registerTotal, "states": states(of: register.claims.indices),
        ] as Variables
    }
    variables["kinds"] = inTheNews.compactMap { kind, most -> Variables? in
      guard !most.isEmpty else { return nil }
      return [
        "kind": interface.plural(kind),
        "href": page.permalink.link(to: Permalink("/\(kind.folder)/")),
        "links": entries(of: most, on: page),
      ]
    }
    return PageView(template: "home", variables: variables)
  }

  /// The eight entities of a kind that most briefings mention.
  private func mostInTheNews(of kind: EntityKind) -> [Int] {
    let mentioned = (plan.entitiesOfKind[kind] ?? []).filter { !graph.appearances[$0].isEmpty }
    let most = mentioned.sorted {
      (graph.appearances[$1].count, $0) < (graph.appearances[$0].count, $1)
    }
    return Array(most.prefix(8))
  }

  func plain(_ index: Int, _ page: PagePlan.Page) -> PageView {
    let source = book.edition.pages[index]
    let note = graph.pages[index]
    var variables = frame(
      page, title: source.title, description: note.summaryHTML.map(PlainHTML.plainText),
      marking: marking(ofPage: index))
    variables["foreign"] = foreign(source.language)
    variables["extra"] = Variables.extra(source.extra)
    variables["summary"] = note.summaryHTML.map { String(decoding: $0, as: UTF8.self) }
    variables["html"] = BodyText(of: note, on: page, by: self).html
    variables["sources"] = sources(note.sources, on: page)
    variables["has_sources"] = !note.sources.isEmpty
    return PageView(template: "page", variables: variables)
  }

  private func marking(ofPage index: Int) -> TLP {
    let note = graph.pages[index]
    return max(
      markings.pages[index], markings.highest(named: note.mentions.compactMap(\.entity)),
      markings.highest(ofSources: note.sources.map(\.source)))
  }

  /// A host shows this page at any address, so nothing in it may be relative: its style is inline
  /// and its one link leads to the site's root.
  func notFound(_ page: PagePlan.Page) -> PageView {
    var variables = frame(page, title: interface[.notFound], marking: .clear)
    variables["home"] = (configuration.baseURL ?? "") + "/"
    variables["to_home"] = interface(.toFirstPage, configuration.title)
    return PageView(template: "not-found", variables: variables)
  }
}
