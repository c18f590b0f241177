/// Traffic Light Protocol 2.0 markings (FIRST, 2022), from the least to the most restrictive.
package enum TLP: String, Sendable, Hashable, CaseIterable, Comparable {
  case clear = "CLEAR"
  case green = "GREEN"
  case amber = "AMBER"
  case amberStrict = "AMBER+STRICT"
  case red = "RED"

  package static func < (left: TLP, right: TLP) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .clear: 0
    case .green: 1
    case .amber: 2
    case .amberStrict: 3
    case .red: 4
    }
  }
}
