import Glibc

/// The folder beside the output in which the next output is built and the last one is removed. It is
/// there only while a build is publishing, and is locked for as long, so that a second build waits;
/// if a build was killed the folder is there without a lock, and the next build clears it away.
///
/// In it, `new` is the tree to publish or, after the exchange, the one to remove; `old` is there
/// only where trees cannot be exchanged.
struct StagingFolder: Sendable {
  /// The lock belongs to its descriptor and goes with it, however the process ends.
  let folder: OpenFolder
  private let name: FileName
  private let parent: OpenFolder

  static func name(for output: FileName) -> FileName {
    FileName(".\(output.display).dossier-staging")
  }

  /// Makes the folder or takes over one that a killed build left, and empties it.
  static func enter(
    for output: FileName, in parent: OpenFolder, patience: Duration
  ) async throws -> StagingFolder {
    let name = name(for: output)
    let clock = ContinuousClock()
    let deadline = clock.now + patience
    while true {
      if let folder = try lock(name, in: parent) {
        let staging = StagingFolder(folder: folder, name: name, parent: parent)
        try await staging.tidy(output)
        return staging
      }
      guard clock.now < deadline else { throw OutputRefusal.busy(path: parent.path(of: output)) }
      try await clock.sleep(for: .milliseconds(20))
    }
  }

  /// Nil if somebody else has it.
  private static func lock(_ name: FileName, in parent: OpenFolder) throws -> OpenFolder? {
    do {
      try parent.makeFolder(name, mode: 0o700)
    } catch let error where error.code == EEXIST {}
    let folder: OpenFolder
    do {
      folder = try parent.folder(name)
    } catch let error where error.code == ENOENT {
      return nil
    }
    guard flock(folder.descriptor, LOCK_EX | LOCK_NB) == 0 else {
      if errno == EWOULDBLOCK { return nil }
      throw FileError("lock", folder.path, code: errno)
    }
    // Its last owner may have removed it after we opened it: then the lock is on a folder without a
    // name, and keeps nobody out.
    guard try parent.status(of: name)?.identity == folder.status().identity else { return nil }
    return folder
  }

  /// Undoes what a killed build left: if it had put the old output away and not yet the new one in its
  /// place, the old one goes back.
  private func tidy(_ output: FileName) async throws {
    if try parent.status(of: output) == nil, try folder.status(of: Self.old) != nil {
      try TreeSwap.rename(Self.old, in: folder, to: output, in: parent)
    }
    try await folder.removeContents()
  }

  /// Makes the folder of the next output, known to messages by the output's path.
  func makeTree(shownAs path: String) throws -> OpenFolder {
    try folder.makeFolder(Self.new)
    return try folder.folder(Self.new, shownAs: path)
  }

  /// Removes the folder with all that is in it, and unlocks it.
  func remove() async throws {
    try await folder.removeContents()
    try parent.removeEmptyFolder(name)
  }

  static let new = FileName("new")
  static let old = FileName("old")
}
