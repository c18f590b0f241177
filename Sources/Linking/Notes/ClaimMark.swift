package import Content

/// What stands behind a sentence that states a claim, and leads to the claim's page.
package struct ClaimMark: Sendable {
  package let permalink: Permalink
  /// How sure the claim is, as HTML that may stand in running text.
  package let html: String

  package init(permalink: Permalink, html: String) {
    self.permalink = permalink
    self.html = html
  }
}
