import FlyingSocks
import Glibc

/// The sockets of the preview: loopback alone, as IPv4 and, if the machine has it, as IPv6.
struct Listeners: Sendable {
  let port: UInt16
  let sockets: [Socket]
  var hasIPv6: Bool { sockets.count > 1 }

  /// - Parameter port: 0 for one that is free.
  init(port: UInt16) throws {
    var attempts = port == 0 ? 20 : 1
    while true {
      attempts -= 1
      let first = try Self.listen(at: sockaddr_in.inet(ip4: "127.0.0.1", port: port), port)
      do {
        guard case .ip4(_, let number) = try first.sockname() else {
          throw SocketError.unsupportedAddress
        }
        // Browsers try ::1 first for localhost: it must be ours, too.
        let second =
          try Self.hasIPv6
          ? Self.listen(at: sockaddr_in6.loopback(port: number), number) : nil
        self.port = number
        sockets = [first] + (second.map { [$0] } ?? [])
        return
      } catch {
        try? first.close()
        if attempts == 0 { throw error }
      }
    }
  }

  func close() {
    for socket in sockets { try? socket.close() }
  }

  /// Whether the machine has ::1.
  private static var hasIPv6: Bool {
    guard let socket = try? Socket(domain: AF_INET6) else { return false }
    defer { try? socket.close() }
    return (try? socket.bind(to: sockaddr_in6.loopback(port: 0))) != nil
  }

  private static func listen(at address: some SocketAddress, _ port: UInt16) throws -> Socket {
    let socket = try Socket(domain: Int32(address.family))
    do {
      // A port whose last connections are still being closed is free.
      try socket.setValue(true, for: .localAddressReuse)
      // What the system keeps for a client that does not read is bounded; accepted sockets inherit it.
      try socket.setValue(Int32(128 << 10), for: .sendBufferSize)
      try socket.setFlags(.nonBlocking)
      try socket.bind(to: address)
      // Closes the socket itself if it fails.
      try socket.listen()
      _ = fcntl(socket.file.rawValue, F_SETFD, FD_CLOEXEC)
      return socket
    } catch {
      try? socket.close()
      throw PreviewServer.Refusal(port: port, error)
    }
  }
}
