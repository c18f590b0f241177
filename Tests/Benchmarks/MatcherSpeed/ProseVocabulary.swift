/// The words and patterns of sentences of which the benchmark's prose is made.
enum ProseVocabulary {
  enum Piece {
    case text(String)
    case slot(Character)
  }

  private static func words(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  private static func patterns(_ text: String) -> [[Piece]] {
    text.split(separator: "\n").map { line in
      var pieces: [Piece] = []
      var rest = line
      while let open = rest.firstIndex(of: "{") {
        pieces.append(.text(String(rest[..<open])))
        let slot = rest.index(after: open)
        pieces.append(.slot(rest[slot]))
        rest = rest[rest.index(slot, offsetBy: 2)...]
      }
      return pieces + [.text(String(rest))]
    }
  }

  /// Sentences without a registered name; `{X}` is one that nobody has registered.
  static let plain = patterns(
    """
    the {n} {d} {v} the {a} {n}, and the {p} {v} what the {n} had {v} in {D}.
    analysts {v} that {a} {p} would {i} the {n} of the {a} {n}.
    in {D} the {n} {v} {#} {p}, although the {a} {n} had {v} them {d}.
    {d}, the {p} of the {n} {v}; {a} {p} and {a} {p} {v} by then.
    near {X}, {a} {p} {v} the {n} for the {n} of {p}.
    “we {i} the {n},” an {a} {n} said, “and the {p} {i} {d}.”
    it is {a} that the {n} would {i} the {p} while {g} the {n}.
    the {n}’s {n} {v} about {#} per cent of the {a} {p} — the {n} itself {v} fewer.
    by {D} the {a} {n} was {v}, the {n} {v} and the {p} no longer {v}.
    {X}, a {a} {n}, {v} the {p} to {i} and to {i} the {n}.
    no {n} has {d} {v} the {p} that the {a} {n} {v} in {D}.
    whether the {p} {v} the {n} or the {n} {v} the {p} is {a}.
    satellite images of {D} show {#} {p} beside the {a} {n} and its {p}.
    the {n} can {i} the {n} without {g} the {p}, which {d} {v} the {n}.
    this {v} a {a} {n} of the {n}; it {v} {#} {p} ({#} of them {a}).
    there were {a} {p} in the {n} and {a} {p} behind it, {g} {d}.
    """)

  /// Sentences with one, two or three names: `{C}` a country, `{J}` a demonym, `{M}` a capital, `{W}`
  /// a weapon, `{O}` an organisation, `{R}` a person.
  static let naming = patterns(
    """
    {C} {d} {v} {#} {W} {p} to the {n}, and the {a} {n} {v} them.
    {R} {v} the {n} in {D}, after {O} had {v} the {p}.
    the {J} {n} {v} the {W}, a {n} that {p} {v} {d}.
    {M} {v} the {n}, while {C} {v} that its {p} were {a}.
    {O} said that the {n} of {C} would {i} the {a} {p}.
    according to {R}, the {J} {p} {v} {d} near {X}.
    the {p} of {O} {v} the {n} of {W} {p} in {C}.
    a {J} {n} and a {J} {n} {v} the {n} of the {p} in {M}.
    the {W} and the {W} {v} the {a} {p} of the {n}.
    {R} of {O} told the {n} that {a} {p} {v} the {n}.
    {C}, {C} and {C} {v} the {a} {n} on {p} in {D}.
    in {M}, {R} {v} the {n} to {i} {#} {p}.
    """)

  static let dates = words(
    """
    January February March April May June July August September October November December 2019 2020
    2021 2022 2023 2024 2025 Monday Tuesday Wednesday Thursday Friday
    """)
  static let countries = [
    "Russia", "Ukraine", "China", "the United States", "Iran", "Azerbaijan", "Turkey", "Israel",
    "Armenia", "Germany", "France", "India", "Pakistan", "North Korea", "South Korea", "Georgia",
    "Poland", "Japan", "the United Kingdom", "Saudi Arabia", "Egypt", "Belarus", "Kazakhstan",
    "Italy", "Spain", "Greece", "Romania", "Serbia", "Jordan", "Chad", "South Sudan", "Sudan",
    "Brazil", "Nigeria", "Ethiopia", "Mexico", "Papua New Guinea", "Guinea", "the Netherlands",
    "New Zealand", "Bosnia and Herzegovina", "the Czech Republic", "Côte d’Ivoire", "Mali", "Niger",
  ]
  static let demonyms = words(
    """
    Russian Ukrainian Chinese American Iranian Azerbaijani Turkish Israeli Armenian German French
    Indian Pakistani Georgian Polish Japanese British Saudi Egyptian Belarusian Italian Spanish
    """)
  static let capitals = words(
    "Moscow Kyiv Beijing Washington Tehran Baku Ankara Yerevan Berlin Paris London Minsk Tbilisi")

  static let adverbs = words(
    """
    also already probably largely openly again mostly quickly rarely partly recently reportedly now
    often still slowly nearly hardly quietly formally jointly later soon abroad together officially
    publicly abruptly twice elsewhere separately steadily sharply briefly deliberately
    """)
  static let adjectives = words(
    """
    new first military other foreign national local large recent small public similar early high low
    late possible strategic regional economic political technical joint heavy light armed naval
    coastal northern southern eastern western central open closed secret modern old former current
    major minor regular irregular mobile fixed civilian official senior junior nuclear chemical
    electronic tactical operational logistical industrial domestic commercial private annual monthly
    limited full partial complete rapid slow direct indirect formal informal legal illegal diplomatic
    financial defensive offensive unmanned guided ballistic sensitive reliable uncertain doubtful
    plausible likely unlikely ambitious modest costly cheap dense remote rural urban broad narrow deep
    shallow significant negligible consistent contrary identical distinct separate common rare visible
    hidden temporary permanent provisional final initial successive parallel
    """)
  static let verbs = words(
    """
    report deliver order receive show confirm deny start launch plan expect claim support demand
    reject accept sign approve extend reduce increase improve test deploy transfer purchase train
    repair inspect withdraw prepare announce discuss consider delay cancel complete continue develop
    design assemble produce export import store move transport observe record detect identify
    describe assess estimate compare measure publish verify question criticise protest warn threaten
    attack defend protect secure attain retain abandon replace modernise upgrade convert adapt equip
    supply finance fund purchase lease borrow return restore rebuild dismantle destroy damage disable
    track monitor survey map photograph intercept jam shell bombard surround isolate evacuate detain
    release exchange negotiate mediate propose resume suspend restrict sanction license certify
    recruit enlist promote dismiss appoint nominate elect assign relocate concentrate disperse
    conceal reveal leak quote translate interpret collect analyse
    """)
  static let nouns = words(
    """
    government ministry army contract agreement system missile report border official war force year
    delivery company weapon agency unit programme attack exercise base region country minister
    statement source factory air vehicle aircraft drone ship conflict talk price export plan law
    crisis order plant engine radar battery brigade launcher soldier city article treaty election
    budget number part supplier customer partner ally opponent commander officer spokesman
    parliament committee council president court port airport road railway bridge pipeline station
    depot warehouse workshop shipyard laboratory institute university school hospital village town
    river coast island mountain valley field forest desert lake sea strait canal line front sector
    zone district province capital centre headquarters post office bureau department branch division
    regiment battalion company platoon crew team group movement party union federation alliance
    coalition organisation corporation manufacturer producer designer engineer technician worker
    expert analyst observer journalist newspaper channel broadcast interview photograph image video
    document letter message speech declaration resolution decree regulation licence permit sanction
    embargo restriction ban limit quota tariff tax loan credit payment fund investment share profit
    loss cost value market trade import shipment cargo container convoy truck tank howitzer gun
    mortar rocket shell round bomb mine warhead fuse charge propellant fuel oil gas coal steel
    aluminium titanium composite chip sensor antenna camera computer network software signal
    frequency channel code password database archive record sample trace fragment component spare
    module assembly chassis turret barrel breech wing rotor hull deck mast propeller turbine boiler
    """)
}
