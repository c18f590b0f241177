import Content
import Linking
import Register

/// Where the notes of an edition state its claims.
struct ClaimPlaces: Sendable {
  /// A sentence that states a claim.
  struct Place: Sendable {
    let note: CitingNote
    let title: String
    /// As plain text.
    let sentence: String
    let permalink: Permalink
    /// The id of its place in the note's page.
    let anchor: String
    let language: String?
  }

  /// For each claim of the register, those of the briefing that has its id, then those of the
  /// others, oldest first, then those of pages and entities.
  private let places: [[Place]]

  init(_ graph: SiteGraph, register: Register) {
    let book = graph.book
    var places = [[Place]](repeating: [], count: register.claims.count)
    func add(
      _ note: LinkedNote, _ kind: CitingNote, _ title: String, _ permalink: Permalink,
      _ language: String?
    ) {
      for tie in note.ties {
        guard let claim = register.claim(tie.claim) else { continue }
        places[claim].append(
          Place(
            note: kind, title: title, sentence: note.sentences[tie.sentence], permalink: permalink,
            anchor: tie.anchor, language: language))
      }
    }
    // Notes are large, and few of them state claims.
    for index in graph.briefings.indices.reversed() where !graph.briefings[index].ties.isEmpty {
      let note = graph.briefings[index]
      let briefing = book.briefings[index]
      add(note, .briefing(index), briefing.title, briefing.permalink, briefing.language)
    }
    for (page, note) in zip(book.edition.pages.indices, graph.pages) {
      let source = book.edition.pages[page]
      add(note, .page(page), source.title, source.permalink, source.language)
    }
    for (index, note) in graph.entityNotes.enumerated() {
      guard let note else { continue }
      let entity = book.registry.entities[index]
      add(note, .entity(index), entity.name, entity.permalink, entity.note?.language)
    }
    self.places = zip(places, register.claims).map { places, claim in
      guard places.count > 1 else { return places }
      let isFirst = { (place: Place) in place.note == .briefing(claim.definition.briefing) }
      return places.filter(isFirst) + places.filter { !isFirst($0) }
    }
  }

  /// These places, if notes that were rewritten still state what they stated in the same words; else
  /// nil.
  func rewriting(
    _ rewritten: RewrittenPlaces, from old: SiteGraph, to new: SiteGraph
  ) -> ClaimPlaces? {
    func isSame(_ old: LinkedNote?, _ new: LinkedNote?) -> Bool {
      guard let old, let new else { return old == nil && new == nil }
      return old.ties.map(\.claim) == new.ties.map(\.claim)
        && old.ties.map(\.anchor) == new.ties.map(\.anchor)
        && zip(old.ties, new.ties).allSatisfy {
          old.sentences[$0.sentence].utf8.elementsEqual(new.sentences[$1.sentence].utf8)
        }
    }
    guard rewritten.briefings.allSatisfy({ isSame(old.briefings[$0], new.briefings[$0]) }),
      rewritten.pages.allSatisfy({ isSame(old.pages[$0], new.pages[$0]) }),
      rewritten.entities.allSatisfy({ isSame(old.entityNotes[$0], new.entityNotes[$0]) })
    else { return nil }
    return self
  }

  subscript(claim: Int) -> [Place] { places[claim] }
}
