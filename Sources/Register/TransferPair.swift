package import Content
import Linking
import Markdown

/// One supplier, one recipient, and the transfers from the one to the other.
package struct TransferPair: Sendable {
  package let supplier: Party
  package let recipient: Party
  /// `/register/pairs/iran/azerbaijan/`
  package let permalink: Permalink
  /// Indices of the register's claims, in their order.
  package let transfers: [Int]

  private struct Ends: Hashable {
    let supplier: Party
    let recipient: Party
  }

  /// The pairs of an edition's transfers, in the order of their addresses. A party that a transfer
  /// does not name is unknown.
  static func pairs(of claims: [RegisteredClaim], in book: AddressBook) -> [TransferPair] {
    var transfers: [Ends: [Int]] = [:]
    for (index, claim) in claims.enumerated() where claim.facts.isTransfer {
      let ends = Ends(
        supplier: claim.facts.supplier ?? .unknown, recipient: claim.facts.recipient ?? .unknown)
      transfers[ends, default: []].append(index)
    }
    let folders = folders(
      of: Set(transfers.keys.flatMap { [$0.supplier, $0.recipient] }), in: book)
    let base = Register.permalink.folder("pairs")
    return transfers.map { ends, transfers in
      TransferPair(
        supplier: ends.supplier, recipient: ends.recipient,
        permalink: base.folder(folders[ends.supplier] ?? "unknown")
          .folder(folders[ends.recipient] ?? "unknown"),
        transfers: transfers)
    }.sorted { $0.permalink < $1.permalink }
  }

  /// For each party a folder of its own: of an entity the last part of its page's address, countries
  /// before others where two share one.
  private static func folders(of parties: Set<Party>, in book: AddressBook) -> [Party: String] {
    func wanted(_ party: Party) -> (rank: Int, name: String) {
      switch party {
      case .unknown: (0, "unknown")
      case .entity(let index):
        (
          book.registry.entities[index].kind == .country ? 1 : 2,
          book.registry.entities[index].permalink.path.split(separator: "/").last.map(String.init)
            ?? ""
        )
      case .text(let text): (3, Slug.make(text))
      }
    }
    func order(_ party: Party) -> (Int, String, String) {
      let (rank, name) = wanted(party)
      return switch party {
      case .entity(let index): (rank, name, book.registry.entities[index].id)
      case .text(let text): (rank, name, text)
      case .unknown: (rank, name, "")
      }
    }
    var taken: Set<String> = []
    // Where the search for a free number goes on: many may share one name.
    var numbers: [String: Int] = [:]
    var folders: [Party: String] = [:]
    for party in parties.sorted(by: { order($0) < order($1) }) {
      var name = wanted(party).name
      while name.utf8.count > 120 { name.removeLast() }
      if name.isEmpty { name = "other" }
      var distinct = name
      var number = numbers[name.lowercased()] ?? 1
      while !taken.insert(distinct.lowercased()).inserted {
        number += 1
        distinct = "\(name)-\(number)"
      }
      numbers[name.lowercased()] = number
      folders[party] = distinct
    }
    return folders
  }
}
