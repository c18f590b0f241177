/// Notes whose text has changed, and nothing of what other notes and pages make of them: their address
/// and names, who may read them, what they list, claim and cite in their front matter.
package struct RewrittenNotes: Sendable {
  package var briefings: [Briefing] = []
  package var pages: [PlainPage] = []
  package var entityNotes: [EntityNote] = []
}

extension Briefing {
  /// Whether all is as in another reading of the same note, places in the file included, but for what
  /// its own page alone shows: body, bottom line, the words of judgements, authors, corrections.
  func differsInTextAlone(from other: Briefing) -> Bool {
    file == other.file && permalink == other.permalink && release == other.release
      && title.isSame(as: other.title)
      && titleIsFirstHeading == other.titleIsFirstHeading && titlePlace == other.titlePlace
      && updated == other.updated && language == other.language
      && tags == other.tags && redirects == other.redirects && status == other.status
      && attribution == other.attribution && entities == other.entities
      && keyJudgements.map(\.basis) == other.keyJudgements.map(\.basis)
      && sources == other.sources && claims == other.claims && supersedes == other.supersedes
  }
}

extension PlainPage {
  /// As with briefings.
  func differsInTextAlone(from other: PlainPage) -> Bool {
    file == other.file && permalink == other.permalink && release == other.release
      && title.isSame(as: other.title)
      && titleIsFirstHeading == other.titleIsFirstHeading && menu == other.menu
      && language == other.language && redirects == other.redirects
  }
}

extension EntityNote {
  /// As with briefings.
  func differsInTextAlone(from other: EntityNote) -> Bool {
    file == other.file && kind == other.kind && slug == other.slug && release == other.release
      && name == other.name && name.value.isSame(as: other.name.value)
      && nameIsFirstHeading == other.nameIsFirstHeading
      && nameIsFileName == other.nameIsFileName && aliases == other.aliases
      && weakAliases == other.weakAliases && cues == other.cues && demonyms == other.demonyms
      && metonyms == other.metonyms && not == other.not && caseSensitive == other.caseSensitive
      && wikidata == other.wikidata && country == other.country && url == other.url
      && facts == other.facts && language == other.language && tags == other.tags
      && redirects == other.redirects
  }
}
