import Foundation

/// A folder for one test, removed with everything in it when the test lets go of it.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("dossier-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.resolvingSymlinksInPath().path
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// A folder that holds an empty site in `site`, so that `public` beside it may be published to.
  static func withSite() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.makeFolder("site/content")
    return folder
  }

  func path(_ name: String) -> String { "\(path)/\(name)" }

  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: path(name), withIntermediateDirectories: true)
  }

  func write(_ text: String, to name: String) throws {
    try makeFolder((name as NSString).deletingLastPathComponent)
    try Data(text.utf8).write(to: URL(fileURLWithPath: path(name)))
  }

  func link(_ name: String, to target: String) throws {
    try makeFolder((name as NSString).deletingLastPathComponent)
    try FileManager.default.createSymbolicLink(atPath: path(name), withDestinationPath: target)
  }

  func text(_ name: String) -> String? {
    FileManager.default.contents(atPath: path(name)).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The names in a folder, hidden ones included, sorted.
  func names(_ name: String = "") -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path(name))) ?? []).sorted()
  }

  /// The text of every file in a folder by its path, the marker left out.
  func tree(_ name: String) -> [String: String] {
    var files: [String: String] = [:]
    for path in (try? FileManager.default.subpathsOfDirectory(atPath: path(name))) ?? [] {
      var isFolder: ObjCBool = false
      let full = "\(name)/\(path)"
      guard FileManager.default.fileExists(atPath: self.path(full), isDirectory: &isFolder) else {
        continue
      }
      if !isFolder.boolValue, path != ".dossier" { files[path] = text(full) }
    }
    return files
  }

  /// What tells whether a file has been touched: it is another one, or its time is.
  func identity(_ name: String) throws -> Identity {
    let attributes = try FileManager.default.attributesOfItem(atPath: path(name))
    return Identity(
      inode: attributes[.systemFileNumber] as? Int,
      modified: attributes[.modificationDate] as? Date)
  }

  struct Identity: Equatable {
    let inode: Int?
    let modified: Date?
  }
}
