import Content
package import Diagnostics

/// Which of its two faces a preview shows.
package enum PreviewView: String, Sendable, CaseIterable {
  /// Drafts and withheld notes too: what the author is at work on.
  case working
  /// What a build would publish now, and nothing else.
  case published
}

/// A file of the site as a view shows it.
package struct PreviewFile: Sendable {
  package enum Content: Sendable {
    case bytes([UInt8])
    /// The absolute path of a file to stream, never to be read whole.
    case file(String)
  }

  package let content: Content
  /// The note that the page shows, `content/briefings/x.md`; nil for lists and files.
  package let note: String?
  /// Why the page would not be published, each a part of a sentence: `it is a draft`,
  /// `its date, 2027-01-01, lies in the future`. Empty where it would.
  package let withheld: [String]

  package init(content: Content, note: String? = nil, withheld: [String] = []) {
    self.content = content
    self.note = note
    self.withheld = withheld
  }
}

/// What a view shows now and what is wrong with the site.
package struct PreviewState: Sendable, Equatable {
  /// Grows with every change of what the view shows or of what is wrong.
  package let generation: Int
  /// All of them, errors and warnings, sorted by place.
  package let problems: [PreviewProblem]
  /// Errors keep the site from being built: the pages are the last good ones.
  package let isStale: Bool
  /// Whether nothing but pages has changed in this generation: no picture and no style sheet.
  package let isOfPagesAlone: Bool

  package init(
    generation: Int, problems: [PreviewProblem] = [], isStale: Bool = false,
    isOfPagesAlone: Bool = false
  ) {
    self.generation = generation
    self.problems = problems
    self.isStale = isStale
    self.isOfPagesAlone = isOfPagesAlone
  }
}

/// A fault and the line that it stands in.
package struct PreviewProblem: Sendable, Equatable {
  package let diagnostic: Diagnostic
  /// Nil where the file cannot be read.
  package let excerpt: SourceExcerpt?

  package init(_ diagnostic: Diagnostic, excerpt: SourceExcerpt? = nil) {
    self.diagnostic = diagnostic
    self.excerpt = excerpt
  }
}

extension PreviewProblem {
  /// Diagnostics with their lines.
  ///
  /// - Parameters:
  ///   - diagnostics: sorted, so that each file is gone through once.
  ///   - tree: the site that they are about.
  static func all(_ diagnostics: [Diagnostic], in tree: SourceTree) -> [PreviewProblem] {
    var problems: [PreviewProblem] = []
    var rest = diagnostics[...]
    while let file = rest.first?.file {
      let own = rest.prefix { $0.file == file }
      rest = rest.dropFirst(own.count)
      guard let text = tree.text(at: file) else {
        problems += own.map { PreviewProblem($0) }
        continue
      }
      var cursor = SourceCursor(text.bytes)
      problems += own.map { PreviewProblem($0, excerpt: SourceExcerpt(of: $0, at: &cursor)) }
    }
    return problems
  }
}

/// A site that is rebuilt as its author writes, as the preview's server sees it.
package protocol PreviewedSite: Sendable {
  func state(of view: PreviewView) async -> PreviewState

  /// The file at a path in the output folder (`briefings/x/index.html`, `style-….css`); nil where
  /// there is none.
  func file(_ path: String, in view: PreviewView) async throws -> PreviewFile?

  /// Each state of the view from now on; the stream ends when the site does.
  ///
  /// Only the newest counts: a reader who is late finds that one.
  func states(of view: PreviewView) async -> AsyncStream<PreviewState>
}
