import Building
import Diagnostics
import Linking
import Register
import Site
import Testing

/// What a site's register gives to programs, read in this process.
struct RegisterExport {
  let register: Register
  private let export: DataExport
  /// What a build would say of the site.
  let messages: [String]

  init(
    _ files: [String: String], _ change: (inout SiteBuilder.Options) -> Void = { _ in }
  ) async throws {
    let site = try TemporarySite(files)
    var options = SiteBuilder.Options(site: site.path, output: site.path + "/public", clock: 0)
    options.now = TemporarySite.now
    change(&options)
    let reading = try await SiteBuilder(options).read(locatesMentions: false)
    register = reading.register
    export = DataExport(reading.graph, register: reading.register)
    messages = reading.diagnostics.sorted().map(\.text)
  }

  func text(_ table: DataExport.Table, as format: DataFormat? = nil) async -> String {
    String(
      decoding: await export.bytes(of: table, as: format ?? table.ownFormat), as: UTF8.self)
  }

  func claims() async throws -> [JSONTree] {
    try await text(.claims).split(separator: "\n").map { try JSONTree(String($0)) }
  }

  func claim(_ id: String) async throws -> JSONTree {
    try #require(try await claims().first { $0.id.string == id })
  }

  func transfers() async throws -> CSVTable { try CSVTable(await text(.transfers)) }
}
