import Content

/// `[[Note]]`, `[[folder/Note#Heading|label]]`, `![[image.png|300]]`, `![[Note]]` of Obsidian.
extension BodyRewriter {
  /// Reads a wikilink or an embed; false where none stands here.
  mutating func readWikilink(isEmbed: Bool) -> Bool {
    let start = index
    let inner = start + (isEmbed ? 3 : 2)
    var close = inner
    while close < text.count, !"[]\n".utf8.contains(text[close]) { close += 1 }
    guard close > inner, close + 1 < text.count, text[close] == UInt8(ascii: "]"),
      text[close + 1] == UInt8(ascii: "]")
    else { return false }
    if isEmbed, system != .obsidian { return false }
    let range = start..<close + 2
    let bar = text[inner..<close].firstIndex(of: UInt8(ascii: "|"))
    // In tables the bar is written with a backslash before it.
    let isEscaped = bar.map { $0 > inner && text[$0 - 1] == UInt8(ascii: "\\") } ?? false
    let separator = isEscaped ? "\\|" : "|"
    let target = string(inner..<(bar.map { $0 - (isEscaped ? 1 : 0) } ?? close)).trimmed
    let label = bar.map { string(($0 + 1)..<close).trimmed }.flatMap { $0.isEmpty ? nil : $0 }
    let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let name = parts[0].trimmed
    // Of headings below headings the last says where.
    let heading = parts.count > 1 ? parts[1].split(separator: "#").last?.trimmed ?? "" : ""
    let shown = label ?? Self.shown(name: name, heading: heading)
    if name.isEmpty {
      replaceOwn(range, heading: heading, shown: shown, separator: separator)
      return true
    }
    switch book.target(ofName: name, from: note) {
    case .note(let index):
      if isEmbed {
        report(
          "note embed", at: start,
          "the note \(name.shortened) is linked instead of shown in this one")
      }
      replace(
        range, ofNote: index, name: name, heading: heading, label: label, shown: shown,
        separator: separator, isEmbed: isEmbed)
    case .asset(let index):
      found.assets.insert(index)
      let address = book.assets[index].address
      let written = book.isPlainName(name, ofAsset: index) ? name : address
      if isEmbed {
        let tail = label.map { separator + $0 } ?? ""
        replace(range, withLink: name, forms: ["![[\(written)\(tail)]]", shown])
      } else {
        replace(
          range, withLink: address,
          forms: ["[\(Self.withoutMeaning(shown))](\(LinkDestination.escaped(address)))", shown])
      }
    case nil:
      report(
        "dead link", at: start, "[[\(target.shortened)]] leads nowhere: its text stays",
        fix: isEmbed ? "put the file beside the note" : "write the note, and link to it again")
      replace(range, with: shown)
    }
    return true
  }

  private mutating func replace(
    _ range: Range<Int>, ofNote index: Int, name: String, heading: String, label: String?,
    shown: String, separator: String, isEmbed: Bool
  ) {
    let note = book.notes[index]
    if heading.hasPrefix("^") {
      report(
        "block link", at: range.lowerBound,
        "a link to a block (\(heading.shortened)) leads to the whole note")
    }
    let anchor = heading.isEmpty || heading.hasPrefix("^") ? "" : "#\(heading)"
    let isPlain = book.isPlainName(name, of: index)
    let path = isPlain ? name : note.permalink.path
    let words = isPlain && label == nil && anchor.isEmpty ? "" : separator + shown
    var forms = ["[[\(path)\(words)]]", shown]
    if !anchor.isEmpty { forms.insert("[[\(path)\(anchor)\(separator)\(shown)]]", at: 0) }
    // What stands as it is needs no piece of its own to be what it was.
    replace(range, withLink: path, forms: forms)
  }

  private mutating func replaceOwn(
    _ range: Range<Int>, heading: String, shown: String, separator: String
  ) {
    guard !heading.isEmpty, !heading.hasPrefix("^") else {
      return replace(range, with: shown)
    }
    replace(
      range, withLink: "#\(heading)", forms: ["[[#\(heading)\(separator)\(shown)]]", shown])
  }

  /// What Obsidian shows of a link without a label.
  private static func shown(name: String, heading: String) -> String {
    if heading.isEmpty { return name }
    return name.isEmpty ? heading : "\(name) > \(heading)"
  }
}
