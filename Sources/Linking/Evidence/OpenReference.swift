/// Words that speak of somebody without saying whom: no program resolves them, and whoever reads a
/// note's explanation is told of them.
package enum OpenReference: Sendable, Hashable {
  /// "we buy weapons"
  case firstPerson
  /// "the president", "head of state"
  case role
  /// "many other countries"
  case openSet

  /// The open references of a text, in order, in UTF-8 bytes.
  static func all(in text: ScannedText) -> [(range: Range<Int>, reference: OpenReference)] {
    var found: [(range: Range<Int>, reference: OpenReference)] = []
    var atom = 0
    while atom < text.atoms.count {
      guard let (reference, end) = reference(at: atom, in: text) else {
        atom += 1
        continue
      }
      found.append((Int(text.atoms[atom].start)..<Int(text.atoms[end - 1].end), reference))
      atom = end
    }
    return found
  }

  private static func reference(
    at atom: Int, in text: ScannedText
  ) -> (reference: OpenReference, end: Int)? {
    let word = text.word(atom)
    // "US" is none, "us" is.
    if firstPersons.contains(word) || (text.hasStop(before: atom) && word == "We") {
      return (.firstPerson, atom + 1)
    }
    if quantifiers.contains(word.lowercased()),
      let end = noun(behind: atom, in: text, of: sets)
    {
      return (.openSet, end)
    }
    if word.lowercased() == "the", let end = noun(behind: atom, in: text, of: roles) {
      return (.role, end)
    }
    if word == "head", atom + 2 < text.atoms.count, text.word(atom + 1) == "of" {
      return (.role, atom + 3)
    }
    return nil
  }

  /// The atom behind a noun of a list that follows directly or behind one more word, with no name
  /// behind it.
  private static func noun(
    behind atom: Int, in text: ScannedText, of nouns: Set<String>
  ) -> Int? {
    for next in atom + 1..<min(atom + 3, text.atoms.count) {
      guard text.atoms[next].gap == .space || text.atoms[next].gap == .hyphen,
        !text.isCapitalised(next)
      else { return nil }
      let word = text.word(next)
      // "the general level" is none, "the reserve general" is one.
      guard nouns.contains(word), word != "general" || next > atom + 1 else { continue }
      let isNamed =
        next + 1 < text.atoms.count && text.atoms[next + 1].gap == .space
        && text.isCapitalised(next + 1)
      return isNamed ? nil : next + 1
    }
    return nil
  }

  private static let firstPersons: Set<String> = ["I", "my", "our", "ours", "us", "we"]
  private static let quantifiers: Set<String> = [
    "certain", "many", "most", "neighboring", "neighbouring", "other", "several", "some", "third",
    "two", "unnamed", "various", "western",
  ]
  private static let sets: Set<String> = [
    "companies", "countries", "firms", "governments", "nations", "neighbors", "neighbours",
    "parties", "powers", "sides", "states", "suppliers",
  ]
  private static let roles: Set<String> = [
    "ambassador", "army", "authorities", "chancellor", "colonel", "commander", "general",
    "government", "king", "leader", "minister", "ministry", "official", "officials",
    "premier", "president", "spokesman", "spokesperson", "spokeswoman",
  ]
}
