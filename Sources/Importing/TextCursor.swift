import Markdown

/// Goes through UTF-8 text byte by byte and knows its place.
struct TextCursor {
  private let bytes: ArraySlice<UInt8>
  private var index: Int
  private var line: Int
  private var column = 1

  init(_ bytes: ArraySlice<UInt8>, firstLine: Int) {
    self.bytes = bytes
    index = bytes.startIndex
    line = firstLine
  }

  var isAtEnd: Bool { index >= bytes.endIndex }

  var peek: UInt8? { isAtEnd ? nil : bytes[index] }

  func peek(_ distance: Int) -> UInt8? {
    index + distance < bytes.endIndex ? bytes[index + distance] : nil
  }

  var place: SourcePosition { SourcePosition(line: line, column: column) }

  mutating func advance() {
    guard !isAtEnd else { return }
    if bytes[index] == 0x0A {
      line += 1
      column = 1
    } else if bytes[index] & 0xC0 != 0x80 {
      column += 1
    }
    index += 1
  }

  mutating func next() -> UInt8? {
    let byte = peek
    advance()
    return byte
  }

  mutating func take(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    advance()
    return true
  }

  mutating func take(while isTaken: (UInt8) -> Bool) -> String {
    let start = index
    skip(while: isTaken)
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  mutating func skip(while isSkipped: (UInt8) -> Bool) {
    while let byte = peek, isSkipped(byte) { advance() }
  }

  /// To the line break, which stays.
  mutating func skipLine() {
    skip { $0 != 0x0A }
  }
}
