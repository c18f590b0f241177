@testable import Linking

/// Finds names as the documentation says it, character by character and name by name: an oracle,
/// written for clarity and apart from `NameMatcher`.
struct SlowNameSearch {
  struct Name {
    /// Nil for a phrase that keeps shorter names from matching.
    let entity: Int?
    let text: String
    let isCaseSensitive: Bool
    /// Whether it links on its own; a phrase does.
    let isStrong: Bool
  }

  struct Match: Equatable, CustomStringConvertible {
    let text: String
    /// In characters.
    let start: Int
    let entities: Set<Int>

    var description: String { "\(start) \"\(text)\" \(entities.sorted())" }
  }

  /// A place that a name fits.
  private struct Candidate {
    let start: Int
    /// Behind its last letter or digit.
    let wordEnd: Int
    /// Behind what the name ends with besides: a full stop, a hyphen.
    let end: Int
    let name: Name
    /// Where the search goes on.
    var next: Int { wordEnd }
  }

  private let names: [(name: Name, spellings: [[Character]])]
  /// Every run of letters of a name, in lower case.
  private let words: Set<String>

  init(names: [Name]) {
    self.names = names.map { ($0, SlowSpellings.all(of: $0.text).map(Array.init)) }
    words = Set(
      names.flatMap { SlowSpellings.all(of: $0.text) }.flatMap { spelling in
        spelling.lowercased().split { !$0.isLetter }.map(String.init)
      })
  }

  /// - Parameter prose: where names may stand, in characters.
  func matches(in text: String, prose: [Range<Int>]) -> [Match] {
    let printed = Array(text)
    let text = latinised(printed)
    var matches: [Match] = []
    var start = 0
    while start < text.count {
      defer { start += 1 }
      guard isStart(start, of: text),
        let end = prose.first(where: { $0.contains(start) })?.upperBound
      else { continue }
      var candidates = candidates(at: start, in: text, before: end)
      if candidates.isEmpty { candidates = partedNames(at: start, in: text, before: end) }
      candidates.removeAll { givesWay($0, in: text, before: end) }
      guard let longest = candidates.map(\.wordEnd).max() else { continue }
      candidates.removeAll { $0.wordEnd < longest }
      let entities = Set(candidates.compactMap(\.name.entity))
      let matchEnd = candidates.map(\.end).max() ?? longest
      if !entities.isEmpty {
        matches.append(
          Match(text: String(printed[start..<matchEnd]), start: start, entities: entities))
      }
      start = longest - 1
    }
    return matches
  }

  /// The longest name wins also where names overlap: one gives way where a longer one begins inside
  /// it and goes on behind it.
  private func givesWay(_ candidate: Candidate, in text: [Character], before end: Int) -> Bool {
    (candidate.start + 1..<candidate.wordEnd).contains { inner in
      isStart(inner, of: text)
        && candidates(at: inner, in: text, before: end).contains { other in
          other.name.isStrong && other.wordEnd > candidate.wordEnd
            && length(of: other, in: text) > length(of: candidate, in: text)
        }
    }
  }

  private func length(of candidate: Candidate, in text: [Character]) -> Int {
    String(text[candidate.start..<candidate.end]).utf8.count
  }

  /// Every name that fits at an index.
  private func candidates(
    at start: Int, in text: [Character], before end: Int
  ) -> [Candidate] {
    names.flatMap { name, spellings in
      spellings.compactMap { spelling in
        guard let wordEnd = self.end(of: spelling, of: name, in: text, from: start), wordEnd <= end
        else { return nil }
        let tail = spelling.reversed().prefix { !isWord($0) }.reversed()
        // Half of a pair, "Russo-", stands before the other half alone.
        if tail.last == "-" {
          guard isHyphen(gap(in: text, at: wordEnd)), wordEnd + 1 < text.count else { return nil }
        }
        let hasTail = text[wordEnd..<end].starts(with: tail)
        return Candidate(
          start: start, wordEnd: wordEnd, end: hasTail ? wordEnd + tail.count : wordEnd, name: name)
      }
    }
  }

