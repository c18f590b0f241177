import Content
import Diagnostics
import Markdown

/// Links one note while it is rendered, block by block, and keeps account of what it found.
///
/// Links by hand come first; of the names in running text the first of each entity in a section
/// becomes a link (or in the note, or all, as the site wants it); in titles and headings names are
/// counted only. What could be several entities is reported and stays text.
struct NoteLinker: BlockAnnotator {
  let book: AddressBook
  /// `content/briefings/x.md`
  let file: String
  /// The page that the links stand on.
  let permalink: Permalink
  /// The entity whose own page this is: it is not linked to itself.
  let selfEntity: Int?
  /// Whether every mention gets its line and column, which takes time; what is reported always does.
  let locatesMentions: Bool
  /// Names that are not to be linked in this note, folded.
  private let unlinkedNames: Set<String>

  private(set) var mentions: [Mention] = []
  private(set) var sentences: [String] = []
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var citations: CitationCounter
  private(set) var linkedNotes: [Int] = []
  private(set) var attachments: [Int] = []
  private(set) var anchors: [LinkedNote.AnchorReference] = []
  /// The entities that have their link already.
  private var linkedEntities: Set<Int> = []
  /// Entities that Markdown links of the next block lead to.
  private var pendingLinks: [PendingLink] = []
  /// How many links and images of the next block have been asked for.
  private var linkCount = 0
  private var tiedClaims: Set<String> = []
  /// Looking for near names takes a look at all names, so only so many faults of a note get it.
  private var suggestionsLeft = 20
  private var scratch = MatchScratch()
  /// How links to entities begin on this page.
  private let entityLinkStart: String

  private struct PendingLink {
    let entity: Int
    /// Which of the block's links it is.
    let ordinal: Int
    let evidence: String
    let position: SourcePosition
  }

  init(
    book: AddressBook, file: String, permalink: Permalink, selfEntity: Int? = nil,
    nolink: [Located<String>], sources: [Int], locatesMentions: Bool
  ) {
    self.book = book
    self.file = file
    self.permalink = permalink
    self.selfEntity = selfEntity
    self.locatesMentions = locatesMentions
    unlinkedNames = Set(nolink.map { NameFolding.key($0.value) })
    citations = CitationCounter(sources)
    entityLinkStart = "<a class=\"entity\" href=\"\(permalink.toRoot)"
  }

  // MARK: Text

  /// Begins a part of the note in which every entity may be linked anew.
  mutating func beginPart() {
    linkedEntities.removeAll()
  }

  /// Counts the names in a title.
  mutating func count(inTitle title: String, at place: SourcePosition) {
    let text = Array(title.utf8)
    let matches = book.registry.matcher.matches(
      in: text, prose: [0..<text.count], scratch: &scratch)
    var sentence = SentenceCursor(text)
    for match in matches where !isUnlinked(match, in: text) {
      add(
        match, isLinked: false, isInProse: false, in: &sentence,
        position: SourcePosition(
          line: place.line, column: place.column + text[..<match.range.lowerBound].codePoints))
    }
  }

  /// Adds the entities that only the front matter names.
  mutating func add(about entities: [Int], summary: String?) {
    let mentioned = Set(mentions.compactMap(\.entity))
    for entity in entities where !mentioned.contains(entity) {
      let name = book.registry.entities[entity].name
      sentences.append(summary ?? "")
      mentions.append(
        Mention(
          entity: entity, candidates: [], rule: .about, evidence: name, surface: name,
          position: SourcePosition(line: 1, column: 1), isLinked: false,
          sentence: sentences.count - 1, rangeInSentence: 0..<0, isInProse: false))
    }
  }

