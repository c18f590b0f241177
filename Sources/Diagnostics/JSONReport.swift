/// Diagnostics as one JSON document for editors and scripts:
///
///     {"version": 1, "site": ".", "diagnostics": [{"severity": "error",
///       "file": "content/briefings/x.md", "line": 12, "column": 3, "message": "…", "key": "tlp",
///       "suggestion": "did you mean \"GREEN\"?", "text": "content/briefings/x.md:12:3: error: …"}],
///      "summary": {"errors": 1, "warnings": 0, "notes": 0, "files": 1}}
///
/// `file` is relative to `site`, lines and columns (in code points) count from 1, `key` and
/// `suggestion` may be null, `text` is the line that `--format text` writes. `version` changes when a
/// member's meaning does, not when one is added.
package struct JSONReport: Sendable {
  package let text: String

  /// - Parameter site: the site's folder, as it was given.
  package init(_ diagnostics: [Diagnostic], site: String) {
    var json = JSONText()
    json.add("version", 1)
    json.add("site", site)
    json.add("diagnostics", diagnostics.map(Self.object))
    let count = DiagnosticCount(diagnostics)
    var summary = JSONText()
    summary.add("errors", count.errors)
    summary.add("warnings", count.warnings)
    summary.add("notes", count.notes)
    summary.add("files", count.files)
    json.add("summary", summary)
    text = json.object + "\n"
  }

  private static func object(_ diagnostic: Diagnostic) -> JSONText {
    var json = JSONText()
    json.add("severity", diagnostic.severity.rawValue)
    json.add("file", diagnostic.file)
    json.add("line", diagnostic.line)
    json.add("column", diagnostic.column)
    json.add("message", diagnostic.message)
    json.add("key", diagnostic.key)
    json.add("suggestion", diagnostic.suggestion)
    json.add("text", diagnostic.text)
    return json
  }
}
