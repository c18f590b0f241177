package import Diagnostics
import Markdown

/// Reads one file of content/ to a typed note, with every fault it holds.
///
/// A note whose front matter cannot be read comes back withheld, with its name and nothing else.
struct NoteReader: Sendable {
  /// What a note is, with what was found wrong in it.
  struct Result<Note: Sendable>: Sendable {
    let note: Note
    let diagnostics: [Diagnostic]
    var unread = UnreadParts()
  }

  let configuration: SiteConfiguration

  // MARK: Kinds of note

  func briefing(_ text: SourceTree.TextFile, sidecar: SourceTree.TextFile?) -> Result<Briefing> {
    var head = Head(text, of: .briefing, dateIn: .fileName, zone: configuration.zone)
    var reader = head.reader
    let release = head.release(&reader, zone: configuration.zone)
    let title = head.title(reader.prose("title"))
    let slug = reader.text("slug")
    let updated = reader.moment("updated", zone: configuration.zone)
    let authors = reader.texts("authors").map(\.value)
    let language = reader.language()?.value
    let tags = reader.tags()
    let redirects = reader.redirects()
    let summary = reader.prose("summary")
    let status = reader.word("status", of: Briefing.Status.self, called: "status")
    let reason = reader.text("reason")
    let attribution = reader.word(
      "attribution", of: Briefing.Attribution.self, called: "attribution")
    let entities = reader.texts("entities")
    let nolink = reader.texts("nolink")
    let judgements = reader.readers("key_judgements").compactMap { item in
      var item = item
      let judgement = KeyJudgement.read(&item)
      reader.add(item.diagnostics)
      return judgement
    }
    var unread = UnreadParts(claims: !head.isReadable, sources: !head.isReadable)
    var sources = reader.sourceEntries(&unread)
    var claims = reader.claims(&unread)
    let corrections = reader.readers("corrections").compactMap { item in
      var item = item
      let correction = correction(&item)
      reader.add(item.diagnostics)
      return correction
    }
    let supersedes = reader.text("supersedes")
    if status?.value == .withdrawn, reason == nil {
      reader.error(
        "a withdrawn briefing says why", at: status?.place ?? reader.place, key: "reason",
        fix: "add a reason")
    }
    let doubted = release.doubting(reader, zone: configuration.zone)
    let extra = reader.extra()
    unread = unread + reader.misspeltParts
    unread.notes = !doubted.isReadable
    head.diagnostics += reader.diagnostics
    if let sidecar {
      let found = sidecarEntries(sidecar)
      sources += found.note.sources
      claims += found.note.claims
      head.diagnostics += found.diagnostics
      unread = unread + found.unread
    }
    return Result(
      note: Briefing(
        file: text.path,
        permalink: NotePath(text.path).permalink(slug: slug?.value), release: doubted,
        title: title.text, titleIsFirstHeading: title.isFirstHeading, titlePlace: title.place,
        updated: updated?.value,
        authors: authors, language: language, tags: tags, redirects: redirects, summary: summary,
        status: status?.value ?? .final, reason: reason?.value, attribution: attribution?.value,
        entities: entities, nolink: nolink, keyJudgements: judgements, sources: sources,
        claims: claims, corrections: corrections, supersedes: supersedes, extra: extra,
        body: head.text.body),
      diagnostics: head.diagnostics, unread: unread)
  }

  func page(_ text: SourceTree.TextFile) -> Result<PlainPage> {
    var head = Head(text, of: .page, dateIn: .frontMatter, zone: configuration.zone)
    var reader = head.reader
    let release = head.release(&reader, zone: configuration.zone)
    let title = head.title(reader.prose("title"))
    let slug = reader.text("slug")
    let menu = reader.wholeNumber("menu")
    let language = reader.language()?.value
    let redirects = reader.redirects()
    let summary = reader.prose("summary")
    let nolink = reader.texts("nolink")
    let doubted = release.doubting(reader, zone: configuration.zone)
    let extra = reader.extra()
    reader.tellOfClaims()
    head.diagnostics += reader.diagnostics
    return Result(
      note: PlainPage(
        file: text.path,
        permalink: NotePath(text.path).permalink(slug: slug?.value), release: doubted,
        title: title.text, titleIsFirstHeading: title.isFirstHeading, menu: menu?.value,
        language: language, redirects: redirects, summary: summary, nolink: nolink, extra: extra,
        body: head.text.body),
      diagnostics: head.diagnostics, unread: UnreadParts(notes: !doubted.isReadable))
  }

