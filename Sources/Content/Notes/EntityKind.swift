/// A kind of entity: what ids begin with, and the folder that its notes and pages are in.
package struct EntityKind: Sendable, Hashable {
  /// `weapon`, the part of an id before the colon.
  package let id: String
  /// `weapons`: the folder under content/ and the pages' first segment.
  package let folder: String
  /// `Weapon`
  package let singular: String
  /// `Weapons`
  package let plural: String

  package init(id: String, folder: String, singular: String, plural: String) {
    self.id = id
    self.folder = folder
    self.singular = singular
    self.plural = plural
  }

  package static let country = EntityKind(
    id: "country", folder: "countries", singular: "Country", plural: "Countries")
  package static let weapon = EntityKind(
    id: "weapon", folder: "weapons", singular: "Weapon", plural: "Weapons")
  package static let person = EntityKind(
    id: "person", folder: "people", singular: "Person", plural: "People")
  package static let organisation = EntityKind(
    id: "organisation", folder: "organisations", singular: "Organisation", plural: "Organisations")

  /// The kinds every site has, in the order in which pages list them.
  package static let builtIn = [country, weapon, person, organisation]
}