  mutating func annotations(for block: borrowing TextBlock) -> [Annotation] {
    defer { linkCount = 0 }
    var isHeading = false
    if case .heading = block.kind { isHeading = true }
    if isHeading, book.edition.configuration.linking.occurrences == .section { beginPart() }

    let tokens =
      block.text.contains(UInt8(ascii: "["))
      ? BracketToken.tokens(in: block.text, prose: block.prose) : []
    let resolved = tokens.map { resolve($0, in: block) }
    let clean =
      tokens.isEmpty
      ? CleanText(block.text, prose: block.prose)
      : CleanText(block.text, prose: block.prose, tokens: tokens, labels: resolved.map(\.label))
    let matches = book.registry.matcher.matches(
      in: clean.bytes, prose: clean.prose, scratch: &scratch)
    guard !tokens.isEmpty || !matches.isEmpty || !pendingLinks.isEmpty else { return [] }

    var sentence = SentenceCursor(clean.bytes)
    if !pendingLinks.isEmpty {
      let labels = block.labels
      for link in pendingLinks { add(link, at: clean.clean(labels[link.ordinal]), in: &sentence) }
      pendingLinks.removeAll()
      sentence.rewind()
    }
    var annotations: [Annotation] = []
    var nextToken = 0
    for match in matches {
      while nextToken < tokens.count,
        clean.tokenRanges[nextToken].lowerBound <= match.range.lowerBound
      {
        annotations.append(place(tokens[nextToken], resolved[nextToken]))
        add(resolved[nextToken], at: clean.tokenRanges[nextToken], in: &sentence)
        nextToken += 1
      }
      let start = clean.original(match.range.lowerBound)
      let end = clean.original(match.range.upperBound - 1) + 1
      guard !isUnlinked(match, in: clean.bytes), !block.dividesWord(in: start..<end) else {
        continue
      }
      let isWhole = end - start == match.range.count && block.canWrap(start..<end)
      let link = isHeading || !isWhole ? nil : self.link(to: match)
      let needsPlace = locatesMentions || match.names.count > 1
      add(
        match, isLinked: link != nil, isInProse: !isHeading, in: &sentence,
        position: needsPlace
          ? block.position(of: start) : SourcePosition(line: block.line, column: 1))
      if let link {
        annotations.append(
          Annotation(range: start..<end, action: .wrap(open: link, close: "</a>")))
      }
    }
    while nextToken < tokens.count {
      annotations.append(place(tokens[nextToken], resolved[nextToken]))
      add(resolved[nextToken], at: clean.tokenRanges[nextToken], in: &sentence)
      nextToken += 1
    }
    return annotations
  }

  private func place(_ token: BracketToken, _ resolved: ResolvedBracket) -> Annotation {
    Annotation(range: token.range, action: .replace(html: resolved.html))
  }

  private func isUnlinked(_ match: NameMatch, in text: [UInt8]) -> Bool {
    guard !unlinkedNames.isEmpty else { return false }
    return unlinkedNames.contains(
      NameFolding.key(String(decoding: text[match.range], as: UTF8.self)))
  }

  // MARK: Mentions

  /// The opening tag of the link that a name becomes; nil where it stays text.
  private mutating func link(to match: NameMatch) -> String? {
    guard match.names.count == 1, let entity = match.names[0].entity, entity != selfEntity,
      book.edition.configuration.linking.occurrences == .all
        || linkedEntities.insert(entity).inserted
    else { return nil }
    return openingTag(of: entity)
  }

  private func openingTag(of entity: Int) -> String {
    entityLinkStart + book.registry.entities[entity].escapedPath + "\">"
  }

  private mutating func add(
    _ match: NameMatch, isLinked: Bool, isInProse: Bool, in cursor: inout SentenceCursor,
    position: SourcePosition
  ) {
    let surface = String(decoding: cursor.text[match.range], as: UTF8.self).asOneLine
    let (sentence, range) = keepSentence(around: match.range, in: &cursor)
    let isResolved = match.names.count == 1
    let candidates = match.names.compactMap(\.entity)
    mentions.append(
      Mention(
        entity: isResolved ? match.names[0].entity : nil, candidates: isResolved ? [] : candidates,
        rule: isResolved ? match.names[0].name.rule : .ambiguous,
        evidence: match.names[0].name.text, surface: surface, position: position,
        isLinked: isLinked, sentence: sentence, rangeInSentence: range, isInProse: isInProse))
    if !isResolved {
      report(
        .warning, "\"\(surface)\" may be \(book.registry.ids(of: candidates))", position,
        fix: "link it by hand, [[\(book.registry.entities[candidates[0]].id)|\(surface)]], "
          + "or keep it plain, [[!\(surface)]]")
    }
  }

