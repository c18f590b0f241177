/// A request's address, decoded once and checked segment by segment.
struct RequestTarget: Sendable, Equatable {
  /// The segments between slashes, decoded; none is empty, `.` or `..`, none holds a slash, a
  /// backslash or a control character.
  let segments: [String]
  /// Whether the address ends in a slash, as those of pages do.
  let isFolder: Bool
  /// What stands behind `?`, as it was sent; nil without one.
  let query: String?

  init(_ target: some Collection<UInt8>) throws(RequestFault) {
    guard target.first == UInt8(ascii: "/") else {
      throw RequestFault(400, "the address does not begin with a slash")
    }
    guard !target.contains(UInt8(ascii: "#")) else {
      throw RequestFault(400, "the address holds a fragment")
    }
    let parts = target.split(
      separator: UInt8(ascii: "?"), maxSplits: 1, omittingEmptySubsequences: false)
    query = parts.count > 1 ? String(decoding: parts[1], as: UTF8.self) : nil
    var segments: [String] = []
    var isFolder = false
    let raw = parts[0].dropFirst().split(
      separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    for (index, segment) in raw.enumerated() {
      if segment.isEmpty, index == raw.count - 1 {
        isFolder = true
      } else {
        segments.append(try Self.name(segment))
      }
    }
    self.segments = segments
    self.isFolder = isFolder
  }

  /// The path in the output folder: `briefings/x/index.html`.
  var file: String {
    (isFolder ? segments + ["index.html"] : segments).joined(separator: "/")
  }

  /// The address as it may stand in a header or an attribute, without its query: `/briefings/x/`.
  var path: String {
    "/" + segments.map { PercentCoding.encode($0.utf8) }.joined(separator: "/")
      + (isFolder && !segments.isEmpty ? "/" : "")
  }

  /// The value of a parameter in the query, decoded once; nil if it is not there, was given twice
  /// or cannot be decoded.
  func parameter(_ name: String) -> String? {
    let values = (query ?? "").split(separator: "&").filter { $0.hasPrefix(name + "=") }
    guard values.count == 1 else { return nil }
    return PercentCoding.decode(values[0].utf8.dropFirst(name.utf8.count + 1))
  }

  private static func name(_ segment: some Collection<UInt8>) throws(RequestFault) -> String {
    guard let name = PercentCoding.decode(segment) else {
      throw RequestFault(400, "the address is not percent-encoded UTF-8")
    }
    guard !name.isEmpty, name != ".", name != "..",
      name.utf8.allSatisfy({
        $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "\\")
      })
    else { throw RequestFault(400, "the address has a part that no file can have") }
    return name
  }
}

/// Percent-encoding (RFC 3986, section 2.1).
enum PercentCoding {
  /// Decodes once; nil if a `%` is not followed by two digits or if the result is not UTF-8.
  static func decode(_ bytes: some Collection<UInt8>) -> String? {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count)
    var rest = bytes.makeIterator()
    while let byte = rest.next() {
      guard byte == UInt8(ascii: "%") else {
        decoded.append(byte)
        continue
      }
      guard let high = rest.next().flatMap(digit), let low = rest.next().flatMap(digit) else {
        return nil
      }
      decoded.append(high << 4 | low)
    }
    return String(validating: decoded, as: UTF8.self)
  }

  /// Encodes everything but unreserved characters.
  static func encode(_ bytes: some Sequence<UInt8>) -> String {
    var text = ""
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"):
        text.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        text += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return text
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
