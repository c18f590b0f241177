import CExchange
import Glibc

/// The step that makes a staged tree the output. Before it the old output is whole and in its place,
/// after it the new one is.
enum TreeSwap {
  /// By one exchange of names, which no reader can see half done.
  case exchange
  /// By two renames, between which there is no output for a moment: for file systems that cannot exchange.
  /// A build killed in that moment leaves the old tree in the staging folder, and the next puts it back.
  case twoRenames

  /// Puts `staging/new` in the place of the output; what was there lies in `staging` afterwards.
  func replace(_ output: FileName, in parent: OpenFolder, from staging: OpenFolder) throws {
    switch self {
    case .exchange:
      let status = dossier_exchange(
        staging.descriptor, StagingFolder.new.bytes, parent.descriptor, output.bytes)
      if status == 0 { return }
      if errno == EINVAL || errno == ENOSYS {
        return try TreeSwap.twoRenames.replace(output, in: parent, from: staging)
      }
      throw Self.failure(parent.error("replace", output))
    case .twoRenames:
      try Self.rename(output, in: parent, to: StagingFolder.old, in: staging)
      do {
        try Self.rename(StagingFolder.new, in: staging, to: output, in: parent)
      } catch {
        try Self.rename(StagingFolder.old, in: staging, to: output, in: parent)
        throw error
      }
    }
  }

  static func rename(
    _ name: FileName, in folder: OpenFolder, to newName: FileName, in newFolder: OpenFolder
  ) throws {
    let status = renameat(folder.descriptor, name.bytes, newFolder.descriptor, newName.bytes)
    guard status == 0 else { throw failure(newFolder.error("replace", newName)) }
  }

  private static func failure(_ error: FileError) -> any Error {
    error.code == EBUSY || error.code == EXDEV
      ? OutputRefusal.mountPoint(path: error.path) : error
  }
}
