import Foundation
import Preview

@testable import Preview

/// A preview that is served while a test runs, of a site in a folder of its own.
///
/// Beside the site's folder lies `secret.txt`, which no answer may hold.
struct RunningServer: Sendable {
  static let secret = "the secret of the folder above"
  static let page = """
    <!doctype html>
    <html lang="en"><head><meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'">
    <title>A page</title></head>
    <body class="tlp-clear"><main><h1>A page</h1></main></body></html>
    """

  let site: StubSite
  /// The site's folder.
  let folder: String
  let server: PreviewServer
  var port: UInt16 { server.port }

  /// Serves while the body runs.
  static func with(
    limits: ServerLimits = ServerLimits(), _ body: (RunningServer) async throws -> Void
  ) async throws {
    let parent = FileManager.default.temporaryDirectory.appending(
      path: "dossier-preview-\(UUID().uuidString)")
    let folder = parent.appending(path: "site")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: parent) }
    try Data(secret.utf8).write(to: parent.appending(path: "secret.txt"))
    let site = StubSite(folder: folder.path)
    await site.set("index.html", text: page)
    await site.set(
      "404.html", text: page.replacingOccurrences(of: "A page", with: "Page not found"))
    await site.set("briefings/x/index.html", text: page)
    let running = RunningServer(
      site: site, folder: folder.path,
      server: try PreviewServer(site: site, root: folder.path, port: 0, limits: limits))
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await running.server.run() }
      try await body(running)
      running.server.stop()
      try await group.waitForAll()
    }
  }

  /// What a browser would send.
  func get(
    _ path: String, method: String = "GET", _ fields: [String] = [], isIPv6: Bool = false
  ) async throws -> RawAnswer {
    let lines =
      ["\(method) \(path) HTTP/1.1", "Host: localhost:\(port)"] + fields
      + ["Connection: close", "", ""]
    return try await RawClient.exchange(
      Array(lines.joined(separator: "\r\n").utf8), port: port, isIPv6: isIPv6,
      isHead: method == "HEAD")
  }
}
