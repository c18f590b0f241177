import Content
import Linking

extension PageRenderer {
  /// What an entity is, then the briefings that mention it, then what it appears with.
  func entity(_ index: Int, _ part: ListPart, _ page: PagePlan.Page) -> String {
    let entity = book.registry.entities[index]
    let appearances = graph.appearances[index][part.range]
    let note = graph.entityNotes[index]
    let relations = book.relations[index]
    let related = [relations.country, relations.variantOf, relations.producer, relations.parent]
      .compactMap { $0 }
    var variables = frame(
      page, title: entity.name, description: note?.summaryHTML.map(PlainHTML.plainText),
      marking: max(
        markings.entityTexts[index],
        markings.highest(
          named: related + book.variants[index] + graph.companions[index].map(\.entity),
          counted: [index])),
      language: entity.note?.language)
    variables["kind"] = entity.kind.singular
    variables["kinds"] = entity.kind.plural
    variables["index"] = page.permalink.link(to: Permalink("/\(entity.kind.folder)/"))
    variables["mentions"] = Self.count(graph.appearances[index].count, "briefing", "briefings")
    variables["has_mentions"] = !appearances.isEmpty
    let root = page.permalink.toRoot
    var html = ""
    for appearance in appearances {
      cards[appearance.briefing].append(
        to: &html, root: root,
        text: Quote.html(of: appearance.mention, in: graph.briefings, at: appearance.briefing))
    }
    variables["briefings"] = html
    variables["pager"] = pager(part, of: entity.permalink, on: page)
    if part.number == 1 {
      variables["is_first"] = true
      if let summary = note?.summaryHTML {
        variables["summary"] = String(decoding: summary, as: UTF8.self)
      }
      if let body = note?.html, !body.isEmpty {
        variables["html"] = String(decoding: body, as: UTF8.self)
      }
      let facts = EntityFacts(index, in: book).rows(on: page.permalink)
      variables["facts"] = facts
      variables["has_facts"] = !facts.isEmpty
      variables["sources"] = note.map { sources($0.sources, on: page) }
      variables["has_sources"] = !(note?.sources.isEmpty ?? true)
      let companions = graph.companions[index]
      variables["companions"] = entries(of: companions.map { ($0.entity, $0.count) }, on: page)
      variables["has_companions"] = !companions.isEmpty
    } else {
      variables["is_first"] = false
    }
    return templates.render("entity", variables)
  }

  /// `1 briefing`, `2 briefings`
  static func count(_ number: Int, _ one: String, _ many: String) -> String {
    number == 1 ? "1 \(one)" : "\(number) \(many)"
  }
}
