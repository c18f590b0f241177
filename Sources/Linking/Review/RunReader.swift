import Content

/// Puts the capitalised words of one sentence together to runs.
struct RunReader {
  private let words: ArraySlice<ProseWord>
  private var run = NameRun()
  /// The word before the one at hand if it is a small one.
  private var wordBefore = ""
  /// Small words behind the run that may join it to the next: with their ranges.
  private var pending: [(text: String, range: Range<Int>)] = []

  init(sentence words: ArraySlice<ProseWord>) {
    self.words = words
  }

  /// - Parameters:
  ///   - prose: the ranges in which names may stand; those behind the sentence are left.
  ///   - recognised: likewise.
  ///   - finish: gets each run in order.
  mutating func read(
    prose: inout ArraySlice<Range<Int>>, recognised: inout ArraySlice<NameSurvey.Recognised>,
    text: [UInt8], finish: (NameRun) -> Void
  ) {
    for (index, word) in zip(words.indices, words) {
      while let range = prose.first, range.upperBound <= word.range.lowerBound {
        prose = prose.dropFirst()
      }
      while let known = recognised.first, known.range.upperBound <= word.range.lowerBound {
        recognised = recognised.dropFirst()
      }
      let known = recognised.first.flatMap { $0.range.overlaps(word.range) ? $0 : nil }
      let isProse = prose.first.map { $0.lowerBound <= word.range.lowerBound } ?? false
      guard isProse, known?.isCountry != false else {
        end(finish)
        continue
      }
      defer { wordBefore = word.shape == .lower ? word.text : "" }
      if word.shape == .number, continuesName(index) {
        append(word)
      } else {
        let next = index + 1 < words.endIndex ? words[index + 1] : nil
        add(
          word, before: next, isCountry: known != nil, isFirst: index == words.startIndex, finish)
      }
    }
    end(finish)
  }

  private mutating func add(
    _ word: ProseWord, before next: ProseWord?, isCountry: Bool, isFirst: Bool,
    _ finish: (NameRun) -> Void
  ) {
    if !word.isJoined || word.beginsName { end(finish) }
    switch word.shape {
    case .lower where !isCountry:
      if !run.words.isEmpty, pending.count < 2, NameVocabulary.connectives.contains(word.text) {
        pending.append((word.text, word.range))
      } else {
        end(finish)
      }
    case .number:
      end(finish)
    default:
      if !run.isJoined(by: pending.map(\.text), to: word) { end(finish) }
      for small in pending where !run.words.isEmpty {
        run.append(
          NameRun.Word(
            text: small.text, shape: .lower, range: small.range, isCountry: false,
            isWherePlacesStand: false, opensSentence: false))
      }
      pending.removeAll(keepingCapacity: true)
      run.append(
        NameRun.Word(
          text: word.text, shape: isCountry ? .capitalised : word.shape, range: word.range,
          isCountry: isCountry,
          isWherePlacesStand: isWherePlacesStand(word, before: next),
          opensSentence: isFirst || word.followsOpening))
      if word.endsName { end(finish) }
    }
  }

  private func isWherePlacesStand(_ word: ProseWord, before next: ProseWord?) -> Bool {
    if word.isJoined, NameVocabulary.locatives.contains(wordBefore) { return true }
    return next.map { $0.isJoined && NameVocabulary.placeNouns.contains($0.text) } ?? false
  }

  /// Whether a number belongs to the name before it: "Leopard 2", and not "Reuters 40 km",
  /// "Eurosatory 2024".
  private func continuesName(_ index: Int) -> Bool {
    let word = words[index]
    guard word.isJoined, pending.isEmpty, let last = run.words.last, last.shape == .capitalised,
      !last.isCountry, !last.isGeneral, !NameVocabulary.calendar.contains(last.text.lowercased()),
      word.text.utf8.count <= 3, word.text.utf8.allSatisfy({ $0 &- 0x30 < 10 })
    else { return false }
    guard index + 1 < words.endIndex, words[index + 1].isJoined else { return true }
    return !Self.measures.contains(words[index + 1].text)
  }

  /// What stands behind a number that counts or measures.
  private static let measures: Set<String> = [
    "mm", "cm", "m", "km", "kg", "nm", "per", "to", "of", "out", "and", "or", "more", "days", "men",
  ]

  private mutating func append(_ word: ProseWord) {
    run.append(
      NameRun.Word(
        text: word.text, shape: .number, range: word.range, isCountry: false,
        isWherePlacesStand: false, opensSentence: false))
  }

  private mutating func end(_ finish: (NameRun) -> Void) {
    if !run.words.isEmpty { finish(run) }
    run = NameRun()
    pending.removeAll(keepingCapacity: true)
  }
}
