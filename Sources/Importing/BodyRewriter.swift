import Content
import Diagnostics
import Markdown

/// Turns a foreign note's body into one that means the same here, in one pass over its bytes.
///
/// What stands in code stays. Each construct is looked for from its first sign and within bounds, so
/// that the cost grows with the length of the text whatever is in it.
struct BodyRewriter {
  /// What a pass has found besides the new body.
  struct Findings: Sendable {
    var body = RewrittenBody()
    var reports: [Report] = []
    /// Indices of the book's assets that the body shows or links to.
    var assets: Set<Int> = []
    /// Tags that stand in the text (Obsidian).
    var tags: [String] = []
    /// Why the note must be kept back.
    var withheldBecause: (reason: String, origin: Int)?
    /// Raw HTML that no page will show: how many pieces, and where the first stands.
    var rawHTML = (count: 0, origin: 0)
  }

  /// Something to tell the author, at a byte of the original.
  struct Report: Sendable {
    let kind: String
    let origin: Int
    let message: String
    let fix: String?
  }

  /// A `[` or `![` whose end has not been seen.
  struct OpenBracket {
    let piece: Int
    let origin: Int
    let isImage: Bool
    /// Where its text begins.
    let labelStart: Int
  }

  /// How often one kind of thing is told of each note.
  private static let reportLimit = 20

  let text: [UInt8]
  let note: LinkBook.Note
  let book: LinkBook
  let system: ForeignSystem
  let settings: ForeignSettings

  var found = Findings()
  var index: Int
  /// Up to where the text has been taken over.
  private var copied: Int
  var brackets: [OpenBracket] = []
  /// Links that `<a href>` began: their index and the forms of their end.
  var anchors: [(link: Int, forms: [[UInt8]])] = []
  /// Where HTML that has been found convertible ends.
  var unwrapsUntil = 0
  /// Whether the line before was one of indented code.
  var followsCode = false
  /// Where the text of the last list's item begins in its line.
  var listColumn = 0
  /// Where HTML ends that has been found to stay as it is.
  var staysUntil = 0
  /// Whether Liquid is switched off by `{% raw %}`.
  var isRawLiquid = false
  var definitions: Set<String> = []
  private var finder = SignFinder()
  private var paragraph = 0..<0
  private var currentLine = 0..<0
  /// Whether the line that was looked for last may be a table's.
  private(set) var hasBar = false
  private var backticks: [Int: Int] = [:]
  private var reportCounts: [String: Int] = [:]

  init(
    _ text: [UInt8], from start: Int, of note: LinkBook.Note, in book: LinkBook,
    settings: ForeignSettings
  ) {
    self.text = text
    self.note = note
    self.book = book
    self.settings = settings
    system = settings.system
    index = start
    copied = start
  }

  mutating func run() -> Findings {
    collectDefinitions()
    var isAfterBlank = true
    var isInList = false
    while index < text.count {
      let start = index
      readLine(isAfterBlank: isAfterBlank, isInList: &isInList)
      isAfterBlank = isBlankLine(from: lineStart(of: start))
      if isAfterBlank {
        brackets.removeAll(keepingCapacity: true)
        anchors.removeAll(keepingCapacity: true)
      }
    }
    flush(to: text.count)
    for (kind, count) in reportCounts.sorted(by: { $0.key < $1.key }) where count > Self.reportLimit
    {
      let last = found.reports.last { $0.kind == kind }
      found.reports.append(
        Report(
          kind: kind, origin: last?.origin ?? 0,
          message: "\(count - Self.reportLimit) more of this kind: \(last?.message ?? kind)",
          fix: nil))
    }
    return found
  }

  // MARK: Taking over

  /// Up to where the text is settled.
  var takenOver: Int { copied }

  /// Takes over the text up to here.
  mutating func flush(to end: Int) {
    if copied < end { found.body.add(.source(copied..<end)) }
    copied = max(copied, end)
  }

