/// A word of running text, as somebody reads it who looks for names.
struct ProseWord {
  enum Shape {
    case lower
    case capitalised
    /// Capitals alone, two or more: `SIPRI`, `RFE/RL`; a plural's `s` is not part of it.
    case acronym
    /// Letters and digits: `S-400`, `M1A2`, `2S19`.
    case designation
    /// Digits alone, or with a unit or ending: `155`, `1990s`, `122-mm`.
    case number
    /// One capital: `S.` in "Harry S. Truman".
    case initial
  }

  /// Where the name in the word stands, in UTF-8 bytes: without a possessive's ending, without
  /// "-based" or "pro-".
  let range: Range<Int>
  /// As printed, with one kind of hyphen and apostrophe; of small words only the shortest.
  let text: String
  let shape: Shape
  /// Whether the word as a whole is followed by nothing of the same name: "Baykar's", "Baykar-made".
  let endsName: Bool
  /// Whether nothing of the same name stands before it: "pro-Kremlin".
  let beginsName: Bool
  /// Whether only white space stands between it and the word before, or an abbreviation's full stop.
  let isJoined: Bool
  /// Whether a quotation mark or a colon stands before it, behind which any word has a capital.
  let followsOpening: Bool
}

/// Takes UTF-8 text apart into words.
struct ProseWords {
  /// A word as it is printed, hyphens and all.
  struct Printed {
    let range: Range<Int>
    let isASCII: Bool
  }

  /// What stands between two words.
  fileprivate struct Gap {
    var isSpace = true
    var hasOpening = false
    var isEmpty = true
    var startsWithStop = false
    /// What is neither white space nor the full stop at the beginning.
    var hasOther = false
  }

  /// - Parameters:
  ///   - visit: gets each word in order.
  ///   - visitForeign: gets each word that has letters beyond ASCII.
  static func read(
    _ text: [UInt8], visit: (ProseWord) -> Void, visitForeign: (Range<Int>) -> Void
  ) {
    text.withUnsafeBufferPointer { buffer in
      var index = 0
      var gap = Gap()
      var mayStop = false
      while index < buffer.count {
        let (scalar, length) = AtomScanner.decode(at: index, in: buffer)
        guard isWord(scalar) else {
          gap.add(scalar)
          index += length
          continue
        }
        let printed = word(from: index, in: buffer)
        index = printed.range.upperBound
        let isJoined = gap.isSpace || (mayStop && gap.isStopAndSpace)
        let word = classified(printed, in: buffer, isJoined: isJoined, opening: gap.hasOpening)
        visit(word)
        if !printed.isASCII { visitForeign(printed.range) }
        mayStop = word.shape == .initial || NameVocabulary.isTitle(word.text)
        gap = Gap()
      }
    }
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      let byte = UInt8(truncatingIfNeeded: scalar.value)
      return (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
    }
    let properties = scalar.properties
    if properties.isAlphabetic { return scalar.value != 0x2BC }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .decimalNumber: return true
    default: return false
    }
  }

  /// Letters and digits, and between two of them a hyphen, an apostrophe, a full stop, `&` or `/`
  /// without space.
  private static func word(from start: Int, in text: UnsafeBufferPointer<UInt8>) -> Printed {
    var index = start
    var isASCII = true
    while index < text.count {
      let (scalar, length) = AtomScanner.decode(at: index, in: text)
      if isWord(scalar) {
        isASCII = isASCII && scalar.isASCII
        index += length
        continue
      }
      guard joins(scalar), index + length < text.count,
        isWord(AtomScanner.decode(at: index + length, in: text).scalar)
      else { break }
      if scalar == "/", !isAmongCapitals(index, in: text) { break }
      if scalar == ",", !(text[index - 1] &- 0x30 < 10 && text[index + 1] &- 0x30 < 10) { break }
      index += length
    }
    return Printed(range: start..<index, isASCII: isASCII)
  }

  private static func joins(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", "'", ".", "&", "/", ",", "\u{2010}", "\u{2011}", "\u{2019}": true
    default: false
    }
  }

  /// `RFE/RL` is one word, "Russia/Ukraine" two.
  private static func isAmongCapitals(_ index: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    func isCapital(_ place: Int) -> Bool { place < text.count && text[place] &- 0x41 < 26 }
    return index >= 2 && isCapital(index - 1) && isCapital(index - 2) && isCapital(index + 1)
      && isCapital(index + 2)
  }

  // MARK: Shape

  private static func classified(
    _ printed: Printed, in text: UnsafeBufferPointer<UInt8>, isJoined: Bool, opening: Bool
  ) -> ProseWord {
    let bytes = text[printed.range]
    func word(
      _ shape: ProseWord.Shape, _ text: String = "", range: Range<Int>? = nil,
      endsName: Bool = false,
      beginsName: Bool = false
    ) -> ProseWord {
      ProseWord(
        range: range ?? printed.range, text: text, shape: shape, endsName: endsName,
        beginsName: beginsName, isJoined: isJoined, followsOpening: opening)
    }
    // Most words: small letters and nothing else.
    if printed.isASCII, bytes.allSatisfy({ $0 &- 0x61 < 26 }) {
      return word(.lower, bytes.count <= 11 ? String(decoding: bytes, as: UTF8.self) : "")
    }
    var parts = PartedWord(String(decoding: bytes, as: UTF8.self))
    let hasPossessive = parts.dropPossessive()
    let (before, after) = parts.dropOrdinaryParts()
    let start = printed.range.lowerBound + before
    let range = start..<(start + parts.text.utf8.count)
    return word(
      parts.shape, parts.name, range: range,
      endsName: hasPossessive || after, beginsName: before > 0)
  }
}

extension ProseWords.Gap {
  /// ". " behind an initial or an abbreviation.
  var isStopAndSpace: Bool { startsWithStop && !hasOther }

  mutating func add(_ scalar: Unicode.Scalar) {
    let isWhite = scalar.properties.isWhitespace
    if !isWhite {
      isSpace = false
      if scalar == ".", isEmpty {
        startsWithStop = true
      } else {
        hasOther = true
      }
    }
    switch scalar {
    case "\"", "'", ":", "\u{2018}", "\u{201C}", "\u{201E}", "\u{AB}", "\u{2026}", "\u{2022}":
      hasOpening = true
    default: break
    }
    isEmpty = false
  }
}
