import Content
import Diagnostics
import Linking
import Markdown
import Register
import Site

/// Builds an imported site in memory and mends what a build would refuse: a link that leads nowhere
/// becomes its text, a key that cannot be read goes, and of a note with which nothing else helps, a
/// draft is made. So every import builds, and every loss is told of.
struct SiteTrial: Sendable {
  private(set) var notes: [ImportedNote]
  private(set) var configuration: String
  /// Attachments and files, by their paths in the site.
  private(set) var assets: [SourceTree.Asset]
  /// Paths of files that had to give way, each with the reason.
  private(set) var dropped: [(path: String, why: String)] = []

  /// What the last build of the trial would publish.
  struct Outcome: Sendable {
    /// Why notes are left out, in parts of a sentence, by their paths in the site.
    fileprivate(set) var withheld: [String: [String]] = [:]
    /// Paths of the attachments that published pages use.
    fileprivate(set) var attachments: Set<String> = []

    fileprivate init() {}

    fileprivate init(_ manuscript: Manuscript, _ graph: SiteGraph, for audience: Audience) {
      let releases =
        manuscript.briefings.map { ($0.file, $0.release) }
        + manuscript.pages.map { ($0.file, $0.release) }
      for (file, release) in releases {
        let reasons = Edition.reasons(
          toWithhold: release, from: audience, of: manuscript.configuration)
        if !reasons.isEmpty { withheld[file] = reasons }
      }
      let files = graph.book.attachments.files
      for note in graph.briefings + graph.pages {
        attachments.formUnion(note.attachments.map { files[$0].path })
      }
    }
  }

  /// Of the last round.
  private(set) var outcome = Outcome()

  /// Of the last round, whose unchanged notes the next need not read again.
  private var manuscript: Manuscript?
  /// Seconds since 1970.
  private let clock: Int
  private var noteOfFile: [String: Int] = [:]
  /// Notes of which only a draft could be made: what is wrong in their bodies is known.
  private var hopeless: Set<Int> = []

  private static let rounds = 8

  init(_ notes: [ImportedNote], configuration: String, assets: [SourceTree.Asset], clock: Int) {
    self.notes = notes
    self.configuration = configuration
    self.assets = assets
    self.clock = clock
    for (index, note) in notes.enumerated() { noteOfFile[note.plan.file] = index }
  }

  /// Mends until a build has no errors: first with every note, then as it would be published.
  mutating func settle() async {
    for scope in [Audience.Scope.everything, .published] {
      // Where nothing may be kept back both are one.
      if scope == .published, !notes.contains(where: \.mayBeKeptBack) { break }
      for round in 0...Self.rounds {
        let errors = await errors(scope)
        if errors.isEmpty { break }
        mend(errors, isLast: round == Self.rounds)
      }
    }
  }

  private mutating func errors(_ scope: Audience.Scope) async -> [Diagnostic] {
    let texts = await notes.parallelMap { note in
      SourceTree.TextFile(path: note.plan.file, bytes: note.bytes)
    }
    let settings = SourceTree.TextFile(path: SiteConfiguration.file, text: configuration)
    let manuscript = await Manuscript(
      SourceTree(texts: texts + [settings], assets: assets), after: manuscript)
    self.manuscript = manuscript
    let audience = audience(scope, of: manuscript)
    // Where nothing is kept back by now, both scopes are one, and the other has been tried.
    if scope == .published,
      Edition.isSame(manuscript, for: audience, and: self.audience(.everything, of: manuscript))
    {
      return []
    }
    let book = AddressBook(Edition(manuscript, for: audience))
    let register = Register(book)
    let graph = await SiteGraph(book)
    outcome = Outcome(manuscript, graph, for: audience)
    let found =
      manuscript.diagnostics + book.diagnostics + register.diagnostics + graph.diagnostics
      + Redirects(PagePlan(graph, register: register)).diagnostics
    return found.filter { diagnostic in
      guard diagnostic.severity == .error else { return false }
      guard let note = noteOfFile[diagnostic.file], hopeless.contains(note) else { return true }
      // A draft's front matter is read by every build, its body by none.
      return diagnostic.line > 1 && diagnostic.line <= notes[note].headLines
    }
  }

  private func audience(_ scope: Audience.Scope, of manuscript: Manuscript) -> Audience {
    Audience(
      now: Moment(seconds: clock, zone: manuscript.configuration.zone),
      tlp: manuscript.configuration.publishTLP, scope: scope)
  }

  // MARK: Mending

  private mutating func mend(_ errors: [Diagnostic], isLast: Bool) {
    let byFile = Dictionary(grouping: errors) { $0.file }
    var gone: Set<String> = []
    for (file, errors) in byFile.sorted(by: { $0.key < $1.key }) {
      if let note = noteOfFile[file] {
        mend(note, errors.sorted(), isLast: isLast)
      } else if file == SiteConfiguration.file {
        configuration = configuration.split(separator: "\n").first.map { $0 + "\n" } ?? ""
      } else if let first = errors.first {
        gone.insert(file)
        dropped.append((file, first.message))
      }
    }
    if !gone.isEmpty { assets.removeAll { gone.contains($0.path) } }
  }

