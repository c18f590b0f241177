package import Content
import Linking

/// What became of one claim between two moments.
package struct RegisterChange: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    /// The register tells of it for the first time.
    case new
    /// It is surer, or less sure, than it was.
    case state(from: ClaimState, to: ClaimState)
    /// All who said so have taken it back.
    case retracted(from: ClaimState)
    /// How many were ordered or delivered is told otherwise.
    case numbers([ClaimFacts.Key])
    /// Something else is told otherwise.
    case facts([ClaimFacts.Key])
    /// The register tells of it no more.
    case withdrawn
  }

  /// The claim's id.
  package let claim: String
  package let kind: Kind
  /// The claim before; nil where it is new.
  package let before: ClaimSnapshot?
  /// The claim after; nil where it is withdrawn.
  package let after: ClaimSnapshot?

  /// What changed from one snapshot of a claim to another, in the order of the kinds.
  static func changes(
    of claim: String, from before: ClaimSnapshot?, to after: ClaimSnapshot?
  ) -> [RegisterChange] {
    func change(_ kind: Kind) -> RegisterChange {
      RegisterChange(claim: claim, kind: kind, before: before, after: after)
    }
    switch (before, after) {
    case (nil, nil): return []
    case (nil, .some): return [change(.new)]
    case (.some, nil): return [change(.withdrawn)]
    case (let before?, let after?):
      var changes: [RegisterChange] = []
      let (old, new) = (before.standing.state, after.standing.state)
      if old != new {
        changes.append(
          change(new == .retracted ? .retracted(from: old) : .state(from: old, to: new)))
      }
      let keys = after.facts.keys(unlike: before.facts)
      let numbers = keys.filter { $0 == .ordered || $0 == .delivered }
      let others = keys.filter { $0 != .ordered && $0 != .delivered }
      if !numbers.isEmpty { changes.append(change(.numbers(numbers))) }
      if !others.isEmpty { changes.append(change(.facts(others))) }
      return changes
    }
  }
}

/// What became of one claim on one day, or when its first undated briefing told of it.
package struct ClaimStep: Sendable {
  /// Nil for what was always known: what briefings without a date say.
  package let day: CalendarDay?
  package let changes: [RegisterChange]
}

extension Register {
  /// What changed between two moments, in the order of the register's claims.
  package func changes(from start: Moment, to end: Moment) -> [RegisterChange] {
    claims.flatMap { claim in
      RegisterChange.changes(
        of: claim.id, from: claim.snapshot(at: start), to: claim.snapshot(at: end))
    }
  }

  /// For each claim what became of it, oldest first.
  package func histories() -> [[ClaimStep]] {
    claims.map { $0.history(in: book.edition.configuration.zone) }
  }

  /// What became of all claims together, the newest day first, what was always known last; of one day
  /// in the order of the claims.
  ///
  /// - Parameter histories: those of `histories()`, which cost a replay.
  package static func history(
    of histories: [[ClaimStep]]
  ) -> [(claim: Int, step: ClaimStep)] {
    let steps = histories.enumerated().flatMap { claim, steps in
      steps.map { (claim: claim, step: $0) }
    }
    return steps.enumerated().sorted { one, other in
      switch (one.element.step.day, other.element.step.day) {
      case (let day?, let otherDay?) where day != otherDay: day > otherDay
      case (.some, nil): true
      case (nil, .some): false
      default: one.offset < other.offset
      }
    }.map(\.element)
  }
}

extension RegisteredClaim {
  /// What became of the claim, oldest first, as it is replayed from the beginning by the
  /// clock of a zone. A day to come is one that an author wrote so: it counts in the claim's state, too.
  package func history(in zone: SiteZone) -> [ClaimStep] {
    var steps: [ClaimStep] = []
    var before: ClaimSnapshot?
    for moment in moments(in: zone) {
      let after = snapshot(at: moment)
      let changes = RegisterChange.changes(of: id, from: before, to: after)
      let day = moment.seconds == Moment.always.seconds ? nil : moment.day
      if !changes.isEmpty { steps.append(ClaimStep(day: day, changes: changes)) }
      before = after
    }
    return steps
  }

  /// The claim's state as one stance after the other was taken, oldest first; each state from the
  /// day on which it came about.
  package var statesByDay: [(day: CalendarDay?, state: ClaimState)] {
    var states: [(day: CalendarDay?, state: ClaimState)] = []
    var made: [Int] = []
    for index in assertions.indices {
      made.append(index)
      let day = assertions[index].date.day
      // What was said on one day counts together.
      if index + 1 < assertions.count, assertions[index + 1].date.day == day { continue }
      let state = standing(of: facts, among: made).state
      if states.last?.state != state { states.append((day, state)) }
    }
    return states
  }

  /// The moments at which something of the claim changed, oldest first, by the clock of one
  /// zone: days that authors wrote in different offsets need not follow each other.
  fileprivate func moments(in zone: SiteZone) -> [Moment] {
    var seconds: Set<Int> = []
    for entry in entries {
      seconds.insert(entry.published?.seconds ?? Moment.always.seconds)
    }
    for assertion in assertions where assertion.date.basis != .briefing {
      guard let day = assertion.date.day, let moment = Moment(day.iso, zone: zone) else { continue }
      let published = entries[assertion.entry].published
      if published.map({ $0 < moment }) ?? true { seconds.insert(moment.seconds) }
    }
    return seconds.sorted().map { Moment(seconds: $0, zone: zone) }
  }
}

extension Moment {
  /// Before everything that has a date.
  fileprivate static let always = Moment(seconds: -62_167_219_200, zone: .utc)
}
