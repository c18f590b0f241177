import Diagnostics
package import Markdown

/// A value and the place it was read at.
package struct Located<Value: Sendable & Hashable>: Sendable, Hashable {
  package let value: Value
  package let place: SourcePosition

  package init(_ value: Value, at place: SourcePosition) {
    self.value = value
    self.place = place
  }

  func map<Other>(_ transform: (Value) -> Other) -> Located<Other> {
    Located<Other>(transform(value), at: place)
  }
}

/// Reads the keys of one mapping by what each key wants and collects every fault on the way.
///
/// A value that cannot be read so is an error at the value; a key that is not in the table is kept in
/// `extra`, with a warning if it looks like a slip for one that is.
struct FieldReader {
  let file: String
  let place: SourcePosition
  private let entries: [String: YAMLNode.Entry]
  private let order: [YAMLNode.Entry]
  private let table: FieldTable
  private(set) var diagnostics: [Diagnostic] = []

  /// - Parameter table: every key that will be asked for.
  init(
    _ entries: [YAMLNode.Entry], at place: SourcePosition, file: String, of table: FieldTable
  ) {
    self.file = file
    self.table = table
    self.place = place
    order = entries
    self.entries = Dictionary(
      entries.compactMap { entry in entry.key.text.map { ($0, entry) } },
      uniquingKeysWith: { first, _ in first })
  }

  // MARK: Faults

  mutating func error(
    _ message: String, at place: SourcePosition, key: String?, fix: String? = nil
  ) {
    diagnostics.append(
      Diagnostic(
        .error, file: file, line: place.line, column: place.column, message, key: key,
        suggestion: fix))
  }

  mutating func warning(
    _ message: String, at place: SourcePosition, key: String?, fix: String? = nil
  ) {
    diagnostics.append(
      Diagnostic(
        .warning, file: file, line: place.line, column: place.column, message, key: key,
        suggestion: fix))
  }

  mutating func add(_ more: [Diagnostic]) {
    diagnostics += more
  }

  // MARK: Values

  /// The value of a key, whatever it is; nil where the key is absent. An empty value counts as
  /// absent: editors and templates leave such keys behind.
  func node(_ key: String) -> YAMLNode? {
    assert(table.names.contains(key), "\(key) is missing in the table of \(table.name)")
    guard let node = entries[key]?.value, !node.isEmpty else { return nil }
    return node
  }

  /// The place of a key that stands there with nothing behind it, or with blanks in quotes.
  func emptyPlace(_ key: String) -> SourcePosition? {
    guard let node = entries[key]?.value, let text = node.text,
      node.isEmpty || Self.trimmed(text).isEmpty
    else { return nil }
    return node.place
  }

  mutating func text(_ key: String) -> Located<String>? {
    guard let node = node(key) else { return nil }
    guard let text = node.text else {
      error("\(key) is one text, this is \(node.shape)", at: node.place, key: key)
      return nil
    }
    let trimmed = Self.trimmed(text)
    return trimmed.isEmpty ? nil : Located(trimmed, at: node.place)
  }

  /// A text that is Markdown or is searched for names, at the place where its first letter stands.
  mutating func prose(_ key: String) -> Located<String>? {
    guard let text = text(key), let node = entries[key]?.value else { return nil }
    return Located(text.value, at: node.textPlace)
  }

  /// A list of texts; one text alone is a list of one.
  mutating func texts(_ key: String) -> [Located<String>] {
    nodes(key).compactMap { item in
      guard let text = item.text else {
        error("\(key) is a list of texts, this is \(item.shape)", at: item.place, key: key)
        return nil
      }
      let trimmed = Self.trimmed(text)
      guard !item.isEmpty, !trimmed.isEmpty else {
        error("\(key) holds an empty item", at: item.place, key: key, fix: "take the line out")
        return nil
      }
      return Located(trimmed, at: item.place)
    }
  }

  /// A list's items; a value that is no list is a list of one.
  mutating func nodes(_ key: String) -> [YAMLNode] {
    guard let node = node(key) else { return [] }
    if case .sequence(let items) = node.content { return items }
    return [node]
  }

