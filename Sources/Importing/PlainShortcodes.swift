/// Shortcodes of themes that stand around text or for a few words, as they are called in many themes:
/// the text stays, and what they were shows as words in bold.
extension BodyRewriter {
  /// Boxes that are named for what they hold.
  private static let notices: Set<String> = [
    "note", "notes", "warning", "tip", "info", "caution", "important", "danger", "success",
    "attention",
  ]
  /// Boxes that an argument tells the kind of.
  private static let boxes: Set<String> = ["alert", "hint", "callout", "admonition", "notice"]
  /// What has a title and text.
  private static let titled: Set<String> = [
    "tab", "details", "expand", "spoiler", "accordion", "collapse", "blocks/cover", "card",
  ]
  /// What only lays text out.
  private static let frames: Set<String> = [
    "tabs", "tabpane", "columns", "column", "steps", "cards", "table", "row", "blocks/section",
    "blocks/lead", "center", "kbd", "mark",
  ]

  /// Puts text in the place of a shortcode whose meaning is plain by its name; false where it is not.
  mutating func readPlainShortcode(_ code: Shortcode, _ range: Range<Int>) -> Bool {
    let name = code.name.lowercased()
    let hasTitle =
      Self.notices.contains(name) || Self.boxes.contains(name) || Self.titled.contains(name)
    guard hasTitle || Self.frames.contains(name) else {
      return !code.isClosing && readWords(code, named: name, range)
    }
    guard !code.isClosing else {
      replace(range, with: "")
      return true
    }
    let title = hasTitle ? Self.title(of: code, named: name) : ""
    report(
      "shortcode \(name)", at: range.lowerBound,
      title.isEmpty
        ? "the shortcode \(name) is left out: its text stays"
        : "the shortcode \(name) becomes its title in bold and its text")
    replace(range, with: title.isEmpty ? "" : "**\(title)**" + (isAlone(range) ? "\n" : " "))
    return true
  }

  /// Shortcodes that are words, a link or a drawing.
  private mutating func readWords(_ code: Shortcode, named name: String, _ range: Range<Int>)
    -> Bool
  {
    switch name {
    case "glossary_tooltip", "glossary", "tooltip":
      let term = code.named["term_id"]?.replacing("-", with: " ")
      guard let words = code.argument("text", at: 0) ?? term else { return false }
      replace(range, with: Self.withoutMeaning(Self.label(words)))
      return true
    case "mermaid":
      guard let close = closingTag(code.name, from: range.upperBound) else { return false }
      replace(
        range.lowerBound..<close.upperBound,
        with: fenced(
          range.upperBound..<close.lowerBound, as: name, from: range.lowerBound,
          to: close.upperBound))
      return true
    case "button":
      guard let url = code.argument("href") ?? code.argument("link") ?? code.argument("url"),
        !url.contains("{{"), let close = closingTag(code.name, from: range.upperBound),
        close.lowerBound - range.upperBound < 200
      else { return false }
      let label = Self.withoutMeaning(
        Self.label(string(range.upperBound..<close.lowerBound).trimmed))
      let forms =
        resolved(url, isImage: false, at: range.lowerBound)?.forms
        ?? [LinkDestination.escaped(url)]
      replace(
        range.lowerBound..<close.upperBound, withLink: forms.first ?? url,
        forms: forms.map { "[\(label)](\($0))" } + [label])
      return true
    default: return false
    }
  }

  private static func title(of code: Shortcode, named name: String) -> String {
    let own = ["title", "summary", "name", "header", "heading"].lazy
      .compactMap { code.named[$0] }.first { !$0.isEmpty }
    let kind = code.named["type"] ?? code.named["color"]
    let first = code.positional.first { !$0.isEmpty }
    let words: String
    if notices.contains(name) {
      words = own ?? first ?? name.capitalizedFirst
    } else if boxes.contains(name) {
      words = own ?? (kind ?? first ?? "note").capitalizedFirst
    } else {
      words = own ?? first ?? ""
    }
    return withoutMeaning(label(words).replacing("*", with: "").trimmed)
  }

  /// Whether nothing else stands in the line.
  private mutating func isAlone(_ range: Range<Int>) -> Bool {
    let start = line(at: range.lowerBound).lowerBound
    // Deeper than any list is indented, and little enough to be looked at for each tag in a line.
    guard range.lowerBound - start < 100 else { return false }
    let before = text[start..<range.lowerBound]
    return before.allSatisfy { $0 == 0x20 || $0 == 0x09 } && isBlankLine(from: range.upperBound)
  }

  /// Words without the links in them: their texts stay.
  static func withoutLinks(_ words: String) -> String {
    let characters = Array(words)
    let lastClose = characters.lastIndex(of: ")") ?? -1
    var kept = [Character?](characters)
    var opens: [Int] = []
    var index = 0
    while index < characters.count {
      if characters[index] == "[" { opens.append(index) }
      if characters[index] == "]", index + 1 < lastClose, characters[index + 1] == "(",
        let open = opens.popLast(), let close = characters[index...].firstIndex(of: ")")
      {
        kept[open] = nil
        for place in index...close { kept[place] = nil }
        index = close
      }
      index += 1
    }
    return String(kept.compactMap(\.self))
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
