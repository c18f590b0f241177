/// What the transfers of one band have in common: the nodes at both ends and their standing.
struct FlowLink: Hashable, Comparable {
  let supplier: Int
  let recipient: Int
  let standing: PicturedStanding

  static func < (left: FlowLink, right: FlowLink) -> Bool {
    (left.supplier, left.recipient, left.standing.rank)
      < (right.supplier, right.recipient, right.standing.rank)
  }
}
