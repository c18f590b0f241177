import Content
import Linking
import Register

/// What marks a note's text: what Dossier wrote the names of into it.
private struct TextMarkings {
  /// For each briefing and page its own.
  let notes: [TLP]
  /// For each entity that of its name.
  let names: [TLP]
  let registry: EntityRegistry

  func marking(_ own: TLP, of note: LinkedNote?) -> TLP {
    guard let note else { return own }
    let linked = (note.linkedNotes + note.namedNotes).reduce(own) { max($0, notes[$1]) }
    let named = note.namedEntities.reduce(linked) { max($0, names[$1]) }
    return note.mentions.reduce(named) { highest, mention in
      guard mention.rule == .explicit, let entity = mention.entity,
        mention.surface == registry.entities[entity].name
      else { return highest }
      return max(highest, names[entity])
    }
  }

  /// Of an entity's note, whose page shows the names of all that it mentions.
  func markingWithNames(_ own: TLP, of note: LinkedNote) -> TLP {
    note.mentions.compactMap(\.entity).reduce(marking(own, of: note)) { max($0, names[$1]) }
  }
}

/// The markings of what pages show: a page carries the highest of them.
struct Markings: Sendable {
  /// For each briefing that of its text, wherever a piece of it is shown: its own and those of the
  /// notes and entities that Dossier wrote the names of into it.
  let briefings: [TLP]
  /// For each plain page, likewise.
  let pages: [TLP]
  /// For each entity that of its note, clear where it has none: the name comes from there.
  let names: [TLP]
  /// For each entity that of its note's text, as for briefings, and of all that this mentions.
  private(set) var entityTexts: [TLP]
  /// For each entity that of the number of briefings that mention it, or of their list: theirs.
  private(set) var appearances: [TLP]
  /// For each source those of the briefings that describe it, of its publisher's name, and of the
  /// whole chain of sources through which it is known or that it repeats.
  let sources: [TLP]
  /// That of the plain pages named in the menu.
  let menu: TLP
  /// That of how many briefings there are, in all and in each year.
  let archive: TLP
  /// For each claim of the register that of all that tells of it: the briefings that state it, the
  /// names in it, its sources and those where these have it from.
  let claims: [TLP]
  /// For each claim that of everything which its page and its line of data tell: of the claims, too,
  /// that it names or named once, and of the weapons from which its own have their facts.
  let claimRecords: [TLP]
  /// For each pair of supplier and recipient that of its transfers.
  let pairs: [TLP]
  /// For each tag that of the briefings and entities that bear it.
  let tags: [TLP]
  private let texts: TextMarkings

  init(_ graph: SiteGraph, register: Register, places: ClaimPlaces) {
    let book = graph.book
    let edition = book.edition
    let notes = book.markings + edition.pages.map { edition.marking(of: $0.release) }
    let names = book.registry.entities.map { entity in
      entity.note.map { edition.marking(of: $0.release) } ?? .clear
    }
    self.names = names
    let texts = TextMarkings(notes: notes, names: names, registry: book.registry)
    self.texts = texts
    let sources = Self.sources(book, names: names)
    self.sources = sources
    // Behind each sentence that states a claim stands how sure the claim is.
    let told = zip(notes, graph.briefings + graph.pages).map { texts.marking($0, of: $1) }
    let claims = register.claims.enumerated().map { index, claim in
      let stated = places[index].map { place in
        switch place.note {
        case .briefing(let index): told[index]
        case .page(let index): told[index + graph.briefings.count]
        case .entity(let index): texts.marking(names[index], of: graph.entityNotes[index])
        }
      }
      return stated.reduce(
        Self.marking(of: claim, briefings: told, names: names, sources: sources), max)
    }
    self.claims = claims
    claimRecords = register.claims.indices.map { index in
      let claim = register.claims[index]
      let named = Set(claim.entries.flatMap { $0.facts.about + $0.facts.dependsOn })
      return named.compactMap { register.claim($0) }.reduce(
        max(claims[index], Self.marking(ofWeaponsOf: claim, in: book, names: names))
      ) { max($0, claims[$1]) }
    }
    pairs = register.pairs.map { $0.transfers.reduce(.clear) { max($0, claims[$1]) } }
    func withClaims(_ own: TLP, of note: LinkedNote) -> TLP {
      note.ties.compactMap { register.claim($0.claim) }.reduce(own) { max($0, claims[$1]) }
    }
    let briefings = zip(told, graph.briefings).map { withClaims($0, of: $1) }
    self.briefings = briefings
    pages = zip(told.dropFirst(briefings.count), graph.pages).map { withClaims($0, of: $1) }
    entityTexts = zip(names, graph.entityNotes).map { own, note in
      guard let note else { return own }
      return texts.markingWithNames(withClaims(own, of: note), of: note)
    }
    appearances = graph.appearances.map { list in
      list.reduce(.clear) { max($0, briefings[$1.briefing]) }
    }
    menu = zip(edition.pages, pages).filter { $0.0.menu != nil }.map(\.1).max() ?? .clear
    archive = book.listed.reduce(.clear) { max($0, briefings[$1]) }
    tags = book.tags.tags.map { tag in
      let bearing = tag.briefings.reduce(.clear) { max($0, briefings[$1]) }
      return tag.entities.reduce(bearing) { max($0, names[$1]) }
    }
  }

