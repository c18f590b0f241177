/// The text of one paragraph, heading or table cell, flat, as an annotator reads it.
///
/// Lives for one call of `BlockAnnotator.annotations(for:)`; offsets are UTF-8 offsets into `text`.
package struct TextBlock: ~Copyable {
  package enum Kind: Sendable, Equatable {
    case paragraph
    case heading(level: Int)
    case tableCell
  }

  package let kind: Kind
  /// The inline text without markup: prose, code spans, link labels, alternative texts of images.
  /// A soft or hard line break is one line feed; footnote references, raw HTML and the box of a
  /// task take no room.
  package let text: [UInt8]
  /// Where annotations may be made: sorted maximal ranges of `text` that lie outside code, links
  /// and images. A sign of the bracket syntaxes that the author escaped (one of `[]~@:^!#`) belongs
  /// to none, and raw HTML divides two.
  package let prose: [Range<Int>]
  /// The alternative texts of images: sorted maximal ranges of `text` without code in them and signs
  /// that the author escaped.
  package let alternatives: [Range<Int>]
  /// The line of the file, counted from 1, in which the block begins.
  package let line: Int

  private let items: [InlineItem]
  private let locator: BlockLocator

  init(kind: Kind, content: FlatText, line: Int, locator: BlockLocator) {
    self.kind = kind
    text = content.text
    items = content.items
    prose = content.prose()
    alternatives = content.alternatives()
    self.line = line
    self.locator = locator
  }

  /// Whether one HTML element can enclose a range of the prose: no element opens in it and closes
  /// after it or the reverse, and no link or footnote reference lies in it.
  ///
  /// The cost grows with the markup inside the range.
  package func canWrap(_ range: Range<Int>) -> Bool {
    guard range.lowerBound >= 0, range.upperBound <= text.count, !range.isEmpty else {
      return false
    }
    return items.allowElement(around: range)
  }

  /// The labels of the links and the alternative texts of the images, in the order in which the
  /// annotator was asked where they lead.
  package var labels: [Range<Int>] {
    items.compactMap { item in
      guard case .open(let element) = item.kind, element.hidesProse else { return nil }
      return item.start..<items[item.partner].start
    }
  }

  /// Where the white space begins that ends at an offset of the prose or of an alternative text,
  /// with nothing but text around it; a line break that the author forced is no white space.
  package func startOfSpace(before offset: Int) -> Int {
    guard let start = start(of: prose, around: offset) ?? start(of: alternatives, around: offset)
    else { return offset }
    return startOfSpace(before: offset, from: start)
  }

  /// Where the range begins that begins before an offset and does not end before it.
  private func start(of ranges: [Range<Int>], around offset: Int) -> Int? {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0, ranges[low - 1].upperBound >= offset else { return nil }
    return ranges[low - 1].lowerBound
  }

  private func startOfSpace(before offset: Int, from bound: Int) -> Int {
    var start = offset
    while start > bound {
      let byte = text[start - 1]
      guard byte == 0x20 || byte == 0x0A, !hasMarkup(behind: start - 1) else { break }
      start -= 1
    }
    return start
  }

  /// Whether a byte of the text is a forced line break, or markup stands between it and the next.
  private func hasMarkup(behind offset: Int) -> Bool {
    items[items.firstIndex(from: offset)...].prefix { $0.start <= offset + 1 }.contains { item in
      switch item.kind {
      case .text, .softBreak: false
      case .hardBreak: item.start == offset
      default: item.start == offset + 1
      }
    }
  }

  /// Whether markup begins or ends between two letters or digits of the range: `**Rus**sia`.
  package func dividesWord(in range: Range<Int>) -> Bool {
    let first = items.firstIndex(from: range.lowerBound + 1)
    return items[first...].prefix { $0.start < range.upperBound }.contains { item in
      switch item.kind {
      case .open, .close: isWord(text[item.start - 1]) && isWord(text[item.start])
      default: false
      }
    }
  }

  private func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }

  /// Where the text at an offset (or, for `text.count`, its end) stands in the file.
  ///
  /// The first question about a block costs a pass over its source; further ones are cheap.
  package func position(of offset: Int) -> SourcePosition {
    locator.position(of: offset, text: text, items: items)
  }
}
