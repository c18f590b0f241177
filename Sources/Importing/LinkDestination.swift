/// The destination of a Markdown link as written, template tags in it included.
struct LinkDestination {
  /// Without the angle brackets around it and backslashes before signs.
  let text: String
  /// Behind it.
  let end: Int

  private static let limit = 2000

  /// Nil where none begins.
  init?(_ bytes: [UInt8], at start: Int, end bound: Int) {
    let bound = min(bound, start + Self.limit)
    guard start < bound else { return nil }
    var index = start
    if bytes[start] == UInt8(ascii: "<") {
      index += 1
      while index < bound, bytes[index] != UInt8(ascii: ">") {
        guard bytes[index] != 0x0A, bytes[index] != UInt8(ascii: "<") else { return nil }
        index += 1
      }
      guard index < bound else { return nil }
      text = String(decoding: bytes[(start + 1)..<index], as: UTF8.self)
      end = index + 1
      return
    }
    var plain: [UInt8] = []
    var depth = 0
    // A tag that is not closed is looked for once.
    var mayHoldTags = true
    while index < bound {
      let byte = bytes[index]
      if mayHoldTags, byte == UInt8(ascii: "{"), index + 1 < bound,
        let close = Self.closing(bytes[index + 1])
      {
        guard let stop = Self.find(close, in: bytes, from: index + 2, end: bound) else {
          mayHoldTags = false
          continue
        }
        plain += bytes[index..<stop]
        index = stop
        continue
      }
      if byte <= 0x20 { break }
      // Another link's end lies in no destination.
      if byte == UInt8(ascii: "]"), index + 1 < bound, bytes[index + 1] == UInt8(ascii: "(") {
        return nil
      }
      if byte == UInt8(ascii: "\\"), index + 1 < bound, !bytes[index + 1].isAlphanumeric {
        plain.append(bytes[index + 1])
        index += 2
        continue
      }
      if byte == UInt8(ascii: "(") {
        depth += 1
        guard depth < 16 else { return nil }
      } else if byte == UInt8(ascii: ")") {
        if depth == 0 { break }
        depth -= 1
      }
      plain.append(byte)
      index += 1
    }
    guard depth == 0 else { return nil }
    text = String(decoding: plain, as: UTF8.self)
    end = index
  }

  /// What closes `{{` and `{%`.
  private static func closing(_ byte: UInt8) -> [UInt8]? {
    switch byte {
    case UInt8(ascii: "{"): Array("}}".utf8)
    case UInt8(ascii: "%"): Array("%}".utf8)
    default: nil
    }
  }

  private static func find(
    _ sign: [UInt8], in bytes: [UInt8], from start: Int, end: Int
  ) -> Int? {
    var index = start
    while index + 1 < end, bytes[index] != 0x0A {
      if bytes[index] == sign[0], bytes[index + 1] == sign[1] { return index + 2 }
      index += 1
    }
    return nil
  }

  /// An address as it can stand in round brackets, whatever is in it.
  static func escaped(_ address: String) -> String {
    String(decoding: address.utf8.flatMap(escapedByte), as: UTF8.self)
  }

  private static func escapedByte(_ byte: UInt8) -> [UInt8] {
    guard byte <= 0x20 || byte == 0x7F || "()<>\\\"'`*[]{}|^".utf8.contains(byte) else {
      return [byte]
    }
    let digits = String(byte, radix: 16, uppercase: true)
    return Array(("%" + (digits.utf8.count < 2 ? "0" : "") + digits).utf8)
  }
}

extension UInt8 {
  /// A letter or digit of ASCII.
  var isAlphanumeric: Bool { (self | 0x20) &- 0x61 < 26 || self &- 0x30 < 10 }
}
