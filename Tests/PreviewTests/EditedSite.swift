import Building
import Foundation
import Synchronization
@testable import Preview

/// A clock that stands still until it is set.
final class HeldClock: Sendable {
  private let seconds = Mutex(1_790_000_000)
  /// In seconds since 1970.
  var now: Int { seconds.withLock { $0 } }

  func pass(days: Int) { seconds.withLock { $0 += days * 86_400 } }
}

/// A site on disk whose preview follows it, for tests that edit it.
final class EditedSite: Sendable {
  let folder: String
  let site: LiveSite
  let clock = HeldClock()
  private let following: Task<Void, Never>

  init(_ files: [String: String]) async throws {
    folder = NSTemporaryDirectory() + "dossier-live-" + UUID().uuidString
    try Self.write(files, in: folder)
    let options = SiteBuilder.Options(
      site: folder, output: folder + "/public", clock: clock.now)
    let clock = clock
    let site = try LiveSite(options, seconds: { clock.now }) { _ in }
    self.site = site
    try await site.start()
    following = Task { await site.run() }
  }

  deinit {
    following.cancel()
    try? FileManager.default.removeItem(atPath: folder)
  }

  static func write(_ files: [String: String], in folder: String) throws {
    for (path, text) in files {
      let url = URL(fileURLWithPath: folder + "/" + path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
  }

  /// Writes files in place.
  func write(_ files: [String: String]) throws { try Self.write(files, in: folder) }

  func move(_ path: String, to other: String) throws {
    guard rename(folder + "/" + path, folder + "/" + other) == 0 else { throw POSIXError(.EIO) }
  }

  func remove(_ path: String) throws {
    try FileManager.default.removeItem(atPath: folder + "/" + path)
  }

  /// Waits until a view is as it should be, and returns its state then; the test's time limit ends a
  /// wait in vain.
  @discardableResult
  func wait(
    _ view: PreviewView = .working, until isMeant: (PreviewState) async throws -> Bool
  ) async rethrows -> PreviewState {
    let states = await site.states(of: view)
    let now = await site.state(of: view)
    if try await isMeant(now) { return now }
    for await state in states where try await isMeant(state) { return state }
    return await site.state(of: view)
  }

  /// The text of a file as a view shows it; nil where there is none.
  func text(of path: String, in view: PreviewView = .working) async throws -> String? {
    switch try await site.file(path, in: view)?.content {
    case .bytes(let bytes): String(decoding: bytes, as: UTF8.self)
    case .file(let location): try String(contentsOfFile: location, encoding: .utf8)
    case nil: nil
    }
  }

  func shows(_ text: String, at path: String, in view: PreviewView = .working) async throws -> Bool
  {
    try await self.text(of: path, in: view)?.contains(text) ?? false
  }
}
