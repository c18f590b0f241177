import Diagnostics
package import Markdown

/// One statement about the world, with everyone's stance on it over time.
package struct Claim: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case transfer, production, holding, use, policy, threat, statement, event, relation, judgement
    case gap
  }

  package enum Lifecycle: String, Sendable, Hashable, CaseIterable {
    case hypothetical, considered, committed, allocated, ordered, ongoing, delivered, suspended
    case cancelled
  }

  package enum Mode: String, Sendable, Hashable, CaseIterable {
    case sale, aid, licence, indirect
    case reExport = "re-export"
  }

  package enum Condition: String, Sendable, Hashable, CaseIterable {
    case new
    case secondHand = "second-hand"
    case secondHandModernised = "second-hand-modernised"
  }

  /// Wikidata's ranks: preferred statements stand before normal ones, deprecated ones do not count.
  package enum Rank: String, Sendable, Hashable, CaseIterable {
    case preferred, normal, deprecated
  }

  /// Whether it is a claim of its own or adds to one of an earlier briefing.
  package enum Identity: Sendable, Hashable {
    case id(Located<String>)
    case extends(Located<String>)
  }

  /// The file it stands in: a briefing, or the sidecar beside one.
  package let file: String
  package let identity: Identity
  /// Nil only where it extends a claim.
  package let kind: Located<Kind>?
  package let text: Located<String>?
  package let supplier: Located<String>?
  package let recipient: Located<String>?
  package let via: Located<String>?
  package let weapons: [Located<String>]
  package let actor: Located<String>?
  package let target: Located<String>?
  /// Ids of the claims it is about.
  package let about: [Located<String>]
  package let when: FuzzyDate?
  package let place: Located<String>?
  package let ordered: Quantity?
  package let delivered: Located<Quantity>?
  package let orderDate: FuzzyDate?
  package let deliveryDates: [Located<FuzzyDate>]
  package let lifecycle: Lifecycle?
  package let mode: Mode?
  package let condition: Condition?
  /// Ids of the claims it depends on.
  package let dependsOn: [Located<String>]
  /// Nil where it is not said: then normal, or what an older briefing says.
  package let rank: Rank?
  package let reason: String?
  package private(set) var assertions: [Assertion]
  /// Whether something of it could not be read, or looks like a slip: then it may lack what its author
  /// wrote.
  package private(set) var isFaulty = false

  /// Its own id, or that of the claim to which it adds.
  package var id: Located<String> {
    switch identity {
    case .id(let id), .extends(let id): id
    }
  }

  /// The claim with those of its assertions alone that a test admits.
  func keepingAssertions(where isKept: (Assertion) -> Bool) -> Claim {
    var claim = self
    claim.assertions.removeAll { !isKept($0) }
    return claim
  }

  static func read(_ reader: inout FieldReader) -> Claim? {
    let id = reader.text("id")
    let extends = reader.text("extends")
    let kind = reader.word("kind", of: Kind.self, called: "kind of claim")
    let hasKind = reader.node("kind") != nil
    var claim: Claim?
    switch (id, extends) {
    case (.some(let id), .some):
      reader.error(
        "a claim has an id or extends another, not both", at: id.place, key: "id",
        fix: "leave the id out")
    case (nil, nil):
      reader.error("a claim needs an id", at: reader.place, key: "id")
    case (.some(let id), nil):
      claim = read(&reader, identity: .id(id), kind: kind)
      if !hasKind {
        reader.error(
          "the claim \"\(id.value)\" needs a kind", at: id.place, key: "kind",
          fix: "it is one of \(Kind.allCases.map(\.rawValue).joined(separator: ", "))")
      }
    case (nil, .some(let extended)):
      claim = read(&reader, identity: .extends(extended), kind: kind)
    }
    if claim != nil { _ = reader.extra() }
    claim?.isFaulty = !reader.diagnostics.isEmpty
    return claim
  }

  private static func read(
    _ reader: inout FieldReader, identity: Identity, kind: Located<Kind>?
  ) -> Claim {
    // An exported claim tells its state, with the reason for that; its rank's has another key.
    let isExported = reader.text("state") != nil
    let reason = reader.text("reason")?.value
    let rankReason = reader.text("rank_reason")?.value
    return Claim(
      file: reader.file, identity: identity, kind: kind, text: reader.text("text"),
      supplier: reader.text("supplier"), recipient: reader.text("recipient"),
      via: reader.text("via"), weapons: reader.texts("weapon"), actor: reader.text("actor"),
      target: reader.text("target"), about: reader.texts("about"),
      when: reader.fuzzyDate("when")?.value, place: reader.text("where"),
      ordered: Quantity.read(&reader, key: "ordered")?.value,
      delivered: Quantity.read(&reader, key: "delivered"),
      orderDate: reader.fuzzyDate("order_date")?.value,
      deliveryDates: reader.texts("delivery_dates").compactMap {
        reader.fuzzyDate($0, key: "delivery_dates")
      },
      lifecycle: reader.word("lifecycle", of: Lifecycle.self, called: "lifecycle")?.value,
      mode: reader.word("mode", of: Mode.self, called: "mode")?.value,
      condition: reader.word("condition", of: Condition.self, called: "condition")?.value,
      dependsOn: reader.texts("depends_on"),
      rank: reader.word("rank", of: Rank.self, called: "rank")?.value,
      reason: rankReason ?? (isExported ? nil : reason),
      assertions: reader.readers("assertions").compactMap { item in
        var item = item
        let assertion = Assertion.read(&item)
        reader.add(item.diagnostics)
        return assertion
      })
  }
}

