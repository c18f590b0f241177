/// Escapes text for HTML, on bytes, exactly as cmark does (its `houdini` files).
package enum HTMLEscape {
  /// Appends text with `& < > "` as entities: fit for content and for quoted attribute values.
  package static func appendText(_ bytes: UnsafeBufferPointer<UInt8>, to html: inout [UInt8]) {
    let signals = textSignals
    var start = 0
    while true {
      let index = signals.firstIndex(in: bytes, start..<bytes.count)
      html.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
      guard index < bytes.count else { return }
      switch bytes[index] {
      case UInt8(ascii: "&"): append("&amp;", to: &html)
      case UInt8(ascii: "<"): append("&lt;", to: &html)
      case UInt8(ascii: ">"): append("&gt;", to: &html)
      default: append("&quot;", to: &html)
      }
      start = index + 1
    }
  }

  private static let textSignals = ByteSet("&<>\"".utf8)

  /// Appends a URL for a quoted `href` or `src`: `&` and `'` as entities, letters, digits and
  /// `-_.+!*(),%#@?=;:/$~` as they are, every other byte as `%XX`.
  package static func appendAddress(
    _ bytes: UnsafeBufferPointer<UInt8>, to html: inout [UInt8]
  ) {
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        html.append(byte)
      case UInt8(ascii: "&"): append("&amp;", to: &html)
      case UInt8(ascii: "'"): append("&#x27;", to: &html)
      case 0x21, 0x23...0x25, 0x28...0x2F, 0x3A, 0x3B, 0x3D, 0x3F, 0x40, 0x5F, 0x7E:
        html.append(byte)
      default:
        html.append(UInt8(ascii: "%"))
        html.append(hexadecimalDigit(byte >> 4))
        html.append(hexadecimalDigit(byte & 0xF))
      }
    }
  }

  /// `appendText` for a string.
  package static func appendText(_ text: String, to html: inout [UInt8]) {
    var text = text
    text.withUTF8 { appendText($0, to: &html) }
  }

  /// `appendAddress` for a string.
  package static func appendAddress(_ address: String, to html: inout [UInt8]) {
    var address = address
    address.withUTF8 { appendAddress($0, to: &html) }
  }

  /// The text with `& < > "` as entities.
  package static func text(_ text: String) -> String {
    var html: [UInt8] = []
    appendText(text, to: &html)
    return String(decoding: html, as: UTF8.self)
  }

  /// The URL as it may stand in a quoted `href` or `src`.
  package static func address(_ address: String) -> String {
    var html: [UInt8] = []
    appendAddress(address, to: &html)
    return String(decoding: html, as: UTF8.self)
  }

  /// Whether a browser could run what a URL holds or read the reader's files by it, in which case
  /// nothing may stand in its place: `javascript:`, `vbscript:`, `file:` and `data:`, except
  /// pictures as PNG, GIF, JPEG or WebP.
  package static func isDangerousAddress(_ url: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = url.first else { return false }
    switch first | 0x20 {
    case UInt8(ascii: "j"): return hasPrefix(url, "javascript:")
    case UInt8(ascii: "v"): return hasPrefix(url, "vbscript:")
    case UInt8(ascii: "f"): return hasPrefix(url, "file:")
    case UInt8(ascii: "d"):
      guard hasPrefix(url, "data:") else { return false }
      return !hasPrefix(url, "data:image/png") && !hasPrefix(url, "data:image/gif")
        && !hasPrefix(url, "data:image/jpeg") && !hasPrefix(url, "data:image/webp")
    default: return false
    }
  }

  /// Appends HTML as it is.
  package static func append(_ literal: StaticString, to html: inout [UInt8]) {
    html.append(
      contentsOf: UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }

  private static func hexadecimalDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }

  /// Without regard to ASCII case; `prefix` is in lower case.
  private static func hasPrefix(
    _ bytes: UnsafeBufferPointer<UInt8>, _ prefix: StaticString
  ) -> Bool {
    let count = prefix.utf8CodeUnitCount
    guard bytes.count >= count else { return false }
    for index in 0..<count {
      let byte = bytes[index]
      let isCapital = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
      guard (isCapital ? byte | 0x20 : byte) == prefix.utf8Start[index] else { return false }
    }
    return true
  }
}
