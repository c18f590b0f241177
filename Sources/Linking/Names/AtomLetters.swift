/// The letters and digits of atoms, as printed.
enum AtomLetters {
  /// Letters and digits alone, composed, so that spellings can be compared by bytes.
  static func all(of atoms: ArraySlice<Atom>, in text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var letters: [UInt8] = []
    for atom in atoms {
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
  static func have(
    _ letters: [UInt8], orAreCapitals atoms: ArraySlice<Atom>, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var index = 0
    var isSame = true
    var hasSmall = false
    var hasCapital = false
    for atom in atoms {
      for byte in text[Int(atom.start)..<Int(atom.end)] {
        guard byte < 0x80 else { return haveForeign(letters, orAreCapitals: atoms, in: text) }
        isSame = isSame && index < letters.count && letters[index] == byte
        hasSmall = hasSmall || byte &- 0x61 < 26
        hasCapital = hasCapital || byte &- 0x41 < 26
        index += 1
      }
    }
    return (isSame && index == letters.count) || (hasCapital && !hasSmall && index > 1)
  }

  private static func haveForeign(
    _ letters: [UInt8], orAreCapitals atoms: ArraySlice<Atom>, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let printed = all(of: atoms, in: text)
    if printed == letters { return true }
    let word = String(decoding: printed, as: UTF8.self)
    return word.utf8.count > 1 && word == word.uppercased() && word != word.lowercased()
  }
}
