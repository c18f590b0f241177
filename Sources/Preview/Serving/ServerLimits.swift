/// How much of the server one client may take.
struct ServerLimits: Sendable {
  /// From the first byte of a request's head to its last.
  var head = Duration.seconds(10)
  /// Without a request on an open connection.
  var idle = Duration.seconds(15)
  /// For a client to take more of an answer.
  var stall = Duration.seconds(15)
  /// Between two signs of life on a stream of events.
  var heartbeat = Duration.seconds(15)
  /// Connections at a time; nil: as many as there are file descriptors for.
  var connections: Int?
  /// How often time limits are looked at.
  var tick = Duration.seconds(1)
}
