/// What is said on one connection: requests and answers in turn, until either side has enough.
struct Conversation: Sendable {
  let connection: Connection
  let responder: Responder
  let hub: EventHub
  let limits: ServerLimits

  func run() async {
    var requests = RequestReader(connection: connection, limits: limits)
    do {
      while let head = try await requests.next() {
        let answer = await responder.answer(head)
        let closes = head.closes || answer.closes
        try await send(answer, closes: closes, isHead: head.method == "HEAD")
        if closes { break }
      }
      try await leave()
    } catch let fault as RequestFault {
      try? await refuse(fault)
    } catch is CancellationError where requests.isInHead {
      let answer = Answer(RequestFault(408, "the request took too long"))
      connection.writeWhatFits(answer.head(closes: true) + answer.content)
    } catch {
      // The client is gone, took too long, or the server stops: there is nobody to tell.
    }
    connection.close()
  }

  private func refuse(_ fault: RequestFault) async throws {
    try await send(Answer(fault), closes: true, isHead: false)
    try await leave()
  }

  private func leave() async throws {
    connection.endWriting()
    connection.expect(within: .seconds(1))
    try await connection.waitForEnd()
  }

  private func send(_ answer: Answer, closes: Bool, isHead: Bool) async throws {
    let head = answer.head(closes: closes)
    if isHead || !answer.hasBody {
      return try await connection.write(head, stall: limits.stall)
    }
    switch answer.body {
    case .bytes(let bytes):
      try await connection.write(head + bytes, stall: limits.stall)
    case .file(let file, let range):
      try await connection.write(head, stall: limits.stall)
      var offset = range.lowerBound
      while offset < range.upperBound {
        let bytes = file.read(from: offset, atMost: min(SiteFile.chunk, range.upperBound - offset))
        // The file became shorter: the client sees that its length is not what was said.
        guard !bytes.isEmpty else { throw Connection.Broken() }
        try await connection.write(bytes, stall: limits.stall)
        offset += bytes.count
      }
    case .events(let view, let id):
      try await connection.write(head, stall: limits.stall)
      try await sendEvents(of: view, after: id)
    }
  }

  /// States until the page is closed, which is heard while waiting for the next.
  private func sendEvents(of view: PreviewView, after id: String?) async throws {
    let signals = hub.signals(of: view)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await connection.waitForEnd() }
      group.addTask {
        // How long a page waits before it asks again, in milliseconds.
        try await connection.write(Array("retry: 1000\n\n".utf8), stall: limits.stall)
        connection.expect(within: nil)
        var sent = id
        for await _ in signals {
          guard let state = hub.newest(of: view) else { continue }
          let next = StateMessage.id(state.generation, instance: hub.instance)
          // A comment, where there is nothing new, shows whether the page is still there.
          let bytes = next == sent ? Array(":\n\n".utf8) : state.bytes
          try await connection.write(bytes, stall: limits.stall)
          connection.expect(within: nil)
          sent = next
        }
      }
      defer { group.cancelAll() }
      try await group.next()
    }
  }
}

/// The requests of one connection, one after the other.
private struct RequestReader {
  let connection: Connection
  let limits: ServerLimits
  private var reader = RequestHeadReader()
  private var pending: ArraySlice<UInt8> = []

  init(connection: Connection, limits: ServerLimits) {
    self.connection = connection
    self.limits = limits
  }

  /// Whether a request has begun and not ended.
  var isInHead: Bool { reader.hasBegun }

  /// Nil when the client has no more.
  mutating func next() async throws -> RequestHead? {
    connection.expect(within: limits.idle)
    while true {
      while let byte = pending.popFirst() {
        if !reader.hasBegun { connection.expect(within: limits.head) }
        if let head = try reader.take(byte) {
          reader = RequestHeadReader()
          connection.expect(within: nil)
          return head
        }
      }
      pending = try await connection.read()[...]
      if pending.isEmpty { return nil }
    }
  }
}

extension Answer {
  fileprivate var content: [UInt8] {
    if case .bytes(let bytes) = body { bytes } else { [] }
  }
}
