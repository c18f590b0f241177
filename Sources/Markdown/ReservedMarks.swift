/// Code points that stand for something while a text is in libcmark's hands.
///
/// They are taken from the 32 noncharacters U+FDD0–U+FDEF, which no text needs, and from those only
/// that the text does not contain. In UTF-8 each is `EF B7` and one byte more.
struct ReservedMarks {
  enum Mark: Equatable {
    /// A sign after a backslash. Written between braces, `{mark}`, so that libcmark sees
    /// punctuation on both sides of it as it would with the backslash and the sign.
    case escaped(UInt8)
    /// A sign inside a bare URL or a footnote label, where it must not become markup.
    case shielded(UInt8)
    /// Begins the heading that stands for a table; its number follows.
    case table
    /// Ends the heading that stands for a table cell.
    case cellEnd
    /// Begins the heading that stands for a footnote definition; its number follows.
    case footnote
  }

  /// The signs to which the bracket syntaxes, strikethrough and autolinks give a meaning that
  /// CommonMark does not know, so that it would not tell an escaped one from a plain one.
  static let escapable: [UInt8] = Array("[]~@:^!#".utf8)
  private static let leadBytes = ByteSet([0xEF])
  private static let shielded: [UInt8] = Array("_*<".utf8)
  private static let all: [Mark] =
    escapable.map(Mark.escaped) + shielded.map(Mark.shielded) + [.table, .cellEnd, .footnote]

  /// By a mark's third byte, less 0x80.
  private let markByThirdByte: [Mark?]
  private let thirdByteOfEscaped: [UInt8]
  private let thirdByteOfShielded: [UInt8]
  private let thirdByteOfTable: UInt8
  private let thirdByteOfCellEnd: UInt8
  private let thirdByteOfFootnote: UInt8

  /// Nil where the text itself uses so many noncharacters that too few are left.
  init?(avoiding text: [UInt8], mayContainMarks: Bool) {
    var isTaken = [Bool](repeating: false, count: 64)
    if mayContainMarks {
      for index in text.indices.dropLast(2) where text[index] == 0xEF && text[index + 1] == 0xB7 {
        isTaken[Int(text[index + 2] & 0x3F)] = true
      }
    }
    let free = (0x10...0x2F).filter { !isTaken[$0] }
    guard free.count >= Self.all.count else { return nil }
    var byThirdByte = [Mark?](repeating: nil, count: 64)
    var ofEscaped = [UInt8](repeating: 0, count: 128)
    var ofShielded = [UInt8](repeating: 0, count: 128)
    var others: [UInt8] = []
    for (place, mark) in zip(free, Self.all) {
      byThirdByte[place] = mark
      let thirdByte = 0x80 | UInt8(place)
      switch mark {
      case .escaped(let sign): ofEscaped[Int(sign)] = thirdByte
      case .shielded(let sign): ofShielded[Int(sign)] = thirdByte
      case .table, .cellEnd, .footnote: others.append(thirdByte)
      }
    }
    markByThirdByte = byThirdByte
    thirdByteOfEscaped = ofEscaped
    thirdByteOfShielded = ofShielded
    thirdByteOfTable = others[0]
    thirdByteOfCellEnd = others[1]
    thirdByteOfFootnote = others[2]
  }

  func append(_ mark: Mark, to text: inout [UInt8]) {
    switch mark {
    case .escaped(let sign):
      text += [UInt8(ascii: "{"), 0xEF, 0xB7, thirdByteOfEscaped[Int(sign)], UInt8(ascii: "}")]
    case .shielded(let sign): text += [0xEF, 0xB7, thirdByteOfShielded[Int(sign)]]
    case .table: text += [0xEF, 0xB7, thirdByteOfTable]
    case .cellEnd: text += [0xEF, 0xB7, thirdByteOfCellEnd]
    case .footnote: text += [0xEF, 0xB7, thirdByteOfFootnote]
    }
  }

  /// The mark at an index of a text, if there is one.
  func mark(at index: Int, in text: UnsafeBufferPointer<UInt8>) -> Mark? {
    guard index >= 0, index + 2 < text.count, text[index] == 0xEF, text[index + 1] == 0xB7 else {
      return nil
    }
    return markByThirdByte[Int(text[index + 2] & 0x3F)]
  }

  /// The number that follows a table's or a footnote's mark at the very beginning of a text.
  func number(after mark: Mark, in text: UnsafeBufferPointer<UInt8>) -> Int? {
    guard self.mark(at: 0, in: text) == mark else { return nil }
    var number = 0
    for byte in text[3...] {
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      number = number * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return number
  }

  /// Appends what the author wrote in the place of each mark.
  ///
  /// - Parameters:
  ///   - keepsBackslashes: as in code, where a backslash escapes nothing.
  ///   - escaped: receives the offset in `text` of every sign that was escaped.
  func appendRestored(
    _ literal: UnsafeBufferPointer<UInt8>, keepsBackslashes: Bool, to text: inout [UInt8],
    escaped: inout [Int]
  ) {
    var start = 0
    var index = 0
    while index < literal.count {
      index = Self.leadBytes.firstIndex(in: literal, index..<literal.count)
      guard index < literal.count else { break }
      guard let mark = mark(at: index, in: literal) else {
        index += 1
        continue
      }
      var end = index
      var next = index + 3
      if case .escaped = mark {
        if end > start, literal[end - 1] == UInt8(ascii: "{") { end -= 1 }
        if next < literal.count, literal[next] == UInt8(ascii: "}") { next += 1 }
      }
      text.append(contentsOf: UnsafeBufferPointer(rebasing: literal[start..<end]))
      switch mark {
      case .escaped(let sign):
        if keepsBackslashes {
          text.append(UInt8(ascii: "\\"))
        } else {
          escaped.append(text.count)
        }
        text.append(sign)
      case .shielded(let sign): text.append(sign)
      case .table, .cellEnd, .footnote: break
      }
      start = next
      index = next
    }
    text.append(contentsOf: UnsafeBufferPointer(rebasing: literal[start...]))
  }
}

extension ReservedMarks? {
  /// Lends a text of the tree as the author wrote it.
  func withRestored(
    _ literal: UnsafeBufferPointer<UInt8>, keepsBackslashes: Bool = false,
    _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    guard let marks = self, literal.contains(0xEF) else { return body(literal) }
    var text: [UInt8] = []
    var escaped: [Int] = []
    marks.appendRestored(
      literal, keepsBackslashes: keepsBackslashes, to: &text, escaped: &escaped)
    text.withUnsafeBufferPointer(body)
  }
}
