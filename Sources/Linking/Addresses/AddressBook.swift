package import Content
package import Diagnostics
import Markdown

/// Where everything of an edition is: the fourth value on the way.
///
/// In: the edition. Out: its briefings, newest first, and the indexes by which links, names and
/// references are resolved. Refused: two pages at one address, references of front matter that lead
/// nowhere or to several entities.
package struct AddressBook: Sendable {
  package private(set) var edition: Edition
  /// Newest first; those without a date last, then by permalink.
  package private(set) var briefings: [Briefing]
  /// The briefings that lists show: those that are not withdrawn, as indices in `briefings`.
  package let listed: [Int]
  /// For each briefing its marking, its own or the site's default.
  package let markings: [TLP]
  package private(set) var registry: EntityRegistry
  package let notes: NoteIndex
  package let sources: SourceRegister
  package let attachments: AttachmentIndex
  package let tags: TagIndex
  /// Newest first.
  package let years: [ArchiveYear]
  /// For each entity, the entities its note refers to.
  package let relations: [EntityRelations]
  /// For each entity, the entities that are variants of it.
  package let variants: [[Int]]
  /// For each briefing, the entities its front matter names, each at its place there.
  package let about: [[Located<Int>]]
  /// For each briefing, the briefing that it replaces: an index in `briefings`.
  package let supersedes: [Int?]
  /// For each briefing, the newest one that replaces it.
  package let supersededBy: [Int?]
  package let diagnostics: [Diagnostic]
  package let claims: ClaimIndex

  /// - Parameter earlier: the book of an earlier edition of the same site: where entities are called as
  ///   they were, its registry is taken.
  package init(_ edition: Edition, after earlier: AddressBook? = nil) {
    self.edition = edition
    briefings = Self.newestFirst(edition.briefings)
    listed = briefings.indices.filter { [briefings] in briefings[$0].status != .withdrawn }
    markings = briefings.map { edition.marking(of: $0.release) }
    registry =
      earlier.flatMap { $0.hasEntities(of: edition) ? $0.registry : nil }
      ?? EntityRegistry(edition.entityNotes, kinds: edition.configuration.kinds)
    notes = NoteIndex(briefings: briefings, pages: edition.pages)
    sources = SourceRegister(
      edition.sources + briefings.flatMap(\.ownSources), briefings: briefings,
      withheld: edition.withheld)
    attachments = AttachmentIndex(edition.attachments)
    tags = TagIndex(briefings, listed: listed, entities: registry.entities)
    years = ArchiveYear.years(of: briefings, listed: listed)
    claims = ClaimIndex(briefings, withheld: edition.withheld)
    var resolver = ReferenceResolver(registry: registry, withheld: edition.withheld)
    let relations = registry.entities.map { resolver.relations(of: $0) }
    self.relations = relations
    variants = Self.inverse(of: relations.map(\.variantOf), count: relations.count)
    about = briefings.map { briefing in
      briefing.entities.compactMap { reference in
        resolver.entity(reference, key: "entities", file: briefing.file)
          .map { Located($0, at: reference.place) }
      }
    }
    let notes = notes
    let supersedes = briefings.map { briefing in
      briefing.supersedes.flatMap { resolver.briefing($0, in: notes, file: briefing.file) }
    }
    self.supersedes = supersedes
    supersededBy = Self.inverse(of: supersedes, count: briefings.count).map(\.first)
    for briefing in briefings { resolver.checkAnonymity(of: briefing) }
    diagnostics =
      registry.diagnostics + sources.diagnostics + claims.diagnostics + resolver.diagnostics
      + Self.sharedAddresses(
        briefings, edition.pages, registry.entities, kinds: edition.configuration.kinds)
  }

  /// This book with some notes rewritten, whose addresses and names stay what they are.
  ///
  /// - Parameter edition: the book's own, with these notes rewritten.
  package func rewriting(
    _ notes: RewrittenNotes, in edition: Edition
  ) -> (book: AddressBook, places: RewrittenPlaces) {
    var book = self
    var places = RewrittenPlaces()
    book.edition = edition
    for note in notes.briefings {
      // Withheld notes are in no book; a withdrawn one has lost its text.
      guard let index = briefings.firstIndex(where: { $0.file.isSame(as: note.file) }),
        let published = edition.briefings.first(where: { $0.file.isSame(as: note.file) })
      else { continue }
      book.briefings[index] = published
      places.briefings.append(index)
    }
    for page in notes.pages {
      guard let index = edition.pages.firstIndex(where: { $0.file.isSame(as: page.file) }) else {
        continue
      }
      places.pages.append(index)
    }
    for note in notes.entityNotes {
      guard let index = registry.entity(ofFile: note.file),
        registry.entities[index].note?.file.isSame(as: note.file) == true
      else { continue }
      book.registry.rewrite(note, at: index)
      places.entities.append(index)
    }
    return (book, places)
  }

  /// The sources a briefing lists, and those that its claims name besides, as indices in `sources`;
  /// each once.
  package func sources(of briefing: Briefing) -> [Int] {
    var seen: Set<Int> = []
    let claimed = briefing.claims.filter { claim in
      if case .extends(let id) = claim.identity { claims.contains(id.value) } else { true }
    }
    let ids =
      briefing.sources.map(\.id.value)
      + claimed.flatMap(\.assertions).compactMap { $0.source?.value }
    return ids.compactMap { sources.source($0) }.filter { seen.insert($0).inserted }
  }

  /// Whether an edition's entities are those of this book, down to their notes.
  private func hasEntities(of edition: Edition) -> Bool {
    edition.configuration.kinds == self.edition.configuration.kinds
      && edition.entityNotes.elementsEqual(self.edition.entityNotes, by: ===)
  }

  /// What of an earlier book, as far as texts are linked by it, is the same in this one; nil where the
  /// entities are not, by which every text is linked.
  func sameParts(as earlier: AddressBook) -> AddressParts? {
    guard hasEntities(of: earlier.edition),
      edition.configuration.linking == earlier.edition.configuration.linking
    else { return nil }
    guard edition.withheld == earlier.edition.withheld else { return [] }
    var same: AddressParts = []
    if notes.hasNotes(of: earlier.notes), attachments.files == earlier.attachments.files,
      years.map(\.permalink) == earlier.years.map(\.permalink), tags.hasPages(of: earlier.tags)
    {
      same.insert(.pages)
    }
    if sources.hasIDs(of: earlier.sources) { same.insert(.sources) }
    if claims.hasIDs(of: earlier.claims) { same.insert(.claims) }
    return same
  }

  private static func newestFirst(_ briefings: [Briefing]) -> [Briefing] {
    // Briefings are large values: their keys are sorted, and each is moved once.
    let keys = briefings.enumerated().map { index, briefing in
      (seconds: briefing.date?.seconds ?? Int.min, path: briefing.permalink.path, index: index)
    }
    return keys.sorted { ($1.seconds, $0.path) < ($0.seconds, $1.path) }.map { briefings[$0.index] }
  }

  /// For each index, the indices that point to it.
  private static func inverse(of pointers: [Int?], count: Int) -> [[Int]] {
    var inverse = [[Int]](repeating: [], count: count)
    for (index, target) in pointers.enumerated() {
      if let target { inverse[target].append(index) }
    }
    return inverse
  }

  /// Whether Dossier makes a page at this address, whatever the notes say: home, archive, indexes.
  func isOwnPage(_ permalink: Permalink) -> Bool {
    Self.ownPages.contains(permalink)
      || edition.configuration.kinds.contains { permalink.path == "/\($0.folder)/" }
      || years.contains { $0.permalink == permalink }
      || tags.hasPage(at: permalink)
  }

  private static let ownPages: Set<Permalink> = [
    .home, ArchiveYear.index, TagIndex.index, Permalink("/sources/"),
  ]

  /// First folders of addresses that no plain page may have: what Dossier makes lies there.
  private static let reserved: Set<String> = [
    "briefings", "archive", "register", "sources", "tags", "search", "data", "assets", "page",
  ]

  /// An error at each of two notes that would be one page, also where only case differs.
  private static func sharedAddresses(
    _ briefings: [Briefing], _ pages: [PlainPage], _ entities: [Entity], kinds: [EntityKind]
  ) -> [Diagnostic] {
    var owners: [String: [(file: String, name: String)]] = [:]
    let folders = reserved.union(kinds.map(\.folder))
    for page in pages {
      let first = page.permalink.path.split(separator: "/").first.map { $0.lowercased() }
      guard let first, folders.contains(first) else { continue }
      owners[page.permalink.path.lowercased()] = [
        ("", "the pages that Dossier makes in /\(first)/")
      ]
    }
    func add(_ permalink: Permalink, _ file: String) {
      owners[permalink.path.lowercased(), default: []].append((file, file))
    }
    for briefing in briefings { add(briefing.permalink, briefing.file) }
    for page in pages { add(page.permalink, page.file) }
    for entity in entities {
      if let note = entity.note {
        add(entity.permalink, note.file)
      } else {
        owners[entity.permalink.path.lowercased(), default: []].append(("", entity.id))
      }
    }
    var diagnostics: [Diagnostic] = []
    for (path, sharing) in owners {
      guard path.utf8.split(separator: UInt8(ascii: "/")).contains(where: { $0.count > 200 }) else {
        continue
      }
      for owner in sharing where !owner.file.isEmpty {
        diagnostics.append(
          Diagnostic(
            .error, file: owner.file, line: 1, column: 1,
            "its address is longer than a folder's name may be (200 bytes)", key: "slug",
            suggestion: "give it a shorter slug"))
      }
    }
    for (path, sharing) in owners where sharing.count > 1 {
      for (index, owner) in sharing.enumerated() where !owner.file.isEmpty {
        let other = sharing[index == 0 ? 1 : 0]
        diagnostics.append(
          Diagnostic(
            .error, file: owner.file, line: 1, column: 1,
            "the permalink \(path) is also that of \(other.name)", key: "slug",
            suggestion: "rename the file or give it a slug"))
      }
    }
    return diagnostics
  }
}

