/// A problem at a place in a file, as a value: what an author reads on standard error.
///
/// Content faults are values of this type; nothing throws for them.
package struct Diagnostic: Sendable, Hashable {
  package enum Severity: String, Sendable {
    case error, warning, note
  }

  package var severity: Severity
  /// The path as the author knows it, relative to the site: `content/briefings/x.md`.
  package var file: String
  /// Counted from 1.
  package var line: Int
  /// Counted from 1, in Unicode code points.
  package var column: Int
  /// What is wrong, in words: `unknown TLP marking "GREN"`.
  package var message: String
  /// The front-matter key, or the kind of finding, that the message is about: `tlp`.
  package var key: String?
  /// The likely fix: `did you mean "GREEN"?`
  package var suggestion: String?

  package init(
    _ severity: Severity, file: String, line: Int, column: Int, _ message: String,
    key: String? = nil, suggestion: String? = nil
  ) {
    self.severity = severity
    self.file = file
    self.line = line
    self.column = column
    self.message = message
    self.key = key
    self.suggestion = suggestion
  }

  /// `content/briefings/x.md:12:3: error: unknown TLP marking "GREN" [tlp]; did you mean "GREEN"?`
  package var text: String {
    var text = "\(file):\(line):\(column): \(severity.rawValue): \(message)"
    if let key { text += " [\(key)]" }
    if let suggestion { text += "; \(suggestion)" }
    return text
  }
}

extension Diagnostic: Comparable {
  /// File, then line, then column; what stands at one place is sorted by its words.
  package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    if left.file != right.file { return left.file < right.file }
    if left.line != right.line { return left.line < right.line }
    if left.column != right.column { return left.column < right.column }
    return left.text < right.text
  }
}
