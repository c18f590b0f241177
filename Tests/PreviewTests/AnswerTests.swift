import Foundation
import Testing

@testable import Preview

/// What a browser gets for the site's files.
struct AnswerTests {
  @Test(arguments: [false, true])
  func bothLoopbackAddressesAreServed(isIPv6: Bool) async throws {
    try await RunningServer.with { running in
      guard running.server.hasIPv6 || !isIPv6 else { return }
      let answer = try await running.get("/", isIPv6: isIPv6)
      #expect(answer.status == 200)
    }
  }

  @Test(arguments: ["localhost", "127.0.0.1", "[::1]", "LOCALHOST"], ["", ":PORT"])
  func everyNameOfThisMachineIsServed(name: String, port: String) async throws {
    try await RunningServer.with { running in
      let host = name + port.replacing("PORT", with: "\(running.port)")
      let request = "GET / HTTP/1.1\r\nHost: \(host)\r\nConnection: close\r\n\r\n"
      let answer = try await RawClient.exchange(Array(request.utf8), port: running.port)
      #expect(answer.status == 200)
    }
  }

  @Test(arguments: ["/", "/nowhere/", "/data.json", "/briefings/x", "/_dossier/preview.js"])
  func everyAnswerKeepsToItsHost(path: String) async throws {
    try await RunningServer.with { running in
      await running.site.set("data.json", text: "{}")
      let answer = try await running.get(path)
      #expect(answer["x-content-type-options"] == "nosniff")
      #expect(answer["referrer-policy"] == "no-referrer")
      #expect(answer["cross-origin-resource-policy"] == "same-origin")
      #expect(answer["x-frame-options"] == "DENY")
      #expect(answer["cache-control"] == "no-cache")
      #expect(answer["content-security-policy"]?.contains("frame-ancestors 'none'") == true)
      #expect(!answer.fields.contains { $0.name.hasPrefix("access-control") })
    }
  }

  @Test func aPagesPolicyAllowsThePreviewAndNothingElse() async throws {
    try await RunningServer.with { running in
      let answer = try await running.get("/")
      let policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'"
      #expect(answer["content-security-policy"] == policy + "; frame-ancestors 'none'")
      #expect(answer.text.contains("content=\"\(policy)\""))
    }
  }

  @Test func aPageIsAsItIsPublishedButForWhatIsAdded() async throws {
    try await RunningServer.with { running in
      let text = try await running.get("/").text
      let added = text.components(separatedBy: .newlines).filter { !$0.contains("dossier") }
      for line in RunningServer.page.components(separatedBy: .newlines)
      where !line.contains("Content-Security-Policy") && !line.contains("</head>")
        && !line.contains("</body>")
      {
        #expect(added.contains(line))
      }
    }
  }

  @Test func otherFilesAreAsTheyArePublished() async throws {
    try await RunningServer.with { running in
      await running.site.set("page.txt", text: "<body></body>")
      let answer = try await running.get("/page.txt")
      #expect(answer.text == "<body></body>")
      #expect(answer["content-type"] == "text/plain; charset=utf-8")
    }
  }

  @Test func anAddressWithoutItsSlashLeadsToThePage() async throws {
    try await RunningServer.with { running in
      let answer = try await running.get("/briefings/x?a=b")
      #expect(answer.status == 308)
      #expect(answer["location"] == "/briefings/x/?a=b")
    }
  }

  @Test func anUnknownAddressShowsTheSitesOwnPage() async throws {
    try await RunningServer.with { running in
      let answer = try await running.get("/nowhere/")
      #expect(answer.status == 404)
      #expect(answer.text.contains("<h1>Page not found</h1>"))
      #expect(answer.text.contains("data-missing"))
    }
  }

