import Content
import Linking

/// Measures, in one run and on one thread, how fast names are found in prose for registries of three
/// sizes: `swift run -c release matcher-speed [MEGABYTES] [ROUNDS]`;
/// or, with `--hostile`, how long texts take that are meant to take long.
///
/// Of each figure the best round counts, by the processor's time for the thread: what else the machine
/// does only ever takes time. Beside them stand two floors, passes over the same bytes that find no names: one that adds them up, one that
/// parts words.
@main
enum MatcherSpeed {
  static func main() async {
    if CommandLine.arguments.contains("--hostile") {
      await HostileTexts.measure()
      return
    }
    let numbers = CommandLine.arguments.dropFirst().compactMap { Int($0) }
    let megabytes = numbers.first ?? 20
    let rounds = numbers.dropFirst().first ?? 5
    print(
      "\(megabytes) MB of prose, one thread, the best of \(rounds) rounds; MB per second of processor time"
    )
    print(row(["names", "notes", "a note", "bytes", "words", "matcher", "mentions", "same"]))
    let same = SyntheticProse(of: SyntheticNames(count: 200), byteCount: megabytes * 1_000_000)
    for size in [200, 2_000, 20_000] {
      let names = SyntheticNames(count: size)
      let prose = SyntheticProse(of: names, byteCount: megabytes * 1_000_000)
      let registry = await registry(of: names.files)
      let speed = Speed(registry: registry, prose: prose, same: same, rounds: rounds)
      print(
        row([
          String(names.count), String(prose.notes.count), rounded(speed.matchesPerNote),
          rounded(speed.bytes), rounded(speed.words), rounded(speed.matcher),
          rounded(speed.mentions), rounded(speed.matcherOnSameProse),
        ]))
    }
  }

  static func registry(of files: [SourceTree.TextFile]) async -> EntityRegistry {
    let manuscript = await Manuscript(SourceTree(texts: files, assets: []))
    guard let now = Moment("2030-01-01", zone: .utc) else { preconditionFailure("a valid date") }
    let edition = Edition(manuscript, for: Audience(now: now, tlp: .clear))
    return EntityRegistry(edition.entityNotes, kinds: edition.configuration.kinds)
  }

  static func row(_ cells: [String]) -> String {
    cells.map { String(repeating: " ", count: max(0, 9 - $0.count)) + $0 }.joined()
  }

  static func rounded(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
