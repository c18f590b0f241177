import Content
import Linking
import Register

extension PageRenderer {
  /// What one supplier has sent, or is said to send, one recipient.
  func pair(_ index: Int, _ page: PagePlan.Page) -> PageView {
    let pair = register.pairs[index]
    let claims = counted(pair.transfers).map { register.claims[$0] }
    let opposite = plan.registerPlan.oppositePairs[index]
    var variables = frame(
      page, title: words.title(of: pair),
      marking: max(markings.pairs[index], opposite.map { markings.pairs[$0] } ?? .clear))
    variables["register"] = page.permalink.link(to: Register.permalink)
    variables["supplier"] = party(pair.supplier, on: page)
    variables["recipient"] = party(pair.recipient, on: page)
    variables["total"] = total(of: pair)
    variables["ordered"] = words.total(of: \.ordered, in: claims)
    variables["delivered"] = words.total(of: \.delivered, in: claims)
    variables["states"] = states(of: pair.transfers)
    variables["transfers"] = claimRows.html(of: pair.transfers, on: page)
    if let other = opposite.map({ register.pairs[$0] }) {
      variables["opposite"] =
        [
          "title": words.title(of: other),
          "href": page.permalink.link(to: other.permalink),
        ] as Variables
    }
    return PageView(template: "pair", variables: variables)
  }

  /// `3 transfers, 1 deprecated`
  func total(of pair: TransferPair) -> String {
    interface.count(counted(pair.transfers).count, .oneTransfer, .manyTransfers)
      + deprecatedCount(pair.transfers)
  }
}
