import ArgumentParser
import Building
import Content
import Diagnostics
import Foundation
import Linking
import Register

/// `dossier check`
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Reports every fault in the content, withheld notes included, and writes nothing.")

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, github, sarif
  }

  @OptionGroup var folder: SiteFolder

  @Option(
    help: ArgumentHelp(
      "text, json, github or sarif.",
      discussion: """
        text goes to standard error; one JSON document, commands for GitHub Actions or one SARIF log \
        to standard output, where nothing is found, too.
        """))
  var format = Format.text

  @Flag(help: "Take warnings for errors.")
  var strict = false

  func run() async throws {
    let published = folder.builderOptions()
    var everything = published
    everything.scope = .everything
    let found = try await Terminal.reportingFaults { [everything] in
      // The edition as it would be published, and every note besides: a link from a published note
      // to a withheld one shows only in the first, a fault in a draft's text only in the second.
      let site = try await SiteBuilder(published).read(locatesMentions: false)
      // Names are counted in all notes, and a source that a draft cites is cited.
      let whole = try await SiteBuilder(everything).read(
        locatesMentions: false, surveysNames: true)
      let reviews =
        SiteReview(whole.graph).diagnostics
        + ClaimReview(whole.register, whole.graph).diagnostics
      return Set(site.diagnostics + whole.diagnostics + reviews).sorted()
    }
    show(found, site: published.site)
    let isFaulty = found.contains { $0.severity == .error || (strict && $0.severity == .warning) }
    if isFaulty { throw ExitCode(1) }
  }

  private func show(_ found: [Diagnostic], site: String) {
    let workingFolder = FileManager.default.currentDirectoryPath
    func path(_ file: String) -> ReportedPath {
      ReportedPath(file, site: site, workingFolder: workingFolder)
    }
    switch format {
    case .text: Terminal.show(found, site: site)
    case .json: Terminal.print(JSONReport(found, site: site).text)
    case .github: Terminal.print(WorkflowCommands(found, path: path).text)
    case .sarif: Terminal.print(SARIFLog(found, path: path, rule: FieldTable.meaning(ofKey:)).text)
    }
  }
}
