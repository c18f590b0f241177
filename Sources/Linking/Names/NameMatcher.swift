/// A place of a text that has the letters of a name.
package struct NameMatch: Sendable, Equatable {
  /// In UTF-8 bytes of the text.
  package let range: Range<Int>
  /// The words that it takes up.
  let atoms: Range<Int>
  /// Every name that fits, guards included; of one entity or, where the text is ambiguous, of several.
  package let names: [NameMatcher.Name]
  /// Whether a word ends here; else letters or digits go on that may make a longer designation.
  let isWhole: Bool
}

/// Finds every registered name in a text, in one pass whose cost does not grow with the number of
/// names.
///
/// Names and texts are compared atom by atom (runs of letters, runs of digits; see `AtomScanner`),
/// so that `D-30A`, `D‑30A`, `D 30A` and `D30A` are one name. The names are a tree of atoms; each
/// atom of the text is looked up once in a hash table and, only if some name begins with it, the
/// tree is followed for as long as names go on.
package struct NameMatcher: Sendable {
  /// A phrase that keeps the names of an entity from matching.
  package struct Guard: Sendable, Hashable {
    /// The entity's index.
    let entity: Int
    /// Whether it is another's name ("Michael Jordan"), by which the note may go on to call them.
    let isNamesake: Bool
    let text: String
  }

  /// A name as it was registered.
  package struct Name: Sendable, Hashable {
    /// The entity's index; nil for a phrase that only keeps shorter names from matching.
    package let entity: Int?
    package let name: EntityName
    /// Of such a phrase, where it comes from.
    let guarding: Guard?
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
    let isPlural: Bool
    /// `Russo-`: nothing but the first half of a pair.
    let endsWithHyphen: Bool
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
  package init(
    _ names: [(entity: Int, name: EntityName)], guards: [Guard]
  ) {
    atoms = AtomTable(capacity: names.count * 2)
    for (entity, name) in names { add(Name(entity: entity, name: name, guarding: nil)) }
    for phrase in guards {
      add(Name(entity: nil, name: EntityName(guard: phrase.text), guarding: phrase))
    }
  }

  // MARK: Building

  private mutating func add(_ name: Name) {
    var scanner = AtomScanner()
    for text in NameForms.all(of: name.name) {
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
          isPlural: text.utf8.count > name.name.text.utf8.count && text.hasSuffix("s"),
          endsWithHyphen: utf8.last == UInt8(ascii: "-"),
          tail: Array(utf8[Int(scanner.atoms[scanner.atoms.count - 1].end)...])))
    }
  }

  private static func edge(from node: Int32, by atom: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: atom))
  }

  // MARK: Matching

  /// The longest names in a text that link on their own, in order, without overlaps.
  ///
  /// - Parameters:
  ///   - prose: the sorted ranges in which names may stand. The text between them still bounds
  ///     words.
  ///   - scratch: reused from text to text to save its memory.
  package func matches(
    in text: [UInt8], prose: [Range<Int>], scratch: inout MatchScratch
  ) -> [NameMatch] {
    withScan(of: text, prose: prose, scratch: &scratch) { scanned in
      var matches: [NameMatch] = []
      var index = 0
      var span = 0
      while let place = nextPlace(from: index, span: &span, in: scanned) {
        index = place.start + 1
        guard let match = place.candidates.first(where: \.isWhole) else { continue }
        if match.names.contains(where: { $0.entity != nil }) { matches.append(match) }
        index = match.atoms.upperBound
      }
      return matches
    }
  }

  /// Takes a text apart for `nextPlace`.
  func withScan<Result>(
    of text: [UInt8], prose: [Range<Int>], scratch: inout MatchScratch,
    _ body: (ScannedText) -> Result
  ) -> Result {
    text.withUnsafeBufferPointer { buffer in
      scratch.scanner.scan(buffer) { atoms.find($0, hash: $1) }
      return body(ScannedText(bytes: buffer, atoms: scratch.scanner.atoms, prose: prose))
    }
  }

  /// A place where names begin.
  struct Place {
    /// The atom they begin with.
    let start: Int
    /// The longest first; never empty.
    let candidates: [NameMatch]
  }

  /// The first place, from an atom on, at which a name stands or a designation that begins like one.
  ///
  /// - Parameter span: where the last call stopped in the ranges of prose, 0 at first.
  func nextPlace(from start: Int, span: inout Int, in text: ScannedText) -> Place? {
    var index = start
    while index < text.atoms.count {
      defer { index += 1 }
      let atom = text.atoms[index]
      guard atom.id >= 0, Int(atom.id) < begins.count, begins[Int(atom.id)],
        index == 0 || atom.gap != .none, !continuesNumber(atom, in: text.bytes)
      else { continue }
      while span < text.prose.count, text.prose[span].upperBound <= Int(atom.start) { span += 1 }
      guard span < text.prose.count, text.prose[span].lowerBound <= Int(atom.start) else {
        continue
      }
      let end = text.prose[span].upperBound
      var candidates = self.candidates(at: index, in: text, end: end)
      if candidates.isEmpty, atom.isDigits,
        let parted = partedName(at: index, in: text, end: end)
      {
        candidates = [parted]
      }
      candidates.removeAll { hasLongerName(inside: $0, in: text, end: end) }
      if !candidates.isEmpty { return Place(start: index, candidates: candidates) }
    }
    return nil
  }

  /// Whether a whole name stands at an atom.
  func beginsName(at index: Int, in text: ScannedText) -> Bool {
    !names(at: index, in: text).isEmpty
  }

  /// The whole names that begin at an atom, the longest first.
  func names(at index: Int, in text: ScannedText) -> [Name] {
    guard text.atoms[index].id >= 0 else { return [] }
    return candidates(at: index, in: text, end: text.bytes.count).filter(\.isWhole).flatMap(\.names)
  }

  /// Whether a whole name of one word stands at an atom.
  func isName(_ index: Int, in text: ScannedText) -> Bool {
    guard text.atoms[index].id >= 0 else { return false }
    return candidates(at: index, in: text, end: text.bytes.count).contains { match in
      match.isWhole && match.atoms.count == 1
    }
  }

  /// The names that begin at an atom and end before a byte, the longest first.
  private func candidates(at start: Int, in text: ScannedText, end: Int) -> [NameMatch] {
    let found = text.atoms
    var node: Int32 = 0
    var index = start
    var matches: [NameMatch] = []
    while index < found.count, found[index].id >= 0, Int(found[index].end) <= end,
      let next = edges[Self.edge(from: node, by: found[index].id)]
    {
      node = next
      index += 1
      let forms = formsAtNode[Int(node)]
      guard !forms.isEmpty else { continue }
      let isWhole = index == found.count || found[index].gap != .none
      let atoms = found[start..<index]
      let fitting = forms.filter { form in
        let form = self.forms[Int(form)]
        return (isWhole || (form.name.name.takesVariants && !form.isPlural))
          && fits(form, atoms, in: text.bytes)
          && (!form.endsWithHyphen || (index < found.count && found[index].gap == .hyphen))
      }
      if !fitting.isEmpty {
        matches.append(
          match(of: fitting, atoms: start..<index, in: text, end: end, isWhole: isWhole))
      }
    }
    return matches.reversed()
  }

  /// Whether a longer name begins inside a match and goes on behind it: the Netherlands Antilles in
  /// "The Netherlands Antilles", where "The Netherlands" is a name too.
  private func hasLongerName(inside match: NameMatch, in text: ScannedText, end: Int) -> Bool {
    (match.atoms.lowerBound + 1..<match.atoms.upperBound).contains { inner in
      let atom = text.atoms[inner]
      guard atom.gap != .none, atom.id >= 0, Int(atom.id) < begins.count, begins[Int(atom.id)]
      else {
        return false
      }
      return candidates(at: inner, in: text, end: end).contains { other in
        other.isWhole && other.atoms.upperBound > match.atoms.upperBound
          && other.range.count > match.range.count
          && other.names.contains { $0.entity == nil || $0.name.rule.isStrong }
      }
    }
  }

  private func match(
    of fitting: [Int32], atoms: Range<Int>, in text: ScannedText, end: Int, isWhole: Bool
  ) -> NameMatch {
    let last = Int(text.atoms[atoms.upperBound - 1].end)
    var upperBound = last
    for form in fitting {
      let tail = forms[Int(form)].tail
      if !tail.isEmpty, text.bytes[last..<end].starts(with: tail) {
        upperBound = max(upperBound, last + tail.count)
      }
    }
    return NameMatch(
      range: Int(text.atoms[atoms.lowerBound].start)..<upperBound, atoms: atoms,
      names: named(fitting), isWhole: isWhole)
  }

  /// The name of a number that stands apart from its noun: of the first in "122 mm and 155 mm
  /// artillery shells", of "155 mm high-explosive shells".
  private func partedName(at start: Int, in text: ScannedText, end: Int) -> NameMatch? {
    let list = NumberList(at: start, in: text)
    guard list.isParted else { return nil }
    let number = [text.atoms[start]] + text.atoms[list.last + 1..<list.lastEnd]
    var node: Int32 = 0
    for atom in number {
      guard atom.id >= 0, let next = edges[Self.edge(from: node, by: atom.id)] else { return nil }
      node = next
    }
    for head in list.lastEnd...list.head {
      guard let (forms, nameEnd) = noun(at: head, behind: number, node: node, in: text, end: end)
      else { continue }
      let last = list.last > start ? list.firstEnd : nameEnd
      return NameMatch(
        range: Int(text.atoms[start].start)..<Int(text.atoms[last - 1].end), atoms: start..<last,
        names: named(forms), isWhole: true)
    }
    return nil
  }

  /// The longest forms that begin with some atoms and go on with those of a text from `head` on.
  private func noun(
    at head: Int, behind number: [Atom], node: Int32, in text: ScannedText, end: Int
  ) -> (forms: [Int32], end: Int)? {
    var node = node
    var atoms = number
    var best: (forms: [Int32], end: Int)?
    for index in head..<text.atoms.count {
      let atom = text.atoms[index]
      guard atom.id >= 0, Int(atom.end) <= end,
        let next = edges[Self.edge(from: node, by: atom.id)]
      else { break }
      node = next
      atoms.append(atom)
      guard index + 1 == text.atoms.count || text.atoms[index + 1].gap != .none else { continue }
      let fitting = formsAtNode[Int(node)].filter {
        fits(forms[Int($0)], atoms[...], in: text.bytes)
      }
      if !fitting.isEmpty { best = (fitting, index + 1) }
    }
    return best
  }

  /// The names of forms, each entity once and a name that links on its own before others of it.
  private func named(_ fitting: [Int32]) -> [Name] {
    var names: [Name] = []
    for form in fitting {
      let name = forms[Int(form)].name
      if let known = names.firstIndex(where: { $0.entity == name.entity && name.entity != nil }) {
        if !names[known].name.rule.isStrong, name.name.rule.isStrong { names[known] = name }
      } else {
        names.append(name)
      }
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
}

/// Memory that a matcher uses again from text to text.
package struct MatchScratch {
  var scanner = AtomScanner()

  package init() {}
}
