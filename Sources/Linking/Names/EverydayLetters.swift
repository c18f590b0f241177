/// The letters of Western, Central and Eastern European languages, of which lower case is known
/// without asking for their Unicode properties: Latin-1, Latin Extended-A, and Cyrillic from U+0400
/// to U+045F. All of them are composed (NFC), and so is every word of them.
enum EverydayLetters {
  /// Whose letters a word has.
  enum Script {
    case latin
    /// Some that may look like Latin ones.
    case others
  }

  /// Adds a word in lower case to `folded`.
  ///
  /// - Returns: nil where a letter is none of these, and some of the word has been added.
  static func fold(_ word: UnsafeBufferPointer<UInt8>, into folded: inout [UInt8]) -> Script? {
    var script = Script.latin
    var index = 0
    while index < word.count {
      let (scalar, length) = AtomScanner.decode(at: index, in: word)
      index += length
      guard let lower = lowerCase(scalar.value) else { return nil }
      if lower < 0x80 {
        folded.append(UInt8(truncatingIfNeeded: lower))
      } else {
        if lower >= 0x370 { script = .others }
        folded.append(UInt8(truncatingIfNeeded: 0xC0 | lower >> 6))
        folded.append(UInt8(truncatingIfNeeded: 0x80 | lower & 0x3F))
      }
    }
    return script
  }

  /// Whether a character is one of these letters and none of ASCII.
  static func contains(_ value: UInt32) -> Bool { value >= 0x80 && lowerCase(value) != nil }

  /// A letter in lower case, an ASCII digit as it is; nil of everything else.
  static func lowerCase(_ value: UInt32) -> UInt32? {
    switch value {
    case 0x30...0x39, 0x61...0x7A: value
    case 0x41...0x5A: value + 0x20
    case 0xC0...0xD6, 0xD8...0xDE: value + 0x20
    case 0xDF...0xF6, 0xF8...0xFF: value
    // Capitals and small letters by turns, but for the dotted and dotless I.
    case 0x100...0x12F, 0x132...0x137, 0x14A...0x177: value | 1
    case 0x139...0x148, 0x179...0x17E: (value + 1) & ~1
    case 0x400...0x40F: value + 0x50
    case 0x410...0x42F: value + 0x20
    case 0x430...0x45F: value
    default: nil
    }
  }
}
