/// The names as a tree of atoms, from the first atom to the last.
///
/// Node 0 is the root. Its children are found by the number of their atom, the others in one hash
/// table with open addressing: of the words of a text few begin a name, and of these most go on
/// otherwise, so that what counts is how fast nothing is found.
struct NameTree: Sendable {
  private struct Edge: Sendable {
    /// The parent in the upper half, the atom in the lower.
    let key: UInt64
    /// -1 where the slot is free.
    let node: Int32

    static let none = Edge(key: 0, node: -1)
  }

  /// For each atom the child of the root, -1 where no name begins with it.
  private var beginnings: [Int32] = []
  private var slots: [Edge] = Array(repeating: .none, count: 64)
  /// Eight bits a slot: most edges that are asked for do not exist, and the slots of a large registry
  /// do not fit the processor's cache.
  private var filter: [UInt64] = Array(repeating: 0, count: 8)
  private var edgeCount = 0
  private(set) var nodeCount = 1

  /// Whether some name begins with an atom.
  func begins(with atom: Int32) -> Bool { beginning(atom) >= 0 }

  /// The node of names that begin with an atom; -1 if there are none.
  func beginning(_ atom: Int32) -> Int32 {
    atom >= 0 && Int(atom) < beginnings.count ? beginnings[Int(atom)] : -1
  }

  /// The node behind a node of the tree and an atom; -1 where no name goes on so.
  func child(of node: Int32, by atom: Int32) -> Int32 {
    guard node >= 0, atom >= 0 else { return -1 }
    let key = Self.key(node, atom)
    let hash = Self.hash(key)
    let bit = filterBit(of: hash)
    guard filter[bit >> 6] & (1 << UInt64(bit & 63)) != 0 else { return -1 }
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot].node >= 0 {
      if slots[slot].key == key { return slots[slot].node }
      slot = (slot + 1) & (slots.count - 1)
    }
    return -1
  }

  /// The node of a name's atoms, with those on the way to it.
  mutating func node(of atoms: [Atom]) -> Int32 {
    var node: Int32 = 0
    for (index, atom) in atoms.enumerated() {
      var next = index == 0 ? beginning(atom.id) : child(of: node, by: atom.id)
      if next < 0 {
        next = Int32(nodeCount)
        nodeCount += 1
        if index == 0 {
          begin(with: atom.id, node: next)
        } else {
          add(Self.key(node, atom.id), next)
        }
      }
      node = next
    }
    return node
  }

  private mutating func begin(with atom: Int32, node: Int32) {
    while beginnings.count <= Int(atom) { beginnings.append(-1) }
    beginnings[Int(atom)] = node
  }

  private mutating func add(_ key: UInt64, _ node: Int32) {
    if (edgeCount + 1) * 2 > slots.count {
      let edges = slots.filter { $0.node >= 0 }
      slots = Array(repeating: .none, count: slots.count * 2)
      filter = Array(repeating: 0, count: filter.count * 2)
      for edge in edges { place(edge) }
    }
    edgeCount += 1
    place(Edge(key: key, node: node))
  }

  private mutating func place(_ edge: Edge) {
    let hash = Self.hash(edge.key)
    let bit = filterBit(of: hash)
    filter[bit >> 6] |= 1 << UInt64(bit & 63)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot].node >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = edge
  }

  private static func key(_ node: Int32, _ atom: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: atom))
  }

  /// Fibonacci hashing (Knuth, The Art of Computer Programming 3, 6.4), the upper half.
  private static func hash(_ key: UInt64) -> UInt64 { (key &* 0x9E37_79B9_7F4A_7C15) >> 32 }

  private func filterBit(of hash: UInt64) -> Int {
    // Other bits than those that choose the slot.
    Int(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> 32) & (filter.count * 64 - 1)
  }
}