  @Test func aSiteThatHasNeverBeenSoundShowsThatItHasErrors() async throws {
    try await RunningServer.with { running in
      await running.site.remove("index.html")
      await running.site.remove("404.html")
      await running.site.change(isStale: true)
      let answer = try await running.get("/")
      #expect(answer.status == 404)
      #expect(answer.text.contains("<h1>The site has errors</h1>"))
      #expect(answer.text.contains("/_dossier/preview.js"))
    }
  }

  @Test func namesAreDecodedOnce() async throws {
    try await RunningServer.with { running in
      await running.site.set("a b/ü%41.txt", text: "found")
      let answer = try await running.get("/a%20b/%C3%BC%2541.txt")
      #expect(answer.text == "found")
    }
  }

  @Test func aHeadRequestHasNoBody() async throws {
    try await RunningServer.with { running in
      let answer = try await running.get("/", method: "HEAD")
      #expect(answer.status == 200)
      #expect(answer.body.isEmpty)
      #expect(answer["content-length"].flatMap(Int.init) ?? 0 > RunningServer.page.utf8.count)
    }
  }

  @Test func whatABrowserHasIsNotSentAgain() async throws {
    try await RunningServer.with { running in
      let tag = try #require(try await running.get("/")["etag"])
      #expect(try await running.get("/", ["If-None-Match: \(tag)"]).status == 304)
      await running.site.set("index.html", text: RunningServer.page + "<!-- changed -->")
      #expect(try await running.get("/", ["If-None-Match: \(tag)"]).status == 200)
    }
  }

  @Test(arguments: [
    ("bytes=0-3", 206, "0123"), ("bytes=7-", 206, "789"), ("bytes=-2", 206, "89"),
    ("bytes=8-100", 206, "89"), ("bytes=10-", 416, ""), ("bytes=-0", 416, ""),
    ("bytes=0-1,4-5", 200, "0123456789"), ("bytes=5-2", 200, "0123456789"),
    ("lines=0-3", 200, "0123456789"), ("bytes=+1-2", 200, "0123456789"),
    ("bytes=0-99999999999999999999", 200, "0123456789"), ("bytes=-", 200, "0123456789"),
  ])
  func partsOfAFileOnDiskAreServed(range: String, status: Int, text: String) async throws {
    try await RunningServer.with { running in
      try Data("0123456789".utf8).write(to: URL(filePath: running.folder + "/digits.txt"))
      let answer = try await running.get("/disk/digits.txt", ["Range: \(range)"])
      #expect(answer.status == status)
      #expect(answer.text == text)
    }
  }

  @Test func aLargeFileComesWhole() async throws {
    try await RunningServer.with { running in
      let bytes = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
      try Data(bytes).write(to: URL(filePath: running.folder + "/large.bin"))
      let answer = try await running.get("/disk/large.bin")
      #expect(answer.body == bytes)
      #expect(answer["content-type"] == "application/octet-stream")
    }
  }

  @Test func aLinkInsideTheSiteIsFollowed() async throws {
    try await RunningServer.with { running in
      try Data("here".utf8).write(to: URL(filePath: running.folder + "/real.txt"))
      try FileManager.default.createSymbolicLink(
        atPath: running.folder + "/link.txt", withDestinationPath: "real.txt")
      #expect(try await running.get("/disk/link.txt").text == "here")
    }
  }

  @Test func severalRequestsShareAConnection() async throws {
    try await RunningServer.with { running in
      let answers = try await RawClient.blocking {
        let client = try RawClient(port: running.port)
        let request = "GET /404.html HTTP/1.1\r\nHost: localhost\r\n\r\n"
        return (0..<3).map { _ in
          client.send(request)
          return client.answer().status
        }
      }
      #expect(answers == [200, 200, 200])
    }
  }

  @Test func aTakenPortIsAClearFault() async throws {
    try await RunningServer.with { running in
      let error = #expect(throws: PreviewServer.Refusal.self) {
        try PreviewServer(site: running.site, root: running.folder, port: running.port)
      }
      #expect(error?.description.contains("port \(running.port) is taken") == true)
      #expect(error?.description.contains("--port") == true)
    }
  }
}
