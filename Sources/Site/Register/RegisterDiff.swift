package import Content
import Diagnostics
import Linking
package import Register

/// What changed in the register from one moment to another, for people and for programs.
package struct RegisterDiff: Sendable {
  private let register: Register
  private let start: Moment
  private let end: Moment
  private let changes: [RegisterChange]
  /// The briefings that were taken back and are dated in between, newest first: indices in the book.
  private let withdrawn: [Int]
  private let words: RegisterWords
  private let address: SiteAddress

  private var book: AddressBook { register.book }
  private var interface: Interface { words.interface }

  package init(_ register: Register, from start: Moment, to end: Moment) {
    self.register = register
    self.start = start
    self.end = end
    let briefings = register.book.briefings
    changes = register.changes(from: start, to: end)
    withdrawn = briefings.indices.filter { index in
      briefings[index].status == .withdrawn
        && briefings[index].date.map { start < $0 && $0 <= end } ?? false
    }
    words = RegisterWords(register.book)
    address = SiteAddress(register.book.edition.configuration)
  }

  // MARK: For people

  /// A line a change under the claim's text and address, in words of the site's language.
  package var text: String {
    let span = (interface.date(start.day), interface.date(end.day))
    guard !changes.isEmpty || !withdrawn.isEmpty else {
      return interface(.nothingChanged, span.0, span.1) + "\n"
    }
    let changeWords = ChangeWords(words, register)
    var text = interface(.changedBetween, span.0, span.1) + "\n"
    var shown: String?
    for change in changes {
      guard let claim = claim(of: change) else { continue }
      if shown != claim.id {
        text += "\n\(Self.inOneLine(title(of: change)))\n  \(link(to: claim.permalink))\n"
        shown = claim.id
      }
      for line in changeWords.words(of: change, claim: claim) {
        text += "  \(Self.inOneLine(line.text))\n"
      }
    }
    if !withdrawn.isEmpty {
      text += "\n\(interface[.withdrawnBriefings])\n"
      for briefing in withdrawn.map({ book.briefings[$0] }) {
        let reason = briefing.reason.map { ": \($0)" } ?? ""
        text +=
          "  \(Self.inOneLine(briefing.title + reason))\n    \(link(to: briefing.permalink))\n"
      }
    }
    return text
  }

  private static func inOneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  // MARK: For programs

  /// One object: `from`, `to`, `changes`, `briefings`. States and facts are written as the exported
  /// claims have them.
  package var json: String {
    var object = DataRecord()
    object.add("from", start.iso)
    object.add("to", end.iso)
    object.add("changes", .records(changes.flatMap(records)))
    object.add(
      "briefings",
      .records(
        withdrawn.map { index in
          let briefing = book.briefings[index]
          var record = DataRecord()
          record.add("title", briefing.title)
          record.add("date", briefing.date?.iso)
          record.add("reason", briefing.reason)
          record.add("url", link(to: briefing.permalink))
          return record
        }))
    return object.json.object + "\n"
  }

  private func records(of change: RegisterChange) -> [DataRecord] {
    let states = (change.before?.standing.state, change.after?.standing.state)
    func state(_ state: ClaimState?) -> DataValue { .text(state?.rawValue) }
    func whole(_ name: String) -> [DataRecord] {
      [record(of: change, name, from: state(states.0), to: state(states.1))]
    }
    switch change.kind {
    case .new: return whole("new")
    case .withdrawn: return whole("withdrawn")
    case .state: return whole("state")
    case .retracted: return whole("retracted")
    case .numbers(let keys): return keys.flatMap { records(of: change, "numbers", key: $0) }
    case .facts(let keys): return keys.flatMap { records(of: change, "facts", key: $0) }
    }
  }

  private func records(
    of change: RegisterChange, _ name: String, key: ClaimFacts.Key
  ) -> [DataRecord] {
    let (before, after) = (change.before?.facts, change.after?.facts)
    func data(_ facts: ClaimFacts?) -> DataValue {
      facts.flatMap { words.data(of: key, in: $0) } ?? .text(nil)
    }
    let record = record(of: change, name, key: key.rawValue, from: data(before), to: data(after))
    guard key == .rank, before?.rankReason != after?.rankReason else { return [record] }
    // A rank and the reason for it are one fact and have two keys.
    let reason = self.record(
      of: change, name, key: "rank_reason", from: .text(before?.rankReason),
      to: .text(after?.rankReason))
    return before?.rank == after?.rank ? [reason] : [record, reason]
  }

  private func record(
    of change: RegisterChange, _ name: String, key: String? = nil, from: DataValue, to: DataValue
  ) -> DataRecord {
    var record = DataRecord()
    record.add("claim", change.claim)
    record.add("change", name)
    record.addKnown("key", key)
    record.add("from", from)
    record.add("to", to)
    record.add("text", title(of: change))
    record.add("url", claim(of: change).map { link(to: $0.permalink) })
    return record
  }

  // MARK: Both

  private func claim(of change: RegisterChange) -> RegisteredClaim? {
    register.claim(change.claim).map { register.claims[$0] }
  }

  /// As the claim was called in the end.
  private func title(of change: RegisterChange) -> String {
    (change.after ?? change.before).map { words.title(of: $0.facts, id: change.claim) }
      ?? change.claim
  }

  /// The address where the site has one, else the path.
  private func link(to permalink: Permalink) -> String {
    address.absolute(permalink) ?? permalink.path
  }
}
