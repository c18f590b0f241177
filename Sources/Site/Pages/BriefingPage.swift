import Content
import Linking
import Markdown

extension PageRenderer {
  func briefing(_ index: Int, _ page: PagePlan.Page) -> String {
    let briefing = book.briefings[index]
    let note = graph.briefings[index]
    var variables = frame(
      page, title: briefing.title, description: note.summaryHTML.map(PlainHTML.plainText),
      marking: marking(ofBriefing: index), language: briefing.language)
    if let date = briefing.date {
      variables["date"] = DisplayDate.words(date.day)
      variables["iso_date"] = date.iso
    }
    if briefing.status == .withdrawn {
      variables["withdrawn"] = true
      variables["reason"] = briefing.reason ?? ""
      return templates.render("briefing", variables)
    }
    variables["html"] = String(decoding: note.html, as: UTF8.self)
    variables["authors"] = briefing.authors.joined(separator: ", ")
    variables["has_authors"] = !briefing.authors.isEmpty
    if let updated = briefing.updated {
      variables["updated"] = DisplayDate.words(updated.day)
      variables["iso_updated"] = updated.iso
    }
    if briefing.status == .developing { variables["status"] = "Developing" }
    if let summary = note.summaryHTML {
      variables["summary"] = String(decoding: summary, as: UTF8.self)
    }
    variables["judgements"] = zip(briefing.keyJudgements, note.judgementsHTML).map {
      judgement, html -> Variables in
      var entry: Variables = ["html": String(decoding: html, as: UTF8.self)]
      if let likelihood = judgement.likelihood {
        entry["likelihood"] = Self.words(likelihood.rawValue)
      }
      if let confidence = judgement.confidence { entry["confidence"] = confidence.rawValue }
      return entry
    }
    variables["has_judgements"] = !briefing.keyJudgements.isEmpty
    variables["tags"] = briefing.tags
    variables["has_tags"] = !briefing.tags.isEmpty
    variables["corrections"] = briefing.corrections.map { correction in
      ["date": DisplayDate.words(correction.date.day), "text": correction.text]
    }
    variables["has_corrections"] = !briefing.corrections.isEmpty
    variables["sources"] = sources(note.sources, on: page)
    variables["has_sources"] = !note.sources.isEmpty
    variables["contents"] = note.headings.filter { $0.level <= 3 }.map {
      ["id": $0.id, "text": $0.text]
    }
    variables["has_contents"] = note.headings.count > 2
    variables["entities"] = entityGroups(of: note, on: page)
    variables["related"] = cards(graph.related[index], on: page)
    variables["has_related"] = !graph.related[index].isEmpty
    variables["backlinks"] = cards(graph.backlinks[index], on: page)
    variables["has_backlinks"] = !graph.backlinks[index].isEmpty
    if let replaced = book.supersedes[index] {
      variables["supersedes"] = briefingLink(replaced, on: page)
    }
    if let replacement = book.supersededBy[index] {
      variables["superseded_by"] = briefingLink(replacement, on: page)
    }
    return templates.render("briefing", variables)
  }

  private func marking(ofBriefing index: Int) -> TLP {
    guard book.briefings[index].status != .withdrawn else {
      return markings.highest(ofBriefings: [index])
    }
    let others = [book.supersedes[index], book.supersededBy[index]].compactMap { $0 }
    return markings.highest(
      ofBriefings: [index] + graph.related[index] + graph.backlinks[index] + others,
      named: graph.briefings[index].mentions.compactMap(\.entity))
  }

  private func briefingLink(_ index: Int, on page: PagePlan.Page) -> Variables {
    let briefing = book.briefings[index]
    return ["title": briefing.title, "href": page.permalink.link(to: briefing.permalink)]
  }

  /// The entities of a note by kind.
  private func entityGroups(of note: LinkedNote, on page: PagePlan.Page) -> [Variables] {
    let entities = Set(note.mentions.compactMap(\.entity)).sorted()
    return book.edition.configuration.kinds.compactMap { kind in
      let ofKind = entities.filter { book.registry.entities[$0].kind == kind }
      guard !ofKind.isEmpty else { return nil }
      return ["kind": kind.plural, "links": entries(of: ofKind.map { ($0, nil) }, on: page)]
    }
  }

  /// `almost-no-chance` as `almost no chance`.
  static func words(_ term: String) -> String {
    term.split(separator: "-").joined(separator: " ")
  }
}
