import Content
import Register

// What claims say, as data: entities by their ids, other values as authors write them.

extension RegisterWords {
  /// What a claim says under one key; nil where it says nothing.
  func data(of key: ClaimFacts.Key, in facts: ClaimFacts) -> DataValue? {
    func text(_ text: String?) -> DataValue? { text.map { .text($0) } }
    func party(_ party: Party?) -> DataValue? { party.map { .text(id($0)) } }
    func list(_ texts: [String]) -> DataValue? { texts.isEmpty ? nil : .texts(texts) }
    return switch key {
    case .kind: text(facts.kind?.rawValue)
    case .text: text(facts.text)
    case .supplier: party(facts.supplier)
    case .recipient: party(facts.recipient)
    case .via: party(facts.via)
    case .weapon: list(facts.weapons.map { id($0) })
    case .actor: party(facts.actor)
    case .target: party(facts.target)
    case .about: list(facts.about)
    case .when: text(facts.when?.text)
    case .place: party(facts.place)
    case .ordered: facts.ordered.map(\.data)
    case .delivered: facts.delivered.map(\.data)
    case .orderDate: text(facts.orderDate?.text)
    case .deliveryDates: list(facts.deliveryDates.map(\.text))
    case .lifecycle: text(facts.lifecycle?.rawValue)
    case .mode: text(facts.mode?.rawValue)
    case .condition: text(facts.condition?.rawValue)
    case .dependsOn: list(facts.dependsOn)
    case .rank: text(facts.rank?.rawValue)
    }
  }
}

extension Quantity {
  /// `12`, `{"min":8,"max":12}`, `{"estimate":10}`, `".."`
  var data: DataValue {
    var record = DataRecord()
    switch self {
    case .exactly(let number): return .number(number)
    case .unknown: return .text("..")
    case .estimated(let number): record.add("estimate", number)
    case .between(let least, let most):
      record.addKnown("min", least.map { .number($0) })
      record.addKnown("max", most.map { .number($0) })
    }
    return .record(record)
  }
}
