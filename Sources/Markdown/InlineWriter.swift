/// Writes a block's inline content as HTML, with what the annotator made of it.
struct InlineWriter {
  /// What became of links, by the index of the item that opens each; those that stay as they are
  /// are not among them.
  typealias Destinations = [Int: Destination]

  let text: [UInt8]
  let items: [InlineItem]
  let destinations: Destinations
  let marks: ReservedMarks?
  private var pending: ArraySlice<Annotation>
  /// The annotation inside whose range the writer stands.
  private var current: Annotation?
  /// Of an image, the index of the item that closes it: up to there only plain text is written.
  private var imageEnd: Int?
  /// In an image's alternative text, the end of the last piece that was replaced.
  private var replacedEnd = 0
  /// Whether the writer stands in a link's label.
  var isInLink = false

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
    var alternatives = annotations.isEmpty ? [] : content.alternatives()[...]
    pending =
      annotations.filter { annotation in
        let range = annotation.range
        guard range.lowerBound >= end, range.upperBound <= content.text.count, !range.isEmpty else {
          return false
        }
        while let first = alternatives.first, first.upperBound <= range.lowerBound {
          alternatives.removeFirst()
        }
        let isInAlternative = alternatives.first.map { $0.contains(range) } ?? false
        guard isInAlternative || content.items.allowElement(around: range) else { return false }
        end = range.upperBound
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
      if !element.isLink {
        startAnnotation(enclosing: item.start..<end, to: &html, isImage: element == .image)
      }
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
  /// reach beyond it. One that reaches no further than an image belongs into its alternative text.
  private mutating func startAnnotation(
    enclosing range: Range<Int>, to html: inout HTMLOutput, isImage: Bool = false
  ) {
    guard current == nil, !range.isEmpty, let next = pending.first,
      next.range.lowerBound == range.lowerBound,
      next.range.upperBound >= range.upperBound + (isImage ? 1 : 0)
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

  // MARK: Alternative texts

  /// Writes what stands for an item in the alternative text of an image.
  private mutating func writePlain(_ item: InlineItem, to html: inout HTMLOutput) {
    switch item.kind {
    case .text, .code, .tildes: writePlainText(item.start..<item.end, to: &html)
    case .softBreak, .hardBreak: if item.start >= replacedEnd { html.append(" ") }
    case .rawHTML:
      if let node = item.node {
        marks.withRestored(node.literal, keepsBackslashes: true) { html.appendText($0) }
      }
    case .open, .close, .footnote, .task: break
    }
  }

  private mutating func writePlainText(_ range: Range<Int>, to html: inout HTMLOutput) {
    var offset = max(range.lowerBound, replacedEnd)
    while let next = pending.first, next.range.lowerBound < range.upperBound {
      pending.removeFirst()
      guard case .replace(_, let seen) = next.action, next.range.lowerBound >= offset else {
        continue
      }
      html.appendText(text, offset..<next.range.lowerBound)
      html.appendText(seen)
      offset = next.range.upperBound
      replacedEnd = offset
    }
    if offset < range.upperBound { html.appendText(text, offset..<range.upperBound) }
  }
}
