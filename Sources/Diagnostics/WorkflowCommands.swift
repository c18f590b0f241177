/// Diagnostics as commands that make GitHub Actions show them beside the lines of a change
/// (docs.github.com, "Workflow commands for GitHub Actions"; escaped as `@actions/core` does).
package struct WorkflowCommands: Sendable {
  /// A line each.
  package let text: String

  package init(_ diagnostics: [Diagnostic], path: (_ file: String) -> ReportedPath) {
    text = diagnostics.map { diagnostic in
      let command = diagnostic.severity == .note ? "notice" : diagnostic.severity.rawValue
      let title = diagnostic.key.map { "Dossier [\($0)]" } ?? "Dossier"
      return "::\(command) file=\(Self.property(path(diagnostic.file).text))"
        + ",line=\(diagnostic.line),col=\(diagnostic.column),title=\(Self.property(title))"
        + "::\(Self.message(diagnostic.advice))\n"
    }.joined()
  }

  private static func message(_ text: String) -> String {
    escaped(text, ["%", "\r", "\n"])
  }

  private static func property(_ text: String) -> String {
    escaped(text, ["%", "\r", "\n", ":", ","])
  }

  private static func escaped(_ text: String, _ signs: Set<Unicode.Scalar>) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if signs.contains(scalar) {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "%" + (scalar.value < 16 ? "0" : "") + digits
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension Diagnostic {
  /// The message with the likely fix.
  package var advice: String {
    suggestion.map { "\(message); \($0)" } ?? message
  }
}
