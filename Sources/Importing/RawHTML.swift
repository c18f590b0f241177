/// Raw HTML, which no page shows: what has a counterpart in Markdown is turned into it, the rest is
/// counted.
extension BodyRewriter {
  /// What can be left out around its content.
  private static let wrappers: Set<String> = [
    "p", "div", "center", "span", "figure", "figcaption", "picture", "source", "font", "small",
    "details", "section", "article", "aside", "header", "footer", "main", "nav", "kbd", "sub",
    "sup",
    "u", "mark", "ins", "abbr", "cite", "time", "dl", "ul", "ol", "table", "thead", "tbody",
    "tfoot",
    "caption", "colgroup", "col",
  ]
  /// What begins a paragraph of its own in Markdown, and the sign that it begins with.
  private static let paragraphs = [
    "summary": "", "dt": "", "dd": "", "tr": "", "li": "- ", "h1": "## ", "h2": "## ", "h3": "### ",
    "h4": "#### ", "h5": "##### ", "h6": "###### ",
  ]
  private static let convertible: Set<String> = wrappers.union(paragraphs.keys).union([
    "a", "img", "br", "b", "strong", "i", "em", "iframe", "td", "th",
  ])
  /// CommonMark 0.30, HTML blocks, kind 6, as far as they occur in notes.
  private static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "caption", "center", "col", "colgroup",
    "dd",
    "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer",
    "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html",
    "iframe", "legend", "li", "link", "main", "menu", "menuitem", "nav", "noframes", "ol",
    "optgroup", "option", "p", "param", "section", "source", "summary", "table", "tbody", "td",
    "tfoot", "th", "thead", "title", "tr", "track", "ul",
  ]
  private static let verbatim: Set<String> = ["script", "style", "pre", "textarea"]

  // MARK: Blocks

  /// At the first sign of a line: HTML up to the next blank line is either convertible as a whole or
  /// stays as it is.
  mutating func readHTMLBlock(at start: Int, line: Range<Int>) {
    guard start >= unwrapsUntil, start >= staysUntil, let tag = HTMLTag(text, at: start) else {
      return
    }
    if Self.verbatim.contains(tag.name), !tag.isClosing {
      count(at: start)
      let close = next("</\(tag.name)", from: start)
      let end = lineEnd(from: close ?? text.count)
      index = holdsTemplates(start..<end) ? tag.end : end
      return
    }
    if Self.isHidden(tag) { return cutHidden(tag, at: start) }
    let isAlone = tag.end <= line.upperBound && isBlankLine(from: tag.end)
    guard Self.blocks.contains(tag.name) || isAlone else { return }
    index = start
    let end = paragraphEnd()
    let (names, hides) = tagNames(from: start, to: end)
    if names.allSatisfy({ Self.convertible.contains($0) }) {
      unwrapsUntil = end
    } else {
      staysUntil = end
      found.rawHTML.count += names.count - 1
      count(at: start)
      index = hides || holdsTemplates(start..<end) ? tag.end : end
    }
  }

  /// Whether something may begin in a range that hides what follows, beyond the range, too: then it is
  /// read like any text.
  private func holdsTemplates(_ range: Range<Int>) -> Bool {
    let signs: [UInt8] = system == .obsidian ? Array("%%".utf8) : Array("{{".utf8)
    var scan = range.lowerBound
    while let hit = text[scan..<range.upperBound].firstIndex(of: signs[0]) {
      let second = hit + 1 < range.upperBound ? text[hit + 1] : 0
      if second == signs[1] || second == UInt8(ascii: "%") || second == UInt8(ascii: ":") {
        return true
      }
      scan = hit + 1
    }
    return false
  }

  /// The names of the tags in a range, and whether something in it hides what may follow.
  private func tagNames(from start: Int, to end: Int) -> (names: [String], hides: Bool) {
    var names: [String] = []
    var hides = false
    var scan = start
    while scan < end, let open = text[scan..<end].firstIndex(of: UInt8(ascii: "<")) {
      if starts("<!--", at: open) { hides = true }
      if let tag = HTMLTag(text, at: open) {
        names.append(tag.name)
        if Self.isHidden(tag) { hides = true }
        scan = tag.end
      } else {
        scan = open + 1
      }
    }
    return (names, hides)
  }

  private mutating func count(at origin: Int) {
    if found.rawHTML.count == 0 { found.rawHTML.origin = origin }
    found.rawHTML.count += 1
  }

  // MARK: Inline

  mutating func readAngle() {
    let start = index
    index += 1
    if cutHTMLComment(at: start) { return }
    if system == .obsidian, starts("<%", at: start), let close = next("%>", from: start + 2),
      close - start < 5000
    {
      return show(start..<close + 2, "Templater tag")
    }
    guard let tag = HTMLTag(text, at: start) else {
      skipAutolink(start)
      return
    }
    let isUnwrapped = start < unwrapsUntil
    if Self.isHidden(tag) { return cutHidden(tag, at: start) }
    if tag.isClosing { return close(tag, at: start, isUnwrapped: isUnwrapped) }
    let range = start..<tag.end
    switch tag.name {
    case "br": readBreak(range)
    case "img": readImage(tag, range)
    case "a": readAnchor(tag, range, isUnwrapped: isUnwrapped)
    case "iframe" where tag.value("src")?.hasPrefix("http") == true:
      readFrame(tag, range)
    case "b" where isUnwrapped, "strong" where isUnwrapped: replace(range, with: "**")
    case "i" where isUnwrapped, "em" where isUnwrapped: replace(range, with: "*")
    case "td" where isUnwrapped, "th" where isUnwrapped: replace(range, with: " ")
    case _ where isUnwrapped && Self.wrappers.contains(tag.name): cut(range)
    case _ where isUnwrapped && Self.paragraphs[tag.name] != nil:
      beginParagraph(range, Self.paragraphs[tag.name] ?? "")
    default:
      count(at: start)
      index = tag.end
    }
  }

  /// Begins a paragraph, a heading or an item of a list in the place of a tag.
  private mutating func beginParagraph(_ range: Range<Int>, _ sign: String) {
    if sign.isEmpty, range.lowerBound == 0 || text[range.lowerBound - 1] == 0x0A {
      return cut(range)
    }
    cut(range)
    found.body.add(.made(Array(("\n\n" + sign).utf8), origin: range.lowerBound))
  }

  private mutating func close(_ tag: HTMLTag, at start: Int, isUnwrapped: Bool) {
    let range = start..<tag.end
    switch tag.name {
    case "a" where !anchors.isEmpty:
      let (link, forms) = anchors.removeLast()
      replace(range, with: .part(link: link, forms: forms, origin: start))
    case "iframe" where isUnwrapped: replace(range, with: "")
    case "b" where isUnwrapped, "strong" where isUnwrapped: replace(range, with: "**")
    case "i" where isUnwrapped, "em" where isUnwrapped: replace(range, with: "*")
    case "td" where isUnwrapped, "th" where isUnwrapped: replace(range, with: " ")
    case _ where isUnwrapped && Self.paragraphs[tag.name] != nil: replace(range, with: "\n\n")
    case _ where isUnwrapped && Self.wrappers.contains(tag.name): cut(range)
    default:
      count(at: start)
      index = tag.end
    }
  }

  /// Leaves a tag out, and the blanks at the line's beginning, which would make code of what follows.
  private mutating func cut(_ range: Range<Int>) {
    var start = range.lowerBound
    while start > 0, text[start - 1] == 0x20 || text[start - 1] == 0x09 { start -= 1 }
    let isFirst = start == 0 || text[start - 1] == 0x0A
    var end = range.upperBound
    while isFirst, end < text.count, text[end] == 0x20 || text[end] == 0x09 { end += 1 }
    replace((isFirst ? max(start, takenOver) : range.lowerBound)..<end, with: "")
  }

  private mutating func skipAutolink(_ start: Int) {
    var scan = start + 1
    while scan < text.count, scan < start + 2000, text[scan] > 0x20, text[scan] != UInt8(ascii: "<")
    {
      if text[scan] == UInt8(ascii: ">") {
        index = scan + 1
        return
      }
      scan += 1
    }
  }

  /// A break within a paragraph; where a line break would end what it stands in, a blank.
  private mutating func readBreak(_ range: Range<Int>) {
    let line = line(at: range.lowerBound)
    let end = line.upperBound
    guard range.upperBound <= end else { return replace(range, with: " ") }
    let before = text[line.lowerBound..<range.lowerBound]
    let isLast = isBlankLine(from: range.upperBound)
    let isFirst = before.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x3E }
    if isLast, isFirst || end >= text.count || isBlankLine(from: end + 1) {
      replace(range, with: "")
    } else if isLast {
      replace(range.lowerBound..<end, with: "\\")
    } else if isFirst || before.first == UInt8(ascii: "#") || hasBar {
      replace(range, with: " ")
    } else {
      replace(range, with: "\\\n")
    }
  }

  private mutating func readImage(_ tag: HTMLTag, _ range: Range<Int>) {
    guard let source = tag.value("src"), !source.isEmpty else {
      count(at: range.lowerBound)
      index = range.upperBound
      return
    }
    let alternative = Self.label(tag.value("alt") ?? tag.value("title") ?? "")
    let address = resolved(source, isImage: true, at: range.lowerBound)
    let written = address?.forms.first ?? LinkDestination.escaped(source)
    let width =
      tag.value("width").flatMap { Int($0.prefix { $0.isNumber }) }
      .flatMap {
        tag.value("width")?.hasSuffix("%") == true || !(1...99_999).contains($0) ? nil : "|\($0)"
      } ?? ""
    let plain = alternative.isEmpty ? "`\(source.replacing("`", with: ""))`" : alternative
    let isRefused = address?.forms.isEmpty == true
    replace(
      range, withLink: written,
      forms: isRefused ? [plain] : ["![\(alternative)\(width)](\(written))", plain])
  }

  private mutating func readAnchor(_ tag: HTMLTag, _ range: Range<Int>, isUnwrapped: Bool) {
    guard let target = tag.value("href"), !target.isEmpty,
      let close = next("</a>", from: range.upperBound), close < paragraphEnd(),
      close > range.upperBound
    else {
      if isUnwrapped { return replace(range, with: "") }
      count(at: range.lowerBound)
      index = range.upperBound
      return
    }
    let address = resolved(target, isImage: false, at: range.lowerBound)
    let destinations = address?.forms ?? [LinkDestination.escaped(target)]
    let link = found.body.addLink(
      url: destinations.first ?? "", origin: range.lowerBound, forms: destinations.count + 1)
    anchors.append((link, destinations.map { Array("](\($0))".utf8) } + [[]]))
    replace(
      range,
      with: .part(
        link: link, forms: destinations.map { _ in [UInt8(ascii: "[")] } + [[]],
        origin: range.lowerBound))
  }

  /// A frame of another site becomes a link to it.
  private mutating func readFrame(_ tag: HTMLTag, _ range: Range<Int>) {
    let source = tag.value("src") ?? ""
    report("frame", at: range.lowerBound, "a frame becomes a link to \(source.shortened)")
    let label = Self.label(tag.value("title") ?? source)
    let closing = next("</iframe>", from: range.upperBound)
    let end =
      closing.flatMap { $0 <= range.upperBound + 200 ? $0 + "</iframe>".utf8.count : nil }
      ?? range.upperBound
    replace(range.lowerBound..<end, with: "[\(label)](\(LinkDestination.escaped(source)))")
  }

  /// Words as they can stand in square brackets.
  static func label(_ words: String) -> String {
    words.replacing("\n", with: " ").replacing("[", with: "(").replacing("]", with: ")")
      .replacing("\\", with: "")
  }
}
