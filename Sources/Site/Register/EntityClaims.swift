import Content
import Linking
import Register

extension PageRenderer {
  /// What the register holds of an entity: the transfers in which it has a part, other claims about
  /// it, and what it said itself.
  func addClaims(of index: Int, to variables: inout Variables, on page: PagePlan.Page) {
    guard let record = register.records[index] else { return }
    let isWeapon = book.registry.entities[index].kind == .weapon
    func add(_ name: String, _ transfers: [Int]) {
      variables[name] = ["transfers": claimRows.html(of: transfers, on: page)] as Variables
      variables["has_\(name)"] = !transfers.isEmpty
    }
    let ofWeapon = record.asWeapon.filter { register.claims[$0].facts.isTransfer }
    let others = Set(record.acted + record.concerned + record.asWeapon).filter {
      !register.claims[$0].facts.isTransfer
    }
    add("supplied", record.supplied)
    add("received", record.received)
    add(
      "passed_on",
      Set(record.passedOn + record.concerned).filter {
        register.claims[$0].facts.isTransfer
      }.sorted())
    add("weapon_transfers", ofWeapon)
    variables["claims"] = claimRows.html(of: others, on: page)
    variables["has_claims"] = !others.isEmpty
    let transfers = Set(record.supplied + record.received + ofWeapon).sorted()
    variables["claims_heading"] =
      interface[isWeapon ? .whoHoldsIt : transfers.isEmpty ? .claims : .otherClaims]
    if counted(transfers).count > 1 {
      variables["pictures"] = TransferPictures(
        of: transfers, entity: index, on: page, by: self
      ).figures(id: "_own")
      variables["has_pictures"] = true
    }
    variables["statements"] = record.statements.map { statement(of: $0, by: index, on: page) }
    variables["has_statements"] = !record.statements.isEmpty
  }

  /// The claims that an entity's page shows: indices in the register.
  func claims(of index: Int) -> Set<Int> {
    guard let record = register.records[index] else { return [] }
    return Set(
      record.supplied + record.received + record.passedOn + record.asWeapon + record.acted
        + record.concerned + record.statements.map(\.claim))
  }

  private func statement(
    of statement: EntityRecord.Statement, by entity: Int, on page: PagePlan.Page
  ) -> Variables {
    let claim = register.claims[statement.claim]
    let assertion = claim.assertions[statement.assertion]
    var row: Variables = [
      "date": words.date(of: assertion), "stance": interface[assertion.stance.phrase],
      "is_in_force": claim.standing.isCurrent(statement.assertion),
      "svg": StanceMark(assertion.stance).svg, "text": words.title(of: claim),
      "claim_href": page.permalink.link(to: claim.permalink),
      "state": interface[claim.state.phrase], "state_svg": StateSymbol(claim.state).svg,
    ]
    if assertion.speaker.party.entity != entity {
      row["speaker"] = party(assertion.speaker.party, on: page)
    } else if let spokenFor = assertion.spokenFor, spokenFor.entity != entity {
      row["spoken_for"] = party(spokenFor, on: page)
    }
    row["quote"] = assertion.quote
    row["grade"] = assertion.grade
    return row
  }

  /// How many briefings mention an entity over time; nothing where a list of them tells as much.
  func mentionTimeline(of index: Int) -> String? {
    let days = graph.appearances[index].compactMap { book.briefings[$0.briefing].date?.day }
    guard Set(days.map { [$0.year, $0.month] }).count > 1 else { return nil }
    let caption = PictureCaption(
      id: "_mentions", title: interface[.mentionsOverTime],
      description: interface(.mentionedIn, briefingCount(days.count)))
    return MentionTimeline(days)?.svg(caption)
  }
}
