import Content
import Linking
import Markdown
import Register

/// What a template is to show.
struct PageView {
  let template: String
  let variables: Variables

  /// The marking that the page carries, as its frame has it.
  var marking: TLP? {
    (variables["marking"] as? String).flatMap { TLP(rawValue: String($0.dropFirst(4))) }
  }
}

/// Renders one planned page. What many pages show alike is worked out once, before the first.
struct PageRenderer: Sendable {
  let plan: PagePlan
  let templates: TemplateSet
  let interface: Interface
  let markings: Markings
  let metadata: ReportMetadata
  /// For each claim of the register the sentences that state it.
  let places: ClaimPlaces
  let words: RegisterWords
  let changeWords: ChangeWords
  let claimMetadata: ClaimMetadata
  let claimRows: ClaimRows
  private let address: SiteAddress
  /// For each briefing the card that lists show.
  let cards: SharedParts<Snippet>
  /// For each entity that has a page its entry in a list.
  private let entityEntries: SharedParts<Snippet?>
  /// For each entity those that most often appear with it.
  let companions: SharedParts<[Companion]>
  private let navigation: SiteNavigation
  /// Of long lists the letters, worked out once for all their pages.
  let lettersOfKind: [EntityKind: LetterIndex]
  let lettersOfTags: LetterIndex
  /// For each publisher the highest marking of what its page shows.
  let publisherMarkings: [TLP]
  /// For each kind that of the names and the numbers of all its entities: every part of its index, and
  /// of those of its groups, tells how many there are.
  let kindMarkings: [EntityKind: TLP]
  /// For each kind its singular, as HTML.
  private let kindNames: [EntityKind: String]
  /// What every page has in the same words.
  let common: Variables
  var graph: SiteGraph { plan.graph }
  var register: Register { plan.register }
  var book: AddressBook { plan.graph.book }
  var configuration: SiteConfiguration { plan.graph.book.edition.configuration }

  /// - Parameters:
  ///   - isPrepared: whether all pages will be rendered, so that what they share is worth working out
  ///     before.
  ///   - earlier: the renderer of the same plan before some notes were rewritten, and which they are.
  init(
    _ plan: PagePlan, templates: TemplateSet, isPrepared: Bool = true,
    after earlier: (renderer: PageRenderer, places: RewrittenPlaces)? = nil
  ) async {
    self.plan = plan
    self.templates = templates
    let graph = plan.graph
    let book = graph.book
    let configuration = book.edition.configuration
    let interface = Interface(language: configuration.language)
    self.interface = interface
    let places =
      earlier.flatMap {
        $0.renderer.places.rewriting($0.places, from: $0.renderer.graph, to: graph)
      }
      ?? ClaimPlaces(graph, register: plan.register)
    self.places = places
    let words = RegisterWords(book)
    self.words = words
    changeWords = ChangeWords(words, plan.register)
    claimMetadata = ClaimMetadata(plan.register, graph)
    claimRows = await ClaimRows(
      plan, places: places, words: words, templates: templates, isPrepared: isPrepared)
    markings =
      earlier.flatMap {
        $0.renderer.markings.rewriting($0.places, from: $0.renderer.graph, to: graph)
      } ?? Markings(graph, register: plan.register, places: places)
    metadata = await ReportMetadata(graph, isPrepared: isPrepared)
    address = SiteAddress(configuration)
    let phrases = interface.variables
    cards = await SharedParts(count: book.briefings.count, isPrepared: isPrepared) { index in
      Self.card(of: index, in: book, interface: interface, words: phrases, templates: templates)
    }
    let entities = book.registry.entities.count
    companions = await SharedParts(count: entities, isPrepared: isPrepared) { entity in
      graph.companions(of: entity)
    }
    entityEntries = await SharedParts(count: entities, isPrepared: isPrepared) { index in
      guard graph.hasPage[index] else { return nil }
      let entity = book.registry.entities[index]
      return Snippet(
        "entity-link", ["name": entity.name], gap: "count", to: entity.permalink,
        templates: templates)
    }
    lettersOfKind = plan.entitiesOfKind.mapValues { entities in
      LetterIndex(entities.map { book.registry.entities[$0].name })
    }
    lettersOfTags = LetterIndex(book.tags.tags.map(\.name))
    let markings = markings
    publisherMarkings = plan.publishers.publishers.map { markings.highest(of: $0) }
    kindMarkings = plan.entitiesOfKind.mapValues { markings.highest(counted: $0) }
    navigation = SiteNavigation(
      plan, interface: interface, templates: templates, isPrepared: isPrepared)
    kindNames = Dictionary(
      configuration.kinds.map {
        ($0, HTMLEscape.text(interface.inSentence(interface.singular($0), $0)))
      },
      uniquingKeysWith: { first, _ in first })
    common = [
      "site": configuration.title, "say": phrases, "language": configuration.language,
      "is_rtl": Interface.isRightToLeft(configuration.language),
    ]
  }

