import FlyingSocks
import Glibc

extension PreviewServer {
  /// Why the preview cannot be served, and what to do.
  package struct Refusal: Error, CustomStringConvertible {
    package let description: String

    init(folder: String) {
      description = "cannot open \(folder): \(String(cString: strerror(errno)))"
    }

    init(port: UInt16, _ error: any Error) {
      guard case SocketError.failed(_, let code, let message) = error else {
        description = "cannot listen at port \(port): \(error)"
        return
      }
      description =
        switch code {
        case EADDRINUSE:
          "port \(port) is taken by another program; choose another with --port, or --port 0"
        case EACCES:
          "port \(port) is only for the administrator; choose one above 1023 with --port"
        default: "cannot listen at port \(port): \(message)"
        }
    }
  }
}
