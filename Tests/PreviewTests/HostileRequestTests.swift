import Foundation
import Testing

@testable import Preview

/// Each against a server that runs: what it answers, that nothing leaks, and that it goes on.
struct HostileRequestTests {
  @Test(arguments: HostileRequest.all)
  func aHostileRequestGetsNothing(_ request: HostileRequest) async throws {
    try await RunningServer.with { running in
      try Self.layTraps(in: running.folder)
      let answer = try await RawClient.exchange(request.bytes(running.port), port: running.port)
      #expect(answer.status == request.status)
      #expect(!answer.text.contains(RunningServer.secret))
      #expect(!answer.text.contains("root:"))
      #expect(!answer.fields.contains { $0.name.hasPrefix("access-control") })
      #expect(answer["set-cookie"] == nil)
      #expect(answer["x-content-type-options"] == "nosniff")

      let honest = try await running.get("/")
      #expect(honest.status == 200)
      #expect(honest.text.contains("<h1>A page</h1>"))
    }
  }

  @Test func thereAreEnoughOfThem() {
    #expect(HostileRequest.all.count >= 40)
  }

  /// Links out of the site, and files that are none.
  private static func layTraps(in folder: String) throws {
    let files = FileManager.default
    try files.createSymbolicLink(
      atPath: folder + "/link.txt", withDestinationPath: "../secret.txt")
    try files.createSymbolicLink(atPath: folder + "/linked", withDestinationPath: "..")
    try files.createSymbolicLink(atPath: folder + "/loop", withDestinationPath: "loop")
    try files.createDirectory(
      atPath: folder + "/folder", withIntermediateDirectories: false)
    mkfifo(folder + "/fifo", 0o600)
  }
}
