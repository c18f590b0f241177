import ArgumentParser
import Building
import Content
import Diagnostics

/// `dossier build`
struct Build: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Builds the site into its public/ folder.",
    discussion: """
      Reads content/ and templates/ and replaces public/ in one step. If the content has errors, \
      nothing is written and the exit status is 1.
      """)

  @OptionGroup var folder: SiteFolder
  @OptionGroup var edition: EditionOptions

  @Option(
    help: "The folder to write. (default: public in the site's folder)", completion: .directory)
  var output: String?

  @Option(name: .customLong("base-url"), help: "Where the site will be: https://example.org/site")
  var baseURL: String?

  @Flag(help: "Write index.html into links, for reading without a server (file://).")
  var portable = false

  @Flag(help: "Take warnings for errors.")
  var strict = false

  @Option(
    help: "Write time and count of each stage to this file; - for standard output.",
    completion: .file())
  var report: String?

  @Flag(help: "Say nothing but what is wrong.")
  var quiet = false

  func validate() throws {
    if let baseURL, BaseURL.read(baseURL) == nil {
      throw ValidationError("--base-url wants \(BaseURL.wanted)")
    }
  }

  func run() async throws {
    var options = folder.builderOptions()
    edition.apply(to: &options)
    options.output = output ?? options.output
    options.baseURL = baseURL
    options.isPortable = portable
    options.isStrict = strict
    let progress = ProgressLine(isQuiet: quiet)
    let built = try await Terminal.reportingFaults { [options] in
      try await Interruption.cancelling {
        try await SiteBuilder(options) { progress.show($0) }.build()
      }
    }
    progress.clear()
    Terminal.show(built.diagnostics, site: options.site)
    if let report { try Terminal.write(built.table, to: report) }
    guard let written = built.written else { throw ExitCode(1) }
    guard !quiet else { return }
    print(
      "\(options.output): \(written.written) written, \(written.unchanged) unchanged, "
        + "\(written.removed) removed")
    for note in built.notes { print(note) }
  }
}
