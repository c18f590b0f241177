import Content

extension OpenFolder {
  /// Empties the folder. Every name is removed from an open folder, and folders are opened without
  /// following links, so nothing outside can be reached; a link is removed, not what it leads to. It
  /// cleans up after cancelled builds too, so it does not heed cancellation itself.
  func removeContents() async throws {
    var folders: [FileName] = []
    for entry in try entries() {
      if entry.kind == .folder {
        folders.append(entry.name)
      } else {
        try removeFile(entry.name)
      }
    }
    _ = try await mapChunks(of: folders, size: 64) { names in
      for name in names { try await self.removeTree(name) }
    }
  }

  func removeTree(_ name: FileName) async throws {
    try await folder(name).removeContents()
    try removeEmptyFolder(name)
  }
}
