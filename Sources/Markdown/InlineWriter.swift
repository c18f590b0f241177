/// Writes a block's inline content as HTML, with what the annotator made of it.
struct InlineWriter {
  /// What became of links, by the index of the item that opens each; those that stay as they are
  /// are not among them.
  typealias Destinations = [Int: Destination]

  private let text: [UInt8]
  private let items: [InlineItem]
  private let destinations: Destinations
  private let marks: ReservedMarks?
  private var pending: ArraySlice<Annotation>
  /// The annotation inside whose range the writer stands.
  private var current: Annotation?
  /// Of an image, the index of the item that closes it: up to there only plain text is written.
  private var imageEnd: Int?

  /// - Parameter annotations: those that do not nest with the block's elements, or overlap one
  ///   before them, are passed over.
  init(
    _ content: FlatText, annotations: [Annotation], destinations: Destinations,
    marks: ReservedMarks?
  ) {
    text = content.text
    items = content.items
    self.destinations = destinations
    self.marks = marks
    var end = 0
    pending =
      annotations.filter { annotation in
        guard annotation.range.lowerBound >= end, annotation.range.upperBound <= content.text.count,
          !annotation.range.isEmpty, content.items.allowElement(around: annotation.range)
        else { return false }
        end = annotation.range.upperBound
        return true
      }[...]
  }

  /// Writes everything.
  ///
  /// - Parameter references: counts the references to footnotes as they are written.
  mutating func write(to html: inout HTMLOutput, references: inout FootnoteReferences) {
    for index in items.indices {
      if let imageEnd, index < imageEnd {
        writePlain(items[index], to: &html)
      } else {
        write(items[index], at: index, to: &html, references: &references)
      }
    }
    finishAnnotation(before: text.count, to: &html)
  }

  private mutating func write(
    _ item: InlineItem, at index: Int, to html: inout HTMLOutput,
    references: inout FootnoteReferences
  ) {
    switch item.kind {
    case .text, .tildes: writeText(item.start..<item.end, to: &html)
    case .code:
      finishAnnotation(before: item.start, to: &html)
      startAnnotation(enclosing: item.start..<item.end, to: &html)
      if !isReplaced { html.append("<code>") }
      writeText(item.start..<item.end, to: &html)
      finishAnnotation(inside: item.start..<item.end, to: &html)
      if !isReplaced { html.append("</code>") }
    case .softBreak: writeBreak(item, "\n", to: &html)
    case .hardBreak: writeBreak(item, "<br />\n", to: &html)
    case .rawHTML:
      finishAnnotation(before: item.start, to: &html)
      if !isReplaced { html.append("<!-- raw HTML omitted -->") }
    case .task(let isDone):
      html.append(
        isDone
          ? "<input type=\"checkbox\" checked=\"\" disabled=\"\" /> "
          : "<input type=\"checkbox\" disabled=\"\" /> ")
    case .footnote(let definition):
      finishAnnotation(before: item.start, to: &html)
      references.writeReference(to: definition, html: &html)
    case .open(let element):
      let end = items[item.partner].start
      finishAnnotation(before: item.start, to: &html)
      if !element.isLink { startAnnotation(enclosing: item.start..<end, to: &html) }
      if element == .image, !isReplaced { imageEnd = item.partner }
      if !isReplaced { writeOpening(element, item, at: index, to: &html) }
    case .close(let element):
      let start = items[item.partner].start
      finishAnnotation(inside: start..<item.start, to: &html)
      if element == .image { imageEnd = nil }
      if !isReplaced { writeClosing(element, item, to: &html) }
    }
  }

  // MARK: Annotations

  private var isReplaced: Bool {
    if case .replace = current?.action { true } else { false }
  }

  /// Opens the next annotation before an element (or code) that begins where it begins and does not
  /// reach beyond it.
  private mutating func startAnnotation(
    enclosing range: Range<Int>, to html: inout HTMLOutput
  ) {
    guard current == nil, !range.isEmpty, let next = pending.first,
      next.range.lowerBound == range.lowerBound, next.range.upperBound >= range.upperBound
    else { return }
    start(next, to: &html)
  }

  private mutating func start(_ annotation: Annotation, to html: inout HTMLOutput) {
    pending.removeFirst()
    current = annotation
    switch annotation.action {
    case .wrap(let open, _): html.append(open)
    case .replace(let replacement, _): html.append(replacement)
    }
  }

