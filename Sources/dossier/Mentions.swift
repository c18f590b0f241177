import ArgumentParser
import Building
import Diagnostics
import Foundation
import Linking

/// `dossier mentions`
struct Mentions: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints every mention of an entity, one JSON object a line.",
    discussion: """
      A file that is no published note is read with the site's names all the same: a draft, any other \
      Markdown file, plain text (a file whose name does not end in .md or .markdown). Without a site \
      only the countries are known.
      """)

  @OptionGroup var folder: SiteFolder

  @Flag(help: "Say in words why each name was taken for an entity, or was not.")
  var explain = false

  @Argument(
    help: "Notes or texts; - for standard input. (default: all published notes)",
    completion: .file())
  var files: [String] = []

  func run() async throws {
    let options = folder.builderOptions()
    let site = try await Terminal.reportingFaults { [files] in
      let builder = SiteBuilder(options)
      return files.isEmpty
        ? try await builder.read(locatesMentions: true)
        : try await builder.readOrEmpty(locatesMentions: true)
    }
    let (graph, faults) = (site.graph, site.diagnostics)
    let (notes, loose) = try chosen(from: graph, site: options.site)
    let registry = graph.book.registry
    for note in notes {
      Terminal.print(
        explain ? note.explanations(registry: registry) : note.lines(registry: registry))
    }
    let shown = Set(notes.map(\.file))
    let found = faults.filter { files.isEmpty || shown.contains($0.file) } + loose
    Terminal.show(found.sorted(), site: options.site)
    if found.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
  }

  /// The notes to show, and what is wrong with those that are not the site's.
  private func chosen(
    from graph: SiteGraph, site: String
  ) throws -> (notes: [NoteMentions], faults: [Diagnostic]) {
    let published = graph.mentionsByFile
    guard !files.isEmpty else { return (published, []) }
    var faults: [Diagnostic] = []
    let notes = try files.map { file in
      let path = pathInSite(file, site: site)
      if let note = published.first(where: { $0.file == path }) { return note }
      let bytes = try Terminal.read(exists(file) || file == "-" ? file : "\(site)/\(path)")
      let name = file == "-" ? "standard input" : file
      let isMarkdown = file == "-" || [".md", ".markdown"].contains { file.hasSuffix($0) }
      let note = LooseNote(
        bytes, file: name, as: isMarkdown ? .markdown : .plainText, in: graph.book,
        locatesMentions: true)
      faults += note.diagnostics
      return note.mentions
    }
    return (notes, faults)
  }

  private func exists(_ file: String) -> Bool { FileManager.default.fileExists(atPath: file) }

  private func pathInSite(_ file: String, site: String) -> String {
    var path = file
    while path.hasPrefix("./") { path.removeFirst(2) }
    return path.hasPrefix(site + "/") ? String(path.dropFirst(site.count + 1)) : path
  }
}
