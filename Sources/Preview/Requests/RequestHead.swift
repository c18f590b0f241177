/// A request without its body, as it was sent: nothing is decoded yet.
struct RequestHead: Sendable {
  struct Field: Sendable {
    /// In lower case.
    let name: String
    /// Without blanks around it.
    let value: String
  }

  /// As sent; methods are case-sensitive (RFC 9110, section 9.1).
  let method: String
  /// What stands between method and version: `/briefings/x/?a=b`.
  let target: [UInt8]
  /// HTTP/1.1; else HTTP/1.0.
  let isVersion11: Bool
  let fields: [Field]

  /// All values of a field, in the order in which they were sent.
  func values(_ name: String) -> [String] {
    fields.lazy.filter { $0.name == name }.map(\.value)
  }

  /// The value of a field that was sent once; nil if it is missing or was sent twice.
  func single(_ name: String) -> String? {
    let values = values(name)
    return values.count == 1 ? values[0] : nil
  }

  /// Whether the client wants the connection closed after the answer.
  var closes: Bool {
    !isVersion11
      || values("connection").contains { value in
        value.lowercased().split { $0 == "," || $0 == " " }.contains("close")
      }
  }
}

/// Why a request is answered with nothing but a status.
struct RequestFault: Error, Equatable {
  let status: Int
  /// For the one who reads the answer.
  let reason: String

  init(_ status: Int, _ reason: String) {
    self.status = status
    self.reason = reason
  }
}
