@testable import Linking

/// Finds names as the documentation says it, character by character and name by name: an oracle,
/// written for clarity and apart from `NameMatcher`.
struct SlowNameSearch {
  struct Name {
    /// Nil for a phrase that keeps shorter names from matching.
    let entity: Int?
    let text: String
    let isCaseSensitive: Bool
  }

  struct Match: Equatable, CustomStringConvertible {
    let text: String
    /// In characters.
    let start: Int
    let entities: Set<Int>

    var description: String { "\(start) \"\(text)\" \(entities.sorted())" }
  }

  let names: [Name]

  func matches(in text: String) -> [Match] {
    let text = Array(text)
    var matches: [Match] = []
    var start = 0
    while start < text.count {
      var longest = start
      var entities: Set<Int> = []
      if isStart(start, of: text) {
        for name in names {
          for spelling in Self.spellings(of: name.text) {
            guard let end = end(of: Array(spelling), of: name, in: text, from: start) else {
              continue
            }
            if end > longest { (longest, entities) = (end, []) }
            if end == longest, let entity = name.entity { entities.insert(entity) }
          }
        }
      }
      if !entities.isEmpty {
        matches.append(
          Match(text: String(text[start..<longest]), start: start, entities: entities))
      }
      start = max(longest, start + 1)
    }
    return matches
  }

  /// A name and its plural.
  static func spellings(of name: String) -> [String] {
    guard let last = name.last else { return [] }
    if last.isNumber { return [name, name + "s"] }
    if "sS".contains(last) { return [name] }
    if last == "y", let before = name.dropLast().last, !"aeiouAEIOU".contains(before) {
      return [name, name.dropLast() + "ies", name + "s"]
    }
    for ending in ["x", "z", "ch", "sh"] where name.hasSuffix(ending) {
      return [name, name + "es"]
    }
    return [name, name + "s"]
  }

  /// A name begins where a word or a number begins, and not behind the comma of 1,155.
  private func isStart(_ index: Int, of text: [Character]) -> Bool {
    guard isWord(text[index]) else { return false }
    if index > 0, isWord(text[index - 1]) { return false }
    if text[index].isNumber, index > 1, ",.".contains(text[index - 1]), text[index - 2].isNumber {
      return false
    }
    return true
  }

  private func isWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }

  /// Where a spelling that begins at an index ends, if it stands there.
  private func end(
    of spelling: [Character], of name: Name, in text: [Character], from start: Int
  ) -> Int? {
    var here = start
    var next = 0
    var printed: [Character] = []
    var needsExactCase = name.isCaseSensitive
    while next < spelling.count {
      if isWord(spelling[next]) {
        if next > 0, isWord(spelling[next - 1]),
          spelling[next - 1].isNumber != spelling[next].isNumber
        {
          let gap = gap(in: text, at: here)
          guard let spelled = seam(gap, isSpaced: false, before: text, at: here, &needsExactCase)
          else { return nil }
          here += spelled
        }
        guard here < text.count, text[here].lowercased() == spelling[next].lowercased() else {
          return nil
        }
        printed.append(text[here])
        here += 1
        next += 1
        continue
      }
      let written = gap(in: spelling, at: next)
      let found = gap(in: text, at: here)
      let before = spelling[next - 1]
      next += written.count
      guard next < spelling.count else { break }
      let isSeam = before.isNumber != spelling[next].isNumber
      if isSeam, written.isEmpty || written == "-" || isSpace(written) {
        guard
          let spelled = seam(
            found, isSpaced: isSpace(written), before: text, at: here, &needsExactCase)
        else { return nil }
        here += spelled
      } else if written == "-" {
        guard isHyphen(found) || isSpace(found) else { return nil }
        here += found.count
      } else if isSpace(written) {
        guard isSpace(found) else { return nil }
        here += found.count
      } else {
        guard found == written else { return nil }
        here += found.count
      }
    }
    if here < text.count, isWord(text[here]) { return nil }
    // The plural of T-72 is T-72s, and neither T-72S nor T-72 s.
    if spelling != Array(name.text), spelling[spelling.count - 2].isNumber {
      guard text[here - 1] == "s", text[here - 2].isNumber else { return nil }
    }
    let letters = spelling.filter(isWord)
    let isCapitals =
      String(printed).utf8.count > 1 && printed.contains(where: \.isLetter)
      && !printed.contains(where: \.isLowercase)
    guard !needsExactCase || printed == letters || isCapitals else { return nil }
    return here
  }

  /// Where letters meet digits, a hyphen, a space or nothing may stand; a space that the name does
  /// not have makes case matter, and is no way to a lone "a".
  private func seam(
    _ found: String, isSpaced: Bool, before text: [Character], at index: Int,
    _ needsExactCase: inout Bool
  ) -> Int? {
    guard found.isEmpty || isHyphen(found) || isSpace(found) else { return nil }
    if isSpace(found), !isSpaced {
      needsExactCase = true
      let next = index + found.count
      if next < text.count, "aA".contains(text[next]),
        next + 1 == text.count || !text[next + 1].isLetter
      {
        return nil
      }
    }
    return found.count
  }

  /// What stands between words from an index on.
  private func gap(in text: [Character], at index: Int) -> String {
    String(text[min(index, text.count)...].prefix { !isWord($0) })
  }

  private func isSpace(_ gap: String) -> Bool {
    !gap.isEmpty && gap.allSatisfy { " \n\u{A0}".contains($0) }
  }

  private func isHyphen(_ gap: String) -> Bool { ["-", "\u{2011}", "\u{2013}"].contains(gap) }
}
