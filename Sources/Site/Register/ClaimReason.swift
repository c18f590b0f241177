import Content
import Register

// Why a claim is as sure as it is.

extension RegisterWords {
  /// The state and its grounds: `contested: Russia denied on 16 October 2020`.
  func reason(_ snapshot: ClaimSnapshot, of claim: RegisteredClaim) -> String {
    "\(interface[snapshot.standing.state.phrase]): \(grounds(snapshot, of: claim))"
  }

  /// The same without the state.
  func grounds(_ snapshot: ClaimSnapshot, of claim: RegisteredClaim) -> String {
    let standing = snapshot.standing
    let deciding = standing.because.map { claim.assertions[$0] }
    func each(_ phrase: (RecordedAssertion) -> Phrase) -> String {
      deciding.map { interface(phrase($0), speakerWithParty($0)) + when($0) }
        .joined(separator: "; ")
    }
    func origins(_ words: (String) -> String) -> String {
      let speakers = speakersByOrigin(standing, of: claim)
      return deciding.map { assertion in
        let speakers = speakers[assertion.origin] ?? []
        return words(origin(assertion, of: speakers)) + when(assertion)
          + through(assertion, of: speakers)
      }.joined(separator: "; ")
    }
    switch standing.state {
    case .retracted: return each { _ in .hasRetracted }
    case .denied, .contested: return each { _ in .hasDenied }
    case .bothConfirmed, .partyConfirmed:
      return each { $0.stance == .confirms ? .hasConfirmed : .hasAsserted }
    case .corroborated:
      return interface(.manyOrigins, interface.number(standing.origins)) + ": " + origins { $0 }
    case .reported: return interface[.oneOrigin] + ": " + origins { $0 }
    case .speculated: return origins { interface(.hasSpeculated, $0) }
    case .unattested: return interface[.nobodySays]
    }
  }

  /// Of each origin who speaks there of those that the state counts, each once.
  private func speakersByOrigin(
    _ standing: Standing, of claim: RegisteredClaim
  ) -> [RecordedAssertion.Origin: [Party]] {
    var speakers: [RecordedAssertion.Origin: [Party]] = [:]
    for assertion in standing.inForce.sorted().map({ claim.assertions[$0] }) {
      let counts =
        standing.state == .speculated ? assertion.stance == .speculates : assertion.asserts
      let party = assertion.speaker.party
      guard counts, speakers[assertion.origin]?.last != party else { continue }
      speakers[assertion.origin, default: []].append(party)
    }
    return speakers
  }

  /// Where a statement comes from: a speaker whom the register knows, else the source that says so,
  /// with the speaker whom that alone quotes: `an official (Alpha)`.
  private func origin(_ assertion: RecordedAssertion, of speakers: [Party]) -> String {
    var words: String
    switch assertion.origin {
    case .speaker(let entity): words = name(.entity(entity))
    case .briefing: words = speakers.count > 1 ? names(speakers) : speaker(assertion)
    case .source(let end):
      guard speakers.count == 1, let teller = assertion.teller else { return name(ofSource: end) }
      words = name(ofSource: teller)
      let outlets = [words, assertion.source.map { name(ofSource: $0) }]
      if case .text(let text) = assertion.speaker.party, !outlets.contains(text) {
        words = "\(text) (\(words))"
      }
    }
    guard let spokenFor = assertion.spokenFor, spokenFor != assertion.speaker.party else {
      return words
    }
    return interface(.speakingFor, words, name(spokenFor))
  }

  /// `, through Beta`: through whom it is known, where that is another than the one who says so.
  private func through(_ assertion: RecordedAssertion, of speakers: [Party]) -> String {
    guard case .source(let end) = assertion.origin, let source = assertion.source,
      let teller = assertion.teller
    else { return "" }
    // Several of whom we know through one are that one; who repeats another is how we know that one.
    if teller != end, speakers.count > 1 { return "" }
    let names = (name(ofSource: teller), name(ofSource: teller == end ? source : end))
    return names.0 == names.1 ? "" : interface(.throughOutlet, names.1)
  }

  /// ` on 16 October 2020`, `, about May 2020`; nothing where only our own dates are known.
  private func when(_ assertion: RecordedAssertion) -> String {
    switch assertion.date.basis {
    case .on(let date):
      date.wholeDay.map { interface(.onDay, interface.date($0)) } ?? ", \(interface.date(date))"
    case .issued, .briefing, .none: ""
    }
  }
}
