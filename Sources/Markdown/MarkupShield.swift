/// The first rewriting of a text in the extended dialect, within its lines: escaped signs become
/// marks that survive parsing, and what could be taken for markup inside a bare URL or a footnote
/// label is shielded.
enum MarkupShield {
  private static let signals = ByteSet("\\<[:w".utf8)

  /// The rewritten text; nil where nothing needed to be replaced.
  static func rewrite(_ text: [UInt8], with marks: ReservedMarks) -> [UInt8]? {
    var output: [UInt8] = []
    var copied = 0
    var index = 0
    while index < text.count {
      index = signals.firstIndex(in: text, index..<text.count)
      guard index < text.count else { break }
      switch text[index] {
      case UInt8(ascii: "\\"):
        guard index + 1 < text.count else { break }
        let sign = text[index + 1]
        if ReservedMarks.escapable.contains(sign) {
          output += text[copied..<index]
          marks.append(.escaped(sign), to: &output)
          copied = index + 2
        }
        index += CharacterClass.isPunctuation(sign) ? 1 : 0
      case UInt8(ascii: "<"):
        if let end = autolinkEnd(from: index, in: text) { index = end }
      case UInt8(ascii: "["):
        if let end = footnoteLabelEnd(from: index, in: text) {
          shield("_*<", in: index..<end, of: text, with: marks, copied: &copied, output: &output)
          index = end
        }
      case UInt8(ascii: ":"):
        let url = BareAddress.url(
          aroundColon: index, in: text, within: copied..<text.count,
          limit: bareURLEnd(from: index, in: text))
        if let url {
          shield("_*", in: url, of: text, with: marks, copied: &copied, output: &output)
          index = url.upperBound - 1
        }
      case UInt8(ascii: "w") where index + 1 < text.count && text[index + 1] == UInt8(ascii: "w"):
        let url = BareAddress.web(
          at: index, in: text, within: max(copied, index - 1)..<text.count, followsMarkup: true,
          limit: bareURLEnd(from: index, in: text))
        if let url {
          shield("_*", in: url, of: text, with: marks, copied: &copied, output: &output)
          index = url.upperBound - 1
        }
      default: break
      }
      index += 1
    }
    guard copied > 0 else { return nil }
    output += text[copied...]
    return output
  }

  private static func shield(
    _ signs: StaticString, in range: Range<Int>, of text: [UInt8], with marks: ReservedMarks,
    copied: inout Int,
    output: inout [UInt8]
  ) {
    for index in range {
      let isSign = (0..<signs.utf8CodeUnitCount).contains { signs.utf8Start[$0] == text[index] }
      guard isSign else { continue }
      output += text[copied..<index]
      marks.append(.shielded(text[index]), to: &output)
      copied = index + 1
    }
  }

  /// The end of `<scheme:…>`, inside which a backslash is a backslash.
  private static func autolinkEnd(from start: Int, in text: [UInt8]) -> Int? {
    var index = start + 1
    while index < text.count, index - start <= 33,
      CharacterClass.isLetter(text[index]) || CharacterClass.isDigit(text[index])
        || text[index] == UInt8(ascii: "+") || text[index] == UInt8(ascii: ".")
        || text[index] == UInt8(ascii: "-")
    {
      index += 1
    }
    guard index < text.count, text[index] == UInt8(ascii: ":") else { return nil }
    while index < text.count, text[index] > 0x20, text[index] != UInt8(ascii: "<") {
      if text[index] == UInt8(ascii: ">") { return index }
      index += 1
    }
    return nil
  }

  /// The index of the bracket that closes a footnote's label, if one opens here.
  static func footnoteLabelEnd(from start: Int, in text: [UInt8]) -> Int? {
    guard start + 2 < text.count, text[start + 1] == UInt8(ascii: "^") else { return nil }
    var index = start + 2
    while index < text.count {
      switch text[index] {
      case UInt8(ascii: "]"): return index > start + 2 ? index : nil
      case UInt8(ascii: "["), 0x20, 0x09, 0x0A, 0x0D: return nil
      default: index += 1
      }
    }
    return nil
  }

  /// How far a bare URL may reach here: to white space, and not past what closes a bracket opened
  /// before it, a code span or a table cell.
  private static func bareURLEnd(from start: Int, in text: [UInt8]) -> Int {
    var prefix = start
    while prefix > 0, start - prefix < 6, CharacterClass.isLetter(text[prefix - 1]) { prefix -= 1 }
    let isDestination =
      prefix >= 2 && text[prefix - 1] == UInt8(ascii: "(") && text[prefix - 2] == UInt8(ascii: "]")
    var brackets = 0
    var parentheses = 0
    var index = start
    while index < text.count {
      switch text[index] {
      case let byte where CharacterClass.isSpace(byte): return index
      case UInt8(ascii: "<"), UInt8(ascii: "`"), UInt8(ascii: "|"): return index
      case UInt8(ascii: "["): brackets += 1
      case UInt8(ascii: "]"):
        brackets -= 1
        if brackets < 0 { return index }
      case UInt8(ascii: "("): parentheses += 1
      case UInt8(ascii: ")"):
        parentheses -= 1
        if isDestination, parentheses < 0 { return index }
      default: break
      }
      index += 1
    }
    return index
  }
}