  /// Closes the annotation if it ends at an offset or before it.
  private mutating func finishAnnotation(before offset: Int, to html: inout HTMLOutput) {
    guard let annotation = current, annotation.range.upperBound <= offset else { return }
    if case .wrap(_, let close) = annotation.action { html.append(close) }
    current = nil
  }

  /// Closes the annotation before an element (or code) ends, if it was opened inside it.
  private mutating func finishAnnotation(inside range: Range<Int>, to html: inout HTMLOutput) {
    guard let annotation = current else { return }
    let endsTogether = annotation.range.upperBound == range.upperBound
    if endsTogether, annotation.range.lowerBound <= range.lowerBound { return }
    finishAnnotation(before: range.upperBound, to: &html)
  }

  private mutating func writeText(_ range: Range<Int>, to html: inout HTMLOutput) {
    var offset = range.lowerBound
    finishAnnotation(before: offset, to: &html)
    while offset < range.upperBound {
      while current == nil, let next = pending.first, next.range.lowerBound < offset {
        pending.removeFirst()
      }
      if current == nil, let next = pending.first, next.range.lowerBound == offset {
        start(next, to: &html)
      }
      var end = range.upperBound
      if let current {
        end = min(end, current.range.upperBound)
      } else if let next = pending.first {
        end = min(end, next.range.lowerBound)
      }
      if !isReplaced { html.appendText(text, offset..<end) }
      offset = end
      if end < range.upperBound { finishAnnotation(before: offset, to: &html) }
    }
  }

  private mutating func writeBreak(
    _ item: InlineItem, _ markup: StaticString, to html: inout HTMLOutput
  ) {
    finishAnnotation(before: item.start, to: &html)
    startAnnotation(enclosing: item.start..<item.end, to: &html)
    if !isReplaced { html.append(markup) }
  }

  // MARK: Elements

  private func writeOpening(
    _ element: InlineItem.Element, _ item: InlineItem, at index: Int, to html: inout HTMLOutput
  ) {
    switch element {
    case .emphasis: html.append("<em>")
    case .strong: html.append("<strong>")
    case .deletion: html.append("<del>")
    case .link, .image, .bareLink:
      let destination = destinations[index] ?? .unchanged
      if destination == .plainText { return }
      html.append(element == .image ? "<img src=\"" : "<a href=\"")
      switch destination {
      case .address(let address, _):
        var address = address
        address.withUTF8 { html.appendAddress($0) }
      case .unchanged, .plainText: writeAddress(of: element, item, to: &html)
      }
      if case .address(_, let name?) = destination {
        html.append("\" class=\"")
        html.appendText(name)
      }
      if element == .image {
        html.append("\" alt=\"")
      } else {
        if let title = item.node?.title { writeTitle(title, to: &html) }
        html.append("\">")
      }
    }
  }

  private func writeClosing(
    _ element: InlineItem.Element, _ item: InlineItem, to html: inout HTMLOutput
  ) {
    switch element {
    case .emphasis: html.append("</em>")
    case .strong: html.append("</strong>")
    case .deletion: html.append("</del>")
    case .link, .image, .bareLink:
      if destinations[item.partner] == .plainText { return }
      if element == .image {
        if let title = item.node?.title { writeTitle(title, to: &html) }
        html.append("\" />")
      } else {
        html.append("</a>")
      }
    }
  }

  private func writeAddress(
    of element: InlineItem.Element, _ item: InlineItem, to html: inout HTMLOutput
  ) {
    if case .bareLink(let kind) = element {
      let range = item.start..<items[item.partner].start
      html.append(BareAddress.prefix(of: kind, text: text[range]))
      text.withUnsafeBufferPointer {
        html.appendAddress(UnsafeBufferPointer(rebasing: $0[range]))
      }
    } else if let node = item.node {
      marks.withRestored(node.url) { html.appendAddress($0) }
    }
  }

  private func writeTitle(_ title: UnsafeBufferPointer<UInt8>, to html: inout HTMLOutput) {
    html.append("\" title=\"")
    marks.withRestored(title) { html.appendText($0) }
  }

  /// Writes what stands for an item in the alternative text of an image.
  private func writePlain(_ item: InlineItem, to html: inout HTMLOutput) {
    switch item.kind {
    case .text, .code, .tildes: html.appendText(text, item.start..<item.end)
    case .softBreak, .hardBreak: html.append(" ")
    case .rawHTML:
      if let node = item.node {
        marks.withRestored(node.literal, keepsBackslashes: true) { html.appendText($0) }
      }
    case .open, .close, .footnote, .task: break
    }
  }
}
