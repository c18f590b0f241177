import ArgumentParser
import Building
import Content
import Foundation
import Glibc
import Preview

/// `dossier serve`
struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Shows the site in a browser while you write.",
    discussion: """
      Builds the site in memory, serves it to this machine alone, and puts every edit on the open \
      page without a reload. Drafts and withheld notes are shown, each with what keeps it back; a \
      switch on every page shows the site as it would be published. Nothing is written.
      """)

  @OptionGroup var folder: SiteFolder
  @OptionGroup var edition: EditionOptions

  @Option(help: "The port to listen at; 0 for one that is free.")
  var port: UInt16 = 8000

  @Flag(help: "Open the first page in a browser.")
  var open = false

  @Option(name: .customLong("base-url"), help: "Where the site will be: https://example.org/site")
  var baseURL: String?

  @Flag(help: "Write index.html into links, as build does for reading without a server.")
  var portable = false

  @Flag(help: "Take warnings for errors.")
  var strict = false

  @Flag(help: "Say nothing but what is wrong.")
  var quiet = false

  @Option(help: "As for build, whose options all may stand here; a preview writes nothing.")
  var output: String?

  @Option(help: "Likewise.")
  var report: String?

  func validate() throws {
    if let baseURL, BaseURL.read(baseURL) == nil {
      throw ValidationError("--base-url wants \(BaseURL.wanted)")
    }
  }

  func run() async throws {
    var options = folder.builderOptions()
    edition.apply(to: &options)
    options.baseURL = baseURL
    options.isStrict = strict
    options.isPortable = portable
    signal(SIGPIPE, SIG_IGN)
    let screen = PreviewScreen(site: options.site, isQuiet: quiet)
    try await Terminal.reportingFaults { [options, port, open] in
      try await Interruption.cancelling {
        let site = try LiveSite(options, seconds: SiteFolder.seconds) { screen.show($0) }
        let server = try PreviewServer(site: site, root: options.site, port: port)
        screen.begin(at: server.address)
        try await site.start()
        if open { Browser.open(server.address) }
        try await withThrowingTaskGroup(of: Void.self) { group in
          group.addTask { try await server.run() }
          group.addTask { await site.run() }
          defer { group.cancelAll() }
          try await group.next()
        }
      }
    }
  }
}

/// The browser of whoever is at the machine.
private enum Browser {
  /// Does nothing where there is none.
  static func open(_ address: String) {
    let browser = Process()
    browser.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    browser.arguments = ["xdg-open", address]
    browser.standardOutput = FileHandle.nullDevice
    browser.standardError = FileHandle.nullDevice
    try? browser.run()
  }
}
