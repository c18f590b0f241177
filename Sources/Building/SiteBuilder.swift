package import Content
import Diagnostics
import Linking
import Register
import Site

/// The whole way from a folder of notes to a site.
package struct SiteBuilder: Sendable {
  /// What a build is asked for.
  package struct Options: Sendable {
    /// The folder with content/.
    package var site: String
    /// The folder to publish in.
    package var output: String
    package var baseURL: String?
    package var scope: Audience.Scope
    /// Nil: as site.yml has it.
    package var tlp: TLP?
    /// As typed; read in the site's time zone.
    package var asOf: String?
    /// As typed; nil: the time of the machine, given in `clock`.
    package var now: String?
    /// Seconds since 1970.
    package var clock: Int
    /// Warnings keep a build from being written, too.
    package var isStrict: Bool
    /// Links name the files that they lead to, for sites that are read without a server.
    package var isPortable: Bool

    package init(site: String, output: String, clock: Int) {
      self.site = site
      self.output = output
      self.clock = clock
      scope = .published
      isStrict = false
      isPortable = false
    }

    /// For whom and as of when a site is built, in its own time zone.
    package func audience(of manuscript: Manuscript) -> Audience {
      let zone = manuscript.configuration.zone
      let now = now.flatMap { Moment($0, zone: zone) } ?? Moment(seconds: clock, zone: zone)
      return Audience(
        now: now, asOf: asOf.flatMap { Moment($0, zone: zone) },
        tlp: tlp ?? manuscript.configuration.publishTLP, scope: scope)
    }
  }

  private let options: Options
  /// Called as each stage begins.
  private let progress: @Sendable (String) -> Void

  package init(_ options: Options, progress: @escaping @Sendable (String) -> Void = { _ in }) {
    self.options = options
    self.progress = progress
  }

  /// Builds and publishes. Faults in the content come back in the report, and nothing is written.
  ///
  /// Throws what keeps it from reading or writing: `SiteReader.NoContent`, `FileError`,
  /// `OutputRefusal`.
  package func build() async throws -> BuildReport {
    var report = BuildReport(progress: progress)
    let output = try OutputFolder(path: options.output, site: options.site)
    let (tree, faults) = try await report.stage("read") { try await readTree() }
    report.count(tree.texts.count + tree.assets.count, "files")
    let manuscript = await report.stage("manuscript") {
      await Manuscript(tree, baseURL: options.baseURL)
    }
    report.count(manuscript.briefings.count + manuscript.entityNotes.count, "notes")
    let templates = TemplateSet(tree, language: manuscript.configuration.language)
    let edition = report.stage("edition") {
      Edition(manuscript, for: options.audience(of: manuscript))
    }
    report.count(edition.briefings.count, "briefings")
    let book = report.stage("address book") { AddressBook(edition) }
    report.count(book.registry.entities.count, "entities")
    let register = report.stage("register") { Register(book) }
    report.count(register.claims.count, "claims")
    let graph = await report.stage("graph") {
      await SiteGraph(book, claimMarks: ClaimMarks(register).marks)
    }
    report.count(graph.appearances.reduce(0) { $0 + $1.count }, "appearances")
    report.add(
      faults + manuscript.diagnostics + templates.diagnostics + book.diagnostics
        + register.diagnostics + graph.diagnostics)
    let (plan, redirects) = report.stage("plan") {
      let plan = PagePlan(graph, register: register)
      return (plan, Redirects(plan))
    }
    report.count(plan.pages.count, "pages")
    report.add(redirects.diagnostics)
    guard !report.hasErrors(strict: options.isStrict) else { return report }
    let files = await report.stage("render") {
      await OutputTree(
        plan, redirects: redirects, templates: templates, isPortable: options.isPortable)
    }.files
    report.count(files.reduce(0) { $0 + $1.byteCount }, "bytes")
    let summary = try await report.stage("write") { try await output.publish(files) }
    report.count(summary.written, "written")
    report.finish(summary, lacksBaseURL: manuscript.configuration.baseURL == nil)
    return report
  }

  /// Everything up to the graph, without writing: for `mentions`, `check`, `export`, `diff` and `render`.
  ///
  /// - Parameter surveysNames: for a `SiteReview`.
  package func read(
    locatesMentions: Bool, surveysNames: Bool = false
  ) async throws -> SiteReading {
    let (tree, faults) = try await readTree()
    return await read(
      tree, faults: faults, locatesMentions: locatesMentions, surveysNames: surveysNames)
  }

  /// As `read(locatesMentions:)`, of a site that holds nothing where there is none.
  package func readOrEmpty(locatesMentions: Bool) async throws -> SiteReading {
    do {
      return try await read(locatesMentions: locatesMentions)
    } catch is SiteReader.NoContent {
      return await read(SourceTree(texts: []), faults: [], locatesMentions: locatesMentions)
    }
  }

  private func read(
    _ tree: SourceTree, faults: [Diagnostic], locatesMentions: Bool, surveysNames: Bool = false
  ) async -> SiteReading {
    let manuscript = await Manuscript(tree, baseURL: options.baseURL)
    let book = AddressBook(Edition(manuscript, for: options.audience(of: manuscript)))
    let register = Register(book)
    let graph = await SiteGraph(
      book, locatesMentions: locatesMentions, surveysNames: surveysNames)
    let diagnostics =
      faults + manuscript.diagnostics + TemplateSet(tree).diagnostics + book.diagnostics
      + register.diagnostics + graph.diagnostics
      + Redirects(PagePlan(graph, register: register)).diagnostics
    return SiteReading(graph: graph, register: register, diagnostics: diagnostics)
  }

  private func readTree() async throws -> (tree: SourceTree, diagnostics: [Diagnostic]) {
    try await SiteReader(site: options.site).read()
  }
}

extension OutputFile {
  fileprivate var byteCount: Int {
    if case .bytes(let bytes) = content { bytes.count } else { 0 }
  }
}
