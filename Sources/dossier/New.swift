import ArgumentParser
import Building
import Content
import Foundation

/// `dossier new`
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Begins a site, a briefing or an entity's note, ready to fill.",
    discussion: """
      A new note shows every key it may have, each with its meaning: take away the # before those \
      you need. No file that is there is ever written over.
      """,
    subcommands: [
      NewSite.self, NewBriefing.self, NewCountry.self, NewWeapon.self, NewPerson.self,
      NewOrganisation.self, NewEntityOfOwnKind.self,
    ])

  /// Makes files, and says which.
  fileprivate static func make(_ files: [NewFiles.File], in folder: SiteFolder) throws {
    do {
      try NewFiles.write(files, in: folder.path)
    } catch {
      throw Terminal.failure("\(error)")
    }
    for file in files { print(folder.path(file.path)) }
  }

  /// Begins one note of a site that must be there.
  fileprivate static func begin(
    _ title: String, in noteFolder: String, of folder: SiteFolder, _ text: (NoteName) -> String
  ) throws {
    guard let name = NoteName(title) else {
      throw ValidationError("a name is one line of text, without control characters")
    }
    guard let file = name.file else {
      throw ValidationError("\"\(title)\" holds no letter or digit to name a file by")
    }
    guard FileManager.default.fileExists(atPath: folder.path("content")) else {
      throw Terminal.failure("\(SiteReader.NoContent(path: folder.path("content")))")
    }
    try make([NewFiles.File("content/\(noteFolder)/\(file).md", text(name))], in: folder)
  }
}

struct NewSite: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "site", abstract: "Makes a folder with a site that builds.",
    discussion: """
      The folder must be new or empty; hidden files such as .git, a README and a LICENSE may be there.
      """)

  @Argument(help: "The folder to make.", completion: .directory)
  var folder: String

  func validate() throws {
    if folder.isEmpty { throw ValidationError("name the folder to make") }
  }

  func run() throws {
    var site = SiteFolder()
    site.site = folder
    let others = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let stranger = others.sorted().first { name in
      !["README", "LICENSE", "."].contains { name.uppercased().hasPrefix($0) }
    }
    if let stranger {
      throw Terminal.failure(
        "\(folder) is not empty: it holds \(stranger); name a folder that is new")
    }
    try New.make(SiteTemplate.files(today: NoteTemplate.today), in: site)
    print("Now: dossier build --site \(Self.quoted(folder))")
  }

  /// As a shell takes it for one word.
  private static func quoted(_ word: String) -> String {
    let isPlain = word.utf8.allSatisfy { byte in
      byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20) || (0x2B...0x3A).contains(byte)
        || byte == UInt8(ascii: "_")
    }
    return isPlain ? word : "'" + word.replacing("'", with: "'\\''") + "'"
  }
}

struct NewBriefing: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "briefing", abstract: "Begins a briefing.")

  @OptionGroup var folder: SiteFolder

  @Argument(help: "Its title.")
  var title: String

  func run() throws {
    try New.begin(title, in: "briefings", of: folder) {
      NoteTemplate.briefing($0, today: NoteTemplate.today)
    }
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
    try New.begin(name, in: Self.kind.folder, of: folder) {
      NoteTemplate.entity($0, kind: Self.kind)
    }
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

struct NewEntityOfOwnKind: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "entity", abstract: "Begins a note of one of the site's own kinds.")

  @OptionGroup var folder: SiteFolder
  @Argument(help: "The kind's id, as site.yml has it: place.") var kind: String
  @Argument(help: "Its name.") var name: String

  func run() throws {
    let path = SiteConfiguration.file
    let bytes = DiagnosedFile.bytes(of: path, site: folder.path) ?? []
    let tree = SourceTree(texts: [SourceTree.TextFile(path: path, bytes: bytes)])
    let kinds = SiteConfiguration(tree).kinds
    guard let found = kinds.first(where: { $0.id == kind }) else {
      throw ValidationError(
        "the site has no kind \"\(kind)\"; it has \(kinds.map(\.id).joined(separator: ", "))")
    }
    try New.begin(name, in: found.folder, of: folder) {
      NoteTemplate.entity($0, kind: found)
    }
  }
}
