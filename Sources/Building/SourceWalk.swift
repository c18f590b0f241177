import Content
import Diagnostics
import Glibc

/// A folder that a site's files lie in.
package struct SourceFolder: Sendable, Hashable {
  /// Relative to the site, as the author names it, through symbolic links; empty for the site's folder.
  /// Nil for a folder in which only what symbolic links lead to belongs to the site.
  package let path: String?
  /// Absolute, without symbolic links.
  package let location: String
}

/// Finds the files of a site, without reading them.
struct SourceWalk {
  struct Found: Sendable {
    /// Relative to the site, as the author names it: through symbolic links.
    let path: String
    /// The absolute path, without symbolic links.
    let location: String

    /// Whether it is a `SourceTree.TextFile`.
    var isText: Bool {
      if path.utf8.starts(with: "templates/".utf8) { return true }
      return !path.utf8.starts(with: "content/static/".utf8) && hasEnding([".md", ".yml", ".yaml"])
    }

    var isImage: Bool { SourceTree.Asset.isImage(path) }

    /// Whether the path ends in one of these, in lower or upper case.
    private func hasEnding(_ endings: [String]) -> Bool {
      endings.contains { ending in
        path.utf8.count >= ending.utf8.count
          && zip(path.utf8.suffix(ending.utf8.count), ending.utf8).allSatisfy(Self.isSameLetter)
      }
    }

    private static func isSameLetter(_ byte: UInt8, _ lowerCase: UInt8) -> Bool {
      byte == lowerCase || (byte >= UInt8(ascii: "A") && byte | 0x20 == lowerCase)
    }
  }

  private(set) var found: [Found] = []
  private(set) var diagnostics: [Diagnostic] = []
  private let site: RealPath
  /// The site's folder and those from it to where the walk stands. A link to one of these would
  /// never end.
  private var ancestors: [FileStatus.Identity]

  private let visit: (SourceFolder) throws -> Void

  /// - Parameter visit: called for each folder before it is read.
  init(site: RealPath, visit: @escaping (SourceFolder) throws -> Void = { _ in }) throws {
    self.site = site
    self.visit = visit
    ancestors = [try OpenFolder(path: site.text).status().identity]
  }

  /// Finds the files of a folder of the site; false if there is no such folder.
  mutating func visit(_ folder: String) throws -> Bool {
    let root = try OpenFolder(path: site.text)
    guard let status = try root.status(of: FileName(folder)) else { return false }
    let location = site.appending(folder)
    switch status.kind {
    case .folder:
      try visitFolder(folder, at: location)
      return true
    case .symbolicLink:
      guard let target = try follow(folder, at: location), target.kind == .folder else {
        return false
      }
      try visitFolder(folder, at: target.location)
      return true
    case .file, .other: return false
    }
  }

  private mutating func visitFolder(_ path: String, at location: RealPath) throws {
    try visit(SourceFolder(path: path, location: location.text))
    let folder = try OpenFolder(path: location.text)
    let identity = try folder.status().identity
    guard !ancestors.contains(identity) else {
      warn(path, "skipped: the symbolic link leads back to a folder that it lies in")
      return
    }
    ancestors.append(identity)
    defer { ancestors.removeLast() }
    let isStatic = path == "content/static" || path.utf8.starts(with: "content/static/".utf8)
    for entry in try folder.entries()
    where !PassedOver.contains(entry.name, inStaticFolder: isStatic) {
      guard let name = entry.name.text else {
        diagnostics.append(
          Diagnostic(
            .error, file: RealPath.join(path, entry.name.display), line: 1, column: 1,
            "the file name is not UTF-8; rename it"))
        continue
      }
      try visit(RealPath.join(path, name), entry.kind, at: location.appending(name))
    }
  }

  private mutating func visit(_ path: String, _ kind: FileKind, at location: RealPath) throws {
    switch kind {
    case .file: found.append(Found(path: path, location: location.text))
    case .folder: try visitFolder(path, at: location)
    case .symbolicLink:
      guard let target = try follow(path, at: location) else { return }
      try visit(path, target.kind, at: target.location)
    case .other: warn(path, "skipped: it is neither a file nor a folder")
    }
  }

  /// Where a symbolic link leads to, or nil, with a warning, if it must not be followed.
  private mutating func follow(
    _ path: String, at link: RealPath
  ) throws -> (location: RealPath, kind: FileKind)? {
    guard let target = try RealPath(link.text) else {
      warn(path, "skipped: the symbolic link leads nowhere")
      return nil
    }
    guard site.contains(target) else {
      warn(path, "skipped: the symbolic link leads out of the site")
      return nil
    }
    var status = stat()
    guard stat(target.text, &status) == 0 else {
      throw FileError("read", target.text, code: errno)
    }
    try visit(SourceFolder(path: nil, location: target.folder.text))
    return (target, FileKind(mode: status.st_mode))
  }

  private mutating func warn(_ path: String, _ message: String) {
    diagnostics.append(Diagnostic(.warning, file: path, line: 1, column: 1, message))
  }
}
