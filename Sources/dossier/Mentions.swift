import ArgumentParser
import Building
import Diagnostics
import Linking

/// `dossier mentions`
struct Mentions: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints every mention of an entity in published notes, one JSON object a line.")

  @OptionGroup var folder: SiteFolder

  @Argument(help: "Notes of the site, by their paths. (default: all)")
  var files: [String] = []

  func run() async throws {
    let options = folder.builderOptions()
    let (graph, faults) = try await Terminal.reportingFaults {
      try await SiteBuilder(options).graph(locatesMentions: true)
    }
    let notes = try chosen(from: graph.mentionsByFile, site: options.site)
    for note in notes {
      Terminal.print(note.lines(registry: graph.book.registry))
    }
    let shown = Set(notes.map(\.file))
    Terminal.show(faults.sorted().filter { files.isEmpty || shown.contains($0.file) })
    if faults.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
  }

  private func chosen(from notes: [NoteMentions], site: String) throws -> [NoteMentions] {
    guard !files.isEmpty else { return notes }
    return try files.map { file in
      let path = file.hasPrefix(site + "/") ? String(file.dropFirst(site.count + 1)) : file
      guard let note = notes.first(where: { $0.file == path }) else {
        throw ValidationError("\(file) is no published note of this site")
      }
      return note
    }
  }
}
