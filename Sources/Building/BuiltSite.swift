package import Content
package import Diagnostics
import Linking
import Register
package import Site

/// A site as one audience sees it, all the way from its sources to pages that are rendered when somebody
/// asks for them.
package struct BuiltSite: Sendable {
  package let sources: SiteSources
  package let output: OutputOnDemand
  /// Sorted by place, each once.
  package let diagnostics: [Diagnostic]
  private let register: Register
  private var graph: SiteGraph { output.plan.graph }

  /// - Parameters:
  ///   - isPortable: whether links name the files that they lead to.
  ///   - earlier: the same site from other sources, or for another audience: of it what has not
  ///     changed is kept.
  package init(
    _ sources: SiteSources, for audience: Audience, isPortable: Bool = false,
    after earlier: BuiltSite? = nil
  ) async {
    let edition = Edition(sources.manuscript, for: audience)
    let book = AddressBook(edition, after: earlier?.graph.book)
    let register = Register(book)
    let graph = await SiteGraph(
      book, claimMarks: ClaimMarks(register).marks, after: earlier?.graph)
    let plan = PagePlan(graph, register: register)
    await self.init(
      sources, register: register,
      output: OutputOnDemand(
        plan, redirects: Redirects(plan), templates: sources.templates, isPortable: isPortable))
  }

  private init(_ sources: SiteSources, register: Register, output: OutputOnDemand) {
    self.sources = sources
    self.register = register
    self.output = output
    let graph = output.plan.graph
    diagnostics = Set(
      sources.diagnostics + graph.book.diagnostics + register.diagnostics + graph.diagnostics
        + output.diagnostics
    ).sorted()
  }

  /// This site from other sources, if these differ in what some notes say and in nothing else; nil where
  /// they do, so that all must be built anew. What comes out is what a new build would give.
  package func rewritten(
    as tree: SourceTree, faults: [Diagnostic]
  ) async -> BuiltSite? {
    guard let (sources, notes) = sources.rewritten(as: tree, faults: faults),
      let edition = graph.book.edition.rewriting(notes)
    else { return nil }
    let (book, places) = graph.book.rewriting(notes, in: edition)
    let register = register.rewriting(book)
    let graph = graph.rewriting(places, in: book)
    return BuiltSite(
      sources, register: register,
      output: await output.rewriting(places, in: graph, register: register))
  }

  /// Whether it holds what this audience sees: the same notes, for nothing has come or gone by itself
  /// meanwhile.
  package func isFor(_ audience: Audience) -> Bool {
    Edition.isSame(sources.manuscript, for: graph.book.edition.audience, and: audience)
  }

  package func hasErrors(strict: Bool) -> Bool {
    diagnostics.contains { $0.severity == .error || (strict && $0.severity == .warning) }
  }
}
