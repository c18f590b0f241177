package import Diagnostics
package import Markdown

/// A note's text, rendered with its links, and everything that was found in it.
///
/// By reference, though nothing in it ever changes: lists of thousands are copied with each edit of a
/// preview.
package final class LinkedNote: Sendable {
  /// A heading of another note that a link leads to; whether it is there shows when all are read.
  struct AnchorReference: Sendable {
    /// The note it should be in: an index in `NoteIndex.notes`.
    let note: Int
    let anchor: String
    let position: SourcePosition
  }

  package typealias OpenPlace = (
    reference: OpenReference, surface: String, position: SourcePosition
  )

  /// The body as an HTML fragment.
  package let html: [UInt8]
  /// The headings of `html`.
  package let headings: [Heading]
  /// What may stand beside the blocks of `html`, in ascending order; blocks without anything have
  /// none.
  package let margins: [Margin]
  /// The bottom line as an HTML fragment.
  package let summaryHTML: [UInt8]?
  /// The key judgements' texts as HTML fragments, in their order.
  package let judgementsHTML: [[UInt8]]
  /// In reading order: title, summary, judgements, body; front matter's own last.
  package let mentions: [Mention]
  /// Names that were not taken for their entities; empty where mentions were not located.
  package let passedOver: [PassedOverName]
  /// Words that speak of somebody without a name; likewise.
  package let openReferences: [OpenPlace]
  /// Plain text, each once, for the mentions to point into.
  package let sentences: [String]
  /// The sources in the order of their numbers, and how often each is cited.
  package let sources: [CitedSource]
  /// The notes it links to: indices in `NoteIndex.notes`, each once.
  package let linkedNotes: [Int]
  /// The notes that alternative texts of its images name without a link: likewise.
  package let namedNotes: [Int]
  /// The entities that these name: indices in the registry.
  package let namedEntities: [Int]
  /// The attachments it shows or links to: indices in the book's `attachments`, each once.
  package let attachments: [Int]
  /// The sentences that state claims, in reading order.
  package let ties: [ClaimTie]
  package let diagnostics: [Diagnostic]
  let anchors: [AnchorReference]
  /// The names that nothing has recognised, where `dossier check` asks.
  let nameSurvey: NameSurvey?
  /// The parts of the address book that it was linked by, besides the registry.
  let asked: AddressParts

  init(
    linker: NoteLinker, body: RenderedMarkdown? = nil, summaryHTML: [UInt8]? = nil,
    judgementsHTML: [[UInt8]] = []
  ) {
    html = body?.html ?? []
    headings = body?.headings ?? []
    margins = body.flatMap { linker.margins?.margins(of: $0) } ?? []
    self.summaryHTML = summaryHTML
    self.judgementsHTML = judgementsHTML
    mentions = linker.mentions
    passedOver = linker.passedOver
    openReferences = linker.openReferences
    sentences = linker.sentences
    sources = linker.citations.sources
    linkedNotes = linker.linkedNotes
    namedNotes = linker.namedNotes
    namedEntities = linker.namedEntities
    attachments = linker.attachments
    ties = linker.ties
    diagnostics = linker.diagnostics
    anchors = linker.anchors
    nameSurvey = linker.nameSurvey
    // Headings make way for the ids of claims.
    asked =
      headings.contains { $0.id.hasPrefix("claim-") } ? linker.asked.union(.claims) : linker.asked
  }
}

extension LinkedNote {
  /// The sentence of a mention; of one that no reader would read to its end, what stands around the
  /// mention.
  func quotation(of mention: Mention) -> String {
    let sentence = sentences[mention.sentence]
    let longest = 2_000
    guard sentence.utf8.count > longest else { return sentence }
    let bytes = Array(sentence.utf8)
    var start = max(0, mention.rangeInSentence.lowerBound - longest / 2)
    var end = min(bytes.count, mention.rangeInSentence.upperBound + longest / 2)
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return (start > 0 ? "… " : "") + String(decoding: bytes[start..<end], as: UTF8.self)
      + (end < bytes.count ? " …" : "")
  }

  /// The id that an author means by what stands behind `#`: a heading's, in its words or as an id.
  static func anchorID(_ written: String) -> String {
    let anchor = NotePaths.percentDecoded(written)
    return isOwnAnchor(anchor) ? anchor : Slug.make(anchor)
  }

  /// Whether an id is one of those that are no heading's: of footnotes, citations, sources, claims.
  static func isOwnAnchor(_ id: String) -> Bool {
    ["fn-", "fnref-", "cite-", "source-", "claim-"].contains { id.hasPrefix($0) }
  }
}

/// A claim of the register and the sentence that states it.
package struct ClaimTie: Sendable, Hashable {
  package let claim: String
  /// An index in the note's `sentences`.
  package let sentence: Int
  /// The id of the place in the page.
  package let anchor: String

  /// `claim-x`; of the second sentence in a note `claim-x:2`, which is no other claim's, since ids
  /// hold no colons.
  static func anchor(_ claim: String, ordinal: Int) -> String {
    "claim-\(claim)" + (ordinal == 1 ? "" : ":\(ordinal)")
  }
}

/// A source that a briefing lists or cites.
package struct CitedSource: Sendable, Hashable {
  /// An index in the book's `sources`.
  package let source: Int
  /// How many places of the text cite it: their anchors are `cite-<number>-1` and so on.
  package let citations: Int

  package init(source: Int, citations: Int) {
    self.source = source
    self.citations = citations
  }
}
