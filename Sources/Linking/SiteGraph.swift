import Content
package import Diagnostics
import Markdown

/// What an edition says, note by note, and how its notes and entities hang together: the sixth
/// value on the way.
///
/// In: the address book. Out: every note rendered and linked, and from their mentions, in time
/// linear in these, who is spoken of where. Each note is parsed, linked and written in one walk, in
/// parallel; putting the results together is serial.
package struct SiteGraph: Sendable {
  package let book: AddressBook
  /// As `book.briefings`.
  package let briefings: [LinkedNote]
  /// As `book.edition.pages`.
  package let pages: [LinkedNote]
  /// For each entity its note, linked; nil where it has none.
  package let entityNotes: [LinkedNote?]
  /// For each entity, the briefings that mention it, newest first.
  package let appearances: [[Appearance]]
  /// For each briefing, the entities that it mentions, in the registry's order.
  package let entitiesOfBriefing: [[Int]]
  /// For each entity, the entities most often in one briefing with it.
  package let companions: [[Companion]]
  /// For each briefing, the briefings most like it.
  package let related: [[Int]]
  /// For each briefing and page (`NoteIndex.notes`), the briefings that link to it.
  package let backlinks: [[Int]]
  /// For each entity, whether it has a page: it has a note, or something speaks of it.
  package let hasPage: [Bool]
  package let diagnostics: [Diagnostic]

  /// - Parameters:
  ///   - claimMarks: for the id of each claim of the register its mark.
  ///   - surveysNames: for a `SiteReview`; it takes time.
  package init(
    _ book: AddressBook, claimMarks: [String: ClaimMark] = [:], locatesMentions: Bool = false,
    surveysNames: Bool = false
  ) async {
    self.book = book
    let writer = NoteWriter(
      book: book, claimMarks: claimMarks, locatesMentions: locatesMentions,
      surveysNames: surveysNames)
    let indices = Array(book.briefings.indices)
    async let briefings = indices.parallelMap { writer.briefing($0) }
    async let pages = book.edition.pages.parallelMap { writer.page($0) }
    async let entityNotes = Array(book.registry.entities.indices)
      .parallelMap { writer.entityNote($0) }
    self.briefings = await briefings
    self.pages = await pages
    self.entityNotes = await entityNotes

    let appearances = Self.appearances(in: self.briefings, entities: book.registry.entities.count)
    self.appearances = appearances
    let entitiesOfBriefing = Self.entitiesOfBriefing(appearances, briefings: indices.count)
    self.entitiesOfBriefing = entitiesOfBriefing
    companions = await Array(appearances.indices).parallelMap { entity in
      Companion.most(of: entity, in: appearances, entitiesOfBriefing: entitiesOfBriefing)
    }
    related = await indices.parallelMap { briefing in
      Self.related(to: briefing, appearances: appearances, entitiesOfBriefing: entitiesOfBriefing)
    }
    backlinks = Self.backlinks(self.briefings, notes: book.notes.notes.count)
    hasPage = Self.pages(
      of: book, linked: self.briefings + self.pages + self.entityNotes.compactMap { $0 })
    diagnostics =
      self.briefings.flatMap(\.diagnostics) + self.pages.flatMap(\.diagnostics)
      + self.entityNotes.compactMap { $0 }.flatMap(\.diagnostics)
      + Self.missingAnchors(self.briefings, self.pages, book: book)
  }

  private static func appearances(in briefings: [LinkedNote], entities: Int) -> [[Appearance]] {
    var appearances = [[Appearance]](repeating: [], count: entities)
    for briefing in briefings.indices {
      for index in briefings[briefing].mentions.indices {
        guard let entity = briefings[briefing].mentions[index].entity else { continue }
        let isInProse = briefings[briefing].mentions[index].isInProse
        let last = appearances[entity].count - 1
        if last >= 0, appearances[entity][last].briefing == briefing {
          appearances[entity][last].add(mention: index, isInProse: isInProse)
        } else {
          appearances[entity].append(
            Appearance(briefing: briefing, mention: index, isInProse: isInProse))
        }
      }
    }
    return appearances
  }

  private static func entitiesOfBriefing(
    _ appearances: [[Appearance]], briefings: Int
  ) -> [[Int]] {
    var entities = [[Int]](repeating: [], count: briefings)
    for (entity, briefings) in appearances.enumerated() {
      for appearance in briefings { entities[appearance.briefing].append(entity) }
    }
    return entities
  }

  /// The briefings that share most with one: from its eight rarest entities, the fifty newest of
  /// each, an entity weighing the more the fewer briefings speak of it.
  private static func related(
    to briefing: Int, appearances: [[Appearance]], entitiesOfBriefing: [[Int]]
  ) -> [Int] {
    let rarest = entitiesOfBriefing[briefing]
      .sorted { (appearances[$0].count, $0) < (appearances[$1].count, $1) }.prefix(8)
    var weights: [Int: Double] = [:]
    for entity in rarest {
      let weight = 1 / Double(appearances[entity].count)
      for appearance in appearances[entity].prefix(50) where appearance.briefing != briefing {
        weights[appearance.briefing, default: 0] += weight
      }
    }
    return weights.greatest(5).map(\.key)
  }

  private static func backlinks(_ briefings: [LinkedNote], notes: Int) -> [[Int]] {
    var backlinks = [[Int]](repeating: [], count: notes)
    for (briefing, note) in briefings.enumerated() {
      for target in note.linkedNotes where target != briefing {
        backlinks[target].append(briefing)
      }
    }
    return backlinks
  }

  private static func pages(of book: AddressBook, linked: [LinkedNote]) -> [Bool] {
    var hasPage = book.registry.entities.map { $0.note != nil }
    for note in linked {
      for mention in note.mentions {
        if let entity = mention.entity { hasPage[entity] = true }
      }
    }
    for relations in book.relations {
      for entity in relations.all { hasPage[entity] = true }
    }
    return hasPage
  }

  private static func missingAnchors(
    _ briefings: [LinkedNote], _ pages: [LinkedNote], book: AddressBook
  ) -> [Diagnostic] {
    let notes = briefings + pages
    return notes.enumerated().flatMap { index, note in
      note.anchors.compactMap { reference in
        let ids = notes[reference.note].headings.map(\.id)
        let id = LinkedNote.anchorID(reference.anchor)
        guard !ids.contains(id), !LinkedNote.isOwnAnchor(id) else { return nil }
        let target = book.notes.notes[reference.note]
        return Diagnostic(
          .error, file: book.notes.notes[index].file, line: reference.position.line,
          column: reference.position.column,
          "\(target.file) has no heading \"\(reference.anchor)\"",
          suggestion: NearestName.suggestion(for: Slug.make(reference.anchor), among: ids))
      }
    }
  }
}

