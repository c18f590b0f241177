import Content
import Linking
import Markdown
import Register

/// The register's claims as rows of tables. Each row is rendered once, with links to its claim, to
/// the sentence that states it and to its sources, and put into every table that shows it.
struct ClaimRows: Sendable {
  /// Of the claims, in the register's order: transfers as rows of nine cells, other claims of four,
  /// the last of them where they are told.
  private let rows: SharedParts<RootedSnippet>
  private let plan: RegisterPlan

  init(
    _ plan: PagePlan, places: ClaimPlaces, words: RegisterWords, templates: TemplateSet,
    isPrepared: Bool
  ) async {
    self.plan = plan.registerPlan
    let (register, graph) = (plan.register, plan.graph)
    rows = await SharedParts(count: register.claims.count, isPrepared: isPrepared) { index in
      let claim = register.claims[index]
      let row = ClaimRow(
        claim, places: places[index], graph: graph, words: words)
      return RootedSnippet(
        templates.render(claim.facts.isTransfer ? "transfer-row" : "claim-row", row.variables))
    }
  }

  /// The rows of some claims, in the order in which tables show them.
  func html(of claims: some Sequence<Int>, on page: PagePlan.Page) -> String {
    let root = page.permalink.toRoot
    var html = ""
    for claim in plan.inOrder(claims) { rows[claim].append(to: &html, root: root) }
    return html
  }
}

/// One row: the variables of `transfer-row` and `claim-row`.
private struct ClaimRow {
  let claim: RegisteredClaim
  let places: [ClaimPlaces.Place]
  let graph: SiteGraph
  let words: RegisterWords

  init(
    _ claim: RegisteredClaim, places: [ClaimPlaces.Place], graph: SiteGraph, words: RegisterWords
  ) {
    self.claim = claim
    self.places = places
    self.graph = graph
    self.words = words
  }

  var variables: Variables {
    let facts = claim.facts
    let interface = words.interface
    var variables: Variables = [
      "href": RootedSnippet.link(to: claim.permalink),
      "state": interface[claim.state.phrase], "state_svg": StateSymbol(claim.state).svg,
      "state_order": ClaimState.fromSurest.firstIndex(of: claim.state) ?? 0,
      "text": words.title(of: claim), "sources": sources,
    ]
    if let place = places.first {
      variables["sentence"] =
        [
          "href": RootedSnippet.link(to: place.permalink, anchor: "#" + place.anchor),
          "title": place.title,
        ] as Variables
    } else {
      let briefing = graph.book.briefings[claim.definition.briefing]
      variables["sentence"] =
        ["href": RootedSnippet.link(to: briefing.permalink), "title": briefing.title] as Variables
    }
    if facts.isDeprecated { variables["deprecated"] = interface[.deprecated] }
    if facts.isTransfer {
      variables["supplier"] = party(facts.supplier)
      variables["recipient"] = party(facts.recipient)
      variables["weapons"] = parties(facts.weapons.isEmpty ? [.unknown] : facts.weapons)
      variables["ordered"] = words.quantity(facts.ordered)
      variables["delivered"] = words.quantity(facts.delivered)
      variables["dates"] = [words.date(facts.orderDate), words.dates(facts.deliveryDates)]
        .filter { !$0.isEmpty }.joined(separator: " → ")
      variables["dates_order"] = Self.order(of: [facts.orderDate] + facts.deliveryDates)
      variables["stage"] = facts.lifecycle.map { interface[$0.phrase] } ?? ""
    } else {
      variables["kind"] = facts.kind.map { interface[$0.phrase] } ?? ""
    }
    return variables
  }

  /// A number by which dates are put in order: of the first that is known, `20160402`; 0 where none is.
  private static func order(of dates: [FuzzyDate?]) -> Int {
    let day = dates.lazy.compactMap { $0?.dayInOrder }.first
    return day.map { ($0.year * 100 + $0.month) * 100 + $0.day } ?? 0
  }

  private func party(_ party: Party?) -> Variables {
    var variables: Variables = ["name": words.name(party)]
    if let entity = party?.entity, graph.hasPage[entity] {
      let permalink = graph.book.registry.entities[entity].permalink
      variables["link"] = ["href": RootedSnippet.link(to: permalink)] as Variables
    }
    return variables
  }

  private func parties(_ parties: [Party]) -> [Variables] {
    parties.enumerated().map { index, other in
      var variables = party(other)
      variables["separator"] = index == 0 ? "" : ", "
      return variables
    }
  }

  /// The sources of what is said, each with a link to what its briefing tells of it.
  private var sources: [Variables] {
    var seen: Set<Int> = []
    let stances = claim.assertions.filter { assertion in
      assertion.source.map { seen.insert($0).inserted } ?? false
    }
    return stances.enumerated().compactMap { index, assertion -> Variables? in
      guard let source = assertion.source else { return nil }
      let briefing = claim.entries[assertion.entry].briefing
      let number = graph.briefings[briefing].sources.firstIndex { $0.source == source }
      return [
        "separator": index == 0 ? " · " : ", ", "name": words.name(ofSource: source),
        "href": RootedSnippet.link(
          to: graph.book.briefings[briefing].permalink,
          anchor: number.map { "#source-\($0 + 1)" } ?? ""),
      ]
    }
  }
}