  // MARK: Numbers that share a noun

  /// "122 mm and 155 mm artillery shells" is read as "122 mm artillery shells" and, where that is
  /// none, as "122 mm shells".
  private func partedNames(
    at start: Int, in text: [Character], before end: Int
  ) -> [Candidate] {
    guard text[start].isNumber else { return [] }
    let numberEnd = wordEnd(from: start, of: text)
    let firstEnd = unitEnd(behind: numberEnd, in: text)
    var lastNumberEnd = numberEnd
    var lastEnd = firstEnd
    for _ in 0..<8 {
      guard let next = nextNumber(behind: lastEnd, in: text) else { break }
      lastNumberEnd = wordEnd(from: next, of: text)
      lastEnd = unitEnd(behind: lastNumberEnd, in: text)
    }
    let isList = lastNumberEnd > numberEnd
    var head = lastEnd
    var heads = [head]
    while let behind = modifierEnd(behind: head, in: text) {
      head = behind
      heads.append(head)
    }
    guard lastEnd > firstEnd || heads.count > 1 else { return [] }
    for head in heads where head < end {
      let number = text[start..<numberEnd] + text[lastNumberEnd..<lastEnd]
      let read = Array(number + text[head...])
      let found = candidates(at: 0, in: read, before: number.count + end - head)
        .filter { $0.wordEnd > number.count }
      let longest = found.map(\.wordEnd).max() ?? 0
      let nouns = found.filter { $0.wordEnd == longest }.map { candidate in
        let wordEnd = isList ? firstEnd : candidate.wordEnd - number.count + head
        return Candidate(start: start, wordEnd: wordEnd, end: wordEnd, name: candidate.name)
      }
      if !nouns.isEmpty { return nouns }
    }
    return []
  }

  /// Behind a unit and, where there is none, behind the number.
  private func unitEnd(behind number: Int, in text: [Character]) -> Int {
    let gap = gap(in: text, at: number)
    let start = number + gap.count
    let end = wordEnd(from: start, of: text)
    guard gap.isEmpty || isSpace(gap) || isHyphen(gap),
      ["mm", "millimetre", "millimetres", "millimeter"].contains(
        String(text[start..<end]).lowercased())
    else { return number }
    return end
  }

  private func nextNumber(behind end: Int, in text: [Character]) -> Int? {
    let separators = Set<Character>(" \n\u{A0},/-")
    var gap = gap(in: text, at: end)
    var next = end + gap.count
    let word = String(text[next..<wordEnd(from: next, of: text)])
    let isJoined = word == "and" || word == "or"
    guard !gap.isEmpty, gap.allSatisfy(separators.contains) else { return nil }
    if isJoined {
      gap = self.gap(in: text, at: next + word.count)
      next += word.count + gap.count
    }
    guard next < text.count, text[next].isNumber, !gap.isEmpty, gap.allSatisfy(separators.contains),
      isJoined || gap.contains(",") || gap.contains("/"), gap != ","
    else { return nil }
    return next
  }

  /// Behind a word that only describes what comes after it.
  private func modifierEnd(behind index: Int, in text: [Character]) -> Int? {
    let gap = gap(in: text, at: index)
    let start = index + gap.count
    let end = wordEnd(from: start, of: text)
    guard isSpace(gap) || isHyphen(gap),
      ["artillery", "high", "explosive", "heavy"].contains(String(text[start..<end]).lowercased())
    else { return nil }
    return end
  }

  // MARK: Words

  /// The text as a reader sees it: a word that no name has, with letters that look like Latin ones,
  /// is the Latin word if some name has that.
  private func latinised(_ text: [Character]) -> [Character] {
    var text = text
    var start = 0
    while start < text.count {
      guard text[start].isLetter else {
        start += 1
        continue
      }
      let end = wordEnd(from: start, of: text)
      let word = String(text[start..<end])
      if !words.contains(word.lowercased()), let reading = Homoglyphs.latinReading(of: word),
        words.contains(reading.lowercased())
      {
        text.replaceSubrange(start..<end, with: Array(reading))
      }
      start = end
    }
    return text
  }