  /// These markings after some notes have been rewritten; nil where one of these tells of other claims
  /// or marks what it tells otherwise, so that all must be worked out anew.
  func rewriting(
    _ places: RewrittenPlaces, from old: SiteGraph, to new: SiteGraph
  ) -> Markings? {
    func isSame(_ own: TLP, _ old: LinkedNote, _ new: LinkedNote) -> Bool {
      old.ties.map(\.claim) == new.ties.map(\.claim)
        && texts.marking(own, of: old) == texts.marking(own, of: new)
    }
    var markings = self
    var listed: Set<Int> = []
    for index in places.briefings {
      guard isSame(texts.notes[index], old.briefings[index], new.briefings[index]) else {
        return nil
      }
      listed.formUnion(
        Set(old.entitiesOfBriefing[index]).symmetricDifference(new.entitiesOfBriefing[index]))
    }
    for index in places.pages {
      let own = texts.notes[index + new.briefings.count]
      guard isSame(own, old.pages[index], new.pages[index]) else { return nil }
    }
    for index in places.entities {
      guard let old = old.entityNotes[index], let new = new.entityNotes[index],
        isSame(names[index], old, new), old.ties.isEmpty
      else { return nil }
      markings.entityTexts[index] = texts.markingWithNames(names[index], of: new)
    }
    for entity in listed {
      markings.appearances[entity] = new.appearances[entity].reduce(.clear) {
        max($0, briefings[$1.briefing])
      }
    }
    return markings
  }

  private static func marking(
    of claim: RegisteredClaim, briefings: [TLP], names: [TLP], sources: [TLP]
  ) -> TLP {
    var highest = claim.entries.reduce(TLP.clear) { max($0, briefings[$1.briefing]) }
    for entity in claim.namedEntities { highest = max(highest, names[entity]) }
    for assertion in claim.assertions {
      var shown = [assertion.source, assertion.teller]
      if case .source(let end) = assertion.origin { shown.append(end) }
      for source in shown.compactMap({ $0 }) { highest = max(highest, sources[source]) }
    }
    return highest
  }

  /// A variant has its calibre and its category from its parent where it does not say them itself.
  private static func marking(
    ofWeaponsOf claim: RegisteredClaim, in book: AddressBook, names: [TLP]
  ) -> TLP {
    claim.facts.weapons.compactMap(\.entity).flatMap { book.variantLine(of: $0) }
      .reduce(.clear) { max($0, names[$1]) }
  }

  private static func sources(_ book: AddressBook, names: [TLP]) -> [TLP] {
    var sources = book.sources.sources.map { source -> TLP in
      guard let publisher = source.publisher,
        case .entity(let entity) = book.registry.resolve(publisher.value)
      else { return .clear }
      return names[entity]
    }
    for index in book.briefings.indices {
      for case .source(let source) in book.briefings[index].sources {
        guard let place = book.sources.source(source.id.value) else { continue }
        sources[place] = max(sources[place], book.markings[index])
      }
    }
    // A source says through which it is known and which it repeats, and how many origins a claim has
    // follows from the whole chain: whatever is told of a link counts for all that lead to it.
    let register = book.sources
    var before = [[Int]](repeating: [], count: sources.count)
    for (index, source) in register.sources.enumerated() {
      for case .some(let other) in [source.via, source.origin] {
        if let shown = register.source(other.value) { before[shown].append(index) }
      }
    }
    for marking in TLP.allCases.reversed() where marking > .clear {
      var raised = sources.indices.filter { sources[$0] == marking }
      while let index = raised.popLast() {
        for source in before[index] where sources[source] < marking {
          sources[source] = marking
          raised.append(source)
        }
      }
    }
    return sources
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

  /// The highest marking of claims that are shown.
  func highest(ofClaims shown: some Sequence<Int>) -> TLP {
    shown.reduce(.clear) { max($0, claims[$1]) }
  }

  /// The highest marking of sources that are shown.
  func highest(ofSources shown: some Sequence<Int>) -> TLP {
    shown.reduce(.clear) { max($0, sources[$1]) }
  }

  /// The highest marking of what a publisher's page shows.
  func highest(of publisher: Publisher) -> TLP {
    let notes = publisher.citations.map { citation in
      switch citation.note {
      case .briefing(let index): briefings[index]
      case .page(let index): pages[index]
      case .entity(let index): entityTexts[index]
      }
    }
    return max(
      notes.max() ?? .clear, highest(ofSources: publisher.sources),
      highest(named: publisher.entity.map { [$0] } ?? []))
  }

  /// The marking as a class of the style sheet: `amber-strict`.
  static func cssClass(_ marking: TLP) -> String {
    marking.rawValue.lowercased().split(separator: "+").joined(separator: "-")
  }
}