extension AddressBook {
  /// A weapon and what it is a variant of, and so on: what one leaves out is that of the next.
  package func variantLine(of entity: Int) -> [Int] {
    var line: [Int] = []
    var seen: Set<Int> = []
    var next: Int? = entity
    while let current = next, seen.insert(current).inserted {
      line.append(current)
      next = relations[current].variantOf
    }
    return line
  }
}

/// Parts of an address book that links by hand ask.
struct AddressParts: OptionSet, Sendable {
  let rawValue: Int

  /// Where notes, attachments and the pages of lists are.
  static let pages = AddressParts(rawValue: 1)
  static let sources = AddressParts(rawValue: 2)
  static let claims = AddressParts(rawValue: 4)
}

/// Where in a book notes have been rewritten.
package struct RewrittenPlaces: Sendable {
  /// Indices in the book's `briefings`.
  package fileprivate(set) var briefings: [Int] = []
  /// Indices in the edition's `pages`.
  package fileprivate(set) var pages: [Int] = []
  /// Indices in the registry.
  package fileprivate(set) var entities: [Int] = []
}

/// The entities that an entity's note refers to: indices in the registry.
package struct EntityRelations: Sendable {
  package let country: Int?
  package let variantOf: Int?
  package let producer: Int?
  package let parent: Int?

  /// Those that are there.
  package var all: [Int] { [country, variantOf, producer, parent].compactMap { $0 } }
}
