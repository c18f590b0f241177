import Content
import Linking

extension PageRenderer {
  /// What an entity is, then the briefings that mention it, then what it appears with.
  func entity(_ index: Int, _ part: ListPart, _ page: PagePlan.Page) -> PageView {
    let entity = book.registry.entities[index]
    let all = graph.appearances[index]
    let appearances = all[part.range(in: all.count)]
    let note = graph.entityNotes[index]
    let family = EntityFamily(of: index, in: book)
    var variables = frame(
      page, title: entity.name, description: note?.summaryHTML.map(PlainHTML.plainText),
      marking: marking(ofEntity: index, family))
    variables["foreign"] = foreign(entity.note?.language)
    variables["extra"] = entity.note.flatMap { Variables.extra($0.extra) }
    variables["kind"] = interface.singular(entity.kind)
    variables["index"] = page.permalink.link(to: Permalink("/\(entity.kind.folder)/"))
    variables["briefings"] = quotingCards(appearances, on: page)
    variables["has_mentions"] = !all.isEmpty
    variables["mentioned"] = interface(.mentionedIn, briefingCount(all.count))
    variables["pager"] = pager(part, of: entity.permalink, on: page)
    variables["is_first"] = part.number == 1
    guard part.number == 1 else { return PageView(template: "entity", variables: variables) }

    variables["since"] = since(all)
    variables["summary"] = note?.summaryHTML.map { String(decoding: $0, as: UTF8.self) }
    let facts = EntityFacts(index, in: book, interface: interface).rows(on: page.permalink)
    variables["facts"] = facts
    variables["has_facts"] = !facts.isEmpty
    variables["family"] = family?.html(on: page.permalink)
    if let note, !note.html.isEmpty {
      variables["html"] = BodyText(of: note, on: page, by: self).html
    }
    variables["sources"] = note.map { sources($0.sources, on: page) }
    variables["has_sources"] = !(note?.sources.isEmpty ?? true)
    addClaims(of: index, to: &variables, on: page)
    variables["mention_timeline"] = mentionTimeline(of: index)
    let companions = companions[index]
    variables["companions"] = entries(of: companions.map { ($0.entity, $0.count) }, on: page)
    variables["has_companions"] = !companions.isEmpty
    return PageView(template: "entity", variables: variables)
  }

  private func marking(ofEntity index: Int, _ family: EntityFamily?) -> TLP {
    return max(
      markings.entityTexts[index], markings.highest(ofClaims: claims(of: index)),
      markings.highest(
        named: book.relations[index].all + book.employers(of: book.registry.entities[index])
          + (family?.members ?? [])
          + companions[index].map(\.entity),
        counted: [index]),
      markings.highest(ofSources: (graph.entityNotes[index]?.sources ?? []).map(\.source)))
  }

  /// Briefings, each with the sentence that mentions the entity.
  private func quotingCards(
    _ appearances: ArraySlice<Appearance>, on page: PagePlan.Page
  ) -> String {
    let root = page.permalink.toRoot
    var html = ""
    for appearance in appearances {
      cards[appearance.briefing].append(
        to: &html, root: root,
        text: Quote.html(of: appearance.mention, in: graph.briefings, at: appearance.briefing))
    }
    return html
  }

  /// From when to when briefings mention an entity; nil where one day or none is known.
  private func since(_ appearances: [Appearance]) -> String? {
    let dated = appearances.lazy.compactMap { book.briefings[$0.briefing].release.date?.day }
    let fromOldest = appearances.reversed().lazy.compactMap {
      book.briefings[$0.briefing].release.date?.day
    }
    guard let last = dated.first, let first = fromOldest.first, first != last else { return nil }
    return interface(.since, interface.date(first), interface.date(last))
  }
}
