/// Who or what a claim names in one place: a supplier, a weapon, a speaker.
package enum Party: Sendable, Hashable {
  /// An index in the registry's `entities`.
  case entity(Int)
  /// As the author printed it: nothing that is registered.
  case text(String)
  /// `..`: nobody knows.
  case unknown

  package var entity: Int? {
    if case .entity(let index) = self { index } else { nil }
  }

  /// Whether both are one, and known.
  package func isSame(as other: Party?) -> Bool {
    self != .unknown && self == other
  }
}