  /// Puts something in the place of a range that begins at or behind what has been taken over.
  mutating func replace(_ range: Range<Int>, with made: String) {
    flush(to: range.lowerBound)
    if !made.isEmpty { found.body.add(.made(Array(made.utf8), origin: range.lowerBound)) }
    copied = range.upperBound
    index = range.upperBound
  }

  /// Puts a piece in the place of a range, and gives back its index.
  @discardableResult
  mutating func replace(_ range: Range<Int>, with piece: RewrittenBody.Piece) -> Int {
    flush(to: range.lowerBound)
    copied = range.upperBound
    index = range.upperBound
    return found.body.add(piece)
  }

  /// Puts a link that is one piece in the place of a range.
  mutating func replace(_ range: Range<Int>, withLink url: String, forms: [String]) {
    let link = found.body.addLink(url: url, origin: range.lowerBound, forms: forms.count)
    replace(
      range, with: .part(link: link, forms: forms.map { Array($0.utf8) }, origin: range.lowerBound))
  }

  mutating func report(_ kind: String, at origin: Int, _ message: String, fix: String? = nil) {
    reportCounts[kind, default: 0] += 1
    guard reportCounts[kind, default: 0] <= Self.reportLimit else { return }
    found.reports.append(Report(kind: kind, origin: origin, message: message, fix: fix))
  }

  mutating func withhold(_ reason: String, at origin: Int) {
    if found.withheldBecause == nil { found.withheldBecause = (reason, origin) }
  }

  // MARK: Looking around

  func string(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }

  func starts(_ word: String, at index: Int) -> Bool {
    index < text.count && text[index...].starts(with: word.utf8)
  }

  /// Where a word stands next, from a place that never lies before an earlier one.
  mutating func next(_ word: String, from start: Int) -> Int? {
    finder.next(word, in: text, from: start)
  }

  func lineStart(of index: Int) -> Int {
    var start = min(index, text.count)
    while start > 0, text[start - 1] != 0x0A { start -= 1 }
    return start
  }

  func lineEnd(from index: Int) -> Int {
    index < text.count ? text[index...].firstIndex(of: 0x0A) ?? text.count : text.count
  }

  /// The line that a place stands in, each looked for once.
  mutating func line(at index: Int) -> Range<Int> {
    if currentLine.lowerBound <= index, index <= currentLine.upperBound, !currentLine.isEmpty {
      return currentLine
    }
    currentLine = lineStart(of: index)..<lineEnd(from: index)
    hasBar = text[currentLine].contains(UInt8(ascii: "|"))
    return currentLine
  }

  func isBlankLine(from start: Int) -> Bool {
    var index = start
    while index < text.count, text[index] != 0x0A {
      if text[index] != 0x20, text[index] != 0x09 { return false }
      index += 1
    }
    return true
  }

  /// Where the lines end that a place stands in: before the next blank line.
  mutating func paragraphEnd() -> Int {
    if paragraph.contains(index) { return paragraph.upperBound }
    var end = lineEnd(from: index)
    while end < text.count, !isBlankLine(from: end + 1) { end = lineEnd(from: end + 1) }
    paragraph = index..<max(end, index + 1)
    backticks = [:]
    var scan = index
    while scan < end {
      if text[scan] == UInt8(ascii: "`") {
        let length = run(at: scan)
        backticks[length] = scan
        scan += length
      } else {
        scan += 1
      }
    }
    return paragraph.upperBound
  }

  /// How often the byte at a place stands there in a row.
  func run(at start: Int) -> Int {
    var end = start
    while end < text.count, text[end] == text[start] { end += 1 }
    return end - start
  }

  /// Passes over a code span, or over backticks that begin none.
  mutating func skipCode() {
    let end = paragraphEnd()
    let length = run(at: index)
    guard let last = backticks[length], last > index else {
      index += length
      return
    }
    var scan = index + length
    while scan < end {
      if text[scan] == UInt8(ascii: "`") {
        let other = run(at: scan)
        scan += other
        if other == length { break }
      } else {
        scan += 1
      }
    }
    index = scan
  }
}
