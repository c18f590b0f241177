package import Markdown

/// A briefing: its front matter, typed, and its body, still Markdown.
///
/// By reference, though nothing in it ever changes: lists of thousands are copied with each edit of a
/// preview.
package final class Briefing: Sendable {
  package enum Status: String, Sendable, Hashable, CaseIterable {
    case developing, final, withdrawn
  }

  package enum Attribution: String, Sendable, Hashable, CaseIterable {
    case onRecord = "on-record"
    case background
    case chathamHouse = "chatham-house"
  }

  package struct Correction: Sendable, Hashable {
    package let date: Moment
    package let text: String
  }

  /// `content/briefings/x.md`
  package let file: String
  package let permalink: Permalink
  package let release: Release
  package let title: String
  /// Where the title comes from; where it is the body's first heading, the body shows it no more.
  package let titleIsFirstHeading: Bool
  /// Where the title stands; of a first heading, where the body begins.
  package let titlePlace: SourcePosition
  package let updated: Moment?
  package let authors: [String]
  package let language: String?
  package let tags: [String]
  package let redirects: [Located<String>]
  /// The bottom line up front, one paragraph of Markdown.
  package let summary: Located<String>?
  package let status: Status
  /// Why it was withdrawn.
  package let reason: String?
  package let attribution: Attribution?
  package let entities: [Located<String>]
  package let nolink: [Located<String>]
  package let keyJudgements: [KeyJudgement]
  package let sources: [SourceEntry]
  package let claims: [Claim]
  package let corrections: [Correction]
  package let supersedes: Located<String>?
  package let extra: [String: YAMLNode]
  package let body: MarkdownSource

  init(
    file: String,
    permalink: Permalink,
    release: Release,
    title: String,
    titleIsFirstHeading: Bool,
    titlePlace: SourcePosition,
    updated: Moment?,
    authors: [String],
    language: String?,
    tags: [String],
    redirects: [Located<String>],
    summary: Located<String>?,
    status: Status,
    reason: String?,
    attribution: Attribution?,
    entities: [Located<String>],
    nolink: [Located<String>],
    keyJudgements: [KeyJudgement],
    sources: [SourceEntry],
    claims: [Claim],
    corrections: [Correction],
    supersedes: Located<String>?,
    extra: [String: YAMLNode],
    body: MarkdownSource
  ) {
    self.file = file
    self.permalink = permalink
    self.release = release
    self.title = title
    self.titleIsFirstHeading = titleIsFirstHeading
    self.titlePlace = titlePlace
    self.updated = updated
    self.authors = authors
    self.language = language
    self.tags = tags
    self.redirects = redirects
    self.summary = summary
    self.status = status
    self.reason = reason
    self.attribution = attribution
    self.entities = entities
    self.nolink = nolink
    self.keyJudgements = keyJudgements
    self.sources = sources
    self.claims = claims
    self.corrections = corrections
    self.supersedes = supersedes
    self.extra = extra
    self.body = body
  }

  package var date: Moment? { release.date }

  /// The source that an assertion of the briefing is taken from where it names none: the only one
  /// that the briefing lists, withheld or not.
  package var onlySource: Located<String>? {
    guard let first = sources.first?.id, sources.allSatisfy({ $0.id.value == first.value }) else {
      return nil
    }
    return first
  }

  /// The sources that the briefing itself describes.
  package var ownSources: [Source] {
    sources.compactMap { entry in
      if case .source(let source) = entry { source } else { nil }
    }
  }

  /// The briefing with those assertions alone that a test admits.
  func keepingAssertions(where isKept: (Assertion) -> Bool) -> Briefing {
    guard !claims.isEmpty else { return self }
    return Briefing(
      file: file, permalink: permalink, release: release, title: title,
      titleIsFirstHeading: titleIsFirstHeading, titlePlace: titlePlace, updated: updated,
      authors: authors, language: language, tags: tags, redirects: redirects, summary: summary,
      status: status, reason: reason, attribution: attribution, entities: entities, nolink: nolink,
      keyJudgements: keyJudgements, sources: sources,
      claims: claims.map { $0.keepingAssertions(where: isKept) }, corrections: corrections,
      supersedes: supersedes, extra: extra, body: body)
  }

  /// What is left of a withdrawn briefing: title, date and reason at its permalink, and the old
  /// addresses that lead there.
  var withdrawn: Briefing {
    Briefing(
      file: file, permalink: permalink, release: release, title: title,
      titleIsFirstHeading: titleIsFirstHeading, titlePlace: titlePlace, updated: nil, authors: [],
      language: language,
      tags: [], redirects: redirects, summary: nil, status: .withdrawn, reason: reason,
      attribution: nil, entities: [], nolink: [], keyJudgements: [], sources: [], claims: [],
      corrections: [], supersedes: nil, extra: [:], body: MarkdownSource([]))
  }
}

/// A plain page: About, Method.
package struct PlainPage: Sendable {
  package let file: String
  package let permalink: Permalink
  package let release: Release
  package let title: String
  package let titleIsFirstHeading: Bool
  /// Its place in the menu; nil if it is not in it.
  package let menu: Int?
  package let language: String?
  package let redirects: [Located<String>]
  package let summary: Located<String>?
  package let nolink: [Located<String>]
  package let extra: [String: YAMLNode]
  package let body: MarkdownSource
}
