import Diagnostics

/// What walks through templates found, each finding once, with the pages on which it is so.
struct TemplateFindings {
  private struct Finding: Hashable {
    let file: String
    let severity: Diagnostic.Severity
    let place: TemplatePlace
    let message: String
  }

  /// Of those that lead to a file.
  private var roots: [String: Set<String>] = [:]
  private var found: [Finding: (suggestion: String?, roots: Set<String>)] = [:]

  /// Notes that a page reaches a file.
  mutating func note(_ file: String, reachedFrom root: String) {
    roots[file, default: []].insert(root)
  }

  mutating func add(
    _ severity: Diagnostic.Severity, _ fault: TemplateFault, in file: String, from root: String
  ) {
    let finding = Finding(
      file: file, severity: severity, place: fault.place, message: fault.message)
    found[finding, default: (fault.suggestion, [])].roots.insert(root)
  }

  /// A finding that is not so on every page that a file is part of names the pages.
  var diagnostics: [Diagnostic] {
    found.map { finding, value in
      var message = finding.message
      if value.roots != roots[finding.file] {
        message += " in \(value.roots.sorted().joined(separator: ", "))"
      }
      let fault = TemplateFault(finding.place, message, suggestion: value.suggestion)
      return Diagnostic(fault, finding.severity, in: finding.file)
    }
  }
}
