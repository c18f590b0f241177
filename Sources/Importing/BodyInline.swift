import Content

/// What stands within lines.
extension BodyRewriter {
  /// Reads on to a line's end, or farther where something began that ends in a later line.
  mutating func readInline(to end: Int) {
    while index < end {
      let before = index
      switch text[index] {
      case UInt8(ascii: "\\"): index += min(2, text.count - index)
      case UInt8(ascii: "`"): skipCode()
      case UInt8(ascii: "<"): readAngle()
      case UInt8(ascii: "!"):
        if starts("![[", at: index), readWikilink(isEmbed: true) { break }
        if starts("![", at: index) { open(isImage: true) } else { index += 1 }
      case UInt8(ascii: "["): readOpeningBracket()
      case UInt8(ascii: "]"): readClosingBracket()
      case UInt8(ascii: "{"): readBrace()
      case UInt8(ascii: "%") where system == .obsidian && starts("%%", at: index): cutComment()
      case UInt8(ascii: "$") where system == .obsidian: readFormula()
      case UInt8(ascii: "=") where system == .obsidian && starts("==", at: index):
        readHighlight(end)
      case UInt8(ascii: "#") where system == .obsidian: readTag(end)
      case UInt8(ascii: "^") where system == .obsidian: cutBlockID(end)
      default: index += 1
      }
      // Whatever a construct makes of it, the text goes on.
      if index == before { index += 1 }
    }
  }

  // MARK: Obsidian

  /// `%% … %%` is never shown, so it must not be published. One that is not closed goes to the end.
  private mutating func cutComment() {
    let start = index
    let close = next("%%", from: index + 2)
    report(
      "comment", at: start, "a comment (%%) is left out: it would be published",
      fix: "it is still in the original")
    replace(start..<(close.map { $0 + 2 } ?? text.count), with: "")
  }

  /// In `$…$` and `$$…$$` two percent signs begin no comment of Obsidian's but one of TeX's, up to the
  /// line's end. What stands behind them is cut, and the note kept back: where a formula ends is not
  /// sure enough to publish what may be hidden.
  private mutating func readFormula() {
    let start = index
    let length = min(2, run(at: start))
    index += length
    guard let sign = next("%%", from: index) else { return }
    let end: Int
    if length == 2 {
      guard let close = next("$$", from: index) else { return }
      end = close
    } else {
      let bound = min(line(at: start).upperBound, start + 1000)
      guard sign < bound, index < bound, text[index] > 0x20,
        let close = text[index..<bound].firstIndex(of: UInt8(ascii: "$")), text[close - 1] > 0x20,
        close + 1 >= text.count || text[close + 1] &- 0x30 >= 10
      else { return }
      end = close
    }
    guard sign < end else {
      if end < paragraphEnd() { index = end + length }
      return
    }
    withhold("a %% in a formula may hide what follows", at: sign)
    var scan = sign
    while scan + 1 < end {
      guard starts("%%", at: scan) else {
        scan += 1
        continue
      }
      let stop = text[scan..<end].firstIndex(of: 0x0A) ?? end
      replace(scan..<stop, with: "")
      scan = stop
    }
    index = end + length
  }

  /// `==words==` becomes `**words**`.
  private mutating func readHighlight(_ end: Int) {
    let start = index
    var close = start + 2
    guard close < end, text[close] != 0x20, text[close] != UInt8(ascii: "=") else {
      index += run(at: start)
      return
    }
    while close + 1 < end,
      !(text[close] == UInt8(ascii: "=") && text[close + 1] == UInt8(ascii: "="))
    {
      if text[close] == UInt8(ascii: "`") { break }
      close += 1
    }
    guard close + 1 < end, text[close] == UInt8(ascii: "="), text[close - 1] != 0x20 else {
      index = min(close, end)
      return
    }
    report("highlight", at: start, "a highlight (==) is shown in bold")
    replace(start..<start + 2, with: "**")
    readInline(to: close)
    if index <= close { replace(close..<close + 2, with: "**") }
  }

  /// `#tag` stays in the text and becomes a tag of the note.
  private mutating func readTag(_ end: Int) {
    let start = index
    index += 1
    guard start == 0 || text[start - 1] <= 0x20 else { return }
    while index < end, Self.isOfTag(text[index]) { index += 1 }
    let tag = string((start + 1)..<index)
    if tag.utf8.contains(where: {
      $0 &- 0x30 >= 10 && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "-")
    }) {
      found.tags.append(tag.hasSuffix("/") ? String(tag.dropLast()) : tag)
    }
  }

  private static func isOfTag(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || "-_/".utf8.contains(byte)
  }

  /// ` ^id` at a line's end names a block for links, and is not shown.
  private mutating func cutBlockID(_ end: Int) {
    let start = index
    index += 1
    guard start == 0 || text[start - 1] <= 0x20 else { return }
    while index < end,
      text[index] == 0x2D || (text[index] | 0x20) &- 0x61 < 26 || text[index] &- 0x30 < 10
    {
      index += 1
    }
    guard index > start + 1, isBlankLine(from: index) else { return }
    replace(start..<index, with: "")
  }

  // MARK: Braces

  private mutating func readBrace() {
    switch system {
    case .hugo:
      if starts("{{<", at: index) || starts("{{%", at: index) {
        readShortcode()
      } else {
        index += 1
      }
    case .jekyll:
      if starts("{%", at: index) {
        readLiquidTag()
      } else if starts("{{", at: index), !isRawLiquid {
        readLiquidOutput()
      } else if starts("{:", at: index) {
        cutAttributes()
      } else {
        index += 1
      }
    case .obsidian: index += 1
    }
  }

  /// Attributes are not taken over: what they hid must not be published without them.
  mutating func withholdIfHidden(by attributes: Range<Int>) {
    let words = string(attributes)
    guard Self.hides(words) || words.contains("hidden") else { return }
    withhold("attributes hide a part of it", at: attributes.lowerBound)
  }

  /// kramdown's `{: .class}`, `{:toc}`, `{::comment}…{:/comment}`.
  private mutating func cutAttributes() {
    let start = index
    if starts("{::comment}", at: start) {
      let close = next("{:/", from: start)
      let end = close.flatMap { next("}", from: $0) }.map { $0 + 1 } ?? text.count
      report("kramdown comment", at: start, "a comment is left out: it would be published")
      return replace(start..<end, with: "")
    }
    guard let close = next("}", from: start), close < line(at: start).upperBound else {
      index += 2
      return
    }
    withholdIfHidden(by: start..<close)
    report(
      "attributes", at: start, "kramdown's attributes \(string(start..<close + 1)) are left out")
    replace(start..<close + 1, with: "")
  }
}
