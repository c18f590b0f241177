import Content
import Linking
import Markdown

/// A briefing as lists show it. It is rendered once; each list puts its own relative links and
/// quotation into the gaps.
struct BriefingCard: Sendable {
  /// Control characters cannot come from front matter, and titles lose them.
  private static let linkMark = "\u{1}"
  private static let quoteMark = "\u{2}"

  private enum Piece: Sendable {
    case text(String)
    case link
    case quote
  }

  private let pieces: [Piece]
  private let permalink: Permalink

  init(_ index: Int, in graph: SiteGraph, templates: TemplateSet) {
    let briefing = graph.book.briefings[index]
    permalink = briefing.permalink
    var variables: [String: Any] = [
      "title": briefing.title.filter { $0 != "\u{1}" && $0 != "\u{2}" },
      "href": Self.linkMark, "quote": Self.quoteMark,
      "marking": "TLP:\(graph.book.edition.marking(of: briefing.release).rawValue)",
    ]
    if let day = briefing.date?.day {
      variables["date"] = DisplayDate.words(day)
      variables["iso_date"] = day.iso
    }
    if briefing.status != .final { variables["status"] = briefing.status.rawValue }
    pieces = Self.cut(templates.render("card", variables))
  }

  private static func cut(_ html: String) -> [Piece] {
    var pieces: [Piece] = []
    var start = html.startIndex
    var index = start
    while index < html.endIndex {
      let byte = html.utf8[index]
      let next = html.utf8.index(after: index)
      if byte == 1 || byte == 2 {
        pieces.append(.text(String(html[start..<index])))
        pieces.append(byte == 1 ? .link : .quote)
        start = next
      }
      index = next
    }
    pieces.append(.text(String(html[start...])))
    return pieces
  }

  /// Appends the card as it stands on a page.
  ///
  /// - Parameter quote: HTML.
  func append(to html: inout String, on page: Permalink, quote: String) {
    for piece in pieces {
      switch piece {
      case .text(let text): html += text
      case .link: html += HTMLEscape.address(page.link(to: permalink))
      case .quote: html += quote
      }
    }
  }
}
