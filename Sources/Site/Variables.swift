import Mustache

/// The variables of a template by their names.
///
/// A type of our own and not a dictionary: Mustache asks at every step whether a value is one of
/// its own kinds, and for a generic type that question is answered slowly.
struct Variables: MustacheParent, ExpressibleByDictionaryLiteral {
  private var values: [String: Any]

  init(dictionaryLiteral elements: (String, Any)...) {
    values = Dictionary(elements, uniquingKeysWith: { _, last in last })
  }

  subscript(name: String) -> Any? {
    get { values[name] }
    set { values[name] = newValue }
  }

  /// Each text changed by `transform`.
  func mapTexts(_ transform: (String) -> String) -> Variables {
    var changed = self
    changed.values = values.mapValues { value in (value as? String).map(transform) ?? value }
    return changed
  }

  func child(named name: String) -> Any? { values[name] }
}
