/// A block's inline content, flat: its text without markup, and what stands where in it.
///
/// Made once for a document and filled again for each block, so that its buffers are reused.
struct FlatText {
  private static let signals = ByteSet("~[:w@".utf8)

  private(set) var text: [UInt8] = []
  private(set) var items: [InlineItem] = []
  /// The offsets of signs that the author escaped with a backslash, in order.
  private(set) var escaped: [Int] = []
  /// Links and images, by the index of the item that opens them, in order.
  private(set) var links: [Int] = []
  private var openItems: [Int] = []
  /// How many open elements are links, and images.
  private var linkDepth = 0
  private var imageDepth = 0
  private var hasTildes = false
  private var hasGaps = false

  /// Reads a paragraph's, a heading's or a table cell's inline nodes.
  mutating func read(_ block: CMarkNode, of document: borrowing ParsedDocument, isCell: Bool) {
    text.removeAll(keepingCapacity: true)
    items.removeAll(keepingCapacity: true)
    escaped.removeAll(keepingCapacity: true)
    links.removeAll(keepingCapacity: true)
    hasTildes = false
    hasGaps = false

    var node = block.firstChild
    while let current = node {
      enter(current, of: document, in: block, isCell: isCell)
      if let child = current.firstChild {
        node = child
        continue
      }
      var finished = current
      leave(finished)
      while finished.next == nil, let parent = finished.parent, parent != block {
        finished = parent
        leave(finished)
      }
      node = finished.next
    }
    if hasTildes {
      Deletion.resolve(&items)
      hasGaps = true
    }
    if hasGaps { closeGaps() }
  }

