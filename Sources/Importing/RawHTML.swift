/// A tag of HTML as it stands in a text.
struct HTMLTag {
  /// In lower case.
  let name: String
  let isClosing: Bool
  let attributes: [String: String]
  /// Behind its `>`.
  let end: Int

  private static let limit = 2000

  /// Nil where no tag begins.
  init?(_ text: [UInt8], at start: Int) {
    let bound = min(text.count, start + Self.limit)
    var index = start + 1
    isClosing = index < bound && text[index] == UInt8(ascii: "/")
    if isClosing { index += 1 }
    let nameStart = index
    while index < bound, text[index].isAlphanumeric || text[index] == UInt8(ascii: "-") {
      index += 1
    }
    guard index > nameStart, (text[nameStart] | 0x20) &- 0x61 < 26 else { return nil }
    name = String(decoding: text[nameStart..<index], as: UTF8.self).lowercased()
    var attributes: [String: String] = [:]
    while index < bound {
      switch text[index] {
      case UInt8(ascii: ">"):
        self.attributes = attributes
        end = index + 1
        return
      case 0x20, 0x09, 0x0A, UInt8(ascii: "/"): index += 1
      case UInt8(ascii: "<"): return nil
      default:
        let key = Self.word(text, &index, bound) { "=> \t\n/<\"'".utf8.contains($0) }
        if key.isEmpty {
          index += 1
          continue
        }
        guard index < bound, text[index] == UInt8(ascii: "=") else {
          attributes[key.lowercased()] = ""
          continue
        }
        index += 1
        guard index < bound else { return nil }
        let quote = text[index]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
          index += 1
          attributes[key.lowercased()] = Self.word(text, &index, bound) { $0 == quote }
          index += 1
        } else {
          attributes[key.lowercased()] = Self.word(text, &index, bound) {
            "> \t\n".utf8.contains($0)
          }
        }
      }
    }
    return nil
  }

  private static func word(
    _ text: [UInt8], _ index: inout Int, _ bound: Int, endsAt: (UInt8) -> Bool
  ) -> String {
    let start = index
    while index < bound, !endsAt(text[index]) { index += 1 }
    return String(decoding: text[start..<index], as: UTF8.self)
  }

  /// An attribute's value with the references that addresses hold resolved.
  func value(_ key: String) -> String? {
    attributes[key].map { value in
      value.replacing("&quot;", with: "\"").replacing("&#39;", with: "'")
        .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
        .trimmed
    }
  }
}

/// Raw HTML, which no page shows: what has a counterpart in Markdown is turned into it, the rest is
/// counted.
extension BodyRewriter {
  /// What can be left out around its content.
  private static let wrappers: Set<String> = [
    "p", "div", "center", "span", "figure", "figcaption", "picture", "source", "font", "small",
  ]
  private static let convertible: Set<String> = wrappers.union([
    "a", "img", "br", "b", "strong", "i", "em", "iframe",
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
    guard start >= unwrapsUntil, let tag = HTMLTag(text, at: start) else { return }
    if Self.verbatim.contains(tag.name), !tag.isClosing {
      count(at: start)
      let close = next("</\(tag.name)", from: start)
      index = lineEnd(from: close ?? text.count)
      return
    }
    let isAlone = tag.end <= line.upperBound && isBlankLine(from: tag.end)
    guard Self.blocks.contains(tag.name) || isAlone else { return }
    index = start
    let end = paragraphEnd()
    let names = tagNames(from: start, to: end)
    if names.allSatisfy({ Self.convertible.contains($0) }) {
      unwrapsUntil = end
    } else {
      found.rawHTML.count += names.count - 1
      count(at: start)
      index = end
    }
  }

  private func tagNames(from start: Int, to end: Int) -> [String] {
    var names: [String] = []
    var scan = start
    while scan < end, let open = text[scan..<end].firstIndex(of: UInt8(ascii: "<")) {
      if starts("<!--", at: open) { names.append("!--") }
      if let tag = HTMLTag(text, at: open) {
        names.append(tag.name)
        scan = tag.end
      } else {
        scan = open + 1
      }
    }
    return names
  }

  private mutating func count(at origin: Int) {
    if found.rawHTML.count == 0 { found.rawHTML.origin = origin }
    found.rawHTML.count += 1
  }

  // MARK: Inline

  mutating func readAngle() {
    let start = index
    index += 1
    if starts("<!--", at: start) {
      if let close = next("-->", from: start + 4) { index = close + 3 }
      return
    }
    guard let tag = HTMLTag(text, at: start) else {
      skipAutolink(start)
      return
    }
    let isUnwrapped = start < unwrapsUntil
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
    case _ where isUnwrapped && Self.wrappers.contains(tag.name): cut(range)
    default:
      count(at: start)
      index = tag.end
    }
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
