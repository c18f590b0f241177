/// A block's inline content, flat: its text without markup, and what stands where in it.
///
/// Made once for a document and filled again for each block, so that its buffers are reused.
struct FlatText {
  var text: [UInt8] = []
  var items: [InlineItem] = []
  /// The offsets of signs that the author escaped with a backslash, in order.
  private(set) var escaped: [Int] = []
  /// Links and images, by the index of the item that opens them, in order.
  var links: [Int] = []
  private var openItems: [Int] = []
  /// How many open elements are links, and images.
  var linkDepth = 0
  var imageDepth = 0
  var hasTildes = false
  var hasGaps = false

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
    var signs = escaped[...]
    func finish() { appendUnescaped(start..<end, to: &ranges, before: &signs) }
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

  /// Sorted maximal ranges inside the alternative texts of images, cut at code and escaped signs.
  func alternatives() -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var signs = escaped[...]
    var end = 0
    for link in links where items[link].kind == .open(.image) && items[link].start >= end {
      var start = items[link].start
      end = start
      for item in items[link...items[link].partner] {
        switch item.kind {
        case .text, .softBreak, .hardBreak: end = item.end
        case .code:
          appendUnescaped(start..<end, to: &ranges, before: &signs)
          start = item.end
          end = start
        default: break
        }
      }
      appendUnescaped(start..<end, to: &ranges, before: &signs)
    }
    return ranges
  }

  /// Appends what is left of a range without the signs in it that the author escaped, and drops
  /// these from the signs still to come.
  private func appendUnescaped(
    _ range: Range<Int>, to ranges: inout [Range<Int>], before signs: inout ArraySlice<Int>
  ) {
    var start = range.lowerBound
    while let sign = signs.first, sign < range.upperBound {
      signs.removeFirst()
      guard sign >= start else { continue }
      if start < sign { ranges.append(start..<sign) }
      start = sign + 1
    }
    if start < range.upperBound { ranges.append(start..<range.upperBound) }
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