  func entityNote(_ text: SourceTree.TextFile, kind: EntityKind) -> Result<EntityNote> {
    var head = Head(text, of: .entity(kind), dateIn: .frontMatter, zone: configuration.zone)
    var reader = head.reader
    let release = head.release(&reader, zone: configuration.zone)
    let name = reader.text("name") ?? reader.text("title")
    let title = head.title(name)
    let slug = reader.text("slug")
    let aliases = reader.texts("aliases")
    let weakAliases = reader.texts("weak_aliases")
    let cues = reader.texts("cues")
    let demonyms = reader.texts("demonyms")
    let metonyms = reader.texts("metonyms")
    let not = reader.texts("not")
    let caseSensitive = reader.flag("case_sensitive")?.value
    let summary = reader.prose("summary")
    let wikidata = reader.value("wikidata", wanted: "a Wikidata id such as Q227") { text in
      text.first == "Q" && text.dropFirst().allSatisfy(\.isNumber) && text.count > 1 ? text : nil
    }
    let country = reader.text("country")
    let url = reader.webAddress("url")?.value
    let facts = EntityNote.Facts.read(&reader, kind: kind)
    let language = reader.language()?.value
    let tags = reader.tags()
    let nolink = reader.texts("nolink")
    let redirects = reader.redirects()
    let doubted = release.doubting(reader, zone: configuration.zone)
    let extra = reader.extra()
    reader.tellOfClaims()
    head.diagnostics += reader.diagnostics
    return Result(
      note: EntityNote(
        file: text.path, kind: kind,
        slug: NotePath(text.path).slug(replacedBy: slug?.value), release: doubted,
        name: name ?? Located(title.text, at: SourcePosition(line: 1, column: 1)),
        nameIsFirstHeading: title.isFirstHeading,
        nameIsFileName: name == nil && !title.isFirstHeading, aliases: aliases,
        weakAliases: weakAliases,
        cues: cues, demonyms: demonyms, metonyms: metonyms, not: not, caseSensitive: caseSensitive,
        summary: summary, wikidata: wikidata?.value, country: country, url: url, facts: facts,
        language: language, tags: tags, nolink: nolink, redirects: redirects, extra: extra,
        body: head.text.body),
      diagnostics: head.diagnostics, unread: UnreadParts(notes: !doubted.isReadable))
  }

  /// The sources that stand in sources.yml: a mapping from ids, or a list.
  func sources(_ text: SourceTree.TextFile) -> Result<[Source]> {
    let (root, faults) = yaml(text)
    var sources: [Source] = []
    var diagnostics = faults
    var isWhole = faults.isEmpty
    func add(_ node: YAMLNode, id: Located<String>?) {
      var outer = FieldReader([], at: node.place, file: text.path, of: .source)
      if var reader = outer.reader(for: node, key: id?.value ?? "sources", of: .source) {
        if let source = Source.read(&reader, id: id) {
          sources.append(source)
        } else {
          isWhole = false
        }
        diagnostics += reader.diagnostics
      }
      diagnostics += outer.diagnostics
      isWhole = isWhole && outer.diagnostics.isEmpty
    }
    switch root?.content {
    case .mapping(let entries):
      for entry in entries {
        guard let id = entry.key.text else { continue }
        add(entry.value, id: Located(id, at: entry.key.place))
      }
    case .sequence(let items):
      for item in items { add(item, id: nil) }
    case .scalar, nil:
      if let root, !root.isEmpty {
        diagnostics.append(
          Diagnostic(
            .error, file: text.path, line: root.place.line, column: root.place.column,
            "sources.yml holds sources under their ids, this is \(root.shape)"))
        isWhole = false
      }
    }
    return Result(
      note: sources, diagnostics: diagnostics, unread: UnreadParts(sources: !isWhole))
  }

  // MARK: Parts

  private func correction(_ reader: inout FieldReader) -> Briefing.Correction? {
    let date = reader.moment("date", zone: configuration.zone)
    let text = reader.text("text")
    let hasDate = reader.node("date") != nil
    _ = reader.extra()
    if text == nil || !hasDate {
      reader.error(
        "a correction needs a date and a text", at: reader.place, key: "corrections")
    }
    guard let date, let text else { return nil }
    return Briefing.Correction(date: date.value, text: text.value)
  }

  private func yaml(_ text: SourceTree.TextFile) -> (root: YAMLNode?, diagnostics: [Diagnostic]) {
    switch ReadableText.read(text.bytes, file: text.path) {
    case .failure(let fault): (nil, [fault.diagnostic])
    case .success(let bytes): YAMLReader.read(bytes[...], file: text.path, firstLine: 1)
    }
  }

