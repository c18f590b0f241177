/// Hugo's shortcodes in a body.
extension BodyRewriter {
  private static let limit = 5000

  mutating func readShortcode() {
    let start = index
    let sign = text[start + 2] == UInt8(ascii: "<") ? ">}}" : "%}}"
    guard let close = next(sign, from: start + 3), close - start < Self.limit else {
      index += 3
      return
    }
    let range = start..<close + 3
    let inner = string(start + 3..<close)
    let trimmed = inner.trimmed
    if trimmed.hasPrefix("/*"), trimmed.hasSuffix("*/") {
      // What was shown as a shortcode in use is shown so still.
      let shown = string(start..<start + 3) + " \(trimmed.dropFirst(2).dropLast(2).trimmed) " + sign
      return replace(range, with: shown)
    }
    let code = Shortcode(inner)
    switch (code.name.lowercased(), code.isClosing) {
    case ("comment", false): cutBlock(code.name, range, "a comment")
    case ("highlight", false): readHighlight(code, range)
    case ("ref", false), ("relref", false): readReference(code, range)
    case ("figure", false), ("img", false), ("image", false): readFigure(code, range, inner)
    case ("youtube", false), ("vimeo", false), ("gist", false), ("tweet", false), ("x", false),
      ("twitter", false), ("instagram", false):
      if let address = Self.address(of: code) {
        report("shortcode \(code.name)", at: start, "\(code.name) becomes a link")
        replace(range, with: "[\(address)](\(LinkDestination.escaped(address)))")
      } else {
        show(range, "shortcode")
      }
    default: if !readPlainShortcode(code, range) { show(range, "shortcode") }
    }
  }

  /// Keeps a template's tag as text that every reader sees for what it is.
  mutating func show(_ range: Range<Int>, _ noun: String) {
    let words = string(range).replacing("\n", with: " ")
    report(
      noun, at: range.lowerBound,
      "the \(noun) \(words.shortened) means nothing here: it is shown as it is",
      fix: "write what it stood for")
    let runs = words.split { $0 != "`" }.map(\.count)
    let fence = String(repeating: "`", count: (runs.max() ?? 0) + 1)
    // Code spans that touch would be one.
    flush(to: range.lowerBound)
    let before = found.body.lastByte(of: text) == UInt8(ascii: "`") ? " " : ""
    let after = starts("`", at: range.upperBound) ? " " : ""
    replace(range, with: "\(before)\(fence)\(words)\(fence)\(after)")
  }

  /// Leaves out what stands between a tag and its end: it was not shown.
  private mutating func cutBlock(_ name: String, _ range: Range<Int>, _ noun: String) {
    report("comment", at: range.lowerBound, "\(noun) is left out: it would be published")
    let close = closingTag(name, from: range.upperBound)
    replace(range.lowerBound..<(close?.upperBound ?? text.count), with: "")
  }

  /// `{{< /name >}}`
  mutating func closingTag(_ name: String, from start: Int) -> Range<Int>? {
    let opens = ["{{< /", "{{</", "{{< / ", "{{% /", "{{%/", "{{% / "].compactMap { sign in
      next(sign + name, from: start)
    }
    guard let open = opens.min() else { return nil }
    let end = text[open...].firstIndex(of: UInt8(ascii: "}")) ?? text.count - 1
    return open..<min(end + 2, text.count)
  }

  private mutating func readHighlight(_ code: Shortcode, _ range: Range<Int>) {
    guard let close = closingTag(code.name, from: range.upperBound) else {
      return show(range, "shortcode")
    }
    replace(
      range.lowerBound..<close.upperBound,
      with: fenced(
        range.upperBound..<close.lowerBound, as: code.positional.first ?? "",
        from: range.lowerBound, to: close.upperBound))
  }

