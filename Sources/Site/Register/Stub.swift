enum TransferTable { static let path = "data/transfers.csv" }
enum ClaimData { static let path = "data/claims.jsonl" }
