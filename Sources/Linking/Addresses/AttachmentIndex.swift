package import Content
import Diagnostics

/// The images and attachments beside the notes, found as authors write their paths.
package struct AttachmentIndex: Sendable {
  package let files: [SourceTree.Asset]
  /// For each file, how large an image it is; nil for what is none, or does not say.
  package let imageSizes: [ImageSize?]
  private let byPath: [String: Int]
  private let byName: [String: [Int]]

  init(_ files: [SourceTree.Asset]) {
    self.files = files
    imageSizes = files.map { $0.header.isEmpty ? nil : ImageSize(header: $0.header) }
    byPath = Dictionary(
      files.enumerated().map { ($1.path, $0) }, uniquingKeysWith: { first, _ in first })
    var byName: [String: [Int]] = [:]
    for (index, file) in files.enumerated() {
      byName[Self.name(of: file.path), default: []].append(index)
    }
    self.byName = byName
  }

  /// Finds an attachment by its path from the note's folder or from content/, or by its name alone
  /// where only one file is called so.
  func find(_ path: String, from noteFile: String) -> Int? {
    if let resolved = NotePaths.resolve(path, from: noteFile), let index = byPath[resolved] {
      return index
    }
    if let resolved = NotePaths.resolve("/" + path, from: noteFile), let index = byPath[resolved] {
      return index
    }
    guard let named = byName[path], named.count == 1 else { return nil }
    return named[0]
  }

  /// The place in the output: that under content/.
  package func permalink(of index: Int) -> Permalink {
    Permalink(String(files[index].path.dropFirst("content".count)))
  }

  func suggestion(for path: String) -> String? {
    NearestName.suggestion(for: Self.name(of: path), among: byName.keys.sorted())
  }

  private static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}

/// Paths in links between notes, and in old addresses.
package enum NotePaths {
  /// The file of content/ that a path leads to from a note; from content/ itself if it begins with
  /// a slash. Nil where it leaves content/.
  static func resolve(_ path: String, from noteFile: String) -> String? {
    var parts = path.hasPrefix("/") ? ["content"] : noteFile.split(separator: "/").dropLast()
    for part in percentDecoded(path).split(separator: "/") {
      switch part {
      case ".": continue
      case "..":
        guard parts.count > 1 else { return nil }
        parts.removeLast()
      default: parts.append(part)
      }
    }
    return parts.joined(separator: "/")
  }

  /// `a%20b` as `a b`; text that does not decode stays as it is.
  package static func percentDecoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
    var bytes: [UInt8] = []
    var rest = Substring(text).utf8
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest.removeFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(validating: bytes, as: UTF8.self) ?? text
  }
}