  private mutating func add(
    _ resolved: ResolvedBracket, at range: Range<Int>, in cursor: inout SentenceCursor
  ) {
    guard let entity = resolved.entity else { return }
    linkedEntities.insert(entity)
    let (sentence, rangeInSentence) = keepSentence(around: range, in: &cursor)
    mentions.append(
      Mention(
        entity: entity, candidates: [], rule: .explicit,
        evidence: book.registry.entities[entity].id, surface: resolved.label.asOneLine,
        position: resolved.position, isLinked: true, sentence: sentence,
        rangeInSentence: rangeInSentence, isInProse: true))
  }

  private mutating func add(
    _ link: PendingLink, at label: Range<Int>, in cursor: inout SentenceCursor
  ) {
    linkedEntities.insert(link.entity)
    let surface = String(decoding: cursor.text[label], as: UTF8.self).asOneLine
    let (sentence, range) = keepSentence(around: label, in: &cursor)
    mentions.append(
      Mention(
        entity: link.entity, candidates: [], rule: .explicit, evidence: link.evidence,
        surface: surface, position: link.position, isLinked: true,
        sentence: sentence, rangeInSentence: range, isInProse: true))
  }

  private mutating func keepSentence(
    around range: Range<Int>, in cursor: inout SentenceCursor
  ) -> (Int, Range<Int>) {
    let found = cursor.sentence(at: range.lowerBound)
    if found.isNew {
      sentences.append(String(decoding: cursor.text[found.range], as: UTF8.self).asOneLine)
    }
    let start = max(0, range.lowerBound - found.range.lowerBound)
    let end = min(found.range.count, max(start, range.upperBound - found.range.lowerBound))
    return (sentences.count - 1, min(start, end)..<end)
  }

  // MARK: Links by hand

  private mutating func resolve(
    _ token: BracketToken, in block: borrowing TextBlock
  ) -> ResolvedBracket {
    let position = block.position(of: token.range.lowerBound)
    switch token.bracket {
    case .plain(let word):
      return ResolvedBracket(label: word, html: HTMLEscape.text(word), position: position)
    case .link(let target, let label):
      return resolveWikilink(target, label: label, at: position)
    case .embed(let target, let label):
      return resolveEmbed(target, label: label, at: position)
    case .citation(let ids):
      let links = ids.compactMap { cite($0, at: position) }
      return ResolvedBracket(
        label: "",
        html: links.isEmpty ? "" : "<sup class=\"citation\">\(links.joined(separator: ", "))</sup>",
        position: position)
    case .claim(let id):
      return ResolvedBracket(label: "", html: tie(id, at: position), position: position)
    }
  }

  private mutating func resolveWikilink(
    _ target: String, label: String?, at position: SourcePosition
  ) -> ResolvedBracket {
    let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    let anchor = parts.count > 1 ? String(parts[1]) : nil
    if name.isEmpty, let anchor {
      let text = label ?? anchor
      noteAnchor(anchor, of: book.notes.note(ofFile: file), at: position)
      return link(text, to: "#\(Slug.make(anchor))", at: position)
    }
    let entity = book.registry.resolve(name)
    let note = book.notes.resolve(name)
    switch (entity, note) {
    case (.entity(let index), .nothing):
      let known = book.registry.entities[index]
      let text = label ?? (name.lowercased() == known.id ? known.name : name)
      return ResolvedBracket(
        label: text, html: openingTag(of: index) + HTMLEscape.text(text) + "</a>",
        position: position, entity: index)
    case (.nothing, .note(let index)):
      let known = book.notes.notes[index]
      let text = label ?? known.title
      noteLink(to: index, anchor: anchor, at: position)
      let fragment = anchor.map { "#\(Slug.make($0))" } ?? ""
      return link(text, to: permalink.link(to: known.permalink) + fragment, at: position)
    case (.nothing, .nothing):
      return missing(name, label: label, at: position)
    default:
      report(
        .error, "[[\(name)]] may lead to \(choices(entity, note))", position,
        fix: "write one of these")
      return ResolvedBracket(
        label: label ?? name, html: HTMLEscape.text(label ?? name), position: position)
    }
  }

