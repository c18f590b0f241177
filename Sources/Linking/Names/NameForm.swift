/// One spelling of a name as the matcher knows it: itself, its plural, with another unit.
struct NameForm: Sendable {
  /// Which of the registered names.
  let name: Int
  /// Its letters and digits, nothing between; composed.
  let letters: [UInt8]
  /// One for each atom behind the first.
  let steps: [Step]
  /// What the name ends with behind its last atom: the full stop of `U.S.`, a bracket.
  let tail: [UInt8]
  let isCaseSensitive: Bool
  let isPlural: Bool
  /// `T-72s`: the last atom is the plural's `s`, which is small and stands close.
  let endsWithPluralAtom: Bool
  /// `Russo-`: nothing but the first half of a pair.
  let endsWithHyphen: Bool
  /// Whether what goes on behind it may be another weapon's designation.
  let takesVariants: Bool
  /// Whether it keeps shorter names that it overlaps from matching: it links on its own, or it is a
  /// phrase that does nothing else.
  let isStrong: Bool

  /// What stands before an atom, and whether letters meet digits there.
  struct Step: Sendable {
    let gap: Gap
    let meetsNumber: Bool
    /// As written; of kinds of gaps that are many it says which.
    let written: [UInt8]
  }

  /// - Parameters:
  ///   - text: the spelling, of which `atoms` are the atoms.
  ///   - index: which of the registered names `name` is.
  init(_ text: String, atoms: [Atom], of name: NameMatcher.Name, index: Int) {
    let utf8 = Array(text.utf8)
    let original = name.name.text
    self.name = index
    letters = utf8.withUnsafeBufferPointer { AtomLetters.all(of: atoms[...], in: $0) }
    steps = zip(atoms, atoms.dropFirst()).map { before, atom in
      Step(
        gap: atom.gap, meetsNumber: before.isDigits != atom.isDigits,
        written: Array(utf8[Int(before.end)..<Int(atom.start)]))
    }
    tail = Array(utf8[Int(atoms[atoms.count - 1].end)...])
    isCaseSensitive = name.name.isCaseSensitive
    isPlural = text.utf8.count > original.utf8.count && text.hasSuffix("s")
    endsWithPluralAtom =
      text != original && utf8.dropLast().last.map { $0 &- 0x30 < 10 } == true
    endsWithHyphen = utf8.last == UInt8(ascii: "-")
    takesVariants = name.name.takesVariants
    isStrong = name.entity == nil || name.name.rule.isStrong
  }

  /// Whether gaps and case of a place in the text are the form's.
  func fits(_ atoms: ArraySlice<Atom>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    if endsWithPluralAtom, let suffix = atoms.last,
      suffix.gap != .none || text[Int(suffix.start)] != UInt8(ascii: "s")
    {
      return false
    }
    var needsExactCase = isCaseSensitive
    var index = atoms.startIndex + 1
    for step in steps {
      let atom = atoms[index]
      guard step.gap.allows(atom.gap, betweenLettersAndDigits: step.meetsNumber) else {
        return false
      }
      if step.gap == .other {
        let found = text[Int(atoms[index - 1].end)..<Int(atom.start)]
        guard step.written.elementsEqual(found.lazy.map { $0 == 0x0A ? 0x20 : $0 }) else {
          return false
        }
      }
      if step.meetsNumber, step.gap != .space, atom.gap == .space {
        // "the D-30 a crew fired" is no D-30A, and "The D-30 A crew" is best left alone.
        needsExactCase = true
        if !atom.isDigits, atom.end - atom.start == 1, text[Int(atom.start)] | 0x20 == 0x61 {
          return false
        }
      }
      index += 1
    }
    return !needsExactCase || AtomLetters.have(letters, orAreCapitals: atoms, in: text)
  }
}
