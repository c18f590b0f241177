package import Linking
package import Register

/// What a site holds, for other programs: the tables of `/data/` in any format.
package struct DataExport: Sendable {
  package enum Table: String, Sendable, CaseIterable {
    case transfers, claims, entities, mentions

    /// The format in which a site has it in `/data/`.
    package var ownFormat: DataFormat {
      switch self {
      case .transfers, .mentions: .csv
      case .claims: .jsonl
      case .entities: .json
      }
    }
  }

  private let graph: SiteGraph
  private let register: Register
  private let markings: Markings

  package init(_ graph: SiteGraph, register: Register) {
    self.graph = graph
    self.register = register
    markings = Markings(graph, register: register, places: ClaimPlaces(graph, register: register))
  }

  /// A whole file; in the table's own format the bytes of the file in `/data/`.
  package func bytes(of table: Table, as format: DataFormat) async -> [UInt8] {
    switch table {
    case .transfers: await TransferTable(register).bytes(as: format)
    case .claims: await ClaimData(register, markings: markings).bytes(as: format)
    case .entities: await EntityData(graph, markings: markings).bytes(as: format)
    case .mentions: await MentionTable(graph, markings: markings).bytes(as: format)
    }
  }
}
