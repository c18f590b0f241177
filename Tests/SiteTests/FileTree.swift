import Foundation

/// The files of a folder, hidden ones included, by their paths in it.
struct FileTree: Equatable {
  let files: [String: [UInt8]]

  init(files: [String: [UInt8]]) {
    self.files = files
  }

  /// A folder that is not there holds nothing.
  init(folder: String) {
    var files: [String: [UInt8]] = [:]
    for path in (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? [] {
      var isFolder: ObjCBool = false
      let full = "\(folder)/\(path)"
      guard FileManager.default.fileExists(atPath: full, isDirectory: &isFolder),
        !isFolder.boolValue, let data = FileManager.default.contents(atPath: full)
      else { continue }
      files[path] = Array(data)
    }
    self.files = files
  }

  subscript(path: String) -> String? {
    files[path].map { String(decoding: $0, as: UTF8.self) }
  }

  /// The page at an address: `/countries/azerbaijan/`.
  func page(_ address: String) -> String? {
    self[String(address.dropFirst()) + "index.html"]
  }

  /// The HTML files by their paths, in order.
  var pages: [(path: String, text: String)] {
    files.keys.filter { $0.hasSuffix(".html") }.sorted().map { ($0, self[$0] ?? "") }
  }

  /// The files whose path or bytes hold a text, in either case of its ASCII letters.
  func paths(holding text: String) -> [String] {
    let wanted = text.lowercased()
    return files.filter { path, bytes in
      path.lowercased().contains(wanted)
        || String(decoding: bytes, as: UTF8.self).lowercased().contains(wanted)
    }.map(\.key).sorted()
  }

  /// What is not the same in another tree, a line a file: empty where they are equal.
  func differences(from other: FileTree) -> [String] {
    Set(files.keys).union(other.files.keys).sorted().compactMap { path in
      switch (files[path], other.files[path]) {
      case (nil, _): "\(path) is missing"
      case (_, nil): "\(path) is not expected"
      case (let mine, let theirs): mine == theirs ? nil : "\(path) differs"
      }
    }
  }
}
