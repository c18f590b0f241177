/// A place in a file's bytes that is moved to one diagnostic after the other.
///
/// Of diagnostics in the order of their places each byte is looked at once, also where thousands
/// stand in one line.
package struct SourceCursor: Sendable {
  package let bytes: [UInt8]
  /// Where it stands, in bytes.
  package private(set) var offset: Int
  /// Where its line begins, in bytes; that of the first is behind a byte-order mark.
  package private(set) var lineStart: Int
  private var line = 1
  private var column = 1

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    lineStart = offset
  }

  /// Moves to a line and a code point in it, both counted from 1; to the line's end where it has no
  /// such column. False where there is no such line: then it stands at the end.
  package mutating func move(to line: Int, column: Int) -> Bool {
    if (line, column) < (self.line, self.column) { self = SourceCursor(bytes) }
    while self.line < line {
      offset = lineEnd
      guard offset < bytes.count else { return false }
      offset += bytes[offset...].starts(with: [0x0D, 0x0A]) ? 2 : 1
      lineStart = offset
      (self.line, self.column) = (self.line + 1, 1)
    }
    while self.column < column, offset < bytes.count, !Self.isLineEnd(bytes[offset]) {
      offset += lengthOfCharacter
      self.column += 1
    }
    return line > 0
  }

  /// Where the line ends, in bytes: before its LF, CR LF or CR.
  private var lineEnd: Int {
    bytes[offset...].firstIndex(where: Self.isLineEnd) ?? bytes.count
  }

  /// Up to so many bytes of the line before the place, and as many from it on; neither begins or
  /// ends within a character.
  package func surroundings(_ count: Int) -> (before: ArraySlice<UInt8>, behind: ArraySlice<UInt8>)
  {
    var start = max(lineStart, offset - count)
    var limit = min(bytes.count, offset + count)
    for _ in 0..<3 where start > lineStart && start < offset && Self.isContinuation(bytes[start]) {
      start += 1
    }
    for _ in 0..<3 where limit < bytes.count && limit > offset && Self.isContinuation(bytes[limit])
    {
      limit -= 1
    }
    let end = bytes[offset..<limit].firstIndex(where: Self.isLineEnd) ?? limit
    return (bytes[start..<offset], bytes[offset..<end])
  }

  /// Bytes of the character at the place; a byte that begins none is one by itself.
  private var lengthOfCharacter: Int {
    let wanted =
      switch bytes[offset] {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 1
      }
    return 1 + bytes[(offset + 1)...].prefix(wanted - 1).prefix(while: Self.isContinuation).count
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
