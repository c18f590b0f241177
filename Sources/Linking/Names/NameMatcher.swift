/// A name found in a text: the longest that fits there.
package struct NameMatch: Sendable, Equatable {
  /// In UTF-8 bytes of the text.
  package let range: Range<Int>
  /// Every name that fits, the guards among them left out; of one entity or, where the text is
  /// ambiguous, of several.
  package let names: [NameMatcher.Name]
}

/// Finds every registered name in a text, in one pass whose cost does not grow with the number of
/// names.
///
/// Names and texts are compared atom by atom (runs of letters, runs of digits; see `AtomScanner`),
/// so that `D-30A`, `D‑30A`, `D 30A` and `D30A` are one name. The names are a tree of atoms; each
/// atom of the text is looked up once in a hash table and, only if some name begins with it, the
/// tree is followed for as long as names go on.
package struct NameMatcher: Sendable {
  /// A name as it was registered.
  package struct Name: Sendable, Hashable {
    /// The entity's index; nil for a phrase that only keeps shorter names from matching.
    package let entity: Int?
    package let name: EntityName
  }

  /// One spelling of a name: itself or its plural.
  private struct Form: Sendable {
    let name: Name
    /// Its letters and digits, nothing between.
    let letters: [UInt8]
    /// What stands before each of its atoms but the first.
    let gaps: [Gap]
    let isDigits: [Bool]
    /// `T-72s`: the last atom is the plural's `s`, which is small and stands close.
    let endsWithPluralAtom: Bool
    /// What the name ends with behind its last atom: the full stop of `U.S.`, a bracket.
    let tail: [UInt8]
  }

  private var atoms: AtomTable
  private var edges: [UInt64: Int32] = [:]
  /// Indices into `forms` for each node of the tree.
  private var formsAtNode: [[Int32]] = [[]]
  private var forms: [Form] = []
  /// Whether some name begins with the atom of this number.
  private var begins: [Bool] = []

  /// - Parameters:
  ///   - names: what is to be found.
  ///   - guards: phrases that swallow the names in them.
  package init(_ names: [(entity: Int, name: EntityName)], guards: [String]) {
    atoms = AtomTable(capacity: names.count * 2)
    for (entity, name) in names { add(Name(entity: entity, name: name)) }
    for phrase in guards { add(Name(entity: nil, name: EntityName(phrase, rule: .name))) }
  }

  // MARK: Building

  private mutating func add(_ name: Name) {
    var scanner = AtomScanner()
    for text in NameForms.all(of: name.name.text) {
      let utf8 = Array(text.utf8)
      utf8.withUnsafeBufferPointer { buffer in
        scanner.scan(buffer) { atoms.number($0, hash: $1) }
      }
      guard let first = scanner.atoms.first else { continue }
      var node: Int32 = 0
      for atom in scanner.atoms {
        let key = Self.edge(from: node, by: atom.id)
        if let next = edges[key] {
          node = next
        } else {
          node = Int32(formsAtNode.count)
          edges[key] = node
          formsAtNode.append([])
        }
      }
      while begins.count <= Int(first.id) { begins.append(false) }
      begins[Int(first.id)] = true
      formsAtNode[Int(node)].append(Int32(forms.count))
      forms.append(
        Form(
          name: name, letters: Self.letters(of: scanner.atoms[...], in: utf8[...]),
          gaps: scanner.atoms.dropFirst().map(\.gap), isDigits: scanner.atoms.map(\.isDigits),
          endsWithPluralAtom: text != name.name.text
            && utf8.dropLast().last.map { $0 &- 0x30 < 10 } == true,
          tail: Array(utf8[Int(scanner.atoms[scanner.atoms.count - 1].end)...])))
    }
  }

  private static func edge(from node: Int32, by atom: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: atom))
  }

  // MARK: Matching

  /// The names in a text, in order, without overlaps.
  ///
  /// - Parameters:
  ///   - prose: the sorted ranges in which names may stand. The text between them still bounds
  ///     words.
  ///   - scratch: reused from text to text to save its memory.
  package func matches(
    in text: [UInt8], prose: [Range<Int>], scratch: inout MatchScratch
  ) -> [NameMatch] {
    text.withUnsafeBufferPointer { buffer in
      scratch.scanner.scan(buffer) { atoms.find($0, hash: $1) }
      let found = scratch.scanner.atoms
      var matches: [NameMatch] = []
      var span = 0
      var index = 0
      while index < found.count {
        let atom = found[index]
        guard atom.id >= 0, Int(atom.id) < begins.count, begins[Int(atom.id)],
          index == 0 || atom.gap != .none, !continuesNumber(atom, in: buffer)
        else {
          index += 1
          continue
        }
        while span < prose.count, prose[span].upperBound <= Int(atom.start) { span += 1 }
        guard span < prose.count, prose[span].lowerBound <= Int(atom.start) else {
          index += 1
          continue
        }
        if let (match, next) = match(at: index, of: found, in: buffer, within: prose[span]) {
          if !match.names.isEmpty { matches.append(match) }
          index = next
        } else {
          index += 1
        }
      }
      return matches
    }
  }

  /// The longest name that begins at an atom, and the atom behind it.
  private func match(
    at start: Int, of found: [Atom], in text: UnsafeBufferPointer<UInt8>, within prose: Range<Int>
  ) -> (NameMatch, Int)? {
    var node: Int32 = 0
    var index = start
    var best: (NameMatch, Int)?
    while index < found.count, found[index].id >= 0, Int(found[index].end) <= prose.upperBound,
      let next = edges[Self.edge(from: node, by: found[index].id)]
    {
      node = next
      index += 1
      let candidates = formsAtNode[Int(node)]
      guard !candidates.isEmpty, index == found.count || found[index].gap != .none else { continue }
      let atoms = found[start..<index]
      let fitting = candidates.filter { fits(forms[Int($0)], atoms, in: text) }
      guard !fitting.isEmpty else { continue }
      let last = Int(found[index - 1].end)
      var end = last
      for form in fitting {
        let tail = forms[Int(form)].tail
        if !tail.isEmpty, text[last..<prose.upperBound].starts(with: tail) {
          end = max(end, last + tail.count)
        }
      }
      let range = Int(found[start].start)..<end
      best = (NameMatch(range: range, names: named(fitting)), index)
    }
    return best
  }

  /// The names of forms, each entity once; none if only a guard fits.
  private func named(_ fitting: [Int32]) -> [Name] {
    var names: [Name] = []
    for form in fitting {
      let name = forms[Int(form)].name
      guard let entity = name.entity, !names.contains(where: { $0.entity == entity }) else {
        continue
      }
      names.append(name)
    }
    return names
  }

  /// `1,155 mm` and `0.155 mm` do not hold `155 mm`.
  private func continuesNumber(_ atom: Atom, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = Int(atom.start)
    guard atom.isDigits, start >= 2 else { return false }
    return (text[start - 1] == UInt8(ascii: ",") || text[start - 1] == UInt8(ascii: "."))
      && text[start - 2] &- 0x30 < 10
  }

  /// Whether gaps and case of a place in the text are a form's.
  private func fits(
    _ form: Form, _ atoms: ArraySlice<Atom>, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    if form.endsWithPluralAtom, let suffix = atoms.last,
      suffix.gap != .none || text[Int(suffix.start)] != UInt8(ascii: "s")
    {
      return false
    }
    var needsExactCase = form.name.name.isCaseSensitive
    for (offset, gap) in form.gaps.enumerated() {
      let atom = atoms[atoms.startIndex + offset + 1]
      let meetsNumber = form.isDigits[offset] != form.isDigits[offset + 1]
      guard gap.allows(atom.gap, betweenLettersAndDigits: meetsNumber) else { return false }
      if meetsNumber, gap != .space, atom.gap == .space {
        // "the D-30 a crew fired" is no D-30A, and "The D-30 A crew" is best left alone.
        needsExactCase = true
        if !atom.isDigits, atom.end - atom.start == 1, text[Int(atom.start)] | 0x20 == 0x61 {
          return false
        }
      }
    }
    guard needsExactCase else { return true }
    let letters = Self.letters(of: atoms, in: text)
    return letters == form.letters || isAllCapitals(letters)
  }

  private func isAllCapitals(_ letters: [UInt8]) -> Bool {
    let text = String(decoding: letters, as: UTF8.self)
    return text.utf8.count > 1 && text == text.uppercased() && text != text.lowercased()
  }

  /// Letters and digits alone, composed, so that spellings can be compared by bytes.
  private static func letters<Text: RandomAccessCollection>(
    of atoms: ArraySlice<Atom>, in text: Text
  ) -> [UInt8] where Text.Element == UInt8, Text.Index == Int {
    var letters: [UInt8] = []
    for atom in atoms { letters += text[Int(atom.start)..<Int(atom.end)] }
    return letters.allSatisfy { $0 < 0x80 } ? letters : NameFolding.composed(letters)
  }
}

/// Memory that a matcher uses again from text to text.
package struct MatchScratch {
  var scanner = AtomScanner()

  package init() {}
}
