import Markdown

/// What begins with a line: code, callouts, HTML, definitions, attributes.
extension BodyRewriter {
  /// Reads from the beginning of a line to the beginning of another.
  mutating func readLine(isAfterBlank: Bool, isInList: inout Bool) {
    let start = index
    let end = lineEnd(from: start)
    let content = contentStart(of: start, end: end)
    let hasMarker = content.hasMarker
    if content.offset < end {
      let indent = content.offset - start
      let codeColumn = isInList ? listColumn + 4 : 4
      if isAfterBlank || followsCode, !content.isQuoted, start >= unwrapsUntil,
        blankColumns(from: start, to: end) >= codeColumn
      {
        followsCode = true
        index = min(end + 1, text.count)
        return
      }
      followsCode = false
      if hasMarker {
        isInList = true
        listColumn = content.offset - start
      } else if starts("[^", at: content.offset), indent < 4 {
        // What is indented below a footnote goes on with it.
        isInList = true
        listColumn = 4
      } else if indent == 0, isAfterBlank {
        isInList = false
      }
      let byte = text[content.offset]
      if (byte == UInt8(ascii: "`") || byte == UInt8(ascii: "~")), run(at: content.offset) >= 3,
        !(byte == UInt8(ascii: "`")
          && text[content.offset..<end].dropFirst(run(at: content.offset))
            .contains(byte))
      {
        return skipFence(at: content.offset, lineEnd: end)
      }
      if start < unwrapsUntil, !isInList, !content.isQuoted, isIndented(start) {
        // Blanks that mean nothing in HTML would make code of what stands behind them.
        let words = text[start..<end].firstIndex { $0 != 0x20 && $0 != 0x09 } ?? end
        replace(start..<words, with: "")
      }
      readBlockStart(line: start..<end, content: content.offset)
    }
    readInline(to: end)
    if index <= end { index = min(end + 1, text.count) }
  }

  /// How wide the blanks are at a line's beginning, a tab reaching to the next fourth column.
  private func blankColumns(from start: Int, to end: Int) -> Int {
    var columns = 0
    for byte in text[start..<end] {
      if byte == 0x20 {
        columns += 1
      } else if byte == 0x09 {
        columns += 4 - columns % 4
      } else {
        break
      }
    }
    return columns
  }

  private func isIndented(_ start: Int) -> Bool {
    text[start] == 0x09
      || (start + 4 <= text.count && text[start..<start + 4].allSatisfy { $0 == 0x20 })
  }

  /// Where a line's own text begins: behind blanks, quotation marks and one mark of a list.
  private func contentStart(of start: Int, end: Int)
    -> (offset: Int, isQuoted: Bool, hasMarker: Bool)
  {
    var offset = start
    var isQuoted = false
    func skipBlanks() {
      while offset < end, text[offset] == 0x20 || text[offset] == 0x09 || text[offset] == 0x3E {
        if text[offset] == 0x3E { isQuoted = true }
        offset += 1
      }
    }
    skipBlanks()
    var mark = offset
    if mark < end, "-*+".utf8.contains(text[mark]) {
      mark += 1
    } else {
      while mark < end, mark - offset < 9, text[mark] &- 0x30 < 10 { mark += 1 }
      guard mark > offset, mark < end,
        text[mark] == UInt8(ascii: ".") || text[mark] == UInt8(ascii: ")")
      else { return (offset, isQuoted, false) }
      mark += 1
    }
    guard mark < end, text[mark] == 0x20 || text[mark] == 0x09 else {
      return (offset, isQuoted, false)
    }
    offset = mark
    skipBlanks()
    return (offset, isQuoted, true)
  }

  // MARK: Code

  private mutating func skipFence(at fence: Int, lineEnd: Int) {
    let byte = text[fence]
    let length = run(at: fence)
    let info = string((fence + length)..<lineEnd).trimmed.lowercased()
    if system == .obsidian {
      let word = info.prefix { $0 != " " && $0 != "{" }
      if Self.queries.contains(String(word)) {
        report(
          "query", at: fence, "a \(word) block is shown as code: nothing runs it here",
          fix: "write what it listed")
      }
    }
    var line = lineEnd + 1
    var end = text.count
    while line < text.count {
      let stop = self.lineEnd(from: line)
      var offset = line
      while offset < stop, text[offset] == 0x20 || text[offset] == 0x09 || text[offset] == 0x3E {
        offset += 1
      }
      if offset < stop, text[offset] == byte, run(at: offset) >= length,
        text[(offset + run(at: offset))..<stop].allSatisfy({ $0 == 0x20 || $0 == 0x09 })
      {
        end = stop
        break
      }
      line = stop + 1
    }
    if system != .obsidian { unescapeTemplates(in: (lineEnd..<max(lineEnd, end))) }
    index = min(end + 1, text.count)
  }

  private static let queries: Set<String> = [
    "dataview", "dataviewjs", "tasks", "query", "base", "button", "ad-note", "excalidraw", "kanban",
    "leaflet", "chart", "timeline", "tracker", "meta-bind", "templater",
  ]

  // MARK: The beginnings of blocks

