/// The order of a flow's nodes from top to bottom, so that bands cross little: first those with most
/// transfers first; from there each side in turn beside the middles of what it is connected with, as
/// long as that helps (Sugiyama et al., "Methods for Visual Understanding of Hierarchical System
/// Structures", 1981). The rest of each side stays last.
struct FlowOrder {
  /// After these many turns no order gets better.
  private static let turns = 4

  private(set) var suppliers: [Int]
  private(set) var recipients: [Int]

  /// - Parameters:
  ///   - links: transfers between two nodes. There are 13 a side at most, so that comparing each
  ///     with each other costs little.
  ///   - suppliers: how many nodes; `hasRest` tells whether the last one is the rest.
  init(
    _ links: [FlowLink: Int], suppliers: (count: Int, hasRest: Bool),
    recipients: (count: Int, hasRest: Bool)
  ) {
    var order = (Array(0..<suppliers.count), Array(0..<recipients.count))
    (self.suppliers, self.recipients) = order
    let links = links.sorted { $0.key < $1.key }
    let forward = links.map { Edge(from: $0.key.supplier, to: $0.key.recipient, weight: $0.value) }
    let backward = forward.map { Edge(from: $0.to, to: $0.from, weight: $0.weight) }
    var fewest = Self.crossings(of: forward, order)
    for _ in 0..<Self.turns {
      order.1 = Self.sorted(order.1, along: forward, beside: order.0, hasRest: recipients.hasRest)
      order.0 = Self.sorted(order.0, along: backward, beside: order.1, hasRest: suppliers.hasRest)
      let crossings = Self.crossings(of: forward, order)
      guard crossings < fewest else { continue }
      fewest = crossings
      (self.suppliers, self.recipients) = order
    }
  }

  private struct Edge {
    let from: Int
    let to: Int
    let weight: Int
  }

  /// The nodes by the middles of what their edges come from.
  private static func sorted(
    _ nodes: [Int], along edges: [Edge], beside others: [Int], hasRest: Bool
  ) -> [Int] {
    let places = Self.places(of: others)
    var sums = Array(repeating: 0, count: nodes.count)
    var weights = Array(repeating: 0, count: nodes.count)
    for edge in edges {
      sums[edge.to] += places[edge.from] * edge.weight
      weights[edge.to] += edge.weight
    }
    let rest = hasRest ? nodes.count - 1 : nil
    return nodes.indices.sorted { left, right in
      if left == rest || right == rest { return right == rest && left != rest }
      // Compared without dividing: no rounding.
      let (first, second) = (sums[left] * weights[right], sums[right] * weights[left])
      return first == second ? left < right : first < second
    }
  }

  /// How much crosses: of each two bands that do, the thinner one's transfers.
  private static func crossings(of edges: [Edge], _ order: ([Int], [Int])) -> Int {
    let (left, right) = (places(of: order.0), places(of: order.1))
    var crossings = 0
    for (index, edge) in edges.enumerated() {
      for other in edges[..<index]
      where (left[edge.from] - left[other.from]) * (right[edge.to] - right[other.to]) < 0 {
        crossings += min(edge.weight, other.weight)
      }
    }
    return crossings
  }

  /// Where each node stands.
  private static func places(of order: [Int]) -> [Int] {
    var places = Array(repeating: 0, count: order.count)
    for (place, node) in order.enumerated() { places[node] = place }
    return places
  }
}
