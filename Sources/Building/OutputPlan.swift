import Site

/// The files to publish as the tree of folders that they make, every path checked.
struct OutputPlan: Sendable {
  struct File: Sendable {
    let name: FileName
    /// In the list of files.
    let index: Int
  }

  struct Folder: Sendable {
    let name: FileName
    var files: [File] = []
    var folders: [Folder] = []
  }

  /// The site's files, and last the marker.
  let files: [OutputFile]
  let root: Folder

  /// The files but for the marker.
  var siteFiles: Range<Int> { 0..<files.count - 1 }

  init(_ siteFiles: [OutputFile]) throws(OutputRefusal) {
    let files = siteFiles + [OutputMarker.file]
    for file in files where !Self.isAcceptable(file.path) { throw .invalidPath(file.path) }
    let paths = files.map { Array($0.path.utf8) }
    let order = files.indices.sorted { paths[$0].lexicographicallyPrecedes(paths[$1]) }
    self.files = files
    root = try Self.folder(
      named: FileName("."), of: order[...], prefix: 0, paths: paths, files: files)
  }

  /// Takes indices of files that share the path of one folder (its bytes and a slash: `prefix` in
  /// all), in byte order of their paths: then files of one subfolder are neighbours.
  private static func folder(
    named name: FileName, of order: ArraySlice<Int>, prefix: Int,
    paths: [[UInt8]], files: [OutputFile]
  ) throws(OutputRefusal) -> Folder {
    var folder = Folder(name: name)
    var indexOfName: [FileName: Int] = [:]
    var rest = order
    while let first = rest.first {
      let path = paths[first]
      guard let slash = path[prefix...].firstIndex(of: UInt8(ascii: "/")) else {
        let name = FileName(utf8: path[prefix...])
        if let twin = indexOfName.updateValue(first, forKey: name) {
          throw .samePath(files[twin], files[first])
        }
        folder.files.append(File(name: name, index: first))
        rest.removeFirst()
        continue
      }
      let name = FileName(utf8: path[prefix..<slash])
      // Byte order puts `a` before `a/b`, so the file of a folder's name has been seen by now.
      if let outer = indexOfName[name] {
        throw .fileInFile(outer: files[outer], inner: files[first])
      }
      let start = path[prefix...slash]
      let end = rest.firstIndex { !paths[$0].dropFirst(prefix).starts(with: start) }
      let inside = rest[..<(end ?? rest.endIndex)]
      folder.folders.append(
        try Self.folder(named: name, of: inside, prefix: slash + 1, paths: paths, files: files))
      rest = rest[inside.endIndex...]
    }
    return folder
  }

  private static func isAcceptable(_ path: String) -> Bool {
    path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      .allSatisfy { segment in
        !segment.isEmpty && !segment.contains(0)
          && !segment.elementsEqual(".".utf8) && !segment.elementsEqual("..".utf8)
      }
  }
}