  private mutating func readBlockStart(line: Range<Int>, content: Int) {
    index = content
    let byte = text[content]
    if byte == UInt8(ascii: "["), content > line.lowerBound, starts("[!", at: content) {
      readCallout(line: line, content: content)
    } else if byte == UInt8(ascii: "[") {
      readDefinition(line: line, content: content)
    } else if byte == UInt8(ascii: "<") {
      readHTMLBlock(at: content, line: line)
    } else if byte == UInt8(ascii: "#"), system != .obsidian {
      cutHeadingAttributes(line)
    }
    if system == .jekyll { cutTableOfContents(line, content: content) }
  }

  /// `> [!note] Title` becomes `> **Title**`, and a paragraph of its own.
  private mutating func readCallout(line: Range<Int>, content: Int) {
    guard text[line.lowerBound..<content].contains(0x3E),
      let close = text[content..<line.upperBound].firstIndex(of: UInt8(ascii: "]"))
    else { return }
    let kind = string((content + 2)..<close).split(separator: "|").first.map(String.init) ?? "note"
    var title = close + 1
    if title < line.upperBound, text[title] == UInt8(ascii: "-") || text[title] == UInt8(ascii: "+")
    {
      title += 1
    }
    let words = string(title..<line.upperBound).trimmed
    let prefix = string(line.lowerBound..<content)
    report("callout", at: content, "a callout is shown as a quotation with a bold title")
    if words.isEmpty {
      let name = kind.prefix(1).uppercased() + kind.dropFirst().lowercased()
      let tail = line.upperBound < text.count ? "\n" + prefix.trimmedAtEnd : ""
      replace(content..<line.upperBound, with: "**\(Self.withoutMeaning(name))**" + tail)
      return
    }
    // The title may hold links: it is read on, and stands in a paragraph by the blank line below.
    while title < line.upperBound, text[title] == 0x20 { title += 1 }
    let mark = words.contains("*") ? "" : "**"
    replace(content..<title, with: mark)
    readInline(to: line.upperBound)
    if index <= line.upperBound {
      let tail = line.upperBound < text.count ? "\n" + prefix.trimmedAtEnd : ""
      replace(line.upperBound..<line.upperBound, with: mark + tail)
    }
  }

  /// `## Heading {#id .class}` loses what kramdown and Goldmark read as attributes.
  private mutating func cutHeadingAttributes(_ line: Range<Int>) {
    var end = line.upperBound
    while end > line.lowerBound, text[end - 1] == 0x20 { end -= 1 }
    guard end > line.lowerBound, text[end - 1] == UInt8(ascii: "}"),
      let open = text[line.lowerBound..<end].lastIndex(of: UInt8(ascii: "{")), open + 1 < end,
      "#.:".utf8.contains(text[open + 1])
    else { return }
    readInline(to: open)
    guard index <= open else { return }
    withholdIfHidden(by: open..<end)
    report(
      "attributes", at: open, "the heading's attributes \(string(open..<end)) are left out",
      fix: "links to its id lead to its words here")
    replace(open..<end, with: "")
  }

  /// kramdown's `* TOC` and the `{:toc}` below it: a page has its own table of contents.
  private mutating func cutTableOfContents(_ line: Range<Int>, content: Int) {
    guard text[content...].starts(with: "TOC".utf8) || text[content...].starts(with: "toc".utf8),
      content + 3 == line.upperBound || isBlankLine(from: content + 3),
      line.upperBound < text.count,
      text[(line.upperBound + 1)...].drop(while: { $0 == 0x20 }).starts(with: "{:".utf8),
      string((line.upperBound + 1)..<lineEnd(from: line.upperBound + 1)).contains("toc")
    else { return }
    report("toc", at: content, "the table of contents is left out: every page has its own")
    replace(line.lowerBound..<lineEnd(from: line.upperBound + 1), with: "")
  }

  // MARK: Definitions

  /// The labels of `[label]: destination`, which brackets elsewhere may mean.
  mutating func collectDefinitions() {
    var line = index
    while line < text.count {
      let end = lineEnd(from: line)
      var start = line
      while start < end, text[start] == 0x20 { start += 1 }
      if start < end, text[start] == UInt8(ascii: "["),
        let close = text[start..<min(end, start + 1000)].firstIndex(of: UInt8(ascii: "]")),
        close + 1 < end, text[close + 1] == UInt8(ascii: ":")
      {
        definitions.insert(string((start + 1)..<close).lowercased())
      }
      line = end + 1
    }
  }

  private mutating func readDefinition(line: Range<Int>, content: Int) {
    guard content + 1 < line.upperBound, text[content + 1] != UInt8(ascii: "^"),
      let close = text[content..<line.upperBound].firstIndex(of: UInt8(ascii: "]")),
      close + 1 < line.upperBound, text[close + 1] == UInt8(ascii: ":")
    else { return }
    var start = close + 2
    while start < line.upperBound, text[start] == 0x20 { start += 1 }
    guard let destination = LinkDestination(text, at: start, end: line.upperBound) else { return }
    guard let address = resolved(destination.text, isImage: false, at: content) else {
      index = destination.end
      return
    }
    // Without its definition a link's brackets are text.
    let whole = content..<line.upperBound
    let tail = string(destination.end..<line.upperBound)
    let head = string(content..<start)
    replace(
      whole, withLink: address.forms.first ?? "",
      forms: address.forms.map { head + $0 + tail } + [""])
  }
}

extension String {
  /// Without blanks at the end.
  var trimmedAtEnd: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
