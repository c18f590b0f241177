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

  /// Names of more atoms than this are not looked for. The longest titles of treaties have half as
  /// many; and a text of one word repeated costs as many steps a word as the longest name has.
  static let longestName = 48

  private let registry: NameIndex

  /// - Parameters:
  ///   - names: what is to be found.
  ///   - guards: phrases that swallow the names in them.
  package init(
    _ names: [(entity: Int, name: EntityName)], guards: [Guard]
  ) {
    registry = NameIndex(
      names.map { Name(entity: $0.entity, name: $0.name, guarding: nil) }
        + guards.map { Name(entity: nil, name: EntityName(guard: $0.text), guarding: $0) },
      longest: Self.longestName)
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
      scratch.scanner.scan(buffer) { registry.atoms.find($0, hash: $1) }
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
      guard isStart(index, in: text) else { continue }
      let atom = text.atoms[index]
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

  /// Whether a name may begin at an atom: with a word or a number, and not within `1,155`.
  private func isStart(_ index: Int, in text: ScannedText) -> Bool {
    let atom = text.atoms[index]
    return registry.tree.begins(with: atom.id) && (index == 0 || atom.gap != .none)
      && !continuesNumber(atom, in: text.bytes)
  }

  /// `1,155 mm` and `0.155 mm` do not hold `155 mm`.
  private func continuesNumber(_ atom: Atom, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = Int(atom.start)
    guard atom.isDigits, start >= 2 else { return false }
    return (text[start - 1] == UInt8(ascii: ",") || text[start - 1] == UInt8(ascii: "."))
      && text[start - 2] &- 0x30 < 10
  }

  /// Whether a whole name stands at an atom.
  func beginsName(at index: Int, in text: ScannedText) -> Bool {
    candidates(at: index, in: text, end: text.bytes.count).contains(where: \.isWhole)
  }

  /// The whole names that begin at an atom, the longest first.
  func names(at index: Int, in text: ScannedText) -> [Name] {
    candidates(at: index, in: text, end: text.bytes.count).filter(\.isWhole).flatMap(\.names)
  }

  /// Whether a whole name of one word stands at an atom.
  func isName(_ index: Int, in text: ScannedText) -> Bool {
    candidates(at: index, in: text, end: text.bytes.count).contains { match in
      match.isWhole && match.atoms.count == 1
    }
  }

  /// The names that begin at an atom and end before a byte, the longest first.
  private func candidates(at start: Int, in text: ScannedText, end: Int) -> [NameMatch] {
    var matches: [NameMatch] = []
    walk(from: start, in: text, end: end) { node, index in
      if let match = match(at: node, atoms: start..<index, in: text, end: end) {
        matches.append(match)
      }
      return true
    }
    return matches.count > 1 ? matches.reversed() : matches
  }

  /// Follows the tree from an atom on.
  ///
  /// - Parameter visit: gets each node at which names end and the atom behind it, and says whether
  ///   to go on.
  private func walk(
    from start: Int, in text: ScannedText, end: Int, visit: (_ node: Int32, _ next: Int) -> Bool
  ) {
    var node = registry.tree.beginning(text.atoms[start].id)
    var next = start
    while node >= 0, Int(text.atoms[next].end) <= end {
      next += 1
      if !registry.forms.forms(at: node).isEmpty, !visit(node, next) { return }
      guard next < text.atoms.count else { return }
      node = registry.tree.child(of: node, by: text.atoms[next].id)
    }
  }

  /// Whether a longer name begins inside a match and goes on behind it: the Netherlands Antilles in
  /// "The Netherlands Antilles", where "The Netherlands" is a name too.
  private func hasLongerName(inside match: NameMatch, in text: ScannedText, end: Int) -> Bool {
    (match.atoms.lowerBound + 1..<match.atoms.upperBound).contains { inner in
      guard isStart(inner, in: text) else { return false }
      var isLonger = false
      walk(from: inner, in: text, end: end) { node, next in
        guard next > match.atoms.upperBound,
          let other = self.match(at: node, atoms: inner..<next, in: text, end: end),
          other.isWhole, other.range.count > match.range.count
        else { return true }
        isLonger = other.names.contains { $0.entity == nil || $0.name.rule.isStrong }
        return !isLonger
      }
      return isLonger
    }
  }

  /// The names of a node that fit a place.
  private func match(
    at node: Int32, atoms: Range<Int>, in text: ScannedText, end: Int
  ) -> NameMatch? {
    let last = Int(text.atoms[atoms.upperBound - 1].end)
    let next = atoms.upperBound < text.atoms.count ? text.atoms[atoms.upperBound].gap : .other
    var tail = 0
    let names = registry.names(at: node) { form in
      guard
        registry.forms.fits(form, at: atoms.lowerBound, of: text.atoms, next: next, in: text.bytes)
      else { return false }
      tail = max(tail, registry.forms.tailCount(of: form, in: text.bytes[last..<end]))
      return true
    }
    guard !names.isEmpty else { return nil }
    return NameMatch(
      range: Int(text.atoms[atoms.lowerBound].start)..<last + tail, atoms: atoms, names: names,
      isWhole: next != .none)
  }

  // MARK: Numbers that share a noun

  /// The name of a number that stands apart from its noun: of the first in "122 mm and 155 mm
  /// artillery shells", of "155 mm high-explosive shells".
  private func partedName(at start: Int, in text: ScannedText, end: Int) -> NameMatch? {
    let list = NumberList(at: start, in: text)
    guard list.isParted else { return nil }
    let number = [text.atoms[start]] + text.atoms[list.last + 1..<list.lastEnd]
    var node = registry.tree.beginning(number[0].id)
    for atom in number.dropFirst() { node = registry.tree.child(of: node, by: atom.id) }
    guard node >= 0 else { return nil }
    for head in list.lastEnd...list.head {
      guard
        let (names, nameEnd) = noun(at: head, behind: number, node: node, in: text, end: end)
      else { continue }
      let last = list.last > start ? list.firstEnd : nameEnd
      return NameMatch(
        range: Int(text.atoms[start].start)..<Int(text.atoms[last - 1].end), atoms: start..<last,
        names: names, isWhole: true)
    }
    return nil
  }

  /// The longest names that begin with some atoms and go on with those of a text from `head` on.
  private func noun(
    at head: Int, behind number: [Atom], node: Int32, in text: ScannedText, end: Int
  ) -> (names: [Name], end: Int)? {
    var node = node
    var atoms = number
    var best: (names: [Name], end: Int)?
    for place in head..<text.atoms.count {
      let atom = text.atoms[place]
      node = registry.tree.child(of: node, by: atom.id)
      guard node >= 0, Int(atom.end) <= end else { break }
      atoms.append(atom)
      let next = place + 1 < text.atoms.count ? text.atoms[place + 1].gap : .other
      guard next != .none else { continue }
      let names = registry.names(at: node) { form in
        registry.forms.fits(form, at: 0, of: atoms, next: next, in: text.bytes)
      }
      if !names.isEmpty { best = (names, place + 1) }
    }
    return best
  }
}

/// Memory that a matcher uses again from text to text.
package struct MatchScratch {
  var scanner = AtomScanner()

  package init() {}
}