  private mutating func mend(_ index: Int, _ errors: [Diagnostic], isLast: Bool) {
    var note = notes[index]
    let inHead = errors.filter { $0.line <= note.headLines }
    let inBody = errors.filter { $0.line > note.headLines }
    var rest: [Diagnostic] = []
    // From below, so that what goes moves nothing that is still to go.
    for error in inHead.reversed() where !mendHead(of: &note, error) { rest.append(error) }
    if isLast {
      rest += inBody
    } else {
      rest += mendBody(of: &note, inBody)
    }
    if let first = rest.first, hopeless.insert(index).inserted { note.withhold(first.message) }
    notes[index] = note
  }

  private func mendHead(of note: inout ImportedNote, _ error: Diagnostic) -> Bool {
    guard let line = note.head.line(error.line) else { return false }
    note.head.remove(error.line)
    note.warn("\(line.text.trimmed.shortened) is left out: \(error.message)", at: line.origin)
    if NoteKeys.mayWithhold(line.key) { note.withhold(error.message) }
    return true
  }

  /// Gives back what could not be mended.
  private func mendBody(of note: inout ImportedNote, _ errors: [Diagnostic]) -> [Diagnostic] {
    guard !errors.isEmpty else { return [] }
    let original = note.plan.text.bytes
    // Places are those of the body as it was built, whatever has been mended in it since.
    let built = note.body
    let (bytes, spans, starts) = built.rendered(from: original)
    let offsets = Self.offsets(of: errors, in: bytes, headLines: note.headLines)
    var ofURL: [String: Int] = [:]
    for (number, link) in note.body.links.enumerated() where ofURL[link.url] == nil {
      if !note.body.isPlain(number) { ofURL[link.url] = number }
    }
    var rest: [Diagnostic] = []
    var refused: Set<Int> = []
    var origins: [Int] = []
    var messages: [(message: String, fix: String?)] = []
    for (error, offset) in zip(errors, offsets) {
      let url =
        error.message.hasSuffix(" leads nowhere")
        ? String(error.message.dropLast(" leads nowhere".count)) : nil
      let link =
        Self.link(at: offset, in: spans, of: note.body, message: error.message)
        ?? url.flatMap { ofURL[$0] }
      if let link {
        if !refused.insert(link).inserted { continue }
        if note.body.refuse(link) {
          origins.append(note.body.links[link].origin)
          messages.append(
            note.body.isPlain(link)
              ? (
                "\(note.body.links[link].url.shortened) leads nowhere: its text stays",
                error.suggestion
              )
              : (
                "the heading that \(note.body.links[link].url.shortened) names is not there: the link "
                  + "leads to the note", nil
              ))
          continue
        }
      }
      if let sign = Self.bracket(before: offset, in: bytes, built, starts),
        note.body.escape(sign)
      {
        origins.append(sign)
        messages.append(("this is kept as text: \(error.message)", error.suggestion))
      } else {
        rest.append(error)
      }
    }
    let places = OriginalPlaces(note.plan.text, offsets: origins)
    for (number, message) in messages.enumerated() {
      note.warn(message.message, at: places.place(number), fix: message.fix)
    }
    return rest
  }

  // MARK: Finding what is meant

  /// Where each error's place is in the body, for errors in order.
  private static func offsets(of errors: [Diagnostic], in body: [UInt8], headLines: Int) -> [Int] {
    var line = headLines + 1
    var column = 1
    var index = 0
    return errors.map { error in
      while index < body.count, line < error.line || (line == error.line && column < error.column) {
        if body[index] == 0x0A {
          if line == error.line { break }
          line += 1
          column = 0
        }
        if index + 1 >= body.count || body[index + 1] & 0xC0 != 0x80 { column += 1 }
        index += 1
      }
      return index
    }
  }

  /// The innermost link at an offset that the message is about.
  private static func link(
    at offset: Int, in spans: [RewrittenBody.Span], of body: RewrittenBody, message: String
  ) -> Int? {
    var low = 0
    var high = spans.count
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].range.lowerBound <= offset { low = middle + 1 } else { high = middle }
    }
    // Links hold images, images hold nothing: a few spans before the offset are all that matter.
    let near = spans[max(0, low - 16)..<low].reversed().filter {
      $0.range.contains(offset) && !body.isPlain($0.link)
    }
    let named = near.first {
      !body.links[$0.link].url.isEmpty && message.contains(body.links[$0.link].url)
    }
    return (named ?? near.first)?.link
  }

  /// The bracket of the original that stands at a place of the new body, or shortly before it.
  private static func bracket(
    before offset: Int, in body: [UInt8], _ rewritten: RewrittenBody, _ starts: [Int]
  ) -> Int? {
    var index = min(offset, body.count - 1)
    let bound = max(0, offset - 1000)
    while index >= bound, index >= 0 {
      // A blank line parts what is meant from what stands above it.
      if body[index] == 0x0A, index + 1 < body.count, body[index + 1] == 0x0A, index < offset - 1 {
        return nil
      }
      if body[index] == UInt8(ascii: "["), index == 0 || body[index - 1] != UInt8(ascii: "\\"),
        let source = rewritten.source(of: index, starts: starts)
      {
        return source
      }
      index -= 1
    }
    return nil
  }
}
