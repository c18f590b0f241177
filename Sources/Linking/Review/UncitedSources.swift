import Content
import Diagnostics
import Markdown

/// Sources that support nothing: no text cites them, no assertion is taken from them, and no other
/// source repeats them or reached us through them.
enum UncitedSources {
  /// A warning where such a source is described, and where a briefing lists one that nothing in the
  /// briefing uses.
  /// Nothing where some text or claim could not be read: it may cite them.
  static func diagnostics(_ graph: SiteGraph) -> [Diagnostic] {
    let unread = graph.book.edition.withheld.unread
    let claims = graph.book.briefings.lazy.flatMap(\.claims)
    guard !unread.notes, !unread.claims, !claims.contains(where: \.isFaulty) else { return [] }
    let register = graph.book.sources
    let links = register.sources.map { source in
      [source.origin, source.via].compactMap { $0.flatMap { register.source($0.value) } }
    }
    var used: Set<Int> = []
    var diagnostics: [Diagnostic] = []
    for (briefing, linked) in zip(graph.book.briefings, graph.briefings) {
      let cited = closure(of: cited(in: linked).union(asserted(in: briefing, register)), links)
      used.formUnion(cited)
      for case .reference(let id) in briefing.sources {
        guard let source = register.source(id.value), !cited.contains(source) else { continue }
        diagnostics.append(
          warning(
            id, file: briefing.file, "nothing in this briefing cites the source \"\(id.value)\""))
      }
    }
    for linked in graph.pages + graph.entityNotes.compactMap({ $0 }) {
      used.formUnion(cited(in: linked))
    }
    used = closure(of: used, links).union(links.joined())
    for (index, source) in register.sources.enumerated() where !used.contains(index) {
      diagnostics.append(
        warning(source.id, file: source.file, "nothing cites the source \"\(source.id.value)\""))
    }
    return diagnostics
  }

  private static func cited(in note: LinkedNote) -> Set<Int> {
    Set(note.sources.filter { $0.citations > 0 }.map(\.source))
  }

  /// The sources of a briefing's assertions; one that names none is taken from the only source
  /// there is.
  private static func asserted(in briefing: Briefing, _ register: SourceRegister) -> Set<Int> {
    Set(
      briefing.claims.flatMap(\.assertions).compactMap { assertion in
        (assertion.source ?? briefing.onlySource).flatMap { register.source($0.value) }
      })
  }

  /// With the sources through which they reached us, and those they repeat.
  private static func closure(of sources: Set<Int>, _ links: [[Int]]) -> Set<Int> {
    var found = sources
    var pending = Array(sources)
    while let source = pending.popLast() {
      for next in links[source] where found.insert(next).inserted { pending.append(next) }
    }
    return found
  }

  private static func warning(
    _ id: Located<String>, file: String, _ message: String
  ) -> Diagnostic {
    Diagnostic(
      .warning, file: file, line: id.place.line, column: id.place.column, message, key: "sources",
      suggestion: "cite it, [@\(id.value)], or leave it out")
  }
}
