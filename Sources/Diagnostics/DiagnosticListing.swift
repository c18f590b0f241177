/// Diagnostics as text: bare lines for programs, or for people at a terminal each with its source
/// line and a caret, and the numbers of all of them at the end.
package struct DiagnosticListing: Sendable {
  package enum Style: Sendable, Hashable {
    /// A diagnostic a line and nothing else: what FORMAT promises to pipes and files.
    case plain
    /// - width: cells in a line of the terminal.
    case terminal(width: Int, isColoured: Bool)
  }

  /// Ends in a line feed unless there is nothing to say.
  package let text: String

  /// - Parameters:
  ///   - diagnostics: those of one file one after the other.
  ///   - bytes: those of a diagnostic's file; nil where it cannot be shown. Asked once a file, and
  ///     never for the plain style.
  package init(
    _ diagnostics: [Diagnostic], style: Style, bytes: (_ file: String) -> [UInt8]?
  ) {
    guard case .terminal(let width, let isColoured) = style else {
      text = diagnostics.map { $0.text + "\n" }.joined()
      return
    }
    var text = ""
    var file: String?
    var cursor: SourceCursor?
    for diagnostic in diagnostics {
      let ink = Ink(diagnostic.severity, isColoured: isColoured)
      text += Self.heading(diagnostic, ink)
      if diagnostic.file != file {
        file = diagnostic.file
        cursor = bytes(diagnostic.file).map(SourceCursor.init)
      }
      let number = String(diagnostic.line)
      // Three blanks, the number, ` | `.
      let room = width - number.utf8.count - 6
      if let excerpt = Self.excerpt(of: diagnostic, at: &cursor, width: room) {
        let margin = String(repeating: " ", count: number.utf8.count)
        text += "   \(ink.faint("\(number) |")) \(excerpt.line)\n"
        text += "   \(ink.faint("\(margin) |")) \(ink.caret(excerpt.underline))\n"
      }
    }
    if !diagnostics.isEmpty { text += DiagnosticCount(diagnostics).words + "\n" }
    self.text = text
  }

  /// Nil, too, where the line is blank: then there is nothing to see.
  private static func excerpt(
    of diagnostic: Diagnostic, at cursor: inout SourceCursor?, width: Int
  ) -> SourceExcerpt? {
    guard var found = cursor.take() else { return nil }
    let excerpt = SourceExcerpt(of: diagnostic, at: &found, width: width)
    cursor = found
    return excerpt.flatMap { $0.line.allSatisfy(\.isWhitespace) ? nil : $0 }
  }

  private static func heading(_ diagnostic: Diagnostic, _ ink: Ink) -> String {
    let place = "\(diagnostic.file):\(diagnostic.line):\(diagnostic.column):"
    var text = ink.strong(TerminalText.harmlessLine(place))
    text += " " + ink.severity("\(diagnostic.severity.rawValue):")
    text += " " + TerminalText.harmlessLine(diagnostic.message)
    if let key = diagnostic.key { text += " " + ink.faint("[\(TerminalText.harmlessLine(key))]") }
    if let suggestion = diagnostic.suggestion {
      text += "; " + TerminalText.harmlessLine(suggestion)
    }
    return text + "\n"
  }

  /// Colours by the terminal's own palette (ECMA-48, SGR), which fits a light ground and a dark one.
  private struct Ink {
    private let isColoured: Bool
    private let colour: String

    init(_ severity: Diagnostic.Severity, isColoured: Bool) {
      self.isColoured = isColoured
      colour =
        switch severity {
        case .error: "31"
        case .warning: "33"
        case .note: "36"
        }
    }

    func strong(_ text: String) -> String { written(text, "1") }
    func faint(_ text: String) -> String { written(text, "2") }
    func severity(_ text: String) -> String { written(text, "1;\(colour)") }
    func caret(_ text: String) -> String { written(text, "1;\(colour)") }

    private func written(_ text: String, _ parameters: String) -> String {
      isColoured ? "\u{1B}[\(parameters)m\(text)\u{1B}[0m" : text
    }
  }
}
