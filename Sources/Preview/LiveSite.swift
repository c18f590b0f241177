package import Building
import Content
import Diagnostics
import Site

/// A site that is rebuilt whenever its files change, and shown as it was when it was last sound.
///
/// An edit goes one of two ways. Where it changes what notes say and nothing else, the site is rewritten
/// (`BuiltSite.rewritten`); else it is built anew from what was read of its notes. Both give the same
/// bytes. The author's own view comes first, then the site as it would be published.
package actor LiveSite: PreviewedSite {
  /// What one update did, for the terminal.
  package struct Update: Sendable {
    /// All that is wrong now.
    package let problems: [PreviewProblem]
    /// Errors keep the site as it was.
    package let isStale: Bool
    /// The files that were read anew; empty for the first reading, and where many were.
    package let files: [String]
    package let duration: Duration
  }

  /// One view and what it shows.
  private struct Face {
    /// The last sound site; nil until there is one.
    var shown: BuiltSite?
    /// The site as it is now, sound or not.
    var latest: BuiltSite?
    var diagnostics: [Diagnostic] = []
    var isStale = false
    var state = PreviewState(generation: 0)
    var listeners: [Int: AsyncStream<PreviewState>.Continuation] = [:]
  }

  private let options: SiteBuilder.Options
  private let reader: SiteReader
  private let inbox = ChangeInbox()
  private let changes: SiteChanges
  private let watcher: FolderWatcher
  private let tell: @Sendable (Update) -> Void
  private let clock = ContinuousClock()
  /// As it lies on disk, as far as is known.
  private var tree = SourceTree(texts: [])
  private var faults: [Diagnostic] = []
  /// When it was that the views were built, in seconds since 1970.
  private let seconds: @Sendable () -> Int
  /// The newest sources that were read as a whole.
  private var sources: SiteSources?
  private var faces: [PreviewView: Face] = [.working: Face(), .published: Face()]
  /// What the view that was built last was built of.
  private var newest: Manuscript?
  /// Whether reading the site failed, so that `tree` is not what lies on disk.
  private var isUnread = false
  /// Whether the author's view is newer than that of the published site.
  private var isPublishedBehind = false
  private var listenersSoFar = 0

  /// - Parameters:
  ///   - options: of the site as it would be published.
  ///   - seconds: the present moment, in seconds since 1970, asked with each update.
  ///   - tell: called after each update; it must not wait.
  package init(
    _ options: SiteBuilder.Options, seconds: @escaping @Sendable () -> Int,
    tell: @escaping @Sendable (Update) -> Void
  ) throws {
    self.options = options
    self.seconds = seconds
    self.tell = tell
    reader = SiteReader(site: options.site)
    changes = SiteChanges(reader: reader, inbox: inbox)
    watcher = try FolderWatcher(inbox: inbox)
  }

  /// Reads and builds the site. Throws what keeps it from being read: `SiteReader.NoContent`,
  /// `FileError`.
  package func start() async throws {
    let start = clock.now
    try await readAll()
    await update(files: [], since: start)
  }

  /// Follows the site until the task is cancelled.
  package func run() async {
    for await _ in inbox.rings {
      let start = clock.now
      switch await changes.settled(inbox.takeAll(), in: tree, isUnread: isUnread) {
      case .nothing: break
      case .rewritten(let texts, let files):
        if let tree = tree.replacing(texts) { self.tree = tree }
        await update(
          files: files, since: start,
          isOfPagesAlone: files.allSatisfy { $0.hasPrefix("content/") })
      case .other(let files):
        await readAllOrTell()
        await update(files: files, since: start)
      }
      // Whoever writes on waits for the author's view alone.
      if isPublishedBehind, inbox.isEmpty { await updatePublished(since: start) }
      if Task.isCancelled { break }
    }
    for face in faces.values { for listener in face.listeners.values { listener.finish() } }
  }

  // MARK: Reading

  private func readAll() async throws {
    let watcher = watcher
    (tree, faults) = try await reader.read { try watcher.watch($0) }
  }

  /// As `readAll`; what cannot be read is said, and the site stays as it was.
  private func readAllOrTell() async {
    do {
      try await readAll()
      isUnread = false
    } catch {
      isUnread = true
      faults = [Diagnostic(.error, file: "content", line: 1, column: 1, "\(error)")]
      // A folder that goes while it is read is no fault, and nothing more may come of it.
      if inbox.isEmpty, (try? await readAll()) != nil { isUnread = false }
    }
  }

  // MARK: Building

  private func update(
    files: [String], since start: ContinuousClock.Instant, isOfPagesAlone: Bool = false
  ) async {
    let before = publishedFaults.filter { !files.contains($0.file) }
    await build(.working)
    isPublishedBehind = !takeForPublished()
    publish(
      isPublishedBehind ? [.working] : [.working, .published],
      also: isPublishedBehind ? before : [], isOfPagesAlone: isOfPagesAlone)
    report(files: files, since: start)
    if isPublishedBehind, inbox.isEmpty { await updatePublished(since: start) }
  }

  private func updatePublished(since start: ContinuousClock.Instant) async {
    let before = faces[.working]?.state.problems
    await build(.published)
    isPublishedBehind = false
    // Nothing that is withheld has a trace there, its faults neither.
    publish([.published], also: [])
    let now = PreviewProblem.all(allDiagnostics, in: tree)
    guard now != before else { return }
    publish([.working], also: publishedFaults)
    report(files: [], since: start)
  }

  private func report(files: [String], since start: ContinuousClock.Instant) {
    guard let face = faces[.working] else { return }
    tell(
      Update(
        problems: face.state.problems, isStale: face.isStale, files: files,
        duration: start.duration(to: clock.now)))
  }

  private var allDiagnostics: [Diagnostic] {
    Set((faces[.working]?.diagnostics ?? []) + publishedFaults).sorted()
  }

  /// What is wrong in the site as it would be published and not in the author's view.
  private var publishedFaults: [Diagnostic] {
    let working = Set(faces[.working]?.diagnostics ?? [])
    return (faces[.published]?.diagnostics ?? []).filter { !working.contains($0) }
  }

  /// Where nothing of the site is withheld, both views are one, and what was built for the author is what
  /// would be published. False where it is not.
  private func takeForPublished() -> Bool {
    guard let face = faces[.working], let manuscript = newest,
      Edition.isSame(
        manuscript, for: audience(.working, of: manuscript),
        and: audience(.published, of: manuscript))
    else { return false }
    faces[.published]?.diagnostics = face.diagnostics
    faces[.published]?.isStale = face.isStale
    faces[.published]?.latest = face.latest
    // What the author saw last may have held drafts.
    if !face.isStale { faces[.published]?.shown = face.shown }
    return true
  }

  private func audience(_ view: PreviewView, of manuscript: Manuscript) -> Audience {
    var options = options
    options.clock = seconds()
    if view == .working {
      options.scope = .everything
      options.asOf = nil
    }
    return options.audience(of: manuscript)
  }

  private func build(_ view: PreviewView) async {
    let shown = faces[view]?.shown
    let built: BuiltSite
    if let rewritten = await shown?.rewritten(as: tree, faults: faults),
      rewritten.isFor(audience(view, of: rewritten.sources.manuscript))
    {
      built = rewritten
    } else {
      let sources = await readSources()
      // What is wrong in the files themselves is known before all else is.
      if view == .working, sources.diagnostics.contains(where: { $0.severity == .error }) {
        faces[view]?.isStale = true
        faces[view]?.diagnostics = Set(sources.diagnostics).sorted()
        publish([view], also: [])
      }
      built = await BuiltSite(
        sources, for: audience(view, of: sources.manuscript), isPortable: options.isPortable,
        after: faces[view]?.latest)
    }
    let isFaulty = built.hasErrors(strict: options.isStrict)
    faces[view]?.isStale = isFaulty
    faces[view]?.diagnostics = built.diagnostics
    faces[view]?.latest = built
    if !isFaulty { faces[view]?.shown = built }
    newest = built.sources.manuscript
  }

  /// The sources as they lie on disk, of which both views are built.
  private func readSources() async -> SiteSources {
    if let sources, sources.isOf(tree, faults: faults) { return sources }
    let read = await SiteSources(tree, faults: faults, baseURL: options.baseURL, after: sources)
    sources = read
    return read
  }

  // MARK: Showing

  /// Tells the readers of some views what these show now.
  ///
  /// - Parameter others: what is wrong besides.
  private func publish(
    _ views: [PreviewView], also others: [Diagnostic], isOfPagesAlone: Bool = false
  ) {
    for view in views {
      guard var face = faces[view] else { continue }
      face.state = PreviewState(
        generation: face.state.generation + 1,
        problems: PreviewProblem.all(
          Set(face.diagnostics + others).sorted(), in: tree), isStale: face.isStale,
        isOfPagesAlone: isOfPagesAlone)
      for listener in face.listeners.values { listener.yield(face.state) }
      faces[view] = face
    }
  }

  package func state(of view: PreviewView) -> PreviewState {
    faces[view]?.state ?? PreviewState(generation: 0)
  }

  package func file(_ path: String, in view: PreviewView) async throws -> PreviewFile? {
    guard let shown = faces[view]?.shown, let file = await shown.output.file(at: path) else {
      return nil
    }
    switch file.content {
    case .copy(let location): return PreviewFile(content: .file(location))
    case .bytes(let bytes):
      let note = shown.output.note(at: path)
      let manuscript = shown.sources.manuscript
      let withheld = note.map {
        Edition.reasons(
          toWithhold: $0.release, from: audience(.published, of: manuscript),
          of: manuscript.configuration)
      }
      return PreviewFile(content: .bytes(bytes), note: note?.file, withheld: withheld ?? [])
    }
  }

  package func states(of view: PreviewView) -> AsyncStream<PreviewState> {
    let (stream, continuation) = AsyncStream.makeStream(
      of: PreviewState.self, bufferingPolicy: .bufferingNewest(1))
    listenersSoFar += 1
    let listener = listenersSoFar
    faces[view]?.listeners[listener] = continuation
    continuation.onTermination = { [weak self] _ in
      Task { await self?.forget(listener, of: view) }
    }
    return stream
  }

  private func forget(_ listener: Int, of view: PreviewView) {
    faces[view]?.listeners[listener] = nil
  }
}
