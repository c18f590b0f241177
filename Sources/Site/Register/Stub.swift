import Linking
import Register
struct ChangeWords: Sendable {
  struct Line { let label: String; let from: String?; let to: String? }
  init(_ words: RegisterWords) {}
  func words(of change: RegisterChange, claim: RegisteredClaim) -> [Line] { [] }
}
struct ClaimMetadata: Sendable {
  init(_ register: Register, _ graph: SiteGraph) {}
  func json(for index: Int) -> String { "{}" }
}
enum TransferTable { static let path = "data/transfers.csv" }
enum ClaimData { static let path = "data/claims.jsonl" }
