/// A table's keys as YAML to be filled: each below a line that tells what it means, those without a
/// value behind a `#` that needs only be taken away. (`# ` begins a remark, `#key:` a key.)
package struct CommentedKeys: Sendable {
  package let text: String

  /// - Parameters:
  ///   - values: as YAML; those keys are no comments.
  ///   - examples: in the place of the table's own.
  ///   - leavingOut: keys that are not shown.
  package init(
    _ table: FieldTable, values: [String: String] = [:], examples: [String: String] = [:],
    leavingOut: Set<String> = []
  ) {
    var text = ""
    for field in table.fields where !leavingOut.contains(field.name) {
      text += Self.remark(Self.meaning(of: field))
      let value = values[field.name]
      let shown = value ?? examples[field.name] ?? field.example
      let lines = shown.contains("\n") ? "\(field.name):\n\(shown)" : "\(field.name): \(shown)"
      for line in lines.split(separator: "\n") { text += (value == nil ? "#" : "") + line + "\n" }
    }
    self.text = text
  }

  private static func meaning(of field: Field) -> String {
    var text = field.meaning
    switch field.shape {
    case .word(let words): text += " One of " + words.map(\.text).joined(separator: ", ") + "."
    case .marking:
      text += " One of " + TLP.allCases.map(\.rawValue).joined(separator: ", ") + "."
    default: break
    }
    if let standard = field.standard { text += " Without it: \(standard)." }
    return text
  }

  /// A remark of as many lines as it needs.
  private static func remark(_ text: String) -> String {
    var lines = ["#"]
    for word in text.split(separator: " ") {
      if lines[lines.count - 1].count + 1 + word.count > 98 { lines.append("#") }
      lines[lines.count - 1] += " \(word)"
    }
    return lines.map { $0 + "\n" }.joined()
  }
}
