/// What stands in square brackets in a note's text and means something to Dossier.
package enum Bracket: Equatable {
  /// `[[target]]`, `[[target|label]]`
  case link(target: String, label: String?)
  /// `[[!word]]`: the word, unlinked.
  case plain(String)
  /// `![[map.png]]`, `![[map.png|alternative text]]`, `![[map.png|alternative text|300]]`
  case embed(target: String, label: String?, size: DisplaySize? = nil)
  /// `[@source]`, `[@one; @other]`
  case citation([String])
  /// `[#claim]`
  case claim(String)
}

/// A bracket and where it stands, in UTF-8 bytes.
package struct BracketToken: Equatable {
  package let range: Range<Int>
  package let bracket: Bracket

  package init(range: Range<Int>, bracket: Bracket) {
    self.range = range
    self.bracket = bracket
  }

  /// The brackets in a text's prose, in order. No bracket holds another, so each byte is looked at
  /// a fixed number of times.
  package static func tokens(in text: [UInt8], prose: [Range<Int>]) -> [BracketToken] {
    var tokens: [BracketToken] = []
    for range in prose {
      var index = range.lowerBound
      while let open = text[index..<range.upperBound].firstIndex(of: UInt8(ascii: "[")) {
        if let token = token(at: open, in: text, within: range) {
          tokens.append(token)
          index = token.range.upperBound
        } else {
          index = open + 1
        }
      }
    }
    return tokens
  }

  /// A text with brackets as it reads where nothing can link: labels, or else targets; citations
  /// and claims leave no trace.
  package static func visibleText(of text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "[")) else { return text }
    let bytes = Array(text.utf8)
    var visible: [UInt8] = []
    var copied = 0
    for token in tokens(in: bytes, prose: [0..<bytes.count]) {
      visible += bytes[copied..<token.range.lowerBound]
      switch token.bracket {
      case .link(let target, let label): visible += (label ?? target).utf8
      case .embed(_, let label, _): visible += (label ?? "").utf8
      case .plain(let word): visible += word.utf8
      case .citation, .claim: if visible.last == 0x20 { visible.removeLast() }
      }
      copied = token.range.upperBound
    }
    visible += bytes[copied...]
    return String(decoding: visible, as: UTF8.self)
  }

  private static func token(
    at open: Int, in text: [UInt8], within range: Range<Int>
  ) -> BracketToken? {
    guard open + 1 < range.upperBound else { return nil }
    switch text[open + 1] {
    case UInt8(ascii: "["):
      guard let (inner, end) = inner(from: open + 2, in: text, within: range),
        end < range.upperBound, text[end] == UInt8(ascii: "]"), !inner.isEmpty
      else { return nil }
      return doubleBracket(inner, open: open, end: end + 1, in: text, within: range)
    case UInt8(ascii: "@"):
      guard let (inner, end) = inner(from: open + 1, in: text, within: range) else { return nil }
      let ids = inner.split(separator: ";").map { $0.trimmingSpaces }
      guard ids.allSatisfy({ $0.hasPrefix("@") && isID($0.dropFirst()) }) else { return nil }
      return BracketToken(
        range: open..<end, bracket: .citation(ids.map { String($0.dropFirst()) }))
    case UInt8(ascii: "#"):
      guard let (inner, end) = inner(from: open + 2, in: text, within: range),
        isID(Substring(inner))
      else { return nil }
      return BracketToken(range: open..<end, bracket: .claim(inner))
    default:
      return nil
    }
  }

  private static func doubleBracket(
    _ inner: String, open: Int, end: Int, in text: [UInt8], within range: Range<Int>
  ) -> BracketToken {
    if inner.hasPrefix("!") {
      return BracketToken(range: open..<end, bracket: .plain(String(inner.dropFirst())))
    }
    let parts = inner.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
    let target = String(parts[0].trimmingSpaces)
    let label = parts.count > 1 ? String(parts[1]) : ""
    if open > range.lowerBound, text[open - 1] == UInt8(ascii: "!") {
      let (words, size) = DisplaySize.split(label)
      return BracketToken(
        range: open - 1..<end,
        bracket: .embed(target: target, label: words.wordsIfAny, size: size))
    }
    return BracketToken(
      range: open..<end, bracket: .link(target: target, label: label[...].wordsIfAny))
  }

  /// The text up to the next closing bracket and the index behind that bracket; nil if another
  /// opens first.
  private static func inner(
    from start: Int, in text: [UInt8], within range: Range<Int>
  ) -> (String, Int)? {
    guard start <= range.upperBound else { return nil }
    let rest = text[start..<range.upperBound]
    guard
      let stop = rest.firstIndex(where: { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "]") }),
      text[stop] == UInt8(ascii: "]")
    else { return nil }
    let inner = text[start..<stop].map { $0 == 0x0A ? 0x20 : $0 }
    return (String(decoding: inner, as: UTF8.self), stop + 1)
  }

  /// Whether a text can stand in `[@…]` and `[#…]`: letters, digits, `-`, `_` and `.`.
  package static func isID(_ text: Substring) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { byte in
        byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
          || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
      }
  }
}

extension Substring {
  /// Without the spaces at its ends; nil where nothing is left.
  fileprivate var wordsIfAny: String? {
    let words = trimmingSpaces
    return words.isEmpty ? nil : String(words)
  }
}
