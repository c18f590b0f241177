import Content
package import Diagnostics
import Markdown

/// A text by itself, read with the names of a site's entities and notes.
package struct LooseNote: Sendable {
  package enum Form: Sendable {
    /// With or without front matter.
    case markdown
    /// Paragraphs with blank lines between them.
    case plainText
  }

  package let diagnostics: [Diagnostic]
  private let note: LinkedNote
  private let file: String

  /// - Parameter locatesMentions: for `mentions`; it takes time.
  package init(
    _ bytes: [UInt8], file: String, as form: Form = .markdown, in book: AddressBook,
    locatesMentions: Bool = false
  ) {
    self.file = file
    let writer = NoteWriter(book: book, locatesMentions: locatesMentions)
    switch form {
    case .markdown:
      let (briefing, faults) = Briefing.read(
        SourceTree.TextFile(path: file, bytes: bytes), configuration: book.edition.configuration)
      note = writer.loose(briefing)
      diagnostics = (faults + note.diagnostics).sorted()
    case .plainText:
      let text = PlainText(bytes, file: file)
      note = writer.plainText(text.source, file: file)
      diagnostics = (text.diagnostics + note.diagnostics).sorted()
    }
  }

  /// The body as an HTML fragment, with links as on a page of the site's root.
  package var html: [UInt8] { note.html }

  package var mentions: NoteMentions { NoteMentions(file: file, note: note) }
}
