/// How many faults there are of each severity, and in how many files.
package struct DiagnosticCount: Sendable, Hashable {
  package private(set) var errors = 0
  package private(set) var warnings = 0
  package private(set) var notes = 0
  package let files: Int

  package init(_ diagnostics: [Diagnostic]) {
    files = Set(diagnostics.map(\.file)).count
    for diagnostic in diagnostics {
      switch diagnostic.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .note: notes += 1
      }
    }
  }

  /// `2 errors, 1 warning in 2 files`; empty where there are none.
  package var words: String {
    let counts = [(errors, "error"), (warnings, "warning"), (notes, "note")]
      .filter { $0.0 > 0 }.map { Self.words($0.0, $0.1) }
    return counts.isEmpty ? "" : counts.joined(separator: ", ") + " in " + Self.words(files, "file")
  }

  private static func words(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