  /// Reads a text with `parse`; where that finds nothing, the error says what is wanted.
  mutating func value<Value>(
    _ key: String, wanted: String, parse: (String) -> Value?
  ) -> Located<Value>? {
    guard let text = text(key) else { return nil }
    guard let value = parse(text.value) else {
      error("\"\(text.value)\" is not \(wanted)", at: text.place, key: key)
      return nil
    }
    return Located(value, at: text.place)
  }

  /// One of a vocabulary's words.
  mutating func word<Word: RawRepresentable & CaseIterable & Sendable & Hashable>(
    _ key: String, of vocabulary: Word.Type, called noun: String
  ) -> Located<Word>? where Word.RawValue == String {
    guard let text = text(key) else { return nil }
    return word(text, key: key, of: vocabulary, called: noun)
  }

  mutating func word<Word: RawRepresentable & CaseIterable & Sendable & Hashable>(
    _ text: Located<String>, key: String, of vocabulary: Word.Type, called noun: String
  ) -> Located<Word>? where Word.RawValue == String {
    if let word = Word(rawValue: text.value) { return Located(word, at: text.place) }
    let words = Word.allCases.map(\.rawValue)
    error(
      "unknown \(noun) \"\(text.value)\"", at: text.place, key: key,
      fix: NearestName.suggestion(for: text.value, among: words)
        ?? "it is one of \(words.joined(separator: ", "))")
    return nil
  }

  /// `true` or `false`, nothing else.
  mutating func flag(_ key: String) -> Located<Bool>? {
    guard let node = node(key) else { return nil }
    switch node.text {
    case "true": return Located(true, at: node.place)
    case "false": return Located(false, at: node.place)
    default:
      error(
        "\(key) is true or false, this is \(node.shape)", at: node.place, key: key,
        fix: node.text.flatMap { text in
          ["true", "yes", "on", "1", "y"].contains(text.lowercased())
            ? "write true"
            : ["false", "no", "off", "0", "n"].contains(text.lowercased()) ? "write false" : nil
        })
      return nil
    }
  }

  mutating func moment(_ key: String, zone: SiteZone) -> Located<Moment>? {
    guard let text = text(key) else { return nil }
    guard let moment = Moment(text.value, zone: zone) else {
      error(
        "\"\(text.value)\" is not a date", at: text.place, key: key,
        fix: "write 2025-08-11 or 2025-08-11 12:00:00 +0200")
      return nil
    }
    return Located(moment, at: text.place)
  }

  mutating func fuzzyDate(_ key: String) -> Located<FuzzyDate>? {
    guard let text = text(key) else { return nil }
    return fuzzyDate(text, key: key)
  }

  mutating func fuzzyDate(_ text: Located<String>, key: String) -> Located<FuzzyDate>? {
    guard let date = FuzzyDate(text.value) else {
      error(
        "\"\(text.value)\" is not a date", at: text.place, key: key,
        fix: "write 2016, 2016-04, 2016-04-02, 2016?, 2016-04~, 201X, 2016/2018 or ..")
      return nil
    }
    return Located(date, at: text.place)
  }

  mutating func webAddress(_ key: String) -> Located<String>? {
    value(key, wanted: "a web address (http:// or https://)") { text in
      let lower = text.lowercased()
      let scheme = ["http://", "https://"].first { lower.hasPrefix($0) }
      guard let scheme, text.utf8.count > scheme.utf8.count,
        !text.utf8.contains(where: { $0 <= 0x20 })
      else { return nil }
      return text
    }
  }

  /// A language tag by the shape of BCP 47: subtags of letters and digits, the first of letters.
  mutating func language(_ key: String = "language") -> Located<String>? {
    value(key, wanted: "a BCP 47 language tag such as en or az-Latn") { text in
      let subtags = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
      let isTag = subtags.enumerated().allSatisfy { index, subtag in
        (index == 0 ? 2...8 : 1...8).contains(subtag.count)
          && subtag.allSatisfy { byte in
            (0x61...0x7A).contains(byte | 0x20) || (index > 0 && (0x30...0x39).contains(byte))
          }
      }
      return isTag ? text : nil
    }
  }

