/// Which byte of the author's source each piece of a block's flat text came from.
///
/// libcmark's own positions of inline nodes are wrong after an indented continuation line and after
/// a code span of several lines. So the source is read again beside the items it was parsed into:
/// markup is stepped over by its kind, text is matched byte by byte through escapes and entities.
/// Where the two disagree, the text is looked for further on.
struct SourceAlignment {
  /// Runs in which the text is the source verbatim, sorted.
  private var runs: [(text: Int, source: Int)] = []
  /// Where images without any alternative text begin, by the index of the item that opens each:
  /// they take no room in the text.
  private(set) var emptyImages: [Int: Int] = [:]

  init(
    of text: [UInt8], items: [InlineItem], in source: [UInt8], range: Range<Int>, isHeading: Bool
  ) {
    var reader = SourceReader(source: source, range: range)
    if !isHeading || !reader.skipHeadingMarker() {
      reader.skipReferenceDefinitions(before: text)
    }
    align(text, items, with: &reader)
    mark(text.count, reader.index)
  }

  /// The offset in the source for one in the text.
  func sourceOffset(of offset: Int) -> Int {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].text <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return runs.first?.source ?? 0 }
    return runs[low - 1].source + offset - runs[low - 1].text
  }

  /// From here on the text stands at an offset of the source.
  private mutating func mark(_ text: Int, _ source: Int) {
    if let last = runs.last {
      if last.text == text {
        runs[runs.count - 1].source = source
        return
      }
      if last.source - last.text == source - text { return }
    }
    runs.append((text, source))
  }

  private mutating func align(
    _ text: [UInt8], _ items: [InlineItem], with reader: inout SourceReader
  ) {
    var autolinks: [Bool] = []
    for (index, item) in items.enumerated() {
      switch item.kind {
      case .text: matchText(text, item.start..<item.end, with: &reader)
      case .softBreak, .hardBreak:
        reader.skipToLineEnd()
        mark(item.start, reader.index)
        reader.skipLineEnd()
      case .code: matchCode(text, item.start..<item.end, with: &reader)
      case .rawHTML: if let node = item.node { reader.skipRawHTML(length: node.literal) }
      case .footnote: reader.skipFootnoteReference()
      case .task: reader.skipTaskBox()
      case .tildes: break
      case .open(let element):
        switch element {
        case .emphasis: reader.skip(1, of: "*_")
        case .strong: reader.skip(2, of: "*_")
        case .deletion(let tildes): reader.skip(tildes, of: "~")
        case .image:
          if items[item.partner].start == item.start { emptyImages[index] = reader.index }
          reader.skip(2, of: "![")
        case .link: autolinks.append(reader.skipLinkOpening())
        case .bareLink: break
        }
      case .close(let element):
        switch element {
        case .emphasis: reader.skip(1, of: "*_")
        case .strong: reader.skip(2, of: "*_")
        case .deletion(let tildes): reader.skip(tildes, of: "~")
        case .image: reader.skipLinkClosing(isAutolink: false)
        case .link: reader.skipLinkClosing(isAutolink: autolinks.popLast() ?? false)
        case .bareLink: break
        }
      }
    }
  }

  private mutating func matchText(
    _ text: [UInt8], _ range: Range<Int>, with reader: inout SourceReader
  ) {
    var index = range.lowerBound
    mark(index, reader.index)
    while index < range.upperBound {
      guard let byte = reader.byte else { return }
      switch byte {
      case UInt8(ascii: "\\") where reader.escapedSign == text[index]:
        mark(index, reader.index)
        reader.advance(2)
        index += 1
        mark(index, reader.index)
      case UInt8(ascii: "&"):
        if let entity = reader.entity(), text[index..<range.upperBound].starts(with: entity.text) {
          mark(index, reader.index)
          reader.advance(entity.length)
          index += entity.text.count
          mark(index, reader.index)
        } else {
          fallthrough
        }
      case text[index]:
        guard byte == text[index] else {
          if !resume(text, index..<range.upperBound, with: &reader) { return }
          continue
        }
        reader.advance(1)
        index += 1
      case _ where text[index] == 0x20 || text[index] == 0x09:
        // A lazy line keeps its indentation after a backslash, and the reader has passed it.
        index += 1
        mark(index, reader.index)
      default:
        if !resume(text, index..<range.upperBound, with: &reader) { return }
      }
    }
  }

  /// Goes on where the next bytes of the text stand in the source.
  private mutating func resume(
    _ text: [UInt8], _ range: Range<Int>, with reader: inout SourceReader
  ) -> Bool {
    guard reader.find(text[range].prefix(12)) else { return false }
    mark(range.lowerBound, reader.index)
    return true
  }

  private mutating func matchCode(
    _ text: [UInt8], _ range: Range<Int>, with reader: inout SourceReader
  ) {
    guard let end = reader.skipCodeOpening() else {
      mark(range.lowerBound, reader.index)
      return
    }
    var index = range.lowerBound
    mark(index, reader.index)
    while index < range.upperBound, reader.index < end {
      if reader.isAtLineEnd {
        mark(index, reader.index)
        reader.skipLineEnd()
        index += 1
        mark(index, reader.index)
      } else if reader.byte == UInt8(ascii: "\\"), reader.escapedSign == UInt8(ascii: "|"),
        text[index] == UInt8(ascii: "|")
      {
        mark(index, reader.index)
        reader.advance(2)
        index += 1
        mark(index, reader.index)
      } else {
        reader.advance(1)
        index += 1
      }
    }
    reader.skipCodeClosing(from: end)
  }
}
