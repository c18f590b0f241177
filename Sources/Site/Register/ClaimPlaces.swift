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
    for (index, note) in graph.briefings.enumerated().reversed() {
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
      let isFirst = { (place: Place) in place.note == .briefing(claim.definition.briefing) }
      return places.filter(isFirst) + places.filter { !isFirst($0) }
    }
  }

  subscript(claim: Int) -> [Place] { places[claim] }
}
