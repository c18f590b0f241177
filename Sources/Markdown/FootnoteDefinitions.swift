/// The second rewriting of a text in the extended dialect: footnote definitions become list items.
///
/// libcmark knows no footnotes and would take `[^1]: https://x` for a link reference. A list item
/// four columns wide has the very continuation rules that GitHub gives to a definition, so only its
/// first line changes: `[^1]: text` becomes a marker heading in an item, which carries the
/// definition's number, and `text` on a line of its own.
struct FootnoteDefinitions {
  /// The labels in the order of the text, as written. Later ones that equal an earlier one keep
  /// their number and are never shown.
  private(set) var labels: [[UInt8]] = []
  private var numberByLabel: [String: Int] = [:]

  /// No definitions.
  init() {}

  var isEmpty: Bool { labels.isEmpty }

  /// The number, from 0, of the definition that a reference's label means, compared without regard
  /// to case as CommonMark compares labels.
  func number(of label: ArraySlice<UInt8>) -> Int? {
    labels.isEmpty ? nil : numberByLabel[Self.key(label)]
  }

  /// The rewritten text and its lines; nil where the text defines no footnote.
  ///
  /// - Parameter mayHoldLiteralBlocks: whether some line may lie in fenced code or HTML. Only then,
  ///   or where a definition may be part of a list item, is the text parsed to see what is what.
  static func rewrite(
    _ text: [UInt8], marks: ReservedMarks, mayHoldLiteralBlocks: Bool
  ) -> (text: [UInt8], definitions: FootnoteDefinitions, lines: LineMap)? {
    let lines = SourceLines(of: text)
    var starts: [DefinitionStart] = []
    for line in lines.starts.indices {
      if let start = DefinitionStart(line: line, in: text, range: lines[line]) {
        starts.append(start)
      }
    }
    guard !starts.isEmpty else { return nil }
    var linesInItems: Set<Int> = []
    if mayHoldLiteralBlocks || starts.contains(where: { $0.indentation > 0 }) {
      let surroundings = CMarkTree(parsing: text).withDocument { document in
        document.map { Surroundings(of: $0, text: text, lines: lines) }
      }
      if let surroundings {
        starts.removeAll { surroundings.isLiteral(line: $0.line) }
        linesInItems = Set(starts.map(\.line).filter(surroundings.isInItem(line:)))
      }
      guard !starts.isEmpty else { return nil }
    }

    let bullet = unusedBullet(in: text, lines: lines)
    var definitions = FootnoteDefinitions()
    var output: [UInt8] = []
    output.reserveCapacity(text.count + starts.count * 24)
    var map = LineMap()
    var copied = 0
    for start in starts {
      let range = lines[start.line]
      for line in copied..<start.line {
        map.append(line: line)
      }
      output += text[lines.starts[copied]..<range.lowerBound]
      copied = start.line + 1

      // Inside a list item or a quotation the definition stays there; elsewhere its indentation
      // means nothing.
      let keepsIndentation = !start.quotation.isEmpty || linesInItems.contains(start.line)
      let indentation = keepsIndentation ? start.indentation : 0
      // The mark of a quotation takes a space behind it for its own.
      let isClose = start.quotation.last.map { text[$0] == UInt8(ascii: ">") } ?? false
      let prefix = text[start.quotation] + (isClose ? [0x20] : [])
      output += prefix
      output += repeatElement(0x20, count: indentation)
      output += bullet
      output += "# ".utf8
      marks.append(.footnote, to: &output)
      output += String(definitions.append(start.label(in: text, marks: marks))).utf8
      output.append(0x0A)
      map.append(line: start.line)
      guard start.content < range.upperBound, text[start.content] != 0x0A,
        text[start.content] != 0x0D
      else { continue }
      output += prefix
      output += repeatElement(0x20, count: indentation + 4)
      output += text[start.content..<range.upperBound]
      let before = start.content - range.lowerBound
      map.append(
        line: start.line, shift: before - prefix.count - indentation - 4)
    }
    if copied < lines.starts.count {
      for line in copied..<lines.starts.count { map.append(line: line) }
      output += text[lines.starts[copied]...]
    }
    return (output, definitions, map)
  }

  private mutating func append(_ label: [UInt8]) -> Int {
    let key = Self.key(label[...])
    if numberByLabel[key] == nil { numberByLabel[key] = labels.count }
    labels.append(label)
    return labels.count - 1
  }

  private static func key(_ label: ArraySlice<UInt8>) -> String {
    // Upper case first: ß and SS are one label.
    String(decoding: label, as: UTF8.self).uppercased().lowercased()
  }

