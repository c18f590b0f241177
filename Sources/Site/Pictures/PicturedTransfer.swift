import Register

/// One transfer as the pictures of many see it: who supplies whom, and how sure that is.
struct PicturedTransfer: Sendable {
  let supplier: PicturedParty
  let recipient: PicturedParty
  let state: ClaimState
}

/// Who supplies or receives; two of one name are two if they lead to different pages.
struct PicturedParty: Sendable, Hashable, Comparable {
  let name: String
  /// The address of its page as it stands in a link on the picture's page; nil without a page.
  let href: String?

  static func < (left: PicturedParty, right: PicturedParty) -> Bool {
    left.name == right.name
      ? (left.href ?? "") < (right.href ?? "")
      : left.name < right.name
  }
}

/// The address of the page of one supplier and one recipient, as it stands in a link; nil without one.
typealias PairAddress = @Sendable (_ supplier: PicturedParty, _ recipient: PicturedParty) -> String?
