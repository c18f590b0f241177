import ArgumentParser
import Building
import Content
import Linking
import Register
import Site

/// `dossier diff`
struct Diff: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tells what changed in the register between two dates.",
    discussion: """
      Claims that are new, whose state moved, whose numbers or other facts are told otherwise, that \
      were taken back or are told no more; and briefings that were withdrawn. A date alone is its \
      midnight, as in --as-of: 2026-03-01 holds what was published by the first minute of that day.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @OptionGroup var folder: SiteFolder

  @Option(
    help: "The register as it stood then, compared …", transform: MomentArgument.init(reading:))
  var from: MomentArgument

  @Option(help: "… to how it stood then.", transform: MomentArgument.init(reading:))
  var to: MomentArgument

  @Option(help: "text or json.")
  var format = Format.text

  @Option(help: "The most restrictive TLP marking to read, in the place of site.yml's.")
  var tlp: TLP?

  @Option(help: "Take this for the present moment.", transform: MomentArgument.init(reading:))
  var now: MomentArgument?

  func validate() throws {
    if let start = Moment(from.text, zone: .utc), let end = Moment(to.text, zone: .utc),
      end < start
    {
      throw ValidationError("--to \(to.text) lies before --from \(from.text)")
    }
  }

  func run() async throws {
    var options = folder.builderOptions()
    options.tlp = tlp
    options.now = now?.text
    let register = try await Terminal.readingSoundSite(options).register
    let zone = register.book.edition.configuration.zone
    guard let start = Moment(from.text, zone: zone), let end = Moment(to.text, zone: zone) else {
      throw ExitCode.validationFailure
    }
    let diff = RegisterDiff(register, from: start, to: end)
    Terminal.print(format == .json ? diff.json : diff.text)
  }
}