  /// A list marker with the white space that makes an item four columns wide, of a kind that no
  /// line of the text begins with where that is possible: items of one kind would make one list.
  private static func unusedBullet(in text: [UInt8], lines: SourceLines) -> [UInt8] {
    var isUsed = [Bool](repeating: false, count: 128)
    for start in lines.starts {
      var index = start
      scan: while index < text.count {
        switch text[index] {
        case 0x20, 0x09, UInt8(ascii: ">"), UInt8(ascii: "0")...UInt8(ascii: "9"): break
        case UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "-"), UInt8(ascii: ")"),
          UInt8(ascii: "."):
          isUsed[Int(text[index])] = true
        default: break scan
        }
        index += 1
      }
    }
    for (marker, sign) in [("+   ", "+"), ("*   ", "*"), ("1)  ", ")"), ("-   ", "-")] {
      if let byte = sign.utf8.first, !isUsed[Int(byte)] { return Array(marker.utf8) }
    }
    return Array("1.  ".utf8)
  }
}

/// A line that has the form of a definition's first line: perhaps the marks of quotations, up to
/// three spaces, `[^label]:`.
private struct DefinitionStart {
  let line: Int
  /// The marks of the quotations that the definition stands in, as written.
  let quotation: Range<Int>
  /// The spaces before the label, behind those marks.
  let indentation: Int
  private let labelRange: Range<Int>
  /// The offset of the first byte after the colon and white space.
  let content: Int

  init?(line: Int, in text: [UInt8], range: Range<Int>) {
    var index = range.lowerBound
    var start = index
    while index < range.upperBound {
      if text[index] == UInt8(ascii: ">"), index - start <= 3 {
        start = index + 1
        if start < range.upperBound, text[start] == 0x20 { start += 1 }
        index = start
      } else if text[index] == 0x20 {
        index += 1
      } else {
        break
      }
    }
    quotation = range.lowerBound..<start
    indentation = index - start
    guard indentation <= 3, index < range.upperBound, text[index] == UInt8(ascii: "["),
      let close = MarkupShield.footnoteLabelEnd(from: index, in: text),
      close + 1 < range.upperBound, text[close + 1] == UInt8(ascii: ":")
    else { return nil }
    labelRange = (index + 2)..<close
    index = close + 2
    while index < range.upperBound, text[index] == 0x20 || text[index] == 0x09 { index += 1 }
    content = index
    self.line = line
  }

  func label(in text: [UInt8], marks: ReservedMarks) -> [UInt8] {
    var label: [UInt8] = []
    var escaped: [Int] = []
    Array(text[labelRange]).withUnsafeBufferPointer {
      marks.appendRestored($0, keepsBackslashes: false, to: &label, escaped: &escaped)
    }
    return label
  }
}

/// Which lines of a parsed text lie in code or HTML, and which in a list item.
private struct Surroundings {
  /// Sorted and apart from each other.
  private var literal: [ClosedRange<Int>] = []
  /// Of the outermost lists' items only: a definition is indented by three columns at most.
  private var items: [(lines: ClosedRange<Int>, path: ContainerPath)] = []
  private let text: [UInt8]
  private let lines: SourceLines

  init(of document: CMarkNode, text: [UInt8], lines: SourceLines) {
    self.text = text
    self.lines = lines
    var node = document.firstChild
    while let current = node {
      switch current.kind {
      case .codeBlock, .htmlBlock:
        let first = current.startLine - 1
        literal.append(first...max(first, current.endLine - 1))
      case .item where current.parent?.parent == document:
        if let child = current.firstChild,
          let path = ContainerPath(around: child, in: text, lines: lines)
        {
          let first = current.startLine - 1
          items.append((first...max(first, current.endLine - 1), path))
        }
      default: break
      }
      node = current.nextBlock(within: document)
    }
  }

  func isLiteral(line: Int) -> Bool {
    Self.last(in: literal, lowerBound: \.lowerBound, notAfter: line)?.contains(line) ?? false
  }

  func isInItem(line: Int) -> Bool {
    guard let item = Self.last(in: items, lowerBound: \.lines.lowerBound, notAfter: line) else {
      return false
    }
    return item.lines.contains(line)
      && item.path.content(ofLine: line, in: text, lines: lines) != nil
  }

  private static func last<Element>(
    in elements: [Element], lowerBound: (Element) -> Int, notAfter line: Int
  ) -> Element? {
    var low = 0
    var high = elements.count
    while low < high {
      let middle = (low + high) / 2
      if lowerBound(elements[middle]) <= line { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? elements[low - 1] : nil
  }
}

extension CMarkNode {
  /// The next block in the order of the text, this one's own children first; never an inline node.
  func nextBlock(within root: CMarkNode) -> CMarkNode? {
    switch kind {
    case .document, .blockQuote, .list, .item:
      if let child = firstChild { return child }
    default: break
    }
    var node = self
    while node != root {
      if let next = node.next { return next }
      guard let parent = node.parent else { return nil }
      node = parent
    }
    return nil
  }
}
