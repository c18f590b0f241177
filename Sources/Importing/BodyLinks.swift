import Content
import Linking

/// Links and images of Markdown.
extension BodyRewriter {
  /// Where a link leads in the site.
  struct ResolvedAddress {
    /// What may stand as its destination, the best first; none where only its text can stay.
    let forms: [String]
  }

  // MARK: Brackets

  mutating func open(isImage: Bool) {
    let start = index
    let piece = replace(
      start..<(start + (isImage ? 2 : 1)), with: .source(start..<(start + (isImage ? 2 : 1))))
    brackets.append(
      OpenBracket(piece: piece, origin: start, isImage: isImage, labelStart: index))
  }

  mutating func readOpeningBracket() {
    let start = index
    if starts("[[", at: start) {
      if system == .obsidian, readWikilink(isEmbed: false) { return }
      if let close = closeOfDouble(start), !(close < text.count && text[close] == UInt8(ascii: "("))
      {
        return escape(start)
      }
    } else if start + 1 < text.count,
      text[start + 1] == UInt8(ascii: "@") || text[start + 1] == UInt8(ascii: "#"),
      isOursAlone(start)
    {
      return escape(start)
    }
    open(isImage: false)
  }

  /// Puts a backslash before a bracket that would mean something else here.
  private mutating func escape(_ start: Int) {
    let limit = min(text.count, start + 60)
    let bound = text[start..<limit].firstIndex(of: 0x0A) ?? limit
    var end = text[start..<bound].firstIndex(of: UInt8(ascii: "]")) ?? bound
    while end < bound, text[end] == UInt8(ascii: "]") { end += 1 }
    report(
      "bracket", at: start,
      "\(string(start..<end).shortened) would mean something else here: it is kept as text")
    replace(start..<start + 1, with: "\\[")
  }

  /// Behind the `]]` that closes a `[[`; nil where another bracket or the line's end comes first.
  private func closeOfDouble(_ start: Int) -> Int? {
    var scan = start + 2
    while scan < text.count, !"[]\n".utf8.contains(text[scan]) { scan += 1 }
    guard scan > start + 2, scan + 1 < text.count, text[scan] == UInt8(ascii: "]"),
      text[scan + 1] == UInt8(ascii: "]")
    else { return nil }
    return scan + 2
  }

  /// Whether `[@…]` or `[#…]` is no link's label.
  private func isOursAlone(_ start: Int) -> Bool {
    var scan = start + 2
    while scan < text.count, scan < start + 500, !"[]\n".utf8.contains(text[scan]) { scan += 1 }
    guard scan < text.count, text[scan] == UInt8(ascii: "]"), scan > start + 2 else { return false }
    if definitions.contains(string((start + 1)..<scan).lowercased()) { return false }
    guard scan + 1 < text.count else { return true }
    if text[scan + 1] == UInt8(ascii: "["), !definitions.isEmpty { return false }
    return text[scan + 1] != UInt8(ascii: "(") && text[scan + 1] != UInt8(ascii: ":")
  }

  mutating func readClosingBracket() {
    let close = index
    index += 1
    guard let bracket = brackets.popLast(), close + 1 < text.count,
      text[close + 1] == UInt8(ascii: "(")
    else { return }
    let bound = min(text.count, close + 4000)
    var start = close + 2
    while start < bound, text[start] == 0x20 || text[start] == 0x0A { start += 1 }
    guard let destination = LinkDestination(text, at: start, end: bound),
      let end = endOfLink(from: destination.end, bound: bound)
    else { return }
    guard
      let address = resolved(destination.text, isImage: bracket.isImage, at: bracket.origin)
    else {
      index = end
      return
    }
    let tail = string(destination.end..<end)
    let label = bracket.labelStart..<close
    let isBlank = label.allSatisfy { text[$0] <= 0x20 }
    let plainEnd = isBlank ? "`\(destination.text.replacing("`", with: ""))`" : ""
    let sign = bracket.isImage ? "![" : "["
    let closings = address.forms.map { "](\($0)\(tail)" } + [plainEnd]
    let openings = address.forms.map { _ in sign } + [""]
    let link = found.body.addLink(
      url: address.forms.first ?? "", origin: bracket.origin, forms: closings.count)
    found.body.replace(
      bracket.piece,
      with: .part(
        link: link, forms: openings.map { Array($0.utf8) }, origin: bracket.origin))
    replace(
      close..<end, with: .part(link: link, forms: closings.map { Array($0.utf8) }, origin: close))
  }

