import Diagnostics

/// Walks the templates of a site as rendering does, with what is known at each place instead of
/// texts, and tells what would be wrong on a page: names that are unknown there, text that is not
/// escaped, markup that is, sections that are not ended.
///
/// Only what the site brings is judged. A partial is walked wherever one is included, and what is
/// wrong in it is told once.
struct TemplateCheck {
  /// In order.
  let diagnostics: [Diagnostic]
  /// The templates that some page needs.
  let reached: Set<String>

  init(_ files: [TemplateFile], vocabulary: TemplateVocabulary = .theme) {
    guard files.contains(where: \.isOwn) else {
      diagnostics = []
      reached = Set(files.map(\.name))
      return
    }
    var walk = TemplateWalk(files, vocabulary: vocabulary)
    for template in vocabulary.templates { walk.walk(from: template) }
    let faults = files.filter(\.isOwn).flatMap { file in
      walk.faults(in: file).map { Diagnostic($0, .error, in: file.path) }
    }
    var found = faults + walk.findings.diagnostics
    if !found.contains(where: { $0.severity == .error }) {
      var size = TemplateSize(files)
      found += size.diagnostics(for: files)
    }
    diagnostics = found.sorted()
    reached = walk.reached
  }
}

extension Diagnostic {
  init(_ fault: TemplateFault, _ severity: Severity, in file: String) {
    self.init(
      severity, file: file, line: fault.place.line, column: fault.place.column, fault.message,
      suggestion: fault.suggestion)
  }
}
