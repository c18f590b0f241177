import Content
import Markdown

/// A piece of HTML that many pages show alike but for its link and one text: a briefing's card, an
/// entity's entry in a list. Its template is rendered once; each page puts its own relative link
/// and its own text into the gaps.
struct Snippet: Sendable {
  /// Control characters cannot come from front matter, and what is rendered loses them.
  private static let linkMark = "\u{1}"
  private static let textMark = "\u{2}"

  private enum Piece: Sendable {
    case html(String)
    case link
    case text
  }

  private let pieces: [Piece]
  private let target: Permalink

  /// - Parameters:
  ///   - template: a template with `{{{href}}}` for the link.
  ///   - words: those of the interface, where the template has any.
  ///   - gap: the variable for the text that differs.
  init(
    _ template: String, _ variables: Variables, words: Variables? = nil, gap: String,
    to target: Permalink, templates: TemplateSet
  ) {
    var variables = variables.mapTexts(Self.withoutMarks)
    variables["say"] = words
    variables["href"] = Self.linkMark
    variables[gap] = Self.textMark
    self.target = target
    pieces = Self.cut(templates.render(template, variables))
  }

  private static func withoutMarks(_ text: String) -> String {
    text.utf8.contains { $0 == 1 || $0 == 2 }
      ? String(decoding: text.utf8.filter { $0 != 1 && $0 != 2 }, as: UTF8.self) : text
  }

  private static func cut(_ html: String) -> [Piece] {
    var pieces: [Piece] = []
    let bytes = html.utf8
    var start = bytes.startIndex
    while let mark = bytes[start...].firstIndex(where: { $0 == 1 || $0 == 2 }) {
      pieces.append(.html(String(html[start..<mark])))
      pieces.append(bytes[mark] == 1 ? .link : .text)
      start = bytes.index(after: mark)
    }
    pieces.append(.html(String(html[start...])))
    return pieces
  }

  /// Appends the snippet as it stands on a page.
  ///
  /// - Parameters:
  ///   - root: the way from the page to the root, `../../`.
  ///   - text: HTML for the gap.
  func append(to html: inout String, root: String, text: String) {
    for piece in pieces {
      switch piece {
      case .html(let piece): html += piece
      case .link:
        html += root
        html += HTMLEscape.address(String(target.path.dropFirst()))
      case .text: html += text
      }
    }
  }
}

/// A piece of HTML with several links that many pages show alike: a claim's row in a table. Its
/// template is rendered once, and each page puts its own way to the root before the links.
struct RootedSnippet: Sendable {
  /// As in `Snippet`: nothing that is rendered can hold it.
  private static let rootMark: Character = "\u{1}"

  private let pieces: [String]

  /// A link for the template, which writes it with `{{{…}}}`.
  static func link(to target: Permalink, anchor: String = "") -> String {
    "\(rootMark)" + HTMLEscape.address(String(target.path.dropFirst()) + anchor)
  }

  /// - Parameter html: a rendered template, in which links were made by `link(to:anchor:)`.
  init(_ html: String) {
    pieces = html.split(separator: Self.rootMark, omittingEmptySubsequences: false)
      .map(String.init)
  }

  /// - Parameter root: the way from the page to the root, `../../`.
  func append(to html: inout String, root: String) {
    for (index, piece) in pieces.enumerated() {
      if index > 0 { html += root }
      html += piece
    }
  }
}
