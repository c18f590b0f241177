package import Markdown

/// A piece of YAML with its place in the file. Scalars stay text: what a value means is for the key
/// that wants it to say, never for YAML's guesses (`NO`, `off`, `2026`).
package struct YAMLNode: Sendable, Hashable {
  /// A key with its value.
  package struct Entry: Sendable, Hashable {
    package let key: YAMLNode
    package let value: YAMLNode

    package init(key: YAMLNode, value: YAMLNode) {
      self.key = key
      self.value = value
    }
  }

  package enum Content: Sendable, Hashable {
    /// Text; `isPlain` if it stood without quotes.
    case scalar(String, isPlain: Bool)
    case sequence([YAMLNode])
    /// In the order of the file, each key once.
    case mapping([Entry])
  }

  package let content: Content
  package let place: SourcePosition
  /// Where a scalar's own text begins: behind its quote, or in the line below its `|` or `>` (in
  /// column 1, wherever the block is indented to).
  package let textPlace: SourcePosition

  package init(content: Content, place: SourcePosition, textPlace: SourcePosition? = nil) {
    self.content = content
    self.place = place
    self.textPlace = textPlace ?? place
  }

  /// Nothing written (`key:`), `~` or `null`.
  package var isEmpty: Bool {
    guard case .scalar(let text, let isPlain) = content else { return false }
    return isPlain && (text.isEmpty || text == "~" || text == "null")
  }

  /// A scalar's text.
  package var text: String? {
    guard case .scalar(let text, _) = content else { return nil }
    return text
  }

  /// What it is, for messages.
  package var shape: String {
    switch content {
    case .scalar(let text, _): "\"\(text)\""
    case .sequence: "a list"
    case .mapping: "a mapping"
    }
  }
}
