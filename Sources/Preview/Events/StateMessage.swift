import Diagnostics

/// A state as it is sent to pages: one event of a stream (HTML Living Standard, section 9.2).
struct StateMessage: Sendable {
  let generation: Int
  let bytes: [UInt8]

  /// - Parameter instance: tells servers apart, each of which counts from anew.
  init(_ state: PreviewState, view: PreviewView, instance: String) {
    generation = state.generation
    var json = JSONText()
    json.add("instance", instance)
    json.add("view", view.rawValue)
    json.add("generation", state.generation)
    json.add("stale", state.isStale)
    json.add("pagesAlone", state.isOfPagesAlone)
    json.add("problems", state.problems.map(Self.object))
    // JSON has no line ends but in escapes, so that it is one line of data.
    bytes = Array(
      "id: \(Self.id(state.generation, instance: instance))\ndata: \(json.object)\n\n".utf8)
  }

  static func id(_ generation: Int, instance: String) -> String { "\(instance)-\(generation)" }

  private static func object(of problem: PreviewProblem) -> JSONText {
    let diagnostic = problem.diagnostic
    var json = JSONText()
    json.add("text", diagnostic.text)
    json.add("severity", diagnostic.severity.rawValue)
    json.add("file", diagnostic.file)
    json.add("line", diagnostic.line)
    json.add("column", diagnostic.column)
    json.add("message", diagnostic.message)
    json.addKnown("key", diagnostic.key)
    json.addKnown("suggestion", diagnostic.suggestion)
    if let excerpt = problem.excerpt {
      var source = JSONText()
      source.add("line", excerpt.line)
      source.add("caret", excerpt.caret)
      source.add("underline", excerpt.underline)
      json.add("excerpt", source)
    }
    return json
  }
}
