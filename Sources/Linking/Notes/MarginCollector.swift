import Markdown

/// Collects what may stand beside each block of a note's body, while the body is rendered.
struct MarginCollector {
  private struct Draft {
    let block: Range<Int>
    let entities: [Int]
    let sources: [Int]
    let footnotes: Range<Int>
  }

  private var drafts: [Draft] = []
  /// The first mention that no block was asked about, as an index in the note's mentions.
  private var nextMention: Int
  private var knownEntities: Set<Int>
  private var citedInSection: Set<Int> = []
  /// The numbers of the sources that the next block shows.
  private var sources: [Int] = []

  /// - Parameters:
  ///   - firstMention: how many mentions the note has before its body.
  ///   - ownEntity: the entity whose page it is.
  init(firstMention: Int, ownEntity: Int?) {
    nextMention = firstMention
    knownEntities = ownEntity.map { [$0] } ?? []
  }

  /// Begins a section. What was cited for the next block is already shown in it.
  mutating func beginSection() {
    citedInSection = Set(sources)
  }

  /// Notes that the source of this number is cited.
  mutating func cite(_ number: Int) {
    if citedInSection.insert(number).inserted { sources.append(number) }
  }

  /// Notes that a block is written, and where in the HTML it lies.
  ///
  /// - Parameters:
  ///   - mentions: all of the note so far.
  ///   - footnotes: the numbers of those that the block shows.
  mutating func finishBlock(at block: Range<Int>, mentions: [Mention], footnotes: Range<Int>) {
    var entities: [Int] = []
    for mention in mentions[nextMention...] {
      guard let entity = mention.entity, knownEntities.insert(entity).inserted else { continue }
      entities.append(entity)
    }
    nextMention = mentions.count
    guard !entities.isEmpty || !sources.isEmpty || !footnotes.isEmpty else { return }
    drafts.append(
      Draft(block: block, entities: entities, sources: sources, footnotes: footnotes))
    sources.removeAll(keepingCapacity: true)
  }

  /// The margins, once the body is rendered.
  func margins(of body: RenderedMarkdown) -> [Margin] {
    drafts.map { draft in
      Margin(
        block: draft.block, entities: draft.entities, sources: draft.sources,
        footnotes: draft.footnotes.map { number in
          let footnote = body.footnotes[number - 1]
          return Margin.Footnote(
            number: number, id: footnote.id,
            text: FootnoteText.plain(body.html[footnote.content]))
        })
    }
  }
}
