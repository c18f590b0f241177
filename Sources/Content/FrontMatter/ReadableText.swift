package import Diagnostics
import Markdown

/// Turns a file's bytes into UTF-8 text without byte-order mark whose lines end in LF, or says at
/// which place they are no text.
package enum ReadableText {
  /// Why bytes are no text.
  package struct Fault: Error {
    package let diagnostic: Diagnostic
  }

  /// - Parameter file: for the diagnostic.
  package static func read(_ bytes: [UInt8], file: String) -> Result<[UInt8], Fault> {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return .failure(
        fault("the file is UTF-16", file: file, before: [], fix: "save it as UTF-8"))
    }
    var text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes[3...]) : bytes
    if let offset = firstInvalidByte(text) {
      return .failure(
        fault(
          "the text is not UTF-8 here", file: file, before: text[..<offset],
          fix: "save the file as UTF-8"))
    }
    if let offset = text.firstIndex(of: 0) {
      return .failure(
        fault("the text holds a NUL character", file: file, before: text[..<offset], fix: nil))
    }
    if text.contains(0x0D) { text = withLineFeeds(text) }
    return .success(text)
  }

  private static func fault(
    _ message: String, file: String, before: ArraySlice<UInt8>, fix: String?
  ) -> Fault {
    let before = withLineFeeds(Array(before))
    let line = before.count { $0 == 0x0A } + 1
    let column = before.reversed().prefix { $0 != 0x0A }.count { $0 & 0xC0 != 0x80 } + 1
    return Fault(
      diagnostic: Diagnostic(
        .error, file: file, line: line, column: column, message, suggestion: fix))
  }

  /// CR LF and lone CR become LF.
  private static func withLineFeeds(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      let byte = text[index]
      index += 1
      if byte == 0x0D {
        if index < text.count, text[index] == 0x0A { index += 1 }
        result.append(0x0A)
      } else {
        result.append(byte)
      }
    }
    return result
  }

  /// The first byte that no well-formed sequence accounts for (The Unicode Standard, table 3-7).
  private static func firstInvalidByte(_ text: [UInt8]) -> Int? {
    // The standard library's check is fast and gives no place, so the place is looked for only
    // when there is something to find.
    if String(validating: text, as: UTF8.self) != nil { return nil }
    var index = 0
    while index < text.count {
      let length: Int
      var second: ClosedRange<UInt8> = 0x80...0xBF
      switch text[index] {
      case 0x00...0x7F: length = 1
      case 0xC2...0xDF: length = 2
      case 0xE0: (length, second) = (3, 0xA0...0xBF)
      case 0xED: (length, second) = (3, 0x80...0x9F)
      case 0xE1...0xEF: length = 3
      case 0xF0: (length, second) = (4, 0x90...0xBF)
      case 0xF1...0xF3: length = 4
      case 0xF4: (length, second) = (4, 0x80...0x8F)
      default: return index
      }
      guard index + length <= text.count else { return index }
      if length > 1, !second.contains(text[index + 1]) { return index }
      for byte in text[index..<(index + length)].dropFirst(2) where byte & 0xC0 != 0x80 {
        return index
      }
      index += length
    }
    return nil
  }
}
