/// What GitHub adds within a line: the text of one node is divided at footnote references, tildes,
/// bare addresses and the box of a task.
extension FlatText {
  private static let signals = ByteSet("~[:w@".utf8)

  /// Finds footnote references, tildes, bare addresses and the box of a task in the text that one
  /// node gave, and makes items of them and of what lies between.
  mutating func divideText(
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
}
