import Content
import Linking
import Markdown
import Register

extension PageRenderer {
  func briefing(_ index: Int, _ page: PagePlan.Page) -> PageView {
    let briefing = book.briefings[index]
    let note = graph.briefings[index]
    let related = graph.related(to: index)
    var variables = frame(
      page, title: briefing.title, description: note.summaryHTML.map(PlainHTML.plainText),
      marking: marking(ofBriefing: index, related: related))
    variables["foreign"] = foreign(briefing.language)
    variables["extra"] = Variables.extra(briefing.extra)
    if let date = briefing.date {
      variables["date"] = interface.date(date.day)
      variables["iso_date"] = date.iso
    }
    variables["json_ld"] = metadata.json(for: index)
    if briefing.status == .withdrawn {
      variables["withdrawn"] = ["reason": briefing.reason ?? ""] as Variables
      return PageView(template: "briefing", variables: variables)
    }
    variables["authors"] = briefing.authors
    variables["has_authors"] = !briefing.authors.isEmpty
    if let updated = briefing.updated {
      variables["updated"] = interface.date(updated.day)
      variables["iso_updated"] = updated.iso
    }
    if briefing.status == .developing { variables["status"] = interface[.developing] }
    variables["attribution"] = briefing.attribution.map { interface[$0.phrase] }
    variables["summary"] = note.summaryHTML.map { String(decoding: $0, as: UTF8.self) }
    variables["judgements"] = judgements(of: briefing, note, on: page)
    variables["has_judgements"] = !briefing.keyJudgements.isEmpty
    let contents = note.headings.filter { $0.level <= 3 }
    variables["contents"] = contents.map { heading -> Variables in
      ["id": heading.id, "text": heading.text]
    }
    variables["has_contents"] = contents.count > 2
    variables["html"] = BodyText(of: note, on: page, by: self).html
    variables["tags"] = briefing.tags.map { name -> Variables in
      var tag: Variables = ["name": name]
      tag["href"] = book.tags.tag(name).map { page.permalink.link(to: $0.permalink) }
      return tag
    }
    variables["has_tags"] = !briefing.tags.isEmpty
    variables["corrections"] = briefing.corrections.map { correction -> Variables in
      [
        "date": interface.date(correction.date.day), "iso_date": correction.date.iso,
        "text": correction.text,
      ]
    }
    variables["has_corrections"] = !briefing.corrections.isEmpty
    let ledger = ledger(of: claims(ofBriefing: index), on: page)
    variables["ledger"] = ledger
    variables["has_ledger"] = !ledger.isEmpty
    variables["sources"] = sources(note.sources, on: page)
    variables["has_sources"] = !note.sources.isEmpty
    let entities = entityGroups(of: note, on: page)
    variables["entities"] = entities
    variables["has_entities"] = !entities.isEmpty
    variables["related"] = cards(related, on: page)
    variables["has_related"] = !related.isEmpty
    variables["backlinks"] = cards(graph.backlinks[index], on: page)
    variables["has_backlinks"] = !graph.backlinks[index].isEmpty
    variables["supersedes"] = book.supersedes[index].map { briefingLink($0, on: page) }
    variables["superseded_by"] = book.supersededBy[index].map { briefingLink($0, on: page) }
    return PageView(template: "briefing", variables: variables)
  }

  private func judgements(
    of briefing: Briefing, _ note: LinkedNote, on page: PagePlan.Page
  ) -> [Variables] {
    zip(briefing.keyJudgements, note.judgementsHTML).map { judgement, html in
      var entry: Variables = ["html": String(decoding: html, as: UTF8.self)]
      if let scale = judgement.likelihood.map(LikelihoodScale.init) {
        entry["likelihood"] =
          ["words": interface[scale.phrase], "range": scale.words, "svg": scale.svg] as Variables
      }
      if let confidence = judgement.confidence {
        entry["confidence"] =
          ["words": interface[confidence.phrase], "svg": confidence.svg] as Variables
      }
      entry["has_terms"] = judgement.likelihood != nil || judgement.confidence != nil
      let basis = ledger(of: judgement.basis.compactMap { register.claim($0.value) }, on: page)
      entry["basis"] = basis
      entry["has_basis"] = !basis.isEmpty
      return entry
    }
  }

  /// The claims on which its key judgements rest.
  private func basis(ofBriefing index: Int) -> [Int] {
    book.briefings[index].keyJudgements.flatMap(\.basis).compactMap { register.claim($0.value) }
  }

  private func marking(ofBriefing index: Int, related: [Int]) -> TLP {
    guard book.briefings[index].status != .withdrawn else {
      return markings.highest(ofBriefings: [index])
    }
    let others = [book.supersedes[index], book.supersededBy[index]].compactMap { $0 }
    let note = graph.briefings[index]
    return max(
      markings.highest(
        ofBriefings: [index] + related + graph.backlinks[index] + others,
        named: note.mentions.compactMap(\.entity)),
      markings.highest(ofSources: note.sources.map(\.source)),
      markings.highest(ofClaims: claims(ofBriefing: index) + basis(ofBriefing: index)))
  }

  private func briefingLink(_ index: Int, on page: PagePlan.Page) -> Variables {
    let briefing = book.briefings[index]
    return ["title": briefing.title, "href": page.permalink.link(to: briefing.permalink)]
  }

  /// The entities of a note by kind.
  private func entityGroups(of note: LinkedNote, on page: PagePlan.Page) -> [Variables] {
    let entities = Set(note.mentions.compactMap(\.entity)).sorted()
    return configuration.kinds.compactMap { kind in
      let ofKind = entities.filter { book.registry.entities[$0].kind == kind }
      guard !ofKind.isEmpty else { return nil }
      return [
        "kind": interface.plural(kind), "links": entries(of: ofKind.map { ($0, nil) }, on: page),
      ]
    }
  }
}

extension Briefing.Attribution {
  fileprivate var phrase: Phrase {
    switch self {
    case .onRecord: .onRecord
    case .background: .background
    case .chathamHouse: .chathamHouse
    }
  }
}
