/// The programs whose folders of notes can be imported.
package enum ForeignSystem: String, CaseIterable, Sendable {
  case hugo, jekyll, obsidian

  /// As its makers write it.
  package var name: String {
    switch self {
    case .hugo: "Hugo"
    case .jekyll: "Jekyll"
    case .obsidian: "Obsidian"
    }
  }
}
