/// One spelling of a name as the matcher knows it: itself, its plural, with another unit. Its text
/// lies in the `FormTable`.
struct NameForm: Sendable {
  /// Which of the registered names.
  let name: Int32
  /// Its letters and digits, nothing between, composed: in the table's bytes.
  let letters: Range<Int32>
  /// One for each atom behind the first: in the table's steps.
  let steps: Range<Int32>
  /// What the name ends with behind its last atom, the full stop of `U.S.`, a bracket: in the table's
  /// bytes.
  let tail: Range<Int32>
  let isCaseSensitive: Bool
  let isPlural: Bool
  /// `T-72s`: the last atom is the plural's `s`, which is small and stands close.
  let endsWithPluralAtom: Bool
  /// `Russo-`: nothing but the first half of a pair.
  let endsWithHyphen: Bool
  /// Whether what goes on behind it may be another weapon's designation.
  let takesVariants: Bool

  /// What stands before an atom.
  struct Step: Sendable {
    let gap: Gap
    /// Whether letters meet digits there.
    let meetsNumber: Bool
    /// As written, for gaps of which there are many kinds: in the table's bytes.
    let written: Range<Int32>
  }
}
