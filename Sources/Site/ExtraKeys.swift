import Content

extension Variables {
  /// The keys of a note that Dossier does not know, as templates find them under `extra`: texts,
  /// lists and groups. Nil where there is none.
  static func extra(_ keys: [String: YAMLNode]) -> Variables? {
    guard !keys.isEmpty else { return nil }
    var variables: Variables = [:]
    for (name, node) in keys { variables[name] = value(of: node) }
    return variables
  }

  private static func value(of node: YAMLNode) -> any Sendable {
    switch node.content {
    case .scalar(let text, let isPlain):
      // What a section asks is whether the author said yes.
      if isPlain, text == "true" { return true }
      if isPlain, text == "false" { return false }
      return text
    case .sequence(let nodes):
      let texts = nodes.compactMap(\.text)
      guard texts.count < nodes.count else { return texts }
      return nodes.map { node -> Variables in
        if case .mapping(let entries) = node.content { return group(entries) }
        return ["value": value(of: node)]
      }
    case .mapping(let entries):
      return group(entries)
    }
  }

  private static func group(_ entries: [YAMLNode.Entry]) -> Variables {
    var variables: Variables = [:]
    for entry in entries {
      if let name = entry.key.text { variables[name] = value(of: entry.value) }
    }
    return variables
  }
}