  private func choices(
    _ entity: EntityRegistry.Resolution, _ note: NoteIndex.Resolution
  ) -> String {
    var choices: [String] = []
    switch entity {
    case .entity(let index): choices.append(book.registry.entities[index].id)
    case .several(let indices): choices += indices.map { book.registry.entities[$0].id }
    case .nothing: break
    }
    switch note {
    case .note(let index): choices.append(book.notes.notes[index].permalink.path)
    case .several(let indices): choices += indices.map { book.notes.notes[$0].permalink.path }
    case .nothing: break
    }
    return choices.joined(separator: " or ")
  }

  private mutating func missing(
    _ name: String, label: String?, at position: SourcePosition
  ) -> ResolvedBracket {
    let text = label ?? name
    if book.edition.withheld.contains(name: name) {
      report(
        label == nil ? .error : .warning,
        "[[\(name)]] leads to a note that is withheld: \(label == nil ? "" : "only ")its label"
          + (label == nil ? " is needed" : " is shown"),
        position, fix: label == nil ? "write [[\(name)|the words to show]]" : nil)
    } else {
      report(
        .error, "[[\(name)]] leads nowhere", position,
        fix: suggest {
          $0.registry.suggestion(for: name) ?? $0.notes.suggestion(for: name)
        })
    }
    return ResolvedBracket(label: text, html: HTMLEscape.text(text), position: position)
  }

  private mutating func resolveEmbed(
    _ target: String, label: String?, at position: SourcePosition
  ) -> ResolvedBracket {
    guard let index = book.attachments.find(target, from: file) else {
      report(
        .error, "![[\(target)]]: there is no such attachment", position,
        fix: suggest { $0.attachments.suggestion(for: target) })
      return ResolvedBracket(
        label: label ?? "", html: HTMLEscape.text(label ?? ""), position: position)
    }
    keep(attachment: index)
    let address = HTMLEscape.address(permalink.link(to: book.attachments.permalink(of: index)))
    let text = HTMLEscape.text(label ?? "")
    let isImage = ["png", "jpg", "jpeg", "gif", "webp", "svg", "avif"].contains { ending in
      target.lowercased().hasSuffix("." + ending)
    }
    let html =
      isImage
      ? "<img src=\"\(address)\" alt=\"\(text)\" />"
      : "<a href=\"\(address)\">\(label == nil ? HTMLEscape.text(target) : text)</a>"
    return ResolvedBracket(label: label ?? "", html: html, position: position)
  }

  private mutating func cite(_ id: String, at position: SourcePosition) -> String? {
    guard let source = book.sources.source(id) else {
      let isWithheld = book.edition.withheld.contains(source: id)
      report(
        isWithheld ? .warning : .error,
        isWithheld
          ? "the source \"\(id)\" is withheld: it is left out" : "there is no source \"\(id)\"",
        position, fix: isWithheld ? nil : suggest { $0.sources.suggestion(for: id) })
      return nil
    }
    let (number, ordinal) = citations.cite(source)
    return "<a id=\"cite-\(number)-\(ordinal)\" href=\"#source-\(number)\">[\(number)]</a>"
  }

  private mutating func tie(_ id: String, at position: SourcePosition) -> String {
    guard book.claims.contains(id) else {
      let isWithheld = book.edition.withheld.contains(claim: id)
      report(
        isWithheld ? .warning : .error,
        isWithheld
          ? "the claim \"\(id)\" is withheld: it is left out" : "there is no claim \"\(id)\"",
        position, fix: isWithheld ? nil : suggest { $0.claims.suggestion(for: id) })
      return ""
    }
    return tiedClaims.insert(id).inserted ? "<span id=\"claim-\(HTMLEscape.text(id))\"></span>" : ""
  }

  private func link(
    _ text: String, to address: String, at position: SourcePosition
  ) -> ResolvedBracket {
    ResolvedBracket(
      label: text,
      html: "<a href=\"\(HTMLEscape.address(address))\">\(HTMLEscape.text(text))</a>",
      position: position)
  }

