package import Diagnostics
package import Markdown

/// A file taken as Markdown from its first byte, front matter or not.
package struct PlainText: Sendable {
  package let source: MarkdownSource
  package let diagnostics: [Diagnostic]

  package init(_ bytes: [UInt8], file: String) {
    switch ReadableText.read(bytes, file: file) {
    case .success(let text):
      source = MarkdownSource(text)
      diagnostics = []
    case .failure(let fault):
      source = MarkdownSource([])
      diagnostics = [fault.diagnostic]
    }
  }
}
