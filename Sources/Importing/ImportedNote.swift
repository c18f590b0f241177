import Building
import Content
import Diagnostics
import Markdown

/// A note as it will stand in the site, and how it came there.
struct ImportedNote: Sendable {
  let plan: ImportPlan.Note
  var head: FrontMatterText
  var body: RewrittenBody
  /// What there is to tell of it, at places of the original.
  var diagnostics: [Diagnostic]
  /// Indices of the book's assets that it uses.
  let assets: Set<Int>
  private(set) var isWithheld: Bool

  init(_ plan: ImportPlan.Note, at index: Int, in book: LinkBook, settings: ForeignSettings) {
    var plan = plan
    var rewriter = BodyRewriter(
      plan.text.bytes, from: plan.text.bodyStart, of: book.notes[index], in: book,
      settings: settings)
    let found = rewriter.run()
    body = found.body
    assets = found.assets
    let file = plan.layout.entry.path
    var reports = found.reports
    if found.rawHTML.count > 0 {
      let count = found.rawHTML.count
      reports.append(
        BodyRewriter.Report(
          kind: "HTML", origin: found.rawHTML.origin,
          message: count == 1
            ? "1 piece of raw HTML will not be shown"
            : "\(count) pieces of raw HTML will not be shown",
          fix: "write it as Markdown"))
    }
    let places = OriginalPlaces(plan.text, offsets: reports.map(\.origin))
    if let reason = found.withheldBecause {
      plan.head.withhold(
        reason.reason, at: OriginalPlaces(plan.text, offsets: [reason.origin]).place(0))
    }
    diagnostics = plan.head.diagnostics
    for (number, report) in reports.enumerated() {
      let place = places.place(number)
      diagnostics.append(
        Diagnostic(
          .warning, file: file, line: place.line, column: place.column, report.message,
          suggestion: report.fix))
    }
    isWithheld = plan.head.withheldBecause != nil
    head = FrontMatterText(
      plan.head,
      FrontMatterText.Additions(
        slug: plan.slug, language: plan.layout.language, redirects: plan.redirects,
        tags: found.tags, isPage: plan.layout.isPage))
    self.plan = plan
  }

  /// Whether a build may leave it out, now or later.
  var mayBeKeptBack: Bool {
    let keys = ["date", "embargoed_until", "expires", "tlp"]
    return isWithheld || head.lines.contains { keys.contains($0.key) }
  }

  /// The original's path, from the imported folder.
  var file: String { plan.layout.entry.path }

  /// The new file's bytes.
  var bytes: [UInt8] {
    Array(Self.opening(head, body, of: plan).utf8) + body.rendered(from: plan.text.bytes).bytes
  }

  /// The front matter; an empty one where the body would be taken for one.
  private static func opening(
    _ head: FrontMatterText, _ body: RewrittenBody, of plan: ImportPlan.Note
  ) -> String {
    head.lines.isEmpty ? "---\n---\n" : head.text
  }

  /// Lines of the new file before its body.
  var headLines: Int { head.lines.isEmpty ? 2 : head.lineCount }

  mutating func warn(_ message: String, at place: SourcePosition, fix: String? = nil) {
    diagnostics.append(
      Diagnostic(
        .warning, file: file, line: place.line, column: place.column, message, suggestion: fix))
  }

  /// Where to look for the note, if its old path does not say so.
  ///
  /// - Parameter reasons: why a build leaves it out, in parts of a sentence.
  func whereabouts(reasons: [String]) -> Diagnostic? {
    let message: String
    if let reason = reasons.first {
      // What makes a draft has been said already.
      if isWithheld { return nil }
      message = "it becomes \(plan.file), and is not published: \(reason)"
    } else if plan.permalink.path != plan.layout.expectedPath {
      message = "it becomes \(plan.permalink.path)"
    } else {
      return nil
    }
    return Diagnostic(.note, file: file, line: 1, column: 1, message)
  }

  /// Keeps the note back, where nothing else lets the site be built.
  mutating func withhold(_ reason: String) {
    isWithheld = true
    head.withhold("the import could not settle what is wrong with it")
    warn(
      "it is imported as a draft: \(reason)", at: SourcePosition(line: 1, column: 1),
      fix: "mend it and take out `draft: true`")
  }
}

/// Places in a text, worked out in one pass for many offsets.
struct OriginalPlaces {
  private var places: [SourcePosition]

  init(_ text: [UInt8], offsets: [Int]) {
    places = [SourcePosition](repeating: SourcePosition(line: 1, column: 1), count: offsets.count)
    var line = 1
    var column = 1
    var index = 0
    for number in offsets.indices.sorted(by: { offsets[$0] < offsets[$1] }) {
      while index < min(offsets[number], text.count) {
        if text[index] == 0x0A {
          line += 1
          column = 0
        }
        // A letter begins where no byte continues one.
        if index + 1 >= text.count || text[index + 1] & 0xC0 != 0x80 { column += 1 }
        index += 1
      }
      places[number] = SourcePosition(line: line, column: max(1, column))
    }
  }

  /// - Parameter offsets: of `bytes`.
  init(_ text: ForeignText, offsets: [Int]) {
    self.init(text.original, offsets: offsets.map(text.offsetInOriginal))
  }

  func place(_ number: Int) -> SourcePosition { places[number] }
}
