import Content
import Glibc
import Linking

/// How many megabytes of prose a second each pass takes.
struct Speed {
  /// The floors: bytes added up, and words parted.
  let bytes: Double
  let words: Double
  /// `NameMatcher.matches`: the registered names.
  let matcher: Double
  /// `MentionFinder.findings`: what they mean where they stand, second readings included.
  let mentions: Double
  /// `NameMatcher.matches` on prose that is the same for every registry.
  let matcherOnSameProse: Double
  /// How many names the matcher found in a note.
  let matchesPerNote: Double

  /// - Parameters:
  ///   - prose: which speaks of the registry's names.
  ///   - same: which speaks of names that every registry has.
  init(registry: EntityRegistry, prose: SyntheticProse, same: SyntheticProse, rounds: Int) {
    func megabytesPerSecond(
      in prose: SyntheticProse, _ pass: ([[UInt8]]) -> Int
    ) -> (speed: Double, sum: Int) {
      var best = Double.infinity
      var sum = 0
      for _ in 0..<rounds {
        sum = 0
        let start = Self.processorSeconds
        for note in prose.notes { sum &+= pass(note) }
        best = min(best, Self.processorSeconds - start)
      }
      return (Double(prose.byteCount) / 1_000_000 / best, sum)
    }

    let bytes = megabytesPerSecond(in: prose) { note in
      note.reduce(0) { sum, text in text.reduce(sum) { $0 &+ Int($1) } }
    }
    let words = megabytesPerSecond(in: prose) { note in note.reduce(0) { $0 &+ Self.words(in: $1) }
    }
    let matcher = megabytesPerSecond(in: prose) { Self.matches(in: $0, registry) }
    let mentions = megabytesPerSecond(in: prose) { Self.findings(in: $0, registry) }
    let again = megabytesPerSecond(in: same) { Self.matches(in: $0, registry) }
    // The sums are looked at so that no pass can be left out.
    precondition(bytes.sum > 0 && words.sum > 0 && mentions.sum > 0 && again.sum > 0)
    self.bytes = bytes.speed
    self.words = words.speed
    self.matcher = matcher.speed
    self.mentions = mentions.speed
    matcherOnSameProse = again.speed
    matchesPerNote = Double(matcher.sum) / Double(prose.notes.count)
  }

  /// The time that this thread has had on a processor.
  static var processorSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1_000_000_000
  }

  /// How many names the matcher finds in a note.
  static func matches(in note: [[UInt8]], _ registry: EntityRegistry) -> Int {
    var scratch = MatchScratch()
    return note.reduce(0) { sum, text in
      sum + registry.matcher.matches(in: text, prose: [0..<text.count], scratch: &scratch).count
    }
  }

  /// How many findings a note has, in both readings if it takes two.
  static func findings(in note: [[UInt8]], _ registry: EntityRegistry) -> Int {
    let finder = MentionFinder(registry: registry, metonyms: .link, unlinkedNames: [])
    var scratch = MatchScratch()
    func count(_ evidence: inout NoteEvidence) -> Int {
      note.reduce(0) { sum, text in
        sum
          + finder.findings(
            in: text, prose: [0..<text.count], isTitle: false, evidence: &evidence,
            scratch: &scratch
          ).count
      }
    }
    var evidence = NoteEvidence(frontMatter: [])
    let first = count(&evidence)
    guard evidence.needsSecondReading else { return first }
    evidence = NoteEvidence(after: evidence)
    return first + count(&evidence)
  }

  /// How many runs of letters and digits a text has.
  private static func words(in text: [UInt8]) -> Int {
    var count = 0
    var isInWord = false
    for byte in text {
      let isWord = (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0x80
      if isWord, !isInWord { count += 1 }
      isInWord = isWord
    }
    return count
  }
}
