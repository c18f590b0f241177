import Content
import Markdown

/// Renders and links one note.
struct NoteWriter: Sendable {
  var book: AddressBook
  /// For the id of each claim of the register its mark.
  var claimMarks: [String: ClaimMark] = [:]
  let locatesMentions: Bool
  var surveysNames = false

  func briefing(_ index: Int) -> LinkedNote {
    let briefing = book.briefings[index]
    // The title stays where it is, and speaks of nothing any more.
    guard briefing.status != .withdrawn else {
      return LinkedNote(
        linker: linker(
          file: briefing.file, permalink: briefing.permalink, nolink: [],
          sources: book.sources(of: briefing), evidence: NoteEvidence(frontMatter: [])))
    }
    return read(
      briefing, at: briefing.permalink, about: book.about[index],
      countsTitle: !briefing.titleIsFirstHeading
    ) { linker in
      renderBody(briefing.body, titleIsFirstHeading: briefing.titleIsFirstHeading, &linker)
    }
  }

  func page(_ page: PlainPage) -> LinkedNote {
    read(frontMatter: []) { evidence in
      var linker = linker(
        file: page.file, permalink: page.permalink, nolink: page.nolink, sources: [],
        evidence: evidence)
      let summary = page.summary.map { render($0, &linker) }
      let body = renderBody(page.body, titleIsFirstHeading: page.titleIsFirstHeading, &linker)
      return (LinkedNote(linker: linker, body: body, summaryHTML: summary?.html), linker)
    }
  }

  /// Nil where the entity has no note.
  func entityNote(_ index: Int) -> LinkedNote? {
    let entity = book.registry.entities[index]
    guard let note = entity.note else { return nil }
    return read(frontMatter: [index]) { evidence in
      var linker = linker(
        file: note.file, permalink: entity.permalink, selfEntity: index, nolink: note.nolink,
        sources: [], evidence: evidence)
      let summary = note.summary.map { render($0, &linker) }
      let body = renderBody(note.body, titleIsFirstHeading: note.nameIsFirstHeading, &linker)
      return (LinkedNote(linker: linker, body: body, summaryHTML: summary?.html), linker)
    }
  }

  /// A note that is not the site's, or not published, with all that its text names; its body is a
  /// fragment that keeps its first heading.
  func loose(_ briefing: Briefing) -> LinkedNote {
    let about = briefing.entities.compactMap { reference -> Located<Int>? in
      guard case .entity(let index) = book.registry.resolve(reference.value) else { return nil }
      return Located(index, at: reference.place)
    }
    // A title that is the file's name says nothing.
    let hasTitle = !briefing.titleIsFirstHeading && briefing.titlePlace.line > 1
    return read(briefing, at: .home, about: about, countsTitle: hasTitle) { linker in
      linker.beginPart()
      return MarkdownRenderer.render(briefing.body, dialect: .extended, annotator: &linker)
    }
  }

  /// A text without any markup.
  func plainText(_ text: MarkdownSource, file: String) -> LinkedNote {
    read(frontMatter: []) { evidence in
      var linker = linker(
        file: file, permalink: .home, nolink: [], sources: [], evidence: evidence)
      linker.read(paragraphsOf: text)
      return (LinkedNote(linker: linker), linker)
    }
  }

  /// Reads a briefing from its title to its claims.
  private func read(
    _ briefing: Briefing, at permalink: Permalink, about: [Located<Int>], countsTitle: Bool,
    body: (inout NoteLinker) -> RenderedMarkdown
  ) -> LinkedNote {
    let claimed = ClaimedEntity.all(of: briefing, in: book)
    return read(frontMatter: about.map(\.value) + claimed.map(\.entity.value)) { evidence in
      var linker = linker(
        file: briefing.file, permalink: permalink, nolink: briefing.nolink,
        sources: book.sources(of: briefing), asking: .all(of: briefing), evidence: evidence)
      if countsTitle { linker.count(inTitle: briefing.title, at: briefing.titlePlace) }
      let summary = briefing.summary.map { render($0, &linker) }
      let summaryText = summary.map { _ in linker.valueText }
      let judgements = briefing.keyJudgements.map { render($0.text, &linker) }
      let body = body(&linker)
      linker.add(about: about, summary: summaryText)
      linker.add(claimed: claimed, summary: summaryText)
      let note = LinkedNote(
        linker: linker, body: body, summaryHTML: summary?.html,
        judgementsHTML: judgements.map(\.html))
      return (note, linker)
    }
  }

  /// Reads a note, and once more if what it says further down changes what a name before it means.
  private func read(
    frontMatter: [Int], _ reading: (NoteEvidence) -> (LinkedNote, NoteLinker)
  ) -> LinkedNote {
    let (note, linker) = reading(NoteEvidence(frontMatter: Set(frontMatter)))
    guard linker.evidence.needsSecondReading else { return note }
    return reading(NoteEvidence(after: linker.evidence)).0
  }

  private func linker(
    file: String, permalink: Permalink, selfEntity: Int? = nil, nolink: [Located<String>],
    sources: [Int], asking: AddressParts = [], evidence: NoteEvidence
  ) -> NoteLinker {
    NoteLinker(
      book: book, file: file, permalink: permalink, selfEntity: selfEntity, nolink: nolink,
      sources: sources, asking: asking, evidence: evidence, claimMarks: claimMarks,
      locatesMentions: locatesMentions, surveysNames: surveysNames)
  }

  /// Renders a body for a page that shows the note's title above it.
  private func renderBody(
    _ body: MarkdownSource, titleIsFirstHeading: Bool, _ linker: inout NoteLinker
  ) -> RenderedMarkdown {
    linker.beginPart()
    if titleIsFirstHeading { readTitle(in: body, &linker) }
    linker.beginMargins()
    return MarkdownRenderer.render(
      body, dialect: .extended, annotator: &linker, omitsFirstHeading: titleIsFirstHeading,
      leavesLevelOneFree: true)
  }

  /// Counts the names in a title that is the body's first heading, and checks its links.
  private func readTitle(in body: MarkdownSource, _ linker: inout NoteLinker) {
    guard let heading = MarkdownRenderer.firstHeading(in: body) else { return }
    let place = SourcePosition(line: body.firstLine, column: 1)
    linker.check(linksInTitle: heading, at: place)
    linker.count(inTitle: BracketToken.visibleText(of: heading), at: place)
  }

  private func render(_ text: Located<String>, _ linker: inout NoteLinker) -> RenderedMarkdown {
    linker.beginValue(at: text.place)
    return MarkdownRenderer.render(
      MarkdownSource(Array(text.value.utf8), firstLine: text.place.line), dialect: .extended,
      annotator: &linker)
  }
}

extension AddressParts {
  /// What a briefing's front matter asks of.
  fileprivate static func all(of briefing: Briefing) -> AddressParts {
    var asked: AddressParts = []
    if !briefing.sources.isEmpty { asked.insert(.sources) }
    if !briefing.claims.isEmpty { asked.formUnion([.claims, .sources]) }
    return asked
  }
}
