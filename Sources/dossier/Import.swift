import ArgumentParser
import Building
import Foundation
import Importing

/// `dossier import`
struct Import: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Makes a site of a folder of notes from Hugo, Jekyll or Obsidian.",
    discussion: """
      Writes content/ in the site's folder, which must not be there yet; the folder of notes stays as \
      it is. What is changed and what cannot be taken over is said at its place in the original.
      """)

  @Argument(help: "The program that the notes come from: hugo, jekyll or obsidian.")
  var system: ForeignSystem

  @Argument(help: "The folder of notes.")
  var folder: String

  @Option(help: "The folder of the new site.")
  var site = "."

  func run() async throws {
    let content = site == "." ? "content" : "\(site)/content"
    let isInside = try await Terminal.reportingFaults { [folder] in
      try FolderListing(folder) { _ in true }.contains(content)
    }
    guard !isInside else {
      throw ValidationError(
        "the new site would lie in \(folder), which stays as it is; name another folder by --site")
    }
    let (imported, target) = try await Terminal.reportingFaults { [system, folder] in
      let target = try NewFolder(path: content)
      let clock = Int(Date().timeIntervalSince1970.rounded(.down))
      return (try await ImportedSite(folder, from: system, clock: clock), target)
    }
    Terminal.show(imported.diagnostics, site: folder)
    guard !imported.isEmpty else {
      Terminal.say("\(folder) holds no notes that could be imported from \(system.name)")
      throw ExitCode(1)
    }
    try await Terminal.reportingFaults {
      try await Interruption.cancelling { try await target.write(imported.files) }
    }
    print(imported.summary.text(writtenTo: content))
    print("Now: dossier build" + (site == "." ? "" : " --site \(site)"))
  }
}

extension ForeignSystem: ExpressibleByArgument {}

extension ImportedSite.Summary {
  /// What became of the files, in a few lines.
  fileprivate func text(writtenTo folder: String) -> String {
    func line(_ count: Int, _ words: String, one: String? = nil) -> String? {
      count == 0 ? nil : "  \(count) \(count == 1 ? one ?? words : words)"
    }
    return
      ([
        "\(folder): written",
        line(briefings, "briefings", one: "briefing"), line(pages, "pages", one: "page"),
        line(
          drafts, "of them drafts, or kept back in another way",
          one: "of them a draft, or kept back in another way"),
        line(attachments, "attachments", one: "attachment"),
        line(
          staticFiles, "files to be published as they are", one: "file to be published as it is"),
        line(
          redirects, "old addresses that lead to the new ones",
          one: "old address that leads to the new one"),
        line(leftOut, "files left out, as said above", one: "file left out, as said above"),
      ] as [String?]).compactMap(\.self).joined(separator: "\n")
  }
}
