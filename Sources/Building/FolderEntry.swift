import Glibc

/// A name in a folder and what it stands for, links not followed.
struct FolderEntry: Sendable {
  let name: FileName
  let kind: FileKind
}

enum FileKind: Sendable {
  case file, folder, symbolicLink
  /// A FIFO, socket or device: nothing that can be read like a file.
  case other

  init(mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    case S_IFLNK: self = .symbolicLink
    default: self = .other
    }
  }
}

/// What `stat` says, of it what is needed here.
struct FileStatus: Sendable {
  let kind: FileKind
  /// In bytes.
  let size: Int
  /// Of the lower twelve bits: permissions, set-id and sticky.
  let permissions: mode_t
  /// The same for two names only if they lead to one file.
  let identity: Identity

  struct Identity: Sendable, Hashable {
    let device: dev_t
    let inode: ino_t
  }

  init(_ status: stat) {
    kind = FileKind(mode: status.st_mode)
    size = Int(status.st_size)
    permissions = status.st_mode & 0o7777
    identity = Identity(device: status.st_dev, inode: status.st_ino)
  }
}
