import Building
import Diagnostics
import Foundation
import Importing
import Site
import Testing

/// A folder of notes of another program, imported, and what came of it.
struct ImportedFolder: Sendable {
  /// 2026-01-01.
  static let clock = 1_767_225_600

  let site: ImportedSite
  let folder: TestFolder

  /// Writes the files to a new folder and imports it.
  init(_ files: [String: String], from system: ForeignSystem) async throws {
    try await self.init(from: system) { folder in
      for (path, text) in files { try folder.write(Array(text.utf8), to: "old/\(path)") }
    }
  }

  /// One import of many notes, each by its number; shared by the tests of a suite.
  static func sharing(
    _ notes: [String], named name: @escaping @Sendable (Int) -> String,
    beside files: [String: String] = [:], from system: ForeignSystem
  ) -> Task<ImportedFolder, any Error> {
    var all = files
    for (number, text) in notes.enumerated() { all[name(number)] = text }
    return Task { [all] in try await ImportedFolder(all, from: system) }
  }

  /// Imports what `fill` writes to `old/`.
  init(from system: ForeignSystem, fill: (TestFolder) throws -> Void) async throws {
    folder = try TestFolder()
    try FileManager.default.createDirectory(
      atPath: folder.path("old"), withIntermediateDirectories: true)
    try fill(folder)
    site = try await ImportedSite(folder.path("old"), from: system, clock: Self.clock)
  }

  /// A file of the new content, by its path there.
  func text(_ path: String) -> String? {
    guard let file = site.files.first(where: { $0.path == path }),
      case .bytes(let bytes) = file.content
    else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A note's text below its front matter.
  func body(_ path: String) throws -> String {
    let whole = try #require(self.text(path), "there is no \(path) in \(paths)")
    let end = try #require(
      whole.range(of: whole.hasPrefix("---\n---\n") ? "---\n---\n" : "\n---\n"))
    return String(whole[end.upperBound...])
  }

  var paths: [String] { site.files.map(\.path).sorted() }

  var messages: [String] { site.diagnostics.map(\.text) }

  /// Whether some diagnostic begins with the place and goes on with the words.
  func says(_ place: String, _ words: String) -> Bool {
    messages.contains { $0.hasPrefix(place) && $0.contains(words) }
  }

  /// Builds the site as `dossier build` does; the pages by their paths in the output.
  func build() async throws -> BuiltImport {
    try await NewFolder(path: folder.path("new/content")).write(site.files)
    let report = try await SiteBuilder(
      SiteBuilder.Options(
        site: folder.path("new"), output: folder.path("new/public"), clock: Self.clock)
    ).build()
    return BuiltImport(report: report, folder: folder)
  }
}

/// The output of an imported site.
struct BuiltImport {
  let report: BuildReport
  /// Kept for as long as pages are read from it.
  let folder: TestFolder

  private var root: String { folder.path("new/public") }

  var errors: [String] {
    report.diagnostics.filter { $0.severity == .error }.map(\.text)
  }

  func page(_ path: String) -> String? {
    FileManager.default.contents(atPath: "\(root)/\(path)").map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  /// All that is published, in one text.
  var everything: String {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: root)) ?? []
    return paths.compactMap(page).joined(separator: "\n")
  }
}

/// A folder for one test, removed with everything in it when the test lets go of it.
final class TestFolder: Sendable {
  private let root: String

  init() throws {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("dossier-import-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    root = url.resolvingSymlinksInPath().path
  }

  deinit {
    try? FileManager.default.removeItem(atPath: root)
  }

  func path(_ name: String) -> String { "\(root)/\(name)" }

  func write(_ bytes: [UInt8], to name: String) throws {
    let url = URL(fileURLWithPath: path(name))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path(name), withDestinationPath: target)
  }

  /// Every file below a folder with its bytes.
  func tree(_ name: String) -> [String: Data] {
    var files: [String: Data] = [:]
    for path in (try? FileManager.default.subpathsOfDirectory(atPath: path(name))) ?? [] {
      files[path] = FileManager.default.contents(atPath: self.path("\(name)/\(path)"))
    }
    return files
  }
}
