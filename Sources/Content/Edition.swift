import Markdown

/// For whom, and as of when, a site is built.
package struct Audience: Sendable {
  /// The present moment.
  package let now: Moment
  /// Build what had been published by then; nil for all that is published now.
  package let asOf: Moment?
  /// The most restrictive marking that may be shown.
  package let tlp: TLP
  package let scope: Scope

  /// How much of what is not public is let through.
  package enum Scope: Sendable {
    case published
    /// Drafts and what lies in the future too, for the author's eyes.
    case drafts
    /// Every note that can be read, to check it. Nothing of such an edition is written.
    case everything
  }

  package init(now: Moment, asOf: Moment? = nil, tlp: TLP, scope: Scope = .published) {
    self.now = now
    self.asOf = asOf
    self.tlp = tlp
    self.scope = scope
  }
}

/// What may be published: the third value on the way, and **the only place that decides it**,
/// before anything is resolved, linked, counted or rendered.
///
/// In: the manuscript and the audience. Out: the notes of this edition and nothing else of the
/// manuscript; of what is withheld, the names alone, for diagnostics.
package struct Edition: Sendable {
  package let configuration: SiteConfiguration
  package let audience: Audience
  package private(set) var briefings: [Briefing]
  package private(set) var pages: [PlainPage]
  package private(set) var entityNotes: [EntityNote]
  package let sources: [Source]
  package let attachments: [SourceTree.Asset]
  package let staticFiles: [SourceTree.Asset]
  /// What withheld notes are called. For diagnostics: nothing of it may reach an output file.
  package let withheld: WithheldNames

  package init(_ manuscript: Manuscript, for audience: Audience) {
    let gate = Gate(audience: audience, defaultTLP: manuscript.configuration.defaultTLP)
    configuration = manuscript.configuration
    self.audience = audience
    let written = manuscript.briefings
    let admitted = written.filter { gate.admits($0.release) }
      .map { $0.status == .withdrawn ? $0.withdrawn : $0 }
    briefings =
      audience.asOf.map { Self.known(by: $0, admitted, sources: manuscript.sources) } ?? admitted
    pages = manuscript.pages.filter { gate.admits($0.release) }
    entityNotes = manuscript.entityNotes.filter { gate.admits($0.release) }
    sources = manuscript.sources
    attachments = manuscript.attachments
    staticFiles = manuscript.staticFiles
    var names = WithheldNames(unread: manuscript.unread)
    for note in written {
      if !gate.admits(note.release) {
        names.add(note)
      } else if note.status == .withdrawn {
        names.addStatements(of: note)
      }
    }
    for page in manuscript.pages where !gate.admits(page.release) { names.add(page) }
    for note in manuscript.entityNotes where !gate.admits(note.release) { names.add(note) }
    withheld = names
  }

  /// This edition with some of its notes rewritten; those that are withheld stay so. Nil where what of
  /// them is published depends on the day.
  package func rewriting(_ notes: RewrittenNotes) -> Edition? {
    guard audience.asOf == nil else { return nil }
    var edition = self
    for note in notes.briefings {
      guard let index = briefings.firstIndex(where: { $0.file.isSame(as: note.file) }) else {
        continue
      }
      edition.briefings[index] = note.status == .withdrawn ? note.withdrawn : note
    }
    for page in notes.pages {
      guard let index = pages.firstIndex(where: { $0.file.isSame(as: page.file) }) else { continue }
      edition.pages[index] = page
    }
    for note in notes.entityNotes {
      guard let index = entityNotes.firstIndex(where: { $0.file.isSame(as: note.file) }) else {
        continue
      }
      edition.entityNotes[index] = note
    }
    return edition
  }

  /// The briefings without the assertions that are dated later.
  private static func known(
    by moment: Moment, _ briefings: [Briefing], sources: [Source]
  ) -> [Briefing] {
    let issued = IssueDates(sources + briefings.flatMap(\.ownSources))
    return briefings.map { briefing in
      briefing.keepingAssertions { assertion in
        let source = (assertion.source ?? briefing.onlySource)?.value
        return AssertionDate(
          assertion, issued: source.flatMap { issued[$0] }, briefing: briefing.date
        ).isKnown(by: moment)
      }
    }
  }

  /// Whether another audience would see the same notes of a manuscript, each whole.
  package static func isSame(
    _ manuscript: Manuscript, for one: Audience, and other: Audience
  ) -> Bool {
    guard one.asOf == nil, other.asOf == nil else { return false }
    // Neither asks for more than that a note can be read.
    if one.scope == .everything, other.scope == .everything { return true }
    let gates = [one, other].map {
      Gate(audience: $0, defaultTLP: manuscript.configuration.defaultTLP)
    }
    return manuscript.allReleases { gates[0].admits($0) == gates[1].admits($0) }
  }

  /// Why a note is kept from an audience, in parts of a sentence: `it is a draft`. Empty where it is not.
  package static func reasons(
    toWithhold release: Release, from audience: Audience, of configuration: SiteConfiguration
  ) -> [String] {
    Gate(audience: audience, defaultTLP: configuration.defaultTLP).reasons(toWithhold: release)
  }

  /// The marking of a note, its own or the site's default.
  package func marking(of release: Release) -> TLP {
    release.tlp ?? configuration.defaultTLP
  }
}

