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
  package private(set) var book: AddressBook
  /// As `book.briefings`.
  package private(set) var briefings: [LinkedNote]
  /// As `book.edition.pages`.
  package private(set) var pages: [LinkedNote]
  /// For each entity its note, linked; nil where it has none.
  package private(set) var entityNotes: [LinkedNote?]
  /// For each entity, the briefings that mention it, newest first.
  package private(set) var appearances: [[Appearance]]
  /// For each briefing, the entities that it mentions, in the registry's order.
  package private(set) var entitiesOfBriefing: [[Int]]
  /// For each briefing and page (`NoteIndex.notes`), the briefings that link to it.
  package private(set) var backlinks: [[Int]]
  /// For each entity, whether it has a page: it has a note, or something speaks of it.
  package private(set) var hasPage: [Bool]
  package private(set) var diagnostics: [Diagnostic]
  private let writer: NoteWriter

  /// - Parameters:
  ///   - claimMarks: for the id of each claim of the register its mark.
  ///   - surveysNames: for a `SiteReview`; it takes time.
  ///   - earlier: the graph of an earlier book of the same site, asked for in the same way: briefings that
  ///     would be linked as they were there are taken from it.
  package init(
    _ book: AddressBook, claimMarks: [String: ClaimMark] = [:], locatesMentions: Bool = false,
    surveysNames: Bool = false, after earlier: SiteGraph? = nil
  ) async {
    self.book = book
    let writer = NoteWriter(
      book: book, claimMarks: claimMarks, locatesMentions: locatesMentions,
      surveysNames: surveysNames)
    self.writer = writer
    let indices = Array(book.briefings.indices)
    let kept = earlier.map { KeptNotes(of: $0, in: book, claimMarks: claimMarks) }
    async let briefings = indices.parallelMap { index in
      kept?.note(of: book.briefings[index]) ?? writer.briefing(index)
    }
    async let pages = book.edition.pages.parallelMap { writer.page($0) }
    async let entityNotes = Array(book.registry.entities.indices)
      .parallelMap { writer.entityNote($0) }
    self.briefings = await briefings
    self.pages = await pages
    self.entityNotes = await entityNotes

    appearances = Self.appearances(in: self.briefings, entities: book.registry.entities.count)
    entitiesOfBriefing = Self.entitiesOfBriefing(appearances, briefings: indices.count)
    backlinks = Self.backlinks(self.briefings, notes: book.notes.notes.count)
    hasPage = Self.pages(
      of: book, appearances, besides: self.pages + self.entityNotes.compactMap { $0 })
    diagnostics = Self.diagnostics(self.briefings, self.pages, self.entityNotes, book: book)
  }

  /// The linked briefings of an earlier graph that may stay as they are.
  private struct KeptNotes: Sendable {
    private let graph: SiteGraph
    private let same: AddressParts?
    private let places: [ObjectIdentifier: Int]

    init(of graph: SiteGraph, in book: AddressBook, claimMarks: [String: ClaimMark]) {
      self.graph = graph
      var same = book.sameParts(as: graph.book)
      if claimMarks != graph.writer.claimMarks { same?.remove(.claims) }
      self.same = same
      places =
        same == nil
        ? [:]
        : Dictionary(
          graph.book.briefings.enumerated().map { (ObjectIdentifier($1), $0) },
          uniquingKeysWith: { first, _ in first })
    }

    func note(of briefing: Briefing) -> LinkedNote? {
      guard let same, let place = places[ObjectIdentifier(briefing)] else { return nil }
      let note = graph.briefings[place]
      return note.asked.isSubset(of: same) ? note : nil
    }
  }

  /// This graph with some notes rewritten: these are linked anew, and what hangs on them put right. Its
  /// cost is that of these notes and a look at the others.
  ///
  /// - Parameter book: the graph's own, with these notes rewritten.
  package func rewriting(_ places: RewrittenPlaces, in book: AddressBook) -> SiteGraph {
    var graph = self
    var writer = writer
    writer.book = book
    graph.book = book
    for index in places.briefings {
      let note = writer.briefing(index)
      graph.replaceAppearances(of: index, by: note)
      graph.replaceLinks(of: index, by: note)
      graph.briefings[index] = note
    }
    for index in places.pages { graph.pages[index] = writer.page(book.edition.pages[index]) }
    for index in places.entities { graph.entityNotes[index] = writer.entityNote(index) }
    graph.hasPage = Self.pages(
      of: book, graph.appearances, besides: graph.pages + graph.entityNotes.compactMap { $0 })
    graph.diagnostics = Self.diagnostics(
      graph.briefings, graph.pages, graph.entityNotes, book: book)
    return graph
  }

  private mutating func replaceAppearances(of briefing: Int, by note: LinkedNote) {
    let new = Self.appearances(in: note, briefing: briefing)
    for entity in entitiesOfBriefing[briefing] where new[entity] == nil {
      appearances[entity].remove(at: place(of: briefing, in: entity))
    }
    let old = Set(entitiesOfBriefing[briefing])
    for (entity, appearance) in new {
      let place = place(of: briefing, in: entity)
      if old.contains(entity) {
        appearances[entity][place] = appearance
      } else {
        appearances[entity].insert(appearance, at: place)
      }
    }
    entitiesOfBriefing[briefing] = new.keys.sorted()
  }

  /// Where in an entity's list a briefing stands, or would stand.
  private func place(of briefing: Int, in entity: Int) -> Int {
    let list = appearances[entity]
    var range = list.startIndex..<list.endIndex
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      range =
        list[middle].briefing < briefing
        ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return range.lowerBound
  }

  private mutating func replaceLinks(of briefing: Int, by note: LinkedNote) {
    let (old, new) = (Set(briefings[briefing].linkedNotes), Set(note.linkedNotes))
    for target in old.subtracting(new) { backlinks[target].removeAll { $0 == briefing } }
    for target in new.subtracting(old) where target != briefing {
      let place = backlinks[target].firstIndex { $0 > briefing } ?? backlinks[target].endIndex
      backlinks[target].insert(briefing, at: place)
    }
  }

  private static func appearances(in briefings: [LinkedNote], entities: Int) -> [[Appearance]] {
    var appearances = [[Appearance]](repeating: [], count: entities)
    for briefing in briefings.indices {
      for (entity, appearance) in Self.appearances(in: briefings[briefing], briefing: briefing) {
        appearances[entity].append(appearance)
      }
    }
    return appearances
  }

  /// The entities that one briefing mentions.
  private static func appearances(in note: LinkedNote, briefing: Int) -> [Int: Appearance] {
    var appearances: [Int: Appearance] = [:]
    for index in note.mentions.indices {
      guard let entity = note.mentions[index].entity else { continue }
      let isInProse = note.mentions[index].isInProse
      if appearances[entity]?.add(mention: index, isInProse: isInProse) == nil {
        appearances[entity] = Appearance(
          briefing: briefing, mention: index, isInProse: isInProse)
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
  package func related(to briefing: Int) -> [Int] {
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

  /// The twelve entities that most often appear with one, in its newest 2,000 briefings.
  package func companions(of entity: Int) -> [Companion] {
    var counts: [Int: Int] = [:]
    for appearance in appearances[entity].prefix(2000) {
      for other in entitiesOfBriefing[appearance.briefing] where other != entity {
        counts[other, default: 0] += 1
      }
    }
    return counts.greatest(12).map { Companion(entity: $0.key, count: $0.value) }
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

  /// - Parameter besides: the linked notes that are no briefings.
  private static func pages(
    of book: AddressBook, _ appearances: [[Appearance]], besides: [LinkedNote]
  ) -> [Bool] {
    var hasPage = zip(book.registry.entities, appearances).map { entity, appearances in
      entity.note != nil || !appearances.isEmpty
    }
    for note in besides {
      for mention in note.mentions {
        if let entity = mention.entity { hasPage[entity] = true }
      }
    }
    for relations in book.relations {
      for entity in relations.all { hasPage[entity] = true }
    }
    return hasPage
  }

  private static func diagnostics(
    _ briefings: [LinkedNote], _ pages: [LinkedNote], _ entityNotes: [LinkedNote?],
    book: AddressBook
  ) -> [Diagnostic] {
    briefings.flatMap(\.diagnostics) + pages.flatMap(\.diagnostics)
      + entityNotes.compactMap { $0 }.flatMap(\.diagnostics)
      + missingAnchors(briefings, pages, book: book)
  }

  private static func missingAnchors(
    _ briefings: [LinkedNote], _ pages: [LinkedNote], book: AddressBook
  ) -> [Diagnostic] {
    let notes = briefings + pages
    return notes.indices.flatMap { index in
      notes[index].anchors.compactMap { reference in
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
