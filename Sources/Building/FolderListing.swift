import Glibc

/// Everything that lies in a folder that is no site of ours, found without reading it and without
/// changing anything.
///
/// Symbolic links are followed to files within the folder and nowhere else: what a link to a folder
/// leads to is listed in its own place. What cannot be opened is an entry that says so.
package struct FolderListing: Sendable {
  package enum Kind: Sendable, Hashable {
    /// With its size in bytes.
    case file(size: Int)
    /// A folder that the caller wanted to be passed over; what is in it is not listed.
    case folder
    /// What cannot be had, and why.
    case unusable(String)
  }

  package struct Entry: Sendable {
    /// From the folder, `/`-separated; what is not UTF-8 in it is U+FFFD.
    package let path: String
    /// The absolute path to read it from.
    package let location: String
    package let kind: Kind
  }

  /// The absolute path of the folder, symbolic links resolved.
  package let root: String
  /// In byte order of their paths.
  package let entries: [Entry]

  /// Throws `FileError` if there is no such folder.
  ///
  /// - Parameter isPassedOver: asked of each folder in it, by its path from the listed one.
  package init(_ folder: String, isPassedOver: (String) -> Bool) throws {
    guard let root = try RealPath(folder) else { throw FileError("read", folder, code: ENOENT) }
    self.root = root.text
    var entries: [Entry] = []
    var waiting = try Self.list("", at: root.text, root: root, isPassedOver, &entries)
    // No recursion: how deep folders lie is up to whoever made them.
    while let next = waiting.popLast() {
      do {
        waiting += try Self.list(next.path, at: next.location, root: root, isPassedOver, &entries)
      } catch {
        entries.append(
          Entry(
            path: next.path, location: next.location, kind: .unusable("\(error)")))
      }
    }
    self.entries = entries.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private init(root: String, entries: [Entry]) {
    self.root = root
    self.entries = entries
  }

  /// The listing without what lies in some of its folders, and that by itself, each with the topmost
  /// such folder that it lies in.
  ///
  /// - Parameter isApart: asked of each folder once, by its path from the listed one.
  package func parted(
    _ isApart: (String) -> Bool
  ) -> (rest: FolderListing, apart: [(entry: Entry, folder: String)]) {
    var known: [Substring: Bool] = [:]
    var rest: [Entry] = []
    var apart: [(entry: Entry, folder: String)] = []
    for entry in entries {
      let folder = entry.path.utf8.indices.lazy
        .filter { entry.path.utf8[$0] == UInt8(ascii: "/") }
        .map { entry.path[..<$0] }
        .first { folder in
          if let answer = known[folder] { return answer }
          let answer = isApart(String(folder))
          known[folder] = answer
          return answer
        }
      if let folder { apart.append((entry, String(folder))) } else { rest.append(entry) }
    }
    return (FolderListing(root: root, entries: rest), apart)
  }

  /// A file by its path from the folder, whether or not it was listed; nil if there is none.
  package func file(_ path: String) -> Entry? {
    let location = RealPath.join(root, path)
    var status = stat()
    guard stat(location, &status) == 0, FileKind(mode: status.st_mode) == .file else { return nil }
    return Entry(path: path, location: location, kind: .file(size: Int(status.st_size)))
  }

  /// Whether a folder has a folder of this name.
  package static func hasFolder(_ name: String, in folder: String) -> Bool {
    var status = stat()
    return stat(RealPath.join(folder, name), &status) == 0
      && FileKind(mode: status.st_mode) == .folder
  }

  /// Reads a file whole.
  package static func bytes(of entry: Entry) throws -> [UInt8] {
    try OpenFile(reading: entry.location).rest()
  }

  /// Whether a path, there or not, is the folder's or lies in it.
  package func contains(_ path: String) throws -> Bool {
    guard let root = try RealPath(root) else { return false }
    return root.contains(try OutputPlace(path).path)
  }

  /// Lists one folder; gives back the folders in it that are to be listed, too.
  private static func list(
    _ path: String, at location: String, root: RealPath, _ isPassedOver: (String) -> Bool,
    _ entries: inout [Entry]
  ) throws -> [(path: String, location: String)] {
    let folder = try OpenFolder(path: location)
    var folders: [(path: String, location: String)] = []
    for entry in try folder.entries() {
      let shown = path.isEmpty ? entry.name.display : "\(path)/\(entry.name.display)"
      let inside = RealPath.join(location, entry.name.display)
      func add(_ kind: Kind) { entries.append(Entry(path: shown, location: inside, kind: kind)) }
      guard entry.name.text != nil else {
        add(.unusable("its name is not UTF-8"))
        if entry.kind == .folder { listNameless(entry.name, in: folder, shown: shown, &entries) }
        continue
      }
      switch entry.kind {
      case .file:
        let size = try folder.status(of: entry.name)?.size ?? 0
        add(.file(size: size))
      case .folder:
        if isPassedOver(shown) { add(.folder) } else { folders.append((shown, inside)) }
      case .symbolicLink: add(Self.target(of: inside, root: root))
      case .other: add(.unusable("it is neither a file nor a folder"))
      }
    }
    return folders
  }

  /// Lists what lies in a folder that no path can name: nothing of it can be had.
  private static func listNameless(
    _ name: FileName, in folder: OpenFolder, shown: String, _ entries: inout [Entry]
  ) {
    var waiting = [(parent: folder, name: name, path: shown)]
    while let next = waiting.popLast() {
      let found = (try? next.parent.folder(next.name)).flatMap { inner in
        (try? inner.entries()).map { (folder: inner, entries: $0) }
      }
      for entry in found?.entries ?? [] {
        let path = "\(next.path)/\(entry.name.display)"
        if let found, entry.kind == .folder {
          waiting.append((found.folder, entry.name, path))
        } else {
          entries.append(
            Entry(
              path: path, location: path,
              kind: .unusable("it lies in a folder whose name is not UTF-8")))
        }
      }
    }
  }

  /// What a symbolic link leads to, as an entry in the link's place.
  private static func target(of link: String, root: RealPath) -> Kind {
    guard let found = try? RealPath(link) else {
      return .unusable("the symbolic link leads nowhere")
    }
    guard root.contains(found) else {
      return .unusable("the symbolic link leads out of the folder")
    }
    var status = stat()
    guard stat(found.text, &status) == 0 else {
      return .unusable("the symbolic link leads nowhere")
    }
    let target = FileStatus(status)
    return target.kind == .file
      ? .file(size: target.size)
      : .unusable("the symbolic link leads to what is no file")
  }
}
