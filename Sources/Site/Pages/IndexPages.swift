import Content
import Linking
import Markdown

extension PageRenderer {
  /// The entities of one kind, A–Z, or those of one of its groups.
  func index(
    of kind: EntityKind, group: Int? = nil, _ part: ListPart, _ page: PagePlan.Page
  ) -> PageView {
    let groups = plan.groups[kind] ?? []
    let all = group.map { groups[$0].entities } ?? plan.entitiesOfKind[kind] ?? []
    let first = group.map { groups[$0].permalink } ?? Permalink("/\(kind.folder)/")
    let title = group.map { groupName(groups[$0], kind) } ?? interface.plural(kind)
    var variables = frame(
      page, title: group == nil ? title : "\(interface.plural(kind)): \(title)",
      marking: kindMarkings[kind] ?? .clear)
    variables["total"] = interface.count(all.count, of: kind)
    variables["is_empty"] = all.isEmpty
    let letters =
      group == nil
      ? lettersOfKind[kind] ?? LetterIndex([])
      : LetterIndex(all.map { book.registry.entities[$0].name })
    variables["letters"] = letters.entries(in: part, of: first, on: page, interface: interface)
    variables["has_letters"] = letters.letters.count > 1
    variables["sections"] = letters.sections(in: part.range(in: all.count)).map {
      section -> Variables in
      [
        "letter": section.letter.words(interface), "id": section.letter.id,
        "links": entries(of: all[section.range], on: page),
      ]
    }
    variables["groups"] = groups.enumerated().map { index, other -> Variables in
      [
        "label": groupName(other, kind), "count": interface.number(other.entities.count),
        "href": page.permalink.link(to: other.permalink), "is_current": index == group,
      ]
    }
    variables["has_groups"] = !groups.isEmpty
    variables["grouping"] = interface[kind == .country ? .byRegion : .byCategory]
    variables["all_href"] = page.permalink.link(to: Permalink("/\(kind.folder)/"))
    variables["all_count"] = interface.number(plan.entitiesOfKind[kind]?.count ?? 0)
    variables["is_all"] = group == nil
    variables["pager"] = pager(part, of: first, on: page)
    return PageView(template: "index", variables: variables)
  }

  private func groupName(_ group: EntityGroup, _ kind: EntityKind) -> String {
    kind == .country ? interface.region(group.name) : group.name
  }

  /// All tags, A–Z, each with the number of briefings that bear it.
  func tags(_ part: ListPart, _ page: PagePlan.Page) -> PageView {
    let all = book.tags.tags
    var variables = frame(
      page, title: interface[.tags],
      marking: markings.tags.max() ?? .clear)
    variables["total"] = interface.count(all.count, .oneTag, .manyTags)
    variables["is_empty"] = all.isEmpty
    let letters = lettersOfTags
    variables["letters"] = letters.entries(
      in: part, of: TagIndex.index, on: page, interface: interface)
    variables["has_letters"] = letters.letters.count > 1
    variables["sections"] = letters.sections(in: part.range(in: all.count)).map {
      section -> Variables in
      [
        "letter": section.letter.words(interface), "id": section.letter.id,
        "tags": all[section.range].map { tag -> Variables in
          [
            "name": tag.name, "href": page.permalink.link(to: tag.permalink),
            "count": interface.number(tag.briefings.count),
          ]
        },
      ]
    }
    variables["pager"] = pager(part, of: TagIndex.index, on: page)
    return PageView(template: "tags", variables: variables)
  }

  /// The briefings that bear a tag, newest first, and the entities that do.
  func tag(_ index: Int, _ part: ListPart, _ page: PagePlan.Page) -> PageView {
    let tag = book.tags.tags[index]
    let shown = tag.briefings[part.range(in: tag.briefings.count)]
    let entities = part.number == 1 ? tag.entities : []
    var variables = frame(
      page, title: tag.name,
      marking: max(markings.tags[index], markings.highest(counted: entities)))
    variables["index"] = page.permalink.link(to: TagIndex.index)
    variables["total"] = briefingCount(tag.briefings.count)
    variables["briefings"] = cards(shown, on: page, withSummaries: true)
    variables["has_briefings"] = !shown.isEmpty
    variables["entities"] = entries(of: entities, on: page)
    variables["has_entities"] = !entities.isEmpty
    variables["pager"] = pager(part, of: tag.permalink, on: page)
    return PageView(template: "tag", variables: variables)
  }

  /// Every briefing, newest first, or those of one year.
  func archive(year index: Int? = nil, _ part: ListPart, _ page: PagePlan.Page) -> PageView {
    let year = index.map { book.years[$0] }
    let all = year?.briefings ?? book.listed
    let shown = all[part.range(in: all.count)]
    var variables = frame(
      page, title: year.map { "\(interface[.archive]) \($0.year)" } ?? interface[.archive],
      marking: markings.archive)
    variables["total"] = briefingCount(all.count)
    variables["years"] = book.years.map { other -> Variables in
      [
        "label": String(other.year), "count": interface.number(other.briefings.count),
        "href": page.permalink.link(to: other.permalink), "is_current": other.year == year?.year,
      ]
    }
    variables["has_years"] = !book.years.isEmpty
    variables["all_href"] = page.permalink.link(to: ArchiveYear.index)
    variables["all_count"] = interface.number(book.listed.count)
    variables["is_all"] = year == nil
    variables["briefings"] = cards(shown, on: page, withSummaries: true)
    variables["has_briefings"] = !shown.isEmpty
    variables["pager"] = pager(part, of: year?.permalink ?? ArchiveYear.index, on: page)
    return PageView(template: "archive", variables: variables)
  }
}
