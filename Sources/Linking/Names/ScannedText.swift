/// A text taken apart into atoms, with the ranges in which names may stand: what matching and the
/// evidence around a name are read from.
///
/// Lives as long as the text that it was made of lies in place.
struct ScannedText {
  let bytes: UnsafeBufferPointer<UInt8>
  let atoms: [Atom]
  /// Sorted; the text between them still bounds words.
  let prose: [Range<Int>]

  /// The word at an atom, as printed.
  func word(_ atom: Int) -> String {
    String(decoding: bytes[range(of: atom)], as: UTF8.self)
  }

  func range(of atom: Int) -> Range<Int> {
    Int(atoms[atom].start)..<Int(atoms[atom].end)
  }

  /// Whether a range is a piece of an address, a handle, a file's name or a currency's sign:
  /// `iran.example`, `@iran_news`, `D-30-report.pdf`, `US$`.
  func isPartOfAddress(_ range: Range<Int>) -> Bool {
    let joints: [UInt8] = [UInt8(ascii: "@"), UInt8(ascii: "_")]
    if range.lowerBound > 0, joints.contains(bytes[range.lowerBound - 1]) { return true }
    if range.upperBound < bytes.count, bytes[range.upperBound] == UInt8(ascii: "$") { return true }
    // No further than such names are long.
    var end = range.upperBound
    while end < min(bytes.count, range.upperBound + 64), Self.isOfAddress(bytes[end]) { end += 1 }
    guard end < bytes.count else { return false }
    if joints.contains(bytes[end]) { return true }
    return bytes[end] == UInt8(ascii: ".") && end + 1 < bytes.count && bytes[end + 1] &- 0x61 < 26
  }

  private static func isOfAddress(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "-")
  }

  /// The atom close before one: with nothing between them but space, or a stop and space ("Mr.").
  func atom(closeBefore atom: Int) -> Int? {
    atom > 0 && [.space, .periodSpace].contains(atoms[atom].gap) ? atom - 1 : nil
  }

  /// Whether a comma and white space alone stand before an atom.
  func isBehindComma(_ atom: Int) -> Bool {
    let gap = gap(before: atom)
    return gap.first == 0x2C && gap.dropFirst().allSatisfy { $0 == 0x20 || $0 == 0x0A }
  }

  /// The bytes between an atom and the one before it; of the first, those before it.
  func gap(before atom: Int) -> Slice<UnsafeBufferPointer<UInt8>> {
    let start = atom == 0 ? 0 : Int(atoms[atom - 1].end)
    let end = atom == atoms.count ? bytes.count : Int(atoms[atom].start)
    return bytes[start..<end]
  }

  /// Whether a word begins with a capital letter.
  func isCapitalised(_ atom: Int) -> Bool {
    let byte = bytes[Int(atoms[atom].start)]
    if byte < 0x80 { return byte &- 0x41 < 26 }
    return AtomScanner.decode(at: Int(atoms[atom].start), in: bytes).scalar.properties.isUppercase
  }

  /// Whether a word of two letters at least has capitals alone.
  func isAllCapitals(_ atom: Int) -> Bool {
    guard !atoms[atom].isDigits, atoms[atom].end - atoms[atom].start > 1 else { return false }
    let word = word(atom)
    return word == word.uppercased() && word != word.lowercased()
  }

  /// Whether a sentence or a larger part of one may end in the gap before an atom: at a full stop, a
  /// question, a colon. The stops of titles and initials end nothing.
  func hasStop(before atom: Int) -> Bool {
    guard atom > 0, atom < atoms.count else { return true }
    switch atoms[atom].gap {
    case .none, .space, .hyphen, .apostrophe, .ampersand, .period: return false
    case .periodSpace:
      let before = word(atom - 1)
      return before.count > 1 && !OfficeWords.titles.contains(before) && before != "St"
    case .other:
      return gap(before: atom).contains { byte in
        byte == 0x2E || byte == 0x21 || byte == 0x3F || byte == 0x3A || byte == 0x3B
      }
    }
  }

  /// Whether most of the longer words begin with a capital, as in headlines.
  var isTitleCase: Bool {
    var capitalised = 0
    var all = 0
    for (index, atom) in atoms.enumerated() where !atom.isDigits && atom.end - atom.start > 3 {
      all += 1
      if isCapitalised(index) { capitalised += 1 }
    }
    return all > 2 && capitalised * 3 >= all * 2
  }
}
