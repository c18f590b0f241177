/// What a text may contain that CommonMark does not know, found in one cheap pass, so that a text
/// without any of it costs nothing more.
struct SourceFeatures: OptionSet {
  let rawValue: UInt16

  /// A backslash before one of `ReservedMarks.escapable`.
  static let escapes = SourceFeatures(rawValue: 1 << 0)
  /// `://` or `www.`.
  static let urls = SourceFeatures(rawValue: 1 << 1)
  static let atSigns = SourceFeatures(rawValue: 1 << 2)
  static let tildes = SourceFeatures(rawValue: 1 << 3)
  /// `[^` at the start of a line or behind the marks of quotations there: without a definition no
  /// footnote is referred to.
  static let footnotes = SourceFeatures(rawValue: 1 << 4)
  /// A line that may be the delimiter row of a table.
  static let tables = SourceFeatures(rawValue: 1 << 5)
  /// Bytes of a code point that `ReservedMarks` would use.
  static let marks = SourceFeatures(rawValue: 1 << 6)
  /// `[ ]`, `[x]` or `[X]`.
  static let tasks = SourceFeatures(rawValue: 1 << 7)

  /// What may begin fenced code or an HTML block: in a text without, only indentation makes a line
  /// literal.
  static let literalBlocks = SourceFeatures(rawValue: 1 << 8)

  init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  init(of text: [UInt8]) {
    var found: SourceFeatures = []
    text.withUnsafeBufferPointer { text in
      let signals = Self.signals
      var index = -1
      while true {
        index = signals.firstIndex(in: text, (index + 1)..<text.count)
        guard index < text.count else { break }
        switch text[index] {
        case UInt8(ascii: "~"):
          found.insert(.tildes)
          if Self.isFence(in: text, at: index) { found.insert(.literalBlocks) }
        case UInt8(ascii: "`"):
          if Self.isFence(in: text, at: index) { found.insert(.literalBlocks) }
        case UInt8(ascii: "<"):
          if Self.mayBeginHTMLBlock(in: text, at: index) { found.insert(.literalBlocks) }
        case UInt8(ascii: "@"): found.insert(.atSigns)
        case 0x0A, 0x0D:
          guard !found.contains(.tables), index + 1 < text.count, text[index + 1] <= 0x7C,
            !CharacterClass.isLetter(text[index + 1])
          else { break }
          if Self.isDelimiterRow(in: text, from: index + 1) { found.insert(.tables) }
        case UInt8(ascii: "\\"):
          if index + 1 < text.count, ReservedMarks.escapable.contains(text[index + 1]) {
            found.insert(.escapes)
          }
        case UInt8(ascii: ":"):
          if index + 2 < text.count, text[index + 1] == UInt8(ascii: "/"),
            text[index + 2] == UInt8(ascii: "/")
          {
            found.insert(.urls)
          }
        case UInt8(ascii: "w"):
          if index + 2 < text.count, text[index + 1] == UInt8(ascii: "w"),
            text[index + 2] == UInt8(ascii: ".")
          {
            found.insert(.urls)
          }
        case UInt8(ascii: "["):
          guard index + 1 < text.count else { break }
          if text[index + 1] == UInt8(ascii: "^"), Self.mayBeginDefinition(in: text, at: index) {
            found.insert(.footnotes)
          }
          if index + 2 < text.count, text[index + 2] == UInt8(ascii: "]") { found.insert(.tasks) }
        default:
          if index + 1 < text.count, text[index + 1] == 0xB7 { found.insert(.marks) }
        }
      }
    }
    self = found
  }

  private static let signals = ByteSet(Array("~`<@\\:w[\r\n".utf8) + [0xEF])

  private static func isFence(in text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    index + 2 < text.count && text[index + 1] == text[index] && text[index + 2] == text[index]
  }

  /// Whether nothing but spaces and the marks of quotations precedes an index in its line.
  private static func mayBeginDefinition(
    in text: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> Bool {
    var place = index
    while place > 0, text[place - 1] == 0x20 || text[place - 1] == UInt8(ascii: ">") { place -= 1 }
    return place == 0 || text[place - 1] == 0x0A || text[place - 1] == 0x0D
  }

  /// Whether nothing but white space and the marks of quotes and lists precedes an index in its
  /// line.
  private static func mayBeginHTMLBlock(
    in text: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> Bool {
    var place = index
    while place > 0 {
      switch text[place - 1] {
      case 0x0A, 0x0D: return true
      case 0x20, 0x09, UInt8(ascii: ">"), UInt8(ascii: "*"), UInt8(ascii: "+"),
        UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ")"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), 0xEF, 0xBB, 0xBF:
        place -= 1
      default: return false
      }
    }
    return true
  }

  /// Whether a line holds only what a delimiter row and the quote marks before it may hold.
  private static func isDelimiterRow(
    in text: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Bool {
    var hasHyphen = false
    var hasDivider = false
    for index in start..<text.count {
      switch text[index] {
      case UInt8(ascii: "-"): hasHyphen = true
      case UInt8(ascii: "|"), UInt8(ascii: ":"): hasDivider = true
      case UInt8(ascii: ">"), 0x20, 0x09, 0x0B, 0x0C: break
      case 0x0A, 0x0D: return hasHyphen && hasDivider
      default: return false
      }
    }
    return hasHyphen && hasDivider
  }
}
