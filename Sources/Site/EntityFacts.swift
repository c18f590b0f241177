import Content
import Linking

/// The facts at the head of an entity's page.
struct EntityFacts {
  private let index: Int
  private let book: AddressBook
  private let interface: Interface
  private var entity: Entity { book.registry.entities[index] }

  init(_ index: Int, in book: AddressBook, interface: Interface) {
    self.index = index
    self.book = book
    self.interface = interface
  }

  /// Rows of a label with a text, or with links.
  func rows(on page: Permalink) -> [Variables] {
    var rows: [Variables] = []
    func add(_ label: Phrase, _ text: String?) {
      if let text, !text.isEmpty { rows.append(["label": interface[label], "text": text]) }
    }
    func link(_ label: Phrase, _ entities: [Int]) {
      guard !entities.isEmpty else { return }
      rows.append([
        "label": interface[label],
        "links": entities.enumerated().map { offset, entity -> Variables in
          let other = book.registry.entities[entity]
          return [
            "name": other.name, "href": page.link(to: other.permalink),
            "separator": offset == 0 ? "" : ", ",
          ]
        },
      ])
    }
    let note = entity.note
    add(.alsoCalled, (note?.aliases.map(\.value) ?? []).joined(separator: ", "))
    switch note?.facts {
    case .weapon(let facts):
      add(.designation, facts.designation?.value == entity.name ? nil : facts.designation?.value)
      add(.type, facts.description)
      add(.calibre, facts.calibre.map(millimetres))
      add(.category, facts.category)
      add(.unRegister, facts.unroca.map { "\($0.rawValue) (\(interface[$0.phrase]))" })
    case .person(let facts):
      add(.style, facts.honorific)
      for position in facts.positions { add(.position, words(position)) }
    case .organisation(let facts):
      add(.type, facts.type.map { interface[$0.phrase] })
    default: break
    }
    if entity.kind == .country { addCountry(&rows) }
    let relations = book.relations[index]
    link(.country, [relations.country].compactMap { $0 })
    link(.producer, [relations.producer].compactMap { $0 })
    link(.partOf, [relations.parent].compactMap { $0 })
    if let url = note?.url { rows.append(["label": interface[.web], "text": url, "url": url]) }
    if let id = note?.wikidata {
      rows.append(["label": "Wikidata", "text": id, "url": "https://www.wikidata.org/wiki/\(id)"])
    }
    return rows
  }

  private func addCountry(_ rows: inout [Variables]) {
    var facts: EntityNote.CountryFacts?
    if case .country(let found) = entity.note?.facts { facts = found }
    let builtIn = entity.builtIn
    let codes = [
      facts?.iso2?.value ?? builtIn?.iso2, facts?.iso3 ?? builtIn?.iso3,
      facts?.numeric ?? builtIn?.numeric,
    ].compactMap { $0 }
    func add(_ label: String, _ text: String?) {
      if let text, !text.isEmpty { rows.append(["label": label, "text": text]) }
    }
    add("ISO 3166", codes.joined(separator: " · "))
    add(interface[.capital], facts?.capital ?? builtIn?.capital)
    add(interface[.region], builtIn?.region.map { interface.region($0) })
    let validFrom = facts?.validFrom ?? builtIn?.validFrom.flatMap { FuzzyDate($0) }
    let validUntil = facts?.validUntil ?? builtIn?.validUntil.flatMap { FuzzyDate($0) }
    add(interface[.from], validFrom.map { interface.date($0) })
    add(interface[.until], validUntil.map { interface.date($0) })
  }

  private func millimetres(_ calibre: Double) -> String {
    Self.millimetres(calibre, in: interface)
  }

  /// `122 mm`, `7.62 mm`
  static func millimetres(_ calibre: Double, in interface: Interface) -> String {
    guard calibre != calibre.rounded() else { return "\(Int(calibre)) mm" }
    let parts = "\(calibre)".split(separator: ".")
    return parts.joined(separator: interface.language.decimalSeparator) + " mm"
  }

  private func words(_ position: EntityNote.PersonFacts.Position) -> String {
    var words = position.role
    if let organisation = position.organisation {
      words += ", \(book.displayName(ofPublisher: organisation.value))"
    }
    let span = interface.span(from: position.start, until: position.end)
    return span.isEmpty ? words : "\(words) (\(span))"
  }
}

extension UNROCACategory {
  fileprivate var phrase: Phrase {
    switch self {
    case .battleTanks: .battleTanks
    case .armouredCombatVehicles: .armouredCombatVehicles
    case .largeCalibreArtillery: .largeCalibreArtillery
    case .combatAircraft: .combatAircraft
    case .attackHelicopters: .attackHelicopters
    case .warships: .warships
    case .missilesAndLaunchers: .missilesAndLaunchers
    case .smallArms: .smallArms
    }
  }
}

extension EntityNote.OrganisationFacts.OrganisationType {
  fileprivate var phrase: Phrase {
    switch self {
    case .publicBody: .publicBody
    case .company: .company
    case .media: .media
    case .armedForce: .armedForce
    case .other: .otherType
    }
  }
}

extension AddressBook {
  /// The organisations that a person's positions name, where they are entities.
  func employers(of person: Entity) -> [Int] {
    guard case .person(let facts) = person.note?.facts else { return [] }
    return facts.positions.compactMap(employer)
  }

  /// The organisation of a position, where it is an entity.
  func employer(in position: EntityNote.PersonFacts.Position) -> Int? {
    guard let name = position.organisation?.value,
      case .entity(let organisation) = registry.resolve(name)
    else { return nil }
    return organisation
  }

  /// An entity's name where a text names one by id or name, else the text itself.
  func displayName(ofPublisher text: String) -> String {
    if case .entity(let index) = registry.resolve(text) {
      registry.entities[index].name
    } else {
      text
    }
  }
}