  /// Sorted maximal ranges outside code, links and images, cut at raw HTML and escaped signs.
  func prose() -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    var end = 0
    var hiding = 0
    var nextEscaped = 0
    func finish() {
      while nextEscaped < escaped.count, escaped[nextEscaped] < end {
        let sign = escaped[nextEscaped]
        nextEscaped += 1
        guard sign >= start else { continue }
        if start < sign { ranges.append(start..<sign) }
        start = sign + 1
      }
      if start < end { ranges.append(start..<end) }
    }
    for item in items {
      switch item.kind {
      case .text, .softBreak, .hardBreak:
        if hiding == 0 { end = item.end }
      case .code, .rawHTML:
        guard hiding == 0 else { break }
        finish()
        start = item.end
        end = item.end
      case .open(let element) where element.hidesProse:
        if hiding == 0 { finish() }
        hiding += 1
      case .close(let element) where element.hidesProse:
        hiding -= 1
        if hiding == 0 {
          start = item.end
          end = item.end
        }
      default: break
      }
    }
    finish()
    return ranges
  }

  private mutating func enter(
    _ node: CMarkNode, of document: borrowing ParsedDocument, in block: CMarkNode, isCell: Bool
  ) {
    let start = text.count
    switch node.kind {
    case .text: readText(node, of: document, in: block, isCell: isCell)
    case .softBreak, .lineBreak:
      text.append(0x0A)
      let kind: InlineItem.Kind = node.kind == .softBreak ? .softBreak : .hardBreak
      items.append(InlineItem(kind: kind, start: start, end: start + 1))
    case .code:
      appendLiteral(node, of: document, keepsBackslashes: true)
      items.append(InlineItem(kind: .code, start: start, end: text.count))
    case .rawHTML: items.append(InlineItem(kind: .rawHTML, start: start, end: start, node: node))
    case .emphasis: open(.emphasis, node)
    case .strong: open(.strong, node)
    case .link: open(.link, node)
    case .image: open(.image, node)
    default: break
    }
  }

  private mutating func open(_ element: InlineItem.Element, _ node: CMarkNode) {
    if element.hidesProse { links.append(items.count) }
    if element == .link { linkDepth += 1 }
    if element == .image { imageDepth += 1 }
    openItems.append(items.count)
    items.append(
      InlineItem(kind: .open(element), start: text.count, end: text.count, node: node))
  }

  private mutating func leave(_ node: CMarkNode) {
    switch node.kind {
    case .emphasis, .strong, .link, .image: break
    default: return
    }
    guard let opening = openItems.popLast(), case .open(let element) = items[opening].kind else {
      return
    }
    if element == .link { linkDepth -= 1 }
    if element == .image { imageDepth -= 1 }
    items[opening].partner = items.count
    items.append(
      InlineItem(
        kind: .close(element), start: text.count, end: text.count, node: node, partner: opening))
  }

  private mutating func appendLiteral(
    _ node: CMarkNode, of document: borrowing ParsedDocument, keepsBackslashes: Bool
  ) {
    if let marks = document.marks {
      marks.appendRestored(
        node.literal, keepsBackslashes: keepsBackslashes, to: &text, escaped: &escaped)
    } else {
      text.append(contentsOf: node.literal)
    }
  }

  private mutating func readText(
    _ node: CMarkNode, of document: borrowing ParsedDocument, in block: CMarkNode, isCell: Bool
  ) {
    let start = text.count
    appendLiteral(node, of: document, keepsBackslashes: false)
    if isCell, node.next == nil, node.parent == block, text.count > start {
      // The space before the mark that ends the cell.
      text.removeLast()
    }
    let wanted: SourceFeatures = [.urls, .atSigns, .tildes, .footnotes, .tasks]
    if document.features.isDisjoint(with: wanted) {
      items.append(InlineItem(kind: .text, start: start, end: text.count))
    } else {
      divideText(from: start, node: node, in: block, of: document)
    }
  }

  /// Finds footnote references, tildes, bare addresses and the box of a task in the text that one
  /// node gave, and makes items of them and of what lies between.
  private mutating func divideText(
    from start: Int, node: CMarkNode, in block: CMarkNode, of document: borrowing ParsedDocument
  ) {
    let features = document.features
    let end = text.count
    var divided = start
    var index = start
    if features.contains(.tasks), start == 0, node.previous == nil,
      let taskEnd = taskEnd(node, in: block)
    {
      let isDone = text[1] != 0x20
      items.append(InlineItem(kind: .task(isDone: isDone), start: 0, end: taskEnd))
      hasGaps = true
      divided = taskEnd
      index = taskEnd
    }
    let mayLink = linkDepth == 0 && imageDepth == 0
    let signals = Self.signals
    while index < end {
      index = signals.firstIndex(in: text, index..<end)
      guard index < end else { break }
      switch text[index] {
      case UInt8(ascii: "~") where features.contains(.tildes) && !isEscaped(index):
        var runEnd = index + 1
        while runEnd < end, text[runEnd] == UInt8(ascii: "~"), !isEscaped(runEnd) { runEnd += 1 }
        if runEnd - index <= 2 {
          appendText(from: divided, to: index)
          appendTildes(index..<runEnd, of: start..<end, node: node, in: block)
          divided = runEnd
        }
        index = runEnd
        continue
      case UInt8(ascii: "[") where features.contains(.footnotes) && mayLink:
        if let close = MarkupShield.footnoteLabelEnd(from: index, in: text), close < end,
          !isEscaped(index), !isEscaped(index + 1), !isEscaped(close),
          let number = document.footnotes.number(of: text[(index + 2)..<close])
        {
          appendText(from: divided, to: index)
          items.append(InlineItem(kind: .footnote(number), start: index, end: close + 1))
          hasGaps = true
          divided = close + 1
          index = close + 1
          continue
        }
      case UInt8(ascii: ":") where features.contains(.urls) && mayLink && !isEscaped(index):
        if let url = BareAddress.url(aroundColon: index, in: text, within: divided..<end) {
          appendBareLink(url, .url, divided: &divided)
          index = divided
          continue
        }
      case UInt8(ascii: "w") where features.contains(.urls) && mayLink:
        let url = BareAddress.web(
          at: index, in: text, within: divided..<end,
          followsMarkup: divided > start ? true : Self.mayPrecedeAddress(node))
        if let url {
          appendBareLink(url, .web, divided: &divided)
          index = divided
          continue
        }
      case UInt8(ascii: "@") where features.contains(.atSigns) && mayLink && !isEscaped(index):
        if let address = BareAddress.mail(around: index, in: text, within: divided..<end) {
          appendBareLink(address, .mail, divided: &divided)
          index = divided
          continue
        }
      default: break
      }
      index += 1
    }
    appendText(from: divided, to: end)
  }

  private mutating func appendText(from start: Int, to end: Int) {
    if start < end { items.append(InlineItem(kind: .text, start: start, end: end)) }
  }

  private mutating func appendBareLink(
    _ range: Range<Int>, _ kind: BareAddress.Kind, divided: inout Int
  ) {
    appendText(from: divided, to: range.lowerBound)
    let opening = items.count
    links.append(opening)
    items.append(
      InlineItem(
        kind: .open(.bareLink(kind)), start: range.lowerBound, end: range.lowerBound,
        partner: opening + 2))
    items.append(InlineItem(kind: .text, start: range.lowerBound, end: range.upperBound))
    items.append(
      InlineItem(
        kind: .close(.bareLink(kind)), start: range.upperBound, end: range.upperBound,
        partner: opening))
    divided = range.upperBound
  }

  private mutating func appendTildes(
    _ run: Range<Int>, of literal: Range<Int>, node: CMarkNode, in block: CMarkNode
  ) {
    let before =
      run.lowerBound > literal.lowerBound
      ? CharacterClass.scalar(before: run.lowerBound, in: text)
      : Self.neighbour(node.previous, of: node, in: block)
    let after =
      run.upperBound < literal.upperBound
      ? CharacterClass.scalar(at: run.upperBound, in: text)
      : Self.neighbour(node.next, of: node, in: block)
    let spaceBefore = before.map(CharacterClass.isSpace) ?? true
    let spaceAfter = after.map(CharacterClass.isSpace) ?? true
    let signBefore = before.map(CharacterClass.isPunctuation) ?? false
    let signAfter = after.map(CharacterClass.isPunctuation) ?? false
    let isLeftFlanking = !spaceAfter && (!signAfter || spaceBefore || signBefore)
    let isRightFlanking = !spaceBefore && (!signBefore || spaceAfter || signAfter)
    let kind: InlineItem.Kind =
      isLeftFlanking || isRightFlanking
      ? .tildes(canOpen: isLeftFlanking, canClose: isRightFlanking) : .text
    if kind != .text { hasTildes = true }
    items.append(InlineItem(kind: kind, start: run.lowerBound, end: run.upperBound))
  }

  /// What stands in the source where a text node ends: white space at a line's or the block's end,
  /// otherwise a sign of some markup.
  private static func neighbour(
    _ sibling: CMarkNode?, of node: CMarkNode, in block: CMarkNode
  ) -> Unicode.Scalar? {
    switch sibling?.kind {
    case .softBreak, .lineBreak: "\n"
    case nil: node.parent == block ? nil : "*"
    default: "*"
    }
  }

  /// Whether a `www.` at the start of a text node stands at the start of the block or an element,
  /// after white space or after emphasis.
  private static func mayPrecedeAddress(_ node: CMarkNode) -> Bool {
    switch node.previous?.kind {
    case nil, .softBreak, .lineBreak, .emphasis, .strong: true
    default: false
    }
  }

  /// The end of the box and the white space after it, where the block is the first paragraph of a
  /// list item and begins with one.
  private func taskEnd(_ node: CMarkNode, in block: CMarkNode) -> Int? {
    guard node.parent == block, block.kind == .paragraph, block.previous == nil,
      block.parent?.kind == .item, text.count > 3, text[0] == UInt8(ascii: "["), !isEscaped(0),
      text[1] == 0x20 || text[1] | 0x20 == UInt8(ascii: "x"), text[2] == UInt8(ascii: "]"),
      !isEscaped(2), text[3] == 0x20 || text[3] == 0x09
    else { return nil }
    var end = 4
    while end < text.count, text[end] == 0x20 || text[end] == 0x09 { end += 1 }
    return end
  }

  private func isEscaped(_ offset: Int) -> Bool {
    var low = 0
    var high = escaped.count
    while low < high {
      let middle = (low + high) / 2
      if escaped[middle] == offset { return true }
      if escaped[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return false
  }

  /// Takes out of the text what became markup: footnote references, tildes, boxes.
  private mutating func closeGaps() {
    var end = 0
    var nextEscaped = 0
    for index in items.indices {
      let item = items[index]
      items[index].start = end
      switch item.kind {
      case .text, .code, .softBreak, .hardBreak:
        let shift = item.start - end
        while nextEscaped < escaped.count, escaped[nextEscaped] < item.end {
          escaped[nextEscaped] -= shift
          nextEscaped += 1
        }
        if shift > 0 {
          for offset in item.start..<item.end { text[offset - shift] = text[offset] }
        }
        end += item.end - item.start
      default: break
      }
      items[index].end = end
    }
    text.removeLast(text.count - end)
  }
}
