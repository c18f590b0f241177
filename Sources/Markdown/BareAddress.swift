/// Finds the addresses that link without any markup: GitHub's extended autolinks (section 6.9 of
/// its specification), by the same steps as cmark-gfm, each of them linear.
enum BareAddress {
  enum Kind: Equatable {
    /// Begins with its scheme.
    case url
    /// Begins with `www.`; the link adds `http://`.
    case web
    /// An e-mail address; the link adds `mailto:`.
    case mail
  }

  /// The URL whose scheme ends before the colon at an index.
  ///
  /// - Parameters:
  ///   - bounds: the piece of the text in which the whole URL must lie.
  ///   - limit: where it must end at the latest; asked only once a domain was found.
  static func url(
    aroundColon colon: Int, in text: [UInt8], within bounds: Range<Int>,
    limit: @autoclosure () -> Int = .max
  ) -> Range<Int>? {
    guard colon + 3 < bounds.upperBound, text[colon + 1] == UInt8(ascii: "/"),
      text[colon + 2] == UInt8(ascii: "/")
    else { return nil }
    var start = colon
    while start > bounds.lowerBound, colon - start < 6, CharacterClass.isLetter(text[start - 1]) {
      start -= 1
    }
    guard isScheme(text[start..<colon]), isHostByte(at: colon + 3, in: text),
      let domainEnd = domainEnd(from: colon + 3, in: text, to: bounds.upperBound, needsDot: false)
    else { return nil }
    let end = addressEnd(
      from: colon, atLeast: domainEnd, in: text, to: min(bounds.upperBound, limit()))
    return end > colon ? start..<end : nil
  }

