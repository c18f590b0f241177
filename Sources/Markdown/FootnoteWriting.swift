/// Footnotes: the list items that `FootnoteDefinitions` made are collected on the way and written
/// after all else, in HTML as cmark-gfm writes it.
extension DocumentWriter {
  func holdsOnlyFootnotes(
    _ list: CMarkNode, _ document: borrowing ParsedDocument
  ) -> Bool {
    guard !document.footnotes.isEmpty else { return false }
    var item = list.firstChild
    while let node = item {
      guard document.footnoteNumber(of: node) != nil else { return false }
      item = node.next
    }
    return true
  }

  mutating func collectFootnotes(
    of list: CMarkNode, _ document: borrowing ParsedDocument
  ) {
    var item = list.firstChild
    while let node = item {
      if let number = document.footnoteNumber(of: node) { footnoteItems[number] = node }
      item = node.next
    }
  }

  /// Writes the footnotes that were referred to, in the order of their numbers, with those that
  /// only they refer to. Links back come last: a later footnote may refer to an earlier one.
  mutating func writeFootnotes<A: BlockAnnotator>(
    of document: borrowing ParsedDocument, annotator: inout A
  ) {
    guard !references.order.isEmpty else { return }
    let body = html
    var notes: [(definition: Int, html: HTMLOutput, endsInParagraph: Bool)] = []
    var number = 0
    while number < references.order.count {
      let definition = references.order[number]
      number += 1
      html = HTMLOutput()
      var endsInParagraph = false
      if let item = footnoteItems[definition], let first = item.firstChild?.next {
        writeBlocks(in: item, from: first, of: document, annotator: &annotator)
        var last = first
        while let next = last.next { last = next }
        endsInParagraph = last.kind == .paragraph
      }
      notes.append((definition, html, endsInParagraph))
    }
    html = body
    html.append("<section class=\"footnotes\" data-footnotes>\n<ol>\n")
    for note in notes {
      var id = HTMLOutput()
      id.append("fn-")
      references.writeLabel(of: note.definition, html: &id)
      html.append("<li id=\"")
      html.append(id)
      html.append("\">\n")
      let start = html.bytes.count
      html.append(note.html, without: note.endsInParagraph ? "</p>\n" : "")
      footnotes.append(
        Footnote(
          id: String(decoding: id.bytes, as: UTF8.self), content: start..<html.bytes.count))
      if note.endsInParagraph {
        html.append(" ")
        references.writeBackLinks(of: note.definition, html: &html)
        html.append("</p>\n</li>\n")
      } else {
        references.writeBackLinks(of: note.definition, html: &html)
        html.append("\n</li>\n")
      }
    }
    html.append("</ol>\n</section>\n")
  }
}
