/// How wide a text is at most, without the font: a letter by its script and case as wide as wide
/// sans-serif fonts draw it (measured against DejaVu Sans and Verdana, the widest that systems use
/// for their interface).
enum TextWidth {
  /// In em.
  static func ems(_ text: some StringProtocol) -> Double {
    text.unicodeScalars.reduce(0) { $0 + ems($1) }
  }

  /// The text in lines no wider than so many em: broken after spaces and hyphens, a word that is too
  /// long anywhere. What does not fit into the last line ends in `…`.
  static func lines(_ text: String, ems width: Double, limit: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var rest = words(text)[...]
    while let word = rest.first {
      if line.isEmpty, lines.count < limit - 1, ems(trimmed(word)) > width {
        let head = prefix(of: word, ems: width)
        lines.append(String(head))
        rest[rest.startIndex] = word[head.endIndex...]
      } else if lines.count < limit - 1, !line.isEmpty, ems(line + trimmed(word)) > width {
        lines.append(String(trimmed(line[...])))
        line = ""
      } else {
        line += word
        rest.removeFirst()
      }
    }
    if !line.isEmpty { lines.append(shortened(String(trimmed(line[...])), ems: width)) }
    return lines
  }

  /// The text, or its beginning and `…` where it is wider than so many em.
  static func shortened(_ text: String, ems width: Double) -> String {
    guard ems(text) > width else { return text }
    return trimmed(prefix(of: text[...], ems: width - ems("…"))) + "…"
  }

  private static func ems(_ scalar: Unicode.Scalar) -> Double {
    switch scalar.value {
    case 0x300...0x36F, 0x483...0x487, 0x591...0x5BD, 0x610...0x61A, 0x64B...0x65F, 0x200B...0x200F,
      0x202A...0x202E, 0x2060...0x2069, 0xFE00...0xFE0F:
      0
    case 0x1100...0x11FF, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFF00...0xFF60,
      0x1F000...0x1FAFF, 0x20000...0x3FFFD:
      1
    case _ where "iljI.,:;'|!()[] \u{A0}-ftr/".unicodeScalars.contains(scalar): 0.4
    case _ where "mwMW%@—…".unicodeScalars.contains(scalar): 1
    case 0x61...0x7A, 0xDF...0xFF, 0x30...0x39: 0.61
    case 0x600...0x6FF: 0.6
    default: 0.75
    }
  }

  /// Each with the space or hyphen that ends it.
  private static func words(_ text: String) -> [Substring] {
    var words: [Substring] = []
    var start = text.startIndex
    for index in text.indices where text[index] == " " || text[index] == "-" {
      let next = text.index(after: index)
      words.append(text[start..<next])
      start = next
    }
    if start < text.endIndex { words.append(text[start...]) }
    return words
  }

  /// As many characters as fit, one at least.
  private static func prefix(of text: Substring, ems width: Double) -> Substring {
    var end = text.startIndex
    var used = 0.0
    while end < text.endIndex {
      let next = text.index(after: end)
      used += ems(text[end..<next])
      if used > width, end > text.startIndex { break }
      end = next
    }
    return text[..<end]
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text
    while text.last == " " { text.removeLast() }
    return text
  }
}
