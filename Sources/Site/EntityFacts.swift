import Content
import Linking

/// The facts at the head of an entity's page.
struct EntityFacts {
  private let index: Int
  private let book: AddressBook
  private var entity: Entity { book.registry.entities[index] }

  init(_ index: Int, in book: AddressBook) {
    self.index = index
    self.book = book
  }

  /// Rows of a label with a text, or with links.
  func rows(on page: Permalink) -> [Variables] {
    var rows: [Variables] = []
    func add(_ label: String, _ text: String?) {
      if let text, !text.isEmpty { rows.append(["label": label, "text": text]) }
    }
    func link(_ label: String, _ entities: [Int]) {
      guard !entities.isEmpty else { return }
      rows.append([
        "label": label,
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
    add("Also called", (note?.aliases.map(\.value) ?? []).joined(separator: ", "))
    switch note?.facts {
    case .weapon(let facts):
      add("Designation", facts.designation?.value == entity.name ? nil : facts.designation?.value)
      add("Type", facts.description)
      add("Calibre", facts.calibre.map(Self.millimetres))
      add("Category", facts.category)
      add("UN register", facts.unroca.map { "\($0.rawValue) (\($0.words))" })
    case .person(let facts):
      add("Style", facts.honorific)
      for position in facts.positions { add("Position", Self.words(position, in: book)) }
    case .organisation(let facts):
      add("Type", facts.type.map { PageRenderer.words($0.rawValue) })
    default: break
    }
    if entity.kind == .country { addCountry(&rows) }
    let relations = book.relations[index]
    link("Country", [relations.country].compactMap { $0 })
    link("Variant of", [relations.variantOf].compactMap { $0 })
    link("Variants", book.variants[index])
    link("Producer", [relations.producer].compactMap { $0 })
    link("Part of", [relations.parent].compactMap { $0 })
    if let url = note?.url { rows.append(["label": "Web", "text": url, "url": url]) }
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
    let values = [
      ("ISO 3166", codes.joined(separator: " · ")),
      ("Capital", facts?.capital ?? builtIn?.capital ?? ""),
      ("Region", builtIn?.region ?? ""),
      ("From", facts?.validFrom?.text ?? builtIn?.validFrom ?? ""),
      ("Until", facts?.validUntil?.text ?? builtIn?.validUntil ?? ""),
    ]
    for (label, text) in values where !text.isEmpty {
      rows.append(["label": label, "text": text])
    }
  }

  private static func millimetres(_ calibre: Double) -> String {
    calibre == calibre.rounded() ? "\(Int(calibre)) mm" : "\(calibre) mm"
  }

  private static func words(
    _ position: EntityNote.PersonFacts.Position, in book: AddressBook
  ) -> String {
    var words = position.role
    if let organisation = position.organisation {
      words += ", \(book.displayName(ofPublisher: organisation.value))"
    }
    let years = [position.start, position.end].compactMap { $0?.text }
    return years.isEmpty ? words : "\(words) (\(years.joined(separator: "–")))"
  }
}

extension AddressBook {
  /// An entity's name where a text names one by id or name, else the text itself.
  func displayName(ofPublisher text: String) -> String {
    if case .entity(let index) = registry.resolve(text) {
      registry.entities[index].name
    } else {
      text
    }
  }
}
