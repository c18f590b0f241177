import Content
import Linking

/// Every file of the output, rendered: the seventh value on the way.
///
/// In: the plan and the templates. Out: the files by their paths in the output folder.
package struct OutputTree: Sendable {
  package let files: [OutputFile]

  package init(_ plan: PagePlan, templates: TemplateSet) async {
    let renderer = await PageRenderer(plan, templates: templates)
    let pages = await plan.pages.parallelMap { page in
      OutputFile(path: page.permalink.file, bytes: Array(renderer.render(page).utf8))
    }
    let style = OutputFile(
      path: templates.styleSheet.permalink.file, bytes: templates.styleSheet.bytes)
    files = pages + [style] + Self.attachments(plan.graph) + Self.staticFiles(plan.graph)
  }

  /// The attachments that a page of this edition uses.
  private static func attachments(_ graph: SiteGraph) -> [OutputFile] {
    var used: Set<Int> = []
    for note in graph.briefings + graph.pages + graph.entityNotes.compactMap({ $0 }) {
      used.formUnion(note.attachments)
    }
    let index = graph.book.attachments
    return used.sorted().map { attachment in
      OutputFile(
        path: index.permalink(of: attachment).file,
        content: .copy(from: index.files[attachment].location))
    }
  }

  private static func staticFiles(_ graph: SiteGraph) -> [OutputFile] {
    graph.book.edition.staticFiles.map { file in
      OutputFile(
        path: String(file.path.dropFirst("content/static/".count)),
        content: .copy(from: file.location))
    }
  }
}
