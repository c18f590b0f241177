import Content
import Linking
import Register

extension PageRenderer {
  /// What became of the register's claims, day by day, newest first.
  func changes(_ part: ListPart, _ page: PagePlan.Page) -> PageView {
    let shown = plan.registerPlan.changes[part.range]
    let claims = shown.compactMap { register.claim($0.change.claim) }
    var variables = frame(
      page, title: interface[.changes], description: interface[.changesLead],
      marking: markings.highest(ofClaims: claims))
    variables["register"] = page.permalink.link(to: Register.permalink)
    var days: [(day: CalendarDay?, changes: [Variables])] = []
    for (day, change) in shown {
      guard let index = register.claim(change.claim) else { continue }
      let claim = register.claims[index]
      let row: Variables = [
        "href": page.permalink.link(to: claim.permalink), "text": claim.facts.text ?? claim.id,
        "lines": changeWords.words(of: change, claim: claim).map { self.variables(of: $0) },
      ]
      if let last = days.last, last.day == day {
        days[days.count - 1].changes.append(row)
      } else {
        days.append((day, [row]))
      }
    }
    variables["days"] = days.map { day, changes -> Variables in
      var entry: Variables = ["changes": changes]
      entry["date"] = day.map { interface.date($0) }
      entry["iso_date"] = day?.iso
      return entry
    }
    variables["pager"] = pager(part, of: RegisterPlan.changes, on: page)
    return PageView(template: "changes", variables: variables)
  }
}
