import Foundation
import Testing

/// `dossier serve` before it serves: what ends it at once. What it shows is the preview's tests'
/// concern.
struct ServeCommandTests {
  @Test func `A port that is taken is named with the way out`() async throws {
    let site = try TemporarySite(["content/briefings/a.md": "Iran spoke.\n"])
    let taken = try TakenPort()
    let run = try DossierProgram.run(
      ["serve", "--port", String(taken.port)], in: site.path)
    #expect(run.status == 74)
    #expect(run.errors.contains("port \(taken.port)"))
    #expect(run.errors.contains("--port"))
  }

  @Test func `A folder that is no site is refused`() throws {
    let site = try TemporarySite()
    let run = try DossierProgram.run(["serve", "--site", "content", "--port", "0"], in: site.path)
    #expect(run.status == 74)
    #expect(run.errors.contains("there is no folder"))
  }

  @Test(arguments: [["--port", "70000"], ["--base-url", "nowhere"]])
  func `A wrong call is told so`(arguments: [String]) throws {
    let site = try TemporarySite()
    #expect(try DossierProgram.run(["serve"] + arguments, in: site.path).status == 64)
  }
}

/// A port of 127.0.0.1 at which somebody listens already.
private final class TakenPort {
  let port: UInt16
  private let descriptor: Int32

  init() throws {
    let socket = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    descriptor = socket
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let bound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
        bind(socket, pointer, size) == 0 && listen(socket, 1) == 0
          && getsockname(socket, pointer, &size) == 0
      }
    }
    port = UInt16(bigEndian: address.sin_port)
    try #require(bound)
  }

  deinit { close(descriptor) }
}
