/// Headings: their ids, which a table of contents leads to, and their levels below a page's title.
extension DocumentWriter {
  mutating func omitFirstHeading(of root: CMarkNode, _ document: borrowing ParsedDocument) {
    var block = root.firstChild
    while let node = block, node.kind == .list, holdsOnlyFootnotes(node, document) {
      block = node.next
    }
    guard let block, block.kind == .heading, !document.isStandIn(block) else { return }
    headingToOmit = block
  }

  mutating func writeHeading<A: BlockAnnotator>(
    _ node: CMarkNode, _ document: borrowing ParsedDocument, annotator: inout A
  ) {
    let level = min(6, node.headingLevel + levelsDown(in: document))
    html.startLine()
    html.append("<h")
    html.append(level)
    if isExtended {
      content.read(node, of: document, isCell: false)
      let place = place(of: node, document, isHeading: true)
      let answers = ask(
        about: .heading(level: node.headingLevel), at: place, document, annotator: &annotator)
      let text = visibleText(with: answers.annotations)
      let id = ids.make(for: text) { annotator.isTaken(id: $0) }
      let line = document.lines.origin(of: node.startLine - 1)
      headings.append(
        Heading(level: level, id: id, text: text, line: locator.fileLine(line)))
      html.append(" id=\"")
      html.appendText(id)
      html.append("\">")
      write(answers, document)
    } else {
      html.append(">")
      writeText(of: node, as: .paragraph, document, annotator: &annotator)
    }
    html.append("</h")
    html.append(level)
    html.append(">\n")
  }

  /// How many levels the headings move down, worked out at the first of them.
  private mutating func levelsDown(in document: borrowing ParsedDocument) -> Int {
    if let headingShift { return headingShift }
    let shift = document.tree.withDocument { root in
      var node = root?.firstChild
      while let block = node, let root {
        if block.kind == .heading, block.headingLevel == 1, block != headingToOmit,
          !document.isStandIn(block)
        {
          return 1
        }
        node = block.nextBlock(within: root)
      }
      return 0
    }
    headingShift = shift
    return shift
  }

  /// The block's text as a reader sees it.
  private func visibleText(with annotations: [Annotation]) -> String {
    var text: [UInt8] = []
    var copied = 0
    for annotation in annotations {
      guard case .replace(_, let seen) = annotation.action, annotation.range.lowerBound >= copied
      else { continue }
      text += content.text[copied..<annotation.range.lowerBound]
      text += seen.utf8
      copied = annotation.range.upperBound
    }
    text += content.text[copied...]
    return String(decoding: text, as: UTF8.self)
  }
}
