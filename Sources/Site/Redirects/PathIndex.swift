/// What lies where in the output, to find what cannot lie there besides: paths that differ in case
/// alone are one on many disks, and none can be both a file and a folder.
struct PathIndex<Owner: Sendable>: Sendable {
  private var files: [String: Owner] = [:]
  /// For each folder, whose file was the first in it.
  private var folders: [String: Owner] = [:]

  /// - Parameter path: of a file, from the root of the output: `old/index.html`.
  mutating func add(_ path: String, _ owner: Owner) {
    let path = path.lowercased()
    files[path] = owner
    for folder in Self.folders(of: path) where folders[folder] == nil { folders[folder] = owner }
  }

  /// Whose file keeps another from lying at a path.
  func owner(of path: String) -> Owner? {
    let path = path.lowercased()
    return files[path] ?? folders[path]
      ?? Self.folders(of: path).lazy.compactMap { files[$0] }.first
  }

  /// `a` and `a/b` of `a/b/c`.
  private static func folders(of path: String) -> [String] {
    path.indices.filter { path[$0] == "/" }.map { String(path[..<$0]) }
  }
}
