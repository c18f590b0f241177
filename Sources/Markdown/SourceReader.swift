/// Steps through the source of one block's inline content, over markup of a known kind.
struct SourceReader {
  private let source: [UInt8]
  private let end: Int
  private(set) var index: Int
  /// Bytes that may still be read in vain. Looking ahead for what is not there must not make the
  /// whole quadratic.
  private var patience: Int

  init(source: [UInt8], range: Range<Int>) {
    self.source = source
    index = range.lowerBound
    end = range.upperBound
    patience = 4 * range.count + 64
  }

  var byte: UInt8? { index < end ? source[index] : nil }

  var isAtLineEnd: Bool { byte == 0x0A || byte == 0x0D }

  /// The sign after a backslash here.
  var escapedSign: UInt8? {
    guard index + 1 < end, CharacterClass.isPunctuation(source[index + 1]) else { return nil }
    return source[index + 1]
  }

  mutating func advance(_ count: Int) {
    index = min(end, index + count)
  }

  /// Skips up to as many bytes as they are among the signs.
  mutating func skip(_ count: Int, of signs: StaticString) {
    for _ in 0..<count {
      guard let byte, Self.contains(signs, byte) else { return }
      index += 1
    }
  }

  // MARK: Lines

  mutating func skipToLineEnd() {
    while let byte, byte != 0x0A, byte != 0x0D { index += 1 }
  }

  /// Skips a line's end and what stands before the text of the next line: white space, quote marks.
  mutating func skipLineEnd() {
    if byte == 0x0D { index += 1 }
    if byte == 0x0A, index == 0 || source[index - 1] != 0x0A { index += 1 }
    var indentation = 0
    while let byte {
      switch byte {
      case 0x20: indentation += 1
      case 0x09: indentation += 4
      // Four columns make it text: a quote mark cannot interrupt a paragraph there.
      case UInt8(ascii: ">") where indentation < 4: indentation = 0
      default: return
      }
      index += 1
    }
  }

  private mutating func skipWhiteSpace() {
    while let byte {
      if byte == 0x0A || byte == 0x0D {
        skipLineEnd()
      } else if CharacterClass.isSpace(byte) {
        index += 1
      } else {
        return
      }
    }
  }

  // MARK: Blocks

  /// The opening `#`s of a heading; tells whether it has them and not an underline.
  mutating func skipHeadingMarker() -> Bool {
    var ahead = self
    while ahead.byte == UInt8(ascii: "#") { ahead.index += 1 }
    guard ahead.index > index, ahead.byte == 0x20 || ahead.byte == 0x09 else { return false }
    ahead.skipSpaces()
    self = ahead
    return true
  }

  /// Link reference definitions, which libcmark takes from a paragraph without moving its start.
  mutating func skipReferenceDefinitions(before text: [UInt8]) {
    while byte == UInt8(ascii: "[") {
      var ahead = self
      guard ahead.skipLabel(), ahead.byte == UInt8(ascii: ":") else { return }
      ahead.index += 1
      // What looks like a definition and was none stands in the text.
      if text.starts(with: source[index..<ahead.index]) { return }
      ahead.skipWhiteSpace()
      guard ahead.skipDestination() else { return }
      var afterTitle = ahead
      afterTitle.skipWhiteSpace()
      if afterTitle.skipTitle() {
        afterTitle.skipSpaces()
        if afterTitle.isAtLineEnd || afterTitle.byte == nil { ahead = afterTitle }
      }
      ahead.skipSpaces()
      guard ahead.isAtLineEnd || ahead.byte == nil else { return }
      ahead.skipLineEnd()
      self = ahead
    }
  }

  mutating func skipTaskBox() {
    advance(3)
    skipSpaces()
  }

  private mutating func skipSpaces() {
    while byte == 0x20 || byte == 0x09 { index += 1 }
  }

  // MARK: Inline markup

  mutating func skipFootnoteReference() {
    while let byte, byte != UInt8(ascii: "]") { advance(byte == UInt8(ascii: "\\") ? 2 : 1) }
    advance(1)
  }

  /// Steps over raw HTML, in which a line's end is followed by what precedes the next line's text.
  mutating func skipRawHTML(length literal: UnsafeBufferPointer<UInt8>) {
    guard literal.last == UInt8(ascii: ">") else { return }
    let signs = literal.count(where: { $0 == UInt8(ascii: ">") })
    for _ in 0..<signs {
      while let byte, byte != UInt8(ascii: ">") {
        if byte == 0x0A || byte == 0x0D { skipLineEnd() } else { index += 1 }
      }
      advance(1)
    }
  }

  /// Skips the backticks that open a code span, and the one space that is not of its text; gives
  /// the offset of the closing ones.
  mutating func skipCodeOpening() -> Int? {
    let start = index
    while byte == UInt8(ascii: "`") { index += 1 }
    let count = index - start
    guard count > 0, let close = closingBackticks(count) else { return nil }
    let content = source[index..<close]
    if let first = content.first, let last = content.last, Self.isCodeSpace(first),
      Self.isCodeSpace(last), !content.allSatisfy(Self.isCodeSpace)
    {
      if isAtLineEnd { skipLineEnd() } else { index += 1 }
    }
    return close
  }

