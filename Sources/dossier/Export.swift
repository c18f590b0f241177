import ArgumentParser
import Building
import Site

/// `dossier export`
struct Export: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Prints the register's transfers or claims, the entities or the mentions, for programs.",
    discussion: """
      Without --format the bytes of the site's own file in data/: transfers and mentions as CSV, claims \
      as JSON Lines, entities as JSON. If the content has errors, nothing is printed and the exit \
      status is 1.
      """)

  @OptionGroup var folder: SiteFolder
  @OptionGroup var edition: EditionOptions

  @Option(help: "csv, json or jsonl. (default: that of the file in data/)")
  var format: DataFormat?

  @Argument(help: "transfers, claims, entities or mentions.")
  var table: DataExport.Table

  func run() async throws {
    var options = folder.builderOptions()
    edition.apply(to: &options)
    let site = try await Terminal.readingSoundSite(options)
    let export = DataExport(site.graph, register: site.register)
    Terminal.print(await export.bytes(of: table, as: format ?? table.ownFormat))
  }
}

extension DataExport.Table: ExpressibleByArgument {}
extension DataFormat: ExpressibleByArgument {}
