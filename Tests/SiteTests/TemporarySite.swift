import Building
import Content
import Diagnostics
import Foundation
import Testing

/// A site in a folder of its own, removed when the test lets go of it. Its present moment is noon
/// on 1 June 2026.
final class TemporarySite: Sendable {
  static let now = "2026-06-01T12:00:00Z"

  /// The temporary folder; the site is the folder `site` in it.
  let root: String
  var path: String { root + "/site" }

  /// - Parameter files: texts by their paths in the site: `content/briefings/x.md`.
  init(_ files: [String: String] = [:]) throws {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("dossier-site-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: url.appendingPathComponent("site/content"), withIntermediateDirectories: true)
    root = url.resolvingSymlinksInPath().path
    try write(files)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: root)
  }

  func write(_ files: [String: String]) throws {
    for (file, text) in files {
      let url = URL(fileURLWithPath: "\(path)/\(file)")
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
  }

  func remove(_ files: some Sequence<String>) throws {
    for file in files { try FileManager.default.removeItem(atPath: "\(path)/\(file)") }
  }

  /// Builds in this process.
  @discardableResult
  func build(_ change: (inout SiteBuilder.Options) -> Void = { _ in }) async throws -> BuildReport {
    var options = SiteBuilder.Options(site: path, output: path + "/public", clock: 0)
    options.now = Self.now
    change(&options)
    return try await SiteBuilder(options).build()
  }

  /// Builds what is to have no fault, and gives back the files that came of it.
  func buildCleanly(
    _ change: (inout SiteBuilder.Options) -> Void = { _ in },
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> FileTree {
    let report = try await build(change)
    #expect(report.diagnostics.map(\.text) == [], sourceLocation: sourceLocation)
    try #require(report.written != nil, sourceLocation: sourceLocation)
    return output
  }

  /// What lies in `public/`.
  var output: FileTree { FileTree(folder: path + "/public") }
}