  private static func card(
    of index: Int, in book: AddressBook, interface: Interface, words: Variables,
    templates: TemplateSet
  ) -> Snippet {
    let briefing = book.briefings[index]
    var variables: Variables = ["title": briefing.title]
    if let day = briefing.date?.day {
      variables["date"] = interface.date(day)
      variables["iso_date"] = day.iso
    }
    let marking = book.markings[index]
    if marking > .clear { variables["marking"] = "TLP:\(marking.rawValue)" }
    variables["marking_class"] = Markings.cssClass(marking)
    if briefing.status == .developing { variables["status"] = interface[.developing] }
    variables["foreign"] = foreign(
      briefing.language, on: book.edition.configuration.language)
    return Snippet(
      "card", variables, words: words, gap: "quote", to: briefing.permalink, templates: templates)
  }

  func render(_ view: PageView) -> String {
    templates.render(view.template, view.variables)
  }

  /// The template of a page and what it is to show.
  func view(of page: PagePlan.Page) -> PageView {
    switch page.subject {
    case .home: home(page)
    case .briefing(let index): briefing(index, page)
    case .plain(let index): plain(index, page)
    case .entity(let index, let part): entity(index, part, page)
    case .index(let kind, let part): index(of: kind, part, page)
    case .group(let kind, let group, let part): index(of: kind, group: group, part, page)
    case .archive(let part): archive(part, page)
    case .year(let year, let part): archive(year: year, part, page)
    case .sources(let part): publishers(part, page)
    case .publisher(let index, let part): publisher(index, part, page)
    case .tags(let part): tags(part, page)
    case .tag(let index, let part): tag(index, part, page)
    case .register(let part): register(part, page)
    case .claim(let index): claim(index, page)
    case .pair(let index): pair(index, page)
    case .changes(let part): changes(part, page)
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
    _ page: PagePlan.Page, title: String?, description: String? = nil, marking: TLP
  ) -> Variables {
    let marking = max(marking, markings.menu)
    var variables = common
    var titles = [title, configuration.title].compactMap { $0 }
    if let part = page.subject.part, part.number > 1 {
      titles.insert(position(of: part), at: titles.count - 1)
    }
    variables["document_title"] = titles.joined(separator: " · ")
    variables["title"] = title ?? configuration.title
    variables["root"] = page.permalink.toRoot
    variables["home"] = page.permalink.link(to: .home)
    variables["style"] = page.permalink.link(to: templates.styleSheet.permalink)
    variables["menu"] = navigation.menu(on: page)
    variables["more"] = navigation.more(on: page)
    variables["marking"] = "TLP:\(marking.rawValue)"
    variables["marking_class"] = Markings.cssClass(marking)
    variables["is_marked"] = marking > .clear
    variables["description"] = description
    if let canonical = address.absolute(page.permalink) {
      variables["canonical"] = canonical
      variables["feed_title"] = feedTitle(of: page)
      variables["atom"] = page.permalink.link(to: SiteFeeds.atom(of: feedPage(of: page)))
      variables["json_feed"] = page.permalink.link(to: Permalink("/" + JSONFeed.fileName))
    }
    return variables
  }

  private func feedTitle(of page: PagePlan.Page) -> String {
    guard case .entity(let index, _) = page.subject else { return configuration.title }
    return "\(book.registry.entities[index].name) · \(configuration.title)"
  }

  /// The page whose feed tells of what a page shows.
  private func feedPage(of page: PagePlan.Page) -> Permalink {
    if case .entity(let index, _) = page.subject { return book.registry.entities[index].permalink }
    return .home
  }

  /// The language and direction of a text that is not in the site's language.
  static func foreign(_ language: String?, on siteLanguage: String) -> Variables? {
    guard let language, language != siteLanguage else { return nil }
    return ["lang": language, "dir": Interface.isRightToLeft(language) ? "rtl" : "ltr"]
  }

  func foreign(_ language: String?) -> Variables? {
    Self.foreign(language, on: configuration.language)
  }

  private func position(of part: ListPart) -> String {
    interface(.pageOf, interface.number(part.number), interface.number(part.count))
  }

  /// The links to the other pages of a long list; nothing where it has one page.
  func pager(_ part: ListPart, of list: Permalink, on page: PagePlan.Page) -> Variables? {
    guard part.count > 1 else { return nil }
    var pager: Variables = [
      "position": position(of: part)
    ]
    if part.number > 1 {
      pager["previous"] = page.permalink.link(to: list.page(part.number - 1))
    }
    if part.number < part.count {
      pager["next"] = page.permalink.link(to: list.page(part.number + 1))
    }
    return pager
  }

  // MARK: Lists

  /// The cards of briefings, with their bottom lines or alone.
  func cards(
    _ briefings: some Sequence<Int>, on page: PagePlan.Page, withSummaries: Bool = false
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
        to: &html, root: root, text: count.map { $0 == 0 ? "–" : interface.number($0) } ?? "")
    }
    return html
  }

  /// Appends the list entry of an entity, with the name of its kind or nothing behind it.
  func appendEntry(of entity: Int, showsKind: Bool, root: String, to html: inout String) {
    let kind = showsKind ? kindNames[book.registry.entities[entity].kind] ?? "" : ""
    entityEntries[entity]?.append(to: &html, root: root, text: kind)
  }

  /// The list entries of entities, each with the number of briefings that mention it.
  func entries(of entities: some Sequence<Int>, on page: PagePlan.Page) -> String {
    entries(of: entities.map { ($0, graph.appearances[$0].count) }, on: page)
  }

  /// `1 briefing`, `2 briefings`
  func briefingCount(_ number: Int) -> String {
    interface.count(number, .oneBriefing, .manyBriefings)
  }
}
