import Content
import Diagnostics
import Markdown

/// A note of another program taken apart: what its front matter says, whatever that is written in,
/// and where its body begins.
///
/// Nothing is refused but what is no text: bytes that are not UTF-8 are read as Windows-1252, and of
/// front matter with a fault in it every key that can be read is.
struct ForeignText {
  /// UTF-8 whose lines end in LF.
  let bytes: [UInt8]
  /// The text before what Liquid hides was taken out of it.
  let original: [UInt8]
  /// Where the body begins, an index of `bytes`.
  let bodyStart: Int
  /// The keys in the order of the file, those that stand twice included.
  let fields: [YAMLNode.Entry]
  let hasFrontMatter: Bool
  /// Whether something could not be read that may have kept the note back.
  let isDoubtful: Bool
  /// Where what follows may not have been shown (Liquid); nil where all was.
  private(set) var condition: SourcePosition?
  /// For each part taken out: where it stood in `bytes`, and how much is missing up to there.
  private var gaps: [(offset: Int, missing: Int)] = []
  /// Warnings, at places of the original.
  let diagnostics: [Diagnostic]

  /// Nil for a file that is no text.
  init?(_ data: [UInt8], file: String, system: ForeignSystem) {
    guard let (text, fault) = Self.decoded(data, file: file) else { return nil }
    original = text
    let head = FrontMatterSplit(text)
    hasFrontMatter = head.form != nil
    var diagnostics = fault.map { [$0] } ?? []
    var reading = (entries: [YAMLNode.Entry](), isDoubtful: false, faults: [Diagnostic]())
    if let form = head.form {
      reading = Self.entries(text[head.range], form: form, file: file, line: head.line)
      if !head.isClosed {
        reading.isDoubtful = true
        reading.faults.append(
          Diagnostic(
            .warning, file: file, line: max(1, head.line - 1), column: 1,
            "front matter begins here and does not end: what can be read of it is taken over",
            suggestion: "see to the imported note and take out `draft: true`"))
      }
    }
    diagnostics += reading.faults
    bodyStart = head.bodyStart
    fields = reading.entries
    isDoubtful = reading.isDoubtful
    guard system == .jekyll else {
      bytes = text
      self.diagnostics = diagnostics
      return
    }
    let hidden = HiddenLiquid(text, from: head.bodyStart)
    var shown: [UInt8] = []
    shown.reserveCapacity(text.count)
    var taken = 0
    for cut in hidden.cuts {
      shown += text[taken..<cut.range.lowerBound]
      taken = cut.range.upperBound
      gaps.append((shown.count, taken - shown.count))
    }
    bytes = shown + text[taken...]
    let places = OriginalPlaces(
      text, offsets: (hidden.condition.map { [$0] } ?? []) + hidden.cuts.map(\.range.lowerBound))
    if hidden.condition != nil { condition = places.place(0) }
    let first = hidden.condition == nil ? 0 : 1
    for (number, cut) in hidden.cuts.enumerated() {
      let place = places.place(first + number)
      diagnostics.append(
        Diagnostic(
          .warning, file: file, line: place.line, column: place.column,
          "\(cut.noun) is left out: it would be published",
          suggestion: "it is still in the original"))
    }
    self.diagnostics = diagnostics
  }

  /// Where a byte of `bytes` stands in `original`.
  func offsetInOriginal(_ offset: Int) -> Int {
    var low = 0
    var high = gaps.count
    while low < high {
      let middle = (low + high) / 2
      if gaps[middle].offset <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? offset + gaps[low - 1].missing : offset
  }

  // MARK: Bytes

  private static func decoded(_ bytes: [UInt8], file: String) -> ([UInt8], Diagnostic?)? {
    if case .success(let text) = ReadableText.read(bytes, file: file) { return (text, nil) }
    func warning(_ encoding: String) -> Diagnostic {
      Diagnostic(
        .warning, file: file, line: 1, column: 1,
        "the file is not UTF-8: it is read as \(encoding)",
        suggestion: "see whether its letters came out right")
    }
    let text: String
    let encoding: String
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      let isBig = bytes[0] == 0xFE
      let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
        let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
        return isBig ? first << 8 | second : second << 8 | first
      }
      (text, encoding) = (String(decoding: units, as: UTF16.self), "UTF-16")
    } else {
      guard !bytes.contains(0) else { return nil }
      // Of text in a one-byte encoding a few letters lie above ASCII; of pictures most bytes do.
      let controls = bytes.count { $0 < 0x20 && !(0x09...0x0D).contains($0) && $0 != 0x1B }
      guard controls * 50 <= bytes.count else { return nil }
      var scalars = String.UnicodeScalarView()
      for byte in bytes { scalars.append(windows1252(byte)) }
      (text, encoding) = (String(scalars), "Windows-1252")
    }
    guard case .success(let read) = ReadableText.read(Array(text.utf8), file: file) else {
      return nil
    }
    return (read, warning(encoding))
  }

  /// WHATWG Encoding Standard, index windows-1252.
  private static func windows1252(_ byte: UInt8) -> Unicode.Scalar {
    let upper: [UInt32] = [
      0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
      0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
      0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
    ]
    guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    return Unicode.Scalar(upper[Int(byte) - 0x80]) ?? "\u{FFFD}"
  }

  // MARK: Keys

  private static func entries(
    _ text: ArraySlice<UInt8>, form: FrontMatterSplit.Form, file: String, line: Int
  ) -> (entries: [YAMLNode.Entry], isDoubtful: Bool, faults: [Diagnostic]) {
    switch form {
    case .toml:
      let (root, faults) = TOMLReader.read(text, file: file, firstLine: line)
      return (root.entries, !faults.isEmpty, faults.map(asWarning))
    case .json, .yaml:
      let (root, faults) = YAMLReader.read(text, file: file, firstLine: line)
      if faults.isEmpty {
        let isText = root.map { !$0.isEmpty && $0.entries.isEmpty } ?? false
        return (root?.entries ?? [], isText, [])
      }
      guard form == .yaml else { return (root?.entries ?? [], true, faults.map(asWarning)) }
      let salvage = FrontMatterSalvage(text, file: file, firstLine: line)
      return (salvage.entries, salvage.isDoubtful, faults.map(asWarning))
    }
  }

  private static func asWarning(_ fault: Diagnostic) -> Diagnostic {
    var warning = fault
    warning.severity = .warning
    return warning
  }
}

extension YAMLNode {
  /// The keys and values of a mapping; none of anything else.
  var entries: [Entry] {
    if case .mapping(let entries) = content { entries } else { [] }
  }

  /// The value of a mapping's key, without regard to case: the last where it stands twice.
  func value(_ key: String) -> YAMLNode? {
    entries.last { $0.key.text?.lowercased() == key.lowercased() }?.value
  }

  /// The items of a list; what is no list is a list of one, and nothing is none.
  var items: [YAMLNode] {
    if case .sequence(let items) = content { return items }
    return isEmpty ? [] : [self]
  }

  /// A scalar's text without blanks around it; nil where it is no scalar or nothing is left.
  var words: String? {
    guard let text, !isEmpty else { return nil }
    let trimmed = text.trimmed
    return trimmed.isEmpty ? nil : trimmed
  }
}
