import Content
import Linking
import Register

/// The register's transfers in the columns of SIPRI's trade register, and what Dossier knows besides:
/// `/data/transfers.csv`.
///
/// The columns and their order are those of the file that SIPRI's arms transfers database hands out
/// (armstransfers.sipri.org, "Trade Register"); a row is a delivery year of a transfer, or a transfer
/// of which no such year is known. What is not known is empty. "Local production" is what the
/// recipient makes under licence. Deprecated transfers, which no column could tell from others, are
/// left out.
struct TransferTable: DataTable {
  static let path = "data/transfers.csv"
  static let columns = [
    "SIPRI AT Database ID", "Supplier", "Recipient", "Designation", "Description",
    "Armament category", "Order date", "Order date is estimate", "Numbers delivered",
    "Numbers delivered is estimate", "Delivery year", "Delivery year is estimate", "Status",
    "SIPRI estimate", "TIV deal unit", "TIV delivery values", "Local production", "State",
    "Lifecycle", "Origins", "Claim",
  ]

  private let register: Register
  private let words: RegisterWords

  init(_ register: Register) {
    self.register = register
    words = RegisterWords(register.book)
  }

  func file() async -> OutputFile {
    OutputFile(path: Self.path, bytes: await bytes(as: .csv))
  }

  func records() async -> [DataRecord] {
    let shown = register.transfers.filter { !register.claims[$0].facts.isDeprecated }
    return await shown.parallelMap { rows(of: register.claims[$0]) }.flatMap { $0 }
  }

  private func rows(of claim: RegisteredClaim) -> [DataRecord] {
    let dates = claim.facts.deliveryDates
    let years = DatedYear.each(of: dates)
    // A number that several deliveries share is that of none of them.
    let isShared = years.count > 1 || (years.count == 1 && dates.contains(where: \.isUnknown))
    let number = isShared ? nil : claim.facts.delivered
    return years.isEmpty
      ? [row(of: claim, number: number, year: nil)]
      : years.map { row(of: claim, number: number, year: $0) }
  }

  private func row(of claim: RegisteredClaim, number: Quantity?, year: DatedYear?) -> DataRecord {
    let facts = claim.facts
    let weapons = WeaponCells(facts.weapons, in: register.book)
    let order = facts.orderDate.flatMap { DatedYear($0) }
    var row = DataRecord()
    func add(_ values: String?...) {
      for value in values { row.add(Self.columns[row.fields.count], value) }
    }
    add(nil, party(facts.supplier, unknown: "unknown supplier(s)"))
    add(party(facts.recipient, unknown: "unknown recipient(s)"))
    add(weapons.designation, weapons.description, weapons.category)
    add(order?.text, order.map { Self.flag($0.isEstimate) })
    add(number?.plainText, number.flatMap { $0.plainText == nil ? nil : Self.flag($0.isEstimate) })
    add(year?.text, year.map { Self.flag($0.isEstimate) })
    add(facts.condition?.status, nil, nil, nil)
    add(facts.mode.map { Self.flag($0 == .licence) })
    add(claim.state.rawValue, facts.lifecycle?.rawValue)
    row.add("Origins", claim.standing.origins)
    row.add("Claim", claim.id)
    return row
  }

  private func party(_ party: Party?, unknown: String) -> String {
    party == nil || party == .unknown ? unknown : words.name(party)
  }

  private static func flag(_ flag: Bool) -> String { flag ? "Yes" : "No" }
}

extension Quantity {
  /// `12`, `8–12`, `≥ 8`, `≤ 12`; an estimate as its number, for a column of its own says that it is
  /// one. Nil where nobody knows.
  fileprivate var plainText: String? {
    switch self {
    case .exactly(let number), .estimated(let number): String(number)
    case .between(let least?, let most?): least == most ? String(least) : "\(least)–\(most)"
    case .between(let least?, nil): "≥ \(least)"
    case .between(nil, let most?): "≤ \(most)"
    case .unknown, .between(nil, nil): nil
    }
  }

  fileprivate var isEstimate: Bool {
    if case .estimated = self { true } else { false }
  }
}

extension Claim.Condition {
  /// As SIPRI's column "Status" has it.
  fileprivate var status: String {
    switch self {
    case .new: "New"
    case .secondHand: "Second hand"
    case .secondHandModernised: "Second hand but modernized"
    }
  }
}
