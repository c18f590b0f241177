package import Content
package import Diagnostics
import Glibc

/// Reads a site's `content/` and `templates/` from disk. Everything else in the site's folder is left
/// alone; the names that are passed over are those of `PassedOver`.
///
/// Symbolic links are followed within the site. What leads out of it, or is a FIFO, socket or device,
/// is skipped with a warning; a name that is not UTF-8 is an error in the diagnostics.
package struct SiteReader: Sendable {
  /// Why a folder is not a site.
  package struct NoContent: Error, CustomStringConvertible {
    /// Where `content/` should be.
    package let path: String

    package init(path: String) {
      self.path = path
    }

    package var description: String {
      "there is no folder \(path); a site is a folder with content/ in it "
        + "(dossier new site makes one)"
    }
  }

  /// The site's folder, absolute or relative to the working folder.
  private let site: String

  package init(site: String) {
    self.site = site
  }

  /// Throws `NoContent`, or `FileError` for what cannot be read. The diagnostics stand at 1:1 of the
  /// file that they are about, in order.
  ///
  /// - Parameter visit: called for each folder before it is read, so that a watch set there misses
  ///   nothing.
  package func read(
    visiting visit: @escaping (SourceFolder) throws -> Void = { _ in }
  ) async throws -> (tree: SourceTree, diagnostics: [Diagnostic]) {
    guard let root = try RealPath(site) else { throw FileError("read", site, code: ENOENT) }
    try visit(SourceFolder(path: "", location: root.text))
    var walk = try SourceWalk(site: root, visit: visit)
    guard try walk.visit("content") else {
      throw NoContent(path: RealPath.join(site, "content"))
    }
    _ = try walk.visit("templates")
    let parts = try await mapChunks(of: walk.found, size: 256) { found in
      var part = (texts: [SourceTree.TextFile](), assets: [SourceTree.Asset]())
      for file in found {
        try Task.checkCancellation()
        if file.isText {
          let bytes = try OpenFile(reading: file.location).rest()
          part.texts.append(SourceTree.TextFile(path: file.path, bytes: bytes))
        } else {
          part.assets.append(try Self.asset(file))
        }
      }
      return part
    }
    let tree = SourceTree(texts: parts.flatMap(\.texts), assets: parts.flatMap(\.assets))
    return (tree, walk.diagnostics.sorted())
  }

  /// One of the texts of a tree, as it lies on disk now; nil where no file lies there, or a symbolic link,
  /// of which only a whole reading tells whether it may be followed.
  package func text(at path: String) -> SourceTree.TextFile? {
    let location = RealPath.join(site, path)
    var entry = stat()
    guard lstat(location, &entry) == 0, FileKind(mode: entry.st_mode) == .file,
      let file = try? OpenFile(reading: location), let status = try? file.status(),
      status.kind == .file, let bytes = try? file.rest()
    else { return nil }
    return SourceTree.TextFile(path: path, bytes: bytes)
  }

  /// Whether something lies at a path of the site, a symbolic link to nothing included.
  package func hasEntry(at path: String) -> Bool {
    var status = stat()
    return lstat(RealPath.join(site, path), &status) == 0
  }

  private static func asset(_ file: SourceWalk.Found) throws(FileError) -> SourceTree.Asset {
    guard file.isImage else {
      var status = stat()
      guard stat(file.location, &status) == 0 else {
        throw FileError("read", file.location, code: errno)
      }
      return SourceTree.Asset(
        path: file.path, size: Int(status.st_size), location: file.location)
    }
    let image = try OpenFile(reading: file.location)
    let size = try image.status().size
    return SourceTree.Asset(
      path: file.path, size: size, location: file.location,
      header: try image.next(min(size, 1 << 16)))
  }
}
