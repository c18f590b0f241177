import Glibc

/// An open file, closed when its owner goes out of scope.
struct OpenFile: ~Copyable {
  /// For messages.
  let path: String
  private let descriptor: Int32

  /// Opens a file to read it. Whatever it is, this does not wait: a FIFO put in the place of a file
  /// shows in `status`.
  init(reading path: String) throws(FileError) {
    try self.init(path, action: "read") { open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC) }
  }

  /// Opens a file to read it, and not what it leads to if it is a symbolic link.
  init(reading name: FileName, in folder: OpenFolder) throws(FileError) {
    try self.init(folder.path(of: name), action: "read") {
      openat(folder.descriptor, name.bytes, O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC)
    }
  }

  /// Makes a file that must not be there yet, readable and writable as the umask has it.
  init(creating name: FileName, in folder: OpenFolder) throws(FileError) {
    try self.init(folder.path(of: name), action: "write") {
      openat(folder.descriptor, name.bytes, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    }
  }

  private init(_ path: String, action: String, open: () -> Int32) throws(FileError) {
    descriptor = open()
    self.path = path
    guard descriptor >= 0 else { throw FileError(action, path, code: errno) }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  func status() throws(FileError) -> FileStatus {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileError("read", path, code: errno) }
    return FileStatus(status)
  }

  /// The next bytes of the file, `count` of them unless it ends before.
  func next(_ count: Int) throws(FileError) -> [UInt8] {
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { [descriptor] buffer, filled in
      while filled < count {
        let rest = buffer.baseAddress?.advanced(by: filled)
        let read = Glibc.read(descriptor, rest, count - filled)
        if read == 0 { break }
        if read > 0 {
          filled += read
        } else if errno != EINTR {
          code = errno
          break
        }
      }
    }
    guard code == 0 else { throw FileError("read", path, code: code) }
    return bytes
  }

  /// The bytes from where reading stands to the end of the file.
  func rest() throws(FileError) -> [UInt8] {
    // One byte more than expected tells the end of the file from a file that has grown.
    let wanted = try status().size + 1
    var bytes = try next(wanted)
    guard bytes.count == wanted else { return bytes }
    while true {
      let more = try next(1 << 16)
      if more.isEmpty { return bytes }
      bytes += more
    }
  }

  func write(_ bytes: [UInt8]) throws(FileError) {
    var code: Int32 = 0
    bytes.withUnsafeBytes { [descriptor] bytes in
      var written = 0
      while written < bytes.count {
        let rest = bytes.baseAddress?.advanced(by: written)
        let count = Glibc.write(descriptor, rest, bytes.count - written)
        if count > 0 {
          written += count
        } else if errno != EINTR {
          code = errno
          return
        }
      }
    }
    guard code == 0 else { throw FileError("write", path, code: code) }
  }

  /// Replaces the permissions that the umask gave the file.
  func setPermissions(_ permissions: mode_t) throws(FileError) {
    guard fchmod(descriptor, permissions) == 0 else {
      throw FileError("write", path, code: errno)
    }
  }
}