  mutating func number(_ key: String) -> Located<Double>? {
    value(key, wanted: "a number") { text in
      guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E }) else { return nil }
      // Beyond that a number is a slip, and not to be had as a whole one.
      return Double(text).flatMap { $0 < 1_000_000_000 ? $0 : nil }
    }
  }

  mutating func wholeNumber(_ key: String) -> Located<Int>? {
    value(key, wanted: "a whole number") { text in
      text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
    }
  }

  /// A reader for each mapping in a list; what is no mapping is an error. Its faults come back
  /// through `add`.
  mutating func readers(_ key: String) -> [FieldReader] {
    nodes(key).compactMap { reader(for: $0, key: key) }
  }

  mutating func reader(for node: YAMLNode, key: String) -> FieldReader? {
    guard let inner = table[key]?.shape.inner else {
      assertionFailure("\(key) holds no mappings in the table of \(table.name)")
      return nil
    }
    return reader(for: node, key: key, of: inner)
  }

  /// - Parameter table: the keys of the mapping, where its own key is none of the table's.
  mutating func reader(for node: YAMLNode, key: String, of table: FieldTable) -> FieldReader? {
    guard case .mapping(let entries) = node.content else {
      error("\(key) holds mappings (key: value), this is \(node.shape)", at: node.place, key: key)
      return nil
    }
    return FieldReader(entries, at: node.place, file: file, of: table)
  }

  // MARK: The end

  struct UnknownKey {
    let name: String
    let node: YAMLNode
    let place: SourcePosition
    /// The known keys it may be a slip for.
    let nearest: [String]

    /// `did you mean "draft"?`
    var suggestion: String? {
      nearest.isEmpty
        ? nil : "did you mean \(nearest.map { "\"\($0)\"" }.joined(separator: " or "))?"
    }
  }

  /// The keys that are not in the table, in the order of the file.
  var unknownKeys: [UnknownKey] {
    let wanted = table.names
    return order.compactMap { entry in
      guard let name = entry.key.text, !wanted.contains(name) else { return nil }
      return UnknownKey(
        name: name, node: entry.value, place: entry.key.place,
        nearest: Self.nearest(to: name, among: wanted))
    }
  }

  /// The known keys that a name may be a slip for: those a few letters away, else those that it
  /// is the beginning of (`embargo`, `alias`).
  private static func nearest(to name: String, among known: Set<String>) -> [String] {
    if let ours = foreign[name.lowercased()], known.contains(ours) { return [ours] }
    let near = NearestName.candidates(for: name, among: known)
    guard near.isEmpty, name.utf8.count > 3 else { return near }
    return known.filter { $0.hasPrefix(name.lowercased()) }.sorted()
  }

  /// What other generators call the keys that keep a note back: Jekyll's `published: false`, Hugo's
  /// dates, Obsidian's `publish: false`.
  private static let foreign = [
    "published": "draft", "publishdate": "embargoed_until", "expirydate": "expires",
    "unpublishdate": "expires", "publish": "draft", "private": "draft", "visibility": "draft",
    "marking": "tlp", "classification": "tlp",
  ]

  /// Warns of unknown keys that look like slips and gives back all of them for templates.
  mutating func extra() -> [String: YAMLNode] {
    let unknown = unknownKeys
    for key in unknown where !key.nearest.isEmpty {
      warning(
        "unknown key \"\(key.name)\"", at: key.place, key: nil, fix: key.suggestion)
    }
    return Dictionary(unknown.map { ($0.name, $0.node) }, uniquingKeysWith: { first, _ in first })
  }

  /// Warns of claims in a note that is no briefing: the register would never know of them.
  mutating func tellOfClaims() {
    for key in unknownKeys where key.name == "claims" {
      warning(
        "claims stand in briefings alone: these are passed over", at: key.place, key: "claims",
        fix: "move them to the briefing that tells of them")
    }
  }

  /// Makes every unknown key an error: for files in which nothing but known keys has a meaning.
  mutating func refuseUnknownKeys() {
    for key in unknownKeys {
      error(
        "unknown key \"\(key.name)\"", at: key.place, key: nil,
        fix: key.suggestion ?? "the keys are \(table.names.sorted().joined(separator: ", "))")
    }
  }

  private static func trimmed(_ text: String) -> String {
    let isBlank: (UInt8) -> Bool = { $0 == 0x20 || (0x09...0x0D).contains($0) }
    let bytes = text.utf8
    guard let first = bytes.first, let last = bytes.last, isBlank(first) || isBlank(last) else {
      return text
    }
    let body = bytes.drop(while: isBlank)
    let tail = body.reversed().prefix(while: isBlank).count
    return String(Substring(body.dropLast(tail)))
  }
}
