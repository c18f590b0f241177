package import Content
package import Diagnostics
package import Site

/// A site as it lies on disk, read: the first two stages of a build and the templates.
package struct SiteSources: Sendable {
  package let tree: SourceTree
  package let manuscript: Manuscript
  package let templates: TemplateSet
  /// What reading the folders found.
  private let faults: [Diagnostic]

  /// - Parameters:
  ///   - faults: what reading the tree found wrong.
  ///   - earlier: what the same site was before: of it what has not changed is kept.
  package init(
    _ tree: SourceTree, faults: [Diagnostic] = [], baseURL: String? = nil,
    after earlier: SiteSources? = nil
  ) async {
    let manuscript = await Manuscript(tree, baseURL: baseURL, after: earlier?.manuscript)
    let language = manuscript.configuration.language
    let keepsTemplates =
      earlier.map {
        $0.manuscript.configuration.language == language
          && $0.tree.texts(under: "templates") == tree.texts(under: "templates")
      } ?? false
    self.init(
      tree: tree, manuscript: manuscript,
      templates: keepsTemplates
        ? earlier?.templates ?? TemplateSet(tree, language: language)
        : TemplateSet(tree, language: language),
      faults: faults)
  }

  private init(
    tree: SourceTree, manuscript: Manuscript, templates: TemplateSet, faults: [Diagnostic]
  ) {
    self.tree = tree
    self.manuscript = manuscript
    self.templates = templates
    self.faults = faults
  }

  /// Whether they are what this tree and what reading it found come to.
  package func isOf(_ tree: SourceTree, faults: [Diagnostic]) -> Bool {
    self.faults == faults && self.tree.assets == tree.assets && self.tree.texts == tree.texts
  }

  package var diagnostics: [Diagnostic] {
    faults + manuscript.diagnostics + templates.diagnostics
  }

  /// These sources and what has been rewritten in them, if another tree differs from theirs in what some
  /// notes say and in nothing else; nil where it does.
  ///
  /// - Parameter faults: what reading that tree found wrong.
  package func rewritten(
    as tree: SourceTree, faults: [Diagnostic]
  ) -> (sources: SiteSources, notes: RewrittenNotes)? {
    guard let texts = tree.rewrittenTexts(since: self.tree),
      let (manuscript, notes) = manuscript.rewritten(texts)
    else { return nil }
    let sources = SiteSources(
      tree: tree, manuscript: manuscript, templates: templates, faults: faults)
    return (sources, notes)
  }
}
