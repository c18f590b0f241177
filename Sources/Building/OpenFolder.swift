import Glibc

/// An open folder. Names are looked up in the folder itself, not along a path, and never through a
/// symbolic link, so nobody who swaps a folder for a link meanwhile can lead a call elsewhere.
///
/// A class, so that tasks can share one descriptor and the last of them closes it.
final class OpenFolder: Sendable {
  /// For messages.
  let path: String
  let descriptor: Int32

  private init(path: String, descriptor: Int32) {
    self.path = path
    self.descriptor = descriptor
  }

  /// Opens a folder by its path, through symbolic links if there are any.
  convenience init(path: String) throws(FileError) {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError("open", path, code: errno) }
    self.init(path: path, descriptor: descriptor)
  }

  deinit {
    close(descriptor)
  }

  /// The path of something in this folder, for messages.
  func path(of name: FileName) -> String {
    RealPath.join(path, name.display)
  }

  /// Opens a folder in this one. Messages name it by its path, unless it is soon to be known by
  /// another.
  func folder(_ name: FileName, shownAs path: String? = nil) throws(FileError) -> OpenFolder {
    let descriptor = openat(
      self.descriptor, name.bytes, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { throw error("open", name) }
    return OpenFolder(path: path ?? self.path(of: name), descriptor: descriptor)
  }

  /// Nil if there is no such folder, or something of another kind in its place.
  func folderIfPresent(_ name: FileName) throws(FileError) -> OpenFolder? {
    do {
      return try folder(name)
    } catch  where [ENOENT, ENOTDIR, ELOOP].contains(error.code) {
      return nil
    }
  }

  func makeFolder(_ name: FileName, mode: mode_t = 0o777) throws(FileError) {
    guard mkdirat(descriptor, name.bytes, mode) == 0 else { throw error("create", name) }
  }

  /// Nil if there is nothing by that name.
  func status(of name: FileName) throws(FileError) -> FileStatus? {
    var status = stat()
    if fstatat(descriptor, name.bytes, &status, AT_SYMLINK_NOFOLLOW) == 0 {
      return FileStatus(status)
    }
    guard errno == ENOENT else { throw error("read", name) }
    return nil
  }

  func status() throws(FileError) -> FileStatus {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileError("read", path, code: errno) }
    return FileStatus(status)
  }

  func entries() throws(FileError) -> [FolderEntry] {
    // A descriptor of its own: `closedir` closes it, and each listing starts at the beginning.
    let listed = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard listed >= 0 else { throw FileError("read", path, code: errno) }
    guard let stream = fdopendir(listed) else {
      let code = errno
      close(listed)
      throw FileError("read", path, code: code)
    }
    defer { closedir(stream) }
    var entries: [FolderEntry] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        guard errno == 0 else { throw FileError("read", path, code: errno) }
        return entries
      }
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        FileName(utf8: bytes.prefix { $0 != 0 })
      }
      if name == Self.itself || name == Self.parent { continue }
      switch Int(entry.pointee.d_type) {
      case DT_REG: entries.append(FolderEntry(name: name, kind: .file))
      case DT_DIR: entries.append(FolderEntry(name: name, kind: .folder))
      case DT_LNK: entries.append(FolderEntry(name: name, kind: .symbolicLink))
      case DT_UNKNOWN:
        // Some file systems tell the kind only when asked for it.
        if let status = try status(of: name) {
          entries.append(FolderEntry(name: name, kind: status.kind))
        }
      default: entries.append(FolderEntry(name: name, kind: .other))
      }
    }
  }

  /// Removes a file, or a link and not what it leads to.
  func removeFile(_ name: FileName) throws(FileError) {
    guard unlinkat(descriptor, name.bytes, 0) == 0 else { throw error("remove", name) }
  }

  func removeEmptyFolder(_ name: FileName) throws(FileError) {
    guard unlinkat(descriptor, name.bytes, AT_REMOVEDIR) == 0 else { throw error("remove", name) }
  }

  func setPermissions(_ permissions: mode_t) throws(FileError) {
    guard fchmod(descriptor, permissions) == 0 else {
      throw FileError("write", path, code: errno)
    }
  }

  /// The error of the call that has just failed for a name.
  func error(_ action: String, _ name: FileName) -> FileError {
    let code = errno
    return FileError(action, path(of: name), code: code)
  }

  private static let itself = FileName(".")
  private static let parent = FileName("..")
}
