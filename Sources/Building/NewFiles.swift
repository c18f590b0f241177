import Glibc

/// Writes files that are not there yet into a folder: all of them, or none where one cannot be
/// written. What is there is never touched, and nothing is written outside the folder, wherever
/// symbolic links in it lead.
package struct NewFiles {
  /// Why nothing was written.
  package enum Refusal: Error, Hashable, CustomStringConvertible {
    case isThere(String)
    case leadsOut(String)

    package var description: String {
      switch self {
      case .isThere(let path): "\(path) is there already: it is left as it is"
      case .leadsOut(let path): "\(path) leads out of the site: nothing is written there"
      }
    }
  }

  package struct File: Sendable {
    /// Relative to the folder: `content/site.yml`.
    package let path: String
    package let text: String

    package init(_ path: String, _ text: String) {
      self.path = path
      self.text = text
    }
  }

  private let folder: String
  /// In the order in which they were made.
  private var madeFolders: [String] = []
  private var madeFiles: [String] = []

  private init(_ folder: String) {
    self.folder = folder
  }

  /// Throws `Refusal` or `FileError`.
  ///
  /// - Parameter folder: made with those above it where it is missing.
  package static func write(_ files: [File], in folder: String) throws {
    var new = NewFiles(folder)
    for file in files {
      let path = RealPath.join(folder, file.path)
      var status = stat()
      if lstat(path, &status) == 0 { throw Refusal.isThere(path) }
    }
    do {
      try new.makeFolders(to: folder)
      for file in files { try new.write(file) }
    } catch {
      new.takeBack()
      throw error
    }
  }

  private mutating func write(_ file: File) throws {
    let path = RealPath.join(folder, file.path)
    let segments = path.split(separator: "/", omittingEmptySubsequences: false)
    let parent = segments.dropLast().joined(separator: "/")
    // Before a folder is made in it, and of those that were there.
    try refuseWayOut(parent)
    try makeFolders(to: parent)
    let real = try refuseWayOut(parent) ?? parent
    let name = FileName(String(segments.last ?? ""))
    let opened = try OpenFile(creating: name, in: OpenFolder(path: real))
    madeFiles.append(path)
    try opened.write(Array(file.text.utf8))
  }

  /// The real path of a folder, nil where there is none yet; what is above it then counts.
  @discardableResult
  private func refuseWayOut(_ path: String) throws -> String? {
    guard let root = try RealPath(folder) else { return nil }
    var path = path
    let wanted = path
    while true {
      if let real = try RealPath(path) {
        guard root.contains(real) else { throw Refusal.leadsOut(path) }
        return path == wanted ? real.text : nil
      }
      guard let slash = path.lastIndex(of: "/") else { return nil }
      path = String(path[..<slash])
    }
  }

  /// Makes a folder and those above it that are missing.
  private mutating func makeFolders(to path: String) throws(FileError) {
    var missing: [String] = []
    var path = path
    var status = stat()
    while true {
      while path.count > 1, path.hasSuffix("/") { path.removeLast() }
      if path.isEmpty || stat(path, &status) == 0 { break }
      guard errno == ENOENT else { throw FileError("create", path, code: errno) }
      missing.append(path)
      path = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
    }
    for folder in missing.reversed() {
      guard mkdir(folder, 0o777) == 0 else { throw FileError("create", folder, code: errno) }
      madeFolders.append(folder)
    }
  }

  private func takeBack() {
    for path in madeFiles.reversed() { unlink(path) }
    for path in madeFolders.reversed() { rmdir(path) }
  }
}
