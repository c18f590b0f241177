import Glibc

/// A call on the file system that failed: exit status 74.
package struct FileError: Error, Hashable, CustomStringConvertible {
  /// What was tried, as it reads after "cannot": `read`, `write`, `create`.
  package let action: String
  package let path: String
  /// The `errno` of the call.
  package let code: Int32

  package init(_ action: String, _ path: String, code: Int32) {
    self.action = action
    self.path = path
    self.code = code
  }

  /// `cannot write public/index.html: No space left on device`
  package var description: String {
    "cannot \(action) \(path): \(String(cString: strerror(code)))"
  }
}
