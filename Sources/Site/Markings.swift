import Content
import Linking

/// The markings of what pages show: a page carries the highest of them.
struct Markings: Sendable {
  /// For each briefing its own and those of the notes that its text links to and so names.
  let briefings: [TLP]
  /// For each plain page, likewise.
  let pages: [TLP]
  /// For each entity that of its note, clear where it has none: the name comes from there.
  let names: [TLP]
  /// For each entity that of its note's text, with the notes that this links to.
  let entityTexts: [TLP]
  /// For each entity that of the number of briefings that mention it, or of their list: theirs.
  let appearances: [TLP]
  /// That of the plain pages named in the menu.
  let menu: TLP

  /// For each source that of the briefings that describe it.
  let sources: [TLP]

  init(_ graph: SiteGraph) {
    let book = graph.book
    let edition = book.edition
    let notes = book.markings + edition.pages.map { edition.marking(of: $0.release) }
    func marking(_ own: TLP, of note: LinkedNote) -> TLP {
      note.linkedNotes.reduce(own) { max($0, notes[$1]) }
    }
    let briefings = zip(notes, graph.briefings).map { marking($0, of: $1) }
    self.briefings = briefings
    pages = zip(notes.dropFirst(briefings.count), graph.pages).map { marking($0, of: $1) }
    let names = book.registry.entities.map { entity in
      entity.note.map { edition.marking(of: $0.release) } ?? .clear
    }
    self.names = names
    entityTexts = zip(names, graph.entityNotes).map { own, note in
      note.map { marking(own, of: $0) } ?? own
    }
    appearances = graph.appearances.map { list in
      list.reduce(.clear) { max($0, briefings[$1.briefing]) }
    }
    var sources = [TLP](repeating: .clear, count: book.sources.sources.count)
    for index in book.briefings.indices {
      for case .source(let source) in book.briefings[index].sources {
        guard let place = book.sources.source(source.id.value) else { continue }
        sources[place] = max(sources[place], book.markings[index])
      }
    }
    self.sources = sources
    menu = zip(edition.pages, pages).filter { $0.0.menu != nil }.map(\.1).max() ?? .clear
  }

  /// The highest marking of what a page shows.
  ///
  /// - Parameters:
  ///   - shown: briefings, by title, summary, sentence or text.
  ///   - named: entities, by name alone.
  ///   - counted: entities, by name and number of briefings.
  func highest(
    ofBriefings shown: some Sequence<Int> = EmptyCollection(),
    named: some Sequence<Int> = EmptyCollection(),
    counted: some Sequence<Int> = EmptyCollection()
  ) -> TLP {
    var highest = shown.reduce(TLP.clear) { max($0, briefings[$1]) }
    for entity in named { highest = max(highest, names[entity]) }
    for entity in counted { highest = max(highest, names[entity], appearances[entity]) }
    return highest
  }

  /// The highest marking of sources that are shown.
  func highest(ofSources shown: some Sequence<Int>) -> TLP {
    shown.reduce(.clear) { max($0, sources[$1]) }
  }

  /// The marking as a class of the style sheet: `amber-strict`.
  static func cssClass(_ marking: TLP) -> String {
    marking.rawValue.lowercased().split(separator: "+").joined(separator: "-")
  }
}
