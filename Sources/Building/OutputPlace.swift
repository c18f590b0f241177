import Glibc

/// Where an output folder is or will be, symbolic links resolved, so that what is replaced is the
/// folder itself and not a link to it.
struct OutputPlace: Sendable {
  let path: RealPath
  /// The folder that holds it, which may yet have to be made.
  let parent: RealPath
  let name: FileName
  /// The folders that are missing on the way to it, the outermost first.
  let missingParents: [RealPath]

  /// Resolves a path, absolute or relative to the working folder.
  init(_ path: String) throws {
    if let real = try RealPath(path) {
      self.path = real
      name = FileName(Self.split(real.text).name)
      // The parent of a path without symbolic links is one too; "/" is its own.
      parent = try RealPath(Self.split(real.text).parent) ?? real
      missingParents = []
      return
    }
    var status = stat()
    guard lstat(path, &status) != 0 else { throw OutputRefusal.leadsNowhere(path: path) }
    let (outer, last) = Self.split(path)
    guard !["", ".", ".."].contains(last) else { throw FileError("create", path, code: ENOENT) }
    if let real = try RealPath(outer) {
      parent = real
      missingParents = []
    } else {
      let place = try OutputPlace(outer)
      parent = place.path
      missingParents = place.missingParents + [place.path]
    }
    name = FileName(last)
    self.path = parent.appending(last)
  }

  /// Refuses a place whose replacement would take the site, or the folders that it is made of, with
  /// it, or that lies in these folders.
  func check(against site: String) throws {
    guard let root = try RealPath(site) else { throw FileError("read", site, code: ENOENT) }
    if path.contains(root) {
      throw OutputRefusal.overlaps(output: path.text, source: root.text)
    }
    for folder in ["content", "templates"] {
      let source = try RealPath(RealPath.join(root.text, folder)) ?? root.appending(folder)
      if path.contains(source) || source.contains(path) {
        throw OutputRefusal.overlaps(output: path.text, source: source.text)
      }
    }
  }

  /// Opens the published folder, or returns nil if there is none. Refuses what must not be replaced.
  func openPublished(in parent: OpenFolder) throws -> OpenFolder? {
    guard let status = try parent.status(of: name) else { return nil }
    guard status.kind == .folder else { throw OutputRefusal.notAFolder(path: path.text) }
    let folder = try parent.folder(name)
    guard try folder.status().identity.device == parent.status().identity.device else {
      throw OutputRefusal.mountPoint(path: path.text)
    }
    let entries = try folder.entries()
    let repositories = [".git", ".hg", ".svn"].map { FileName($0) }
    for entry in entries where entry.kind == .folder && repositories.contains(entry.name) {
      throw OutputRefusal.holdsRepository(path: folder.path(of: entry.name))
    }
    guard try entries.allSatisfy(\.isKeptAtTop) || OutputMarker.isPresent(in: folder) else {
      // Another build may have replaced the folder since it was opened, and be emptying it now.
      if try parent.status(of: name)?.identity != folder.status().identity {
        return try openPublished(in: parent)
      }
      throw OutputRefusal.notWrittenByDossier(path: path.text)
    }
    return folder
  }

  /// Splits off the last segment; closing slashes do not count.
  private static func split(_ path: String) -> (parent: String, name: String) {
    let slash = UInt8(ascii: "/")
    var rest = Substring(path).utf8
    while rest.count > 1, rest.last == slash { rest.removeLast() }
    guard let last = rest.lastIndex(of: slash) else { return (".", String(Substring(rest))) }
    let name = rest[rest.index(after: last)...]
    let parent = rest[..<last]
    return (parent.isEmpty ? "/" : String(Substring(parent)), String(Substring(name)))
  }
}
