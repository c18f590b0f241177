import Content
import Linking

/// Registries and texts that make a matcher look at the same words again and again. Twice the text
/// has to take twice the time.
enum HostileTexts {
  private struct Case {
    let name: String
    /// Of one note each, as front matter.
    let notes: [String]
    /// What the text repeats.
    let text: String
  }

  private static let cases = [
    Case(
      name: "names of 1 to 48 words, all of one word",
      notes: (1...48).map { "name: \(repeated("alpha", $0))" }, text: "alpha "),
    Case(
      name: "weak aliases of 1 to 12 words, all refused",
      notes: (1...12).map { "name: Nobody \($0)\nweak_aliases: [\(repeated("alpha", $0))]" },
      text: "alpha "),
    Case(
      name: "a name that fails at its 48th word",
      notes: ["name: \(repeated("alpha", 47)) beta"], text: "alpha "),
    Case(
      name: "names that overlap",
      notes: (2...24).map { "name: \(repeated("alpha beta", $0)) \($0 % 2 == 0 ? "alpha" : "")" },
      text: "alpha beta "),
    Case(name: "a compound of countries", notes: [], text: "Turkey-"),
    Case(name: "a compound of metonyms", notes: [], text: "Moscow-"),
    Case(name: "numbers in a row", notes: ["name: 122 mm shell"], text: "122, "),
    Case(name: "adjectives", notes: ["name: 122 mm shell"], text: "122 mm heavy high-explosive "),
    Case(name: "designations", notes: ["name: T-72"], text: "T-72-T-72B3A1-M1 "),
    Case(name: "a surname", notes: ["name: Ann Quarrel"], text: "Quarrel "),
    Case(name: "one gap", notes: [], text: "-"),
    Case(name: "one word", notes: [], text: "é"),
  ]

  static func measure() async {
    print("milliseconds of processor time for 125, 250 and 500 kB: matcher, then mentions")
    for hostile in cases {
      let files = hostile.notes.enumerated().map { number, matter in
        SourceTree.TextFile(
          path: "content/\(hostile.name.contains("surname") ? "people" : "weapons")/n\(number).md",
          text: "---\n\(matter)\n---\n")
      }
      let registry = await MatcherSpeed.registry(of: files)
      var matcher: [String] = []
      var mentions: [String] = []
      for size in [125_000, 250_000, 500_000] {
        let count = size / hostile.text.utf8.count
        let text = Array(String(repeating: hostile.text, count: count).utf8)
        matcher.append(milliseconds { Speed.matches(in: [text], registry) })
        mentions.append(milliseconds { Speed.findings(in: [text], registry) })
      }
      print(MatcherSpeed.row(matcher + mentions), " ", hostile.name)
    }
  }

  private static func repeated(_ words: String, _ count: Int) -> String {
    Array(repeating: words, count: count).joined(separator: " ")
  }

  private static func milliseconds(_ work: () -> Int) -> String {
    let start = Speed.processorSeconds
    let count = work()
    let time = Speed.processorSeconds - start
    precondition(count >= 0)
    return MatcherSpeed.rounded(time * 1_000)
  }
}
