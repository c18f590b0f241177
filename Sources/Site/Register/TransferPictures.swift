import Content
import Linking
import Register

/// Who supplies whom, as pictures that suit the number of transfers: two columns while these can be
/// told apart, then bars; where there are many pairs a matrix besides.
struct TransferPictures {
  /// Pairs up to which two columns stay readable.
  private static let flowLimit = 40
  /// Pairs from which a matrix shows more than two columns do (Ghoniem, Fekete and Castagliola, "On
  /// the Readability of Graphs Using Node-Link and Matrix-Based Representations", 2005).
  private static let matrixStart = 12

  private let transfers: [PicturedTransfer]
  private let pairs: [[PicturedParty]: String]
  /// The party whose page this is, which needs not be told that it is one.
  private let own: PicturedParty?
  private let interface: Interface

  /// Deprecated transfers are not drawn: pictures count.
  ///
  /// - Parameters:
  ///   - transfers: indices of the register's claims.
  ///   - entity: the one whose page this is.
  init(
    of transfers: [Int], entity: Int? = nil, on page: PagePlan.Page, by renderer: PageRenderer
  ) {
    interface = renderer.interface
    let register = renderer.register
    own = entity.map { renderer.pictured(.entity($0), on: page) }
    var pairs: [[PicturedParty]: String] = [:]
    var pictured: [PicturedTransfer] = []
    for index in transfers where !register.claims[index].facts.isDeprecated {
      let facts = register.claims[index].facts
      let supplier = renderer.pictured(facts.supplier, on: page)
      let recipient = renderer.pictured(facts.recipient, on: page)
      pictured.append(
        PicturedTransfer(
          supplier: supplier, recipient: recipient, state: register.claims[index].state))
      if let pair = renderer.plan.registerPlan.pairOfClaim[index] {
        pairs[[supplier, recipient]] = page.permalink.link(to: register.pairs[pair].permalink)
      }
    }
    self.transfers = pictured
    self.pairs = pairs
  }

  /// Two columns, or a picture of the suppliers and one of the recipients.
  ///
  /// - Parameter id: begins the pictures' ids: unique on the page.
  func figures(id: String) -> [Variables] {
    guard pairs.count > Self.flowLimit else {
      let flow = FlowPicture(
        transfers,
        words: FlowPicture.Words(
          supplier: interface[.supplier], recipient: interface[.recipient], other: other,
          standing: standing), pairAddress: pairAddress)
      return flow.map { [["svg": $0.svg(caption("\(id)-flow", .whoSupplies))]] } ?? []
    }
    let words = PartyBars.Words(other: other, standing: standing)
    func bars(
      _ title: Phrase, _ name: String, by party: (PicturedTransfer) -> PicturedParty
    ) -> Variables? {
      let others = transfers.filter { party($0) != own || $0.supplier == $0.recipient }
      return PartyBars(others, by: party, words: words).map {
        ["heading": interface[title], "svg": $0.svg(caption("\(id)-\(name)", title))]
      }
    }
    return [
      bars(.suppliers, "suppliers", by: \.supplier),
      bars(.recipients, "recipients", by: \.recipient),
    ].compactMap { $0 }
  }

  /// Nil where there are too few pairs for it.
  func matrix(id: String) -> String? {
    guard pairs.count > Self.matrixStart else { return nil }
    let matrix = TransferMatrix(
      transfers,
      words: TransferMatrix.Words(
        supplier: interface[.supplier], recipient: interface[.recipient], other: other,
        state: { [interface] in interface[$0.phrase] }), pairAddress: pairAddress)
    return matrix?.svg(caption("\(id)-matrix", .whoSuppliesWhom))
  }

  private func caption(_ id: String, _ title: Phrase) -> PictureCaption {
    PictureCaption(
      id: id, title: interface[title],
      description: interface(
        .flowDescription, interface.count(transfers.count, .oneTransfer, .manyTransfers),
        interface.count(pairs.count, .onePair, .manyPairs)))
  }

  private var other: @Sendable (Int) -> String {
    { [interface] in interface(.otherParties, interface.number($0)) }
  }

  private var standing: PicturedStanding.Words {
    PicturedStanding.Words(
      confirmed: interface[.flowConfirmed], unconfirmed: interface[.flowUnconfirmed],
      disputed: interface[.flowDisputed])
  }

  private var pairAddress: PairAddress {
    { [pairs] supplier, recipient in pairs[[supplier, recipient]] }
  }
}
