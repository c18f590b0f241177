import Content

/// Names of weapons, people and organisations in the forms that registries have, and the notes that
/// register them. The countries are built in.
///
/// Names share their first words on purpose (series of designations, given names, "Ministry of",
/// "Type 05"): such names are where a matcher has to look further than one word.
struct SyntheticNames {
  /// The site's files.
  private(set) var files: [SourceTree.TextFile] = []
  /// What the prose calls them: names, aliases, designations.
  private(set) var weapons: [String] = []
  private(set) var people: [String] = []
  private(set) var organisations: [String] = []
  /// How many names the notes register.
  private(set) var count = 0

  init(count target: Int) {
    var generator = SeededGenerator(state: 20_000)
    var seen: Set<String> = []
    while count < target {
      let kind = Int.random(in: 0..<100, using: &generator)
      let names =
        switch kind {
        case 0..<45: Self.weapon(&generator)
        case 45..<75: [Self.person(&generator)]
        default: Self.organisation(&generator)
        }
      guard seen.isDisjoint(with: names) else { continue }
      seen.formUnion(names)
      count += names.count
      let folder = kind < 45 ? "weapons" : kind < 75 ? "people" : "organisations"
      switch folder {
      case "weapons": weapons += names
      case "people": people += names
      default: organisations += names
      }
      let aliases = names.dropFirst().map { "\"\($0)\"" }.joined(separator: ", ")
      files.append(
        SourceTree.TextFile(
          path: "content/\(folder)/entity-\(files.count).md",
          text: "---\nname: \"\(names[0])\"\naliases: [\(aliases)]\n---\n"))
    }
  }

  private static func weapon(_ generator: inout SeededGenerator) -> [String] {
    let number = Int.random(in: 1...999, using: &generator)
    let variant = generator.happens(50) ? generator.any(variants) : ""
    switch Int.random(in: 0..<10, using: &generator) {
    case 0..<5: return ["\(generator.any(series))-\(number)\(variant)"]
    case 5:
      return ["\(generator.any(series))-\(number)\(variant) \(invented(&generator))"]
    case 6: return ["Type \(number)\(variant) \(generator.any(ships))", "Type \(number)\(variant)"]
    case 7: return ["Project \(number * 10 + number % 7)\(variant) \(generator.any(ships))"]
    case 8: return ["\(number) mm \(invented(&generator)) \(generator.any(["shell", "rocket"]))"]
    default: return ["\(invented(&generator))-class \(generator.any(ships))"]
    }
  }

  private static func person(_ generator: inout SeededGenerator) -> String {
    "\(generator.frequent(givenNames)) \(invented(&generator))\(generator.any(endings))"
  }

  private static func organisation(_ generator: inout SeededGenerator) -> [String] {
    let name = invented(&generator)
    switch Int.random(in: 0..<6, using: &generator) {
    case 0: return ["Ministry of \(generator.any(portfolios)) of \(name)"]
    case 1:
      return ["\(name) Institute for \(generator.any(portfolios)) Studies", "\(name) Institute"]
    case 2: return ["National \(generator.any(portfolios)) Company of \(name)"]
    case 3:
      return ["\(name) \(generator.any(["Aerospace", "Dynamics", "Shipyards", "News Agency"]))"]
    case 4:
      let digits = Int.random(in: 1...120, using: &generator)
      return ["\(digits)th \(name) \(generator.any(["Brigade", "Division", "Regiment"]))"]
    default:
      let letters = (0..<4).map { _ in generator.any(Array("ABCDEFGIKLMNOPRSTUZ").map(String.init))
      }
      return ["\(name) Defence Organisation", letters.joined()]
    }
  }

  /// A proper name of two or three syllables; some have letters with accents.
  static func invented(_ generator: inout SeededGenerator) -> String {
    let length = generator.happens(50) ? 2 : 3
    let name = (0..<length).map { _ in generator.any(syllables) }.joined()
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  private static let series = """
    T D S M A BM BMP BTR MQ RQ Su MiG Ka Mi AH UH CH F FA B C E K KS RG FV AIM AGM MIM BGM RIM JF J Q \
    H DF YJ HQ PL WZ ZU ZSU Kh KAB FAB TB Rafale Mirage Leopard
    """.split(separator: " ").map(String.init)
  private static let variants = "A B C D E F M M1 M2 MK A1 A2 A3 A4 B3 BV U UD V SM2 MKI MKK"
    .split(separator: " ").map(String.init)
  private static let ships = "frigate destroyer corvette submarine cruiser minesweeper"
    .split(separator: " ").map(String.init)
  private static let portfolios =
    "Defence Foreign Interior Finance Energy Justice Security Strategic Maritime Aviation"
    .split(separator: " ").map(String.init)
  static let givenNames = """
    John Maria Ali Ahmed Michael Anna Sergei Ivan David Elena Mohammed Peter Olga Thomas Hassan Daniel \
    Laura Carlos Viktor Fatima Jean Pavel Andrei Ibrahim Robert Natalia Yusuf Hans Omar José François \
    Jürgen Ilham Vagif Murad Leyla Arif Tomasz Jan Petr Zoran Milan Goran Dragan Ivana Katarina
    """.split(separator: " ").map(String.init)
  private static let endings = ["", "ov", "ev", "son", "ski", "ez", "yan", "shvili", "man", "ić"]
  private static let syllables = """
    ba be bo bra da de do dra fa fe fi ga gor gra ha hel ho in ja jo ka ke ki kor kra la le li lo lu ma \
    mar me mi mo na ne ni nor o or pa pe po ra re ri ro sa se si sol sta ta te ti tor tra u ur va ve vi \
    vol wa we za ze zo zür né gö
    """.split(separator: " ").map(String.init)
}
