/// Writes a parsed document as HTML in one walk, block by block, as cmark's own writer does; what
/// stands for tables and footnotes in the tree is written as such.
struct DocumentWriter {
  var html = HTMLOutput()
  var headings: [Heading] = []
  var footnotes: [Footnote] = []
  var content = FlatText()
  var ids = HeadingIDs()
  var references: FootnoteReferences
  /// By number of the definition: the list item that holds the footnote.
  var footnoteItems: [Int: CMarkNode] = [:]
  let locator: BlockLocator
  let isExtended: Bool
  var headingToOmit: CMarkNode?
  /// How many levels headings move down; nil until it matters.
  var headingShift: Int?
  /// The length of the HTML when a block of the top level was last finished.
  private var finishedEnd = 0

  /// Renders a document.
  static func write<A: BlockAnnotator>(
    _ document: borrowing ParsedDocument, of source: MarkdownSource, annotator: inout A,
    omitsFirstHeading: Bool, leavesLevelOneFree: Bool
  ) -> RenderedMarkdown {
    var writer = DocumentWriter(document, source: source)
    if !leavesLevelOneFree { writer.headingShift = 0 }
    document.tree.withDocument { root in
      guard let root else { return }
      if omitsFirstHeading { writer.omitFirstHeading(of: root, document) }
      writer.writeBlocks(in: root, of: document, annotator: &annotator)
      writer.writeFootnotes(of: document, annotator: &annotator)
    }
    return RenderedMarkdown(
      html: writer.html.bytes, headings: writer.headings, footnotes: writer.footnotes)
  }

  private init(_ document: borrowing ParsedDocument, source: MarkdownSource) {
    references = FootnoteReferences(to: document.footnotes)
    locator = BlockLocator(source: source)
    isExtended = document.dialect == .extended
    html.reserve(source.bytes.count + source.bytes.count / 4 + 64)
    for definition in document.footnotes.labels.indices {
      var label = HTMLOutput()
      references.writeLabel(of: definition, html: &label)
      let text = String(decoding: label.bytes, as: UTF8.self)
      ids.reserve("fn-\(text)")
      ids.reserve("fnref-\(text)")
    }
  }

  // MARK: Blocks

  /// Writes the blocks inside a node, which itself is not written.
  mutating func writeBlocks<A: BlockAnnotator>(
    in root: CMarkNode, from first: CMarkNode? = nil, of document: borrowing ParsedDocument,
    annotator: inout A
  ) {
    var node = first ?? root.firstChild
    while let current = node {
      let step = enter(current, in: root, of: document, annotator: &annotator)
      switch step {
      case .into(let child):
        node = child
        continue
      case .after(let last): node = last
      }
      // Up to the next block that is not yet written.
      var finished = node ?? current
      while finished.next == nil, let parent = finished.parent, parent != root {
        finished = parent
        leave(finished)
      }
      if finished.parent == root, root.kind == .document {
        finish(finished, of: document, annotator: &annotator)
      }
      node = finished.next
    }
  }

  /// Tells the annotator of a block of the top level that is written.
  private mutating func finish<A: BlockAnnotator>(
    _ node: CMarkNode, of document: borrowing ParsedDocument, annotator: inout A
  ) {
    let end = html.bytes.count
    defer { finishedEnd = end }
    // Of a list that holds nothing but footnotes nothing is written yet.
    guard isExtended, end > finishedEnd else { return }
    switch node.kind {
    case .paragraph, .list, .blockQuote, .codeBlock: break
    case .heading where document.isStandIn(node): break
    default: return
    }
    annotator.finishBlock(at: finishedEnd..<end, footnotes: references.takeNew())
  }

  private enum Step {
    /// The block is open; its first child comes next.
    case into(CMarkNode)
    /// The block is written, and all up to this sibling.
    case after(CMarkNode)
  }

  private mutating func enter<A: BlockAnnotator>(
    _ node: CMarkNode, in root: CMarkNode, of document: borrowing ParsedDocument,
    annotator: inout A
  ) -> Step {
    switch node.kind {
    case .paragraph:
      let isTight = node.parent != root && node.parent?.parent?.isTightList == true
      if !isTight {
        html.startLine()
        html.append("<p>")
      }
      writeText(of: node, as: .paragraph, document, annotator: &annotator)
      if !isTight { html.append("</p>\n") }
      return .after(node)
    case .heading:
      if let number = document.tableNumber(of: node) {
        return .after(
          writeTable(document.tables[number], markedBy: node, document, annotator: &annotator))
      }
      if node != headingToOmit { writeHeading(node, document, annotator: &annotator) }
      return .after(node)
    case .codeBlock:
      writeCodeBlock(node, marks: document.marks)
      return .after(node)
    case .htmlBlock:
      html.startLine()
      html.append("<!-- raw HTML omitted -->\n")
      return .after(node)
    case .thematicBreak:
      html.startLine()
      html.append("<hr />\n")
      return .after(node)
    case .blockQuote:
      html.startLine()
      html.append("<blockquote>\n")
    case .list:
      if holdsOnlyFootnotes(node, document) {
        collectFootnotes(of: node, document)
        return .after(node)
      }
      html.startLine()
      writeListOpening(node)
    case .item:
      if let number = document.footnoteNumber(of: node) {
        footnoteItems[number] = node
        return .after(node)
      }
      html.startLine()
      html.append("<li>")
    default: break
    }
    if let child = node.firstChild { return .into(child) }
    leave(node)
    return .after(node)
  }

