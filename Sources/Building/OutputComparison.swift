import Content
import Glibc
import Site

/// How a plan differs from the tree that was published last. What cannot be compared counts as
/// changed; symbolic links are never followed and never equal to a file.
struct OutputComparison: Sendable {
  /// For each planned file whether the tree has it with the same bytes.
  private(set) var isUnchanged: [Bool]
  /// Files and links of the tree that the plan does not have.
  private(set) var removed: Int
  /// Whether tree and plan are equal in everything, empty folders included.
  private(set) var isSame: Bool

  /// Of a plan and no tree.
  init(of plan: OutputPlan) {
    isUnchanged = Array(repeating: false, count: plan.files.count)
    removed = 0
    isSame = false
  }

  init(of plan: OutputPlan, with published: OpenFolder) async throws {
    self.init(of: plan)
    let differences = try await Differences(
      of: plan.root, in: plan.files, with: published, keeping: \.isKeptAtTop)
    for index in differences.unchanged { isUnchanged[index] = true }
    removed = differences.removed
    isSame =
      removed == 0 && !differences.hasStrayFolders
      && differences.unchanged.count == plan.files.count
  }

  /// What publishing these files, which stand first in the plan, does.
  func summary(of files: Range<Int>, writtenBytes: Int = 0) -> OutputFolder.Summary {
    let unchanged = isUnchanged[files].count { $0 }
    return OutputFolder.Summary(
      written: files.count - unchanged, unchanged: unchanged, removed: removed,
      writtenBytes: writtenBytes)
  }
}

extension FolderEntry {
  /// Whether it survives every build if it lies at the top of the output: a file, not a folder,
  /// whose name begins with a dot.
  var isKeptAtTop: Bool { name.isHidden && kind != .folder }
}

/// What comparing one folder, and the folders in it, found.
private struct Differences: Sendable {
  var unchanged: [Int] = []
  var removed = 0
  var hasStrayFolders = false

  init() {}

  init(
    of planned: OutputPlan.Folder, in files: [OutputFile], with published: OpenFolder,
    keeping isKept: (FolderEntry) -> Bool = { _ in false }
  ) async throws {
    for file in planned.files {
      try Task.checkCancellation()
      if try files[file.index].content.isSame(as: file.name, in: published) {
        unchanged.append(file.index)
      }
    }
    let plannedFiles = Set(planned.files.lazy.map(\.name))
    let plannedFolders = Set(planned.folders.lazy.map(\.name))
    for entry in try published.entries() {
      if entry.kind == .folder {
        if plannedFolders.contains(entry.name) { continue }
        hasStrayFolders = true
        if let stray = try published.folderIfPresent(entry.name) {
          removed += try Self.countFiles(in: stray)
        }
      } else if !plannedFiles.contains(entry.name), !isKept(entry) {
        removed += 1
      }
    }
    let parts = try await mapChunks(of: planned.folders, size: 64) { folders in
      var part = Differences()
      for folder in folders {
        guard let counterpart = try published.folderIfPresent(folder.name) else { continue }
        part.add(try await Differences(of: folder, in: files, with: counterpart))
      }
      return part
    }
    for part in parts { add(part) }
  }

  private mutating func add(_ other: Differences) {
    unchanged += other.unchanged
    removed += other.removed
    hasStrayFolders = hasStrayFolders || other.hasStrayFolders
  }

  private static func countFiles(in folder: OpenFolder) throws -> Int {
    var count = 0
    for entry in try folder.entries() {
      if entry.kind != .folder {
        count += 1
      } else if let inner = try folder.folderIfPresent(entry.name) {
        count += try countFiles(in: inner)
      }
    }
    return count
  }
}

extension OutputFile.Content {
  /// Whether a file has these bytes. Throws only if the file to copy from cannot be read.
  fileprivate func isSame(as name: FileName, in folder: OpenFolder) throws -> Bool {
    guard let file = try? OpenFile(reading: name, in: folder),
      let status = try? file.status(), status.kind == .file
    else { return false }
    switch self {
    case .bytes(let bytes):
      guard status.size == bytes.count, let found = try? file.next(bytes.count) else {
        return false
      }
      return found == bytes
    case .copy(let path):
      let source = try OpenFile(reading: path)
      guard try source.status().size == status.size else { return false }
      while true {
        let wanted = try source.next(1 << 18)
        guard let found = try? file.next(1 << 18), found == wanted else { return false }
        if wanted.isEmpty { return true }
      }
    }
  }
}
