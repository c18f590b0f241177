/// The line that a diagnostic is about, and where in it: fit for a terminal, since it holds no
/// control character but tabs.
package struct SourceExcerpt: Sendable, Hashable {
  /// Without its end; tabs stay. Of a line that is too long what stands around the caret, with `…`
  /// where it was cut. Control characters are shown as pictures (`␛`), what is no UTF-8 as `�`.
  package let line: String
  /// The code point of `line` that is meant, counted from 1; behind the last where the line ends
  /// before the diagnostic's column.
  package let caret: Int

  /// How many cells of a terminal an excerpt takes where nobody says.
  package static let usualWidth = 160

  /// - Parameters:
  ///   - bytes: of the diagnostic's file, as they lie on disk.
  ///   - width: how many cells the line may take, 8 for each tab; at least 20 are taken.
  /// Nil where there is no such line, or the bytes are UTF-16.
  package init?(of diagnostic: Diagnostic, in bytes: [UInt8], width: Int = usualWidth) {
    var cursor = SourceCursor(bytes)
    self.init(of: diagnostic, at: &cursor, width: width)
  }

  /// - Parameter cursor: over the file's bytes. It is left where the diagnostic is, so that the next
  ///   one of the file is found from there.
  package init?(
    of diagnostic: Diagnostic, at cursor: inout SourceCursor, width: Int = usualWidth
  ) {
    guard !cursor.bytes.starts(with: [0xFF, 0xFE]), !cursor.bytes.starts(with: [0xFE, 0xFF]),
      cursor.move(to: diagnostic.line, column: diagnostic.column)
    else { return nil }
    let width = max(width, 20)
    // No character takes more than four bytes; those that take no cell may be cut.
    let (before, behind) = cursor.surroundings(4 * width)
    var head = Self.harmless(before)[...]
    var tail = Self.harmless(behind)[...]
    let isHeadWhole = before.startIndex == cursor.lineStart
    let isTailWhole =
      behind.endIndex == cursor.bytes.count || [0x0A, 0x0D].contains(cursor.bytes[behind.endIndex])
    let headCells = Self.cells(head)
    let tailCells = Self.cells(tail)
    if !isHeadWhole || !isTailWhole || headCells + tailCells > width {
      // Two cells are for the signs of the cuts.
      let room = width - 2
      let headRoom = min(headCells, max(room / 2, room - tailCells))
      let wholeHead = head
      let wholeTail = tail
      head = Self.suffix(of: head, cells: headRoom)
      tail = Self.prefix(of: tail, cells: room - headRoom)
      if !isHeadWhole || head.count < wholeHead.count { head.insert("…", at: head.startIndex) }
      if !isTailWhole || tail.count < wholeTail.count { tail.append("…") }
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: head)
    text.append(contentsOf: tail)
    line = String(text)
    caret = head.count + 1
  }

  /// What stands below `line` in a terminal: blanks and `^`. Tabs stay tabs, so that both lines go on
  /// alike wherever they begin.
  package var underline: String {
    var underline = ""
    let scalars = Array(line.unicodeScalars)
    var caret = min(caret - 1, scalars.count)
    // A mark stands above the letter before it.
    while caret > 0, caret < scalars.count, TerminalText.cells(scalars[caret]) == 0 { caret -= 1 }
    for scalar in scalars[..<caret] {
      underline +=
        scalar == "\t" ? "\t" : String(repeating: " ", count: TerminalText.cells(scalar))
    }
    return underline + "^"
  }

  private static func harmless(_ bytes: ArraySlice<UInt8>) -> [Unicode.Scalar] {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.map(TerminalText.harmless)
  }

  private static func cells(_ scalars: some Sequence<Unicode.Scalar>) -> Int {
    scalars.reduce(0) { $0 + TerminalText.cells($1) }
  }

  /// The end that takes so many cells at most and begins with no mark of a letter before it.
  private static func suffix(
    of scalars: ArraySlice<Unicode.Scalar>, cells room: Int
  ) -> ArraySlice<Unicode.Scalar> {
    var left = room
    let end = scalars.reversed().prefix { scalar in
      left -= TerminalText.cells(scalar)
      return left >= 0
    }
    return scalars.suffix(end.count).drop { TerminalText.cells($0) == 0 }
  }

  private static func prefix(
    of scalars: ArraySlice<Unicode.Scalar>, cells room: Int
  ) -> ArraySlice<Unicode.Scalar> {
    var left = room
    return scalars.prefix { scalar in
      left -= TerminalText.cells(scalar)
      return left >= 0
    }
  }
}
