/// A file of the finished site.
package struct OutputFile: Sendable {
  package enum Content: Sendable {
    case bytes([UInt8])
    /// The absolute path of a file to copy.
    case copy(from: String)
  }

  /// Where it goes in the output folder, `/`-separated: `briefings/x/index.html`.
  package let path: String
  package let content: Content

  package init(path: String, content: Content) {
    self.path = path
    self.content = content
  }

  package init(path: String, bytes: [UInt8]) {
    self.init(path: path, content: .bytes(bytes))
  }
}
