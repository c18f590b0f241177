import Glibc

/// An absolute path without symbolic links, `.` and `..`: such paths can be compared.
struct RealPath: Sendable {
  let text: String

  /// Follows a path, absolute or relative to the working folder; nil if there is nothing at
  /// its end, or symbolic links that lead to each other.
  init?(_ path: String) throws(FileError) {
    guard let real = realpath(path, nil) else {
      if errno == ENOENT || errno == ELOOP { return nil }
      throw FileError("open", path, code: errno)
    }
    defer { free(real) }
    text = String(cString: real)
  }

  private init(text: String) {
    self.text = text
  }

  /// The path of a name in this folder; the name must not be a symbolic link.
  func appending(_ name: String) -> RealPath {
    RealPath(text: Self.join(text, name))
  }

  /// The folder that this lies in.
  var folder: RealPath {
    let slash = text.utf8.lastIndex(of: UInt8(ascii: "/")) ?? text.startIndex
    return RealPath(text: slash == text.startIndex ? "/" : String(text[..<slash]))
  }

  /// Whether a path is this one or lies somewhere in it.
  func contains(_ other: RealPath) -> Bool {
    let (folder, path) = (text.utf8, other.text.utf8)
    return path.starts(with: folder)
      && (path.count == folder.count || text == "/"
        || path.dropFirst(folder.count).first == UInt8(ascii: "/"))
  }

  static func join(_ folder: String, _ name: String) -> String {
    folder.utf8.last == UInt8(ascii: "/") ? folder + name : "\(folder)/\(name)"
  }
}
