import Building
import Diagnostics

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

  /// A warning where a folder plainly is another program's, and nothing in it says that it is this
  /// one's.
  static func mistaken(for system: ForeignSystem, in listing: FolderListing) -> Diagnostic? {
    let paths = listing.entries.map(\.path)
    guard system.sign(in: paths) == nil else { return nil }
    for other in allCases where other != system {
      guard let sign = other.sign(in: paths) else { continue }
      return Diagnostic(
        .warning, file: sign, line: 1, column: 1,
        "this looks like a folder of \(other.name): it is read as one of \(system.name)",
        suggestion: "import it by `dossier import \(other.rawValue)`")
    }
    return nil
  }

  /// The first path that only this program's folders hold.
  private func sign(in paths: [String]) -> String? {
    switch self {
    case .hugo:
      let holdsContent = paths.contains { $0.hasPrefix("content/") }
      return paths.first { path in
        let stem = LinkBook.withoutAnyEnding(path)
        let isConfiguration = [".toml", ".yaml", ".yml", ".json"].contains { path.hasSuffix($0) }
        return isConfiguration && (stem == "hugo" || stem == "config" && holdsContent)
          || path.hasPrefix("config/_default/")
      }
    case .jekyll:
      return paths.first { $0 == "_config.yml" || $0 == "_config.yaml" || $0.hasPrefix("_posts/") }
    case .obsidian: return paths.first { $0.hasPrefix(".obsidian/") }
    }
  }
}
