import Content
import Linking
import Register

/// What SIPRI's columns say of the weapons of a transfer; several stand behind each other.
struct WeaponCells {
  let designation: String?
  let description: String?
  let category: String?

  init(_ weapons: [Party], in book: AddressBook) {
    func cell(_ texts: [String]) -> String? {
      var seen: Set<String> = []
      let distinct = texts.filter { seen.insert($0).inserted }
      return distinct.isEmpty ? nil : distinct.joined(separator: "; ")
    }
    func facts(_ entity: Int) -> EntityNote.WeaponFacts? {
      if case .weapon(let facts) = book.registry.entities[entity].note?.facts { facts } else { nil }
    }
    designation = cell(
      weapons.compactMap { weapon in
        switch weapon {
        case .entity(let entity):
          facts(entity)?.designation?.value ?? book.registry.entities[entity].name
        case .text(let text): text
        case .unknown: nil
        }
      })
    let entities = weapons.compactMap(\.entity)
    description = cell(entities.compactMap { facts($0)?.description })
    category = cell(
      entities.compactMap { entity in
        book.variantLine(of: entity).lazy.compactMap { facts($0)?.category }.first
      })
  }
}