/// An entity in a briefing.
package struct Appearance: Sendable {
  /// An index in the book's `briefings`.
  package let briefing: Int
  /// The mention to quote: the first in running text, else the first; an index in the note's
  /// `mentions`.
  package private(set) var mention: Int
  /// How often the briefing mentions the entity.
  package private(set) var count = 1
  private var isInProse: Bool

  init(briefing: Int, mention: Int, isInProse: Bool) {
    self.briefing = briefing
    self.mention = mention
    self.isInProse = isInProse
  }

  mutating func add(mention other: Int, isInProse otherIsInProse: Bool) {
    count += 1
    guard otherIsInProse, !isInProse else { return }
    mention = other
    isInProse = true
  }
}

/// An entity that appears with another.
package struct Companion: Sendable {
  package let entity: Int
  /// In how many briefings both appear.
  package let count: Int

  /// The twelve that most often appear with an entity, from its newest 2,000 briefings.
  static func most(
    of entity: Int, in appearances: [[Appearance]], entitiesOfBriefing: [[Int]]
  ) -> [Companion] {
    var counts: [Int: Int] = [:]
    for appearance in appearances[entity].prefix(2000) {
      for other in entitiesOfBriefing[appearance.briefing] where other != entity {
        counts[other, default: 0] += 1
      }
    }
    return counts.greatest(12).map { Companion(entity: $0.key, count: $0.value) }
  }
}

extension Dictionary where Key == Int, Value: Comparable {
  /// The elements with the greatest values, greatest first, the smaller key before the greater.
  fileprivate func greatest(_ limit: Int) -> [Element] {
    var best: [Element] = []
    for element in self {
      func precedes(_ other: Element) -> Bool {
        (other.value, element.key) < (element.value, other.key)
      }
      if best.count == limit, let last = best.last, !precedes(last) { continue }
      best.insert(element, at: best.firstIndex(where: precedes) ?? best.count)
      if best.count > limit { best.removeLast() }
    }
    return best
  }
}
