import Content
import Linking
import Register

extension PageRenderer {
  /// What became of the register's claims, day by day, newest first.
  func changes(_ part: ListPart, _ page: PagePlan.Page) -> PageView {
    let shown = plan.registerPlan.changes[part.range(in: plan.registerPlan.changes.count)]
    var variables = frame(
      page, title: interface[.changes], description: interface[.changesLead],
      marking: markings.claimRecords.max() ?? .clear)
    variables["register"] = page.permalink.link(to: Register.permalink)
    var days: [(day: CalendarDay?, changes: [Variables])] = []
    for change in shown {
      let claim = register.claims[change.claim]
      let row: Variables = [
        "href": page.permalink.link(to: claim.permalink), "text": words.title(of: claim),
        "lines": change.changes.flatMap { changeWords.words(of: $0, claim: claim) }
          .map { self.variables(of: $0) },
      ]
      if let last = days.last, last.day == change.day {
        days[days.count - 1].changes.append(row)
      } else {
        days.append((change.day, [row]))
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
