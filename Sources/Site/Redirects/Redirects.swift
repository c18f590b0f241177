import Content
package import Diagnostics
import Linking
import Markdown

/// The old addresses that lead to pages of the site.
///
/// In: the plan. Out: each old address with the page it leads to. Refused: an old address that
/// something else has, a page, a file or another redirect, also where only case differs.
package struct Redirects: Sendable {
  struct Redirect: Sendable {
    let from: Permalink
    let to: Permalink
    /// That of the note that has moved.
    let marking: TLP
  }

  let redirects: [Redirect]
  package let diagnostics: [Diagnostic]

  package init(_ plan: PagePlan) {
    var diagnostics: [Diagnostic] = []
    var index = Self.index(of: plan, &diagnostics)
    var redirects: [Redirect] = []
    for written in Self.written(in: plan.graph) {
      switch OldAddress.permalink(written.text) {
      case .failure(let fault):
        diagnostics.append(written.error(fault.message, fix: fault.fix))
      case .success(let from):
        if let owner = index.owner(of: from.file) {
          diagnostics.append(written.error(isAlsoThatOf: owner.words))
          if let twin = owner.redirect {
            diagnostics.append(twin.error(isAlsoThatOf: written.words))
          }
        } else {
          index.add(from.file, Owner(words: written.words, redirect: written))
          redirects.append(Redirect(from: from, to: written.to, marking: written.marking))
        }
      }
    }
    // Readers shorten addresses: what lies above the briefings is their list.
    let briefings = Permalink("/briefings/")
    if index.owner(of: briefings.file) == nil {
      redirects.append(Redirect(from: briefings, to: Permalink("/archive/"), marking: .clear))
    }
    self.redirects = redirects
    self.diagnostics = diagnostics
  }

  /// A redirect as an author wrote it.
  private struct Written: Sendable {
    let text: String
    let file: String
    let place: SourcePosition
    let to: Permalink
    let marking: TLP

    /// What messages call it.
    var words: String { "a redirect in \(file):\(place.line)" }

    func error(_ message: String, fix: String) -> Diagnostic {
      Diagnostic(
        .error, file: file, line: place.line, column: place.column, message, key: "redirects",
        suggestion: fix)
    }

    func error(isAlsoThatOf owner: String) -> Diagnostic {
      error(
        "the redirect \(text) is also the address of \(owner)",
        fix: "write an old address that nothing has any more, or take it out")
    }
  }

  private struct Owner: Sendable {
    let words: String
    var redirect: Written?
  }

  private static func written(in graph: SiteGraph) -> [Written] {
    let book = graph.book
    let edition = book.edition
    func all(
      _ redirects: [Located<String>], of file: String, to permalink: Permalink, _ release: Release
    ) -> [Written] {
      redirects.map {
        Written(
          text: $0.value, file: file, place: $0.place, to: permalink,
          marking: edition.marking(of: release))
      }
    }
    let entities = book.registry.entities.flatMap { entity in
      entity.note.map { all($0.redirects, of: $0.file, to: entity.permalink, $0.release) } ?? []
    }
    return book.briefings.flatMap { all($0.redirects, of: $0.file, to: $0.permalink, $0.release) }
      + edition.pages.flatMap { all($0.redirects, of: $0.file, to: $0.permalink, $0.release) }
      + entities
  }

  /// Everything else that the output holds. A file of the author's own that would lie where a page
  /// does is an error; what Dossier makes for programs, and the 404 page, gives way to it.
  private static func index(
    of plan: PagePlan, _ diagnostics: inout [Diagnostic]
  ) -> PathIndex<Owner> {
    let book = plan.graph.book
    var index = PathIndex<Owner>()
    for page in plan.pages where page.subject != .notFound {
      let words =
        switch page.subject {
        case .briefing(let index): book.briefings[index].file
        case .plain(let index): book.edition.pages[index].file
        case .entity(let index, _):
          book.registry.entities[index].note?.file ?? book.registry.entities[index].id
        default: "a page of this site"
        }
      index.add(page.permalink.file, Owner(words: words))
    }
    let generated = GeneratedFiles.paths(in: plan.graph)
    func add(_ path: String, of file: String, isTaken: Bool) {
      if let owner = isTaken ? Owner(words: "a file of every site") : index.owner(of: path) {
        diagnostics.append(
          Diagnostic(
            .error, file: file, line: 1, column: 1,
            "this would be published at /\(path), where \(owner.words) is",
            suggestion: "rename or move the file"))
      }
      index.add(path, Owner(words: file))
    }
    for attachment in OutputTree.usedAttachments(plan.graph) {
      let path = book.attachments.permalink(of: attachment).file
      add(
        path, of: book.attachments.files[attachment].path,
        isTaken: generated.contains { $0.lowercased() == path.lowercased() })
    }
    for file in book.edition.staticFiles {
      add(OutputTree.path(ofStatic: file), of: file.path, isTaken: false)
    }
    for path in generated + ["404.html"] { index.add(path, Owner(words: "a file of every site")) }
    return index
  }
}