  /// Lines of code between fences that nothing in them closes, in the place of a tag that begins at
  /// `start` and whose counterpart ends at `end`.
  func fenced(_ code: Range<Int>, as language: String, from start: Int, to end: Int) -> String {
    let before = text[lineStart(of: start)..<start]
    let isFirst = before.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x3E }
    let indent = isFirst ? String(decoding: before, as: UTF8.self) : ""
    var lines = string(code)
    if lines.hasPrefix("\n") { lines.removeFirst() }
    // What stands before the closing tag in its line is that line's indentation.
    while lines.hasSuffix(" ") || lines.hasSuffix("\t") { lines.removeLast() }
    if !lines.hasSuffix("\n") { lines += "\n" }
    var longest = 2
    var scan = code.lowerBound
    while scan < code.upperBound {
      let length = text[scan] == UInt8(ascii: "`") ? run(at: scan) : 0
      longest = max(longest, length)
      scan += max(1, length)
    }
    let fence = String(repeating: "`", count: longest + 1)
    let word = language.filter { $0.isLetter || $0.isNumber || "+-#.".contains($0) }
    let lead = isFirst ? "" : "\n\n"
    return "\(lead)\(fence)\(word)\n\(lines)\(indent)\(fence)"
      + (isBlankLine(from: end) ? "" : "\n")
  }

  private mutating func readReference(_ code: Shortcode, _ range: Range<Int>) {
    guard let path = code.argument("path", at: 0), let url = reference(path) else {
      return show(range, "shortcode")
    }
    let forms = resolved(url, isImage: false, at: range.lowerBound)?.forms ?? [url]
    let label = Self.label(path)
    replace(range, withLink: forms.first ?? url, forms: forms.map { "[\(label)](\($0))" } + [label])
  }

  /// The path of what `ref` names, with its heading; nil where it is not known.
  private func reference(_ path: String) -> String? {
    let parts = path.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let suffix = parts.count > 1 ? "#\(parts[1])" : ""
    let name = String(parts[0])
    if name.isEmpty { return suffix.isEmpty ? nil : suffix }
    let target = book.target(ofPath: name, from: note) ?? book.target(ofName: name, from: note)
    guard case .note(let index) = target else { return nil }
    return "/" + book.notes[index].source + suffix
  }

  /// A destination with `ref` and `relref` in it worked out; nil where it holds other shortcodes.
  func evaluatedShortcodes(_ written: String) -> String? {
    var result = ""
    var rest = written[...]
    while let open = rest.firstRange(of: "{{") {
      guard let close = rest[open.upperBound...].firstRange(of: "}}") else { return nil }
      let code = Shortcode(String(rest[open.upperBound..<close.lowerBound].dropFirst().dropLast()))
      guard ["ref", "relref"].contains(code.name), let path = code.argument("path", at: 0),
        let found = reference(path)
      else { return nil }
      result += rest[..<open.lowerBound] + found
      rest = rest[close.upperBound...]
    }
    return result + rest
  }

  private mutating func readFigure(_ code: Shortcode, _ range: Range<Int>, _ inner: String) {
    guard let source = code.argument("src", at: code.named.isEmpty ? 0 : nil), !source.isEmpty
    else {
      return show(range, "shortcode")
    }
    let caption = code.named["caption"] ?? code.named["title"] ?? ""
    let alternative = Self.label(code.named["alt"] ?? caption)
    let address = resolved(source, isImage: true, at: range.lowerBound)
    let written = address?.forms.first ?? LinkDestination.escaped(source)
    var image = "![\(alternative)](\(written))"
    var plain = alternative.isEmpty ? "`\(source.replacing("`", with: ""))`" : alternative
    if let link = code.named["link"], link.hasPrefix("http") {
      image = "[\(image)](\(LinkDestination.escaped(link)))"
    }
    if !caption.isEmpty {
      let words = Self.withoutMeaning(
        Self.withoutLinks(caption.replacing("\n", with: " ")))
      let shown = words.contains("*") || words.contains("_") ? words : "*\(words)*"
      image += "\\\n\(shown)"
      plain += "\\\n\(shown)"
    }
    let isRefused = address?.forms.isEmpty == true
    replace(range, withLink: written, forms: isRefused ? [plain] : [image, plain])
  }

  /// Where what a shortcode embeds is to be found.
  private static func address(of code: Shortcode) -> String? {
    guard let id = code.argument("id", at: 0), !id.isEmpty, !id.contains("/") else { return nil }
    switch code.name.lowercased() {
    case "youtube": return "https://www.youtube.com/watch?v=\(id)"
    case "vimeo": return "https://vimeo.com/\(id)"
    case "gist":
      guard let number = code.argument("", at: 1) else { return nil }
      return "https://gist.github.com/\(id)/\(number)"
    case "instagram": return "https://www.instagram.com/p/\(id)/"
    default:
      let user = code.argument("user") ?? "i/web"
      return "https://twitter.com/\(user)/status/\(id)"
    }
  }

  /// Shows templates' tags in code as they were shown: Hugo's comments and Jekyll's `raw` away.
  mutating func unescapeTemplates(in range: Range<Int>) {
    index = range.lowerBound
    while index < range.upperBound {
      let start = index
      guard text[start] == UInt8(ascii: "{"), start + 4 < range.upperBound else {
        index += 1
        continue
      }
      if system == .jekyll, starts("{%", at: start), let close = next("%}", from: start + 2),
        close < range.upperBound,
        ["raw", "endraw"].contains(
          string(start + 2..<close).trimmingCharacters(of: "- \n"))
      {
        replace(start..<close + 2, with: "")
      } else if system == .hugo, starts("{{</*", at: start) || starts("{{%/*", at: start),
        let close = next("*/", from: start + 5), close + 5 <= range.upperBound
      {
        replace(start..<start + 5, with: string(start..<start + 3))
        index = close
        replace(close..<close + 2, with: "")
      } else {
        index += 1
      }
    }
  }
}

extension String {
  /// Without any of these characters at the ends.
  func trimmingCharacters(of set: String) -> String {
    var text = self[...]
    while let first = text.first, set.contains(first) { text.removeFirst() }
    while let last = text.last, set.contains(last) { text.removeLast() }
    return String(text)
  }
}
