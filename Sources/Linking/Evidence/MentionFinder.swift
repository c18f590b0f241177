package import Content

/// Finds what a text speaks of.
///
/// In: the text of a title or a block, and what the note has said so far. Out: the longest name at
/// each place that the text around it and the rest of the note bear out, what could not be resolved,
/// and what was passed over, with the reason. A name that is refused leaves its place to shorter ones.
package struct MentionFinder {
  let registry: EntityRegistry
  let metonyms: SiteConfiguration.Linking.Metonyms
  /// Names that are not to be linked in this note, folded: they stand for nothing there.
  let unlinkedNames: Set<String>

  package init(
    registry: EntityRegistry, metonyms: SiteConfiguration.Linking.Metonyms,
    unlinkedNames: Set<String>
  ) {
    self.registry = registry
    self.metonyms = metonyms
    self.unlinkedNames = unlinkedNames
  }

  /// - Parameters:
  ///   - prose: the sorted ranges in which names may stand.
  ///   - isTitle: whether words may have capitals because they stand in a title or a heading.
  package func findings(
    in text: [UInt8], prose: [Range<Int>], isTitle: Bool, evidence: inout NoteEvidence,
    scratch: inout MatchScratch
  ) -> [Finding] {
    registry.matcher.withScan(of: text, prose: prose, scratch: &scratch) { scanned in
      var reading = MentionReading(
        finder: self, text: scanned, isTitle: isTitle)
      // Lent, not copied: a note's evidence grows with the note.
      swap(&reading.evidence, &evidence)
      reading.run()
      swap(&reading.evidence, &evidence)
      return reading.findings
    }
  }
}

extension MentionFinder {
  /// What in a text speaks of somebody without a name.
  func openReferences(
    in text: [UInt8], scratch: inout MatchScratch
  ) -> [(range: Range<Int>, reference: OpenReference)] {
    registry.matcher.withScan(of: text, prose: [], scratch: &scratch, OpenReference.all)
  }
}
