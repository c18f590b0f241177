import ArgumentParser
import Building
import Content
import Foundation
import Markdown

/// `dossier new`
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Begins a site, a briefing or an entity's note, ready to fill.",
    subcommands: [
      NewSite.self, NewBriefing.self, NewCountry.self, NewWeapon.self, NewPerson.self,
      NewOrganisation.self,
    ])
}

struct NewSite: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "site", abstract: "Makes a folder with a site that builds.")

  @Argument(help: "The folder to make.")
  var folder: String

  func run() throws {
    for file in NoteTemplate.site(today: NoteTemplate.today) {
      try NoteTemplate.create(file.text, at: "\(folder)/\(file.path)")
    }
    print("Now: dossier build --site \(folder)")
  }
}

struct NewBriefing: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "briefing", abstract: "Begins a briefing.")

  @OptionGroup var folder: SiteFolder

  @Argument(help: "Its title.")
  var title: String

  func run() throws {
    try NoteTemplate.create(
      NoteTemplate.briefing(title, today: NoteTemplate.today),
      at: folder.path("content/briefings/\(try NoteTemplate.slug(of: title)).md"))
  }
}

/// The commands that begin an entity's note differ in the kind alone.
protocol NewEntity: ParsableCommand {
  static var kind: EntityKind { get }
  var folder: SiteFolder { get }
  var name: String { get }
}

extension NewEntity {
  static var configuration: CommandConfiguration {
    let article = kind.id.first.map { "aeiou".contains($0) } == true ? "an" : "a"
    return CommandConfiguration(
      commandName: kind.id, abstract: "Begins a note about \(article) \(kind.id).")
  }

  func run() throws {
    try NoteTemplate.create(
      NoteTemplate.entity(name, kind: Self.kind),
      at: folder.path("content/\(Self.kind.folder)/\(try NoteTemplate.slug(of: name)).md"))
  }
}

struct NewCountry: NewEntity {
  static var kind: EntityKind { .country }
  @OptionGroup var folder: SiteFolder
  @Argument(help: "Its name.") var name: String
}

struct NewWeapon: NewEntity {
  static var kind: EntityKind { .weapon }
  @OptionGroup var folder: SiteFolder
  @Argument(help: "Its name.") var name: String
}

struct NewPerson: NewEntity {
  static var kind: EntityKind { .person }
  @OptionGroup var folder: SiteFolder
  @Argument(help: "The name.") var name: String
}

struct NewOrganisation: NewEntity {
  static var kind: EntityKind { .organisation }
  @OptionGroup var folder: SiteFolder
  @Argument(help: "Its name.") var name: String
}
