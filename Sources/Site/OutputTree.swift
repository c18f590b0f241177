import Content
import Linking
import Register

/// Every file of the output, rendered: the eighth value on the way.
///
/// In: the plan, the redirects and the templates. Out: the files by their paths in the output
/// folder.
package struct OutputTree: Sendable {
  package let files: [OutputFile]

  /// - Parameter isPortable: whether links name the files that they lead to, so that they work
  ///   where no server answers for a folder.
  package init(
    _ plan: PagePlan, redirects: Redirects, templates: TemplateSet, isPortable: Bool = false
  ) async {
    let renderer = await PageRenderer(plan, templates: templates)
    let pages = await plan.pages.parallelMap { page in
      let view = renderer.view(of: page)
      let html = Array(renderer.render(view).utf8)
      let file = OutputFile(
        path: page.permalink.file, bytes: isPortable ? PortableLinks.rewritten(html) : html)
      return (file: file, marking: view.marking)
    }
    let redirectPages = RedirectPages(renderer: renderer, isPortable: isPortable)
    let moved = await redirects.redirects.parallelMap { redirectPages.file(for: $0) }
    let style = OutputFile(
      path: templates.styleSheet.permalink.file, bytes: templates.styleSheet.bytes)
    let script =
      plan.register.claims.isEmpty
      ? []
      : [OutputFile(path: templates.script.permalink.file, bytes: templates.script.bytes)]
    let own = Self.ownFiles(plan.graph)
    let ownPaths = Set(own.map(\.path))
    let generated = GeneratedFiles(plan, markings: renderer.markings, own: ownPaths)
    // The author's own files take the place of ours.
    let ours = await generated.files(pageMarkings: pages.map(\.marking))
      .filter { !ownPaths.contains($0.path) }
    let notFound = Permalink("/404.html").file
    let shown = pages.map(\.file).filter { $0.path != notFound || !ownPaths.contains(notFound) }
    files = shown + moved + [style] + script + ours + own
  }

  /// The attachments that a page of this edition uses: indices in the book's `attachments`.
  static func usedAttachments(_ graph: SiteGraph) -> [Int] {
    var used: Set<Int> = []
    for note in graph.briefings + graph.pages + graph.entityNotes.compactMap({ $0 }) {
      used.formUnion(note.attachments)
    }
    return used.sorted()
  }

  /// The author's own files, copied as they are.
  static func ownFiles(_ graph: SiteGraph) -> [OutputFile] {
    attachments(graph) + staticFiles(graph)
  }

  private static func attachments(_ graph: SiteGraph) -> [OutputFile] {
    let index = graph.book.attachments
    return usedAttachments(graph).map { attachment in
      OutputFile(
        path: index.permalink(of: attachment).file,
        content: .copy(from: index.files[attachment].location))
    }
  }

  /// Where a file of content/static goes.
  static func path(ofStatic file: SourceTree.Asset) -> String {
    String(file.path.dropFirst("content/static/".count))
  }

  private static func staticFiles(_ graph: SiteGraph) -> [OutputFile] {
    graph.book.edition.staticFiles.map { file in
      OutputFile(path: path(ofStatic: file), content: .copy(from: file.location))
    }
  }
}
