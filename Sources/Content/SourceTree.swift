/// What a site is made of, as it lies in `content/` and `templates/`: the first value of the way
/// from a folder to a site. It holds paths and bytes and no judgement about them.
///
/// Paths are relative to the site, `/`-separated: `content/briefings/x.md`. Both lists are in byte
/// order of their paths (not in Swift's order of strings, which takes composed and decomposed letters
/// for equal), so a folder's files are neighbours and every run sees them in the same order.
package struct SourceTree: Sendable {
  /// A file that Dossier reads: Markdown (`.md`) and YAML (`.yml`, `.yaml`; endings in any case)
  /// under `content/`, and everything under `templates/`. What lies under `content/static/` is never one.
  package struct TextFile: Sendable, Hashable {
    package let path: String
    /// As they lie on disk: a byte order mark, CRLF and malformed UTF-8 are the reader's to judge.
    package let bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }

    package init(path: String, text: String) {
      self.init(path: path, bytes: Array(text.utf8))
    }
  }

  /// A file that is published as it is, if at all: an image or attachment beside the notes, or
  /// anything under `content/static/`.
  package struct Asset: Sendable, Hashable {
    package let path: String
    /// In bytes.
    package let size: Int
    /// The absolute path to copy it from, symbolic links resolved.
    package let location: String
    /// The first 64 KiB, or all of a smaller file, if its ending names an image (`isImage`): enough
    /// to read width and height from (`ImageSize`). Empty for every other file.
    package let header: [UInt8]

    package init(path: String, size: Int, location: String, header: [UInt8] = []) {
      self.path = path
      self.size = size
      self.location = location
      self.header = header
    }

    /// Whether a page can show the file as an image, by its ending in any case: png, jpg, jpeg, gif,
    /// webp, svg or avif.
    package var isImage: Bool { Self.isImage(path) }

    /// Whether a path ends as an image's does.
    package static func isImage(_ path: String) -> Bool {
      let path = path.lowercased()
      return ["png", "jpg", "jpeg", "gif", "webp", "svg", "avif"].contains {
        path.hasSuffix(".\($0)")
      }
    }
  }

  package let texts: [TextFile]
  package let assets: [Asset]

  /// Puts the files in order. No path may stand twice.
  package init(texts: [TextFile], assets: [Asset] = []) {
    self.texts = texts.sorted { Self.precedes($0.path, $1.path) }
    self.assets = assets.sorted { Self.precedes($0.path, $1.path) }
  }

  /// The texts that are not what they were, if the same files lie in this tree as in an earlier one and
  /// nothing else differs; nil where files have come, gone or changed besides.
  package func rewrittenTexts(since earlier: SourceTree) -> [TextFile]? {
    guard texts.count == earlier.texts.count, assets == earlier.assets,
      zip(texts, earlier.texts).allSatisfy({
        $0.path == $1.path && $0.path.isSame(as: $1.path)
      })
    else { return nil }
    return zip(texts, earlier.texts).lazy.filter { $0.bytes != $1.bytes }.map(\.0)
  }

  private init(sorted texts: [TextFile], assets: [Asset]) {
    self.texts = texts
    self.assets = assets
  }

  package func text(at path: String) -> TextFile? {
    let index = Self.firstIndex(in: texts, path: \.path, notBefore: path)
    guard index < texts.count, texts[index].path.utf8.elementsEqual(path.utf8) else { return nil }
    return texts[index]
  }

  package func asset(at path: String) -> Asset? {
    let index = Self.firstIndex(in: assets, path: \.path, notBefore: path)
    guard index < assets.count, assets[index].path.utf8.elementsEqual(path.utf8) else { return nil }
    return assets[index]
  }

  /// This tree with other bytes in the place of some files'; every path must be one of its texts.
  package func replacing(_ files: [TextFile]) -> SourceTree? {
    var replaced = texts
    for file in files {
      let index = Self.firstIndex(in: texts, path: \.path, notBefore: file.path)
      guard index < texts.count, texts[index].path.utf8.elementsEqual(file.path.utf8) else {
        return nil
      }
      replaced[index] = file
    }
    return SourceTree(sorted: replaced, assets: assets)
  }

  /// The text files in a folder (`content/briefings`, without a closing slash) and the folders in it.
  package func texts(under folder: String) -> ArraySlice<TextFile> {
    texts[Self.range(in: texts, path: \.path, under: folder)]
  }

  /// The assets in a folder (`content/static`, without a closing slash) and the folders in it.
  package func assets(under folder: String) -> ArraySlice<Asset> {
    assets[Self.range(in: assets, path: \.path, under: folder)]
  }

  /// Whether one path stands before another: by their UTF-8 bytes.
  package static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  /// "0" follows "/" in ASCII, so everything in a folder stands from `folder/` up to `folder0`.
  private static func range<File>(
    in files: [File], path: (File) -> String, under folder: String
  ) -> Range<Int> {
    let start = firstIndex(in: files, path: path, notBefore: folder + "/")
    return start..<max(start, firstIndex(in: files, path: path, notBefore: folder + "0"))
  }

  /// The index of the first file whose path does not stand before `bound`, by binary search.
  private static func firstIndex<File>(
    in files: [File], path: (File) -> String, notBefore bound: String
  ) -> Int {
    var low = 0
    var high = files.count
    while low < high {
      let middle = low + (high - low) / 2
      if precedes(path(files[middle]), bound) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
