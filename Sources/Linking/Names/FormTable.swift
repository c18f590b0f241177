/// The spellings of all names, by the node of the tree at which they end; and whether one fits.
///
/// What they are compared by lies in two arrays for all of them, so that looking at a form counts no
/// references.
struct FormTable: Sendable {
  private let forms: [NameForm]
  /// For each node where its forms begin; then how many forms there are.
  private let firstForms: [Int32]
  private let steps: [NameForm.Step]
  private let bytes: [UInt8]

  /// A form on its way into the table.
  struct Draft {
    let text: String
    let atoms: [Atom]
    let name: NameMatcher.Name
    /// Which of the registered names it is.
    let index: Int
    let node: Int32
  }

  /// - Parameter drafts: sorted by their nodes.
  init(_ drafts: [Draft], nodeCount: Int) {
    var forms: [NameForm] = []
    var firstForms = Array(repeating: Int32(0), count: nodeCount + 1)
    var steps: [NameForm.Step] = []
    var bytes: [UInt8] = []
    for draft in drafts {
      firstForms[Int(draft.node) + 1] += 1
      forms.append(Self.form(draft, &steps, &bytes))
    }
    for node in 0..<nodeCount { firstForms[node + 1] += firstForms[node] }
    self.forms = forms
    self.firstForms = firstForms
    self.steps = steps
    self.bytes = bytes
  }

  private static func form(
    _ draft: Draft, _ steps: inout [NameForm.Step], _ bytes: inout [UInt8]
  ) -> NameForm {
    let utf8 = Array(draft.text.utf8)
    let original = draft.name.name.text
    func keep(_ text: some Collection<UInt8>) -> Range<Int32> {
      let start = Int32(bytes.count)
      bytes += text
      return start..<Int32(bytes.count)
    }
    let firstStep = Int32(steps.count)
    for (before, atom) in zip(draft.atoms, draft.atoms.dropFirst()) {
      steps.append(
        NameForm.Step(
          gap: atom.gap, meetsNumber: before.isDigits != atom.isDigits,
          written: keep(atom.gap == .other ? utf8[Int(before.end)..<Int(atom.start)] : [])))
    }
    return NameForm(
      name: Int32(draft.index),
      letters: keep(
        utf8.withUnsafeBufferPointer {
          AtomLetters.all(of: draft.atoms, from: 0, to: draft.atoms.count, in: $0)
        }),
      steps: firstStep..<Int32(steps.count),
      tail: keep(utf8[Int(draft.atoms[draft.atoms.count - 1].end)...]),
      isCaseSensitive: draft.name.name.isCaseSensitive,
      isPlural: draft.text.utf8.count > original.utf8.count && draft.text.hasSuffix("s"),
      endsWithPluralAtom: draft.text != original
        && utf8.dropLast().last.map { $0 &- 0x30 < 10 } == true,
      endsWithHyphen: utf8.last == UInt8(ascii: "-"), takesVariants: draft.name.name.takesVariants)
  }

  /// The forms of the names that end at a node.
  func forms(at node: Int32) -> Range<Int> {
    Int(firstForms[Int(node)])..<Int(firstForms[Int(node) + 1])
  }

  /// Which of the registered names a form is of.
  func name(of form: Int) -> Int { Int(forms[form].name) }

  /// Whether gaps and case of a place in a text are a form's.
  ///
  /// - Parameters:
  ///   - start: the first of the atoms that have its letters.
  ///   - next: what stands behind the last of them.
  func fits(
    _ index: Int, at start: Int, of atoms: [Atom], next: Gap, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let form = forms[index]
    guard next != .none || (form.takesVariants && !form.isPlural),
      !form.endsWithHyphen || next == .hyphen
    else { return false }
    let end = start + form.steps.count + 1
    if form.endsWithPluralAtom {
      let suffix = atoms[end - 1]
      guard suffix.gap == .none, text[Int(suffix.start)] == UInt8(ascii: "s") else { return false }
    }
    var needsExactCase = form.isCaseSensitive
    for offset in 0..<form.steps.count {
      let step = steps[Int(form.steps.lowerBound) + offset]
      let atom = atoms[start + offset + 1]
      guard step.gap.allows(atom.gap, betweenLettersAndDigits: step.meetsNumber),
        step.gap != .other
          || isWritten(step, text[Int(atoms[start + offset].end)..<Int(atom.start)])
      else { return false }
      if step.meetsNumber, step.gap != .space, atom.gap == .space {
        // "the D-30 a crew fired" is no D-30A, and "The D-30 A crew" is best left alone.
        needsExactCase = true
        if !atom.isDigits, atom.end - atom.start == 1, text[Int(atom.start)] | 0x20 == 0x61 {
          return false
        }
      }
    }
    return !needsExactCase
      || AtomLetters.of(
        atoms, from: start, to: end, in: text,
        are: bytes[Int(form.letters.lowerBound)..<Int(form.letters.upperBound)])
  }

  /// Whether a gap is the one that a step has, a line break for a space.
  private func isWritten(
    _ step: NameForm.Step, _ found: Slice<UnsafeBufferPointer<UInt8>>
  ) -> Bool {
    bytes[Int(step.written.lowerBound)..<Int(step.written.upperBound)]
      .elementsEqual(found.lazy.map { $0 == 0x0A ? 0x20 : $0 })
  }

  /// How many bytes of a text belong to a form behind its last atom: its full stop, its bracket.
  func tailCount(of index: Int, in text: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    let tail = forms[index].tail
    guard !tail.isEmpty,
      text.starts(with: bytes[Int(tail.lowerBound)..<Int(tail.upperBound)])
    else { return 0 }
    return tail.count
  }
}