  private func sidecarEntries(
    _ text: SourceTree.TextFile
  ) -> Result<(claims: [Claim], sources: [SourceEntry])> {
    let (root, faults) = yaml(text)
    var unread = UnreadParts(claims: !faults.isEmpty, sources: !faults.isEmpty)
    guard let root, !root.isEmpty else {
      return Result(note: ([], []), diagnostics: faults, unread: unread)
    }
    guard case .mapping(let entries) = root.content else {
      let fault = Diagnostic(
        .error, file: text.path, line: root.place.line, column: root.place.column,
        "this file holds `claims:` and `sources:`, this is \(root.shape)")
      return Result(
        note: ([], []), diagnostics: faults + [fault],
        unread: UnreadParts(claims: true, sources: true))
    }
    var reader = FieldReader(entries, at: root.place, file: text.path, of: .sidecar)
    let claims = reader.claims(&unread)
    let sources = reader.sourceEntries(&unread)
    unread = unread + reader.misspeltParts
    reader.refuseUnknownKeys()
    return Result(
      note: (claims, sources), diagnostics: faults + reader.diagnostics, unread: unread)
  }
}

/// What every note begins with.
private struct Head {
  enum DatePlace {
    case fileName, frontMatter
  }

  let text: NoteText
  let reader: FieldReader
  var diagnostics: [Diagnostic]
  private let path: NotePath
  private let dateOfName: Moment?
  let isReadable: Bool

  init(
    _ file: SourceTree.TextFile, of table: FieldTable, dateIn datePlace: DatePlace, zone: SiteZone
  ) {
    text = NoteText(file.bytes, file: file.path)
    path = NotePath(file.path)
    dateOfName = datePlace == .fileName ? path.date.flatMap { Moment($0, zone: zone) } : nil
    var faults = text.diagnostics
    var entries: [YAMLNode.Entry] = []
    var start = SourcePosition(line: text.frontMatterLine, column: 1)
    if let yaml = text.frontMatter {
      let (root, found) = YAMLReader.read(yaml, file: file.path, firstLine: text.frontMatterLine)
      faults += found
      if case .mapping(let found) = root?.content {
        entries = found
        start = root?.place ?? start
      } else if let root, !root.isEmpty {
        faults.append(
          Diagnostic(
            .error, file: file.path, line: root.place.line, column: root.place.column,
            "front matter holds keys with values, this is \(root.shape)"))
      }
    }
    isReadable = faults.isEmpty
    diagnostics = faults
    reader = FieldReader(entries, at: start, file: file.path, of: table)
  }

  func release(_ reader: inout FieldReader, zone: SiteZone) -> Release {
    let release = Release.read(&reader, zone: zone, dateOfName: dateOfName)
    return isReadable ? release : .unreadable
  }

  func title(
    _ written: Located<String>?
  ) -> (text: String, isFirstHeading: Bool, place: SourcePosition) {
    if let written { return (written.value, false, written.place) }
    let bodyPlace = SourcePosition(line: text.body.firstLine, column: 1)
    if let heading = MarkdownRenderer.firstHeading(in: text.body), !heading.isEmpty {
      return (BracketToken.visibleText(of: heading), true, bodyPlace)
    }
    return (path.name, false, SourcePosition(line: 1, column: 1))
  }
}

extension FieldReader {
  /// Each once.
  fileprivate mutating func tags() -> [String] {
    var seen: Set<String> = []
    return texts("tags").map(\.value).filter { seen.insert($0).inserted }
  }

  fileprivate mutating func redirects() -> [Located<String>] {
    texts("redirects").filter { path in
      let isPath = path.value.hasPrefix("/") && !path.value.split(separator: "/").contains("..")
      if !isPath {
        error(
          "a redirect is an old path of this site, from its root: /old/path/", at: path.place,
          key: "redirects")
      }
      return isPath
    }
  }

  fileprivate mutating func sourceEntries(_ unread: inout UnreadParts) -> [SourceEntry] {
    let nodes = nodes("sources")
    let entries = nodes.compactMap { node -> SourceEntry? in
      if let id = node.text { return .reference(Located(id, at: node.place)) }
      guard var item = reader(for: node, key: "sources") else { return nil }
      let source = Source.read(&item)
      add(item.diagnostics)
      return source.map(SourceEntry.source)
    }
    if entries.count < nodes.count { unread.sources = true }
    return entries
  }

  fileprivate mutating func claims(_ unread: inout UnreadParts) -> [Claim] {
    let nodes = nodes("claims")
    let claims = nodes.compactMap { node -> Claim? in
      guard var item = reader(for: node, key: "claims") else { return nil }
      let claim = Claim.read(&item)
      add(item.diagnostics)
      return claim
    }
    if claims.count < nodes.count { unread.claims = true }
    return claims
  }

  /// The parts that stand under a slip for their key.
  fileprivate var misspeltParts: UnreadParts {
    let meant = unknownKeys.flatMap(\.nearest)
    return UnreadParts(claims: meant.contains("claims"), sources: meant.contains("sources"))
  }
}

extension Briefing {
  /// A briefing that stands alone, with its faults.
  package static func read(
    _ text: SourceTree.TextFile, configuration: SiteConfiguration
  ) -> (briefing: Briefing, diagnostics: [Diagnostic]) {
    let result = NoteReader(configuration: configuration).briefing(text, sidecar: nil)
    return (result.note, result.diagnostics)
  }
}
