package import Markdown

/// A briefing: its front matter, typed, and its body, still Markdown.
package struct Briefing: Sendable {
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
  package private(set) var claims: [Claim]
  package let corrections: [Correction]
  package let supersedes: Located<String>?
  package let extra: [String: YAMLNode]
  package let body: MarkdownSource

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
    var briefing = self
    briefing.claims = claims.map { $0.keepingAssertions(where: isKept) }
    return briefing
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
