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

  private(set) var mentions: [Mention] = []
  /// Names that were not taken for their entities; kept only where mentions are located.
  private(set) var passedOver: [PassedOverName] = []
  /// Words that speak of somebody without a name; likewise.
  private(set) var openReferences: [LinkedNote.OpenPlace] = []
  /// What the note has said that bears on names elsewhere in it.
  var evidence: NoteEvidence
  let finder: MentionFinder
  private(set) var sentences: [String] = []
  var diagnostics: [Diagnostic] = []
  var citations: CitationCounter
  var linkedNotes: [Int] = []
  /// What alternative texts of images name by links that are none there.
  var namedNotes: [Int] = []
  var namedEntities: [Int] = []
  var attachments: [Int] = []
  var anchors: [LinkedNote.AnchorReference] = []
  /// The entities that have their link already.
  private var linkedEntities: Set<Int> = []
  /// Where in its block each mention of the block stands, as they were added.
  private var placesInBlock: [Int] = []
  /// Whether the visible text of the blocks is kept.
  private var collectsText = false
  private var collectedText: [UInt8] = []
  /// Where a text that is a value of the front matter begins; its columns count from there.
  private var valuePlace: SourcePosition?
  /// Entities that Markdown links of the next block lead to.
  var pendingLinks: [PendingLink] = []
  /// How many links and images of the next block have been asked for.
  var linkCount = 0
  /// How many sentences are tied to each claim so far.
  var tiedClaims: [String: Int] = [:]
  private(set) var ties: [ClaimTie] = []
  /// What stands behind a sentence that states a claim.
  let claimMarks: [String: ClaimMark]
  /// Looking for near names takes a look at all names, so only so many faults of a note get it.
  var suggestionsLeft = 20
  var scratch = MatchScratch()
  /// What the body's blocks have beside them; nil before the body.
  var margins: MarginCollector?
  /// The names that nothing has recognised; nil where nobody asks for them.
  var nameSurvey: NameSurvey?
  /// What links by hand, and what the front matter lists and claims, have asked of the book besides
  /// its entities.
  var asked: AddressParts
  /// How links to entities begin on this page.
  private let entityLinkStart: String

  struct PendingLink {
    let entity: Int
    /// Which of the block's links it is.
    let ordinal: Int
    let evidence: String
    let position: SourcePosition
  }

  init(
    book: AddressBook, file: String, permalink: Permalink, selfEntity: Int? = nil,
    nolink: [Located<String>], sources: [Int], asking: AddressParts, evidence: NoteEvidence,
    claimMarks: [String: ClaimMark], locatesMentions: Bool, surveysNames: Bool = false
  ) {
    self.book = book
    self.claimMarks = claimMarks
    self.evidence = evidence
    finder = MentionFinder(
      registry: book.registry, metonyms: book.edition.configuration.linking.metonyms,
      unlinkedNames: Set(nolink.map { NameFolding.key($0.value) }))
    self.file = file
    self.permalink = permalink
    self.selfEntity = selfEntity
    self.locatesMentions = locatesMentions
    asked = asking
    citations = CitationCounter(sources)
    nameSurvey = surveysNames ? NameSurvey(unlinkedNames: finder.unlinkedNames) : nil
    entityLinkStart = "<a class=\"entity\" href=\"\(permalink.toRoot)"
  }

  // MARK: Text

  /// Begins a part of the note in which every entity may be linked anew.
  mutating func beginPart() {
    linkedEntities.removeAll()
    collectsText = false
    valuePlace = nil
  }

  /// Begins the body: from here on it is noted what may stand beside each block.
  mutating func beginMargins() {
    margins = MarginCollector(firstMention: mentions.count, ownEntity: selfEntity)
  }

  /// Begins a text that is a value of the front matter.
  mutating func beginValue(at place: SourcePosition) {
    valuePlace = place
    collectsText = true
    collectedText.removeAll()
  }

  /// The visible text of the value that was read last, on one line.
  var valueText: String {
    String(decoding: collectedText, as: UTF8.self).asOneLine
  }

  /// A position that was worked out in the text alone, as a place of the file.
  func placeInFile(_ position: SourcePosition) -> SourcePosition {
    guard let valuePlace, position.line == valuePlace.line else { return position }
    return SourcePosition(
      line: position.line, column: valuePlace.column + position.column - 1)
  }

  /// Counts the names in a title.
  mutating func count(inTitle title: String, at place: SourcePosition) {
    let text = Array(title.utf8)
    let findings = finder.findings(
      in: text, prose: [0..<text.count], isTitle: true, evidence: &evidence, scratch: &scratch)
    survey(title: text, recognised: findings, at: place)
    var sentence = SentenceCursor(text)
    for finding in findings {
      add(
        finding, .inTitle, in: &sentence,
        position: SourcePosition(
          line: place.line, column: place.column + text[..<finding.range.lowerBound].codePoints))
    }
  }

  /// Says what is wrong with the links in a heading that the page shows as its title, in words
  /// alone.
  mutating func check(linksInTitle heading: String, at place: SourcePosition) {
    let text = Array(heading.utf8)
    for token in BracketToken.tokens(in: text, prose: [0..<text.count]) {
      _ = resolve(
        token.bracket,
        at: SourcePosition(
          line: place.line, column: place.column + text[..<token.range.lowerBound].codePoints))
    }
  }

  /// Adds the entities that only the front matter names.
  ///
  /// - Parameter summary: the bottom line as a reader sees it.
  mutating func add(about entities: [Located<Int>], summary: String?) {
    let mentioned = Set(mentions.compactMap(\.entity))
    for located in entities where !mentioned.contains(located.value) {
      let name = book.registry.entities[located.value].name
      add(.about, located, name: name, sentence: summary ?? "")
    }
  }

  /// Adds the entities that only claims name, each with the first claim that does.
  mutating func add(claimed entities: [ClaimedEntity], summary: String?) {
    var mentioned = Set(mentions.compactMap(\.entity))
    for claimed in entities where mentioned.insert(claimed.entity.value).inserted {
      add(.claim, claimed.entity, name: claimed.claim, sentence: claimed.text ?? summary ?? "")
    }
  }

  private mutating func add(
    _ rule: Mention.Rule, _ entity: Located<Int>, name: String, sentence: String
  ) {
    sentences.append(sentence)
    mentions.append(
      Mention(
        entity: entity.value, candidates: [], rule: rule, name: name, grounds: .name,
        surface: book.registry.entities[entity.value].name, position: entity.place,
        link: .nothingToLink, sentence: sentences.count - 1, rangeInSentence: 0..<0,
        isInProse: false))
  }

  mutating func annotations(for block: borrowing TextBlock) -> [Annotation] {
    defer { linkCount = 0 }
    var isHeading = false
    if case .heading = block.kind { isHeading = true }
    if isHeading, book.edition.configuration.linking.occurrences == .section { beginPart() }
    if isHeading { margins?.beginSection() }

    let (tokens, resolved) = resolveBrackets(in: block)
    let clean =
      tokens.isEmpty
      ? CleanText(block.text, prose: block.prose)
      : CleanText(block.text, prose: block.prose, tokens: tokens, labels: resolved.map(\.label))
    for entity in resolved.compactMap(\.entity) + pendingLinks.map(\.entity) {
      evidence.add(linkTo: entity, called: book.registry.entities[entity])
    }
    let findings = finder.findings(
      in: clean.bytes, prose: clean.prose, isTitle: isHeading, evidence: &evidence,
      scratch: &scratch)
    if locatesMentions {
      for open in finder.openReferences(in: clean.bytes, scratch: &scratch)
      where !findings.contains(where: { $0.range.contains(open.range.lowerBound) }) {
        let surface = String(decoding: clean.bytes[open.range], as: UTF8.self).asOneLine
        let place = block.position(of: clean.original(open.range.lowerBound))
        openReferences.append((open.reference, surface, placeInFile(place)))
      }
    }
    survey(clean, recognised: findings, in: block, isHeading: isHeading)
    if collectsText {
      if !collectedText.isEmpty { collectedText.append(0x20) }
      collectedText += clean.bytes
    }
    guard !tokens.isEmpty || !findings.isEmpty || !pendingLinks.isEmpty else { return [] }
    let firstMention = mentions.count
    placesInBlock.removeAll(keepingCapacity: true)

    var sentence = SentenceCursor(clean.bytes)
    if !pendingLinks.isEmpty {
      let labels = block.labels
      for link in pendingLinks { add(link, at: clean.clean(labels[link.ordinal]), in: &sentence) }
      pendingLinks.removeAll()
      sentence.rewind()
    }
    var annotations: [Annotation] = []
    var nextToken = 0
    for finding in findings {
      while nextToken < tokens.count,
        clean.tokenRanges[nextToken].lowerBound <= finding.range.lowerBound
      {
        annotations.append(place(tokens[nextToken], resolved[nextToken]))
        add(resolved[nextToken], at: clean.tokenRanges[nextToken], in: &sentence)
        nextToken += 1
      }
      let start = clean.original(finding.range.lowerBound)
      let end = clean.original(finding.range.upperBound - 1) + 1
      guard !block.dividesWord(in: start..<end) else { continue }
      let isWhole = end - start == finding.range.count && block.canWrap(start..<end)
      let link: Mention.Link =
        isHeading ? .inTitle : isWhole ? self.link(to: finding) : .cutByMarkup
      let needsPlace = locatesMentions || finding.isReported
      add(
        finding, link, in: &sentence,
        position: needsPlace
          ? placeInFile(block.position(of: start)) : SourcePosition(line: block.line, column: 1))
      if link == .made, case .entity(let entity, _, _, _) = finding.outcome {
        annotations.append(
          Annotation(
            range: start..<end, action: .wrap(open: openingTag(of: entity), close: "</a>")))
      }
    }
    while nextToken < tokens.count {
      annotations.append(place(tokens[nextToken], resolved[nextToken]))
      add(resolved[nextToken], at: clean.tokenRanges[nextToken], in: &sentence)
      nextToken += 1
    }
    putInReadingOrder(from: firstMention)
    return annotations
  }

  mutating func finishBlock(at block: Range<Int>, footnotes: Range<Int>) {
    margins?.finishBlock(at: block, mentions: mentions, footnotes: footnotes)
  }

  /// Links written in Markdown were added before the names around them.
  private mutating func putInReadingOrder(from first: Int) {
    let isInOrder = zip(placesInBlock, placesInBlock.dropFirst()).allSatisfy { $0 <= $1 }
    guard !isInOrder else { return }
    let sorted = placesInBlock.enumerated().sorted {
      ($0.element, $0.offset) < ($1.element, $1.offset)
    }
    mentions.replaceSubrange(first..., with: sorted.map { mentions[first + $0.offset] })
  }

  private func place(_ token: BracketToken, _ resolved: ResolvedBracket) -> Annotation {
    Annotation(range: token.range, action: .replace(html: resolved.html, text: resolved.label))
  }

  // MARK: Mentions

  /// Whether a name in running text becomes a link; if so, it is the entity's.
  mutating func link(to finding: Finding) -> Mention.Link {
    guard case .entity(let entity, let name, _, let mayLink) = finding.outcome else {
      return .nothingToLink
    }
    if entity == selfEntity { return .ownPage }
    guard mayLink else { return name.rule == .metonym ? .counted : .nothingToLink }
    let isNew =
      book.edition.configuration.linking.occurrences == .all
      || linkedEntities.insert(entity).inserted
    return isNew ? .made : .repeated
  }

  func openingTag(of entity: Int) -> String {
    entityLinkStart + book.registry.entities[entity].escapedPath + "\">"
  }

  mutating func add(
    _ finding: Finding, _ link: Mention.Link, in cursor: inout SentenceCursor,
    position: SourcePosition
  ) {
    let surface = String(decoding: cursor.text[finding.range], as: UTF8.self).asOneLine
    let entity: Int?
    let candidates: [Int]
    let rule: Mention.Rule
    let name: EntityName
    var grounds = Grounds.name
    switch finding.outcome {
    case .passedOver(let entity, let name, let reason):
      guard locatesMentions || nameSurvey != nil else { return }
      passedOver.append(
        PassedOverName(
          entity: entity, name: name, reason: reason, surface: surface, position: position))
      return
    case .entity(let found, let foundName, let foundGrounds, _):
      (entity, candidates, rule, name) = (found, [], foundName.rule, foundName)
      grounds = foundGrounds
      if finding.hasLookalikes { reportLookalike(of: found, surface, position) }
    case .several(let found, let foundName):
      (entity, candidates, rule, name) = (nil, found, .ambiguous, foundName)
      reportSeveral(found, foundName, surface, position)
    case .unknownVariant(let nearest, let foundName):
      (entity, candidates, rule, name) = (nil, [nearest], .unknownVariant, foundName)
      reportVariant(of: nearest, surface, position)
    }
    placesInBlock.append(finding.range.lowerBound)
    let (sentence, range) = keepSentence(around: finding.range, in: &cursor)
    mentions.append(
      Mention(
        entity: entity, candidates: candidates, rule: rule, name: name.text, grounds: grounds,
        surface: surface, position: position, link: link, sentence: sentence,
        rangeInSentence: range, isInProse: link != .inTitle))
  }

  private mutating func add(
    _ resolved: ResolvedBracket, at range: Range<Int>, in cursor: inout SentenceCursor
  ) {
    if let tie = resolved.tie {
      // It stands at the end of its sentence, also where it is written behind the full stop.
      let end = max(0, range.lowerBound - 1)
      let (sentence, _) = keepSentence(around: end..<end, in: &cursor)
      ties.append(ClaimTie(claim: tie.claim, sentence: sentence, anchor: tie.anchor))
    }
    guard let entity = resolved.entity else { return }
    linkedEntities.insert(entity)
    placesInBlock.append(range.lowerBound)
    let (sentence, rangeInSentence) = keepSentence(around: range, in: &cursor)
    mentions.append(
      Mention(
        entity: entity, candidates: [], rule: .explicit,
        name: book.registry.entities[entity].id, grounds: .byHand,
        surface: resolved.label.asOneLine,
        position: resolved.position, link: .made, sentence: sentence,
        rangeInSentence: rangeInSentence, isInProse: true))
  }

  private mutating func add(
    _ link: PendingLink, at label: Range<Int>, in cursor: inout SentenceCursor
  ) {
    linkedEntities.insert(link.entity)
    placesInBlock.append(label.lowerBound)
    let surface = String(decoding: cursor.text[label], as: UTF8.self).asOneLine
    let (sentence, range) = keepSentence(around: label, in: &cursor)
    mentions.append(
      Mention(
        entity: link.entity, candidates: [], rule: .explicit, name: link.evidence,
        grounds: .byHand, surface: surface, position: link.position, link: .made,
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
}

extension String {
  /// With spaces in the place of line breaks, byte for byte.
  var asOneLine: String {
    utf8.contains(0x0A)
      ? String(decoding: utf8.map { $0 == 0x0A ? 0x20 : $0 }, as: UTF8.self) : self
  }
}

extension ArraySlice<UInt8> {
  var codePoints: Int { count { $0 & 0xC0 != 0x80 } }
}
