import Content
import Glibc
import Site

/// The next output, built beside the present one: what has not changed is the same file as before (a
/// hard link, which keeps its time and costs no space), what has is written.
struct StagedTree: Sendable {
  let plan: OutputPlan
  let comparison: OutputComparison

  /// Fills a new, empty folder, and returns the number of bytes written.
  func write(into staged: OpenFolder, from published: OpenFolder?) async throws -> Int {
    if let published { try keepHiddenFiles(of: published, in: staged) }
    return try await write(plan.root, into: staged, from: published)
  }

  private func write(
    _ folder: OutputPlan.Folder, into staged: OpenFolder, from published: OpenFolder?
  ) async throws -> Int {
    var bytes = 0
    for file in folder.files {
      try Task.checkCancellation()
      if comparison.isUnchanged[file.index], let published,
        try staged.link(file.name, from: published)
      {
        continue
      }
      bytes += try plan.files[file.index].content.write(to: file.name, in: staged)
    }
    let parts = try await mapChunks(of: folder.folders, size: 64) { folders in
      var bytes = 0
      for folder in folders {
        try staged.makeFolder(folder.name)
        bytes += try await write(
          folder, into: staged.folder(folder.name),
          from: published?.folderIfPresent(folder.name))
      }
      return bytes
    }
    return parts.reduce(bytes, +)
  }

  /// Takes over the files at the top whose names begin with a dot, if the site has none of that name.
  private func keepHiddenFiles(of published: OpenFolder, in staged: OpenFolder) throws {
    let planned = Set(plan.root.files.lazy.map(\.name))
    for entry in try published.entries() where entry.isKeptAtTop && !planned.contains(entry.name) {
      if try staged.link(entry.name, from: published) { continue }
      guard entry.kind == .file else {
        throw FileError("keep", published.path(of: entry.name), code: EOPNOTSUPP)
      }
      let source = try OpenFile(reading: entry.name, in: published)
      let copy = try OpenFile(creating: entry.name, in: staged)
      _ = try copy.append(source)
      try copy.setPermissions(source.status().permissions)
    }
  }
}

extension OutputFile.Content {
  fileprivate func write(to name: FileName, in folder: OpenFolder) throws -> Int {
    switch self {
    case .bytes(let bytes):
      try OpenFile(creating: name, in: folder).write(bytes)
      return bytes.count
    case .copy(let path):
      let source = try OpenFile(reading: path)
      guard try source.status().kind == .file else {
        throw FileError("copy", path, code: EINVAL)
      }
      return try OpenFile(creating: name, in: folder).append(source)
    }
  }
}

extension OpenFile {
  /// Writes what is still to be read in another file, and returns the number of bytes.
  fileprivate func append(_ source: borrowing OpenFile) throws(FileError) -> Int {
    var total = 0
    while true {
      let bytes = try source.next(1 << 18)
      if bytes.isEmpty { return total }
      try write(bytes)
      total += bytes.count
    }
  }
}

extension OpenFolder {
  /// Gives a file of another folder the same name here. False where there can be no hard link: other
  /// file systems, some kinds of them, and files of somebody else.
  fileprivate func link(_ name: FileName, from other: OpenFolder) throws(FileError) -> Bool {
    if linkat(other.descriptor, name.bytes, descriptor, name.bytes, 0) == 0 { return true }
    guard [EXDEV, EPERM, EMLINK, EOPNOTSUPP].contains(errno) else { throw error("write", name) }
    return false
  }
}
