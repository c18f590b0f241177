package import Content
package import Diagnostics
package import Linking
package import Register

/// The files of the output, each rendered when it is asked for: what a preview shows. Every one is byte
/// for byte what `OutputTree` holds at its path.
package struct OutputOnDemand: Sendable {
  package let plan: PagePlan
  private let redirects: Redirects
  private let templates: TemplateSet
  private let renderer: PageRenderer
  /// The author's own files by their paths.
  private let own: [String: OutputFile]

  /// Whether links name the files that they lead to.
  private let isPortable: Bool

  package init(
    _ plan: PagePlan, redirects: Redirects, templates: TemplateSet, isPortable: Bool = false
  ) async {
    self.init(
      plan, redirects: redirects, templates: templates, isPortable: isPortable,
      renderer: await PageRenderer(plan, templates: templates, isPrepared: false),
      own: Self.ownFiles(plan))
  }

  private init(
    _ plan: PagePlan, redirects: Redirects, templates: TemplateSet, isPortable: Bool,
    renderer: PageRenderer, own: [String: OutputFile]
  ) {
    self.own = own
    self.isPortable = isPortable
    self.plan = plan
    self.redirects = redirects
    self.templates = templates
    self.renderer = renderer
  }

  /// This output after some notes have been rewritten.
  package func rewriting(
    _ places: RewrittenPlaces, in graph: SiteGraph, register: Register
  ) async -> OutputOnDemand {
    let carried = plan.rewriting(places, in: graph, register: register)
    let plan = carried ?? PagePlan(graph, register: register)
    return OutputOnDemand(
      plan, redirects: carried == nil ? Redirects(plan) : redirects, templates: templates,
      isPortable: isPortable,
      renderer: await PageRenderer(
        plan, templates: templates, isPrepared: false, after: (renderer, places)),
      own: carried == nil ? Self.ownFiles(plan) : own)
  }

  private static func ownFiles(_ plan: PagePlan) -> [String: OutputFile] {
    Dictionary(
      OutputTree.ownFiles(plan.graph).map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first }
    )
  }

  /// What keeps its redirects from being what the authors wrote.
  package var diagnostics: [Diagnostic] { redirects.diagnostics }

  /// The file at a path in the output folder, `briefings/x/index.html`; nil where there is none.
  package func file(at path: String) async -> OutputFile? {
    if let file = own[path] { return file }
    if let page = page(at: path) {
      let html = Array(renderer.render(renderer.view(of: page)).utf8)
      return OutputFile(path: path, bytes: isPortable ? PortableLinks.rewritten(html) : html)
    }
    if path.hasSuffix("/index.html"),
      let redirect = redirects.redirects.first(where: { $0.from.file == path })
    {
      return RedirectPages(renderer: renderer, isPortable: isPortable).file(for: redirect)
    }
    if path == templates.styleSheet.permalink.file {
      return OutputFile(path: path, bytes: templates.styleSheet.bytes)
    }
    if path == templates.script.permalink.file, !plan.register.claims.isEmpty {
      return OutputFile(path: path, bytes: templates.script.bytes)
    }
    return await GeneratedFiles(plan, markings: renderer.markings, own: Set(own.keys))
      .file(at: path) { await plan.pages.parallelMap { renderer.view(of: $0).marking } }
  }

  /// The note whose page lies at a path; nil for lists and files, and for entities without a note.
  package func note(at path: String) -> (file: String, release: Release)? {
    let book = plan.graph.book
    switch page(at: path)?.subject {
    case .briefing(let index): return (book.briefings[index].file, book.briefings[index].release)
    case .plain(let index):
      return (book.edition.pages[index].file, book.edition.pages[index].release)
    case .entity(let index, _):
      return book.registry.entities[index].note.map { ($0.file, $0.release) }
    case .home:
      return book.edition.pages.first { $0.permalink == .home }.map { ($0.file, $0.release) }
    default: return nil
    }
  }

  private func page(at path: String) -> PagePlan.Page? {
    plan.page(at: Permalink.of(file: path))
  }
}
