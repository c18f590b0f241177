/// One column of a flow: the parties with most transfers, the rest in one node at the end.
struct FlowNodes {
  /// Parties that stand by themselves; there is one node more where some are left over.
  static let limit = 12

  struct Node {
    /// Nil for the rest.
    let party: PicturedParty?
    let name: String
    /// How many transfers.
    let count: Int

    var isRest: Bool { party == nil }
  }

  /// Most transfers first, then by name; the rest last.
  let nodes: [Node]
  private let positions: [PicturedParty: Int]

  /// - Parameters:
  ///   - parties: that of each transfer.
  ///   - limit: parties that stand by themselves.
  ///   - other: names the rest by how many parties it stands for.
  init(
    _ parties: some Sequence<PicturedParty>, limit: Int = Self.limit, other: (Int) -> String
  ) {
    var counts: [PicturedParty: Int] = [:]
    for party in parties { counts[party, default: 0] += 1 }
    let sorted = counts.sorted { left, right in
      left.value == right.value ? left.key < right.key : left.value > right.value
    }
    var nodes = sorted.prefix(limit).map { party, count in
      Node(party: party, name: party.name, count: count)
    }
    let rest = sorted.dropFirst(limit)
    if !rest.isEmpty {
      let count = rest.reduce(0) { $0 + $1.value }
      nodes.append(Node(party: nil, name: other(rest.count), count: count))
    }
    self.nodes = nodes
    positions = Dictionary(
      uniqueKeysWithValues: sorted.enumerated().map { ($1.key, min($0, limit)) })
  }

  /// How many nodes there are, and whether the last one is the rest.
  var extent: (count: Int, hasRest: Bool) { (nodes.count, nodes.last?.isRest ?? false) }

  /// The node that stands for a party; the last one for a party it has not been given.
  subscript(party: PicturedParty) -> Int { positions[party] ?? nodes.count - 1 }
}
