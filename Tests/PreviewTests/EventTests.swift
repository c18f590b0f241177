import Diagnostics
import Testing

@testable import Preview

/// The stream of states that a page listens to.
struct EventTests {
  /// Opens a stream; what is read from it comes after.
  private static func open(
    _ running: RunningServer, _ fields: [String] = []
  ) async throws -> RawClient {
    try await RawClient.blocking {
      let client = try RawClient(port: running.port)
      let lines =
        [
          "GET /_dossier/events?view=working HTTP/1.1", "Host: localhost:\(running.port)",
          "Origin: http://localhost:\(running.port)", "Sec-Fetch-Site: same-origin",
        ] + fields + ["", ""]
      client.send(lines.joined(separator: "\r\n"))
      return client
    }
  }

  private static func read(_ client: RawClient, until text: String) async throws -> String {
    try await RawClient.blocking { client.receive(until: text) }
  }

  @Test func thePresentStateComesAtOnce() async throws {
    try await RunningServer.with { running in
      let client = try await Self.open(running)
      let text = try await Self.read(client, until: "}\n\n")
      #expect(text.hasPrefix("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n"))
      #expect(text.contains("retry: 1000"))
      #expect(text.contains("\"generation\":1,\"stale\":false"))
    }
  }

  @Test func aFaultComesWithItsPlaceAndLine() async throws {
    try await RunningServer.with { running in
      let client = try await Self.open(running)
      _ = try await Self.read(client, until: "}\n\n")
      let fault = Diagnostic(
        .error, file: "content/briefings/x.md", line: 2, column: 6, "unknown TLP \"GREN\"",
        key: "tlp", suggestion: "did you mean \"GREEN\"?")
      let excerpt = SourceExcerpt(of: fault, in: Array("---\ntlp: GREN\n---\n".utf8))
      await running.site.change(
        problems: [PreviewProblem(fault, excerpt: excerpt)], isStale: true,
        isOfPagesAlone: true)
      let text = try await Self.read(client, until: "}\n\n")
      #expect(text.contains("\"generation\":2,\"stale\":true"))
      #expect(text.contains("\"pagesAlone\":true"))
      #expect(text.contains("\"file\":\"content/briefings/x.md\",\"line\":2,\"column\":6"))
      #expect(text.contains("\"message\":\"unknown TLP \\\"GREN\\\"\",\"key\":\"tlp\""))
      #expect(text.contains("\"line\":\"tlp: GREN\",\"caret\":6,\"underline\":\"     ^\""))

      await running.site.change()
      let mended = try await Self.read(client, until: "}\n\n")
      #expect(mended.contains("\"generation\":3,\"stale\":false"))
      #expect(mended.contains("\"problems\":[]"))
    }
  }

  @Test func whoHasTheNewestStateIsNotToldAgain() async throws {
    var limits = ServerLimits()
    limits.heartbeat = .milliseconds(10)
    limits.tick = .milliseconds(10)
    try await RunningServer.with(limits: limits) { running in
      let first = try await Self.open(running)
      let text = try await Self.read(first, until: "}\n\n")
      let id = try #require(text.firstMatch(of: /id: (\S+)/)?.1)
      let second = try await Self.open(running, ["Last-Event-ID: \(id)"])
      let answer = try await Self.read(second, until: "\n:\n")
      #expect(!answer.contains("\ndata:"))
    }
  }

  @Test func aClosedPageIsForgotten() async throws {
    try await RunningServer.with { running in
      var client: RawClient? = try await Self.open(running)
      if let client { _ = try await Self.read(client, until: "}\n\n") }
      #expect(running.server.openPages == 1)
      client = nil
      #expect(try await Patience.until { running.server.openPages == 0 })
    }
  }
}
