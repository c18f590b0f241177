import CCMark
import Glibc
import Markdown

/// What libcmark itself makes of a text in its safe mode.
func oracleHTML(of text: String) -> String {
  guard let html = cmark_markdown_to_html(text, text.utf8.count, CMARK_OPT_DEFAULT) else {
    return ""
  }
  defer { free(html) }
  return String(cString: html)
}

/// An annotator that records what it is shown, and answers as it is told.
struct Recorder: BlockAnnotator {
  struct Shown: Equatable {
    var kind: TextBlock.Kind
    var text: String
    var prose: [String]
    var line: Int
  }

  struct Link: Equatable {
    var url: String
    var kind: LinkKind
    var position: SourcePosition
  }

  private(set) var blocks: [Shown] = []
  private(set) var links: [Link] = []
  /// By word, the positions of its first occurrence in each block that has it.
  private(set) var found: [String: [SourcePosition]] = [:]
  private(set) var wrappable: [String: Bool] = [:]
  /// By word, where the white space before its first occurrence begins in the text.
  private(set) var spaces: [String: Int] = [:]
  /// Where blocks end in the HTML, and the footnotes that each is the first to refer to.
  private(set) var ends: [(offset: Int, footnotes: [Int])] = []
  /// Words to look for, and what to write in their place.
  var actions: [String: Annotation.Action] = [:]
  var destinations: [String: Destination] = [:]

  mutating func destination(
    for url: String, kind: LinkKind, position: () -> SourcePosition
  ) -> Destination {
    links.append(Link(url: url, kind: kind, position: position()))
    return destinations[url] ?? .unchanged
  }

  mutating func annotations(for block: borrowing TextBlock) -> [Annotation] {
    let text = block.text
    blocks.append(
      Shown(
        kind: block.kind, text: String(decoding: text, as: UTF8.self),
        prose: block.prose.map { String(decoding: text[$0], as: UTF8.self) }, line: block.line))
    var annotations: [Annotation] = []
    for (word, action) in actions {
      let bytes = Array(word.utf8)
      var isFirst = true
      for start in text.indices where text[start...].starts(with: bytes) {
        let range = start..<(start + bytes.count)
        if isFirst {
          found[word, default: []].append(block.position(of: start))
          wrappable[word] = block.canWrap(range)
          spaces[word] = block.startOfSpace(before: start)
          isFirst = false
        }
        annotations.append(Annotation(range: range, action: action))
      }
    }
    return annotations.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  mutating func finishBlock(at block: Range<Int>, footnotes: Range<Int>) {
    ends.append((block.upperBound, Array(footnotes)))
  }
}

/// Renders in the extended dialect without annotations; ids of headings are left out.
func extendedHTML(of text: String) -> String {
  var recorder = Recorder()
  let html = render(text, with: &recorder)
  return html.replacing(#/<(h[1-6]) id="[^"]*">/#) { "<\($0.output.1)>" }
}

func render(_ text: String, with recorder: inout Recorder, firstLine: Int = 1) -> String {
  let rendered = MarkdownRenderer.render(
    MarkdownSource(Array(text.utf8), firstLine: firstLine), dialect: .extended,
    annotator: &recorder)
  return String(decoding: rendered.html, as: UTF8.self)
}

func commonMarkHTML(of text: String) -> String {
  var recorder = Recorder()
  let rendered = MarkdownRenderer.render(
    MarkdownSource(Array(text.utf8)), dialect: .commonMark, annotator: &recorder)
  return String(decoding: rendered.html, as: UTF8.self)
}