  /// Behind the `)` of a link, over its title; nil where it has none.
  private func endOfLink(from start: Int, bound: Int) -> Int? {
    var scan = start
    func skipBlanks() {
      while scan < bound, text[scan] == 0x20 || text[scan] == 0x0A || text[scan] == 0x09 {
        scan += 1
      }
    }
    skipBlanks()
    guard scan < bound else { return nil }
    if scan > start, let close = [0x22: 0x22, 0x27: 0x27, 0x28: 0x29][Int(text[scan])] {
      scan += 1
      while scan < bound, Int(text[scan]) != close {
        scan += text[scan] == UInt8(ascii: "\\") ? 2 : 1
      }
      scan += 1
      skipBlanks()
    }
    return scan < bound && text[scan] == UInt8(ascii: ")") ? scan + 1 : nil
  }

  // MARK: Addresses

  /// Where a destination leads; nil for one that stays as it is.
  mutating func resolved(
    _ written: String, isImage: Bool, at origin: Int
  ) -> ResolvedAddress? {
    guard let url = evaluated(written, at: origin) else {
      report(
        "template link", at: origin,
        "where \(written.shortened) leads is not known: its text stays", fix: "write the address")
      return ResolvedAddress(forms: [])
    }
    if url.isEmpty {
      return written.isEmpty ? nil : ResolvedAddress(forms: ["/"])
    }
    if let colon = url.firstIndex(of: ":"), Self.isScheme(url[..<colon]) {
      let kinds = ["country", "weapon", "person", "organisation"]
      if kinds.contains(url[..<colon].lowercased()) { return ResolvedAddress(forms: []) }
      return url == written ? nil : ResolvedAddress(forms: [LinkDestination.escaped(url)])
    }
    if url.hasPrefix("//") { return nil }
    if url.hasPrefix("#") { return ResolvedAddress(forms: [LinkDestination.escaped(url)]) }
    let end = url.firstIndex { $0 == "#" || $0 == "?" } ?? url.endIndex
    let path = String(url[..<end])
    let suffix = LinkDestination.escaped(String(url[end...]))
    switch book.target(ofPath: path, from: note) ?? obsidianTarget(path) {
    case .note(let index): return address(of: index, path: path, suffix: suffix)
    case .asset(let index):
      found.assets.insert(index)
      return ResolvedAddress(forms: [LinkDestination.escaped(book.assets[index].address)])
    case nil:
      guard Self.mayBeOwnPage(path) else {
        report(
          "dead link", at: origin, "\(url.shortened) leads nowhere: its text stays",
          fix: "write where it is to lead")
        return ResolvedAddress(forms: [])
      }
      let plain = LinkDestination.escaped(path)
      return ResolvedAddress(forms: suffix.isEmpty ? [plain] : [plain + suffix, plain])
    }
  }

  /// Whether a path may be that of a page that Dossier makes: the site itself knows which there are.
  private static func mayBeOwnPage(_ path: String) -> Bool {
    let first = path.split(separator: "/").first { $0 != ".." && $0 != "." }
    guard let first else { return true }
    return path.hasPrefix("/") && ownFolders.contains(String(first))
  }

  private static let ownFolders: Set<String> = Set(["tags", "archive", "sources", "register"])
    .union(EntityKind.builtIn.map(\.folder))

  /// In vaults a path may be a name.
  private func obsidianTarget(_ path: String) -> LinkBook.Target? {
    system == .obsidian ? book.target(ofName: NotePaths.percentDecoded(path), from: note) : nil
  }

  /// The file of a note, as written where that leads to it from the new place, too.
  private func address(of index: Int, path: String, suffix: String) -> ResolvedAddress {
    let target = String(book.notes[index].file.dropFirst("content/".count))
    let folder = LinkBook.folder(String(note.file.dropFirst("content/".count)))
    let isKept =
      !path.hasPrefix("/")
      && LinkBook.resolve(NotePaths.percentDecoded(path), from: folder) == target
    let plain = LinkDestination.escaped(isKept ? path : "/" + target)
    guard suffix.hasPrefix("#"), suffix.utf8.count > 1, !suffix.hasPrefix("#^") else {
      return ResolvedAddress(forms: [plain])
    }
    return ResolvedAddress(forms: [plain + suffix, plain])
  }

  /// RFC 3986, section 3.1.
  private static func isScheme(_ text: Substring) -> Bool {
    guard let first = text.utf8.first, (first | 0x20) &- 0x61 < 26 else { return false }
    return text.utf8.allSatisfy { $0.isAlphanumeric || "+-.".utf8.contains($0) }
  }

  /// The destination with its template tags worked out; nil where one means nothing here.
  private mutating func evaluated(_ written: String, at origin: Int) -> String? {
    guard written.contains("{{") || written.contains("{%") else { return written }
    switch system {
    case .hugo: return evaluatedShortcodes(written)
    case .jekyll: return evaluatedLiquid(written)
    case .obsidian: return written
    }
  }

  /// Words as plain text here, whatever signs of ours are in them.
  static func withoutMeaning(_ words: String) -> String {
    guard words.utf8.contains(UInt8(ascii: "[")) else { return words }
    return words.replacing("[[", with: "\\[\\[").replacing("[@", with: "\\[@")
      .replacing("[#", with: "\\[#")
  }
}
