import ArgumentParser
import Building
import Content
import Diagnostics
import Foundation
import Linking
import Markdown

/// `dossier render`
struct Render: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints one note's body as an HTML fragment.")

  @OptionGroup var folder: SiteFolder

  @Flag(
    name: .customLong("no-link"), help: "Plain CommonMark: no entity links and no extension.")
  var noLink = false

  @Argument(help: "The note; - for standard input.", completion: .file())
  var file = "-"

  func run() async throws {
    let input = try Terminal.read(file)
    let name = file == "-" ? "standard input" : file
    if noLink {
      let text = PlainText(input, file: name)
      Terminal.show(text.diagnostics, site: ".")
      guard text.diagnostics.isEmpty else { throw ExitCode(1) }
      var nobody = NoAnnotator()
      let body = MarkdownRenderer.render(text.source, dialect: .commonMark, annotator: &nobody)
      Terminal.print(body.html)
      return
    }
    let options = folder.builderOptions()
    let site = try await Terminal.reportingFaults {
      try await SiteBuilder(options).readOrEmpty(locatesMentions: false)
    }
    let note = LooseNote(input, file: name, in: site.graph.book)
    Terminal.show(note.diagnostics, site: ".")
    Terminal.print(note.html)
    if note.diagnostics.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
  }
}
