package import Diagnostics
import Content
import Markdown

/// A note by itself, rendered with the links that a site's entities and notes give it.
package struct LooseNote: Sendable {
  /// The body as an HTML fragment, with links as on a page of the site's root.
  package let html: [UInt8]
  package let diagnostics: [Diagnostic]

  package init(_ bytes: [UInt8], file: String, in book: AddressBook) {
    let (briefing, faults) = Briefing.read(
      SourceTree.TextFile(path: file, bytes: bytes), configuration: book.edition.configuration)
    var linker = NoteLinker(
      book: book, file: file, permalink: .home, nolink: briefing.nolink,
      sources: book.sources(of: briefing), evidence: NoteEvidence(frontMatter: []),
      locatesMentions: false)
    let body = MarkdownRenderer.render(
      briefing.body, dialect: .extended, annotator: &linker)
    html = body.html
    diagnostics = (faults + linker.diagnostics).sorted()
  }
}