/// Decides of one note whether it is published.
private struct Gate {
  let audience: Audience
  let defaultTLP: TLP

  func admits(_ release: Release) -> Bool { reasons(toWithhold: release).isEmpty }

  /// Why a note is withheld, in parts of a sentence; empty where it is not.
  func reasons(toWithhold release: Release) -> [String] {
    guard release.isReadable else { return ["its front matter cannot be read"] }
    if audience.scope == .everything { return [] }
    var reasons: [String] = []
    let marking = release.tlp ?? defaultTLP
    if marking > audience.tlp {
      reasons.append(
        "its marking, TLP:\(marking.rawValue), is above TLP:\(audience.tlp.rawValue)")
    }
    reasons += self.reasons(toWithhold: release, at: audience.now)
    if let day = audience.asOf, !self.reasons(toWithhold: release, at: day).isEmpty {
      reasons.append("it was not published on \(day.day.iso)")
    }
    return reasons
  }

  private func reasons(toWithhold release: Release, at now: Moment) -> [String] {
    var reasons: [String] = []
    if let expires = release.expires, expires <= now {
      reasons.append("it expired on \(expires.day.iso)")
    }
    if audience.scope == .drafts { return reasons }
    if release.draft { reasons.append("it is a draft") }
    if let date = release.date, date > now {
      reasons.append("its date, \(date.day.iso), lies in the future")
    }
    if let embargo = release.embargoedUntil, embargo > now {
      reasons.append("it is under embargo until \(embargo.day.iso)")
    }
    return reasons
  }
}

/// The names under which authors refer to notes that are withheld, so that a message can tell a
/// withheld note from one that does not exist.
package struct WithheldNames: Sendable, Hashable {
  private var files: Set<String> = []
  private var names: Set<String> = []
  private var claims: Set<String> = []
  private var sources: Set<String> = []
  /// What could not be read, and so has no name that is known: what refers to something unknown may
  /// mean it.
  package let unread: UnreadParts

  init(unread: UnreadParts) {
    self.unread = unread
  }

  mutating func add(_ note: Briefing) {
    files.insert(note.file)
    let slug = note.permalink.path.split(separator: "/").last.map(String.init) ?? ""
    for name in [note.permalink.path, slug, note.title] { names.insert(Self.folded(name)) }
    addStatements(of: note)
  }

  /// The claims and sources of a note that is withheld, or withdrawn.
  mutating func addStatements(of note: Briefing) {
    for claim in note.claims {
      if case .id(let id) = claim.identity { claims.insert(id.value) }
    }
    for case .source(let source) in note.sources { sources.insert(source.id.value) }
  }

  mutating func add(_ page: PlainPage) {
    files.insert(page.file)
    for name in [page.permalink.path, page.title] { names.insert(Self.folded(name)) }
  }

  mutating func add(_ note: EntityNote) {
    files.insert(note.file)
    names.insert(Self.folded("\(note.kind.id):\(note.slug)"))
    names.insert(Self.folded(note.slug))
    for name in [note.name] + note.aliases + note.weakAliases {
      names.insert(Self.folded(name.value))
    }
  }

  /// Whether a withheld note lies at this path: `content/briefings/x.md`.
  package func contains(file: String) -> Bool { files.contains(file) }

  /// Whether a withheld note is called so, by title, slug, permalink, id, name or alias.
  package func contains(name: String) -> Bool { names.contains(Self.folded(name)) }

  package func contains(claim id: String) -> Bool { claims.contains(id) }

  package func contains(source id: String) -> Bool { sources.contains(id) }

  private static func folded(_ name: String) -> String { name.lowercased() }
}