  private mutating func leave(_ node: CMarkNode) {
    switch node.kind {
    case .blockQuote:
      html.startLine()
      html.append("</blockquote>\n")
    case .list: html.append(node.isOrdered ? "</ol>\n" : "</ul>\n")
    case .item: html.append("</li>\n")
    default: break
    }
  }

  private mutating func writeListOpening(_ list: CMarkNode) {
    guard list.isOrdered else {
      html.append("<ul>\n")
      return
    }
    if list.listStart == 1 {
      html.append("<ol>\n")
    } else {
      html.append("<ol start=\"")
      html.append(list.listStart)
      html.append("\">\n")
    }
  }

  private mutating func writeCodeBlock(_ block: CMarkNode, marks: ReservedMarks?) {
    html.startLine()
    let info = block.fenceInfo
    if info.isEmpty {
      html.append("<pre><code>")
    } else {
      html.append("<pre><code class=\"language-")
      let language = UnsafeBufferPointer(rebasing: info.prefix { !CharacterClass.isSpace($0) })
      marks.withRestored(language) { html.appendText($0) }
      html.append("\">")
    }
    marks.withRestored(block.literal, keepsBackslashes: true) { html.appendText($0) }
    html.append("</code></pre>\n")
  }

  // MARK: Text

  func place(
    of node: CMarkNode, _ document: borrowing ParsedDocument, isHeading: Bool = false
  ) -> BlockLocator.Place {
    let start = document.lines.origin(
      ofLine: node.startLine - 1, byte: max(0, node.startColumn - 1))
    return BlockLocator.Place(
      line: start.line, byte: start.byte, lastLine: document.lines.origin(of: node.endLine - 1),
      isHeading: isHeading)
  }

  mutating func writeText<A: BlockAnnotator>(
    of node: CMarkNode, as kind: TextBlock.Kind, _ document: borrowing ParsedDocument,
    annotator: inout A
  ) {
    content.read(node, of: document, isCell: false)
    writeContent(as: kind, at: place(of: node, document), document, annotator: &annotator)
  }

  /// Asks the annotator about the content that was read, and writes it.
  mutating func writeContent<A: BlockAnnotator>(
    as kind: TextBlock.Kind, at place: BlockLocator.Place, _ document: borrowing ParsedDocument,
    annotator: inout A
  ) {
    write(ask(about: kind, at: place, document, annotator: &annotator), document)
  }

  /// What the annotator makes of a block.
  struct Answers {
    var destinations: InlineWriter.Destinations = [:]
    var annotations: [Annotation] = []
  }

  mutating func ask<A: BlockAnnotator>(
    about kind: TextBlock.Kind, at place: BlockLocator.Place,
    _ document: borrowing ParsedDocument, annotator: inout A
  ) -> Answers {
    guard isExtended else { return Answers() }
    locator.move(to: place)
    let destinations = self.destinations(document.marks, annotator: &annotator)
    let block = TextBlock(
      kind: kind, content: content, line: locator.fileLine(place.line), locator: locator)
    return Answers(
      destinations: destinations, annotations: annotator.annotations(for: block))
  }

  mutating func write(_ answers: Answers, _ document: borrowing ParsedDocument) {
    var writer = InlineWriter(
      content, annotations: answers.annotations, destinations: answers.destinations,
      marks: document.marks)
    writer.write(to: &html, references: &references)
  }

  private func destinations<A: BlockAnnotator>(
    _ marks: ReservedMarks?, annotator: inout A
  ) -> InlineWriter.Destinations {
    var destinations: InlineWriter.Destinations = [:]
    for index in content.links {
      let item = content.items[index]
      var url = ""
      if case .open(.bareLink(let kind)) = item.kind {
        let text = content.text[item.start..<content.items[item.partner].start]
        url = "\(BareAddress.prefix(of: kind, text: text))" + String(decoding: text, as: UTF8.self)
      } else if let node = item.node {
        marks.withRestored(node.url) { url = String(decoding: $0, as: UTF8.self) }
      }
      var kind = LinkKind.link
      if item.kind == .open(.image) {
        let text = content.text[item.start..<content.items[item.partner].start]
        kind = .image(alternative: String(decoding: text, as: UTF8.self))
      }
      let destination = annotator.destination(
        for: url, kind: kind,
        position: { locator.position(ofLabel: index, text: content.text, items: content.items) })
      if destination != .unchanged { destinations[index] = destination }
    }
    return destinations
  }
}

extension CMarkNode {
  fileprivate var isTightList: Bool { kind == .list && isTight }
}
