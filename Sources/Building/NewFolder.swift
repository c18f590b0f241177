import Glibc
package import Site

/// Writes a folder that is not there yet, whole or not at all: the files are written in a hidden
/// folder beside it, which then gets its name.
package struct NewFolder: Sendable {
  /// Why nothing was written although nothing failed.
  package enum Refusal: Error, CustomStringConvertible {
    case isThere(path: String)

    package var description: String {
      switch self {
      case .isThere(let path): "\(path) is there already: it is left as it is"
      }
    }
  }

  private let place: OutputPlace

  /// Throws `Refusal` if something is there already, an empty folder excepted.
  package init(path: String) throws {
    place = try OutputPlace(path)
    guard place.missingParents.isEmpty else { return }
    let parent = try OpenFolder(path: place.parent.text)
    guard let status = try parent.status(of: place.name) else { return }
    guard status.kind == .folder, try parent.folder(place.name).entries().isEmpty else {
      throw Refusal.isThere(path: path)
    }
  }

  /// Writes the files. If it throws (`FileError`, `OutputRefusal`), the folder is not there.
  package func write(_ files: [OutputFile]) async throws {
    for folder in place.missingParents {
      guard mkdir(folder.text, 0o777) == 0 || errno == EEXIST else {
        throw FileError("create", folder.text, code: errno)
      }
    }
    let parent = try OpenFolder(path: place.parent.text)
    let name = FileName(".\(place.name.display).dossier-import-\(getpid())")
    try parent.makeFolder(name)
    do {
      let staged = try parent.folder(name, shownAs: place.path.text)
      let plan = try OutputPlan(files)
      let tree = StagedTree(plan: plan, comparison: OutputComparison(of: plan))
      _ = try await tree.write(into: staged, from: nil)
      // The plan's marker tells output folders, which this is not.
      try staged.removeFile(FileName(OutputMarker.file.path))
      // An empty folder gives way; anything else that came meanwhile makes this fail.
      guard
        renameat(parent.descriptor, name.bytes, parent.descriptor, place.name.bytes) == 0
      else { throw parent.error("create", place.name) }
    } catch {
      try? await parent.folder(name).removeContents()
      try? parent.removeEmptyFolder(name)
      throw error
    }
  }
}