  /// The address that begins with the `www.` at an index.
  ///
  /// - Parameters:
  ///   - followsMarkup: whether what stands before the bounds is the start of the text or of an
  ///     element, white space, or one of `*_~(`.
  ///   - limit: where the address must end at the latest; asked only once a domain was found.
  static func web(
    at start: Int, in text: [UInt8], within bounds: Range<Int>, followsMarkup: Bool,
    limit: @autoclosure () -> Int = .max
  ) -> Range<Int>? {
    guard start + 4 <= bounds.upperBound,
      text[start..<(start + 4)].elementsEqual("www.".utf8)
    else { return nil }
    if start > bounds.lowerBound {
      switch text[start - 1] {
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "("): break
      case let byte where CharacterClass.isSpace(byte): break
      default: return nil
      }
    } else if !followsMarkup {
      return nil
    }
    guard
      let domainEnd = domainEnd(from: start, in: text, to: bounds.upperBound, needsDot: true)
    else { return nil }
    let end = addressEnd(
      from: start, atLeast: domainEnd, in: text, to: min(bounds.upperBound, limit()))
    return end > start ? start..<end : nil
  }

  /// The e-mail address around the `@` at an index, a `mailto:` or `xmpp:` before it included.
  static func mail(around at: Int, in text: [UInt8], within bounds: Range<Int>) -> Range<Int>? {
    var start = at
    var hasScheme = false
    var isXMPP = false
    while start > bounds.lowerBound {
      let byte = text[start - 1]
      if isLocalByte(byte) {
        start -= 1
      } else if byte == UInt8(ascii: ":"), !hasScheme {
        if endsWithWord("mailto", before: start - 1, in: text, from: bounds.lowerBound) {
          start -= 7
        } else if endsWithWord("xmpp", before: start - 1, in: text, from: bounds.lowerBound) {
          start -= 5
          isXMPP = true
        } else {
          break
        }
        hasScheme = true
      } else {
        break
      }
    }
    guard start < at else { return nil }

    var end = at + 1
    var hasDot = false
    scan: while end < bounds.upperBound {
      switch text[end] {
      case UInt8(ascii: "@"): return nil
      case UInt8(ascii: "."):
        guard end + 1 < bounds.upperBound, isAlphanumeric(text[end + 1]) else { break scan }
        hasDot = true
      case UInt8(ascii: "/") where isXMPP: break
      case UInt8(ascii: "-"), UInt8(ascii: "_"): break
      case let byte where isAlphanumeric(byte): break
      default: break scan
      }
      end += 1
    }
    guard hasDot, end - at >= 2, CharacterClass.isLetter(text[end - 1]) else { return nil }
    return start..<end
  }

  /// The address that a link to the text needs before it.
  static func prefix(of kind: Kind, text: ArraySlice<UInt8>) -> StaticString {
    switch kind {
    case .url: ""
    case .web: "http://"
    case .mail: text.contains(UInt8(ascii: ":")) ? "" : "mailto:"
    }
  }

  private static func isScheme(_ bytes: ArraySlice<UInt8>) -> Bool {
    let lower = bytes.lazy.map { $0 | 0x20 }
    return lower.elementsEqual("https".utf8) || lower.elementsEqual("http".utf8)
      || lower.elementsEqual("ftp".utf8)
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    CharacterClass.isLetter(byte) || CharacterClass.isDigit(byte)
  }

  private static func isLocalByte(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "+")
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }

  private static func endsWithWord(
    _ word: StaticString, before end: Int, in text: [UInt8], from lowerBound: Int
  ) -> Bool {
    let start = end - word.utf8CodeUnitCount
    guard start >= lowerBound else { return false }
    for index in start..<end where text[index] != word.utf8Start[index - start] { return false }
    return start == lowerBound || !isAlphanumeric(text[start - 1])
  }

  /// Whether a host may go on at a byte: not at white space, punctuation or the middle of a code
  /// point, at which cmark-gfm stops as well.
  private static func isHostByte(at index: Int, in text: [UInt8]) -> Bool {
    guard let scalar = CharacterClass.scalar(at: index, in: text) else { return false }
    return !CharacterClass.isSpace(scalar) && !CharacterClass.isPunctuation(scalar)
  }

  /// Where the domain ends; nil where it is none: an underscore in one of its last two labels, or
  /// no dot where one is needed.
  private static func domainEnd(
    from start: Int, in text: [UInt8], to upperBound: Int, needsDot: Bool
  ) -> Int? {
    var index = start + 1
    var hasDot = false
    var underscoresBefore = 0
    var underscores = 0
    while index < upperBound - 1 {
      if text[index] == UInt8(ascii: "_") {
        underscores += 1
      } else if text[index] == UInt8(ascii: ".") {
        underscoresBefore = underscores
        underscores = 0
        hasDot = true
      } else if text[index] != UInt8(ascii: "-"), !isHostByte(at: index, in: text) {
        break
      }
      index += 1
    }
    guard underscoresBefore == 0, underscores == 0, hasDot || !needsDot else { return nil }
    return index
  }

  /// Up to white space or `<`, less what is read as the sentence's own punctuation: marks at the
  /// end, a closing parenthesis without its opening one, what looks like an entity.
  private static func addressEnd(
    from start: Int, atLeast domainEnd: Int, in text: [UInt8], to upperBound: Int
  ) -> Int {
    var end = min(domainEnd, upperBound)
    while end < upperBound, !CharacterClass.isSpace(text[end]) { end += 1 }
    var unclosed = 0
    for index in start..<end {
      if text[index] == UInt8(ascii: "<") {
        end = index
        break
      }
      if text[index] == UInt8(ascii: "(") { unclosed += 1 }
      if text[index] == UInt8(ascii: ")") { unclosed -= 1 }
    }
    while end > start {
      switch text[end - 1] {
      case UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "."), UInt8(ascii: ","),
        UInt8(ascii: ":"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"),
        UInt8(ascii: "'"), UInt8(ascii: "\""):
        end -= 1
      case UInt8(ascii: ";"):
        var ampersand = end - 2
        while ampersand > start, CharacterClass.isLetter(text[ampersand]) { ampersand -= 1 }
        let isEntity =
          ampersand >= start && ampersand < end - 2 && text[ampersand] == UInt8(ascii: "&")
        end = isEntity ? ampersand : end - 1
      case UInt8(ascii: ")"):
        guard unclosed < 0 else { return end }
        unclosed += 1
        end -= 1
      default: return end
      }
    }
    return end
  }
}
