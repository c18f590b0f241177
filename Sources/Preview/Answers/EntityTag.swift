/// Tags by which a browser asks whether what it has is still good (RFC 9110, section 8.8.3).
enum EntityTag {
  /// FNV-1a of the bytes, in 64 bits; nothing rests on nobody finding two with one tag.
  static func of(_ bytes: [UInt8]) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return String(hash, radix: 36) + "-" + String(bytes.count, radix: 36)
  }

  /// Whether a tag, in its quotes, is among those of If-None-Match headers.
  static func matches(_ tag: String, _ headers: [String]) -> Bool {
    headers.contains { header in
      header.split(separator: ",").contains { part in
        let known = part.drop { $0 == " " }
        return known == "*" || known == tag || known.hasPrefix("W/") && known.dropFirst(2) == tag
      }
    }
  }
}
