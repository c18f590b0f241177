/// What a terminal makes of text: which characters it would obey, and how much room each takes.
package enum TerminalText {
  /// The text with a picture in the place of each character that a terminal would obey, or by which
  /// it would show the rest in another order (ECMA-48; Unicode Standard Annex #9; "Trojan Source",
  /// CVE-2021-42574). Tabs stay.
  package static func harmless(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { harmless($0) != $0 }) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(harmless(scalar)) }
    return String(result)
  }

  /// The same for text that is to stay in one line and one cell each: tabs are pictures, too.
  package static func harmlessLine(_ text: String) -> String {
    harmless(text).replacing("\t", with: "␉")
  }

  /// `␛` for ESC and so on; `�` where Unicode has no picture.
  package static func harmless(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x09: scalar
    case 0x00...0x1F: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    case 0x80...0x9F, 0x2028...0x202E, 0x2066...0x2069: "\u{FFFD}"
    default: scalar
    }
  }

  /// How many cells of a terminal's line a character takes: 0 of what combines with the one before
  /// it, 2 of wide ones (Unicode Standard Annex #11). A tab counts as the 8 it takes at most.
  package static func cells(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value == 0x09 { return 8 }
    if scalar.value < 0x300 { return scalar.value == 0xAD ? 0 : 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    // The vowels and finals of a Korean syllable stand within its first letter.
    if (0x1160...0x11FF).contains(scalar.value) { return 0 }
    return isWide(scalar) ? 2 : 1
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF,
      0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F,
      0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18D08, 0x1AFF0...0x1B2FF, 0x1F200...0x1F265,
      0x20000...0x3FFFD:
      true
    // Two of them make one flag.
    case 0x1F1E6...0x1F1FF: false
    default: scalar.properties.isEmojiPresentation
    }
  }
}
