/// HTML that no browser shows: what is in it must not be published for want of its tags.
extension BodyRewriter {
  private static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr",
  ]
  private static let unshown: Set<String> = ["script", "style", "template"]

  /// Whether what stands in an element is not shown, by its name or its attributes.
  static func isHidden(_ tag: HTMLTag) -> Bool {
    guard !tag.isClosing else { return false }
    if unshown.contains(tag.name) || tag.attributes["hidden"] != nil { return true }
    if tag.name == "dialog", tag.attributes["open"] == nil { return true }
    return hides(tag.value("style") ?? "")
  }

  /// Whether a style, or attributes with one, say that something is not shown.
  static func hides(_ style: String) -> Bool {
    let plain = style.lowercased().filter { !$0.isWhitespace }
    return plain.contains("display:none") || plain.contains("visibility:hidden")
  }

  /// Leaves out an element with all that is in it; one that is not closed goes to the end.
  mutating func cutHidden(_ tag: HTMLTag, at start: Int) {
    report(
      "hidden HTML", at: start, "what the hidden <\(tag.name)> holds is left out: it was not shown",
      fix: "it is still in the original")
    guard !Self.void.contains(tag.name) else { return replace(start..<tag.end, with: "") }
    var depth = 1
    var scan = tag.end
    while depth > 0, scan < text.count, let open = text[scan...].firstIndex(of: UInt8(ascii: "<")) {
      guard let inner = HTMLTag(text, at: open) else {
        scan = open + 1
        continue
      }
      if inner.name == tag.name { depth += inner.isClosing ? -1 : 1 }
      scan = inner.end
    }
    replace(start..<(depth == 0 ? scan : text.count), with: "")
  }

  /// Leaves out `<!-- … -->`; false where none begins. What begins a line and is not closed goes to the
  /// end, as in CommonMark.
  mutating func cutHTMLComment(at start: Int) -> Bool {
    guard starts("<!--", at: start) else { return false }
    let close = next("-->", from: start + 2)
    guard close != nil || isFirst(start) || start < max(staysUntil, unwrapsUntil) else {
      return false
    }
    let end = close.map { $0 + 3 } ?? text.count
    if string(start + 4..<max(start + 4, min(end - 3, start + 20))).trimmed != "more" {
      report(
        "HTML comment", at: start, "a comment in HTML is left out",
        fix: "it is still in the original")
    }
    replace(start..<end, with: "")
    return true
  }

  /// Whether no words stand before a place in its line.
  private mutating func isFirst(_ start: Int) -> Bool {
    let line = line(at: start)
    return text[line.lowerBound..<start].allSatisfy { $0 <= 0x20 || $0 == 0x3E }
  }
}
