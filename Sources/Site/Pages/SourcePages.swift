import Content
import Linking

extension PageRenderer {
  /// Who is cited: all publishers, A–Z, each with its sources' grades and where they are cited.
  func publishers(_ part: ListPart, _ page: PagePlan.Page) -> PageView {
    let all = plan.publishers.publishers
    let shown = all[part.range(in: all.count)]
    var variables = frame(
      page, title: interface[.sources],
      marking: publisherMarkings.max() ?? .clear)
    variables["total"] = interface.count(all.count, .onePublisher, .manyPublishers)
    variables["is_empty"] = all.isEmpty
    variables["publishers"] = shown.filter { $0.permalink != nil }.map { publisher -> Variables in
      var row: Variables = [
        "name": publisher.name ?? "",
        "sources": interface.number(publisher.sources.count),
        "notes": interface.number(publisher.noteCount),
      ]
      row["href"] = publisher.permalink.map { page.permalink.link(to: $0) }
      let grades = Set(publisher.sources.compactMap(reliability)).sorted()
      row["reliability"] = grades.isEmpty ? nil : grades.joined(separator: ", ")
      return row
    }
    variables["has_publishers"] = shown.contains { $0.permalink != nil }
    variables["unnamed"] = shown.first { $0.permalink == nil }.map { publisher in
      ["sources": listing(of: publisher.citations[...], on: page)] as Variables
    }
    variables["pager"] = pager(part, of: PublisherIndex.permalink, on: page)
    return PageView(template: "publishers", variables: variables)
  }

  private func reliability(ofSource index: Int) -> String? {
    book.sources.sources[index].reliability?.value.rawValue
  }

  /// What a publisher is cited for: its sources, and of each the notes that cite it.
  func publisher(_ index: Int, _ part: ListPart, _ page: PagePlan.Page) -> PageView {
    let publisher = plan.publishers.publishers[index]
    var variables = frame(
      page, title: publisher.name, marking: publisherMarkings[index])
    variables["index"] = page.permalink.link(to: PublisherIndex.permalink)
    variables["total"] = interface.count(publisher.sources.count, .oneSource, .manySources)
    variables["cited"] = interface(
      .citedOn, interface.count(publisher.noteCount, .onePage, .manyPages))
    variables["entity"] = publisher.entity.flatMap { entity -> Variables? in
      guard graph.hasPage[entity] else { return nil }
      let other = book.registry.entities[entity]
      return [
        "kind": interface.singular(other.kind), "name": other.name,
        "href": page.permalink.link(to: other.permalink),
      ]
    }
    variables["sources"] = listing(
      of: publisher.citations[part.range(in: publisher.citations.count)], on: page)
    if let permalink = publisher.permalink {
      variables["pager"] = pager(part, of: permalink, on: page)
    }
    return PageView(template: "publisher", variables: variables)
  }

  /// Sources, each with the notes that cite it.
  private func listing(
    of citations: ArraySlice<Citation>, on page: PagePlan.Page
  ) -> [Variables] {
    var listing: [Variables] = []
    var rest = citations
    while let source = rest.first?.source {
      let own = rest.prefix { $0.source == source }
      rest = rest.dropFirst(own.count)
      var variables = self.source(source, on: page)
      variables["notes"] = own.map { note(citing: $0, on: page) }
      listing.append(variables)
    }
    return listing
  }

  private func note(citing citation: Citation, on page: PagePlan.Page) -> Variables {
    var variables: Variables = [:]
    let permalink: Permalink
    switch citation.note {
    case .briefing(let index):
      let briefing = book.briefings[index]
      permalink = briefing.permalink
      variables["title"] = briefing.title
      variables["foreign"] = foreign(briefing.language)
      if let day = briefing.date?.day {
        variables["date"] = interface.date(day)
        variables["iso_date"] = day.iso
      }
    case .page(let index):
      permalink = book.edition.pages[index].permalink
      variables["title"] = book.edition.pages[index].title
      variables["foreign"] = foreign(book.edition.pages[index].language)
    case .entity(let index):
      permalink = book.registry.entities[index].permalink
      variables["title"] = book.registry.entities[index].name
      variables["foreign"] = foreign(book.registry.entities[index].note?.language)
    }
    variables["href"] = page.permalink.link(to: permalink) + "#source-\(citation.number)"
    if citation.places > 1 {
      variables["times"] = interface(.citedTimes, interface.number(citation.places))
    }
    return variables
  }
}