  mutating func skipCodeClosing(from close: Int) {
    index = close
    while byte == UInt8(ascii: "`") { index += 1 }
  }

  private func closingBackticks(_ count: Int) -> Int? {
    var place = index
    while place < end {
      guard source[place] == UInt8(ascii: "`") else {
        place += 1
        continue
      }
      let start = place
      while place < end, source[place] == UInt8(ascii: "`") { place += 1 }
      if place - start == count { return start }
    }
    return nil
  }

  private static func isCodeSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D
  }

  /// Skips `[` or, of an autolink, `<`; tells which.
  mutating func skipLinkOpening() -> Bool {
    let isAutolink = byte == UInt8(ascii: "<")
    skip(1, of: "<[")
    return isAutolink
  }

  /// Skips `>`, or `]` and the destination and title, or the label, that follow it.
  mutating func skipLinkClosing(isAutolink: Bool) {
    if isAutolink {
      skip(1, of: ">")
      return
    }
    guard byte == UInt8(ascii: "]") else { return }
    index += 1
    var ahead = self
    if ahead.skipInlineDestination() {
      self = ahead
      return
    }
    patience = min(patience, ahead.patience) - max(0, ahead.index - index)
    ahead = self
    if ahead.skipLabel() { self = ahead }
  }

  /// `(destination "title")`.
  private mutating func skipInlineDestination() -> Bool {
    guard patience > 0, byte == UInt8(ascii: "(") else { return false }
    index += 1
    skipWhiteSpace()
    if byte != UInt8(ascii: ")") {
      guard skipDestination() else { return false }
      skipWhiteSpace()
      if byte != UInt8(ascii: ")") {
        guard skipTitle() else { return false }
        skipWhiteSpace()
      }
    }
    guard byte == UInt8(ascii: ")") else { return false }
    index += 1
    return true
  }

  private mutating func skipDestination() -> Bool {
    if byte == UInt8(ascii: "<") {
      index += 1
      while let byte, byte != UInt8(ascii: ">") {
        if byte == 0x0A || byte == 0x0D || byte == UInt8(ascii: "<") { return false }
        advance(byte == UInt8(ascii: "\\") ? 2 : 1)
      }
      advance(1)
      return true
    }
    var depth = 0
    let start = index
    while let byte, byte > 0x20 {
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") {
        if depth == 0 { break }
        depth -= 1
      }
      advance(byte == UInt8(ascii: "\\") && escapedSign != nil ? 2 : 1)
    }
    return depth == 0 && index > start
  }

  private mutating func skipTitle() -> Bool {
    let close: UInt8
    switch byte {
    case UInt8(ascii: "\""): close = UInt8(ascii: "\"")
    case UInt8(ascii: "'"): close = UInt8(ascii: "'")
    case UInt8(ascii: "("): close = UInt8(ascii: ")")
    default: return false
    }
    index += 1
    while let byte, byte != close {
      if byte == 0x0A || byte == 0x0D {
        skipLineEnd()
      } else {
        advance(byte == UInt8(ascii: "\\") ? 2 : 1)
      }
    }
    guard byte == close else { return false }
    index += 1
    return true
  }

  /// `[label]`.
  private mutating func skipLabel() -> Bool {
    guard byte == UInt8(ascii: "[") else { return false }
    let start = index
    index += 1
    // CommonMark's limit on a label.
    while let byte, byte != UInt8(ascii: "]"), index - start <= 1001 {
      if byte == UInt8(ascii: "[") { return false }
      advance(byte == UInt8(ascii: "\\") ? 2 : 1)
    }
    guard byte == UInt8(ascii: "]") else { return false }
    index += 1
    return true
  }

  // MARK: Text

  /// The entity or character reference here and the text it stands for. libcmark knows them all.
  func entity() -> (length: Int, text: [UInt8])? {
    var place = index + 1
    while place < end, place - index < 34,
      CharacterClass.isLetter(source[place]) || CharacterClass.isDigit(source[place])
        || source[place] == UInt8(ascii: "#")
    {
      place += 1
    }
    guard place < end, source[place] == UInt8(ascii: ";") else { return nil }
    let written = Array(source[index...place])
    let text = CMarkTree(parsing: written).withDocument { document in
      document?.firstChild?.firstChild.map { Array($0.literal) }
    }
    guard let text, text != written else { return nil }
    return (written.count, text)
  }

  /// Moves to the next place at which the bytes stand.
  mutating func find(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first else { return true }
    var place = index
    while place + bytes.count <= end, patience > 0 {
      if source[place] == first, source[place..<(place + bytes.count)].elementsEqual(bytes) {
        index = place
        return true
      }
      patience -= 1
      place += 1
    }
    return false
  }

  private static func contains(_ signs: StaticString, _ byte: UInt8) -> Bool {
    for index in 0..<signs.utf8CodeUnitCount where signs.utf8Start[index] == byte { return true }
    return false
  }
}
