import Content
import Linking
import Register

/// Every claim of the register with all that is said of it, as `/data/claims.jsonl` tells of it: an
/// object a line.
///
/// The keys are those that authors write, so that a line may be read as a claim again; then those of
/// what follows from it. `reason` is why it has its state, and so that of its rank is `rank_reason`.
struct ClaimData: DataTable {
  static let path = "data/claims.jsonl"
  static let columns =
    ["id"] + ClaimFacts.Key.allCases.map(\.rawValue) + [
      "rank_reason", "assertions", "state", "reason", "origins", "briefing", "url", "tlp",
    ]

  private let register: Register
  private let markings: Markings
  private let words: RegisterWords
  private var book: AddressBook { register.book }

  init(_ register: Register, markings: Markings) {
    self.register = register
    self.markings = markings
    words = RegisterWords(register.book)
  }

  func file() async -> OutputFile {
    OutputFile(path: Self.path, bytes: await bytes(as: .jsonl))
  }

  func records() async -> [DataRecord] {
    await Array(register.claims.indices).parallelMap { record(ofClaim: $0) }
  }

  private func record(ofClaim index: Int) -> DataRecord {
    let claim = register.claims[index]
    var record = DataRecord()
    record.add("id", claim.id)
    for key in ClaimFacts.Key.allCases {
      record.addKnown(key.rawValue, words.data(of: key, in: claim.facts))
    }
    record.addKnown("rank_reason", claim.facts.rankReason)
    record.addKnown("assertions", claim.assertions.indices.map { assertion($0, of: claim) })
    record.add("state", claim.state.rawValue)
    record.add("reason", words.reason(claim.snapshot, of: claim))
    record.add("origins", claim.standing.origins)
    record.add("briefing", book.briefings[claim.definition.briefing].permalink.path)
    record.add("url", claim.permalink.path)
    record.add("tlp", markings.claimRecords[index].rawValue)
    return record
  }

  private func assertion(_ index: Int, of claim: RegisteredClaim) -> DataRecord {
    let assertion = claim.assertions[index]
    var record = DataRecord()
    record.add("stance", assertion.stance.rawValue)
    record.add("by", words.id(assertion.speaker.party))
    if !assertion.namesSpeaker { record.add("named", .flag(false)) }
    record.addKnown("for", assertion.spokenFor.map { words.id($0) })
    record.addKnown("source", assertion.source.map { book.sources.sources[$0].id.value })
    if case .on(let date) = assertion.date.basis { record.add("on", date.text) }
    record.addKnown("grade", assertion.grade)
    record.addKnown("quote", assertion.quote)
    record.addKnown("date", assertion.date.day?.iso)
    record.add("in_force", .flag(claim.standing.isCurrent(index)))
    return record
  }
}

extension RecordedAssertion {
  /// Whether the speaker is one whom the author names; false of an entity that speaks because it
  /// publishes the source, and so is no origin of its own.
  fileprivate var namesSpeaker: Bool {
    guard speaker.party.entity != nil, case .source = origin else { return true }
    return false
  }
}
