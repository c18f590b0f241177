import Mustache

/// The variables of a template by their names.
///
/// A type of our own and not a dictionary: Mustache asks at every step whether a value is one of
/// its own kinds, and for a generic type that question is answered slowly.
struct Variables: MustacheParent, Sendable, ExpressibleByDictionaryLiteral {
  private var values: [String: any Sendable]

  init(dictionaryLiteral elements: (String, any Sendable)...) {
    values = Dictionary(elements, uniquingKeysWith: { _, last in last })
  }

  /// Texts by their names.
  init(_ texts: [String: String]) {
    values = texts
  }

  subscript(name: String) -> (any Sendable)? {
    get { values[name] }
    set { values[name] = newValue }
  }

  /// Each text changed by `transform`, also in the groups of variables that these hold.
  func mapTexts(_ transform: (String) -> String) -> Variables {
    var changed = self
    changed.values = values.mapValues { value in
      switch value {
      case let text as String: transform(text)
      case let group as Variables: group.mapTexts(transform)
      default: value
      }
    }
    return changed
  }

  func child(named name: String) -> Any? { values[name] }

  /// The values by their names: texts, numbers, truth values, `Variables`, and lists of texts or of
  /// `Variables`.
  var entries: [String: Any] { values }
}
