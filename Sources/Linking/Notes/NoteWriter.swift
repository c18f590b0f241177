import Content
import Markdown

/// Renders and links one note.
struct NoteWriter: Sendable {
  let book: AddressBook
  let locatesMentions: Bool

  func briefing(_ index: Int) -> LinkedNote {
    let briefing = book.briefings[index]
    var linker = linker(
      file: briefing.file, permalink: briefing.permalink, nolink: briefing.nolink,
      sources: book.sources(of: briefing))
    // The title stays where it is, and speaks of nothing any more.
    guard briefing.status != .withdrawn else { return LinkedNote(linker: linker) }
    if !briefing.titleIsFirstHeading {
      linker.count(inTitle: briefing.title, at: SourcePosition(line: 1, column: 1))
    }
    let summary = briefing.summary.map { render($0, &linker) }
    let judgements = briefing.keyJudgements.map { render($0.text, &linker) }
    linker.beginPart()
    if briefing.titleIsFirstHeading {
      linker.count(
        inTitle: briefing.title, at: SourcePosition(line: briefing.body.firstLine, column: 1))
    }
    let body = MarkdownRenderer.render(
      briefing.body, dialect: .extended, annotator: &linker,
      omitsFirstHeading: briefing.titleIsFirstHeading)
    linker.add(about: book.about[index], summary: briefing.summary?.value)
    return LinkedNote(
      linker: linker, body: body, summaryHTML: summary?.html, judgementsHTML: judgements.map(\.html)
    )
  }

  func page(_ page: PlainPage) -> LinkedNote {
    var linker = linker(
      file: page.file, permalink: page.permalink, nolink: page.nolink, sources: [])
    let summary = page.summary.map { render($0, &linker) }
    linker.beginPart()
    let body = MarkdownRenderer.render(
      page.body, dialect: .extended, annotator: &linker,
      omitsFirstHeading: page.titleIsFirstHeading)
    return LinkedNote(linker: linker, body: body, summaryHTML: summary?.html)
  }

  /// Nil where the entity has no note.
  func entityNote(_ index: Int) -> LinkedNote? {
    let entity = book.registry.entities[index]
    guard let note = entity.note else { return nil }
    var linker = linker(
      file: note.file, permalink: entity.permalink, selfEntity: index, nolink: note.nolink,
      sources: [])
    let summary = note.summary.map { render($0, &linker) }
    linker.beginPart()
    let body = MarkdownRenderer.render(
      note.body, dialect: .extended, annotator: &linker,
      omitsFirstHeading: note.nameIsFirstHeading)
    return LinkedNote(linker: linker, body: body, summaryHTML: summary?.html)
  }

  private func linker(
    file: String, permalink: Permalink, selfEntity: Int? = nil, nolink: [Located<String>],
    sources: [Int]
  ) -> NoteLinker {
    NoteLinker(
      book: book, file: file, permalink: permalink, selfEntity: selfEntity, nolink: nolink,
      sources: sources, locatesMentions: locatesMentions)
  }

  private func render(_ text: Located<String>, _ linker: inout NoteLinker) -> RenderedMarkdown {
    MarkdownRenderer.render(
      MarkdownSource(Array(text.value.utf8), firstLine: text.place.line), dialect: .extended,
      annotator: &linker)
  }
}

extension LinkedNote {
  fileprivate init(
    linker: NoteLinker, body: RenderedMarkdown? = nil, summaryHTML: [UInt8]? = nil,
    judgementsHTML: [[UInt8]] = []
  ) {
    html = body?.html ?? []
    headings = body?.headings ?? []
    self.summaryHTML = summaryHTML
    self.judgementsHTML = judgementsHTML
    mentions = linker.mentions
    sentences = linker.sentences
    sources = linker.citations.sources
    linkedNotes = linker.linkedNotes
    attachments = linker.attachments
    diagnostics = linker.diagnostics
    anchors = linker.anchors
  }
}