  mutating func destination(
    for url: String, kind: LinkKind, position: () -> SourcePosition
  ) -> Destination {
    let ordinal = linkCount
    linkCount += 1
    let target = LinkTarget(url, from: file, on: permalink, in: book)
    switch target {
    case .elsewhere:
      return .unchanged
    case .ownHeading(let anchor):
      noteAnchor(anchor, of: book.notes.note(ofFile: file), at: position())
      return .unchanged
    case .entity(let index):
      pendingLinks.append(
        PendingLink(
          entity: index, ordinal: ordinal, evidence: book.registry.entities[index].id,
          position: position()))
      return .address(
        permalink.link(to: book.registry.entities[index].permalink), class: "entity")
    case .note(let index, let suffix):
      let anchor = suffix.hasPrefix("#") ? String(suffix.dropFirst()) : nil
      noteLink(to: index, anchor: anchor, at: position())
      return .address(permalink.link(to: book.notes.notes[index].permalink) + suffix, class: nil)
    case .page(let page, let suffix):
      return .address(permalink.link(to: page) + suffix, class: nil)
    case .attachment(let index, let suffix):
      keep(attachment: index)
      return .address(
        permalink.link(to: book.attachments.permalink(of: index)) + suffix, class: nil)
    case .withheld:
      report(
        .warning, "\(url) leads to a note that is withheld: only the label is shown", position())
      return .plainText
    case .several(let indices):
      report(
        .error, "\(url) may be \(book.registry.ids(of: indices))", position(),
        fix: "write one of these ids")
      return .plainText
    case .missing:
      report(
        .error, "\(url) leads nowhere", position(),
        fix: suggest { [file] in LinkTarget.suggestion(for: url, from: file, in: $0) })
      return .plainText
    }
  }

  private mutating func noteLink(to index: Int, anchor: String?, at position: SourcePosition) {
    if !linkedNotes.contains(index) { linkedNotes.append(index) }
    if let anchor { noteAnchor(anchor, of: index, at: position) }
  }

  private mutating func noteAnchor(_ anchor: String, of note: Int?, at position: SourcePosition) {
    guard let note, !anchor.isEmpty else { return }
    anchors.append(LinkedNote.AnchorReference(note: note, anchor: anchor, position: position))
  }

  private mutating func keep(attachment index: Int) {
    if !attachments.contains(index) { attachments.append(index) }
  }

  private mutating func suggest(_ find: (AddressBook) -> String?) -> String? {
    guard suggestionsLeft > 0 else { return nil }
    suggestionsLeft -= 1
    return find(book)
  }

  private mutating func report(
    _ severity: Diagnostic.Severity, _ message: String, _ place: SourcePosition, fix: String? = nil
  ) {
    diagnostics.append(
      Diagnostic(
        severity, file: file, line: place.line, column: place.column, message, suggestion: fix))
  }
}

/// What one of our brackets becomes.
private struct ResolvedBracket {
  let label: String
  let html: String
  let position: SourcePosition
  var entity: Int?
}

/// Finds the sentence around a place; places come in order.
private struct SentenceCursor {
  let text: [UInt8]
  private var sentences: [Range<Int>]?
  private var current = -1

  init(_ text: [UInt8]) {
    self.text = text
  }

  /// Begins again at the text's start.
  mutating func rewind() {
    current = -1
  }

  mutating func sentence(at offset: Int) -> (range: Range<Int>, isNew: Bool) {
    let all = sentences ?? SentenceSplitter.sentences(in: text)
    sentences = all
    var index = max(current, 0)
    while index + 1 < all.count, all[index].upperBound <= offset { index += 1 }
    let isNew = index != current
    current = index
    return (index < all.count ? all[index] : 0..<text.count, isNew)
  }
}

extension String {
  /// With spaces in the place of line breaks, byte for byte.
  fileprivate var asOneLine: String {
    utf8.contains(0x0A) ? String(decoding: utf8.map { $0 == 0x0A ? 0x20 : $0 }, as: UTF8.self) : self
  }
}

extension ArraySlice<UInt8> {
  fileprivate var codePoints: Int { count { $0 & 0xC0 != 0x80 } }
}
