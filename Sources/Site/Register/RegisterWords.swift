import Content
import Linking
import Register

/// What the register says, in words of the site's language: parties, numbers, dates.
struct RegisterWords: Sendable {
  let book: AddressBook
  let interface: Interface

  init(_ book: AddressBook) {
    self.book = book
    interface = Interface(language: book.edition.configuration.language)
  }

  // MARK: Parties

  /// A name as it is shown: of an entity its own, `..` where nobody knows.
  func name(_ party: Party?) -> String {
    switch party {
    case .entity(let index): book.registry.entities[index].name
    case .text(let text): text
    case .unknown, nil: ".."
    }
  }

  /// A name as data have it: of an entity its id.
  func id(_ party: Party) -> String {
    switch party {
    case .entity(let index): book.registry.entities[index].id
    case .text(let text): text
    case .unknown: ".."
    }
  }

  func names(_ parties: [Party]) -> String {
    parties.isEmpty ? ".." : parties.map { name($0) }.joined(separator: ", ")
  }

  /// Who speaks: an entity by its name, anybody else with the source that quotes them.
  func speaker(_ assertion: RecordedAssertion) -> String {
    let source = assertion.source.map { name(ofSource: $0) }
    switch assertion.speaker.party {
    case .entity(let index): return book.registry.entities[index].name
    case .text(let text): return source.map { $0 == text ? text : "\(text) (\($0))" } ?? text
    case .unknown: return source ?? interface[.somebody]
    }
  }

  /// A speaker with the party spoken for: `Ilham Aliyev for Azerbaijan`.
  func speakerWithParty(_ assertion: RecordedAssertion) -> String {
    guard let spokenFor = assertion.spokenFor, spokenFor != assertion.speaker.party else {
      return speaker(assertion)
    }
    return interface(.speakingFor, speaker(assertion), name(spokenFor))
  }

  func name(ofSource index: Int) -> String {
    let source = book.sources.sources[index]
    return source.publisher.map { book.displayName(ofPublisher: $0.value) } ?? source.title?.value
      ?? source.id.value
  }

  // MARK: Numbers and dates

  /// `12`, `8–12`, `(10)`, `≥ 8`, `≤ 12`, `..`: a range as it is, an estimate in brackets, as in
  /// SIPRI's register; nothing where the claim says nothing.
  func quantity(_ quantity: Quantity?) -> String {
    switch quantity {
    case .exactly(let number): interface.number(number)
    case .between(let least?, let most?):
      least == most
        ? interface.number(least) : "\(interface.number(least))–\(interface.number(most))"
    case .between(let least?, nil): "≥ \(interface.number(least))"
    case .between(nil, let most?): "≤ \(interface.number(most))"
    case .estimated(let number): "(\(interface.number(number)))"
    case .unknown, .between(nil, nil): ".."
    case nil: ""
    }
  }

  /// What was ordered, or delivered, together; of each weapon by itself where there are several.
  /// Nil where nothing is told of it.
  func total(
    of quantity: (ClaimFacts) -> Quantity?, in claims: [RegisteredClaim]
  ) -> String? {
    guard claims.contains(where: { quantity($0.facts) != nil }) else { return nil }
    var weapons: [[Party]] = []
    var claimsOf: [[Party]: [RegisteredClaim]] = [:]
    for claim in claims {
      if claimsOf[claim.facts.weapons] == nil { weapons.append(claim.facts.weapons) }
      claimsOf[claim.facts.weapons, default: []].append(claim)
    }
    let sums = weapons.compactMap { weapon -> (weapon: [Party], number: String)? in
      let claims = claimsOf[weapon] ?? []
      guard claims.contains(where: { quantity($0.facts) != nil }) else { return nil }
      return (weapon, total(claims.total(of: quantity)))
    }
    if weapons.count == 1 || sums.allSatisfy({ $0.number == ".." }) { return sums[0].number }
    return sums.map { "\(names($0.weapon)): \($0.number)" }.joined(separator: "; ")
  }

  /// A sum in the same way as a quantity; `..` where nothing is known.
  private func total(_ total: QuantityTotal) -> String {
    guard total.count > 0 else { return ".." }
    let words =
      switch total.most {
      case .some(let most) where most == total.least: interface.number(most)
      case .some(let most): "\(interface.number(total.least))–\(interface.number(most))"
      case nil: "≥ \(interface.number(total.least))"
      }
    return total.isEstimate ? "(\(words))" : words
  }

  /// A date in words; nothing where the claim says nothing.
  func date(_ date: FuzzyDate?) -> String { date.map { interface.date($0) } ?? "" }

  func dates(_ dates: [FuzzyDate]) -> String { dates.map { date($0) }.joined(separator: ", ") }

  /// When a stance was taken, as it is known: the day it was said, or its source was published; in
  /// words of the present site where only its briefing's date tells.
  func date(of assertion: RecordedAssertion) -> String {
    switch assertion.date.basis {
    case .on(let date): interface.date(date)
    case .issued(let date): interface(.publishedOn, interface.date(date))
    case .briefing: assertion.date.day.map { interface(.toldOn, interface.date($0)) } ?? ""
    case .none: interface[.undated]
    }
  }

  // MARK: Why not there

  /// Why a transfer would not be found in a register, in sentences.
  func words(_ reason: RegisterCoverage.Reason, in register: CoveredRegister) -> String {
    switch reason {
    case .notOrdered(let lifecycle):
      return interface(.notOrdered, interface[lifecycle.phrase])
    case .notTransferred(let lifecycle):
      return interface(.notTransferred, interface[lifecycle.phrase])
    case .noWeapon:
      return interface[register == .sipri ? .noWeaponForSIPRI : .noWeaponForUNROCA]
    case .category(let weapon, let category):
      return interface(
        .categoryNotCounted, book.registry.entities[weapon].name, category)
    case .calibre(let weapon, let calibre, let threshold):
      return interface(
        .calibreTooSmall, book.registry.entities[weapon].name,
        EntityFacts.millimetres(calibre, in: interface), "\(threshold) mm")
    case .smallArms(let weapon):
      return interface(.smallArmsNotCounted, book.registry.entities[weapon].name)
    }
  }
}

/// A register of others.
enum CoveredRegister: CaseIterable {
  case sipri, unroca

  /// As it is called everywhere.
  var name: String {
    switch self {
    case .sipri: "SIPRI"
    case .unroca: "UNROCA"
    }
  }
}
