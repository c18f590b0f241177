import Content
import Diagnostics
import Linking
import Markdown

/// Puts the claims of an edition together from the briefings that tell of them, and fills in what
/// their brevity leaves to be understood.
struct ClaimReader {
  private let book: AddressBook
  private let chains: SourceChains
  private var resolver: PartyResolver
  /// For each source the entity that is its publisher.
  private let publishers: [Int: Int]

  var diagnostics: [Diagnostic] { resolver.diagnostics }

  init(_ book: AddressBook, chains: SourceChains) {
    self.book = book
    self.chains = chains
    var resolver = PartyResolver(book)
    var publishers: [Int: Int] = [:]
    for (index, source) in book.sources.sources.enumerated() {
      publishers[index] = resolver.publisher(of: source)
    }
    self.publishers = publishers
    self.resolver = resolver
  }

  /// A claim as one briefing writes it.
  private typealias Telling = (briefing: Int, index: Int, claim: Claim, isExtension: Bool)

  mutating func claims() -> [RegisteredClaim] {
    var order: [String] = []
    var tellings: [String: [Telling]] = [:]
    for (index, briefing) in book.briefings.enumerated() {
      for (place, claim) in briefing.claims.enumerated() {
        switch claim.identity {
        case .id(let id):
          order.append(id.value)
          tellings[id.value, default: []].append((index, place, claim, false))
        case .extends(let id) where book.claims.contains(id.value):
          tellings[id.value, default: []].append((index, place, claim, true))
        case .extends: continue
        }
      }
    }
    // An id that stands twice is an error elsewhere; here the first is told.
    var seen: Set<String> = []
    return order.filter { seen.insert($0).inserted }.map { id in
      claim(id, tellings[id] ?? [])
    }
  }

  private mutating func claim(_ id: String, _ tellings: [Telling]) -> RegisteredClaim {
    let oldestFirst = tellings.enumerated().sorted { one, other in
      let (a, b) = (published(one.element), published(other.element))
      let (dayA, dayB) = (a?.seconds ?? .min, b?.seconds ?? .min)
      if dayA != dayB { return dayA < dayB }
      if one.element.isExtension != other.element.isExtension { return other.element.isExtension }
      return one.offset < other.offset
    }.map(\.element)
    let entries = oldestFirst.map { entry(of: $0) }
    var assertions: [RecordedAssertion] = []
    for (index, telling) in oldestFirst.enumerated() {
      for assertion in telling.claim.assertions {
        assertions.append(record(assertion, in: telling, entry: index))
      }
    }
    let inOrder = assertions.enumerated().sorted { one, other in
      switch (one.element.date.day, other.element.date.day) {
      case (let day?, let otherDay?) where day != otherDay: day < otherDay
      case (nil, .some): true
      case (.some, nil): false
      default: one.offset < other.offset
      }
    }.map(\.element)
    return RegisteredClaim(
      id: id, permalink: Permalink("/register/claims/\(id)/"), entries: entries,
      assertions: inOrder, publishers: publishers)
  }

  /// From when on a briefing is published: its date, or the end of its embargo.
  private func published(_ telling: Telling) -> Moment? {
    let release = book.briefings[telling.briefing].release
    return [release.date, release.embargoedUntil].compactMap { $0 }.max()
  }

  private mutating func entry(of telling: Telling) -> RegisteredClaim.Entry {
    RegisteredClaim.Entry(
      briefing: telling.briefing, claim: telling.index, file: telling.claim.file,
      place: telling.claim.id.place, isExtension: telling.isExtension,
      published: published(telling),
      expires: book.briefings[telling.briefing].release.expires,
      facts: facts(of: telling.claim))
  }

  private mutating func facts(of claim: Claim) -> ClaimFacts {
    let file = claim.file
    return ClaimFacts(
      kind: claim.kind?.value, text: claim.text?.value,
      supplier: resolver.party(claim.supplier, key: "supplier", file: file),
      recipient: resolver.party(claim.recipient, key: "recipient", file: file),
      via: resolver.party(claim.via, key: "via", file: file),
      weapons: resolver.parties(claim.weapons, key: "weapon", file: file),
      actor: resolver.party(claim.actor, key: "actor", file: file),
      target: resolver.party(claim.target, key: "target", file: file), about: known(claim.about),
      when: claim.when, place: resolver.party(claim.place, key: "where", file: file),
      ordered: claim.ordered, delivered: claim.delivered?.value, orderDate: claim.orderDate,
      deliveryDates: claim.deliveryDates.map(\.value), lifecycle: claim.lifecycle, mode: claim.mode,
      condition: claim.condition, dependsOn: known(claim.dependsOn), rank: claim.rank,
      rankReason: claim.reason)
  }

  /// The ids of claims that are in the edition.
  private func known(_ references: [Located<String>]) -> [String] {
    references.map(\.value).filter { book.claims.contains($0) }
  }

  private mutating func record(
    _ assertion: Assertion, in telling: Telling, entry: Int
  ) -> RecordedAssertion {
    let file = telling.claim.file
    let briefing = book.briefings[telling.briefing]
    let source = (assertion.source ?? briefing.onlySource).flatMap { book.sources.source($0.value) }
    let known = source.map { book.sources.sources[$0] }
    let by = resolver.party(assertion.by, key: "by", file: file)
    let party = by ?? publisher(ofSource: source)
    return RecordedAssertion(
      stance: assertion.stance,
      speaker: RecordedAssertion.Speaker(
        party: party, source: party.entity == nil ? source : nil,
        briefing: party == .unknown && source == nil ? telling.briefing : nil),
      spokenFor: resolver.party(assertion.spokenFor, key: "for", file: file), source: source,
      teller: source.map { chains.teller(of: $0) },
      origin: by?.entity.map { .speaker($0) } ?? source.map { .source(chains.end(of: $0)) }
        ?? .briefing(telling.briefing),
      date: AssertionDate(assertion, issued: known?.issued?.value, briefing: briefing.date),
      grade: assertion.grade.map { grade in
        (grade.reliability ?? known?.reliability?.value).map(\.rawValue).map {
          $0 + String(grade.credibility)
        } ?? String(grade.credibility)
      },
      quote: assertion.quote, entry: entry, place: assertion.place)
  }

  /// Who speaks where nobody is named.
  private func publisher(ofSource source: Int?) -> Party {
    guard let source else { return .unknown }
    return publishers[source].map { .entity($0) }
      ?? book.sources.sources[source].publisher.map { .text($0.value) } ?? .unknown
  }
}
