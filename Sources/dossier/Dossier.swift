import ArgumentParser

@main
struct Dossier: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Builds a cross-linked site from a folder of analytic briefings.",
    subcommands: [
      Build.self, Serve.self, Check.self, New.self, Import.self, Mentions.self, Render.self,
      Export.self, Diff.self, Schema.self,
    ])
}
