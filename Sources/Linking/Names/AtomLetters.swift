/// The letters and digits of atoms, as printed.
enum AtomLetters {
  /// Letters and digits alone, composed, so that spellings can be compared by bytes.
  static func all(
    of atoms: [Atom], from start: Int, to end: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> [UInt8] {
    var letters: [UInt8] = []
    for atom in atoms[start..<end] {
      let word = text[Int(atom.start)..<Int(atom.end)]
      if atom.isLookalike,
        let reading = Homoglyphs.latinReading(of: String(decoding: word, as: UTF8.self))
      {
        letters += reading.utf8
      } else {
        letters += word
      }
    }
    return letters.allSatisfy { $0 < 0x80 } ? letters : NameFolding.composed(letters)
  }

  /// Whether atoms are spelled with these letters in this case, or in capitals alone.
  static func of(
    _ atoms: [Atom], from start: Int, to end: Int, in text: UnsafeBufferPointer<UInt8>,
    are letters: ArraySlice<UInt8>
  ) -> Bool {
    var letter = letters.startIndex
    var isSame = true
    var hasSmall = false
    var hasCapital = false
    for index in start..<end {
      for place in Int(atoms[index].start)..<Int(atoms[index].end) {
        let byte = text[place]
        guard byte < 0x80 else {
          return areForeign(all(of: atoms, from: start, to: end, in: text), letters)
        }
        isSame = isSame && letter < letters.endIndex && letters[letter] == byte
        hasSmall = hasSmall || byte &- 0x61 < 26
        hasCapital = hasCapital || byte &- 0x41 < 26
        letter += 1
      }
    }
    if isSame, letter == letters.endIndex { return true }
    return hasCapital && !hasSmall && letter > letters.startIndex + 1
  }

  private static func areForeign(_ printed: [UInt8], _ letters: ArraySlice<UInt8>) -> Bool {
    if printed[...] == letters { return true }
    let word = String(decoding: printed, as: UTF8.self)
    return word.utf8.count > 1 && word == word.uppercased() && word != word.lowercased()
  }
}
