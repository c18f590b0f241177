/// Keeps libcmark linear where it is not by itself: each link that closes makes it look at every
/// image bracket left open before, so that `![[]()` repeated costs the square of its length.
///
/// A text with thousands of brackets that never close is rewritten so that those of images are
/// escaped. They show as themselves either way.
enum UnclosedImages {
  /// Fewer open brackets than this cost nothing to speak of.
  private static let threshold = 4096

  /// The rewritten text; nil where there is nothing to keep from, or where code, HTML or autolinks
  /// could hide brackets, so that what closes what is not plain to see.
  static func escaped(in text: [UInt8]) -> [UInt8]? {
    var unclosed = 0
    for byte in text {
      switch byte {
      case UInt8(ascii: "["): unclosed += 1
      case UInt8(ascii: "]"): unclosed -= 1
      default: break
      }
    }
    guard unclosed > threshold, !mayHideBrackets(text) else { return nil }
    var insertions = Set<Int>()
    var open: [Int] = []
    var isBlank = true
    func close() {
      for bracket in open where isImage(bracket, in: text) { insertions.insert(bracket) }
      open.removeAll()
    }
    for (index, byte) in text.enumerated() {
      switch byte {
      case 0x0A:
        if isBlank { close() }
        isBlank = true
        continue
      case UInt8(ascii: "[") where !isEscaped(index, in: text): open.append(index)
      case UInt8(ascii: "]") where !isEscaped(index, in: text): _ = open.popLast()
      default: break
      }
      if byte != 0x20 { isBlank = false }
    }
    close()
    var rewritten: [UInt8] = []
    rewritten.reserveCapacity(text.count + insertions.count)
    for (index, byte) in text.enumerated() {
      if insertions.contains(index) { rewritten.append(UInt8(ascii: "\\")) }
      rewritten.append(byte)
    }
    return rewritten
  }

  private static func mayHideBrackets(_ text: [UInt8]) -> Bool {
    var spaces = 0
    for byte in text {
      switch byte {
      case UInt8(ascii: "`"), UInt8(ascii: "<"), UInt8(ascii: "~"), 0x09, 0x0D: return true
      case 0x20:
        spaces += 1
        if spaces == 4 { return true }
      default: spaces = 0
      }
    }
    return false
  }

  private static func isImage(_ bracket: Int, in text: [UInt8]) -> Bool {
    bracket > 0 && text[bracket - 1] == UInt8(ascii: "!") && !isEscaped(bracket - 1, in: text)
  }

  private static func isEscaped(_ index: Int, in text: [UInt8]) -> Bool {
    var backslashes = 0
    while index - backslashes > 0, text[index - backslashes - 1] == UInt8(ascii: "\\") {
      backslashes += 1
    }
    return backslashes % 2 == 1
  }
}
