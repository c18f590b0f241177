import Foundation
import Testing

@testable import Preview

/// Clients that take their time, in numbers: the others do not wait for them.
@Suite(.serialized) struct SlowClientTests {
  @Test(arguments: ["", "GET / HT", "GET / HTTP/1.1\r\nHost: localhost\r\nX: "])
  func twoHundredSlowClientsStopNobody(beginning: String) async throws {
    try await RunningServer.with { running in
      let clients = try await RawClient.blocking {
        try (0..<200).map { _ in
          let client = try RawClient(port: running.port)
          client.send(beginning)
          return client
        }
      }
      for path in ["/", "/briefings/x/", "/_dossier/preview.js"] {
        let answer = try await running.get(path)
        #expect(answer.status == 200)
        // A byte more of each, between the honest requests.
        for client in clients where !beginning.isEmpty { client.send("T") }
      }
      withExtendedLifetime(clients) {}
    }
  }

  @Test func twoHundredClientsThatReadNothingStopNobody() async throws {
    try await RunningServer.with { running in
      try Data(count: 8 << 20).write(to: URL(filePath: running.folder + "/large.bin"))
      let clients = try await RawClient.blocking {
        try (0..<200).map { _ in
          let client = try RawClient(port: running.port)
          client.send("GET /disk/large.bin HTTP/1.1\r\nHost: localhost\r\n\r\n")
          return client
        }
      }
      #expect(try await running.get("/").status == 200)
      withExtendedLifetime(clients) {}
    }
  }

  @Test func aThousandOpenStreamsHearOfAChangeAndStopNobody() async throws {
    try await RunningServer.with { running in
      let clients = try await RawClient.blocking {
        try (0..<1000).map { _ in
          let client = try RawClient(port: running.port)
          client.send("GET /_dossier/events?view=working HTTP/1.1\r\nHost: localhost\r\n\r\n")
          return client
        }
      }
      #expect(try await Patience.until { running.server.openPages == 1000 })
      #expect(try await running.get("/").status == 200)
      await running.site.change()
      let told = try await RawClient.blocking {
        clients.filter { $0.receive(until: "\"generation\":2").contains("\"generation\":2") }.count
      }
      #expect(told == 1000)
    }
  }

  @Test(arguments: ["", "GET / HTTP/1.1\r\nHost: localhost\r\n", "GET"])
  func aClientThatSaysNoMoreIsSentAway(beginning: String) async throws {
    var limits = Self.hasty
    // Only who says nothing at all is sent away for that, however late the first bytes come.
    if !beginning.isEmpty { limits.idle = .seconds(60) }
    try await RunningServer.with(limits: limits) { running in
      let (text, isClosed) = try await RawClient.blocking {
        let client = try RawClient(port: running.port)
        client.send(beginning)
        return (client.receive(until: "\r\n\r\n"), client.waitForEnd())
      }
      #expect(isClosed)
      #expect(text.hasPrefix(beginning.isEmpty ? "" : "HTTP/1.1 408 Request Timeout\r\n"))
    }
  }

  @Test func aClientThatReadsNothingIsSentAway() async throws {
    var limits = Self.hasty
    limits.idle = .seconds(60)
    try await RunningServer.with(limits: limits) { running in
      let size = 64 << 20
      #expect(truncateFile(running.folder + "/large.bin", to: size))
      let client = try await RawClient.blocking {
        let client = try RawClient(port: running.port)
        client.send("GET /disk/large.bin HTTP/1.1\r\nHost: localhost\r\n\r\n")
        return client
      }
      #expect(try await Patience.until { running.server.connectionCount == 1 })
      #expect(try await Patience.until { running.server.connectionCount == 0 })
      let received = try await RawClient.blocking {
        var count = 0
        while let bytes = client.receive(), !bytes.isEmpty { count += bytes.count }
        return count
      }
      #expect(received < size)
    }
  }

  @Test func oneWhoComesWhenAllPlacesAreTakenIsServed() async throws {
    var limits = ServerLimits()
    limits.connections = 8
    try await RunningServer.with(limits: limits) { running in
      let clients = try await RawClient.blocking {
        try (0..<50).map { _ in try RawClient(port: running.port) }
      }
      #expect(try await running.get("/").status == 200)
      #expect(try await RawClient.blocking { clients[0].waitForEnd() })
    }
  }

  @Test func stoppingEndsEveryConnection() async throws {
    var client: RawClient?
    try await RunningServer.with { running in
      client = try await RawClient.blocking {
        let client = try RawClient(port: running.port)
        client.send("GET /_dossier/events?view=working HTTP/1.1\r\nHost: localhost\r\n\r\n")
        _ = client.receive(until: "}\n\n")
        return client
      }
    }
    let open = try #require(client)
    #expect(try await RawClient.blocking { open.waitForEnd() })
  }

  @Test func cancellingIsNoFault() async throws {
    let folder = FileManager.default.temporaryDirectory.path
    let server = try PreviewServer(site: StubSite(folder: folder), root: folder, port: 0)
    let run = Task { try await server.run() }
    let request = "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
    let answer = try await RawClient.exchange(Array(request.utf8), port: server.port)
    #expect(answer.status == 404)
    run.cancel()
    try await run.value
  }

  /// Limits that a test can wait for.
  private static var hasty: ServerLimits {
    var limits = ServerLimits()
    limits.head = .milliseconds(50)
    limits.idle = .milliseconds(50)
    limits.stall = .milliseconds(50)
    limits.tick = .milliseconds(10)
    return limits
  }

  /// Makes a file of zeros that takes no room.
  private func truncateFile(_ path: String, to size: Int) -> Bool {
    FileManager.default.createFile(atPath: path, contents: nil) && truncate(path, size) == 0
  }
}
