/// Cuts running text into sentences.
///
/// A sentence ends at `.`, `!`, `?` or `…`, with the quotes and brackets that close behind it, if
/// white space and then something other than a small letter follow. Full stops of abbreviations and
/// initials end nothing: "Lt. Gen. A. B. Smith of the U.S. Army" is one piece.
enum SentenceSplitter {
  private static let abbreviations: Set<String> = [
    "mr", "mrs", "ms", "dr", "prof", "gen", "lt", "col", "maj", "capt", "sgt", "adm", "brig", "sen",
    "rep", "gov", "st", "no", "nos", "vs", "etc", "e.g", "i.e", "cf", "approx", "ca", "fig", "vol",
    "pp", "ed", "jr", "sr", "inc", "ltd", "co", "corp", "dept", "est", "jan", "feb", "mar", "apr",
    "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "art", "para", "al", "op",
  ]

  /// The ranges of the sentences, in UTF-8 bytes, without the white space between them.
  static func sentences(in text: [UInt8]) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = skipSpace(text, from: 0)
    var index = start
    while index < text.count {
      guard isStop(text, at: index) else {
        index += 1
        continue
      }
      var end = index + stopLength(text, at: index)
      while end < text.count, isStop(text, at: end) { end += stopLength(text, at: end) }
      end = skipClosing(text, from: end)
      let next = skipSpace(text, from: end)
      if next == text.count {
        break
      } else if next > end, !isSmallLetter(text[next]),
        !(text[index] == 0x2E && isAbbreviation(text, before: index, from: start))
      {
        sentences.append(start..<end)
        start = next
      }
      index = max(end, index + 1)
    }
    var end = text.count
    while end > start, isSpace(text[end - 1]) { end -= 1 }
    if end > start { sentences.append(start..<end) }
    return sentences
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09
  }

  private static func isSmallLetter(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }

  private static func skipSpace(_ text: [UInt8], from start: Int) -> Int {
    var index = start
    while index < text.count, isSpace(text[index]) { index += 1 }
    return index
  }

  private static func isStop(_ text: [UInt8], at index: Int) -> Bool {
    switch text[index] {
    case 0x2E, 0x21, 0x3F: true
    case 0xE2: text[index...].starts(with: [0xE2, 0x80, 0xA6])
    default: false
    }
  }

  private static func stopLength(_ text: [UInt8], at index: Int) -> Int {
    text[index] == 0xE2 ? 3 : 1
  }

  /// Behind quotes and brackets that close: `"`, `'`, `)`, `]`, `”`, `’`, `»`.
  private static func skipClosing(_ text: [UInt8], from start: Int) -> Int {
    var index = start
    while index < text.count {
      switch text[index] {
      case 0x22, 0x27, 0x29, 0x5D: index += 1
      case 0xE2
      where text[index...].starts(with: [0xE2, 0x80, 0x9D])
        || text[index...].starts(with: [0xE2, 0x80, 0x99]):
        index += 3
      case 0xC2 where text[index...].starts(with: [0xC2, 0xBB]): index += 2
      default: return index
      }
    }
    return index
  }

  private static func isAbbreviation(_ text: [UInt8], before stop: Int, from start: Int) -> Bool {
    var first = stop
    while first > start, !isSpace(text[first - 1]), text[first - 1] != 0x28 { first -= 1 }
    let word = text[first..<stop]
    guard let initial = word.first, word.count <= 8 else { return false }
    let hasInnerStop = word.contains(0x2E)
    let isInitial = word.count == 1 && initial &- 0x41 < 26
    return isInitial || (hasInnerStop && word.allSatisfy { $0 == 0x2E || ($0 | 0x20) &- 0x61 < 26 })
      || abbreviations.contains(String(decoding: word, as: UTF8.self).lowercased())
  }
}
