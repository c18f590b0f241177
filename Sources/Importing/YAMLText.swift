import Content

/// Values written as YAML on one line, whatever is in them.
enum YAMLText {
  /// A double-quoted scalar (YAML 1.2.2, section 7.3.1) that means this text, without the characters
  /// that no text can show.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\":
        result.unicodeScalars.append("\\")
        result.unicodeScalars.append(scalar)
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\u{85}", "\u{2028}", "\u{2029}": result += " "
      case "\u{FEFF}", "\u{FFFE}", "\u{FFFF}": continue
      default:
        if scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) { continue }
        if scalar.value & 0xFFFE == 0xFFFE { continue }
        result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// Words that no reader takes for anything else stay bare; all others are quoted.
  static func scalar(_ text: String) -> String {
    let isBare =
      !text.isEmpty && text.utf8.count < 60 && text.utf8.first.map { $0.isAlphanumeric } == true
      && text.utf8.allSatisfy { $0.isAlphanumeric || "-_/.".utf8.contains($0) }
      && text.lowercased() != "null"
    return isBare ? text : quoted(text)
  }

  /// A node in flow style. What lies deeper than a reader follows is left out.
  static func flow(_ node: YAMLNode, depth: Int = 0) -> String {
    switch node.content {
    case .scalar(let text, _): return node.isEmpty ? "null" : scalar(text)
    case .sequence(let items):
      guard depth < 40 else { return "null" }
      return "[" + items.map { flow($0, depth: depth + 1) }.joined(separator: ", ") + "]"
    case .mapping(let entries):
      guard depth < 40 else { return "null" }
      let pairs = entries.compactMap { entry -> String? in
        guard let key = entry.key.text, key.utf8.count < 200, key != "<<" else { return nil }
        return "\(quoted(key)): \(flow(entry.value, depth: depth + 1))"
      }
      return "{" + pairs.joined(separator: ", ") + "}"
    }
  }
}
