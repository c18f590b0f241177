/// The same numbers in every run (Steele, Lea, Flood, "Fast splittable pseudorandom number
/// generators", 2014: SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// An assertion as an author may write it, about a transfer from Iran to Azerbaijan, with the sources
/// of `bystanders`.
struct RandomAssertion {
  var stance: String
  var by: String?
  var spokenFor: String?
  var source: String
  /// A day of January 2020.
  var day: Int

  static let parties = ["Iran", "Azerbaijan"]
  static let named = parties + ["Ann Example", "Bob Example"]

  init(using generator: inout SeededGenerator, stances: [String]) {
    stance = stances.randomElement(using: &generator) ?? "asserts"
    by =
      (Self.named + ["an official", "a general", nil, nil]).randomElement(using: &generator) ?? nil
    spokenFor = ([nil, nil, nil, nil] + Self.parties).randomElement(using: &generator) ?? nil
    source = ["afp", "bbc", "repeat", "late"].randomElement(using: &generator) ?? "afp"
    day = Int.random(in: 1...6, using: &generator)
  }

  /// As it stands between braces.
  var yaml: String {
    let keys = [("by", by), ("for", spokenFor)].compactMap { key, value in
      value.map { ", \(key): \($0)" }
    }
    return "stance: \(stance)\(keys.joined()), source: \(source), on: \(date)"
  }

  var date: String { "2020-01-\(day < 10 ? "0" : "")\(day)" }
}

/// FORMAT's rules for the state of a transfer from Iran to Azerbaijan, read word by word.
struct PlainRules {
  let state: String
  let origins: Int

  init(_ assertions: [RandomAssertion]) {
    let statements = assertions.filter { $0.stance != "no-comment" }
    func speaker(_ one: RandomAssertion) -> String {
      let name = one.by ?? "the publisher"
      return RandomAssertion.named.contains(name) ? name : "\(name) in \(one.source)"
    }
    func origin(_ one: RandomAssertion) -> String {
      if let by = one.by, RandomAssertion.named.contains(by) { return by }
      return one.source == "bbc" ? "bbc" : "afp"
    }
    func speaks(_ one: RandomAssertion, _ party: String) -> Bool {
      one.by == party || one.spokenFor == party
    }
    var inForce: [String: RandomAssertion] = [:]
    for one in statements {
      if let earlier = inForce[speaker(one)], earlier.day > one.day { continue }
      inForce[speaker(one)] = one
    }
    let current = Array(inForce.values)
    func speakers(of stances: Set<String>) -> Set<String> {
      Set(statements.filter { stances.contains($0.stance) }.map(speaker))
    }
    let saidSo = speakers(of: ["asserts", "confirms", "speculates"])
      .union(speakers(of: ["retracts"]).subtracting(speakers(of: ["denies"])))
    let asserting = current.filter { ["asserts", "confirms"].contains($0.stance) }
    let speculating = current.filter { $0.stance == "speculates" }
    let isDenied = current.contains { one in
      one.stance == "denies" && RandomAssertion.parties.contains { speaks(one, $0) }
    }
    let confirming = RandomAssertion.parties.filter { party in
      asserting.contains { speaks($0, party) }
    }
    origins = Set((asserting.isEmpty ? speculating : asserting).map(origin)).count
    if !saidSo.isEmpty, saidSo.allSatisfy({ inForce[$0]?.stance == "retracts" }) {
      state = "retracted"
    } else if isDenied, asserting.isEmpty, speculating.isEmpty {
      state = "denied"
    } else if isDenied {
      state = "contested"
    } else if confirming.count == 2 {
      state = "both-confirmed"
    } else if confirming.count == 1 {
      state = "party-confirmed"
    } else if asserting.isEmpty {
      state = speculating.isEmpty ? "unattested" : "speculated"
    } else {
      state = origins > 1 ? "corroborated" : "reported"
    }
  }
}
