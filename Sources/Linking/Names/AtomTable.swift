/// Every atom that some name holds, numbered. Looking up a word that no name holds, as most are,
/// costs one probe of a bit table.
struct AtomTable: Sendable {
  private struct Slot: Sendable {
    /// The upper half of the atom's hash.
    let hash: UInt32
    /// -1 where the slot is free.
    let id: Int32
  }

  private var bytes: [UInt8] = []
  private var starts: [Int32] = [0]
  private var hashes: [UInt64] = []
  private var slots = Array(repeating: Slot(hash: 0, id: -1), count: 64)
  /// Eight bits a slot let through one foreign word in sixteen at most.
  private var filter: [UInt64] = Array(repeating: 0, count: 8)

  /// The number of an atom, whatever the case of its ASCII letters; -1 if no name holds it.
  ///
  /// - Parameter hash: of the atom in lower case.
  func find(_ atom: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int32 {
    let bit = Int(truncatingIfNeeded: hash >> 40) & (filter.count * 64 - 1)
    guard filter[bit >> 6] & (1 << UInt64(bit & 63)) != 0 else { return -1 }
    var place = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[place].id >= 0 {
      let slot = slots[place]
      if slot.hash == UInt32(truncatingIfNeeded: hash >> 32), isEqual(Int(slot.id), atom) {
        return slot.id
      }
      place = (place + 1) & (slots.count - 1)
    }
    return -1
  }

  /// The number of an atom, a new one if it has none yet.
  mutating func number(_ atom: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int32 {
    let known = find(atom, hash: hash)
    if known >= 0 { return known }
    if (hashes.count + 1) * 2 > slots.count { grow() }
    let id = hashes.count
    for byte in atom { bytes.append(Self.lowered(byte)) }
    starts.append(Int32(bytes.count))
    hashes.append(hash)
    place(id)
    return Int32(id)
  }

  private func isEqual(_ id: Int, _ atom: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = Int(starts[id])
    guard Int(starts[id + 1]) - start == atom.count else { return false }
    for offset in 0..<atom.count where bytes[start + offset] != Self.lowered(atom[offset]) {
      return false
    }
    return true
  }

  private static func lowered(_ byte: UInt8) -> UInt8 {
    byte &- 0x41 < 26 ? byte | 0x20 : byte
  }

  private mutating func place(_ id: Int) {
    let hash = hashes[id]
    let bit = Int(truncatingIfNeeded: hash >> 40) & (filter.count * 64 - 1)
    filter[bit >> 6] |= 1 << UInt64(bit & 63)
    var place = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[place].id >= 0 { place = (place + 1) & (slots.count - 1) }
    slots[place] = Slot(hash: UInt32(truncatingIfNeeded: hash >> 32), id: Int32(id))
  }

  private mutating func grow() {
    slots = Array(repeating: Slot(hash: 0, id: -1), count: slots.count * 2)
    filter = Array(repeating: 0, count: filter.count * 2)
    for id in hashes.indices { place(id) }
  }
}