/// One speaker's stance on a claim.
package struct Assertion: Sendable, Hashable {
  package enum Stance: String, Sendable, Hashable, CaseIterable {
    case asserts, confirms, denies, speculates, retracts
    case noComment = "no-comment"
  }

  /// An Admiralty grade: the source's reliability and the information's credibility.
  package struct Grade: Sendable, Hashable {
    /// Nil where the source's own letter counts.
    package let reliability: Source.Reliability?
    /// 1 confirmed … 5 improbable, 6 cannot be judged.
    package let credibility: Int
  }

  package let place: SourcePosition
  package let stance: Stance
  package let by: Located<String>?
  package let spokenFor: Located<String>?
  package let source: Located<String>?
  package let on: Located<FuzzyDate>?
  package let grade: Grade?
  package let quote: String?

  static func read(_ reader: inout FieldReader) -> Assertion? {
    let stance = reader.word("stance", of: Stance.self, called: "stance")
    let hasStance = reader.node("stance") != nil
    let grade = reader.value("grade", wanted: "an Admiralty grade from A1 to F6") { text in
      var digits = Substring(text)
      let letter = Source.Reliability(rawValue: String(text.prefix(1)))
      if letter != nil { digits.removeFirst() }
      guard let credibility = Int(digits), (1...6).contains(credibility), digits.count == 1 else {
        return Grade?.none
      }
      return Grade(reliability: letter, credibility: credibility)
    }
    // An exported assertion tells who speaks, and says so where no author had named them.
    let isNamed = reader.flag("named")?.value ?? true
    let by = reader.text("by").flatMap { isNamed ? $0 : nil }
    let spokenFor = reader.text("for")
    let source = reader.text("source")
    let on = reader.fuzzyDate("on")
    let quote = reader.text("quote")?.value
    _ = reader.extra()
    guard let stance else {
      if !hasStance {
        reader.error(
          "an assertion needs a stance", at: reader.place, key: "stance",
          fix: "it is one of \(Stance.allCases.map(\.rawValue).joined(separator: ", "))")
      }
      return nil
    }
    return Assertion(
      place: reader.place, stance: stance.value, by: by, spokenFor: spokenFor, source: source,
      on: on, grade: grade?.value, quote: quote)
  }
}
