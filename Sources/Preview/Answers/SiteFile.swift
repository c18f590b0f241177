import Glibc

/// A regular file that lies in a folder, opened; it is closed when nobody holds it any more.
final class SiteFile: Sendable {
  /// How much is read at a time.
  static let chunk = 256 << 10

  let size: Int
  /// Changes when the file does.
  let tag: String
  private let descriptor: Int32

  /// Nil for what is no regular file or, symbolic links followed, lies outside the folder.
  ///
  /// Where the file lies is asked of what was opened and not of its path: a link that is changed
  /// in between deceives nobody.
  ///
  /// - Parameter folder: absolute, without symbolic links.
  init?(_ path: String, in folder: String) {
    var status = stat()
    // Looked at first, since opening a device or a FIFO may do something.
    guard stat(path, &status) == 0, status.isRegularFile else { return nil }
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { return nil }
    self.descriptor = descriptor
    guard fstat(descriptor, &status) == 0, status.isRegularFile,
      let real = Self.place(of: descriptor), real.hasPrefix(folder == "/" ? "/" : folder + "/")
    else {
      size = 0
      tag = ""
      return nil
    }
    size = Int(status.st_size)
    tag =
      "\(status.st_ino)-\(status.st_size)-\(status.st_mtim.tv_sec)-\(status.st_mtim.tv_nsec)"
  }

  deinit {
    close(descriptor)
  }

  /// At most so many bytes from a place on; none if the file has become shorter or cannot be read.
  func read(from offset: Int, atMost count: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = max(0, pread(descriptor, buffer.baseAddress, count, offset))
    }
  }

  private static func place(of descriptor: Int32) -> String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/fd/\(descriptor)", &buffer, buffer.count)
    guard count > 0, count < buffer.count else { return nil }
    return String(decoding: buffer[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}

extension stat {
  fileprivate var isRegularFile: Bool { st_mode & S_IFMT == S_IFREG }
}
