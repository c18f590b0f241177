import Content
import Linking
import Register

extension PageRenderer {
  /// Claims of the register, each with how sure it is.
  func ledger(of claims: [Int], on page: PagePlan.Page) -> [Variables] {
    claims.map { claim in
      let claim = register.claims[claim]
      var row: Variables = [
        "href": page.permalink.link(to: claim.permalink), "text": words.title(of: claim),
        "state": interface[claim.state.phrase], "svg": StateSymbol(claim.state).svg,
      ]
      if claim.facts.isDeprecated { row["rank"] = interface[.deprecated] }
      return row
    }
  }

  /// The claims that a briefing states or adds to, as it writes them: indices in the register, each
  /// once.
  func claims(ofBriefing index: Int) -> [Int] {
    var seen: Set<Int> = []
    return book.briefings[index].claims.compactMap { claim -> Int? in
      switch claim.identity {
      case .id(let id), .extends(let id): register.claim(id.value)
      }
    }.filter { seen.insert($0).inserted }
  }
}
