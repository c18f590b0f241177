/// How many: known, between two bounds, estimated, or unknown.
package enum Quantity: Sendable, Hashable {
  case exactly(Int)
  /// Either bound may be open.
  case between(Int?, Int?)
  case estimated(Int)
  /// `..`
  case unknown

  static func read(_ reader: inout FieldReader, key: String) -> Located<Quantity>? {
    guard let node = reader.node(key) else { return nil }
    switch node.content {
    case .mapping:
      return read(boundsIn: node, &reader, key: key).map { Located($0, at: node.place) }
    case .sequence(let items):
      reader.error(
        "\(key) is one number, this is a list", at: node.place, key: key,
        fix: QuantitySlip.fix(forList: items.map(\.text)))
      return nil
    case .scalar:
      guard let text = reader.text(key) else { return nil }
      if text.value == ".." { return Located(.unknown, at: text.place) }
      if let number = wholeNumber(text.value) { return Located(.exactly(number), at: text.place) }
      reader.error(
        "\"\(text.value)\" is not a whole number", at: text.place, key: key,
        fix: QuantitySlip.fix(for: text.value))
      return nil
    }
  }

  /// `{min: 8, max: 12}`, `{estimate: 10}`
  private static func read(
    boundsIn node: YAMLNode, _ reader: inout FieldReader, key: String
  ) -> Quantity? {
    guard var fields = reader.reader(for: node, key: key) else { return nil }
    func number(_ key: String) -> Located<Int>? {
      guard let text = fields.text(key) else { return nil }
      if let number = wholeNumber(text.value) { return Located(number, at: text.place) }
      fields.error(
        "\"\(text.value)\" is not a whole number", at: text.place, key: key,
        fix: QuantitySlip.number(in: text.value).map { "write \($0)" })
      return nil
    }
    let least = number("min")
    let most = number("max")
    let estimate = number("estimate")
    fields.refuseUnknownKeys()
    if fields.diagnostics.isEmpty {
      if let estimate, least == nil, most == nil { return .estimated(estimate.value) }
      if estimate == nil, least != nil || most != nil {
        if let least, let most, least.value > most.value {
          fields.error(
            "min is more than max", at: least.place, key: key,
            fix: "write {min: \(most.value), max: \(least.value)}")
        } else {
          return .between(least?.value, most?.value)
        }
      } else {
        fields.error("\(key) has a min and a max, or an estimate", at: node.place, key: key)
      }
    }
    reader.add(fields.diagnostics)
    return nil
  }

  private static func wholeNumber(_ text: String) -> Int? {
    text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
  }

  /// The fewest and the most that it may be, zero and nil where nobody says; nil of what is estimated
  /// or unknown.
  package var bounds: (least: Int, most: Int?)? {
    switch self {
    case .exactly(let number): (number, number)
    case .between(let least, let most): (least ?? 0, most)
    case .estimated, .unknown: nil
    }
  }
}
