package import Content

/// What stands behind a sentence that states a claim, and leads to the claim's page.
package struct ClaimMark: Sendable, Hashable {
  package let permalink: Permalink
  /// How sure the claim is, in words for those who do not see it.
  package let label: String
  /// The same as HTML that may stand in running text.
  package let html: String

  package init(permalink: Permalink, label: String, html: String) {
    self.permalink = permalink
    self.label = label
    self.html = html
  }
}
