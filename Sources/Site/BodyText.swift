import Content
import Linking
import Markdown

/// A note's body as it stands on its page: with its margins, which a wide screen shows beside the
/// blocks and any other not at all, and with its tables in boxes that scroll by themselves.
struct BodyText {
  let renderer: PageRenderer
  let note: LinkedNote
  /// The way from the page to the root.
  let root: String
  private let margins: [Margin]

  /// - Parameter hasMargin: whether the page leaves room beside the text.
  init(
    of note: LinkedNote, on page: PagePlan.Page, by renderer: PageRenderer, hasMargin: Bool = true
  ) {
    self.renderer = renderer
    self.note = note
    root = page.permalink.toRoot
    margins = hasMargin ? note.margins : []
  }

  var html: String {
    var html = ""
    html.reserveCapacity(note.html.count + margins.count * 512)
    note.html.withUnsafeBufferPointer { body in
      func append(_ range: Range<Int>) {
        html += String(decoding: UnsafeBufferPointer(rebasing: body[range]), as: UTF8.self)
      }
      var copied = 0
      for margin in margins {
        append(copied..<margin.block.lowerBound)
        self.append(margin, to: &html)
        copied = margin.block.lowerBound
      }
      append(copied..<body.count)
    }
    guard TableBoxes.holdsTable(note.html) else { return html }
    return TableBoxes.html(around: html, by: renderer.interface)
  }

  /// Entities and sources as links; footnotes as text, which those who listen hear at the end.
  private func append(_ margin: Margin, to html: inout String) {
    let isHeard = !margin.entities.isEmpty || !margin.sources.isEmpty
    html += isHeard ? "<ul class=\"margin\">\n" : "<ul class=\"margin\" aria-hidden=\"true\">\n"
    for entity in margin.entities {
      renderer.appendEntry(of: entity, showsKind: true, root: root, to: &html)
    }
    for number in margin.sources {
      let source = renderer.book.sources.sources[note.sources[number - 1].source]
      let name = renderer.shortName(of: source)
      html += "<li class=\"cites\">[\(number)] <a href=\"#source-\(number)\">"
      html += HTMLEscape.text(name)
      html += "</a>"
      if let reliability = source.reliability?.value {
        html += " <span class=\"grade\"><strong>\(reliability.rawValue)</strong></span>"
      }
      html += "</li>\n"
    }
    for footnote in margin.footnotes {
      html += isHeard ? "<li aria-hidden=\"true\">" : "<li>"
      html += "<sup>\(footnote.number)</sup> \(footnote.text)</li>\n"
    }
    html += "</ul>\n"
  }
}