  /// Behind the run of letters or of digits that begins at an index.
  private func wordEnd(from start: Int, of text: [Character]) -> Int {
    guard start < text.count, isWord(text[start]) else { return start }
    let isNumber = text[start].isNumber
    return start + text[start...].prefix { isWord($0) && $0.isNumber == isNumber }.count
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
      if isSeam, written.isEmpty || isHyphen(written) || isSpace(written) {
        guard
          let spelled = seam(
            found, isSpaced: isSpace(written), before: text, at: here, &needsExactCase)
        else { return nil }
        here += spelled
      } else {
        guard allows(written, found) else { return nil }
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

  /// Whether what a text has between two words does for what a name has there.
  private func allows(_ written: String, _ found: String) -> Bool {
    func isApostrophe(_ gap: String) -> Bool { gap == "'" || gap == "\u{2019}" }
    func isAmpersand(_ gap: String) -> Bool {
      gap.contains("&") && isSpace(gap.replacing("&", with: " ", maxReplacements: 1))
    }
    func isStop(_ gap: String) -> Bool { gap.first == "." && isSpace(String(gap.dropFirst())) }
    if isHyphen(written) { return isHyphen(found) || isSpace(found) }
    if isSpace(written) { return isSpace(found) }
    if isApostrophe(written) { return isApostrophe(found) }
    if isAmpersand(written) { return isAmpersand(found) }
    if isStop(written) { return isStop(found) || isSpace(found) }
    return found.replacing("\n", with: " ") == written
  }

  private func isSpace(_ gap: String) -> Bool {
    !gap.isEmpty && gap.allSatisfy { " \n\u{A0}".contains($0) }
  }

  private func isHyphen(_ gap: String) -> Bool { ["-", "\u{2011}", "\u{2013}"].contains(gap) }
}

/// Under which spellings a name is to be found, as the documentation says it.
enum SlowSpellings {
  /// A name and its plural, in every spelling of its unit, in both Englishes.
  static func all(of name: String) -> [String] {
    units(of: name).flatMap(englishes).flatMap(plurals)
  }

  /// "155 mm shell" is a 155 millimetre shell: "mm" behind a number, and a word by itself.
  private static func units(of name: String) -> [String] {
    var words = name.split(separator: " ").map { $0.split(separator: "-").map(String.init) }
    for word in words.indices {
      for part in words[word].indices {
        let digits = words[word][part].prefix(while: \.isNumber)
        let before =
          part > 0 ? words[word][part - 1] : word > 0 ? words[word - 1].last ?? "" : ""
        let isUnit =
          words[word][part] == digits + "mm" && (!digits.isEmpty || before.last?.isNumber == true)
        guard isUnit else { continue }
        return ["mm", "millimetre", "millimeter"].map { unit in
          words[word][part] = digits + unit
          return joined(words, as: name)
        }
      }
    }
    return [name]
  }

  private static func joined(_ words: [[String]], as name: String) -> String {
    let text = words.map { $0.joined(separator: "-") }.joined(separator: " ")
    return name.hasSuffix("-") ? text + "-" : text
  }

  private static func englishes(of name: String) -> [String] {
    let other = name.split(separator: " ").map { word in
      switch word {
      case "Defence": "Defense"
      case "Defense": "Defence"
      case "centre": "center"
      case "center": "centre"
      case "Centre": "Center"
      case "Center": "Centre"
      default: String(word)
      }
    }
    return [name, other.joined(separator: " ")]
  }

  private static func plurals(of name: String) -> [String] {
    guard let last = name.last else { return [] }
    if last.isNumber { return [name, name + "s"] }
    if !last.isLetter || "sS".contains(last) { return [name] }
    if last == "y", let before = name.dropLast().last, !"aeiouAEIOU".contains(before) {
      return [name, name.dropLast() + "ies", name + "s"]
    }
    for ending in ["x", "z", "ch", "sh"] where name.hasSuffix(ending) {
      return [name, name + "es"]
    }
    return [name, name + "s"]
  }
}
