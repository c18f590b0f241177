import Content
import Linking
import Register

extension PageRenderer {
  /// The whole register: how sure it is at a glance, who supplies whom as pictures, then every claim
  /// as a row.
  func register(_ part: ListPart, _ page: PagePlan.Page) -> PageView {
    let all = plan.registerPlan.order
    let shown = all[part.range(in: all.count)]
    let transfers = shown.filter { register.claims[$0].facts.isTransfer }
    let others = shown.filter { !register.claims[$0].facts.isTransfer }
    var variables = frame(
      page, title: interface[.register], description: interface[.registerLead],
      marking: markings.claims.max() ?? .clear)
    variables["total"] = registerTotal
    variables["changes"] = page.permalink.link(to: RegisterPlan.changes)
    variables["transfers_csv"] = page.permalink.link(to: Permalink("/" + TransferTable.path))
    variables["claims_jsonl"] = page.permalink.link(to: Permalink("/" + ClaimData.path))
    variables["script"] = page.permalink.link(to: templates.script.permalink)
    variables["is_first"] = part.number == 1
    variables["transfers"] = claimRows.html(of: transfers, on: page)
    variables["has_transfers"] = !transfers.isEmpty
    variables["claims"] = claimRows.html(of: others, on: page)
    variables["has_claims"] = !others.isEmpty
    variables["pager"] = pager(part, of: Register.permalink, on: page)
    guard part.number == 1 else { return PageView(template: "register", variables: variables) }
    variables["states"] = states(of: all)
    let pictures = TransferPictures(of: register.transfers, on: page, by: self)
    let figures = pictures.figures(id: "_all")
    variables["pictures"] = figures
    variables["matrix"] = pictures.matrix(id: "_all")
    variables["has_pictures"] = !figures.isEmpty
    variables["pairs"] = pairs(register.pairs, on: page)
    variables["has_pairs"] = !register.pairs.isEmpty
    return PageView(template: "register", variables: variables)
  }

  /// How much the register holds.
  var registerTotal: String {
    let claims = register.claims.indices
    return [
      interface.count(counted(register.transfers).count, .oneTransfer, .manyTransfers),
      interface.count(counted(claims).count, .oneClaim, .manyClaims),
    ].joined(separator: ", ") + deprecatedCount(claims)
  }

  /// Those of some claims that numbers count: deprecated ones are shown and counted nowhere.
  func counted(_ claims: some Sequence<Int>) -> [Int] {
    claims.filter { !register.claims[$0].facts.isDeprecated }
  }

  /// What stands behind a number that leaves some claims out.
  func deprecatedCount(_ claims: some Collection<Int>) -> String {
    let count = claims.count - counted(claims).count
    return count == 0 ? "" : ", \(interface.number(count)) \(interface[.deprecated])"
  }

  /// How many of some claims are in each state, the surest first.
  func states(of claims: some Sequence<Int>) -> [Variables] {
    var counts: [ClaimState: Int] = [:]
    for claim in counted(claims) { counts[register.claims[claim].state, default: 0] += 1 }
    return ClaimState.fromSurest.compactMap { state in
      counts[state].map { count in
        [
          "svg": StateSymbol(state).svg, "state": interface[state.phrase],
          "count": interface.number(count),
        ]
      }
    }
  }

  /// Pairs of supplier and recipient, each with what is known of their transfers together.
  func pairs(_ pairs: some Sequence<TransferPair>, on page: PagePlan.Page) -> [Variables] {
    pairs.map { pair in
      let claims = counted(pair.transfers).map { register.claims[$0] }
      let surest = ClaimState.fromSurest.first { state in claims.contains { $0.state == state } }
      var row: Variables = [
        "supplier": words.name(pair.supplier), "recipient": words.name(pair.recipient),
        "href": page.permalink.link(to: pair.permalink),
        "count": interface.number(claims.count),
        "confirmed": interface.number(claims.count { $0.state.isConfirmed }),
        "delivered": words.total(of: \.delivered, in: claims) ?? "",
        "ordered": words.total(of: \.ordered, in: claims) ?? "",
      ]
      if let surest {
        row["state"] = interface[surest.phrase]
        row["state_svg"] = StateSymbol(surest).svg
        row["state_order"] = ClaimState.fromSurest.firstIndex(of: surest) ?? 0
      }
      return row
    }
  }

  func pictured(_ party: Party?, on page: PagePlan.Page) -> PicturedParty {
    PicturedParty(name: words.name(party), href: link(to: party, on: page))
  }

  /// The link to an entity's page, where it is one that has a page.
  func link(to party: Party?, on page: PagePlan.Page) -> String? {
    guard let entity = party?.entity, graph.hasPage[entity] else { return nil }
    return page.permalink.link(to: book.registry.entities[entity].permalink)
  }

  /// A party's name, with a link where it has a page.
  func party(_ party: Party?, on page: PagePlan.Page) -> Variables {
    var variables: Variables = ["name": words.name(party)]
    variables["href"] = link(to: party, on: page)
    return variables
  }
}

extension ClaimState {
  /// As readers look for them: what is confirmed first, what is in dispute before what nobody says.
  static let fromSurest: [ClaimState] = [
    .bothConfirmed, .partyConfirmed, .corroborated, .reported, .contested, .speculated, .denied,
    .retracted, .unattested,
  ]
}
