package import Content
package import Diagnostics
package import Linking
import Markdown

/// The claims behind an edition's prose: who says what, how sure it is, what follows from it. The
/// fifth value on the way.
///
/// In: the address book. Out: each claim put together from the briefings that tell of it, with its
/// state; transfers by supplier and recipient; of each entity the claims that name it. What extends
/// a claim that is withheld is left out. Refused: names of several entities, ids of none, sources
/// that repeat themselves.
package struct Register: Sendable {
  package private(set) var book: AddressBook
  /// In the order of the book's briefings, newest first, then as they are written.
  package let claims: [RegisteredClaim]
  /// The pairs of supplier and recipient, in the order of their addresses.
  package let pairs: [TransferPair]
  /// For each entity that a claim names, what names it.
  package let records: [Int: EntityRecord]
  package let diagnostics: [Diagnostic]
  private let byID: [String: Int]

  package static let permalink = Permalink("/register/")

  package init(_ book: AddressBook) {
    let chains = SourceChains(book.sources)
    var reader = ClaimReader(book, chains: chains)
    let claims = reader.claims()
    self.book = book
    self.claims = claims
    pairs = TransferPair.pairs(of: claims, in: book)
    records = EntityRecord.records(of: claims)
    diagnostics = chains.diagnostics + reader.diagnostics
    byID = Dictionary(
      claims.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// This register over its book with some notes rewritten, which leaves all claims as they are.
  package func rewriting(_ book: AddressBook) -> Register {
    var register = self
    register.book = book
    return register
  }

  /// Indices of the claims that are transfers.
  package var transfers: [Int] { claims.indices.filter { claims[$0].facts.isTransfer } }

  /// The index of the claim that has an id.
  package func claim(_ id: String) -> Int? { byID[id] }
}
